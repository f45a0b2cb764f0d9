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
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash, rt::Default)]
    pub struct Sample {
        /// Element `Tree`.
        pub tree: rt::Option<Tree>,
        /// Element `Even`.
        pub even: rt::Option<Even>,
        /// Element `Expr`.
        pub expr: rt::Option<Expr>,
        /// Element `Chain`.
        pub chain: rt::Option<Chain>,
        /// Element `Any`.
        pub any: rt::Option<Any>,
        /// Element `Pair`.
        pub pair: rt::Option<Pair>,
        /// Element `Sample`.
        pub sample: rt::Option<rt::Box<Sample>>,
    }
    rt::event!(Sample, names::SAMPLE, rt::Globals::NONE, super::__CATALOGUE);
    impl rt::Content for Sample {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.end_attributes()?;
            let tree = __r.optional(&names::TREE)?;
            let even = __r.optional(&names::EVEN)?;
            let expr = __r.optional(&names::EXPR)?;
            let chain = __r.optional(&names::CHAIN)?;
            let any = __r.optional(&names::ANY)?;
            let pair = __r.optional(&names::PAIR)?;
            let sample = __r.optional(&names::SAMPLE)?.map(rt::Box::new);
            __r.end()?;
            rt::Ok(Self {
                tree,
                even,
                expr,
                chain,
                any,
                pair,
                sample,
            })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional(names::TREE, self.tree.as_ref())?;
            __w.optional(names::EVEN, self.even.as_ref())?;
            __w.optional(names::EXPR, self.expr.as_ref())?;
            __w.optional(names::CHAIN, self.chain.as_ref())?;
            __w.optional(names::ANY, self.any.as_ref())?;
            __w.optional(names::PAIR, self.pair.as_ref())?;
            __w.optional(names::SAMPLE, self.sample.as_deref())?;
            rt::Ok(())
        }
    }
    /// Through a list: the vector is a box.
    ///
    /// Complex type `Tree` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash, rt::Default)]
    pub struct Tree {
        /// Element `Tree`.
        pub tree: rt::Vec<Tree>,
    }
    impl rt::Content for Tree {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::TREE])?;
            __r.end_attributes()?;
            let tree = __r.repeated(&names::TREE, 0, usize::MAX)?;
            __r.end()?;
            rt::Ok(Self { tree })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.repeated(names::TREE, &self.tree, 0, usize::MAX)?;
            rt::Ok(())
        }
    }
    /// Complex type `Even` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash, rt::Default)]
    pub struct Even {
        /// Element `Odd`.
        pub odd: rt::Option<rt::Box<Odd>>,
    }
    impl rt::Content for Even {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::EVEN])?;
            __r.end_attributes()?;
            let odd = __r.optional(&names::ODD)?.map(rt::Box::new);
            __r.end()?;
            rt::Ok(Self { odd })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional(names::ODD, self.odd.as_deref())?;
            rt::Ok(())
        }
    }
    /// Complex type `Odd` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Odd {
        /// Element `Even`.
        pub even: rt::Box<Even>,
    }
    rt::new!(Odd, [even : rt::Box < Even >], [], []);
    impl rt::Content for Odd {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::ODD])?;
            __r.end_attributes()?;
            let even = rt::Box::new(__r.required(&names::EVEN)?);
            __r.end()?;
            rt::Ok(Self { even })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.child(names::EVEN, &*self.even)?;
            rt::Ok(())
        }
    }
    /// Complex type `Expr` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Expr {
        /// One of several elements.
        pub choice: rt::Box<ExprChoice>,
    }
    rt::new!(Expr, [choice : rt::Box < ExprChoice >], [], []);
    impl rt::Content for Expr {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::EXPR])?;
            __r.end_attributes()?;
            let choice = rt::Box::new(ExprChoice::read(__r)?);
            __r.end()?;
            rt::Ok(Self { choice })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            self.choice.write(__w)?;
            rt::Ok(())
        }
    }
    /// A part of `Expr`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum ExprChoice {
        /// Element `Number`.
        Number(rt::Double),
        /// Element `Negate`.
        Negate(rt::Box<Expr>),
        /// Several elements.
        Group(rt::Box<ExprChoiceGroup>),
        /// Element `Sum`.
        Sum(rt::Vec<Expr>),
        /// Element `Maybe`.
        Maybe(rt::Option<rt::Box<Expr>>),
    }
    impl ExprChoice {
        pub(super) fn starts(__r: &mut rt::Reader<'_>) -> rt::Result<bool> {
            rt::Ok(
                __r.at(&names::NUMBER)? || __r.at(&names::NEGATE)?
                    || ExprChoiceGroup::starts(__r)? || __r.at(&names::SUM)?
                    || __r.at(&names::MAYBE)?,
            )
        }
        pub(super) fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            if __r.at(&names::NUMBER)? {
                return rt::Ok(Self::Number(__r.required(&names::NUMBER)?));
            }
            if __r.at(&names::NEGATE)? {
                return rt::Ok(Self::Negate(rt::Box::new(__r.required(&names::NEGATE)?)));
            }
            if ExprChoiceGroup::starts(__r)? {
                return rt::Ok(Self::Group(rt::Box::new(ExprChoiceGroup::read(__r)?)));
            }
            if __r.at(&names::SUM)? {
                return rt::Ok(Self::Sum(__r.repeated(&names::SUM, 2, 3)?));
            }
            if __r.at(&names::MAYBE)? {
                return rt::Ok(
                    Self::Maybe(__r.optional(&names::MAYBE)?.map(rt::Box::new)),
                );
            }
            rt::Ok(Self::Maybe(__r.optional(&names::MAYBE)?.map(rt::Box::new)))
        }
        pub(super) fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            match self {
                Self::Number(__v) => {
                    __w.child(names::NUMBER, __v)?;
                }
                Self::Negate(__v) => {
                    __w.child(names::NEGATE, &**__v)?;
                }
                Self::Group(__v) => {
                    __v.write(__w)?;
                }
                Self::Sum(__v) => {
                    __w.repeated(names::SUM, __v, 2, 3)?;
                }
                Self::Maybe(__v) => {
                    __w.optional(names::MAYBE, __v.as_deref())?;
                }
            }
            rt::Ok(())
        }
    }
    /// A part of `ExprChoice`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct ExprChoiceGroup {
        /// Element `Left`.
        pub left: rt::Box<Expr>,
        /// Element `Right`.
        pub right: rt::Box<Expr>,
    }
    rt::new!(
        ExprChoiceGroup, [left : rt::Box < Expr >, right : rt::Box < Expr >], [], []
    );
    impl ExprChoiceGroup {
        pub(super) fn starts(__r: &mut rt::Reader<'_>) -> rt::Result<bool> {
            __r.at(&names::LEFT)
        }
        pub(super) fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let left = rt::Box::new(__r.required(&names::LEFT)?);
            let right = rt::Box::new(__r.required(&names::RIGHT)?);
            rt::Ok(Self { left, right })
        }
        pub(super) fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.child(names::LEFT, &*self.left)?;
            __w.child(names::RIGHT, &*self.right)?;
            rt::Ok(())
        }
    }
    /// Complex type `Chain` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash, rt::Default)]
    pub struct Chain {
        /// Several elements.
        pub group: rt::Option<rt::Box<ChainGroup>>,
    }
    impl rt::Content for Chain {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::CHAIN])?;
            __r.end_attributes()?;
            let group = __r
                .group(ChainGroup::starts, ChainGroup::read)?
                .map(rt::Box::new);
            __r.end()?;
            rt::Ok(Self { group })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            if let rt::Some(__group) = &self.group {
                __group.write(__w)?;
            }
            rt::Ok(())
        }
    }
    /// A part of `Chain`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct ChainGroup {
        /// Element `Value`.
        pub value: i32,
        /// Element `Chain`.
        pub chain: rt::Box<Chain>,
    }
    rt::new!(ChainGroup, [value : i32, chain : rt::Box < Chain >], [], []);
    impl ChainGroup {
        pub(super) fn starts(__r: &mut rt::Reader<'_>) -> rt::Result<bool> {
            __r.at(&names::VALUE)
        }
        pub(super) fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let value = __r.required(&names::VALUE)?;
            let chain = rt::Box::new(__r.required(&names::CHAIN)?);
            rt::Ok(Self { value, chain })
        }
        pub(super) fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.child(names::VALUE, &self.value)?;
            __w.child(names::CHAIN, &*self.chain)?;
            rt::Ok(())
        }
    }
    /// Complex type `Any` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Any {
        /// Attribute `a`.
        pub a: rt::Option<i32>,
        /// Element `Own`.
        pub own: rt::Option<rt::Box<Any>>,
        /// Element `Other`.
        pub other: Even,
    }
    rt::new!(Any, [other : Even], [a, own], []);
    impl rt::Content for Any {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::ANY])?;
            let a = __r.attribute(&names::A)?;
            __r.end_attributes()?;
            let mut own = rt::None;
            let mut other = rt::None;
            while __r.once(&mut own, &names::OWN)?
                || __r.once(&mut other, &names::OTHER)?
            {}
            let own = own.map(rt::Box::new);
            let other = __r.present(other)?;
            __r.end()?;
            rt::Ok(Self { a, own, other })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional_attribute(names::A, self.a.as_ref())?;
            __w.optional(names::OWN, self.own.as_deref())?;
            __w.child(names::OTHER, &self.other)?;
            rt::Ok(())
        }
    }
    /// Complex type `Pair` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash, rt::Default)]
    pub struct Pair {
        /// Several elements.
        pub groups: rt::Vec<PairGroup>,
    }
    impl rt::Content for Pair {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::PAIR])?;
            __r.end_attributes()?;
            let groups = __r.groups(0, usize::MAX, PairGroup::starts, PairGroup::read)?;
            __r.end()?;
            rt::Ok(Self { groups })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            for __group in &self.groups {
                __group.write(__w)?;
            }
            rt::Ok(())
        }
    }
    /// A part of `Pair`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct PairGroup {
        /// Element `Key`.
        pub key: rt::String,
        /// Element `Pair`.
        pub pair: rt::Nillable<Pair>,
    }
    rt::new!(PairGroup, [key : rt::String, pair : rt::Nillable < Pair >], [], []);
    impl PairGroup {
        pub(super) fn starts(__r: &mut rt::Reader<'_>) -> rt::Result<bool> {
            __r.at(&names::KEY)
        }
        pub(super) fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let key = __r.required(&names::KEY)?;
            let pair = __r.required(&names::PAIR)?;
            rt::Ok(Self { key, pair })
        }
        pub(super) fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.child(names::KEY, &self.key)?;
            __w.child(names::PAIR, &self.pair)?;
            rt::Ok(())
        }
    }
    mod names {
        use super::rt;
        pub(super) const SAMPLE: rt::Name = rt::name!("urn:clacks:golden", "Sample");
        pub(super) const TREE: rt::Name = rt::name!("urn:clacks:golden", "Tree");
        pub(super) const EVEN: rt::Name = rt::name!("urn:clacks:golden", "Even");
        pub(super) const EXPR: rt::Name = rt::name!("urn:clacks:golden", "Expr");
        pub(super) const CHAIN: rt::Name = rt::name!("urn:clacks:golden", "Chain");
        pub(super) const ANY: rt::Name = rt::name!("urn:clacks:golden", "Any");
        pub(super) const PAIR: rt::Name = rt::name!("urn:clacks:golden", "Pair");
        pub(super) const ODD: rt::Name = rt::name!("urn:clacks:golden", "Odd");
        pub(super) const NUMBER: rt::Name = rt::name!("urn:clacks:golden", "Number");
        pub(super) const NEGATE: rt::Name = rt::name!("urn:clacks:golden", "Negate");
        pub(super) const LEFT: rt::Name = rt::name!("urn:clacks:golden", "Left");
        pub(super) const RIGHT: rt::Name = rt::name!("urn:clacks:golden", "Right");
        pub(super) const SUM: rt::Name = rt::name!("urn:clacks:golden", "Sum");
        pub(super) const MAYBE: rt::Name = rt::name!("urn:clacks:golden", "Maybe");
        pub(super) const VALUE: rt::Name = rt::name!("urn:clacks:golden", "Value");
        pub(super) const A: rt::Name = rt::name!("", "a");
        pub(super) const OWN: rt::Name = rt::name!("urn:clacks:golden", "Own");
        pub(super) const OTHER: rt::Name = rt::name!("urn:clacks:golden", "Other");
        pub(super) const KEY: rt::Name = rt::name!("urn:clacks:golden", "Key");
    }
}
#[allow(unused_imports, reason = "nobody must use every event")]
#[doc(inline)]
pub use self::schema::Sample;
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
}
self::schema::rt::catalogue!(
    Event, ["urn:clacks:golden"], [Sample(Sample)], __CATALOGUE
);
#[doc(hidden)]
#[allow(non_local_definitions, reason = "the catalogue may be in a function")]
#[macro_export]
macro_rules! __clacks_catalogue_5022d0eab75350d2 {
    ([$($to:tt)*] $($rest:tt)*) => {
        $($to)* ! {
        "clacks-catalogue 1\nN urn:clacks:golden\nT - 1* 2* 3* 4* 5* 6* 0*\nT - 21*\nT - 19*\nT - 13* 14* 15* 16* 17* 18*\nT - 11* 12*\nT - 9* 10 @ 0 a int\nT - 7* 8*\nT v string\nT - 7* 8*\nT v int\nT v double\nT - 20\nE 1 Sample 0\nE 1 Tree 1\nE 1 Even 2\nE 1 Expr 3\nE 1 Chain 4\nE 1 Any 5\nE 1 Pair 6\nE 1 Key 7\nE 1 Pair 8\nE 1 Own 5\nE 1 Other 2\nE 1 Value 9\nE 1 Chain 4\nE 1 Number 10\nE 1 Negate 3\nE 1 Left 3\nE 1 Right 3\nE 1 Sum 3\nE 1 Maybe 3\nE 1 Odd 11\nE 1 Even 2\nE 1 Tree 1\nV 0\n"
        $($rest)* }
    };
}
#[doc(hidden)]
#[allow(unused_imports, reason = "nobody must filter")]
pub use __clacks_catalogue_5022d0eab75350d2 as clacks_catalogue;
#[doc(hidden)]
pub const __CATALOGUE: &str = __clacks_catalogue_5022d0eab75350d2!([::core::concat]);
