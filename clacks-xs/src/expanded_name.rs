use core::fmt;

use crate::{Builtin, NcName, QName, SimpleType, Value, ValueError, WhiteSpace, excerpt};

/// The namespace that the prefix `xml` is bound to everywhere.
const XML: &str = "http://www.w3.org/XML/1998/namespace";

/// The namespace that the prefix `xmlns` is bound to everywhere.
const XMLNS: &str = "http://www.w3.org/2000/xmlns/";

/// What the prefixes of names stand for at some place of a document.
pub trait PrefixBindings {
    /// The namespace that `prefix` is bound to, or of the empty prefix the default namespace; `None` where there is
    /// none. That of an empty name is none too, as `xmlns=""` has it.
    ///
    /// `xml` and `xmlns` are bound without any declaration, and are not asked for.
    fn lookup<'a>(&'a self, prefix: &'a str) -> Option<&'a str>;
}

/// No prefix is bound, and there is no default namespace.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoBindings;

impl PrefixBindings for NoBindings {
    fn lookup<'a>(&'a self, _: &'a str) -> Option<&'a str> {
        None
    }
}

/// Gives prefixes to the namespaces of names that are written.
pub trait Prefixes {
    /// The prefix that stands for `namespace` where the name is written, empty for the default namespace. For `None`,
    /// the empty one: there must be no default namespace then.
    fn prefix(&mut self, namespace: Option<&str>) -> &str;

    /// A prefix that stands for `namespace` and is not empty: where a name without one could be read as something else.
    fn explicit_prefix(&mut self, namespace: &str) -> &str;
}

/// Prefixes for names that have them also where their namespace is the default one.
#[allow(missing_debug_implementations, reason = "prefixes have none")]
pub struct ExplicitPrefixes<'p>(pub &'p mut dyn Prefixes);

impl Prefixes for ExplicitPrefixes<'_> {
    fn prefix(&mut self, namespace: Option<&str>) -> &str {
        match namespace {
            Some(namespace) => self.0.explicit_prefix(namespace),
            None => self.0.prefix(None),
        }
    }

    fn explicit_prefix(&mut self, namespace: &str) -> &str {
        self.0.explicit_prefix(namespace)
    }
}

/// Some prefix, which will do where a literal is only looked at.
pub(crate) struct SomePrefix;

impl Prefixes for SomePrefix {
    fn prefix(&mut self, namespace: Option<&str>) -> &str {
        namespace.map_or("", |_| "p")
    }

    fn explicit_prefix(&mut self, namespace: &str) -> &str {
        self.prefix(Some(namespace))
    }
}

/// A name in a namespace or in none: a value of `xs:QName` and of `xs:NOTATION` (part 2, sections 3.2.18 and 3.2.19).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ExpandedName {
    /// The namespace, if it is in one.
    pub namespace: Option<String>,
    /// The name in the namespace.
    pub local: String,
}

impl ExpandedName {
    /// Reads a literal of `xs:QName`. Without a prefix it is in the default namespace, if there is one.
    ///
    /// # Errors
    ///
    /// When it is no qualified name, or its prefix is not bound.
    pub fn from_literal(literal: &str, bindings: &dyn PrefixBindings) -> Result<Self, ValueError> {
        QName::from_literal(literal)?.resolve(bindings)
    }

    /// The literal of this name where `prefix`, or without one the default namespace, stands for its namespace.
    ///
    /// # Errors
    ///
    /// When that is no qualified name, because one of the two is none, or because a name without a namespace cannot
    /// have a prefix.
    pub fn to_qname(&self, prefix: &str) -> Result<QName, ValueError> {
        if self.namespace.is_none() && !prefix.is_empty() {
            let message =
                format!("the name {self} is in no namespace that a prefix could stand for");
            return Err(ValueError::new(ValueError::LEXICAL, message));
        }
        let local = NcName::new(self.local.as_str())?;
        match prefix {
            "" => QName::new(local),
            _ => QName::new(format!("{prefix}:{local}")),
        }
    }
}

impl QName {
    /// The part before the colon; empty where there is none.
    pub fn prefix(&self) -> &str {
        self.split_once(':').map_or("", |(prefix, _)| prefix)
    }

    /// The part after the colon, or all where there is none.
    pub fn local(&self) -> &str {
        self.split_once(':')
            .map_or(self.as_str(), |(_, local)| local)
    }

    /// The name that is meant where the prefixes stand for what `bindings` say.
    ///
    /// # Errors
    ///
    /// When the prefix is not bound.
    pub fn resolve(&self, bindings: &dyn PrefixBindings) -> Result<ExpandedName, ValueError> {
        let prefix = self.prefix();
        let namespace = match prefix {
            "xml" => Some(XML),
            "xmlns" => Some(XMLNS),
            _ => bindings.lookup(prefix).filter(|uri| !uri.is_empty()),
        };
        if namespace.is_none() && !prefix.is_empty() {
            let message = format!("the prefix {} is not bound to a namespace", excerpt(prefix));
            return Err(ValueError::new(ValueError::LEXICAL, message)
                .expecting(format!("a declaration such as xmlns:{prefix}=\"…\"")));
        }
        Ok(ExpandedName {
            namespace: namespace.map(str::to_owned),
            local: self.local().to_owned(),
        })
    }
}

