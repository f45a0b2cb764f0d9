use crate::{Builtin, SimpleType, ValueError, WhiteSpace};

/// `xs:boolean`.
impl SimpleType for bool {
    const WHITE_SPACE: WhiteSpace = WhiteSpace::Collapse;
    const BUILTIN: Option<Builtin> = Some(Builtin::Boolean);
    const IS_PLAIN: bool = true;

    fn from_literal(literal: &str) -> Result<Self, ValueError> {
        match literal {
            "true" | "1" => Ok(true),
            "false" | "0" => Ok(false),
            _ => Err(ValueError::lexical(
                "xs:boolean",
                literal,
                "true, false, 1 or 0",
            )),
        }
    }

    fn write_literal(&self, out: &mut String) {
        out.push_str(if *self { "true" } else { "false" });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_literals_and_no_other() {
        assert_eq!(bool::from_text(" 1\n"), Ok(true));
        assert_eq!(bool::from_text("false"), Ok(false));
        for wrong in ["", "True", "TRUE", "yes", "01"] {
            assert!(bool::from_text(wrong).is_err(), "{wrong}");
        }
    }
}
