//! Simple types before and after, as sets of literals.

use core::cmp::Ordering;

use clacks_xs::builtin::Builtin;
use clacks_xs::{NoBindings, Value};

use crate::compare::expressions::{asserted, without};
use crate::compare::{Acceptance, Comparison};
use crate::diagnostic::shown;
use crate::model::{Bound, ExplicitTimezone, Facets, Schema, Simple, Variety};
use crate::source::Span;

impl Comparison<'_> {
    pub(super) fn simple(
        &mut self,
        old: Simple,
        new: Simple,
        places: (Option<Span>, Option<Span>),
    ) {
        let old_readers = includes(self.old, old, self.new, new);
        let new_readers = includes(self.new, new, self.old, old);
        if old_readers == Acceptance::Accept && new_readers == Acceptance::Accept {
            return;
        }
        let place = |schema: &Schema, ty, place| match ty {
            Simple::Defined(id) => Some(schema.simple_type(id).span),
            Simple::Builtin(_) => place,
        };
        let what = differences(self.old, old, self.new, new);
        let places = (
            place(self.old, old, places.0),
            place(self.new, new, places.1),
        );
        self.push(what, places.0, places.1, old_readers, new_readers);
    }
}

/// What is different, in words.
fn differences(old: &Schema, was: Simple, new: &Schema, is: Simple) -> String {
    let (before, after) = (old.facets(was), new.facets(is));
    let mut found = Vec::new();
    let (kind_before, kind_after) = (kind(old, was), kind(new, is));
    if kind_before != kind_after {
        found.push(format!("the type was {kind_before} and is {kind_after}"));
    }
    let values = |facets: &Facets| -> Vec<Value> {
        let all = facets.enumeration.iter().flat_map(|all| all.iter());
        all.map(|one| one.value.clone()).collect()
    };
    let (values_before, values_after) = (values(&before), values(&after));
    let literals = |facets: &Facets, others: &[Value]| -> Vec<String> {
        let all = facets.enumeration.iter().flat_map(|all| all.iter());
        all.filter(|one| !others.contains(&one.value))
            .map(|one| shown(&one.literal))
            .collect()
    };
    match (&before.enumeration, &after.enumeration) {
        (Some(_), None) => found.push("the values are no longer enumerated".to_owned()),
        (None, Some(_)) => found.push("the values are enumerated now".to_owned()),
        _ => {
            let (gone, added) = (
                literals(&before, &values_after),
                literals(&after, &values_before),
            );
            if !added.is_empty() {
                found.push(format!("new values: {}", added.join(", ")));
            }
            if !gone.is_empty() {
                found.push(format!("values that are gone: {}", gone.join(", ")));
            }
        }
    }
    let number = |count: Option<u64>| count.map(|count| count.to_string());
    let bound = |bound: &Option<Bound>| bound.as_ref().map(|bound| bound.literal.clone());
    let of = |facets: &Facets| {
        let patterns: Vec<&str> = (facets.patterns.iter())
            .flat_map(|step| step.iter().map(clacks_xs::Pattern::as_str))
            .collect();
        [
            ("length", number(facets.length)),
            ("minLength", number(facets.min_length)),
            ("maxLength", number(facets.max_length)),
            ("totalDigits", number(facets.total_digits)),
            ("fractionDigits", number(facets.fraction_digits)),
            ("minInclusive", bound(&facets.min_inclusive)),
            ("minExclusive", bound(&facets.min_exclusive)),
            ("maxInclusive", bound(&facets.max_inclusive)),
            ("maxExclusive", bound(&facets.max_exclusive)),
            (
                "pattern",
                (!patterns.is_empty()).then(|| patterns.join(" and ")),
            ),
        ]
    };
    for ((name, was), (_, is)) in of(&before).into_iter().zip(of(&after)) {
        if was != is {
            let said = |value: Option<String>| value.map_or("none".to_owned(), |text| shown(&text));
            found.push(format!("`{name}` was {} and is {}", said(was), said(is)));
        }
    }
    if let Some(gone) = without(&before.assertions, &after.assertions) {
        found.push(format!("{gone} is no longer asserted"));
    }
    if let Some(added) = without(&after.assertions, &before.assertions) {
        found.push(format!("{added} is asserted now"));
    }
    if before.explicit_timezone != after.explicit_timezone {
        found.push("`explicitTimezone` is different".to_owned());
    }
    if found.is_empty() {
        found.push("the type is different".to_owned());
    }
    found.join("; ")
}

