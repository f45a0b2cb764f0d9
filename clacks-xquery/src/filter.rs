//! Filters: queries that say which events a consumer wants.

use std::borrow::Cow;
use std::fmt::{self, Display, Formatter, Write as _};
use std::sync::Arc;

use crate::catalogue::{Catalogue, EventModel};
use crate::context::StaticContext;
use crate::core::Query;
use crate::error::Error;
use crate::parse::{Language, parse};
use crate::resolve::resolve;
use crate::route::{EventNames, Route};
use crate::stream::{Headers, Machine, Obstacle, Program, Ready, run};
use crate::types::QName;

/// A query that says which events a consumer wants: those of which its effective boolean value is
/// true, with the document node as context item and the headers of the message as external
/// variables.
///
/// What can be said of an event by its name is said by [`Filter::route`]. The rest is answered while
/// the message goes by, in one pass that ends as soon as the answer is known, and where that is not
/// possible, over a tree, with the feature `full`. [`Filter::explain`] tells which.
///
/// ```
/// use clacks_xquery::{Filter, Header, Route};
///
/// let filter = Filter::parse(
///     "declare namespace f='http://www.gonicus.de/Events';
///      declare variable $room external;
///      let $e := ./f:Event return $e/f:PhoneStatus/f:Duration > 30 and $room = 'kitchen'",
/// )?;
/// let namespace = "http://www.gonicus.de/Events";
/// assert_eq!(filter.route(namespace, "NodeLeave"), Route::Never);
/// assert_eq!(filter.route(namespace, "PhoneStatus"), Route::Depends);
///
/// let event = "<Event xmlns='http://www.gonicus.de/Events'>\
///     <PhoneStatus><Duration>42</Duration></PhoneStatus></Event>";
/// assert!(filter.matches(event, &[("room", Header::String("kitchen"))])?);
/// assert!(!filter.matches(event, &[("room", Header::String("hall"))])?);
/// // A variable without a value is an error, and the event is none that is wanted.
/// assert!(filter.matches(event, &[]).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Filter(Arc<Inner>);

struct Inner {
    text: Cow<'static, str>,
    routes: Routes,
    plan: Plan,
}

enum Routes {
    /// By the query.
    Query(Query),
    /// As they were found at compile time, by namespace and local name.
    Known(&'static [(&'static str, &'static str, Route)]),
}

/// How a filter is answered.
enum Plan {
    Stream(Ready),
    #[cfg(feature = "full")]
    Tree(Query, Obstacle),
}

impl Plan {
    #[cfg_attr(
        not(feature = "full"),
        expect(clippy::unnecessary_wraps, reason = "without trees all are streamed")
    )]
    fn ready(&self) -> Option<&Ready> {
        match self {
            Self::Stream(ready) => Some(ready),
            #[cfg(feature = "full")]
            Self::Tree(..) => None,
        }
    }
}

/// A filter that was parsed and checked at compile time, as `xquery!` writes it out.
#[derive(Debug)]
pub struct StaticFilter {
    /// The query.
    pub text: &'static str,
    /// What it answers by namespace and local name of the event.
    pub routes: &'static [(&'static str, &'static str, Route)],
    /// What it asks of a document; `None` where it needs a tree.
    pub program: Option<Program>,
}

/// What is wrong with the text of a filter. Its `Display` form shows line and caret of each error.
#[derive(Clone, PartialEq, Eq)]
pub struct FilterError {
    text: String,
    errors: Vec<Error>,
}

impl FilterError {
    fn new(text: &str, errors: Vec<Error>) -> Self {
        Self {
            text: text.to_owned(),
            errors,
        }
    }

    /// The errors, in the order of their places.
    pub fn errors(&self) -> &[Error] {
        &self.errors
    }
}

impl Display for FilterError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for (at, error) in self.errors.iter().enumerate() {
            if at > 0 {
                f.write_char('\n')?;
            }
            f.write_str(&error.report(&self.text))?;
        }
        Ok(())
    }
}

// What `main` returns is shown in this form.
impl fmt::Debug for FilterError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        Display::fmt(self, f)
    }
}

impl std::error::Error for FilterError {}

