//! What queries answer of documents that are not there yet, held against documents.

use clacks_xquery::{
    Child, Children, ElementId, EventNames, Language, Model, Presence, QName, Query, Route,
    StaticContext, parse, resolve,
};

const NAMESPACE: &str = "http://www.gonicus.de/Events";

fn query(text: &str) -> Query {
    let ast =
        parse(text, Language::XQuery).unwrap_or_else(|error| panic!("{}", error.report(text)));
    let context = StaticContext::default().namespace("f", NAMESPACE);
    resolve(&ast, &context).unwrap_or_else(|error| panic!("{}", error.report(text)))
}

fn routes(text: &str, events: &[&str]) -> Vec<Route> {
    let query = query(text);
    let route = |event: &&str| {
        query.route(&EventNames {
            envelope: QName::new(NAMESPACE, "Event"),
            event: QName::new(NAMESPACE, *event),
        })
    };
    events.iter().map(route).collect()
}

#[test]
fn filters_that_name_events_need_no_document() {
    use Route::{Always, Depends, Never};
    let events = ["PhoneStatus", "NodeLeave", "UserSession"];
    for (text, expected) in [
        (".", [Always, Always, Always]),
        ("true()", [Always, Always, Always]),
        ("1 idiv 0", [Depends, Depends, Depends]),
        (
            "let $e := ./f:Event return $e/f:PhoneStatus",
            [Always, Never, Never],
        ),
        (
            "let $e := ./f:Event return $e/f:NodeAnnounce or $e/f:NodeLeave or $e/f:UserSession",
            [Never, Always, Always],
        ),
        (
            "let $e := ./f:Event return $e/f:SchedulerUpdate and $e/f:Id != 'SOME-ID'",
            [Never, Never, Never],
        ),
        (
            "let $e := ./f:Event return not($e/f:PhoneStatus)",
            [Never, Always, Always],
        ),
        (
            "./f:Event/f:PhoneStatus[f:Status = 'busy']",
            [Depends, Never, Never],
        ),
        (
            "./f:Event/f:NodeLeave or //f:Id = 'x'",
            [Depends, Always, Depends],
        ),
        // What comes before may fail.
        (
            "//f:Id > 5 or ./f:Event/f:NodeLeave",
            [Depends, Depends, Depends],
        ),
        ("./f:Event/*", [Always, Always, Always]),
        ("./f:Evnt", [Never, Never, Never]),
        ("./f:Event/PhoneStatus", [Never, Never, Never]),
        (
            "for $p in ./f:Event/f:PhoneStatus where $p/f:Duration > 30 return $p",
            [Depends, Never, Never],
        ),
        (
            "for $p in ./f:Event/f:PhoneStatus return true()",
            [Always, Never, Never],
        ),
        (
            "some $p in ./f:Event/* satisfies $p/self::f:UserSession",
            [Never, Never, Always],
        ),
        (
            "exists(/f:Event/f:UserSession) and empty(/f:Event/f:Other)",
            [Never, Never, Always],
        ),
        (
            "if (/f:Event/f:UserSession) then //f:Id = 'a' else false()",
            [Never, Never, Depends],
        ),
        (
            "declare variable $k external; $k = 'x' and /f:Event/f:NodeLeave",
            [Never, Depends, Never],
        ),
        ("/f:Event[f:UserSession]", [Never, Never, Always]),
        ("/f:Event/*[1]", [Always, Always, Always]),
        ("//f:UserSession", [Depends, Depends, Always]),
        ("count(/f:Event/f:NodeLeave)", [Never, Always, Never]),
    ] {
        assert_eq!(routes(text, &events), expected, "{text}");
    }
}

#[test]
fn what_is_decided_is_not_asked_again() {
    let model = EventNames {
        envelope: QName::new(NAMESPACE, "Event"),
        event: QName::new(NAMESPACE, "PhoneStatus"),
    };
    let filter = "let $e := ./f:Event return $e/f:NodeLeave or $e/f:PhoneStatus and $e//f:Status = 'busy' \
                  or $e/f:UserSession[f:Id = 'a'] or $e/f:Other";
    let residual = query(filter).residual(&model);
    let short = query("let $e := ./f:Event return $e//f:Status = 'busy'");
    // One `or` and one `and` are left, of one operand each.
    assert_eq!(residual.size(), short.size() + 2);
    assert_eq!(query("./f:Event/f:NodeLeave").residual(&model).size(), 1);
}

/// A model with what makes models hard: elements that must, may and may not be there, two of one name,
/// recursion, and an element of which not all is known.
struct Example {
    /// Whether the event is `a` or `b`.
    is_a: bool,
}

const NAMES: [&str; 7] = ["e", "a", "b", "x", "y", "z", "x"];

impl Model for Example {
    fn root(&self) -> ElementId {
        0
    }

    fn name(&self, element: ElementId) -> (&str, &str) {
        ("", NAMES[element])
    }

    fn children(&self, element: ElementId) -> Children<'_> {
        use Presence::{Any, One, Several};
        let (elements, open): (&[(ElementId, Presence)], bool) = match element {
            0 => (&[(if self.is_a { 1 } else { 2 }, One)], false),
            1 => (&[(3, One), (4, Any), (5, Several)], false),
            2 => (&[(4, Several)], true),
            5 => (&[(6, Any), (5, Any)], false),
            _ => (&[], false),
        };
        Children {
            elements: elements
                .iter()
                .map(|(element, presence)| Child {
                    element: *element,
                    presence: *presence,
                })
                .collect(),
            open,
        }
    }
}

