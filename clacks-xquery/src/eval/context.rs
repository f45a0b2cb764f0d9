//! What a query is evaluated with.

use std::time::{SystemTime, UNIX_EPOCH};

use clacks_xs::{DateTime, Decimal, Duration, Timezone};

use crate::atomic::calendar;
use crate::error::Error;
use crate::item::{Item, Sequence};
use crate::tree::Node;
use crate::types::QName;

/// How much an evaluation may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// How many steps: expressions that are evaluated, nodes that are looked at, items and texts that
    /// are made. It bounds time as well as memory.
    pub steps: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self { steps: 2_000_000 }
    }
}

/// What a query is evaluated with (*dynamic context*).
#[derive(Debug, Clone)]
pub struct DynamicContext<'a> {
    pub(super) item: Option<Item<'a>>,
    variables: Vec<(QName, Sequence<'a>)>,
    documents: Vec<(String, Node<'a>)>,
    now: Option<DateTime>,
    pub(super) timezone: Timezone,
    pub(super) limits: Limits,
}

impl Default for DynamicContext<'_> {
    fn default() -> Self {
        Self {
            item: None,
            variables: Vec::new(),
            documents: Vec::new(),
            now: None,
            timezone: Timezone::UTC,
            limits: Limits::default(),
        }
    }
}

impl<'a> DynamicContext<'a> {
    /// With a context item.
    pub fn new(item: impl Into<Item<'a>>) -> Self {
        Self {
            item: Some(item.into()),
            ..Self::default()
        }
    }

    /// The context item.
    #[must_use]
    pub fn context_item(mut self, item: impl Into<Item<'a>>) -> Self {
        self.item = Some(item.into());
        self
    }

    /// The value of an external variable.
    #[must_use]
    pub fn variable_value(mut self, name: QName, value: Sequence<'a>) -> Self {
        self.variables.retain(|(known, _)| *known != name);
        self.variables.push((name, value));
        self
    }

    /// What `fn:doc` finds under a URI: this and nothing else, ever.
    #[must_use]
    pub fn document(mut self, uri: impl Into<String>, root: Node<'a>) -> Self {
        self.documents.push((uri.into(), root));
        self
    }

    /// The current time, and the zone of times that have none.
    #[must_use]
    pub fn clock(mut self, now: DateTime, timezone: Timezone) -> Self {
        self.now = Some(now);
        self.timezone = timezone;
        self
    }

    /// How much the evaluation may take.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    pub(super) fn variable(&self, name: &QName) -> Option<&Sequence<'a>> {
        let known = self.variables.iter().find(|(known, _)| known == name);
        known.map(|(_, value)| value)
    }

    pub(crate) fn document_at(&self, uri: &str) -> Option<Node<'a>> {
        let known = self.documents.iter().find(|(known, _)| known == uri);
        known.map(|(_, root)| *root)
    }

    pub(super) fn now(&self) -> Result<DateTime, Error> {
        if let Some(now) = &self.now {
            return Ok(now.clone());
        }
        let wrong = |_| Error::new("err:FODT0001", "the clock is out of order");
        let since = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .map_err(|_| Error::new("err:FODT0001", "the clock is out of order"))?;
        let epoch = DateTime::new((1970, 1, 1), (0, 0, Decimal::ZERO), Some(Timezone::UTC))
            .map_err(wrong)?;
        let millis = i64::try_from(since.as_millis()).unwrap_or(i64::MAX);
        let since = Duration::new(0, Decimal::new(millis, 3)).map_err(wrong)?;
        let now = calendar::add(&epoch, &since, false)?;
        calendar::adjust(&now, Some(self.timezone))
    }
}
