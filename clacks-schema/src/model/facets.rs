//! One step of derivation by restriction: the facets that it gives, each checked against the base.

use core::cmp::Ordering;

use clacks_xs::builtin::Builtin;
use clacks_xs::pattern::Pattern;
use clacks_xs::value::Value;
use clacks_xs::{ValueError, WhiteSpace};

use crate::diagnostic::{Diagnostic, Diagnostics, shown};
use crate::model::literals::white_space;
use crate::model::{Bound, EnumerationValue, ExplicitTimezone, Facets, QName, Schema, Variety};
use crate::source::Span;
use crate::syntax::Facet;

/// How many characters and classes the patterns of a schema may have, their counts spelled out.
const MAX_PATTERNS: u64 = 2_000_000;

/// What is restricted.
pub(super) struct Base<'s> {
    pub(super) schema: &'s Schema,
    pub(super) variety: Variety,
    pub(super) facets: Facets,
}

/// The facets in force after a step; `weight` is that of the patterns of the schema so far.
pub(super) fn restrict(
    base: &Base<'_>,
    facets: &[Facet],
    weight: &mut u64,
    diagnostics: &mut Diagnostics,
) -> Facets {
    let mut in_force = base.facets.clone();
    // Inherited as they are, and no longer of use once there are others.
    if facets.iter().any(|facet| facet.kind == "enumeration") {
        in_force.enumeration = None;
    }
    let mut step = Step {
        base,
        facets: in_force,
        patterns: Vec::new(),
        enumeration: Vec::new(),
        seen: Vec::new(),
        weight,
        diagnostics,
    };
    for facet in facets {
        step.take(facet);
    }
    step.finish();
    step.facets
}

struct Step<'s> {
    base: &'s Base<'s>,
    facets: Facets,
    patterns: Vec<Pattern>,
    enumeration: Vec<EnumerationValue>,
    /// What this step gives, right or wrong.
    seen: Vec<(&'static str, Span)>,
    weight: &'s mut u64,
    diagnostics: &'s mut Diagnostics,
}

