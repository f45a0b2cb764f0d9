//! What queries answer.
#![cfg(feature = "full")]

use clacks_xquery::{
    AtomicType, Document, DocumentBuilder, DynamicContext, Error, Item, Language, Node, QName,
    Sequence, StaticContext, Validated, parse, resolve,
};

const EVENT: &str = "<Event xmlns='http://www.gonicus.de/Events'><PhoneStatus><CallerId>+49 2932</CallerId>\
    <Status>busy</Status><Duration>42</Duration></PhoneStatus></Event>";

fn answer(query: &str, document: &str) -> Result<bool, Error> {
    let ast = parse(query, Language::XQuery)?;
    let query = resolve(
        &ast,
        &StaticContext::default().namespace("f", "http://www.gonicus.de/Events"),
    )?;
    let document = Document::parse(document)?;
    query.matches(&DynamicContext::new(document.root()))
}

#[test]
fn filters_answer() {
    for (query, expected) in [
        (".", true),
        ("let $e := ./f:Event return $e/f:PhoneStatus", true),
        (
            "let $e := ./f:Event return $e/f:NodeLeave or $e/f:NodeStatus",
            false,
        ),
        (
            "let $e := ./f:Event return $e/f:SchedulerUpdate and $e/f:Id != 'SOME-ID'",
            false,
        ),
        ("./f:Event/f:PhoneStatus[f:Status = 'busy']", true),
        ("//f:Duration > 30", true),
        ("//f:Duration > 50", false),
        ("matches(//f:CallerId, '^\\+49')", true),
        (
            "for $p in //f:PhoneStatus where $p/f:Status = 'busy' and $p/f:Duration > 30 return $p",
            true,
        ),
        ("some $x in //*, $y in //* satisfies $x << $y", true),
        ("count(//*) = 5", true),
        ("//f:Status/following-sibling::*/text() = 42", true),
        (
            "string-join(for $x in /f:Event//* order by local-name($x) descending return local-name($x), ' ') \
          = 'Status PhoneStatus Duration CallerId'",
            true,
        ),
        (
            "declare function local:f($n as xs:integer) as xs:integer { if ($n le 1) then 1 else $n * local:f($n - 1) }; \
          local:f(25) = 15511210043330985984000000",
            true,
        ),
        (
            "xs:date('2024-02-29') + xs:yearMonthDuration('P1Y') eq xs:date('2025-02-28')",
            true,
        ),
        (
            "(/f:Event/f:PhoneStatus/*)[last()]/name() = 'Duration'",
            true,
        ),
        (
            "typeswitch (//f:Status) case element(f:Status) return true() default return false()",
            true,
        ),
        ("0.1 + 0.2 = 0.3", true),
    ] {
        let outcome =
            answer(query, EVENT).unwrap_or_else(|error| panic!("{}", error.report(query)));
        assert_eq!(outcome, expected, "{query}");
    }
}

#[test]
fn headers_are_external_variables() {
    let query = "declare variable $size as xs:integer external; declare variable $kind external; \
                 $size > 10 and $kind = ('a', 'b')";
    let ast = parse(query, Language::XQuery).expect("a query");
    let query = resolve(&ast, &StaticContext::default()).expect("a query");
    let names: Vec<_> = query
        .external_variables()
        .map(|(name, _)| name.local.to_string())
        .collect();
    assert_eq!(names, ["size", "kind"]);
    let size = |value: Item<'static>| {
        DynamicContext::default().variable_value(QName::new("", "size"), value.into())
    };
    let kind = |context: DynamicContext<'static>| {
        context.variable_value(QName::new("", "kind"), Sequence::one("b"))
    };
    assert_eq!(query.matches(&kind(size(42_i64.into()))), Ok(true));
    assert_eq!(query.matches(&kind(size(3_i64.into()))), Ok(false));
    let code = |outcome: Result<bool, Error>| outcome.map_err(|error| error.code());
    assert_eq!(
        code(query.matches(&kind(size("42".into())))),
        Err("err:XPTY0004")
    );
    assert_eq!(
        code(query.matches(&size(42_i64.into()))),
        Err("err:XPDY0002")
    );
}

