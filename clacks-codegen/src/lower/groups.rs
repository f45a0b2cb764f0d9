//! Content models: which particles are fields, and which need a type of their own.

use clacks_schema::{Compositor, Diagnostic, Particle, Term};

use crate::ir::{self, Body, Choice, Derives, Docs, Field, Item, Occurs, Role, Struct, What};
use crate::lower::names::{self, Scope};
use crate::lower::types::Lowering;

impl Lowering<'_> {
    /// The fields of a type whose content is `particle`.
    pub(super) fn body(&mut self, particle: &Particle, owner: &str, fields: &mut Scope) -> Body {
        let Some(particle) = simplify(particle) else {
            // A model group without members is no content at all; one that holds such groups
            // still allows white space (part 1, section 3.4.2).
            return match &particle.term {
                Term::Model(_, members) if !members.is_empty() => Body::Sequence(Vec::new()),
                _ => Body::Empty,
            };
        };
        match &particle.term {
            Term::Model(Compositor::Sequence, members) if once(&particle) => {
                Body::Sequence(self.fields(members, owner, fields))
            }
            Term::Model(Compositor::All, members) if once(&particle) => {
                Body::All(self.fields(members, owner, fields))
            }
            _ => Body::Sequence(self.fields(std::slice::from_ref(&particle), owner, fields)),
        }
    }

    fn fields(&mut self, members: &[Particle], owner: &str, scope: &mut Scope) -> Vec<Field> {
        // Elements first, so that a group never takes a name from one.
        let mut idents: Vec<_> = members
            .iter()
            .map(|member| match member.term {
                Term::Element(id) => {
                    Some(scope.claim(&names::snake(&self.schema.element(id).name.local)))
                }
                Term::Model(..) => None,
            })
            .collect();
        for (ident, member) in idents.iter_mut().zip(members) {
            if ident.is_none() {
                let plural = if member.max == Some(1) { "" } else { "s" };
                *ident = Some(scope.claim(&format!("{}{plural}", group_name(member))));
            }
        }
        let idents = idents.into_iter().flatten();
        idents
            .zip(members)
            .map(|(ident, member)| self.field(ident, member, owner))
            .collect()
    }

    fn field(&mut self, ident: proc_macro2::Ident, particle: &Particle, owner: &str) -> Field {
        let emptiable = matches!(&particle.term, Term::Model(compositor, members)
            if emptiable(*compositor, members));
        let occurs = match (particle.min, particle.max) {
            (1, Some(1)) => Occurs::Once,
            (0, Some(1)) => Occurs::Optional,
            // Groups of nothing make up for any that lack.
            (_, max) if emptiable => Occurs::Many(0, max),
            (min, max) => Occurs::Many(min, max),
        };
        let (what, docs) = match &particle.term {
            Term::Element(id) => {
                let element = self.schema.element(*id);
                let context = format!("{owner}{}", names::variant(&element.name.local));
                let name = self.name_const(&element.name);
                let docs = Docs {
                    text: element.documentation.clone(),
                    origin: format!("Element `{}`.", element.name.local),
                };
                (
                    What::Element(name, self.element_type(element, &context)),
                    docs,
                )
            }
            Term::Model(compositor, members) => {
                let docs = Docs {
                    text: None,
                    origin: match compositor {
                        Compositor::Choice => "One of several elements.".to_owned(),
                        _ => "Several elements.".to_owned(),
                    },
                };
                (
                    What::Group(self.group(*compositor, members, particle, owner)),
                    docs,
                )
            }
        };
        Field {
            ident,
            docs,
            particle: ir::Particle {
                what,
                occurs,
                emptiable,
                boxed: false,
            },
        }
    }

    /// A type for a model group.
    fn group(
        &mut self,
        compositor: Compositor,
        members: &[Particle],
        particle: &Particle,
        owner: &str,
    ) -> proc_macro2::Ident {
        let suffix = names::variant(group_name(particle));
        let ident = self.types.claim(&format!("{owner}{suffix}"));
        let docs = Docs {
            text: None,
            origin: format!("A part of `{owner}`."),
        };
        let at = self.items.len();
        let name = ident.to_string();
        let item = if compositor == Compositor::Choice {
            if members.is_empty() {
                let message = "a choice of nothing, which no document can meet, is not supported";
                self.diagnostics
                    .push(Diagnostic::new("unsupported", particle.span, message));
            }
            let mut variants = Scope::default();
            let alternatives = members
                .iter()
                .map(|member| {
                    let variant = match member.term {
                        Term::Element(id) => names::type_name(&self.schema.element(id).name.local),
                        Term::Model(..) => names::variant(group_name(member)),
                    };
                    let variant = variants.claim(&variant);
                    self.field(variant, member, &name)
                })
                .collect();
            Item::Choice(Choice {
                ident: ident.clone(),
                docs,
                alternatives,
                derives: Derives::default(),
            })
        } else {
            let mut scope = Scope::default();
            let fields = self.fields(members, &name, &mut scope);
            Item::Struct(Struct {
                ident: ident.clone(),
                docs,
                role: Role::Group,
                mixed: None,
                attributes: Vec::new(),
                body: if compositor == Compositor::All {
                    Body::All(fields)
                } else {
                    Body::Sequence(fields)
                },
                derives: Derives::default(),
            })
        };
        self.items.insert(at, item);
        ident
    }
}

