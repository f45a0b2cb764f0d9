//! Content that one start tag of look-ahead cannot tell apart: which of several repetitions in each
//! other goes on. It is held as a list of what there is, and counted while it is read.

use crate::error::Error;
use crate::matching::{Compositor, ContentModel, Matching, Occurs, Refusal, Term};
use crate::name::Name;
use crate::reader::{Ahead, Reader, excerpt, structure};
use crate::tags::limit;
use crate::wildcard::Wildcard;
use crate::writer::Writer;

/// A content model that is known while compiling.
///
/// ```
/// use clacks_xml::{
///     Compositor, Content, Counted, CountedGroup, CountedParticle, CountedTerm, Counting, Error,
///     Name, Reader, Writer,
/// };
///
/// const A: Name = Name::new("urn:x", "a");
/// const B: Name = Name::new("urn:x", "b");
///
/// // ((a{1,2}){2,3}, b?){1,2}
/// static MODEL: Counted = Counted {
///     root: CountedParticle::new(1, Some(2), CountedTerm::Group(0)),
///     groups: &[
///         CountedGroup {
///             compositor: Compositor::Sequence,
///             is_nullable: false,
///             particles: &[
///                 CountedParticle::new(2, Some(3), CountedTerm::Group(1)),
///                 CountedParticle::new(0, Some(1), CountedTerm::Element(1, &B)),
///             ],
///         },
///         CountedGroup {
///             compositor: Compositor::Sequence,
///             is_nullable: false,
///             particles: &[CountedParticle::new(1, Some(2), CountedTerm::Element(0, &A))],
///         },
///     ],
///     open: None,
/// };
///
/// enum Item { A(u8), B(String) }
/// struct Items(Vec<Item>);
///
/// impl Content for Items {
///     fn read(reader: &mut Reader<'_>) -> Result<Self, Error> {
///         reader.end_attributes()?;
///         let mut items = Vec::new();
///         let mut counting = Counting::new(&MODEL);
///         while let Some(item) = reader.count(&mut counting)? {
///             items.push(match item {
///                 0 => Item::A(reader.child()?),
///                 _ => Item::B(reader.child()?),
///             });
///         }
///         reader.end()?;
///         Ok(Self(items))
///     }
///     fn write<'w>(&'w self, writer: &mut Writer<'w>) -> Result<(), Error> {
///         let mut counting = Counting::new(&MODEL);
///         for item in &self.0 {
///             match item {
///                 Item::A(a) => {
///                     writer.count(&mut counting, A.namespace, A.local)?;
///                     writer.child(A, a)?;
///                 }
///                 Item::B(b) => {
///                     writer.count(&mut counting, B.namespace, B.local)?;
///                     writer.child(B, b)?;
///                 }
///             }
///         }
///         writer.end_count(&counting)
///     }
/// }
/// ```
#[derive(Debug)]
pub struct Counted {
    /// The content as a whole.
    pub root: CountedParticle,
    /// The groups in it.
    pub groups: &'static [CountedGroup],
    /// What may stand beside what the content model has (XML Schema 1.1).
    pub open: Option<CountedOpen>,
}

/// Open content (XML Schema 1.1, part 1, section 3.4.1).
#[derive(Debug)]
pub struct CountedOpen {
    /// Whether it may stand anywhere among the children, rather than after them.
    pub interleaved: bool,
    /// The number of what it is read as.
    pub item: usize,
    /// Which elements.
    pub wildcard: &'static Wildcard,
}

/// A group of a content model.
#[derive(Debug)]
pub struct CountedGroup {
    /// How its members go together.
    pub compositor: Compositor,
    /// Whether it may be empty.
    pub is_nullable: bool,
    /// The members.
    pub particles: &'static [CountedParticle],
}

/// A part of a content model, and how often it may occur.
#[derive(Debug)]
pub struct CountedParticle {
    occurs: Occurs,
    term: CountedTerm,
}