fn kind(schema: &Schema, ty: Simple) -> String {
    match schema.variety(ty) {
        Variety::Atomic(builtin) => format!("`xs:{}`", builtin.name()),
        Variety::List(item) => format!("a list of {}", kind(schema, item)),
        Variety::Union(members) => {
            let members: Vec<String> = members.iter().map(|one| kind(schema, *one)).collect();
            format!("a union of {}", members.join(", "))
        }
    }
}

/// Whether every literal of the writer's type is one of the reader's.
pub(super) fn includes(
    reader: &Schema,
    read: Simple,
    writer: &Schema,
    written: Simple,
) -> Acceptance {
    let facets = writer.facets(written);
    // Literals that are enumerated can be asked for one by one.
    if let Some(all) = &facets.enumeration {
        let refused = all.iter().find(|one| {
            reader.value(read, &one.literal, &NoBindings).is_err()
                && writer.value(written, &one.literal, &NoBindings).is_ok()
        });
        return match refused {
            None => Acceptance::Accept,
            Some(one) => Acceptance::Refuse(Some(shown(&one.literal))),
        };
    }
    if let Variety::Union(members) = writer.variety(written) {
        let each = members.iter();
        let all = each.fold(Acceptance::Accept, |all, member| {
            all.and(includes(reader, read, writer, *member))
        });
        // Some of what the members have may be excluded by a pattern or an assertion.
        let excluded = !facets.patterns.is_empty() || !facets.assertions.is_empty();
        return match all {
            Acceptance::Refuse(_) if excluded => Acceptance::Unknown,
            all => all,
        };
    }
    let own = reader.facets(read);
    if own.enumeration.is_some() {
        return Acceptance::Refuse(None);
    }
    let kinds = match (reader.variety(read), writer.variety(written)) {
        (Variety::Union(members), _) => {
            let one = |member: &Simple| includes(reader, *member, writer, written);
            match members
                .iter()
                .map(one)
                .find(|one| *one == Acceptance::Accept)
            {
                Some(accept) => accept,
                None => Acceptance::Unknown,
            }
        }
        (Variety::List(read), Variety::List(written)) => includes(reader, read, writer, written),
        // An item is a list of one.
        (Variety::List(read), Variety::Atomic(_)) => includes(reader, read, writer, written),
        (Variety::Atomic(read), Variety::Atomic(written)) => of_builtin(read, written, &facets),
        (Variety::Atomic(Builtin::String | Builtin::AnySimpleType), Variety::List(_)) => {
            Acceptance::Accept
        }
        _ => Acceptance::Refuse(None),
    };
    kinds.and(of_facets(&own, &facets))
}

/// Whether the literals of one built-in type, within the bounds of `facets`, are those of another.
fn of_builtin(read: Builtin, written: Builtin, facets: &Facets) -> Acceptance {
    // White space aside, everything is a string.
    let text = matches!(
        read,
        Builtin::AnySimpleType | Builtin::String | Builtin::NormalizedString | Builtin::Token
    );
    if text || written.derives_from(read) {
        return Acceptance::Accept;
    }
    if read.primitive() == Some(Builtin::Decimal) && written.derives_from(Builtin::Integer) {
        // All bounded integers: the bounds say it.
        let least = facets
            .min_inclusive
            .as_ref()
            .or(facets.min_exclusive.as_ref());
        let most = facets
            .max_inclusive
            .as_ref()
            .or(facets.max_exclusive.as_ref());
        let (lower, upper) = integer_bounds(written);
        let fits =
            |literal: Option<&str>| literal.is_some_and(|literal| read.check(literal).is_ok());
        let bounded = fits(least.map(|bound| bound.literal.as_str()).or(lower))
            && fits(most.map(|bound| bound.literal.as_str()).or(upper));
        return Acceptance::accept_if(bounded);
    }
    let numbers = [Builtin::Decimal, Builtin::Float, Builtin::Double];
    let is_number = |of: Builtin| {
        of.primitive()
            .is_some_and(|primitive| numbers.contains(&primitive))
    };
    let floating = matches!(read, Builtin::Float | Builtin::Double);
    Acceptance::accept_if(floating && is_number(written))
}

