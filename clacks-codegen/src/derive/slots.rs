//! What the schema has a place for, and which field or variant takes it.

use clacks_schema::{Sources, Span as SchemaSpan};
use proc_macro2::Span;

use crate::derive::errors::{Errors, at, did_you_mean, push};
use crate::derive::input::{Role, Says};
use crate::derive::target::split_name;
use crate::ir::{ItemId, Name, Occurs, Type};

/// Something that the schema has in a type.
pub(super) struct Slot {
    /// What generated code would call it.
    pub(super) ident: String,
    /// Its name in the schema.
    pub(super) name: SlotName,
    pub(super) holds: Holds,
    pub(super) occurs: Occurs,
    /// Why it is never absent although it need not be written.
    pub(super) default: Option<String>,
    pub(super) span: Option<SchemaSpan>,
}

pub(super) enum SlotName {
    Element(Name),
    Attribute(Name),
    /// A value of an enumeration, or a type.
    Literal(String, &'static str),
    None(Role),
}

/// What is in it.
#[derive(Clone)]
pub(super) enum Holds {
    Value(Type),
    Group(ItemId),
    /// What no type of the user's stands for.
    Fixed,
    /// The value that the schema says, for which there is no field.
    Never,
}

impl Slot {
    /// What messages call it.
    pub(super) fn shown(&self, sources: &Sources) -> String {
        let place = at(self.span, sources);
        match &self.name {
            SlotName::Element(name) => format!("the element `{}`{place}", name.local),
            SlotName::Attribute(name) => format!("the attribute `{}`{place}", name.local),
            SlotName::Literal(literal, what) => format!("the {what} {literal:?}{place}"),
            SlotName::None(role) => format!("the {}{place}", role.what()),
        }
    }

    /// Its name in the schema, as one says it in `name = "…"`.
    fn said(&self) -> Option<&str> {
        match &self.name {
            SlotName::Element(name) | SlotName::Attribute(name) => Some(&name.local),
            SlotName::Literal(literal, _) => Some(literal),
            SlotName::None(_) => None,
        }
    }

    fn role(&self) -> Option<Role> {
        match self.name {
            SlotName::None(role) => Some(role),
            _ => None,
        }
    }

    fn is_named(&self, said: &str) -> bool {
        let is = |name: &Name, said: &str| {
            let (namespace, local) = split_name(said);
            name.local == local && namespace.is_none_or(|namespace| namespace == name.namespace)
        };
        match &self.name {
            SlotName::Element(name) => is(name, said),
            SlotName::Attribute(name) => is(name, said.strip_prefix('@').unwrap_or(said)),
            SlotName::Literal(literal, _) => literal == said,
            SlotName::None(_) => false,
        }
    }
}

/// A field or variant that wants a slot.
pub(super) struct Taker<'f> {
    pub(super) name: &'f str,
    pub(super) span: Span,
    pub(super) says: &'f Says,
}

/// How messages speak of slots and takers.
pub(super) struct Words {
    /// What takes: `field` or `variant`.
    pub(super) taker: &'static str,
    /// What is taken: `element or attribute`.
    pub(super) slot: &'static str,
    /// What has the slots, with its article.
    pub(super) owner: String,
}

pub(super) struct Matching<'m> {
    pub(super) slots: &'m [Slot],
    pub(super) words: &'m Words,
    pub(super) sources: &'m Sources,
    /// What to add for a slot that nothing takes.
    pub(super) suggest: &'m dyn Fn(&Slot) -> String,
}

