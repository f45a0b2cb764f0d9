/// Types of `schema.xsd`.
#[allow(
    clippy::doc_markdown,
    clippy::enum_variant_names,
    clippy::similar_names,
    clippy::struct_field_names,
    clippy::upper_case_acronyms,
    reason = "names and texts are the schema's"
)]
#[allow(
    clippy::large_enum_variant,
    clippy::many_single_char_names,
    clippy::struct_excessive_bools,
    clippy::too_many_arguments,
    clippy::too_many_lines,
    reason = "types are as large as the schema's"
)]
#[allow(
    clippy::default_trait_access,
    clippy::match_single_binding,
    clippy::trivially_copy_pass_by_ref,
    clippy::unnecessary_wraps,
    reason = "what is the same for every type is written the same for every type"
)]
#[allow(dead_code, reason = "how a group starts matters only where it may be absent")]
#[allow(unused_qualifications, reason = "names of the prelude may be the schema's too")]
pub mod schema {
    pub(super) use ::clacks::__private_0_1 as rt;
    /// Element `Sample` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Sample {
        /// Element `node`.
        pub node: rt::Vec<NodeGroup>,
        /// Element `number`.
        pub number: rt::Option<NumberGroup>,
        /// Element `note`.
        pub note: rt::Option<NoteGroup>,
        /// One of several elements.
        pub choices: rt::Vec<SampleChoice>,
        /// Element `all`.
        pub all: rt::Option<SampleAll>,
    }
    rt::new!(Sample, [node : rt::Vec < NodeGroup >], [number, note, choices, all], []);
    rt::event!(Sample, names::SAMPLE, rt::Globals::NONE, super::__CATALOGUE);
    impl rt::Content for Sample {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.end_attributes()?;
            let node = __r.groups(1, 3, NodeGroup::starts, NodeGroup::read)?;
            let number = __r.group(NumberGroup::starts, NumberGroup::read)?;
            let note = __r.group(NoteGroup::starts, NoteGroup::read)?;
            let choices = __r
                .groups(0, usize::MAX, SampleChoice::starts, SampleChoice::read)?;
            let all = __r.optional(&names::ALL)?;
            __r.end()?;
            rt::Ok(Self {
                node,
                number,
                note,
                choices,
                all,
            })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.check_count("NodeGroup", self.node.len(), 1, 3)?;
            for __group in &self.node {
                __group.write(__w)?;
            }
            if let rt::Some(__group) = &self.number {
                __group.write(__w)?;
            }
            if let rt::Some(__group) = &self.note {
                __group.write(__w)?;
            }
            for __group in &self.choices {
                __group.write(__w)?;
            }
            __w.optional(names::ALL, self.all.as_ref())?;
            rt::Ok(())
        }
    }
    /// Element `node` or one that may stand for it.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum NodeGroup {
        /// Element `leaf`.
        Leaf(AnyNode),
        /// Element `branch`.
        Branch(BranchType),
        /// Element `twig`.
        Twig(BranchType),
        /// Element `fruit`.
        Fruit(Fruit),
    }
    impl NodeGroup {
        pub(super) fn starts(__r: &mut rt::Reader<'_>) -> rt::Result<bool> {
            rt::Ok(
                __r.at(&names::LEAF)? || __r.at(&names::BRANCH2)?
                    || __r.at(&names::TWIG)? || __r.at(&names::FRUIT)?,
            )
        }
        pub(super) fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            if __r.at(&names::LEAF)? {
                return rt::Ok(Self::Leaf(__r.required(&names::LEAF)?));
            }
            if __r.at(&names::BRANCH2)? {
                return rt::Ok(Self::Branch(__r.required(&names::BRANCH2)?));
            }
            if __r.at(&names::TWIG)? {
                return rt::Ok(Self::Twig(__r.required(&names::TWIG)?));
            }
            if __r.at(&names::FRUIT)? {
                return rt::Ok(Self::Fruit(__r.required(&names::FRUIT)?));
            }
            rt::Err(__r.unexpected())
        }
        pub(super) fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            match self {
                Self::Leaf(__v) => {
                    __w.child(names::LEAF, __v)?;
                }
                Self::Branch(__v) => {
                    __w.child(names::BRANCH2, __v)?;
                }
                Self::Twig(__v) => {
                    __w.child(names::TWIG, __v)?;
                }
                Self::Fruit(__v) => {
                    __w.child(names::FRUIT, __v)?;
                }
            }
            rt::Ok(())
        }
    }
    /// Type `Node` or one derived from it.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum AnyNode {
        /// Type `Node`.
        Node(Node),
        /// Type `Branch`.
        Branch(BranchType),
    }
    impl rt::Content for AnyNode {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            match __r.xsi_type(&[names::NODE, names::BRANCH])? {
                rt::None | rt::Some(0) => rt::Content::read(__r).map(Self::Node),
                rt::Some(_) => rt::Content::read(__r).map(Self::Branch),
            }
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            match self {
                Self::Node(__v) => rt::Content::write(__v, __w),
                Self::Branch(__v) => {
                    __w.xsi_type(names::BRANCH);
                    rt::Content::write(__v, __w)
                }
            }
        }
    }
    /// Element `number` or one that may stand for it.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum NumberGroup {
        /// Element `number`.
        Number(rt::Decimal),
        /// Element `count`.
        Count(i32),
    }
    impl NumberGroup {
        pub(super) fn starts(__r: &mut rt::Reader<'_>) -> rt::Result<bool> {
            rt::Ok(__r.at(&names::NUMBER)? || __r.at(&names::COUNT)?)
        }
        pub(super) fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            if __r.at(&names::NUMBER)? {
                return rt::Ok(Self::Number(__r.required(&names::NUMBER)?));
            }
            if __r.at(&names::COUNT)? {
                return rt::Ok(
                    Self::Count(__r.required_with(&names::COUNT, &names::COUNT_VALUE)?),
                );
            }
            rt::Err(__r.unexpected())
        }
        pub(super) fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            match self {
                Self::Number(__v) => {
                    __w.child(names::NUMBER, __v)?;
                }
                Self::Count(__v) => {
                    __w.child_with(names::COUNT, __v, &names::COUNT_VALUE)?;
                }
            }
            rt::Ok(())
        }
    }
    /// Element `note` or one that may stand for it.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum NoteGroup {
        /// Element `note`.
        Note(rt::String),
        /// Element `shortNote`.
        ShortNote(ShortNote),
    }
    impl NoteGroup {
        pub(super) fn starts(__r: &mut rt::Reader<'_>) -> rt::Result<bool> {
            rt::Ok(__r.at(&names::NOTE)? || __r.at(&names::SHORT_NOTE)?)
        }
        pub(super) fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            if __r.at(&names::NOTE)? {
                return rt::Ok(Self::Note(__r.required(&names::NOTE)?));
            }
            if __r.at(&names::SHORT_NOTE)? {
                return rt::Ok(Self::ShortNote(__r.required(&names::SHORT_NOTE)?));
            }
            rt::Err(__r.unexpected())
        }
        pub(super) fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            match self {
                Self::Note(__v) => {
                    __w.child(names::NOTE, __v)?;
                }
                Self::ShortNote(__v) => {
                    __w.child(names::SHORT_NOTE, __v)?;
                }
            }
            rt::Ok(())
        }
    }
    /// A part of `Sample`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum SampleChoice {
        /// Element `fixed`.
        Fixed(rt::String),
        /// Element `other`.
        Other(rt::String),
    }
    impl SampleChoice {
        pub(super) fn starts(__r: &mut rt::Reader<'_>) -> rt::Result<bool> {
            rt::Ok(__r.at(&names::FIXED)? || __r.at(&names::OTHER)?)
        }
        pub(super) fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            if __r.at(&names::FIXED)? {
                return rt::Ok(Self::Fixed(__r.required(&names::FIXED)?));
            }
            if __r.at(&names::OTHER)? {
                return rt::Ok(Self::Other(__r.required(&names::OTHER)?));
            }
            rt::Err(__r.unexpected())
        }
        pub(super) fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            match self {
                Self::Fixed(__v) => {
                    __w.child(names::FIXED, __v)?;
                }
                Self::Other(__v) => {
                    __w.child(names::OTHER, __v)?;
                }
            }
            rt::Ok(())
        }
    }
    /// Element `all` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct SampleAll {
        /// Element `number`.
        pub number: rt::Option<NumberGroup>,
        /// Element `fixed`.
        pub fixed: rt::String,
    }
    rt::new!(SampleAll, [fixed : rt::String], [number], []);
    impl rt::Content for SampleAll {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.end_attributes()?;
            let mut number = rt::None;
            let mut fixed = rt::None;
            while rt::once_group(
                __r,
                &mut number,
                NumberGroup::starts,
                NumberGroup::read,
            )? || __r.once(&mut fixed, &names::FIXED)?
            {}
            let fixed = __r.present(fixed)?;
            __r.end()?;
            rt::Ok(Self { number, fixed })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            if let rt::Some(__group) = &self.number {
                __group.write(__w)?;
            }
            __w.child(names::FIXED, &self.fixed)?;
            rt::Ok(())
        }
    }
    /// Element `leaf` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Leaf(
        /// The content.
        pub AnyNode,
    );
    rt::wrapper!(Leaf, AnyNode, []);
    rt::event!(Leaf, names::LEAF, rt::Globals::NONE, super::__CATALOGUE);
    /// Element `branch` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Branch(
        /// The content.
        pub BranchType,
    );
    rt::wrapper!(Branch, BranchType, []);
    rt::event!(Branch, names::BRANCH2, rt::Globals::NONE, super::__CATALOGUE);
    /// Element `number` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Number(
        /// The content.
        pub rt::Decimal,
    );
    rt::wrapper!(Number, rt::Decimal, []);
    rt::event!(Number, names::NUMBER, rt::Globals::NONE, super::__CATALOGUE);
    /// Element `count` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Count(
        /// The content.
        pub i32,
    );
    rt::wrapper!(Count, i32, [names::COUNT_VALUE]);
    rt::event!(Count, names::COUNT, rt::Globals::NONE, super::__CATALOGUE);
    /// Element `note` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Note(
        /// The content.
        pub rt::String,
    );
    rt::wrapper!(Note, rt::String, []);
    rt::event!(Note, names::NOTE, rt::Globals::NONE, super::__CATALOGUE);
    /// Element `shortNote` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct ShortNote(rt::String);
    rt::restricted!(ShortNote(rt::String), Preserve, rt::None, [check], []);
    impl ShortNote {
        fn check(value: &rt::String) -> rt::ValueResult<()> {
            rt::facets::max_length(value, 3)?;
            rt::Ok(())
        }
    }
    rt::event!(ShortNote, names::SHORT_NOTE, rt::Globals::NONE, super::__CATALOGUE);
    /// Element `twig` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Twig(
        /// The content.
        pub BranchType,
    );
    rt::wrapper!(Twig, BranchType, []);
    rt::event!(Twig, names::TWIG, rt::Globals::NONE, super::__CATALOGUE);
    /// Complex type `Node` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash, rt::Default)]
    pub struct Node {
        /// Attribute `label`.
        pub label: rt::Option<rt::String>,
    }
    impl rt::Content for Node {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::NODE])?;
            let label = __r.attribute(&names::LABEL)?;
            __r.end_attributes()?;
            __r.nothing()?;
            rt::Ok(Self { label })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional_attribute(names::LABEL, self.label.as_ref())?;
            rt::Ok(())
        }
    }
    /// Element `fruit` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Fruit {
        /// Attribute `label`.
        pub label: rt::Option<rt::String>,
        /// Attribute `size`.
        pub size: i32,
    }
    rt::new!(Fruit, [size : i32], [label], []);
    rt::event!(Fruit, names::FRUIT, rt::Globals::NONE, super::__CATALOGUE);
    impl rt::Content for Fruit {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let label = __r.attribute(&names::LABEL)?;
            let size = __r.required_attribute(&names::SIZE)?;
            __r.end_attributes()?;
            __r.nothing()?;
            rt::Ok(Self { label, size })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional_attribute(names::LABEL, self.label.as_ref())?;
            __w.attribute(names::SIZE, &self.size)?;
            rt::Ok(())
        }
    }
    /// Element `fixed` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Fixed(
        /// The content.
        pub rt::String,
    );
    rt::wrapper!(Fixed, rt::String, []);
    rt::event!(Fixed, names::FIXED, rt::Globals::NONE, super::__CATALOGUE);
    /// Element `never` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Never(
        /// The content.
        pub rt::String,
    );
    rt::wrapper!(Never, rt::String, []);
    rt::event!(Never, names::NEVER, rt::Globals::NONE, super::__CATALOGUE);
    /// Complex type `Branch` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash, rt::Default)]
    pub struct BranchType {
        /// Attribute `label`.
        pub label: rt::Option<rt::String>,
        /// Element `node`.
        pub node: rt::Vec<NodeGroup>,
    }
    impl rt::Content for BranchType {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::BRANCH])?;
            let label = __r.attribute(&names::LABEL)?;
            __r.end_attributes()?;
            let node = __r.groups(0, usize::MAX, NodeGroup::starts, NodeGroup::read)?;
            __r.end()?;
            rt::Ok(Self { label, node })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional_attribute(names::LABEL, self.label.as_ref())?;
            for __group in &self.node {
                __group.write(__w)?;
            }
            rt::Ok(())
        }
    }
    mod names {
        use super::rt;
        pub(super) const SAMPLE: rt::Name = rt::name!("urn:clacks:golden", "Sample");
        pub(super) const LEAF: rt::Name = rt::name!("urn:clacks:golden", "leaf");
        pub(super) const NODE: rt::Name = rt::name!("urn:clacks:golden", "Node");
        pub(super) const BRANCH: rt::Name = rt::name!("urn:clacks:golden", "Branch");
        pub(super) const BRANCH2: rt::Name = rt::name!("urn:clacks:golden", "branch");
        pub(super) const TWIG: rt::Name = rt::name!("urn:clacks:golden", "twig");
        pub(super) const FRUIT: rt::Name = rt::name!("urn:clacks:golden", "fruit");
        pub(super) const NUMBER: rt::Name = rt::name!("urn:clacks:golden", "number");
        pub(super) const COUNT: rt::Name = rt::name!("urn:clacks:golden", "count");
        pub(super) const NOTE: rt::Name = rt::name!("urn:clacks:golden", "note");
        pub(super) const SHORT_NOTE: rt::Name = rt::name!(
            "urn:clacks:golden", "shortNote"
        );
        pub(super) const FIXED: rt::Name = rt::name!("urn:clacks:golden", "fixed");
        pub(super) const OTHER: rt::Name = rt::name!("urn:clacks:golden", "other");
        pub(super) const ALL: rt::Name = rt::name!("urn:clacks:golden", "all");
        pub(super) const LABEL: rt::Name = rt::name!("", "label");
        pub(super) const SIZE: rt::Name = rt::name!("", "size");
        pub(super) const NEVER: rt::Name = rt::name!("urn:clacks:golden", "never");
        pub(super) static COUNT_VALUE: rt::Constraint = rt::Constraint::default("7");
    }
}
#[allow(unused_imports, reason = "nobody must use every event")]
#[doc(inline)]
pub use self::schema::Sample;
#[allow(unused_imports, reason = "nobody must use every event")]
#[doc(inline)]
pub use self::schema::Leaf;
#[allow(unused_imports, reason = "nobody must use every event")]
#[doc(inline)]
pub use self::schema::Branch;
#[allow(unused_imports, reason = "nobody must use every event")]
#[doc(inline)]
pub use self::schema::Number;
#[allow(unused_imports, reason = "nobody must use every event")]
#[doc(inline)]
pub use self::schema::Count;
#[allow(unused_imports, reason = "nobody must use every event")]
#[doc(inline)]
pub use self::schema::Note;
#[allow(unused_imports, reason = "nobody must use every event")]
#[doc(inline)]
pub use self::schema::ShortNote;
#[allow(unused_imports, reason = "nobody must use every event")]
#[doc(inline)]
pub use self::schema::Twig;
#[allow(unused_imports, reason = "nobody must use every event")]
#[doc(inline)]
pub use self::schema::Fruit;
#[allow(unused_imports, reason = "nobody must use every event")]
#[doc(inline)]
pub use self::schema::Fixed;
#[allow(unused_imports, reason = "nobody must use every event")]
#[doc(inline)]
pub use self::schema::Never;
/// An event of this catalogue: what a subscription to all of them yields.
#[allow(
    clippy::doc_markdown,
    clippy::enum_variant_names,
    clippy::similar_names,
    clippy::struct_field_names,
    clippy::upper_case_acronyms,
    reason = "names and texts are the schema's"
)]
#[allow(
    clippy::large_enum_variant,
    clippy::many_single_char_names,
    clippy::struct_excessive_bools,
    clippy::too_many_arguments,
    clippy::too_many_lines,
    reason = "types are as large as the schema's"
)]
#[allow(
    clippy::default_trait_access,
    clippy::match_single_binding,
    clippy::trivially_copy_pass_by_ref,
    clippy::unnecessary_wraps,
    reason = "what is the same for every type is written the same for every type"
)]
#[allow(dead_code, reason = "how a group starts matters only where it may be absent")]
#[allow(unused_qualifications, reason = "names of the prelude may be the schema's too")]
#[derive(self::schema::rt::Clone, self::schema::rt::Debug, self::schema::rt::PartialEq)]
pub enum Event {
    /// An event `Sample`.
    Sample(Sample),
    /// An event `leaf`.
    Leaf(Leaf),
    /// An event `branch`.
    Branch(Branch),
    /// An event `number`.
    Number(Number),
    /// An event `count`.
    Count(Count),
    /// An event `note`.
    Note(Note),
    /// An event `shortNote`.
    ShortNote(ShortNote),
    /// An event `twig`.
    Twig(Twig),
    /// An event `fruit`.
    Fruit(Fruit),
    /// An event `fixed`.
    Fixed(Fixed),
    /// An event `never`.
    Never(Never),
}
self::schema::rt::catalogue!(
    Event, ["urn:clacks:golden"], [Sample(Sample), Leaf(Leaf), Branch(Branch),
    Number(Number), Count(Count), Note(Note), ShortNote(ShortNote), Twig(Twig),
    Fruit(Fruit), Fixed(Fixed), Never(Never)], __CATALOGUE
);
#[doc(hidden)]
#[allow(non_local_definitions, reason = "the catalogue may be in a function")]
#[macro_export]
macro_rules! __clacks_catalogue_3988d87a7a312969 {
    ([$($to:tt)*] $($rest:tt)*) => {
        $($to)* ! {
        "clacks-catalogue 1\nN urn:clacks:golden\nT - 1* 2* 7* 8* 3* 4* 5* 6* 9* 11* 12*\nT - 1* 2* 7* 8* @ 0 label ?\nT - 1* 2* 7* 8* @ 0 label ?\nT v decimal\nT v int\nT v string\nT v string\nT - @ 0 label ? @ 0 size int\nT - 3* 4* 9\nE 1 Sample 0\nE 1 leaf 1\nE 1 branch 2\nE 1 number 3\nE 1 count 4\nE 1 note 5\nE 1 shortNote 6\nE 1 twig 2\nE 1 fruit 7\nE 1 fixed 5\nE 1 never 5\nE 1 other 5\nE 1 all 8\nV 0 1 2 3 4 5 6 7 8 9 10\n"
        $($rest)* }
    };
}
#[doc(hidden)]
#[allow(unused_imports, reason = "nobody must filter")]
pub use __clacks_catalogue_3988d87a7a312969 as clacks_catalogue;
#[doc(hidden)]
pub const __CATALOGUE: &str = __clacks_catalogue_3988d87a7a312969!([::core::concat]);