impl Filter {
    /// Parses a filter, of which no schema is known.
    ///
    /// # Errors
    /// What is wrong with the query by itself: syntax, names that are not declared, regular
    /// expressions; and without the feature `full`, what needs a tree.
    pub fn parse(text: &str) -> Result<Self, FilterError> {
        Self::read(text, None)
    }

    /// Parses a filter for the events of a catalogue.
    ///
    /// # Errors
    /// As [`Filter::parse`], and as [`Query::check`].
    pub fn parse_for(text: &str, catalogue: &Catalogue) -> Result<Self, FilterError> {
        Self::read(text, Some(catalogue))
    }

    fn read(text: &str, catalogue: Option<&Catalogue>) -> Result<Self, FilterError> {
        let wrong = |error| FilterError::new(text, vec![error]);
        let ast = parse(text, Language::XQuery).map_err(wrong)?;
        let query = resolve(&ast, &StaticContext::default()).map_err(wrong)?;
        if let Some(catalogue) = catalogue {
            let checked = query.check(catalogue);
            checked.map_err(|errors| FilterError::new(text, errors))?;
        }
        let plan = match query.stream() {
            Ok(program) => Plan::Stream(Ready::new(Cow::Owned(program)).map_err(wrong)?),
            Err(obstacle) => Self::tree(&query, &obstacle).map_err(wrong)?,
        };
        Ok(Self(Arc::new(Inner {
            text: text.to_owned().into(),
            routes: Routes::Query(query),
            plan,
        })))
    }

    #[cfg(feature = "full")]
    #[expect(clippy::unnecessary_wraps, reason = "without trees it is an error")]
    fn tree(query: &Query, obstacle: &Obstacle) -> Result<Plan, Error> {
        Ok(Plan::Tree(query.clone(), obstacle.clone()))
    }

    #[cfg(not(feature = "full"))]
    fn tree(_: &Query, obstacle: &Obstacle) -> Result<Plan, Error> {
        Err(obstacle.to_error())
    }

    /// A filter that was checked at compile time.
    ///
    /// # Errors
    /// None, if `xquery!` has made it: what it holds was tried out.
    pub fn from_static(filter: &'static StaticFilter) -> Result<Self, FilterError> {
        let Some(program) = &filter.program else {
            return Self::parse(filter.text);
        };
        let ready = Ready::new(Cow::Borrowed(program));
        let ready = ready.map_err(|error| FilterError::new(filter.text, vec![error]))?;
        Ok(Self(Arc::new(Inner {
            text: Cow::Borrowed(filter.text),
            routes: Routes::Known(filter.routes),
            plan: Plan::Stream(ready),
        })))
    }

    /// The query.
    pub fn text(&self) -> &str {
        &self.0.text
    }

    /// Checks the filter against a catalogue; one that was checked at compile time is right.
    ///
    /// # Errors
    /// As [`Query::check`].
    pub fn check(&self, catalogue: &Catalogue) -> Result<(), FilterError> {
        match &self.0.routes {
            Routes::Query(query) => query
                .check(catalogue)
                .map_err(|errors| FilterError::new(&self.0.text, errors)),
            Routes::Known(_) => Ok(()),
        }
    }

    /// What the filter answers of an event of this name, in its envelope.
    pub fn route(&self, namespace: &str, name: &str) -> Route {
        match &self.0.routes {
            Routes::Known(routes) => routes
                .iter()
                .find(|(uri, local, _)| *uri == namespace && *local == name)
                .map_or(Route::Depends, |(.., route)| *route),
            Routes::Query(query) => query.route(&EventNames {
                envelope: QName::new(namespace, Catalogue::ENVELOPE),
                event: QName::new(namespace, name),
            }),
        }
    }

    /// What the filter answers of each event of a catalogue.
    pub fn routes(&self, catalogue: &Catalogue) -> Vec<Route> {
        let route = |event: &usize| match &self.0.routes {
            Routes::Query(query) => query.route(&EventModel::new(catalogue, *event)),
            Routes::Known(_) => {
                let name = &catalogue.elements[*event].name;
                self.route(&name.namespace, &name.local)
            }
        };
        catalogue.events.iter().map(route).collect()
    }

    /// Whether the filter is answered without a tree of the document.
    pub fn is_streamed(&self) -> bool {
        matches!(self.0.plan, Plan::Stream(_))
    }