/// The least and the greatest value of a built-in integer type.
fn integer_bounds(ty: Builtin) -> (Option<&'static str>, Option<&'static str>) {
    match ty {
        Builtin::Long => (Some("-9223372036854775808"), Some("9223372036854775807")),
        Builtin::Int => (Some("-2147483648"), Some("2147483647")),
        Builtin::Short => (Some("-32768"), Some("32767")),
        Builtin::Byte => (Some("-128"), Some("127")),
        Builtin::UnsignedLong => (Some("0"), Some("18446744073709551615")),
        Builtin::UnsignedInt => (Some("0"), Some("4294967295")),
        Builtin::UnsignedShort => (Some("0"), Some("65535")),
        Builtin::UnsignedByte => (Some("0"), Some("255")),
        Builtin::NonNegativeInteger => (Some("0"), None),
        Builtin::PositiveInteger => (Some("1"), None),
        Builtin::NonPositiveInteger => (None, Some("0")),
        Builtin::NegativeInteger => (None, Some("-1")),
        _ => (None, None),
    }
}

/// Whether what the writer's facets allow is allowed by the reader's.
fn of_facets(read: &Facets, written: &Facets) -> Acceptance {
    let least = |facets: &Facets| facets.length.or(facets.min_length).unwrap_or(0);
    let most = |facets: &Facets| facets.length.or(facets.max_length);
    let within = |read: Option<u64>, written: Option<u64>| match (read, written) {
        (None, _) => true,
        (Some(_), None) => false,
        (Some(read), Some(written)) => written <= read,
    };
    let counts = least(read) <= least(written)
        && within(most(read), most(written))
        && within(read.total_digits, written.total_digits)
        && within(read.fraction_digits, written.fraction_digits);
    let bounds = is_bounded(
        (&read.min_inclusive, &read.min_exclusive),
        (&written.min_inclusive, &written.min_exclusive),
        Ordering::Greater,
    ) && is_bounded(
        (&read.max_inclusive, &read.max_exclusive),
        (&written.max_inclusive, &written.max_exclusive),
        Ordering::Less,
    );
    let patterns = read.patterns.iter().all(|step| {
        let texts = |step: &[clacks_xs::Pattern]| -> Vec<String> {
            step.iter().map(|each| each.as_str().to_owned()).collect()
        };
        written
            .patterns
            .iter()
            .any(|other| texts(other) == texts(step))
    });
    let zones = matches!(
        read.explicit_timezone,
        None | Some(ExplicitTimezone::Optional)
    ) || read.explicit_timezone == written.explicit_timezone;
    let counted = match (counts && bounds && zones, patterns) {
        (false, _) => Acceptance::Refuse(None),
        (true, true) => Acceptance::Accept,
        (true, false) => Acceptance::Unknown,
    };
    counted.and(asserted(&read.assertions, &written.assertions))
}

/// Whether the writer's bound of one side, inclusive or exclusive, is within the reader's; `inside`
/// is how values within stand to the bound.
fn is_bounded(
    read: (&Option<Bound>, &Option<Bound>),
    written: (&Option<Bound>, &Option<Bound>),
    inside: Ordering,
) -> bool {
    let (bound, exclusive) = match read {
        (Some(bound), _) => (bound, false),
        (None, Some(bound)) => (bound, true),
        (None, None) => return true,
    };
    let (other, other_exclusive) = match written {
        (Some(other), _) => (other, false),
        (None, Some(other)) => (other, true),
        (None, None) => return false,
    };
    match other.value.order(&bound.value) {
        Some(Ordering::Equal) => !exclusive || other_exclusive,
        order => order == Some(inside),
    }
}