fn group_name(particle: &Particle) -> &'static str {
    match particle.term {
        Term::Model(Compositor::Choice, _) => "choice",
        _ => "group",
    }
}

/// Whether a model group is satisfied by no element at all.
fn emptiable(compositor: Compositor, members: &[Particle]) -> bool {
    let mut each = members.iter().map(|member| {
        member.min == 0
            || matches!(&member.term, Term::Model(inner, members) if emptiable(*inner, members))
    });
    match compositor {
        Compositor::Choice => each.any(|emptiable| emptiable),
        Compositor::Sequence | Compositor::All => each.all(|emptiable| emptiable),
    }
}

fn once(particle: &Particle) -> bool {
    (particle.min, particle.max) == (1, Some(1))
}

/// The same content model without groups that add nothing; `None` if nothing is left.
fn simplify(particle: &Particle) -> Option<Particle> {
    if particle.max == Some(0) {
        return None;
    }
    let Term::Model(compositor, members) = &particle.term else {
        return Some(particle.clone());
    };
    let mut simple = Vec::new();
    let mut min = particle.min;
    // `(a | b+)*` is `(a | b)*`: who repeats the choice need not repeat an alternative, and a list
    // of single ones is the same list however a document came about.
    let repeats = *compositor == Compositor::Choice && particle.max.is_none() && min <= 1;
    // What never occurs is no member at all (part 1, section 3.9.2).
    for member in members.iter().filter(|member| member.max != Some(0)) {
        let Some(member) = simplify(member) else {
            // To choose nothing is to leave the choice out.
            if *compositor == Compositor::Choice {
                min = 0;
            }
            continue;
        };
        let member = if repeats && member.min <= 1 && matches!(member.max, None | Some(1)) {
            min = min.min(member.min);
            Particle {
                min: 1,
                max: Some(1),
                ..member
            }
        } else {
            member
        };
        match member.term {
            Term::Model(inner, inner_members)
                if inner == *compositor
                    && inner != Compositor::All
                    && (member.min, member.max) == (1, Some(1)) =>
            {
                simple.extend(inner_members);
            }
            term => simple.push(Particle { term, ..member }),
        }
    }
    if simple.is_empty() && (*compositor != Compositor::Choice || min == 0) {
        return None;
    }
    if let [only] = simple.as_slice() {
        let only_once = once(only);
        let outer_once = (min, particle.max) == (1, Some(1));
        if only_once || outer_once {
            let (min, max) = if only_once {
                (min, particle.max)
            } else {
                (only.min, only.max)
            };
            return Some(Particle {
                min,
                max,
                ..only.clone()
            });
        }
    }
    Some(Particle {
        span: particle.span,
        min,
        max: particle.max,
        term: Term::Model(*compositor, simple),
    })
}