impl Step<'_> {
    fn take(&mut self, facet: &Facet) {
        let span = facet.value.span;
        let several = matches!(facet.kind, "pattern" | "enumeration" | "assertion");
        if let Some(first) = self.place(facet.kind)
            && !several
        {
            let message = format!("`{}` stands there twice", facet.kind);
            let diagnostic = Diagnostic::new("src-single-facet-value", span, message)
                .related(first, "the first one");
            self.diagnostics.push(diagnostic);
            return;
        }
        if !applicable(facet.kind, &self.base.variety) {
            let message = format!("`{}` does not apply to {}", facet.kind, self.of_base());
            self.diagnostics.push(Diagnostic::new(
                "cos-applicable-facets",
                facet.span,
                message,
            ));
            return;
        }
        if !several || self.place(facet.kind).is_none() {
            self.seen.push((facet.kind, span));
        }
        match facet.kind {
            "length" => self.facets.length = self.count(facet).or(self.facets.length),
            "minLength" => self.facets.min_length = self.count(facet).or(self.facets.min_length),
            "maxLength" => self.facets.max_length = self.count(facet).or(self.facets.max_length),
            "totalDigits" => {
                self.facets.total_digits = self.count(facet).or(self.facets.total_digits);
            }
            "fractionDigits" => {
                self.facets.fraction_digits = self.count(facet).or(self.facets.fraction_digits);
            }
            "explicitTimezone" => self.explicit_timezone(facet),
            "assertion" => self.facets.assertions.extend(facet.test.clone()),
            "pattern" => self.pattern(facet),
            "whiteSpace" => self.white_space(facet),
            "enumeration" => match self.literal(facet) {
                Ok(Bound { literal, value }) => {
                    self.notation(facet, &value);
                    self.enumeration.push(EnumerationValue {
                        literal,
                        value,
                        span,
                        documentation: facet.documentation.clone(),
                    });
                }
                Err(error) => self.refuse_value("enumeration-valid-restriction", facet, &error),
            },
            _ => match self.literal(facet) {
                Ok(literal) => self.bound(facet.kind, literal),
                Err(error) => self.refuse_value(restriction_rule(facet.kind), facet, &error),
            },
        }
        self.keep_fixed(facet);
    }

    fn pattern(&mut self, facet: &Facet) {
        if *self.weight > MAX_PATTERNS {
            return;
        }
        match Pattern::of(self.base.schema.version, &facet.value.value) {
            Ok(pattern) => {
                *self.weight = self.weight.saturating_add(pattern.weight());
                if *self.weight > MAX_PATTERNS {
                    let message = format!(
                        "patterns of more than {MAX_PATTERNS} characters and classes together"
                    );
                    let diagnostic = Diagnostic::new("limit", facet.value.span, message);
                    let help = "what a count spells out counts; a length facet does not";
                    self.diagnostics.push(diagnostic.help(help));
                }
                self.patterns.push(pattern);
            }
            Err(error) => {
                let mut span = facet.value.span;
                // Without references the text of the value is that of the document.
                if span.end - span.start == facet.value.value.len() {
                    let rest = facet.value.value.get(error.offset()..).unwrap_or_default();
                    span.start = span.end - rest.len();
                    span.end = span.start + rest.chars().next().map_or(0, char::len_utf8);
                }
                self.diagnostics.push(if error.is_limit() {
                    let help = "what a count spells out counts; a length facet does not";
                    Diagnostic::new("limit", span, error.message()).help(help)
                } else {
                    let message = format!("no regular expression: {}", error.message());
                    Diagnostic::new("cvc-datatype-valid", span, message)
                });
            }
        }
    }

    fn count(&mut self, facet: &Facet) -> Option<u64> {
        let literal = facet.value.value.trim();
        let digits = literal.strip_prefix('+').unwrap_or(literal);
        let numeric = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        let positive = facet.kind == "totalDigits";
        let count = digits.parse().ok().filter(|_| numeric);
        let count = count.filter(|&count| count > 0 || !positive);
        if count.is_none() {
            let span = facet.value.span;
            let least = if positive { "1" } else { "0" };
            let message = format!("{} is no value of `{}`", shown(literal), facet.kind);
            let too_large = numeric && digits.bytes().any(|byte| byte != b'0');
            let diagnostic = if too_large {
                let message = format!("{} is too large a count", shown(literal));
                Diagnostic::new("limit", span, message).help(format!("at most {}", u64::MAX))
            } else {
                Diagnostic::new("cvc-datatype-valid", span, message)
                    .help(format!("a whole number from {least} upwards"))
            };
            self.diagnostics.push(diagnostic);
        }
        count
    }

    fn white_space(&mut self, facet: &Facet) {
        let wanted = match facet.value.value.trim() {
            "preserve" => WhiteSpace::Preserve,
            "replace" => WhiteSpace::Replace,
            "collapse" => WhiteSpace::Collapse,
            other => {
                let message = format!("{} is no value of `whiteSpace`", shown(other));
                let diagnostic =
                    Diagnostic::new("cvc-enumeration-valid", facet.value.span, message)
                        .help("one of: preserve, replace, collapse");
                self.diagnostics.push(diagnostic);
                return;
            }
        };
        let strength = |white_space| match white_space {
            WhiteSpace::Preserve => 0,
            WhiteSpace::Replace => 1,
            WhiteSpace::Collapse => 2,
        };
        if strength(wanted) < strength(white_space(&self.base.facets, &self.base.variety)) {
            self.diagnostics.push(Diagnostic::new(
                "whiteSpace-valid-restriction",
                facet.value.span,
                "`whiteSpace` is weaker than that of the base type",
            ));
            return;
        }
        self.facets.white_space = Some(wanted);
    }

    fn explicit_timezone(&mut self, facet: &Facet) {
        let wanted = match facet.value.value.trim() {
            "required" => ExplicitTimezone::Required,
            "prohibited" => ExplicitTimezone::Prohibited,
            "optional" => ExplicitTimezone::Optional,
            other => {
                let message = format!("{} is no value of `explicitTimezone`", shown(other));
                let diagnostic =
                    Diagnostic::new("cvc-enumeration-valid", facet.value.span, message)
                        .help("one of: required, prohibited, optional");
                self.diagnostics.push(diagnostic);
                return;
            }
        };
        let base = self.base.facets.explicit_timezone;
        let open = matches!(base, None | Some(ExplicitTimezone::Optional));
        if !open && base != Some(wanted) {
            self.diagnostics.push(Diagnostic::new(
                "timezone-valid-restriction",
                facet.value.span,
                "`explicitTimezone` is not that of the base type",
            ));
            return;
        }
        self.facets.explicit_timezone = Some(wanted);
    }

    /// The value of an enumeration or bound, if it is one of the base type.
    fn literal(&self, facet: &Facet) -> Result<Bound, ValueError> {
        let base = self.base;
        let text = &facet.value.value;
        let bindings = facet.namespaces.as_ref();
        // To say again what the base says is no error, though no bound that excludes itself is a
        // value of its type.
        if let (Some(bound), Variety::Atomic(builtin)) =
            (bound_of(&base.facets, facet.kind), &base.variety)
        {
            let literal = white_space(&base.facets, &base.variety).normalize(text);
            let value = Value::parse_as(base.schema.version, *builtin, &literal, bindings)?;
            if value == bound.value {
                let literal = literal.into_owned();
                return Ok(Bound { literal, value });
            }
        }
        let read = base
            .schema
            .literal_of(&base.variety, &base.facets, text, bindings)?;
        Ok(Bound {
            literal: read.text.into_owned(),
            value: read.value,
        })
    }

    /// What is enumerated of `xs:NOTATION` are notations that the schema declares (part 2, section
    /// 3.2.19).
    fn notation(&mut self, facet: &Facet, value: &Value) {
        let Value::Notation(name) = value else {
            return;
        };
        let name = QName {
            namespace: name.namespace.clone(),
            local: name.local.clone(),
        };
        if !self.base.schema.notations.contains(&name) {
            let message = format!("there is no notation {}", shown(&name.local));
            let span = facet.value.span;
            self.diagnostics
                .push(Diagnostic::new("src-resolve", span, message));
        }
    }

    fn bound(&mut self, kind: &str, literal: Bound) {
        let facets = &mut self.facets;
        // A new bound of one side takes the place of that of the base.
        match kind {
            "minInclusive" => (facets.min_inclusive, facets.min_exclusive) = (Some(literal), None),
            "minExclusive" => (facets.min_exclusive, facets.min_inclusive) = (Some(literal), None),
            "maxInclusive" => (facets.max_inclusive, facets.max_exclusive) = (Some(literal), None),
            _ => (facets.max_exclusive, facets.max_inclusive) = (Some(literal), None),
        }
    }

    fn refuse_value(&mut self, code: &'static str, facet: &Facet, error: &ValueError) {
        let mut diagnostic = Diagnostic::new(code, facet.value.span, error.message())
            .label(format!("not a value of the base type [{}]", error.rule()));
        if let Some(expected) = error.expected() {
            diagnostic = diagnostic.help(format!("expected {expected}"));
        }
        self.diagnostics.push(diagnostic);
    }

    /// A fixed facet can be given again, but with no other value.
    fn keep_fixed(&mut self, facet: &Facet) {
        let (own, base) = (&self.facets, &self.base.facets);
        let changed = match facet.kind {
            "length" => own.length != base.length,
            "minLength" => own.min_length != base.min_length,
            "maxLength" => own.max_length != base.max_length,
            "totalDigits" => own.total_digits != base.total_digits,
            "fractionDigits" => own.fraction_digits != base.fraction_digits,
            "whiteSpace" => own.white_space != base.white_space,
            "explicitTimezone" => own.explicit_timezone != base.explicit_timezone,
            kind => bound_of(own, kind)
                .zip(bound_of(base, kind))
                .is_some_and(|(own, base)| own.value != base.value),
        };
        let first = self
            .facets
            .fixed
            .iter()
            .find(|(kind, _)| *kind == facet.kind);
        match first {
            Some((_, first)) if changed => {
                let message = format!("`{}` is fixed in the base type", facet.kind);
                let diagnostic = Diagnostic::new("st-restrict-facets", facet.value.span, message)
                    .related(*first, "fixed here");
                self.diagnostics.push(diagnostic);
            }
            None if facet.fixed => self.facets.fixed.push((facet.kind, facet.value.span)),
            _ => {}
        }
    }

    /// Where this step gives a facet.
    fn place(&self, kind: &str) -> Option<Span> {
        let seen = self.seen.iter().find(|(seen, _)| *seen == kind);
        seen.map(|(_, at)| *at)
    }

    fn of_base(&self) -> String {
        match &self.base.variety {
            Variety::Atomic(builtin) => {
                let name = builtin.primitive().unwrap_or(*builtin).name();
                format!("`xs:{name}` and what is derived from it")
            }
            Variety::List(_) => "lists".to_owned(),
            Variety::Union(_) => "unions".to_owned(),
        }
    }

    fn finish(&mut self) {
        if !self.patterns.is_empty() {
            let patterns = std::mem::take(&mut self.patterns);
            self.facets.patterns.push(patterns.into());
        }
        if !self.enumeration.is_empty() {
            self.facets.enumeration = Some(std::mem::take(&mut self.enumeration).into());
        }
        self.check_counts();
        self.check_lengths();
        self.check_digits();
        self.check_bounds();
    }

    /// Reports against the first of `kinds` that this step gives; the others are shown too.
    fn refuse(&mut self, code: &'static str, kinds: &[&'static str], message: &str) {
        let mut places = kinds
            .iter()
            .filter_map(|kind| Some((*kind, self.place(kind)?)));
        let Some((_, span)) = places.next() else {
            return;
        };
        let mut diagnostic = Diagnostic::new(code, span, message);
        for (kind, span) in places {
            diagnostic = diagnostic.related(span, format!("`{kind}`"));
        }
        self.diagnostics.push(diagnostic);
    }

    /// Counts may become narrower only.
    fn check_counts(&mut self) {
        let integer = match self.base.variety {
            Variety::Atomic(builtin) => builtin.derives_from(Builtin::Integer),
            Variety::List(_) | Variety::Union(_) => false,
        };
        let (own, base) = (&self.facets, &self.base.facets);
        let less = |own: Option<u64>, base: Option<u64>| own.zip(base).is_some_and(|(a, b)| a < b);
        let base_fraction = base.fraction_digits.or(integer.then_some(0));
        let wider = [
            ("minLength", less(own.min_length, base.min_length)),
            ("maxLength", less(base.max_length, own.max_length)),
            ("totalDigits", less(base.total_digits, own.total_digits)),
            ("fractionDigits", less(base_fraction, own.fraction_digits)),
        ];
        let length = own.length.zip(base.length).is_some_and(|(a, b)| a != b);
        if length {
            let message = "`length` is not that of the base type";
            self.refuse("length-valid-restriction", &["length"], message);
        }
        for (kind, wider) in wider {
            // That it is fixed has been said.
            let fixed = self
                .base
                .facets
                .fixed
                .iter()
                .any(|(fixed, _)| *fixed == kind);
            if wider && !fixed {
                let relation = if kind == "minLength" {
                    "less"
                } else {
                    "greater"
                };
                let message = format!("`{kind}` is {relation} than that of the base type");
                self.refuse(restriction_rule(kind), &[kind], &message);
            }
        }
    }

    fn check_lengths(&mut self) {
        let (min, max) = (self.facets.min_length, self.facets.max_length);
        let base = (self.base.facets.min_length, self.base.facets.max_length);
        if min.zip(max).is_some_and(|(min, max)| min > max) {
            let message = "`minLength` is greater than `maxLength`";
            let code = "minLength-less-than-equal-to-maxLength";
            self.refuse(code, &["minLength", "maxLength"], message);
        }
        let Some(length) = self.facets.length else {
            return;
        };
        let code = "length-minLength-maxLength";
        if min.is_some_and(|min| min > length) || max.is_some_and(|max| max < length) {
            let message = "`length` is not between `minLength` and `maxLength`";
            self.refuse(code, &["length", "minLength", "maxLength"], message);
        } else if min.is_some() && base.0 != min {
            let message = "`minLength` is given where `length` says it all";
            self.refuse(code, &["minLength", "length"], message);
        } else if max.is_some() && base.1 != max {
            let message = "`maxLength` is given where `length` says it all";
            self.refuse(code, &["maxLength", "length"], message);
        }
    }

    fn check_digits(&mut self) {
        let (fraction, total) = (self.facets.fraction_digits, self.facets.total_digits);
        if fraction.zip(total).is_some_and(|(part, all)| part > all) {
            let message = "`fractionDigits` is greater than `totalDigits`";
            let code = "fractionDigits-totalDigits";
            self.refuse(code, &["fractionDigits", "totalDigits"], message);
        }
    }

    fn check_bounds(&mut self) {
        for (code, inclusive, exclusive) in [
            ("minInclusive-minExclusive", "minInclusive", "minExclusive"),
            ("maxInclusive-maxExclusive", "maxInclusive", "maxExclusive"),
        ] {
            if self.place(inclusive).is_some() && self.place(exclusive).is_some() {
                let message = format!("`{exclusive}` and `{inclusive}` exclude each other");
                self.refuse(code, &[exclusive, inclusive], &message);
                return;
            }
        }
        let crossing = [
            ("minInclusive", "maxInclusive"),
            ("minExclusive", "maxExclusive"),
            ("minInclusive", "maxExclusive"),
            ("minExclusive", "maxInclusive"),
        ];
        for (low, high) in crossing {
            let bounds = bound_of(&self.facets, low).zip(bound_of(&self.facets, high));
            let order = bounds.and_then(|(low, high)| low.value.order(&high.value));
            let mixed = low.ends_with("Inclusive") != high.ends_with("Inclusive");
            let code = match (low, high) {
                ("minInclusive", "maxInclusive") => "minInclusive-less-than-equal-to-maxInclusive",
                ("minExclusive", "maxExclusive") => "minExclusive-less-than-equal-to-maxExclusive",
                ("minInclusive", _) => "minInclusive-less-than-maxExclusive",
                _ => "minExclusive-less-than-maxInclusive",
            };
            match order {
                Some(Ordering::Greater) => {
                    let message = "the lower bound is above the upper bound";
                    self.refuse(code, &[low, high], message);
                }
                Some(Ordering::Equal) if mixed => {
                    let message = "the lower bound is the upper bound, which is excluded";
                    self.refuse(code, &[low, high], message);
                }
                _ => {}
            }
        }
    }
}