/// `xs:QName` and `xs:NOTATION`. Without bindings no prefix is bound, and there is no default namespace.
impl SimpleType for ExpandedName {
    const WHITE_SPACE: WhiteSpace = WhiteSpace::Collapse;
    const BUILTIN: Option<Builtin> = Some(Builtin::QName);
    const HAS_PREFIXES: bool = true;

    fn from_literal(literal: &str) -> Result<Self, ValueError> {
        Self::from_literal(literal, &NoBindings)
    }

    fn from_literal_in(literal: &str, bindings: &dyn PrefixBindings) -> Result<Self, ValueError> {
        Self::from_literal(literal, bindings)
    }

    /// Without prefixes the literal of a name in a namespace is that of its `Display`, which cannot be read.
    fn write_literal(&self, out: &mut String) {
        out.push_str(&self.to_string());
    }

    fn write_literal_in(&self, out: &mut String, prefixes: &mut dyn Prefixes) {
        let prefix = prefixes.prefix(self.namespace.as_deref());
        if !prefix.is_empty() {
            out.push_str(prefix);
            out.push(':');
        }
        out.push_str(&self.local);
    }

    fn check_writable(&self) -> Result<(), ValueError> {
        match self.namespace.as_deref() {
            Some("") => {
                let error = ValueError::new(ValueError::LEXICAL, "a namespace without a name");
                Err(error.expecting("no namespace"))
            }
            _ => NcName::new(self.local.as_str()).map(drop),
        }
    }

    fn to_value(&self) -> Value {
        Value::QName(self.clone())
    }
}

/// `{namespace}local`, a form for messages, which no document holds.
impl fmt::Display for ExpandedName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.namespace {
            Some(namespace) => write!(f, "{{{namespace}}}{}", self.local),
            None => f.write_str(&self.local),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Bound(&'static [(&'static str, &'static str)]);

    impl PrefixBindings for Bound {
        fn lookup<'a>(&'a self, prefix: &'a str) -> Option<&'a str> {
            let binding = self.0.iter().find(|(bound, _)| *bound == prefix);
            binding.map(|(_, namespace)| *namespace)
        }
    }

    #[track_caller]
    fn assert_name(literal: &str, bindings: &dyn PrefixBindings, expanded: &str) {
        let name = ExpandedName::from_literal(literal, bindings).map(|name| name.to_string());
        assert_eq!(name.as_deref(), Ok(expanded), "{literal}");
    }

    #[test]
    fn a_name_is_what_its_prefix_makes_it() {
        let bound = Bound(&[("", "urn:d"), ("p", "urn:p"), ("q", "urn:p")]);
        assert_name("p:a", &bound, "{urn:p}a");
        assert_name("q:a", &bound, "{urn:p}a");
        assert_name("a", &bound, "{urn:d}a");
        assert_name("a", &NoBindings, "a");
        assert_name("a", &Bound(&[("", "")]), "a");
    }

    #[test]
    fn some_prefixes_need_no_declaration() {
        assert_name(
            "xml:lang",
            &NoBindings,
            "{http://www.w3.org/XML/1998/namespace}lang",
        );
        assert_name(
            "xmlns:a",
            &Bound(&[("xmlns", "urn:x")]),
            "{http://www.w3.org/2000/xmlns/}a",
        );
    }

    #[test]
    fn a_name_is_written_with_any_prefix_of_its_namespace() {
        let bound = Bound(&[("p", "urn:p"), ("", "urn:p")]);
        let name = ExpandedName::from_literal("p:a", &bound).expect("bound");
        for (prefix, literal) in [("p", "p:a"), ("", "a")] {
            let written = name.to_qname(prefix).expect("a name");
            assert_eq!(written, literal);
            assert_eq!(written.resolve(&bound).as_ref(), Ok(&name));
        }
        assert!(name.to_qname("1").is_err() && name.to_qname("a:b").is_err());
        let nowhere = ExpandedName::from_literal("a", &NoBindings).expect("no prefix");
        assert!(nowhere.to_qname("p").is_err() && nowhere.to_qname("").is_ok());
        let wrong = ExpandedName {
            namespace: None,
            local: "a:b".to_owned(),
        };
        assert!(wrong.to_qname("").is_err() && wrong.check_writable().is_err());
    }

    #[test]
    fn lists_of_names_are_read_and_written_with_prefixes() {
        let bound = Bound(&[("p", "urn:p")]);
        let names = Vec::<ExpandedName>::from_text_in(" p:a\nb ", &bound).expect("names");
        assert_eq!(names[0].to_string(), "{urn:p}a");
        let mut literal = String::new();
        names.write_literal_in(&mut literal, &mut SomePrefix);
        assert_eq!(literal, "p:a b");
        const { assert!(<Vec<ExpandedName> as SimpleType>::HAS_PREFIXES) };
        assert!(names.check_writable().is_ok());
        assert!(Vec::<ExpandedName>::from_text("p:a").is_err());
    }

    #[test]
    fn a_prefix_that_is_not_bound_is_named() {
        for bindings in [&NoBindings as &dyn PrefixBindings, &Bound(&[("po", "")])] {
            let error = ExpandedName::from_literal("po:total", bindings).expect_err("not bound");
            assert_eq!(error.rule(), "cvc-datatype-valid.1.2.1");
            assert_eq!(
                error.to_string(),
                "the prefix \"po\" is not bound to a namespace; expected a declaration such as xmlns:po=\"…\""
            );
        }
        assert!(ExpandedName::from_literal("a:b:c", &NoBindings).is_err());
    }
}
