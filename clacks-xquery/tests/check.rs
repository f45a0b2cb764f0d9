//! Queries held against the structure of documents.

use clacks_xquery::{Catalogue, Language, Query, StaticContext, parse, resolve};

/// Events with what makes checks hard: an enumeration, numbers, attributes, mixed text, recursion, an
/// element that may hold anything, a second namespace.
const CATALOGUE: &str = "\
clacks-catalogue 1
N http://www.gonicus.de/Events
N urn:other
T v string
T v float
T v string =debug =info =err
T v int
T - 4 5+ 8*
T -a 6 7+ @ 0 count int @ 0 kind token =a =b\\sc
T m 8*
T -o 9*
T v boolean
T - 0* 10* 11* 13*
T v dateTime
E 1 Id 0
E 1 NodeLeave 9
E 1 PhoneStatus 4
E 1 PuppetReport 5
E 1 Status 0
E 1 Load 1
E 1 Level 2
E 1 Log 9
E 1 Extension 6
E 1 Any 7
E 1 Line 3
E 1 Indexed 8
E 2 Alien 7
E 1 When 10
V 1 2 3 12
";

fn query(text: &str) -> Query {
    let context = StaticContext::default()
        .namespace("f", "http://www.gonicus.de/Events")
        .namespace("o", "urn:other");
    let ast =
        parse(text, Language::XQuery).unwrap_or_else(|error| panic!("{}", error.report(text)));
    resolve(&ast, &context).unwrap_or_else(|error| panic!("{}", error.report(text)))
}

fn report(text: &str) -> String {
    let catalogue = Catalogue::parse(CATALOGUE).expect("a catalogue");
    let reports = query(text).check(&catalogue).err().unwrap_or_default();
    let reports: Vec<_> = reports.iter().map(|error| error.report(text)).collect();
    reports.join("\n")
}

#[test]
fn what_can_match_is_right() {
    for text in [
        ".",
        "./f:Event",
        "let $e := ./f:Event return $e/f:PhoneStatus",
        "let $e := ./f:Event return $e/f:PhoneStatus or $e/f:NodeLeave",
        "./f:Event/f:PhoneStatus[f:Status = 'busy']",
        "/*/*/*",
        "/f:Event//f:Level = 'err'",
        "/f:Event//f:Level = ('err', 'info')",
        "/f:Event//f:Log/f:Id != 'x'",
        "o:Event/o:Alien/f:whatever",
        "/f:Event/f:PuppetReport/@count > 3",
        "/f:Event/f:PuppetReport/@other",
        "/f:Event/f:PuppetReport/@xsi:type",
        "/f:Event/f:PuppetReport/@kind = 'b c'",
        "/f:Event//f:Extension/f:Extension/text() = 'x'",
        "/f:Event//f:Extension = 'x'",
        "//o:Alien/x/y = 3",
        "/f:Event//f:Load > 0.5",
        "number(//f:Status[1]) > 5",
        "count(//f:Status) > 5",
        "string-length(//f:Status[1]) = 4",
        "for $x in //f:Load order by $x return $x/../f:Status",
        "some $x in /f:Event/* satisfies $x/self::f:NodeLeave",
        "declare variable $n external; $n = //f:Load",
        "declare variable $n as xs:string external; $n = //f:Status",
        "/f:Event//f:Indexed = true() and //f:Indexed = 'true'",
        "xs:boolean(//f:Indexed)",
        "/f:Event//f:When = '2026-01-01T00:00:00Z'",
        "/f:Event//f:When > xs:dateTime('2026-01-01T00:00:00Z')",
        "declare function local:f($x) { $x/f:Nonsense }; local:f(.)",
        "if (f:Event) then f:Event/f:NodeLeave else ()",
        "typeswitch (f:Event) case $x as element() return $x/f:Nonsense default $x return $x/f:NodeLeave",
    ] {
        let found = report(text);
        assert_eq!(found, "", "{text}");
    }
}

