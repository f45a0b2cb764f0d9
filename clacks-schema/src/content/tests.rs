use std::collections::HashSet;

use proptest::prelude::*;

use super::{ContentModels, Match, Refusal};
use crate::model::{
    Compositor, Derivations, Element, ElementId, Excluded, ModelGroup, ModelGroupId, Namespaces,
    Particle, Process, QName, Schema, Term, Type, Wildcard,
};
use crate::{Options, Sources, Span};

/// A content model as it is written in a test.
#[derive(Debug, Clone)]
enum Model {
    Element(char),
    Any,
    Group(Compositor, Vec<(Model, u32, Option<u32>)>),
}

use Compositor::{All, Choice, Sequence};
use Model::{Any, Element as E, Group};

fn span() -> Span {
    let source = Sources::default().add("", "");
    Span {
        source,
        start: 0,
        end: 0,
    }
}

/// A schema of elements with one letter each, and of whatever groups a test adds.
fn schema() -> Schema {
    let mut sources = Sources::default();
    let empty = "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'/>";
    let root = sources.add("schema.xsd", empty);
    let loaded = crate::load(&mut sources, &[root], &Options::default());
    let mut schema = loaded.expect("an empty schema");
    assert!(schema.elements.is_empty());
    for name in 'a'..='z' {
        schema.elements.push(Element {
            name: QName {
                namespace: None,
                local: name.to_string(),
            },
            span: span(),
            global: true,
            ty: Type::Complex(Schema::ANY_TYPE),
            nillable: false,
            constraint: None,
            is_abstract: false,
            block: Derivations::default(),
            excluded: Derivations::default(),
            heads: Vec::new(),
            alternatives: Vec::new(),
            identity_constraints: Vec::new(),
            documentation: None,
            broken: false,
        });
    }
    schema
}

fn particle(schema: &mut Schema, model: &Model, min: u32, max: Option<u32>) -> Particle {
    let term = match model {
        E(name) => Term::Element(ElementId(*name as usize - 'a' as usize)),
        Any => Term::Wildcard(Wildcard {
            span: span(),
            namespaces: Namespaces::Any,
            excluded: Excluded::default(),
            process: Process::Lax,
        }),
        Group(compositor, members) => {
            let particles = members
                .iter()
                .map(|(model, min, max)| particle(schema, model, *min, *max))
                .collect();
            Term::Group(group(schema, *compositor, particles))
        }
    };
    Particle {
        span: span(),
        min,
        max,
        term,
    }
}

fn group(schema: &mut Schema, compositor: Compositor, particles: Vec<Particle>) -> ModelGroupId {
    schema.model_groups.push(ModelGroup {
        name: None,
        span: span(),
        compositor,
        particles,
        broken: false,
    });
    ModelGroupId(schema.model_groups.len() - 1)
}

/// Whether the children, one letter each, are content of the particle.
fn matches(schema: &Schema, content: &Particle, children: &str) -> bool {
    let models = ContentModels::new(schema);
    let mut state = models.start(content);
    for name in children.chars() {
        let mut utf8 = [0; 4];
        let child = models.child("", name.encode_utf8(&mut utf8));
        match models.step(&mut state, child) {
            Ok(_) => {}
            Err(Refusal::Unexpected) => return false,
            Err(Refusal::Limit) => panic!("beyond a limit"),
        }
    }
    models.may_end(&state)
}

#[track_caller]
fn check(model: &Model, min: u32, max: Option<u32>, good: &[&str], bad: &[&str]) {
    let mut schema = schema();
    let content = particle(&mut schema, model, min, max);
    for children in good {
        assert!(
            matches(&schema, &content, children),
            "{children:?} is content"
        );
    }
    for children in bad {
        assert!(
            !matches(&schema, &content, children),
            "{children:?} is no content"
        );
    }
}