impl Matching<'_> {
    /// Which slot each taker has. Reports those that have none, and the slots that are left over.
    pub(super) fn assign(
        &self,
        takers: &[Taker<'_>],
        owner: Span,
        errors: &mut Errors,
    ) -> Vec<Option<usize>> {
        let mut taken_by: Vec<Option<usize>> = vec![None; self.slots.len()];
        let mut slots = vec![None; takers.len()];
        let mut unknown = Vec::new();
        for (number, taker) in takers.iter().enumerate() {
            match self.wanted(taker, &taken_by) {
                Ok(Some(at)) => match taken_by[at] {
                    None => {
                        taken_by[at] = Some(number);
                        slots[number] = Some(at);
                    }
                    Some(other) => {
                        let message = format!(
                            "{} has a {} already: `{}`",
                            self.slots[at].shown(self.sources),
                            self.words.taker,
                            takers[other].name
                        );
                        errors.push(taker.span, message);
                    }
                },
                Ok(None) => unknown.push(number),
                Err(message) => errors.push(taker.says_span(), message),
            }
        }
        self.report(takers, &unknown, &mut taken_by, owner, errors);
        slots
    }

    /// The slot that a taker wants; an error for one that was named and cannot be told.
    fn wanted(&self, taker: &Taker<'_>, by: &[Option<usize>]) -> Result<Option<usize>, String> {
        let slots = || self.slots.iter().enumerate();
        if let Some((role, _)) = taker.says.role {
            let all = slots().filter(|(_, slot)| slot.role() == Some(role));
            let all: Vec<usize> = all.map(|(at, _)| at).collect();
            let free = all.iter().find(|at| by[**at].is_none());
            return free.copied().map(Some).ok_or_else(|| {
                let owner = &self.words.owner;
                match all.len() {
                    0 => format!("{owner} has no {}", role.what()),
                    1 => format!("{owner} has only one {}", role.what()),
                    count => format!("{owner} has only {count} of {}", role.what()),
                }
            });
        }
        if let Some(said) = &taker.says.name {
            let said = said.value();
            let mut found = slots().filter(|(_, slot)| slot.is_named(&said));
            return match (found.next(), found.next()) {
                (Some((at, _)), None) => Ok(Some(at)),
                (None, _) => Err(self.unknown(&said, "", by).0),
                (Some((_, one)), Some((_, other))) => Err(format!(
                    "`{said}` is {} and {}\nhelp: an attribute is called `@name`, and an element \
                     of a namespace `{{namespace}}name`",
                    one.shown(self.sources),
                    other.shown(self.sources)
                )),
            };
        }
        let found = slots().find(|(_, slot)| slot.ident == taker.name);
        Ok(found.map(|(at, _)| at))
    }

    /// Says that there is no slot of a name, and which was meant.
    fn unknown(&self, name: &str, of: &str, by: &[Option<usize>]) -> (String, Option<usize>) {
        let Words { slot, owner, .. } = self.words;
        let mut message = format!("{owner} has no {slot} {of}`{name}`");
        let all = || self.slots.iter().enumerate();
        let meant = |is_free: bool| {
            let candidates: Vec<(&str, Option<SchemaSpan>)> = all()
                .filter(|(at, _)| by[*at].is_none() == is_free)
                .flat_map(|(_, slot)| [Some(slot.ident.as_str()), slot.said()])
                .flatten()
                .map(|name| (name, None))
                .collect();
            let (meant, _) = did_you_mean(name, &candidates, self.sources)?;
            let is = |slot: &Slot| slot.ident == meant || slot.said() == Some(meant);
            all().find(|(at, slot)| by[*at].is_none() == is_free && is(slot))
        };
        if let Some((at, slot)) = meant(true) {
            let shown = slot.shown(self.sources);
            push(&mut message, format_args!("\nhelp: did you mean {shown}?"));
            if let (false, Some(said)) = (of.is_empty(), slot.said()) {
                let (kind, ident) = (self.words.taker, &slot.ident);
                let say =
                    format_args!(" Call the {kind} `{ident}`, or say #[event(name = {said:?})]");
                push(&mut message, say);
            }
            return (message, Some(at));
        }
        if let Some((_, slot)) = meant(false) {
            let shown = slot.shown(self.sources);
            push(
                &mut message,
                format_args!("\nhelp: {shown} has a {} already", self.words.taker),
            );
        } else {
            let has_field = |slot: &Slot| !matches!(slot.holds, Holds::Never);
            let said = all().filter(|(_, slot)| has_field(slot));
            let said = said.filter_map(|(_, slot)| slot.said());
            let said: Vec<_> = said.map(|name| format!("`{name}`")).collect();
            match said.len() {
                0 => {}
                1..=12 => push(
                    &mut message,
                    format_args!("\nhelp: it has {}", said.join(", ")),
                ),
                count => {
                    let first = said[..10].join(", ");
                    push(
                        &mut message,
                        format_args!("\nhelp: it has {first} and {} more", count - 10),
                    );
                }
            }
        }
        (message, None)
    }

    /// Reports takers without slots and slots without takers. One mistake is one error: what was
    /// meant by a taker is not missing.
    fn report(
        &self,
        takers: &[Taker<'_>],
        unknown: &[usize],
        by: &mut [Option<usize>],
        owner: Span,
        errors: &mut Errors,
    ) {
        let of = format!("for the {} ", self.words.taker);
        let free = |by: &[Option<usize>]| {
            let free = by.iter().enumerate().filter(|(_, taken)| taken.is_none());
            let free = free.filter(|(at, _)| !matches!(self.slots[*at].holds, Holds::Never));
            free.map(|(at, _)| at).collect::<Vec<_>>()
        };
        for number in unknown {
            let taker = &takers[*number];
            let (mut message, meant) = self.unknown(taker.name, &of, by);
            let meant = meant.or_else(|| match (unknown.len(), free(by).as_slice()) {
                // The only one without the other.
                (1, [only]) => {
                    let slot = &self.slots[*only];
                    let (kind, shown) = (self.words.taker, slot.shown(self.sources));
                    let (first, _) = message.split_once('\n').unwrap_or((&message, ""));
                    let say = match (slot.said(), slot.role()) {
                        (Some(said), _) => format!("name = {said:?}"),
                        (None, Some(role)) => role.keyword().to_owned(),
                        (None, None) => String::new(),
                    };
                    message = format!(
                        "{first}\nhelp: {shown} has no {kind}; if it is meant, say #[event({say})]"
                    );
                    Some(*only)
                }
                _ => None,
            });
            if let Some(meant) = meant {
                by[meant] = Some(*number);
            }
            errors.push(taker.span, message);
        }
        // What was named wrongly is not missing either.
        let is_named_wrongly = takers
            .iter()
            .any(|it| it.says.name.is_some() || it.says.role.is_some())
            && !errors.is_empty();
        for at in free(by) {
            let slot = &self.slots[at];
            if is_named_wrongly && !self.is_certain(slot, takers) {
                continue;
            }
            let message = format!(
                "{} has no {} here\nhelp: add `{}`",
                slot.shown(self.sources),
                self.words.taker,
                (self.suggest)(slot)
            );
            errors.push(owner, message);
        }
    }

    /// Whether no taker that says its name could have meant the slot.
    fn is_certain(&self, slot: &Slot, takers: &[Taker<'_>]) -> bool {
        let takers = takers.iter().filter(|taker| {
            let named = taker.says.name.as_ref().map(syn::LitStr::value);
            let known = |name: &String| self.slots.iter().any(|slot| slot.is_named(name));
            taker.says.role.is_some() || named.is_some_and(|name| !known(&name))
        });
        let role = slot.role();
        takers
            .map(|taker| taker.says.role.map(|(role, _)| role))
            .all(|said| said.is_some() != role.is_some())
    }
}

impl Taker<'_> {
    fn says_span(&self) -> Span {
        let name = self.says.name.as_ref().map(syn::LitStr::span);
        let role = self.says.role.map(|(_, span)| span);
        name.or(role).unwrap_or(self.span)
    }
}
