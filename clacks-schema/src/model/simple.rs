//! Simple types: facets in force, each checked against the base.

use core::cmp::Ordering;

use clacks_xs::builtin::Builtin;
use clacks_xs::pattern::Pattern;
use clacks_xs::value::Value;
use clacks_xs::{ValueError, WhiteSpace};

use crate::diagnostic::Diagnostic;
use crate::model::resolve::Resolver;
use crate::model::{EnumerationValue, Facets, Simple, SimpleType, SimpleTypeId, Type, Variety};
use crate::source::Span;
use crate::syntax;

impl<'d> Resolver<'d> {
    pub(super) fn simple_type(&mut self, ty: &'d syntax::SimpleType) -> Option<SimpleTypeId> {
        let (variety, facets) = match &ty.derivation {
            syntax::Derivation::List(item) => {
                let (item, span) = self.base(item)?;
                let atomic = |variety| match variety {
                    Variety::Atomic(builtin) => builtin != Builtin::NmTokens,
                    Variety::List(_) => false,
                };
                if !atomic(self.schema.variety(item)) {
                    let message = "the items of a list cannot be lists";
                    self.diagnostics
                        .push(Diagnostic::new("cos-list-of-atomic", span, message));
                    return None;
                }
                (Variety::List(item), Facets::default())
            }
            syntax::Derivation::Restriction { base, facets } => {
                let (base, base_span) = self.base(base)?;
                let variety = self.schema.variety(base);
                if variety == Variety::Atomic(Builtin::AnySimpleType) {
                    let message = "`xs:anySimpleType` cannot be restricted";
                    let code = "cos-st-restricts.1.1";
                    self.diagnostics
                        .push(Diagnostic::new(code, base_span, message));
                    return None;
                }
                if variety == Variety::Atomic(Builtin::NmTokens) {
                    let message = "a restriction of `xs:NMTOKENS` is not supported yet";
                    self.diagnostics
                        .push(Diagnostic::new("unsupported", base_span, message));
                    return None;
                }
                let mut in_force = match base {
                    Simple::Builtin(_) => Facets::default(),
                    Simple::Defined(id) => self.schema.simple_type(id).facets.clone(),
                };
                let mut step = Step {
                    base: in_force.clone(),
                    variety,
                    facets: &mut in_force,
                    patterns: Vec::new(),
                    enumeration: Vec::new(),
                    seen: Vec::new(),
                    found: Vec::new(),
                };
                for facet in facets {
                    step.take(&self.schema, facet);
                }
                step.finish();
                let found = step.found;
                found
                    .into_iter()
                    .for_each(|diagnostic| self.diagnostics.push(diagnostic));
                (variety, in_force)
            }
        };
        Some(self.add_simple_type(SimpleType {
            name: ty.name.as_ref().map(|name| name.value.clone()),
            span: ty.span,
            variety,
            facets,
            documentation: ty.documentation.clone(),
        }))
    }

    fn base(&mut self, base: &'d syntax::SimpleBase) -> Option<(Simple, Span)> {
        match base {
            syntax::SimpleBase::Inline(ty) => {
                Some((Simple::Defined(self.simple_type(ty)?), ty.span))
            }
            syntax::SimpleBase::Named(name) => match self.named_type(name)? {
                Type::Simple(ty) => Some((ty, name.span)),
                Type::Complex(_) => {
                    let message = format!("`{}` is a complex type", name.value.local);
                    self.diagnostics.push(
                        Diagnostic::new("cos-st-restricts.1.1", name.span, message)
                            .help("a simple type is derived from simple types only"),
                    );
                    None
                }
            },
        }
    }
}

/// One step of derivation by restriction.
struct Step<'s> {
    base: Facets,
    variety: Variety,
    facets: &'s mut Facets,
    patterns: Vec<String>,
    enumeration: Vec<EnumerationValue>,
    seen: Vec<(&'static str, Span)>,
    found: Vec<Diagnostic>,
}