#[test]
fn repetitions_in_repetitions() {
    let twice = Group(Sequence, vec![(E('a'), 1, Some(2))]);
    check(
        &twice,
        3,
        Some(4),
        &["aaa", "aaaaaaaa", "aaaaa"],
        &["aa", "aaaaaaaaa", ""],
    );
    let pairs = Group(Sequence, vec![(E('a'), 2, Some(2)), (E('b'), 0, Some(1))]);
    check(
        &pairs,
        2,
        Some(3),
        &["aaaa", "aabaa", "aabaabaab"],
        &["aaa", "aab", "aaaaaaaa"],
    );
    let gaps = Group(Sequence, vec![(E('a'), 4, Some(5))]);
    check(
        &gaps,
        2,
        Some(2),
        &["aaaaaaaa", "aaaaaaaaa", "aaaaaaaaaa"],
        &["aaaaa", "aaaaaaa", "aaaaaaaaaaa"],
    );
}

#[test]
fn groups_that_may_be_empty_count_as_often_as_they_must() {
    let maybe = Group(Sequence, vec![(E('a'), 0, Some(1)), (E('b'), 0, Some(1))]);
    check(
        &maybe,
        3,
        Some(3),
        &["", "a", "ba", "ababab", "bbb"],
        &["aaaa", "bbbb", "abababa"],
    );
    check(&maybe, 1, None, &["", "aaaa", "bababbb"], &["c"]);
    check(&Group(Choice, vec![]), 0, Some(1), &[""], &["a"]);
    check(&Group(Choice, vec![]), 1, Some(1), &[], &["", "a"]);
    check(&Group(Sequence, vec![]), 5, None, &[""], &["a"]);
}

#[test]
fn all_in_any_order() {
    let all = Group(
        All,
        vec![
            (E('a'), 1, Some(1)),
            (E('b'), 0, Some(1)),
            (E('c'), 1, Some(1)),
        ],
    );
    check(
        &all,
        1,
        Some(1),
        &["ac", "ca", "bca", "cab"],
        &["", "a", "bc", "aca", "acbb"],
    );
    check(&all, 0, Some(1), &["", "ac"], &["b"]);
    let many = Group(All, ('a'..='t').map(|name| (E(name), 1, Some(1))).collect());
    check(
        &many,
        1,
        Some(1),
        &["abcdefghijklmnopqrst", "tsrqponmlkjihgfedcba"],
        &["abcdefghijklmnopqrs", "aa"],
    );
}

#[test]
fn an_element_comes_before_a_wildcard() {
    let mut schema = schema();
    let model = Group(
        Sequence,
        vec![(Any, 0, None), (E('a'), 1, Some(1)), (E('b'), 0, Some(1))],
    );
    let content = particle(&mut schema, &model, 1, Some(1));
    let models = ContentModels::new(&schema);
    let mut state = models.start(&content);
    let mut taken = |local| models.step(&mut state, models.child("", local));
    assert!(matches!(taken("x"), Ok(Match::Wildcard(_))));
    assert!(matches!(taken("a"), Ok(Match::Element(ElementId(0)))));
    assert!(matches!(taken("b"), Ok(Match::Element(ElementId(1)))));
    assert_eq!(
        taken("b").expect_err("nothing may follow"),
        Refusal::Unexpected
    );
}

#[test]
fn what_may_come_next() {
    let mut schema = schema();
    let choice = Group(Choice, vec![(E('b'), 1, Some(1)), (E('c'), 0, Some(1))]);
    let model = Group(
        Sequence,
        vec![
            (E('a'), 2, Some(3)),
            (choice, 1, None),
            (E('d'), 1, Some(1)),
        ],
    );
    let content = particle(&mut schema, &model, 1, Some(1));
    let models = ContentModels::new(&schema);
    let mut state = models.start(&content);
    let mut expected = Vec::new();
    for name in ["a", "a", "b", "d", ""] {
        let names = models.expected(&state).into_iter().map(|next| match next {
            Match::Element(id) => schema.element(id).name.local.clone(),
            Match::Wildcard(_) => "*".into(),
        });
        expected.push(names.collect::<String>());
        let _ = models.step(&mut state, models.child("", name));
    }
    assert_eq!(expected, ["a", "a", "abcd", "bcd", ""]);
}