fn bound_of<'f>(facets: &'f Facets, kind: &str) -> Option<&'f Bound> {
    match kind {
        "minInclusive" => facets.min_inclusive.as_ref(),
        "minExclusive" => facets.min_exclusive.as_ref(),
        "maxInclusive" => facets.max_inclusive.as_ref(),
        "maxExclusive" => facets.max_exclusive.as_ref(),
        _ => None,
    }
}

fn restriction_rule(kind: &str) -> &'static str {
    match kind {
        "minLength" => "minLength-valid-restriction",
        "maxLength" => "maxLength-valid-restriction",
        "totalDigits" => "totalDigits-valid-restriction",
        "fractionDigits" => "fractionDigits-valid-restriction",
        "minInclusive" => "minInclusive-valid-restriction",
        "minExclusive" => "minExclusive-valid-restriction",
        "maxInclusive" => "maxInclusive-valid-restriction",
        _ => "maxExclusive-valid-restriction",
    }
}

/// Part 2, section 4.1.5.
fn applicable(kind: &str, variety: &Variety) -> bool {
    let builtin = match variety {
        Variety::Atomic(builtin) => builtin,
        Variety::List(_) => {
            return matches!(
                kind,
                "length"
                    | "minLength"
                    | "maxLength"
                    | "pattern"
                    | "enumeration"
                    | "whiteSpace"
                    | "assertion"
            );
        }
        Variety::Union(_) => return matches!(kind, "pattern" | "enumeration" | "assertion"),
    };
    let primitive = builtin.primitive();
    let is = |of: &[Builtin]| primitive.is_some_and(|primitive| of.contains(&primitive));
    match kind {
        "pattern" | "whiteSpace" | "assertion" => true,
        "explicitTimezone" => is(&[
            Builtin::DateTime,
            Builtin::Date,
            Builtin::Time,
            Builtin::GYear,
            Builtin::GYearMonth,
            Builtin::GMonth,
            Builtin::GMonthDay,
            Builtin::GDay,
        ]),
        "enumeration" => !is(&[Builtin::Boolean]),
        "length" | "minLength" | "maxLength" => is(&[
            Builtin::String,
            Builtin::AnyUri,
            Builtin::HexBinary,
            Builtin::Base64Binary,
            Builtin::QName,
            Builtin::Notation,
        ]),
        "totalDigits" | "fractionDigits" => is(&[Builtin::Decimal]),
        _ => is(&[
            Builtin::Decimal,
            Builtin::Float,
            Builtin::Double,
            Builtin::Duration,
            Builtin::DateTime,
            Builtin::Date,
            Builtin::Time,
            Builtin::GYear,
            Builtin::GYearMonth,
            Builtin::GMonth,
            Builtin::GMonthDay,
            Builtin::GDay,
        ]),
    }
}
