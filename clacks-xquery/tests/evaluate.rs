//! What queries answer.
#![cfg(feature = "full")]

use clacks_xquery::{Document, DynamicContext, Error, Language, StaticContext, parse, resolve};

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