#[test]
fn what_is_missing_can_be_passed_over() {
    let mut schema = schema();
    let inner = Group(Sequence, vec![(E('b'), 1, Some(1)), (E('c'), 1, Some(2))]);
    let model = Group(
        Sequence,
        vec![
            (E('a'), 1, Some(1)),
            (inner, 2, Some(2)),
            (E('d'), 1, Some(1)),
        ],
    );
    let content = particle(&mut schema, &model, 1, Some(1));
    let models = ContentModels::new(&schema);
    let mut state = models.start(&content);
    for (name, taken) in [
        ("c", true),
        ("b", true),
        ("x", false),
        ("d", true),
        ("a", false),
    ] {
        assert!(models.step(&mut state, models.child("", name)).is_err() || name == "b");
        if name != "b" {
            let found = models.skip_to(&mut state, models.child("", name));
            assert_eq!(found.is_ok(), taken, "{name}");
        }
    }
    assert!(models.may_end(&state));
}

#[test]
fn large_counts_take_little() {
    let mut schema = schema();
    let inner = Group(Sequence, vec![(E('a'), 2, Some(3))]);
    let middle = Group(
        Choice,
        vec![(inner, 30_000, Some(100_000)), (E('b'), 1, Some(1))],
    );
    let content = particle(&mut schema, &middle, 2, Some(99_999));
    let models = ContentModels::new(&schema);
    let mut state = models.start(&content);
    for _ in 0..150_000 {
        models
            .step(&mut state, models.child("", "a"))
            .expect("content");
        assert!(
            state
                .configurations
                .as_ref()
                .is_some_and(|all| all.len() < 50)
        );
    }
    assert!(models.may_end(&state));
}

/// Groups of two of the group before: what they stand for doubles each time.
fn doubled(schema: &mut Schema, first: &Model, times: usize) -> Particle {
    let mut particle = particle(schema, first, 1, Some(1));
    for _ in 0..times {
        let twice = vec![particle.clone(), particle.clone()];
        let group = group(schema, Sequence, twice);
        particle.term = Term::Group(group);
    }
    particle
}

#[test]
fn shared_groups_take_no_more_than_they_are() {
    let mut schema = schema();
    let content = doubled(
        &mut schema,
        &Group(Sequence, vec![(E('a'), 1, Some(1))]),
        16,
    );
    assert!(matches(&schema, &content, &"a".repeat(1 << 16)));
    assert!(!matches(&schema, &content, &"a".repeat((1 << 16) - 1)));
    let content = doubled(
        &mut schema,
        &Group(Choice, vec![(E('a'), 1, Some(1)), (E('b'), 0, Some(1))]),
        60,
    );
    let models = ContentModels::new(&schema);
    let mut state = models.start(&content);
    assert_eq!(
        models
            .step(&mut state, models.child("", "c"))
            .expect_err("not there"),
        Refusal::Unexpected
    );
    assert!(models.may_end(&state));
    assert_eq!(models.expected(&state).len(), 2);
    // It could be any of 2^60.
    assert_eq!(
        models
            .step(&mut state, models.child("", "a"))
            .expect_err("too many"),
        Refusal::Limit
    );
}

#[test]
fn depth_is_bounded() {
    let mut schema = schema();
    let mut content = particle(&mut schema, &E('a'), 1, Some(1));
    for depth in 1..100_000 {
        content = Particle {
            term: Term::Group(group(&mut schema, Sequence, vec![content.clone()])),
            ..content
        };
        if depth == 900 {
            assert!(matches(&schema, &content, "a"));
        }
    }
    let models = ContentModels::new(&schema);
    let mut state = models.start(&content);
    let refusal = models.step(&mut state, models.child("", "a"));
    assert_eq!(refusal.expect_err("too deep"), Refusal::Limit);
}