impl Step<'_> {
    fn take(&mut self, schema: &crate::model::Schema, facet: &syntax::Facet) {
        let span = facet.value.span;
        if let Some((_, first)) = self.seen.iter().find(|(kind, _)| *kind == facet.kind)
            && !matches!(facet.kind, "pattern" | "enumeration")
        {
            let message = format!("`{}` stands there twice", facet.kind);
            let diagnostic = Diagnostic::new("src-single-facet-value", span, message)
                .related(*first, "the first one");
            self.found.push(diagnostic);
            return;
        }
        self.seen.push((facet.kind, span));
        if !applicable(facet.kind, self.variety) {
            let message = format!("`{}` does not apply to this type", facet.kind);
            self.found
                .push(Diagnostic::new("cos-applicable-facets", span, message));
            return;
        }
        match facet.kind {
            "length" => self.facets.length = self.count(facet),
            "minLength" => self.facets.min_length = self.count(facet),
            "maxLength" => self.facets.max_length = self.count(facet),
            "totalDigits" => self.facets.total_digits = self.count(facet),
            "fractionDigits" => self.facets.fraction_digits = self.count(facet),
            "pattern" => match Pattern::new(&facet.value.value) {
                Ok(_) => self.patterns.push(facet.value.value.clone()),
                Err(error) => {
                    let message = format!("the pattern is not a regular expression: {error}");
                    self.found
                        .push(Diagnostic::new("cvc-datatype-valid", span, message));
                }
            },
            "whiteSpace" => self.white_space(facet),
            "enumeration" => match self.checked_literal(schema, facet) {
                Ok(literal) => self.enumeration.push(EnumerationValue {
                    literal,
                    span,
                    documentation: facet.documentation.clone(),
                }),
                Err(error) => self.refuse_value("enumeration-valid-restriction", facet, &error),
            },
            _ => match self.checked_literal(schema, facet) {
                Ok(literal) => self.bound(facet.kind, literal),
                Err(error) => {
                    let code = match facet.kind {
                        "minInclusive" => "minInclusive-valid-restriction",
                        "minExclusive" => "minExclusive-valid-restriction",
                        "maxInclusive" => "maxInclusive-valid-restriction",
                        _ => "maxExclusive-valid-restriction",
                    };
                    self.refuse_value(code, facet, &error);
                }
            },
        }
    }

    fn count(&mut self, facet: &syntax::Facet) -> Option<u64> {
        let literal = facet.value.value.trim();
        let count = literal.strip_prefix('+').unwrap_or(literal).parse().ok();
        let count = count.filter(|&count| count > 0 || facet.kind != "totalDigits");
        if count.is_none() {
            let message = format!("`{literal}` is no value of `{}`", facet.kind);
            self.found.push(Diagnostic::new(
                "cvc-datatype-valid",
                facet.value.span,
                message,
            ));
        }
        count
    }

    fn white_space(&mut self, facet: &syntax::Facet) {
        let wanted = match facet.value.value.trim() {
            "preserve" => WhiteSpace::Preserve,
            "replace" => WhiteSpace::Replace,
            "collapse" => WhiteSpace::Collapse,
            other => {
                let message = format!("`{other}` is no value of `whiteSpace`");
                let diagnostic =
                    Diagnostic::new("cvc-enumeration-valid", facet.value.span, message)
                        .help("one of: preserve, replace, collapse");
                self.found.push(diagnostic);
                return;
            }
        };
        let strength = |white_space| match white_space {
            WhiteSpace::Preserve => 0,
            WhiteSpace::Replace => 1,
            WhiteSpace::Collapse => 2,
        };
        if strength(wanted) < strength(white_space(&self.base, self.variety)) {
            self.found.push(Diagnostic::new(
                "whiteSpace-valid-restriction",
                facet.value.span,
                "`whiteSpace` is weaker than that of the base type",
            ));
            return;
        }
        self.facets.white_space = Some(wanted);
    }

    /// The literal of an enumeration value or bound, white space normalized, if it is a value of
    /// the base type.
    fn checked_literal(
        &self,
        schema: &crate::model::Schema,
        facet: &syntax::Facet,
    ) -> Result<String, ValueError> {
        let literal = white_space(&self.base, self.variety).normalize(&facet.value.value);
        let items: Vec<&str> = match self.variety {
            Variety::List(item) => {
                literal
                    .split(' ')
                    .filter(|item| !item.is_empty())
                    .try_for_each(|text| {
                        let Variety::Atomic(builtin) = schema.variety(item) else {
                            return Ok(());
                        };
                        let facets = match item {
                            Simple::Builtin(_) => Facets::default(),
                            Simple::Defined(id) => schema.simple_type(id).facets.clone(),
                        };
                        check_atomic(builtin, &facets, text)
                    })?;
                literal.split(' ').filter(|item| !item.is_empty()).collect()
            }
            Variety::Atomic(builtin) => {
                check_atomic(builtin, &self.base, &literal)?;
                return Ok(literal.into_owned());
            }
        };
        check_length(&self.base, items.len())?;
        Ok(literal.into_owned())
    }

    fn bound(&mut self, kind: &str, literal: String) {
        let facets = &mut *self.facets;
        // An inclusive and an exclusive bound of one side exclude each other.
        match kind {
            "minInclusive" => (facets.min_inclusive, facets.min_exclusive) = (Some(literal), None),
            "minExclusive" => (facets.min_exclusive, facets.min_inclusive) = (Some(literal), None),
            "maxInclusive" => (facets.max_inclusive, facets.max_exclusive) = (Some(literal), None),
            _ => (facets.max_exclusive, facets.max_inclusive) = (Some(literal), None),
        }
    }

    fn refuse_value(&mut self, code: &'static str, facet: &syntax::Facet, error: &ValueError) {
        let mut diagnostic = Diagnostic::new(code, facet.value.span, error.message())
            .label(format!("not a value of the base type [{}]", error.rule()));
        if let Some(expected) = error.expected() {
            diagnostic = diagnostic.help(format!("expected {expected}"));
        }
        self.found.push(diagnostic);
    }

    fn finish(&mut self) {
        if !self.patterns.is_empty() {
            self.facets
                .patterns
                .push(std::mem::take(&mut self.patterns));
        }
        if !self.enumeration.is_empty() {
            self.facets.enumeration = Some(std::mem::take(&mut self.enumeration));
        }
        let place = |kind: &str| {
            self.seen
                .iter()
                .find(|(seen, _)| *seen == kind)
                .map(|(_, at)| *at)
        };
        let (facets, base) = (&*self.facets, &self.base);
        let mut found = Vec::new();
        let mut refuse = |code, kind: &str, message: &str| {
            if let Some(span) = place(kind) {
                found.push(Diagnostic::new(code, span, message));
            }
        };
        if facets
            .min_length
            .zip(facets.max_length)
            .is_some_and(|(min, max)| min > max)
        {
            let code = "minLength-less-than-equal-to-maxLength";
            let kind = if place("minLength").is_some() {
                "minLength"
            } else {
                "maxLength"
            };
            refuse(code, kind, "`minLength` is greater than `maxLength`");
        }
        if facets.length.is_some_and(|length| {
            facets.min_length.is_some_and(|min| min > length)
                || facets.max_length.is_some_and(|max| max < length)
        }) {
            let kind = if place("length").is_some() {
                "length"
            } else {
                "minLength"
            };
            let message = "`length` is not between `minLength` and `maxLength`";
            refuse("length-minLength-maxLength", kind, message);
        }
        if facets
            .length
            .zip(base.length)
            .is_some_and(|(own, base)| own != base)
        {
            refuse(
                "length-valid-restriction",
                "length",
                "`length` is not that of the base type",
            );
        }
        if facets.min_length < base.min_length {
            let message = "`minLength` is less than that of the base type";
            refuse("minLength-valid-restriction", "minLength", message);
        }
        if facets
            .max_length
            .zip(base.max_length)
            .is_some_and(|(own, base)| own > base)
        {
            let message = "`maxLength` is greater than that of the base type";
            refuse("maxLength-valid-restriction", "maxLength", message);
        }
        if facets
            .total_digits
            .zip(base.total_digits)
            .is_some_and(|(own, base)| own > base)
        {
            let message = "`totalDigits` is greater than that of the base type";
            refuse("totalDigits-valid-restriction", "totalDigits", message);
        }
        if facets
            .fraction_digits
            .zip(base.fraction_digits)
            .is_some_and(|(own, base)| own > base)
        {
            let message = "`fractionDigits` is greater than that of the base type";
            refuse(
                "fractionDigits-valid-restriction",
                "fractionDigits",
                message,
            );
        }
        if facets
            .fraction_digits
            .zip(facets.total_digits)
            .is_some_and(|(part, all)| part > all)
        {
            let message = "`fractionDigits` is greater than `totalDigits`";
            refuse("fractionDigits-totalDigits", "fractionDigits", message);
        }
        if self.bounds_cross() {
            let kind = self
                .seen
                .iter()
                .map(|(kind, _)| *kind)
                .find(|kind| kind.starts_with("min") && kind.ends_with("clusive"))
                .unwrap_or("maxInclusive");
            let message = "the lower bound is above the upper bound";
            refuse(
                "minInclusive-less-than-equal-to-maxInclusive",
                kind,
                message,
            );
        }
        self.found.append(&mut found);
    }

    fn bounds_cross(&self) -> bool {
        let Variety::Atomic(builtin) = self.variety else {
            return false;
        };
        let facets = &*self.facets;
        let order = |low: &Option<String>, high: &Option<String>| {
            let low = Value::parse(builtin, low.as_deref()?).ok()?;
            let high = Value::parse(builtin, high.as_deref()?).ok()?;
            low.order(&high)
        };
        let above = |order: Option<Ordering>| order == Some(Ordering::Greater);
        above(order(&facets.min_inclusive, &facets.max_inclusive))
            || above(order(&facets.min_exclusive, &facets.max_exclusive))
            || order(&facets.min_inclusive, &facets.max_exclusive).is_some_and(Ordering::is_ge)
            || order(&facets.min_exclusive, &facets.max_inclusive).is_some_and(Ordering::is_ge)
    }
}