#[test]
fn what_is_wrong_is_told_at_its_place() {
    for (text, expected) in [
        (
            "let $e := ./f:Event return $e/f:PhoneSatus",
            "err:XPST0005: there is no element PhoneSatus in Event; did you mean PhoneStatus?\n \
             --> 1:31\n  |\n1 | let $e := ./f:Event return $e/f:PhoneSatus\n  |                               ^^^^^^^^^^^^",
        ),
        (
            "let $e := ./f:Event return $e/f:NodeLeave and $e/f:Level != 'err'",
            "err:XPST0005: there is no element Level in Event; Level is a child of PuppetReport\n",
        ),
        (
            "let $e := ./f:Event return $e/f:Id",
            "err:XPST0005: there is no element Id in Event; Id is a child of NodeLeave or Log\n",
        ),
        (
            "f:Evnt",
            "there is no element Evnt in the document; did you mean Event?\n",
        ),
        (
            "f:PhoneStatus",
            "there is no element PhoneStatus in the document; PhoneStatus is a child of Event\n",
        ),
        (
            "/Event/PhoneStatus",
            "there is no element Event in the document without a namespace; its namespace is \
             http://www.gonicus.de/Events, which the query must declare a prefix for\n",
        ),
        (
            "o:Event/f:Alien",
            "there is no element Alien in Event in namespace http://www.gonicus.de/Events; its namespace is urn:other\n",
        ),
        (
            "/f:Event//f:Nonsense",
            "there is no element Nonsense below Event\n",
        ),
        (
            "/f:Event/*[self::f:Status]",
            "NodeLeave, PhoneStatus or PuppetReport is no Status; Status is a child of PhoneStatus\n",
        ),
        (
            "/f:Event/f:PhoneStatus/@id",
            "there is no attribute id in PhoneStatus\n",
        ),
        (
            "/f:Event/f:PhoneStatus[f:Statsu = 'busy']",
            "there is no element Statsu in PhoneStatus; did you mean Status?\n",
        ),
        (
            "/f:Event//f:Level = 'eror'",
            "err:XPTY0004: Level never is \"eror\"; did you mean \"err\"?\n",
        ),
        (
            "/f:Event//f:Level != 'fatal'",
            "Level never is \"fatal\"; expected one of \"debug\", \"info\", \"err\"\n",
        ),
        ("'x' = /f:Event//f:Level", "Level never is \"x\"; expected"),
        (
            "/f:Event/f:PuppetReport/@kind = 'c'",
            "@kind never is \"c\"; did you mean \"a\"?\n",
        ),
        (
            "/f:Event//f:Load = 'much'",
            "Load never is \"much\", which is no xs:float\n",
        ),
        (
            "/f:Event//f:Load < '5'",
            "Load is a number, and < a string compares it letter by letter; expected a number without quotes\n",
        ),
        (
            "/f:Event//f:Status > 5",
            "Status is a string, and compared with a number; expected number(Status) where it is meant to be a number\n",
        ),
        (
            "/f:Event//f:Indexed = 1",
            "Indexed is a boolean, and compared with a number\n",
        ),
        (
            "/f:Event//f:Load = true()",
            "Load is a number, and compared with a boolean\n",
        ),
        (
            "/f:Event//f:When > 5",
            "When is an xs:dateTime, and compared with a number\n",
        ),
        (
            "/f:Event//f:Load eq 5",
            "eq compares what a document holds as a string, and never with a number; expected \"=\"\n",
        ),
        (
            "/f:Event/f:PhoneStatus = 'busy'",
            "PhoneStatus holds elements, and no value that could be compared\n",
        ),
        (
            "string-length('x') = 'y'",
            "a number cannot be compared with a string\n",
        ),
        (
            "declare variable $n as xs:string external; $n > 5",
            "a string cannot be compared with a number\n",
        ),
    ] {
        let found = report(text);
        assert!(found.contains(expected), "{text}\n{found}\n{expected}");
        assert_eq!(found.matches("-->").count(), 1, "{text}\n{found}");
    }
}

#[test]
fn all_errors_are_told() {
    let found = report(
        "/f:Event//f:Levl = 'x' or /f:Event//f:Load = 'y' or f:Event/f:PhoneStatus/f:Id[f:x]",
    );
    assert_eq!(found.matches("-->").count(), 3, "{found}");
}
