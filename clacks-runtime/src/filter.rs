//! Which of the events that arrive a subscriber wants.

use core::fmt;
use std::sync::Arc;

#[cfg(feature = "xquery")]
use clacks_xquery::{Catalogue, Filter, Header, Route};

use crate::{
    error::{SubscribeError, SubscribeErrorKind},
    event::EventKind,
    message::Message,
};

/// What [`Subscribe::filter`](crate::Subscribe::filter) takes: a closure over the event, or a
/// `Filter`. `How` tells them apart and is inferred.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no filter for `{E}`",
    label = "neither a closure over the event nor a `Filter`",
    note = "a closure says what it takes: `|event: &{E}| …`"
)]
pub trait Criterion<E, How>: sealed::Sealed<E, How> {}

/// By a closure.
#[derive(Debug)]
pub enum ByClosure {}

/// By a query.
#[cfg(feature = "xquery")]
#[derive(Debug)]
pub enum ByQuery {}

mod sealed {
    pub trait Sealed<E, How> {
        fn add_to(self, criteria: &mut super::Criteria<E>);
    }
}

impl<E, F> Criterion<E, ByClosure> for F where F: Fn(&E) -> bool + Send + Sync + 'static {}

impl<E, F> sealed::Sealed<E, ByClosure> for F
where
    F: Fn(&E) -> bool + Send + Sync + 'static,
{
    fn add_to(self, criteria: &mut Criteria<E>) {
        criteria.tests.push(Arc::new(self));
    }
}

#[cfg(feature = "xquery")]
impl<E> Criterion<E, ByQuery> for Filter {}

#[cfg(feature = "xquery")]
impl<E> sealed::Sealed<E, ByQuery> for Filter {
    fn add_to(self, criteria: &mut Criteria<E>) {
        if let Some(catalogue) = criteria.catalogue()
            && let Err(error) = self.check(&catalogue)
        {
            criteria.refuse(&error);
        }
        criteria.queries.push(self);
    }
}

/// A closure that is asked about an event.
type Test<E> = Arc<dyn Fn(&E) -> bool + Send + Sync>;

/// All that a subscriber wants of an event.
pub struct Criteria<E> {
    tests: Vec<Test<E>>,
    #[cfg(feature = "xquery")]
    queries: Vec<Filter>,
    kinds: &'static [EventKind],
    #[cfg_attr(not(feature = "xquery"), expect(dead_code, reason = "queries ask"))]
    catalogue: &'static str,
    /// Of each kind which queries must be asked; `None` where one never lets it through.
    #[cfg(feature = "xquery")]
    asked: Vec<Option<Vec<usize>>>,
    wrong: Option<SubscribeError>,
    unanswered: u64,
}

impl<E> Criteria<E> {
    /// None, for anything.
    pub(crate) fn any() -> Self {
        Self::new(&[], "")
    }

    /// None, for events of these kinds, of which the catalogue may be known; for anything where
    /// there are no kinds.
    pub(crate) fn new(kinds: &'static [EventKind], catalogue: &'static str) -> Self {
        Self {
            tests: Vec::new(),
            #[cfg(feature = "xquery")]
            queries: Vec::new(),
            kinds,
            catalogue,
            #[cfg(feature = "xquery")]
            asked: Vec::new(),
            wrong: None,
            unanswered: 0,
        }
    }

    pub(crate) fn add<How>(&mut self, criterion: impl Criterion<E, How>) {
        criterion.add_to(self);
    }

    /// The kinds that may pass, once all criteria are there; `None` where there are no kinds.
    pub(crate) fn settle(&mut self) -> Result<Option<Vec<EventKind>>, SubscribeError> {
        if let Some(wrong) = self.wrong.take() {
            return Err(wrong);
        }
        if self.kinds.is_empty() {
            return Ok(None);
        }
        let kinds = self.passing();
        if kinds.is_empty() {
            let why = "the filter lets no event through";
            return Err(SubscribeError::new(SubscribeErrorKind::Filter, why));
        }
        Ok(Some(kinds))
    }

    #[cfg(not(feature = "xquery"))]
    fn passing(&mut self) -> Vec<EventKind> {
        self.kinds.to_vec()
    }

    /// Whether a closure wants an event that was read.
    pub(crate) fn accept(&self, event: &E) -> bool {
        self.tests.iter().all(|test| test(event))
    }

    /// How many messages there was no answer for.
    pub(crate) fn unanswered(&self) -> u64 {
        self.unanswered
    }

    #[cfg(not(feature = "xquery"))]
    #[expect(clippy::unused_self, reason = "without queries everything passes")]
    pub(crate) fn admit(&mut self, _: &Message, _: &str, _: usize) -> bool {
        true
    }
}

#[cfg(feature = "xquery")]
impl<E> Criteria<E> {
    fn catalogue(&self) -> Option<Catalogue> {
        Catalogue::parse(self.catalogue).ok()
    }