/// Where content may be after a model that begins at `from`, by the book: each member, each count.
fn ends(schema: &Schema, particle: &Particle, children: &[char], from: usize) -> HashSet<usize> {
    let once = |at: usize| -> HashSet<usize> {
        let id = match &particle.term {
            Term::Element(id) => {
                let name = (b'a' + u8::try_from(id.0).expect("a letter")) as char;
                return (children.get(at) == Some(&name))
                    .then_some(at + 1)
                    .into_iter()
                    .collect();
            }
            Term::Wildcard(_) => {
                return (at < children.len())
                    .then_some(at + 1)
                    .into_iter()
                    .collect();
            }
            Term::Group(id) => *id,
        };
        let group = schema.model_group(id);
        match group.compositor {
            Sequence => group
                .particles
                .iter()
                .fold(HashSet::from([at]), |places, member| {
                    let next = |at| ends(schema, member, children, at);
                    places.into_iter().flat_map(next).collect()
                }),
            Choice => {
                let members = group.particles.iter();
                members
                    .flat_map(|member| ends(schema, member, children, at))
                    .collect()
            }
            All => orders(group.particles.len())
                .into_iter()
                .flat_map(|order| {
                    order
                        .into_iter()
                        .fold(HashSet::from([at]), |places, member| {
                            let member = &group.particles[member];
                            let next = |at| ends(schema, member, children, at);
                            places.into_iter().flat_map(next).collect()
                        })
                })
                .collect(),
        }
    };
    // More occurrences than children are occurrences of nothing.
    let most = particle.min as usize + children.len() + 1;
    let most = particle.max.map_or(most, |max| most.min(max as usize));
    let mut places = HashSet::from([from]);
    let mut found = HashSet::new();
    for count in 0..=most {
        if count >= particle.min as usize {
            found.extend(&places);
        }
        places = places.into_iter().flat_map(once).collect();
    }
    found
}

fn orders(count: usize) -> Vec<Vec<usize>> {
    if count == 0 {
        return vec![Vec::new()];
    }
    let mut all = Vec::new();
    for order in orders(count - 1) {
        for at in 0..count {
            let mut order = order.clone();
            order.insert(at, count - 1);
            all.push(order);
        }
    }
    all
}

fn counts() -> impl Strategy<Value = (u32, Option<u32>)> {
    prop_oneof![
        4 => Just((1, Some(1))),
        2 => Just((0, Some(1))),
        1 => Just((0, None)),
        1 => Just((1, None)),
        1 => Just((2, None)),
        3 => (0_u32..4, 0_u32..3).prop_map(|(min, more)| (min, Some((min + more).max(1)))),
    ]
}

fn models() -> impl Strategy<Value = Model> {
    let leaf = prop_oneof![9 => prop::char::range('a', 'c').prop_map(E), 1 => Just(Any)];
    leaf.prop_recursive(4, 12, 3, |inner| {
        let member = (inner, counts()).prop_map(|(model, (min, max))| (model, min, max));
        let members = prop::collection::vec(member, 0..4);
        prop_oneof![
            (prop_oneof![Just(Sequence), Just(Choice)], members)
                .prop_map(|(compositor, members)| Group(compositor, members)),
            prop::sample::subsequence(vec!['a', 'b', 'c'], 0..=3).prop_map(|names| {
                let member = |(at, name)| (E(name), u32::from(at != 1), Some(1));
                Group(All, names.into_iter().enumerate().map(member).collect())
            }),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn content_is_what_it_is_by_the_book(
        model in models(),
        (min, max) in counts(),
        documents in prop::collection::vec("[abc]{0,9}", 1..12),
    ) {
        let mut schema = schema();
        let content = particle(&mut schema, &model, min, max);
        for children in &documents {
            let letters: Vec<char> = children.chars().collect();
            let by_the_book = ends(&schema, &content, &letters, 0).contains(&letters.len());
            // Which of an element and a wildcard takes a child is not by the book.
            if !format!("{model:?}").contains("Any") {
                prop_assert_eq!(matches(&schema, &content, children), by_the_book, "{}", children);
            }
        }
    }

    #[test]
    fn what_is_expected_is_taken(model in models(), (min, max) in counts(), children in "[abc]{0,9}") {
        let mut schema = schema();
        let content = particle(&mut schema, &model, min, max);
        let models = ContentModels::new(&schema);
        let mut state = models.start(&content);
        for name in children.chars() {
            let expected = models.expected(&state);
            let told = expected.iter().any(|next| match next {
                Match::Element(id) => schema.element(*id).name.local == name.to_string(),
                Match::Wildcard(_) => true,
            });
            let taken = models.step(&mut state, models.child("", &name.to_string())).is_ok();
            prop_assert_eq!(told, taken);
        }
    }
}