#[test]
fn models_decide_more_than_names() {
    use Route::{Always, Depends, Never};
    for (text, a, b) in [
        ("/e/a/x", Always, Never),
        ("/e/a/y", Depends, Never),
        ("/e/a/z", Always, Never),
        ("/e/a/w", Never, Never),
        ("/e/b/y", Never, Always),
        ("/e/b/w", Never, Depends),
        ("//z", Always, Depends),
        ("//z/z/z/x", Depends, Depends),
        ("//w", Never, Depends),
        ("/e/a/x/x", Never, Never),
        ("/e/*/y[1]", Depends, Always),
        ("every $z in //z satisfies $z/x", Depends, Depends),
        ("/e/a[x]/z[not(y)]", Always, Never),
        ("/e/a[not(x)]", Never, Never),
    ] {
        let query = query(text);
        let routes = [true, false].map(|is_a| query.route(&Example { is_a }));
        assert_eq!(routes, [a, b], "{text}");
    }
}

#[cfg(feature = "full")]
mod documents {
    use clacks_xquery::{Document, DynamicContext};
    use proptest::prelude::*;

    use super::*;

    fn z() -> impl Strategy<Value = String> {
        let leaf = prop::sample::select(vec!["<z/>", "<z><x>1</x></z>", "<z>t<x/><x>busy</x></z>"]);
        leaf.prop_map(str::to_owned)
            .prop_recursive(3, 8, 3, |inner| {
                prop::collection::vec(inner, 1..3)
                    .prop_map(|inside| format!("<z><!-- c -->{}</z>", inside.concat()))
            })
    }

    /// A document of the model, and whether it holds an `a`.
    fn document() -> impl Strategy<Value = (bool, String)> {
        let ys = |least| {
            prop::collection::vec(
                prop::sample::select(vec!["<y/>", "<y>1</y>", "<y>busy</y>"]),
                least..3,
            )
        };
        let a = (ys(0), prop::collection::vec(z(), 1..3)).prop_map(|(ys, zs)| {
            (
                true,
                format!("<e><a p='1'><x>1</x>{}{}</a></e>", ys.concat(), zs.concat()),
            )
        });
        let b = (ys(1), z(), any::<bool>()).prop_map(|(ys, z, with)| {
            let others = if with {
                format!("<w><a/>{z}</w>")
            } else {
                String::new()
            };
            (false, format!("<e><b>{others}{}</b></e>", ys.concat()))
        });
        prop_oneof![a, b]
    }

    fn filter() -> impl Strategy<Value = String> {
        let leaf = prop::sample::select(vec![
            ".",
            "/e",
            "/e/a",
            "/e/b",
            "./e/*",
            "/e/a/x",
            "//x",
            "//y",
            "//z",
            "//w",
            "/e/a/z/x",
            "*",
            "x",
            "y",
            "z",
            "self::a",
            "$v",
            "$v/x",
            "$v/*",
            "@p",
            "//@p",
            "'busy'",
            "''",
            "1",
            "0",
            "()",
            "true()",
            "false()",
            "position()",
            "last()",
            "..",
            "//z/z",
            "descendant::x",
            "e/a",
            "text()",
            "//text()",
            "1 idiv 0",
        ])
        .prop_map(str::to_owned);
        leaf.prop_recursive(5, 25, 3, |inner| {
            let operator = prop::sample::select(vec![
                "or",
                "and",
                "=",
                "!=",
                "<",
                "eq",
                "is",
                "|",
                "intersect",
                "except",
                ",",
                "/",
                "+",
            ]);
            let function =
                prop::sample::select(vec!["not", "exists", "empty", "boolean", "count", "string"]);
            prop_oneof![
                (inner.clone(), operator, inner.clone())
                    .prop_map(|(a, op, b)| format!("({a}) {op} ({b})")),
                (function, inner.clone()).prop_map(|(f, a)| format!("{f}(({a}))")),
                (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("({a})[{b}]")),
                (inner.clone(), inner.clone())
                    .prop_map(|(a, b)| format!("for $v in ({a}) return ({b})")),
                (inner.clone(), inner.clone(), inner.clone())
                    .prop_map(|(a, b, c)| format!("for $v in ({a}) where ({b}) return ({c})")),
                (inner.clone(), inner.clone())
                    .prop_map(|(a, b)| format!("let $v := ({a}) return ({b})")),
                (inner.clone(), inner.clone())
                    .prop_map(|(a, b)| format!("some $v in ({a}) satisfies ({b})")),
                (inner.clone(), inner.clone())
                    .prop_map(|(a, b)| format!("every $v in ({a}) satisfies ({b})")),
                (inner.clone(), inner.clone(), inner)
                    .prop_map(|(a, b, c)| format!("if ({a}) then ({b}) else ({c})")),
            ]
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4000))]
        #[test]
        fn documents_bear_routes_out(filter in filter(), (is_a, text) in document()) {
            let filter = format!("let $v := . return ({filter})");
            let query = query(&filter);
            let route = query.route(&Example { is_a });
            let document = Document::parse(&text).expect("a document");
            let outcome = query.matches(&DynamicContext::new(document.root()));
            match route {
                Route::Always => prop_assert_eq!(&outcome, &Ok(true), "{} {}", filter, text),
                Route::Never => prop_assert_ne!(&outcome, &Ok(true), "{} {}", filter, text),
                Route::Depends => {}
            }
            let residual = query.residual(&Example { is_a });
            prop_assert!(residual.size() <= query.size());
            let left = residual.matches(&DynamicContext::new(document.root()));
            prop_assert_eq!(left == Ok(true), outcome == Ok(true), "{} {} {:?}", filter, text, left);
        }
    }
}
