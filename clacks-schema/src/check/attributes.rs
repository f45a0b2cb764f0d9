//! What attributes and those who use them must be like (XML Schema 1.0, part 1: *Attribute Declaration
//! Properties Correct*, section 3.2.6, `a-props-correct`; *Attribute Use Correct*, section 3.5.6,
//! `au-props-correct`; *Complex Type Definition Properties Correct*, section 3.4.6, `ct-props-correct`;
//! *Attribute Group Definition Properties Correct*, section 3.6.6, `ag-props-correct`).

use crate::Version;
use crate::diagnostic::{Diagnostic, Diagnostics, shown};
use crate::model::{AttributeUse, Schema, ValueConstraint};

pub(super) fn check(schema: &Schema, diagnostics: &mut Diagnostics) {
    // Since XML Schema 1.1 there may be several identifiers, and values of them.
    let identifiers = schema.version == Version::Xsd10;
    for attribute in schema.attributes.iter().filter(|each| !each.broken) {
        if let Some(constraint) = &attribute.constraint
            && identifiers
            && schema.is_id(attribute.ty)
        {
            diagnostics.push(id_with_value(constraint));
        }
    }
    for ty in &schema.complex_types {
        let mut first_id: Option<&AttributeUse> = None;
        for one in &ty.attributes {
            let attribute = schema.attribute(one.attribute);
            if attribute.broken {
                continue;
            }
            diagnostics.extend(fixed_otherwise(schema, one));
            if !identifiers || !schema.is_id(attribute.ty) {
                continue;
            }
            if let Some(constraint) = &one.constraint {
                diagnostics.push(id_with_value(constraint));
            }
            if let Some(first) = first_id {
                let message = "two attributes whose types are derived from `xs:ID`";
                diagnostics.push(
                    Diagnostic::new("ct-props-correct.5", one.span, message)
                        .related(first.span, "the first one")
                        .help("an element has one identifier at most"),
                );
            }
            first_id = Some(one);
        }
    }
}

/// `a-props-correct.3`: identifiers are all different.
fn id_with_value(constraint: &ValueConstraint) -> Diagnostic {
    let what = if constraint.fixed { "fixed" } else { "default" };
    let message = format!("a {what} value of an attribute whose type is derived from `xs:ID`");
    Diagnostic::new("a-props-correct.3", constraint.span, message)
        .help("values of `xs:ID` are all different")
}

/// `au-props-correct.2`: a value that the declaration fixes is the same for all who refer to it.
fn fixed_otherwise(schema: &Schema, one: &AttributeUse) -> Option<Diagnostic> {
    let declaration = schema.attribute(one.attribute);
    let fixed = declaration
        .constraint
        .as_ref()
        .filter(|value| value.fixed)?;
    let own = one.constraint.as_ref()?;
    if own.fixed && own.is_same(fixed) {
        return None;
    }
    let name = shown(&declaration.name.local);
    let message = format!("the declaration of the attribute {name} fixes another value");
    Some(Diagnostic::new("au-props-correct.2", own.span, message).related(fixed.span, "this one"))
}

impl ValueConstraint {
    /// Whether two have the same value.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        match (&self.value, &other.value) {
            (Some(one), Some(other)) => one == other,
            _ => self.literal == other.literal,
        }
    }
}