#[test]
fn assertions_see_typed_values() {
    let mut builder = DocumentBuilder::default();
    let build = |builder: &mut DocumentBuilder| {
        builder.start(("urn:out", "out", "o"), None)?;
        let range = builder.start(("", "range", ""), Some(vec![("p".into(), "urn:p".into())]))?;
        for (name, number) in [("min", 9_i64), ("max", 10)] {
            let id = builder.attribute(("", name, ""), &number.to_string())?;
            let values = vec![number.into()];
            builder.validated(id, Validated::Values(Some(AtomicType::INTEGER), values));
        }
        for (name, validated) in [("size", Validated::Elements), ("nil", Validated::Nilled)] {
            let id = builder.start(("", name, ""), None)?;
            builder.text("1")?;
            builder.text("2")?;
            builder.end();
            builder.validated(id, validated);
        }
        builder.replace_content("34")?;
        for _ in 0..2 {
            builder.start(("", "step", ""), None)?;
            builder.replace_content("5")?;
            builder.end();
        }
        let nil = builder.start(("", "nil", ""), None)?;
        builder.end();
        builder.validated(nil, Validated::Nilled);
        let inner = builder.start(("", "inner", ""), None)?;
        builder.end();
        builder.validated(inner, Validated::Elements);
        builder.end();
        builder.text("after")?;
        builder.end();
        Ok::<_, Error>(range)
    };
    let range = build(&mut builder).expect("small");
    let part = builder.part(range);
    let element = Node::new(&part, 0);
    for (assertion, expected) in [
        // As texts, 9 would be greater.
        ("@min le @max", true),
        ("@min instance of attribute(min, xs:integer)", true),
        ("data(@max) instance of xs:decimal", true),
        ("every $a in @* satisfies $a lt $value", true),
        ("if ($value mod 2 = 0) then @min gt @max else true()", false),
        // Nothing above or beside the element is seen.
        (
            "empty((.., ancestor::*, following::node(), preceding::*))",
            true,
        ),
        ("string(.) = '3455' and count(step) = 2", true),
        ("data(step[1]) instance of xs:untypedAtomic", true),
        (
            "nilled(nil) and not(nilled(step[1])) and empty(data(nil))",
            true,
        ),
        ("namespace-uri-for-prefix('p', step[2]) = 'urn:p'", true),
    ] {
        let value = QName::new("", "value");
        let ast = parse(assertion, Language::XPath).expect(assertion);
        let context = StaticContext::default().variable(value.clone(), None);
        let query = resolve(&ast, &context).expect(assertion);
        let context = DynamicContext::new(element).variable_value(value, Sequence::one(20_i64));
        assert_eq!(query.matches(&context), Ok(expected), "{assertion}");
    }
}

#[test]
fn mistakes_name_the_nearest_name() {
    for (query, code, nearest) in [
        (
            "let $duration := 1 return $duraton",
            "err:XPST0008",
            Some("$duration"),
        ),
        ("starts-wth('a', 'b')", "err:XPST0017", Some("starts-with")),
        ("xs:dateTme('a')", "err:XPST0017", Some("xs:dateTime")),
        ("1 cast as xs:integr", "err:XPST0051", Some("xs:integer")),
        ("fx:a", "err:XPST0081", Some("fn")),
        ("substring('a')", "err:XPST0017", None),
        (
            "declare function local:count($x) { $x }; local:cont(1)",
            "err:XPST0017",
            Some("local:count"),
        ),
    ] {
        let error = answer(query, "<a/>").expect_err(query);
        assert_eq!((error.code(), error.nearest()), (code, nearest), "{query}");
        assert!(error.span().is_some(), "{query}");
    }
}

#[test]
fn threads_share_queries_and_documents() {
    fn shared<T: Send + Sync>() {}
    shared::<clacks_xquery::Query>();
    shared::<Document>();
    shared::<Sequence<'static>>();
    shared::<Error>();
}