/// `whiteSpace` as it is in force.
pub(crate) fn white_space(facets: &Facets, variety: Variety) -> WhiteSpace {
    match (facets.white_space, variety) {
        (Some(white_space), _) => white_space,
        (None, Variety::Atomic(builtin)) => builtin.white_space(),
        (None, Variety::List(_)) => WhiteSpace::Collapse,
    }
}

/// XML Schema 1.0, part 2, section 4.1.5.
fn applicable(kind: &str, variety: Variety) -> bool {
    let Variety::Atomic(builtin) = variety else {
        return matches!(
            kind,
            "length" | "minLength" | "maxLength" | "pattern" | "enumeration" | "whiteSpace"
        );
    };
    let primitive = builtin.primitive();
    let is = |of: &[Builtin]| primitive.is_some_and(|primitive| of.contains(&primitive));
    match kind {
        "pattern" | "whiteSpace" => true,
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

/// Whether a normalized literal is a value of an atomic type with these facets.
pub(crate) fn check_atomic(
    builtin: Builtin,
    facets: &Facets,
    literal: &str,
) -> Result<(), ValueError> {
    let value = Value::parse(builtin, literal)?;
    for alternatives in &facets.patterns {
        // They were proved when the type was read.
        let patterns = alternatives
            .iter()
            .filter_map(|pattern| Pattern::new(pattern).ok());
        if !patterns
            .into_iter()
            .any(|pattern| pattern.is_match(literal))
        {
            let alternatives: Vec<&str> = alternatives.iter().map(String::as_str).collect();
            return Err(clacks_xs::facets::pattern_error(literal, &alternatives));
        }
    }
    if let Some(values) = &facets.enumeration {
        let equals = |allowed: &EnumerationValue| {
            Value::parse(builtin, &allowed.literal).is_ok_and(|allowed| allowed == value)
        };
        if !values.iter().any(equals) {
            let allowed: Vec<&str> = values.iter().map(|value| value.literal.as_str()).collect();
            return Err(clacks_xs::facets::enumeration_error(literal, &allowed));
        }
    }
    if let Some(length) = value.length() {
        check_length(facets, length)?;
    }
    let too_many = |limit: Option<u64>, digits: Option<usize>| {
        limit
            .zip(digits)
            .is_some_and(|(limit, digits)| digits as u64 > limit)
    };
    if too_many(facets.total_digits, value.total_digits()) {
        return Err(ValueError::new(
            "cvc-totalDigits-valid",
            format!("{literal:?} has too many digits"),
        ));
    }
    if too_many(facets.fraction_digits, value.fraction_digits()) {
        let message = format!("{literal:?} has too many digits after the point");
        return Err(ValueError::new("cvc-fractionDigits-valid", message));
    }
    check_bounds(builtin, facets, literal, &value)
}

fn check_bounds(
    builtin: Builtin,
    facets: &Facets,
    literal: &str,
    value: &Value,
) -> Result<(), ValueError> {
    let sides: [(&Option<String>, &'static str, &str, fn(Ordering) -> bool); 4] = [
        (
            &facets.min_inclusive,
            "cvc-minInclusive-valid",
            "at least",
            Ordering::is_ge,
        ),
        (
            &facets.min_exclusive,
            "cvc-minExclusive-valid",
            "more than",
            Ordering::is_gt,
        ),
        (
            &facets.max_inclusive,
            "cvc-maxInclusive-valid",
            "at most",
            Ordering::is_le,
        ),
        (
            &facets.max_exclusive,
            "cvc-maxExclusive-valid",
            "less than",
            Ordering::is_lt,
        ),
    ];
    for (bound, rule, relation, holds) in sides {
        let Some(bound) = bound else {
            continue;
        };
        let order = value.order(&Value::parse(builtin, bound)?);
        if !order.is_some_and(holds) {
            let message = format!("{literal:?} is out of bounds");
            return Err(ValueError::new(rule, message).expecting(format!("{relation} {bound}")));
        }
    }
    Ok(())
}

fn check_length(facets: &Facets, length: usize) -> Result<(), ValueError> {
    let length = length as u64;
    let wrong = |rule, relation: &str, bound| {
        Err(ValueError::new(rule, format!("the length is {length}"))
            .expecting(format!("{relation}{bound}")))
    };
    match facets {
        Facets {
            length: Some(bound),
            ..
        } if length != *bound => wrong("cvc-length-valid", "", bound),
        Facets {
            min_length: Some(bound),
            ..
        } if length < *bound => wrong("cvc-minLength-valid", "at least ", bound),
        Facets {
            max_length: Some(bound),
            ..
        } if length > *bound => wrong("cvc-maxLength-valid", "at most ", bound),
        _ => Ok(()),
    }
}