    /// Whether a document with such headers is wanted.
    ///
    /// # Errors
    /// A dynamic error, a document that is not well-formed, and a limit that was reached: the document
    /// is not wanted. The error shows nothing of the document.
    pub fn matches(&self, document: &str, headers: &Headers<'_>) -> Result<bool, Error> {
        match &self.0.plan {
            Plan::Stream(ready) => {
                let mut machines = [Machine::new(ready, headers)];
                run(document, &mut machines);
                let [machine] = machines;
                machine.into_answer()
            }
            #[cfg(feature = "full")]
            Plan::Tree(..) => {
                let mut answers = with_trees(&[self], Vec::new(), document, headers);
                answers.pop().unwrap_or(Ok(false))
            }
        }
    }

    /// What each of several filters answers of a document, which is read once for all.
    pub fn answers(
        filters: &[&Self],
        document: &str,
        headers: &Headers<'_>,
    ) -> Vec<Result<bool, Error>> {
        let mut machines: Vec<Machine<'_>> = filters
            .iter()
            .filter_map(|filter| filter.0.plan.ready())
            .map(|ready| Machine::new(ready, headers))
            .collect();
        run(document, &mut machines);
        let streamed = machines.into_iter().map(Machine::into_answer).collect();
        #[cfg(feature = "full")]
        if filters.iter().any(|filter| !filter.is_streamed()) {
            return with_trees(filters, streamed, document, headers);
        }
        streamed
    }

    /// Says which part of the filter runs where, for people.
    pub fn explain(&self, catalogue: &Catalogue) -> String {
        let mut out = String::new();
        let routes = self.routes(catalogue);
        for (route, what) in [
            (
                Route::Always,
                "route: every event of these, asked of nobody",
            ),
            (Route::Depends, "ask:   of each event of these"),
        ] {
            let names = catalogue.event_names().zip(&routes);
            let names: Vec<&str> = names
                .filter(|(_, known)| **known == route)
                .map(|(name, _)| &*name.local)
                .collect();
            if !names.is_empty() {
                let _ = writeln!(out, "{what}: {}", names.join(", "));
            }
        }
        let others = routes
            .iter()
            .filter(|route| **route == Route::Never)
            .count();
        let _ = writeln!(
            out,
            "none:  of {others} others, which are not even sent here"
        );
        if routes.contains(&Route::Depends) {
            match &self.0.plan {
                Plan::Stream(ready) => {
                    let _ = writeln!(out, "stream, in one pass:\n{}", ready.program());
                }
                #[cfg(feature = "full")]
                Plan::Tree(_, obstacle) => {
                    let (line, column) = obstacle.span.position(&self.0.text);
                    let what = obstacle.what;
                    let _ = writeln!(out, "tree, for {what} at {line}:{column}");
                }
            }
        }
        out
    }
}

/// The answers of all, of which a tree is made for those that need one.
#[cfg(feature = "full")]
fn with_trees(
    filters: &[&Filter],
    streamed: Vec<Result<bool, Error>>,
    document: &str,
    headers: &Headers<'_>,
) -> Vec<Result<bool, Error>> {
    use crate::document::Document;
    use crate::eval::DynamicContext;
    use crate::stream::Header;
    use crate::value::Atomic;

    let tree = Document::parse(document);
    let mut streamed = streamed.into_iter();
    let answer = |filter: &&Filter| match &filter.0.plan {
        Plan::Stream(_) => streamed.next().unwrap_or(Ok(false)),
        Plan::Tree(query, _) => {
            let tree = tree.as_ref().map_err(Error::without_details)?;
            let mut context = DynamicContext::new(tree.root());
            for (name, header) in headers {
                let value = match header {
                    Header::String(text) => Atomic::string(*text),
                    Header::Integer(number) => Atomic::integer(*number),
                    Header::Double(number) => Atomic::Double(*number),
                };
                context = context.variable_value(QName::new("", *name), value.into());
            }
            query
                .matches(&context)
                .map_err(|error| error.without_details())
        }
    };
    filters.iter().map(answer).collect()
}

impl fmt::Debug for Filter {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Filter").field(&self.0.text).finish()
    }
}

impl std::str::FromStr for Filter {
    type Err = FilterError;

    fn from_str(text: &str) -> Result<Self, FilterError> {
        Self::parse(text)
    }
}