    fn refuse(&mut self, error: &clacks_xquery::FilterError) {
        let detail = format!("the filter is wrong\n{error}");
        let error = SubscribeError::new(SubscribeErrorKind::Filter, detail);
        self.wrong.get_or_insert(error);
    }

    pub(crate) fn add_text(&mut self, text: &str) {
        match Filter::parse(text) {
            Ok(filter) => self.add(filter),
            Err(error) => self.refuse(&error),
        }
    }

    fn passing(&mut self) -> Vec<EventKind> {
        let catalogue = self.catalogue();
        let all: Vec<Vec<Route>> = self
            .queries
            .iter()
            .map(|filter| routes(filter, self.kinds, catalogue.as_ref()))
            .collect();
        let asked = |kind: usize| {
            let mut asked = Vec::new();
            for (query, routes) in all.iter().enumerate() {
                match routes[kind] {
                    Route::Never => return None,
                    Route::Always => {}
                    Route::Depends => asked.push(query),
                }
            }
            Some(asked)
        };
        self.asked = (0..self.kinds.len()).map(asked).collect();
        let passing = self.kinds.iter().zip(&self.asked);
        passing
            .filter(|(_, asked)| asked.is_some())
            .map(|(kind, _)| *kind)
            .collect()
    }

    /// Whether the queries want a message, of which nothing was read. One that is no event is for
    /// others to refuse.
    pub(crate) fn admit(&mut self, message: &Message, domain: &str, max_size: usize) -> bool {
        if self.queries.is_empty() || message.body.len() > max_size {
            return true;
        }
        let name = crate::routing::event(domain, &message.metadata.routing_key);
        let kind = name.and_then(|name| self.kinds.iter().position(|kind| kind.name == name));
        let asked: Vec<&Filter> = match kind {
            None if self.kinds.is_empty() => self.queries.iter().collect(),
            None => return true,
            Some(kind) => match &self.asked[kind] {
                None => return false,
                Some(asked) => asked.iter().map(|query| &self.queries[*query]).collect(),
            },
        };
        if asked.is_empty() {
            return true;
        }
        let Ok(body) = crate::encoding::plain(&message.body, &message.metadata, max_size) else {
            return true;
        };
        let Ok(document) = clacks_xml::decode(&body) else {
            self.note(name, &"it is in no encoding that is read here");
            return false;
        };
        let answers = Filter::answers(&asked, &document, &headers(message));
        let mut wanted = true;
        for answer in answers {
            match answer {
                Ok(answer) => wanted &= answer,
                Err(error) => {
                    self.note(name, &error);
                    return false;
                }
            }
        }
        wanted
    }

    /// Notes that there was no answer; what the message holds is told to nobody.
    fn note(&mut self, event: Option<&str>, why: &dyn fmt::Display) {
        self.unanswered += 1;
        tracing::warn!(event, %why, "a filter has no answer for a message");
    }

    /// Which part of the queries runs where.
    pub(crate) fn explain(&self) -> String {
        let catalogue = self.catalogue().unwrap_or_default();
        let parts = self.queries.iter().map(|filter| {
            let text = filter.text();
            format!("{text}\n{}", filter.explain(&catalogue))
        });
        parts.collect::<Vec<_>>().join("\n")
    }
}

/// What a filter answers of each kind.
#[cfg(feature = "xquery")]
fn routes(filter: &Filter, kinds: &[EventKind], catalogue: Option<&Catalogue>) -> Vec<Route> {
    let namespace = |kind: &EventKind| kind.namespace.unwrap_or("");
    let known: Vec<_> = catalogue
        .map(|catalogue| {
            catalogue
                .event_names()
                .zip(filter.routes(catalogue))
                .collect()
        })
        .unwrap_or_default();
    kinds
        .iter()
        .map(|kind| {
            let found = known
                .iter()
                .find(|(name, _)| *name.local == *kind.name && *name.namespace == *namespace(kind));
            match found {
                Some((_, route)) => *route,
                None => filter.route(namespace(kind), kind.name),
            }
        })
        .collect()
}

/// The headers as filters see them.
#[cfg(feature = "xquery")]
fn headers(message: &Message) -> Vec<(&str, Header<'_>)> {
    use crate::message::Number;

    let texts = message.metadata.headers.iter();
    let texts = texts.map(|(name, value)| (name.as_str(), Header::String(value)));
    let numbers = message.metadata.numbers.iter().map(|(name, value)| {
        let value = match value {
            Number::Integer(number) => Header::Integer(*number),
            Number::Double(number) => Header::Double(*number),
        };
        (name.as_str(), value)
    });
    texts.chain(numbers).collect()
}

impl<E> fmt::Debug for Criteria<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut all = f.debug_struct("Criteria");
        all.field("closures", &self.tests.len());
        #[cfg(feature = "xquery")]
        all.field("queries", &self.queries);
        all.finish_non_exhaustive()
    }
}
