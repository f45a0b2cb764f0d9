//! Filters and documents that have much to do with each other.

use clacks_xquery::{
    Atomic, Document, DynamicContext, Header, Language, QName, StaticContext, parse, resolve,
};
use proptest::prelude::*;

/// What the evaluator answers; `None` for an error.
pub(crate) fn evaluated(
    text: &str,
    document: &str,
    headers: &[(&str, Header<'_>)],
) -> Option<bool> {
    let ast = parse(text, Language::XQuery).expect(text);
    let query = resolve(&ast, &StaticContext::default()).expect(text);
    let document = Document::parse(document).expect("a document");
    let mut context = DynamicContext::new(document.root());
    for (name, header) in headers {
        let value = match header {
            Header::String(text) => Atomic::string(*text),
            Header::Integer(number) => Atomic::integer(*number),
            Header::Double(number) => Atomic::Double(*number),
        };
        context = context.variable_value(QName::new("", *name), value.into());
    }
    query.matches(&context).ok()
}

fn name() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec!["a", "b", "c", "d"])
}

/// Elements in each other, of few names, with texts that are numbers, words or nothing.
pub(crate) fn document() -> impl Strategy<Value = String> {
    let text = prop::sample::select(vec![
        "",
        "1",
        "2",
        " 3 ",
        "busy",
        "x<!-- c -->y",
        "a&amp;b",
        "<![CDATA[1]]>",
        "BuSy",
        "true",
        "b&#x75;sy",
    ]);
    let attribute = prop::sample::select(vec!["", "", " p='1'", " p='busy'", " p='2' q='x'"]);
    let leaf = (name(), attribute.clone(), text).prop_map(|(name, attribute, text)| {
        if text.is_empty() {
            format!("<{name}{attribute}/>")
        } else {
            format!("<{name}{attribute}>{text}</{name}>")
        }
    });
    let element = leaf.prop_recursive(4, 24, 4, move |inner| {
        (
            name(),
            attribute.clone(),
            prop::collection::vec(inner, 0..4),
        )
            .prop_map(|(name, attribute, inside)| {
                format!("<{name}{attribute}>{}</{name}>", inside.concat())
            })
    });
    prop::collection::vec(element, 0..4)
        .prop_map(|inside| format!("<a xmlns:n='u'>{}</a>", inside.concat()))
}

fn step() -> impl Strategy<Value = String> {
    let axis = prop::sample::select(vec!["", "", "", "descendant::", "self::"]);
    let test = prop::sample::select(vec!["a", "b", "c", "d", "*", "n:a", "*:b"]);
    (axis, test).prop_map(|(axis, test)| format!("{axis}{test}"))
}

fn path(inner: impl Strategy<Value = String> + Clone) -> impl Strategy<Value = String> {
    let start = prop::sample::select(vec![
        "", "", "", "./", "/", "//", ".//", "$v/", "$v//", "$w/",
    ]);
    let predicate = prop::option::weighted(0.3, inner);
    let steps = prop::collection::vec((step(), predicate), 1..4);
    let between = prop::sample::select(vec!["/", "/", "/", "//"]);
    let end = prop::sample::select(vec!["", "", "", "", "/@p", "/text()", "//text()", "//@q"]);
    (start, steps, between, end).prop_map(|(start, steps, between, end)| {
        let steps: Vec<String> = steps
            .into_iter()
            .map(|(step, predicate)| match predicate {
                Some(predicate) => format!("{step}[{predicate}]"),
                None => step,
            })
            .collect();
        format!("{start}{}{end}", steps.join(between))
    })
}

fn value() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "'busy'",
        "'1'",
        "''",
        "1",
        "2",
        "-1",
        "1.5",
        "2e0",
        "true()",
        "('busy', 'x')",
        "(1, 2)",
        "$s",
        "$n",
        "$none",
        "3",
    ])
}

fn comparison() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec!["=", "!=", "<", ">=", ">", "<=", "eq", "ne", "lt"])
}

pub(crate) fn filter() -> impl Strategy<Value = String> {
    let start = prop::sample::select(vec![
        "a", "b", "//c", "*", ".", "$v", "true()", "false()", "@p", "text()", "self::b", "$s", "1",
    ])
    .prop_map(str::to_owned);
    start.prop_recursive(4, 20, 3, |inner| {
        let path = path(inner.clone()).boxed();
        let function = prop::sample::select(vec![
            "string", "number", "string-length", "normalize-space", "lower-case", "upper-case",
            "count",
        ]);
        let asked = prop::sample::select(vec!["matches", "contains", "starts-with", "ends-with"]);
        let with = prop::sample::select(vec!["'b'", "'^b.*y$'", "''", "'1'"]);
        prop_oneof![
            4 => path.clone(),
            4 => (path.clone(), comparison(), value()).prop_map(|(p, c, v)| format!("{p} {c} {v}")),
            1 => (path.clone(), comparison(), value()).prop_map(|(p, c, v)| format!("{v} {c} {p}")),
            2 => (function.clone(), path.clone(), comparison(), value())
                .prop_map(|(f, p, c, v)| format!("{f}({p}) {c} {v}")),
            1 => (function, path.clone()).prop_map(|(f, p)| format!("{f}({p})")),
            2 => (asked, path.clone(), with).prop_map(|(f, p, w)| format!("{f}({p}, {w})")),
            1 => (value(), comparison(), value()).prop_map(|(a, c, b)| format!("{a} {c} {b}")),
            2 => (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("({a}) and ({b})")),
            2 => (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("({a}) or ({b})")),
            1 => inner.clone().prop_map(|a| format!("not({a})")),
            1 => path.clone().prop_map(|a| format!("empty({a})")),
            1 => (inner.clone(), inner.clone(), inner.clone())
                .prop_map(|(a, b, c)| format!("if ({a}) then ({b}) else ({c})")),
            2 => (path.clone(), inner.clone())
                .prop_map(|(p, a)| format!("some $v in {p} satisfies ({a})")),
            1 => (path.clone(), inner.clone())
                .prop_map(|(p, a)| format!("every $v in {p} satisfies ({a})")),
            1 => (path.clone(), path.clone(), inner.clone())
                .prop_map(|(p, q, a)| format!("some $v in {p}, $w in {q} satisfies ({a})")),
            2 => (path.clone(), inner.clone(), inner.clone())
                .prop_map(|(p, a, b)| format!("(for $v in {p} where ({a}) return ({b}))")),
            2 => (path.clone(), inner.clone(), path.clone())
                .prop_map(|(p, a, b)| format!("(for $v in {p} where ({a}) return {b})")),
            1 => (path.clone(), path.clone(), inner.clone(), path.clone())
                .prop_map(|(p, q, a, b)| format!("(for $v in {p}, $w in {q} where ({a}) return {b})")),
            2 => (path.clone(), inner.clone())
                .prop_map(|(p, a)| format!("(let $v := {p} return ({a}))")),
            1 => (path, inner.clone(), inner)
                .prop_map(|(p, a, b)| format!("(let $v := {p} where ({a}) return ({b}))")),
        ]
    })
}

/// What every filter starts with.
pub(crate) const PROLOG: &str =
    "declare namespace n='u'; declare variable $s external; declare variable $n external;
    declare variable $none external; let $v := . let $w := . return ";

pub(crate) fn header() -> impl Strategy<Value = Header<'static>> {
    prop::sample::select(vec![
        Header::String("busy"),
        Header::String("1"),
        Header::Integer(1),
        Header::Integer(2),
        Header::Double(1.0),
    ])
}