/// What a particle stands for.
#[derive(Debug, Clone, Copy)]
pub enum CountedTerm {
    /// An element: the number of what it is read as, and its name. Where others may stand for it,
    /// it is a choice of them.
    Element(usize, &'static Name),
    /// An element that a wildcard allows: the number of what it is read as.
    Any(usize, &'static Wildcard),
    /// A group, by its place in [`Counted::groups`].
    Group(usize),
}

impl CountedParticle {
    /// What occurs at least `min` times and at most `max`, `None` for unbounded.
    pub const fn new(min: u32, max: Option<u32>, term: CountedTerm) -> Self {
        Self {
            occurs: Occurs { min, max },
            term,
        }
    }
}

impl Counted {
    fn at(&self, group: Option<usize>, member: usize) -> &CountedParticle {
        match group {
            Some(group) => &self.groups[group].particles[member],
            None => &self.root,
        }
    }
}

/// A child by its namespace, empty for none, and local name.
type Child<'n> = (&'n str, &'n str);

/// The content model as children of a document see it.
struct Of<'n>(&'static Counted, std::marker::PhantomData<&'n str>);

impl<'n> ContentModel for Of<'n> {
    type Child = Child<'n>;
    type Taker = CountedTerm;

    fn compositor(&self, group: usize) -> Compositor {
        self.0.groups[group].compositor
    }

    fn members(&self, group: usize) -> usize {
        self.0.groups[group].particles.len()
    }

    fn is_nullable(&self, group: usize) -> bool {
        self.0.groups[group].is_nullable
    }

    fn particle(&self, group: Option<usize>, member: usize) -> (Occurs, Term) {
        let particle = self.0.at(group, member);
        let term = match particle.term {
            CountedTerm::Group(inner) => Term::Group(inner),
            CountedTerm::Element(..) | CountedTerm::Any(..) => Term::Leaf,
        };
        (particle.occurs, term)
    }

    fn taker(
        &self,
        group: Option<usize>,
        member: usize,
        child: Option<Child<'n>>,
    ) -> Option<CountedTerm> {
        let term = self.0.at(group, member).term;
        let takes = match (term, child) {
            (CountedTerm::Group(_), _) => false,
            (_, None) => true,
            (CountedTerm::Element(_, name), Some((namespace, local))) => {
                name.local == local && name.namespace == namespace
            }
            (CountedTerm::Any(_, wildcard), Some((namespace, local))) => {
                wildcard.allows(namespace, local)
            }
        };
        takes.then_some(term)
    }

    fn is_element(&self, taker: CountedTerm) -> bool {
        matches!(taker, CountedTerm::Element(..))
    }
}

/// Where one is in a content model that is counted.
#[derive(Debug)]
pub struct Counting {
    model: &'static Counted,
    matching: Matching,
    /// In the open content after the rest.
    after: bool,
}

impl Counting {
    /// The start of the content.
    pub fn new(model: &'static Counted) -> Self {
        Self {
            model,
            matching: Matching::new(),
            after: false,
        }
    }

    fn step(&mut self, child: Child<'_>) -> Result<usize, Refusal> {
        let model = Of(self.model, std::marker::PhantomData);
        let taken = if self.after {
            Err(Refusal::Unexpected)
        } else {
            self.matching.step(&model, child)
        };
        match taken {
            Ok(CountedTerm::Element(item, _) | CountedTerm::Any(item, _)) => Ok(item),
            Ok(CountedTerm::Group(_)) | Err(Refusal::Unexpected) => {
                let (namespace, local) = child;
                let open = self.open_here();
                let open = open.filter(|open| open.wildcard.allows(namespace, local));
                let open = open.ok_or(Refusal::Unexpected)?;
                self.after = !open.interleaved;
                Ok(open.item)
            }
            Err(Refusal::Limit) => Err(Refusal::Limit),
        }
    }

    /// The open content, if it may stand here.
    fn open_here(&self) -> Option<&'static CountedOpen> {
        let open = self.model.open.as_ref();
        open.filter(|open| open.interleaved || self.may_end())
    }

    fn may_end(&self) -> bool {
        let model = Of(self.model, std::marker::PhantomData);
        self.after || self.matching.may_end(&model)
    }

    fn expected(&self) -> Vec<CountedTerm> {
        let model = Of(self.model, std::marker::PhantomData);
        let mut expected = if self.after {
            Vec::new()
        } else {
            self.matching.expected(&model)
        };
        let open = self.open_here();
        expected.extend(open.map(|open| CountedTerm::Any(open.item, open.wildcard)));
        expected
    }
}

impl Reader<'_> {
    /// The number of what the next child is read as, with [`Reader::child`] or [`Reader::any`];
    /// `None` where the content ends, or something else follows after it.
    ///
    /// # Errors
    /// A child that may not come next where the content may not end.
    pub fn count(&mut self, counting: &mut Counting) -> Result<Option<usize>, Error> {
        self.look_ahead()?;
        if let Ahead::Start { name, bound } = self.ahead {
            let (_, local) = name.split();
            let namespace = self.tags.namespaces.uri(bound);
            match counting.step((namespace, local)) {
                Ok(item) => return Ok(Some(item)),
                Err(Refusal::Unexpected) => {}
                Err(Refusal::Limit) => return Err(self.fail(self.tokens.start(), too_many_ways())),
            }
        }
        for term in counting.expected() {
            match term {
                CountedTerm::Element(_, name) => self.expected.push(name),
                CountedTerm::Any(_, wildcard) => self.wanted = Some(wildcard),
                CountedTerm::Group(_) => {}
            }
        }
        if counting.may_end() {
            Ok(None)
        } else {
            Err(self.unexpected())
        }
    }
}

impl Writer<'_> {
    /// Counts a child that is to be written: its namespace, empty for none, and local name.
    ///
    /// # Errors
    /// A child that may not come next.
    pub fn count(
        &self,
        counting: &mut Counting,
        namespace: &str,
        local: &str,
    ) -> Result<(), Error> {
        let Err(refusal) = counting.step((namespace, local)) else {
            return Ok(());
        };
        Err(self.fail(match refusal {
            Refusal::Limit => too_many_ways(),
            Refusal::Unexpected => {
                let message = format!("the element <{}> does not belong here", excerpt(local));
                expecting(structure("cvc-complex-type.2.4.a", message), counting)
            }
        }))
    }

    /// Ends what was counted.
    ///
    /// # Errors
    /// Something is missing.
    pub fn end_count(&self, counting: &Counting) -> Result<(), Error> {
        if counting.may_end() {
            return Ok(());
        }
        let error = structure(
            "cvc-complex-type.2.4.b",
            "the content is not complete".into(),
        );
        Err(self.fail(expecting(error, counting)))
    }
}

fn too_many_ways() -> Error {
    limit("content that could go on in too many ways")
}

fn expecting(error: Error, counting: &Counting) -> Error {
    let mut shown: Vec<String> = Vec::new();
    for term in counting.expected() {
        let name = match term {
            CountedTerm::Element(_, name) => format!("<{name}>"),
            CountedTerm::Any(..) => "an element that a wildcard allows".to_owned(),
            CountedTerm::Group(_) => continue,
        };
        if !shown.contains(&name) {
            shown.push(name);
        }
    }
    match shown.as_slice() {
        [] => error,
        [only] => error.expecting(only),
        several => error.expecting(format!("one of {}", several.join(", "))),
    }
}
