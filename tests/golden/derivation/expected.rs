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
        /// Element `shape`.
        pub shape: rt::Vec<AnyShape>,
        /// Element `point`.
        pub point: rt::Option<AnyPoint>,
        /// Element `plain`.
        pub plain: rt::Option<AnyPoint2>,
        /// Element `price`.
        pub price: rt::Option<AnyPrice>,
        /// Element `closed`.
        pub closed: rt::Option<Closed>,
        /// Element `open`.
        pub open: rt::Option<AnyOpen>,
        /// Element `count`.
        pub count: rt::Option<rt::Integer>,
    }
    rt::new!(
        Sample, [shape : rt::Vec < AnyShape >], [point, plain, price, closed, open,
        count], []
    );
    rt::event!(Sample, names::SAMPLE, super::globals::GLOBALS, super::__CATALOGUE);
    impl rt::Content for Sample {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.end_attributes()?;
            let shape = __r.repeated(&names::SHAPE, 1, usize::MAX)?;
            let point = __r.optional(&names::POINT2)?;
            let plain = __r.optional(&names::PLAIN)?;
            let price = __r.optional(&names::PRICE)?;
            let closed = __r.optional(&names::CLOSED)?;
            let open = __r.optional(&names::OPEN)?;
            let count = __r.optional(&names::COUNT)?;
            __r.end()?;
            rt::Ok(Self {
                shape,
                point,
                plain,
                price,
                closed,
                open,
                count,
            })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.repeated(names::SHAPE, &self.shape, 1, usize::MAX)?;
            __w.optional(names::POINT2, self.point.as_ref())?;
            __w.optional(names::PLAIN, self.plain.as_ref())?;
            __w.optional(names::PRICE, self.price.as_ref())?;
            __w.optional(names::CLOSED, self.closed.as_ref())?;
            __w.optional(names::OPEN, self.open.as_ref())?;
            __w.optional(names::COUNT, self.count.as_ref())?;
            rt::Ok(())
        }
    }
    /// Type `Shape` or one derived from it.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum AnyShape {
        /// Type `Circle`.
        Circle(rt::Box<Circle>),
        /// Type `Point`.
        Point(rt::Box<Point>),
        /// Type `NamedPoint`.
        NamedPoint(NamedPoint),
        /// Type `Point3`.
        Point3(rt::Box<Point3>),
    }
    impl rt::Content for AnyShape {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            match __r
                .xsi_type(
                    &[names::CIRCLE, names::POINT, names::NAMED_POINT, names::POINT3],
                )?
            {
                rt::None => __r.abstract_type(),
                rt::Some(0) => rt::Content::read(__r).map(rt::Box::new).map(Self::Circle),
                rt::Some(1) => rt::Content::read(__r).map(rt::Box::new).map(Self::Point),
                rt::Some(2) => rt::Content::read(__r).map(Self::NamedPoint),
                rt::Some(_) => rt::Content::read(__r).map(rt::Box::new).map(Self::Point3),
            }
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            match self {
                Self::Circle(__v) => {
                    __w.xsi_type(names::CIRCLE);
                    rt::Content::write(&**__v, __w)
                }
                Self::Point(__v) => {
                    __w.xsi_type(names::POINT);
                    rt::Content::write(&**__v, __w)
                }
                Self::NamedPoint(__v) => {
                    __w.xsi_type(names::NAMED_POINT);
                    rt::Content::write(__v, __w)
                }
                Self::Point3(__v) => {
                    __w.xsi_type(names::POINT3);
                    rt::Content::write(&**__v, __w)
                }
            }
        }
    }
    /// Type `Point` or one derived from it.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum AnyPoint {
        /// Type `Point`.
        Point(rt::Box<Point>),
        /// Type `NamedPoint`.
        NamedPoint(NamedPoint),
        /// Type `Point3`.
        Point3(rt::Box<Point3>),
    }
    impl rt::Content for AnyPoint {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            match __r.xsi_type(&[names::POINT, names::NAMED_POINT, names::POINT3])? {
                rt::None | rt::Some(0) => {
                    rt::Content::read(__r).map(rt::Box::new).map(Self::Point)
                }
                rt::Some(1) => rt::Content::read(__r).map(Self::NamedPoint),
                rt::Some(_) => rt::Content::read(__r).map(rt::Box::new).map(Self::Point3),
            }
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            match self {
                Self::Point(__v) => rt::Content::write(&**__v, __w),
                Self::NamedPoint(__v) => {
                    __w.xsi_type(names::NAMED_POINT);
                    rt::Content::write(__v, __w)
                }
                Self::Point3(__v) => {
                    __w.xsi_type(names::POINT3);
                    rt::Content::write(&**__v, __w)
                }
            }
        }
    }
    /// Type `Point` or one derived from it.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum AnyPoint2 {
        /// Type `Point`.
        Point(rt::Box<Point>),
        /// Type `NamedPoint`.
        NamedPoint(NamedPoint),
    }
    impl rt::Content for AnyPoint2 {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            match __r.xsi_type(&[names::POINT, names::NAMED_POINT])? {
                rt::None | rt::Some(0) => {
                    rt::Content::read(__r).map(rt::Box::new).map(Self::Point)
                }
                rt::Some(_) => rt::Content::read(__r).map(Self::NamedPoint),
            }
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            match self {
                Self::Point(__v) => rt::Content::write(&**__v, __w),
                Self::NamedPoint(__v) => {
                    __w.xsi_type(names::NAMED_POINT);
                    rt::Content::write(__v, __w)
                }
            }
        }
    }
    /// Type `Price` or one derived from it.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum AnyPrice {
        /// Type `Price`.
        Price(Price),
        /// Type `SmallPrice`.
        SmallPrice(SmallPrice),
    }
    impl rt::Content for AnyPrice {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            match __r.xsi_type(&[names::PRICE2, names::SMALL_PRICE])? {
                rt::None | rt::Some(0) => rt::Content::read(__r).map(Self::Price),
                rt::Some(_) => rt::Content::read(__r).map(Self::SmallPrice),
            }
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            match self {
                Self::Price(__v) => rt::Content::write(__v, __w),
                Self::SmallPrice(__v) => {
                    __w.xsi_type(names::SMALL_PRICE);
                    rt::Content::write(__v, __w)
                }
            }
        }
    }
    /// Type `Open` or one derived from it.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum AnyOpen {}
    impl rt::Content for AnyOpen {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            match __r.xsi_type(&[])? {
                _ => __r.abstract_type(),
            }
        }
        fn write<'w>(&'w self, _: &mut rt::Writer<'w>) -> rt::Result<()> {
            match *self {}
        }
    }
    /// A part of `Shape`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum ShapeChoice {
        /// Element `name`.
        Name(rt::String),
        /// Element `number`.
        Number(ShapeChoiceNumber),
    }
    impl ShapeChoice {
        pub(super) fn starts(__r: &mut rt::Reader<'_>) -> rt::Result<bool> {
            rt::Ok(__r.at(&names::NAME)? || __r.at(&names::NUMBER)?)
        }
        pub(super) fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            if __r.at(&names::NAME)? {
                return rt::Ok(Self::Name(__r.required(&names::NAME)?));
            }
            if __r.at(&names::NUMBER)? {
                return rt::Ok(Self::Number(__r.required(&names::NUMBER)?));
            }
            rt::Err(__r.unexpected())
        }
        pub(super) fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            match self {
                Self::Name(__v) => {
                    __w.child(names::NAME, __v)?;
                }
                Self::Number(__v) => {
                    __w.child(names::NUMBER, __v)?;
                }
            }
            rt::Ok(())
        }
    }
    /// Element `number` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash, rt::Default)]
    pub struct ShapeChoiceNumber {
        /// Attribute `n`.
        pub n: rt::Option<i32>,
    }
    impl rt::Content for ShapeChoiceNumber {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let n = __r.attribute(&names::N)?;
            __r.end_attributes()?;
            __r.nothing()?;
            rt::Ok(Self { n })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional_attribute(names::N, self.n.as_ref())?;
            rt::Ok(())
        }
    }
    /// Element `parts` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct ShapeParts {
        /// Element `shape`.
        pub shape: rt::Vec<AnyShape>,
    }
    rt::new!(ShapeParts, [shape : rt::Vec < AnyShape >], [], []);
    impl rt::Content for ShapeParts {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.end_attributes()?;
            let shape = __r.repeated(&names::SHAPE, 1, usize::MAX)?;
            __r.end()?;
            rt::Ok(Self { shape })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.repeated(names::SHAPE, &self.shape, 1, usize::MAX)?;
            rt::Ok(())
        }
    }
    /// Complex type `Circle` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Circle {
        /// Attribute `id`.
        pub id: rt::Option<rt::Token>,
        /// One of several elements.
        pub choice: ShapeChoice,
        /// Element `parts`.
        pub parts: rt::Option<ShapeParts>,
        /// Element `radius`.
        pub radius: rt::Decimal,
    }
    rt::new!(Circle, [choice : ShapeChoice, radius : rt::Decimal], [id, parts], []);
    impl rt::Content for Circle {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::CIRCLE])?;
            let id = __r.attribute(&names::ID)?;
            __r.end_attributes()?;
            let choice = ShapeChoice::read(__r)?;
            let parts = __r.optional(&names::PARTS)?;
            let radius = __r.required(&names::RADIUS)?;
            __r.end()?;
            rt::Ok(Self { id, choice, parts, radius })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional_attribute(names::ID, self.id.as_ref())?;
            self.choice.write(__w)?;
            __w.optional(names::PARTS, self.parts.as_ref())?;
            __w.child(names::RADIUS, &self.radius)?;
            rt::Ok(())
        }
    }
    /// Complex type `Point` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Point {
        /// Attribute `id`.
        pub id: rt::Option<rt::Token>,
        /// Attribute `x`.
        pub x: i32,
        /// One of several elements.
        pub choice: ShapeChoice,
        /// Element `parts`.
        pub parts: rt::Option<ShapeParts>,
    }
    rt::new!(Point, [x : i32, choice : ShapeChoice], [id, parts], []);
    impl rt::Content for Point {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::POINT])?;
            let id = __r.attribute(&names::ID)?;
            let x = __r.required_attribute(&names::X)?;
            __r.end_attributes()?;
            let choice = ShapeChoice::read(__r)?;
            let parts = __r.optional(&names::PARTS)?;
            __r.end()?;
            rt::Ok(Self { id, x, choice, parts })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional_attribute(names::ID, self.id.as_ref())?;
            __w.attribute(names::X, &self.x)?;
            self.choice.write(__w)?;
            __w.optional(names::PARTS, self.parts.as_ref())?;
            rt::Ok(())
        }
    }
    /// Complex type `NamedPoint` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct NamedPoint {
        /// Attribute `x`.
        pub x: i32,
        /// Element `name`.
        pub name: rt::String,
    }
    rt::new!(NamedPoint, [x : i32, name : rt::String], [], []);
    impl rt::Content for NamedPoint {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::NAMED_POINT])?;
            let x = __r.required_attribute(&names::X)?;
            __r.end_attributes()?;
            let name = __r.required(&names::NAME)?;
            __r.end()?;
            rt::Ok(Self { x, name })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.attribute(names::X, &self.x)?;
            __w.child(names::NAME, &self.name)?;
            rt::Ok(())
        }
    }
    /// Complex type `Point3` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Point3 {
        /// Attribute `id`.
        pub id: rt::Option<rt::Token>,
        /// Attribute `x`.
        pub x: i32,
        /// Attribute `z`.
        pub z: rt::Option<i32>,
        /// One of several elements.
        pub choice: ShapeChoice,
        /// Element `parts`.
        pub parts: rt::Option<ShapeParts>,
    }
    rt::new!(Point3, [x : i32, choice : ShapeChoice], [id, z, parts], []);
    impl rt::Content for Point3 {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::POINT3])?;
            let id = __r.attribute(&names::ID)?;
            let x = __r.required_attribute(&names::X)?;
            let z = __r.attribute(&names::Z)?;
            __r.end_attributes()?;
            let choice = ShapeChoice::read(__r)?;
            let parts = __r.optional(&names::PARTS)?;
            __r.end()?;
            rt::Ok(Self { id, x, z, choice, parts })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional_attribute(names::ID, self.id.as_ref())?;
            __w.attribute(names::X, &self.x)?;
            __w.optional_attribute(names::Z, self.z.as_ref())?;
            self.choice.write(__w)?;
            __w.optional(names::PARTS, self.parts.as_ref())?;
            rt::Ok(())
        }
    }
    /// Complex type `Price` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Price {
        /// Attribute `currency`.
        pub currency: rt::Option<rt::Token>,
        /// The text.
        pub value: rt::Decimal,
    }
    rt::new!(Price, [value : rt::Decimal], [currency], []);
    impl rt::Content for Price {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::PRICE2])?;
            let currency = __r.attribute(&names::CURRENCY)?;
            __r.end_attributes()?;
            let value = __r.value::<rt::Decimal>()?;
            rt::Ok(Self { currency, value })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional_attribute(names::CURRENCY, self.currency.as_ref())?;
            __w.value(&self.value)?;
            rt::Ok(())
        }
    }
    /// Complex type `SmallPrice` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct SmallPrice {
        /// Attribute `currency`.
        pub currency: rt::Option<rt::Token>,
        /// The text.
        pub value: SmallPriceValue,
    }
    rt::new!(SmallPrice, [value : SmallPriceValue], [currency], []);
    impl rt::Content for SmallPrice {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::SMALL_PRICE])?;
            let currency = __r.attribute(&names::CURRENCY)?;
            __r.end_attributes()?;
            let value = __r.value::<SmallPriceValue>()?;
            rt::Ok(Self { currency, value })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional_attribute(names::CURRENCY, self.currency.as_ref())?;
            __w.value(&self.value)?;
            rt::Ok(())
        }
    }
    /// A simple type of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct SmallPriceValue(rt::Decimal);
    rt::restricted!(SmallPriceValue(rt::Decimal), Collapse, rt::None, [check], []);
    impl SmallPriceValue {
        fn check(value: &rt::Decimal) -> rt::ValueResult<()> {
            {
                static BOUND: rt::LazyLock<rt::Decimal> = rt::LazyLock::new(|| rt::proved_literal(
                    "9.99",
                ));
                rt::facets::max_inclusive(value, &*BOUND)?;
            }
            rt::Ok(())
        }
    }
    /// Complex type `Closed` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Closed {
        /// Element `a`.
        pub a: i32,
    }
    rt::new!(Closed, [a : i32], [], []);
    impl rt::Content for Closed {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::CLOSED2])?;
            __r.end_attributes()?;
            let a = __r.required(&names::A)?;
            __r.end()?;
            rt::Ok(Self { a })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.child(names::A, &self.a)?;
            rt::Ok(())
        }
    }
    /// Complex type `Opened` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Opened {
        /// Attribute `b`.
        pub b: rt::Option<rt::String>,
        /// Element `a`.
        pub a: i32,
    }
    rt::new!(Opened, [a : i32], [b], []);
    impl rt::Content for Opened {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::OPENED])?;
            let b = __r.attribute(&names::B)?;
            __r.end_attributes()?;
            let a = __r.required(&names::A)?;
            __r.end()?;
            rt::Ok(Self { b, a })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional_attribute(names::B, self.b.as_ref())?;
            __w.child(names::A, &self.a)?;
            rt::Ok(())
        }
    }
    /// Simple type `Small` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Small(i8);
    rt::restricted!(
        Small(i8), Collapse, rt::Some(("urn:clacks:golden", "Small")), [check], []
    );
    impl Small {
        fn check(value: &i8) -> rt::ValueResult<()> {
            rt::facets::min_inclusive(value, &0)?;
            rt::Ok(())
        }
    }
    mod names {
        use super::rt;
        pub(super) const SAMPLE: rt::Name = rt::name!("urn:clacks:golden", "Sample");
        pub(super) const SHAPE: rt::Name = rt::name!("urn:clacks:golden", "shape");
        pub(super) const CIRCLE: rt::Name = rt::name!("urn:clacks:golden", "Circle");
        pub(super) const POINT: rt::Name = rt::name!("urn:clacks:golden", "Point");
        pub(super) const NAMED_POINT: rt::Name = rt::name!(
            "urn:clacks:golden", "NamedPoint"
        );
        pub(super) const POINT3: rt::Name = rt::name!("urn:clacks:golden", "Point3");
        pub(super) const POINT2: rt::Name = rt::name!("urn:clacks:golden", "point");
        pub(super) const PLAIN: rt::Name = rt::name!("urn:clacks:golden", "plain");
        pub(super) const PRICE: rt::Name = rt::name!("urn:clacks:golden", "price");
        pub(super) const PRICE2: rt::Name = rt::name!("urn:clacks:golden", "Price");
        pub(super) const SMALL_PRICE: rt::Name = rt::name!(
            "urn:clacks:golden", "SmallPrice"
        );
        pub(super) const CLOSED: rt::Name = rt::name!("urn:clacks:golden", "closed");
        pub(super) const OPEN: rt::Name = rt::name!("urn:clacks:golden", "open");
        pub(super) const COUNT: rt::Name = rt::name!("urn:clacks:golden", "count");
        pub(super) const ID: rt::Name = rt::name!("", "id");
        pub(super) const NAME: rt::Name = rt::name!("urn:clacks:golden", "name");
        pub(super) const NUMBER: rt::Name = rt::name!("urn:clacks:golden", "number");
        pub(super) const N: rt::Name = rt::name!("", "n");
        pub(super) const PARTS: rt::Name = rt::name!("urn:clacks:golden", "parts");
        pub(super) const RADIUS: rt::Name = rt::name!("urn:clacks:golden", "radius");
        pub(super) const X: rt::Name = rt::name!("", "x");
        pub(super) const Z: rt::Name = rt::name!("", "z");
        pub(super) const CURRENCY: rt::Name = rt::name!("", "currency");
        pub(super) const A: rt::Name = rt::name!("urn:clacks:golden", "a");
        pub(super) const CLOSED2: rt::Name = rt::name!("urn:clacks:golden", "Closed");
        pub(super) const B: rt::Name = rt::name!("", "b");
        pub(super) const OPENED: rt::Name = rt::name!("urn:clacks:golden", "Opened");
    }
}
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
mod globals {
    use ::clacks::__private_0_1 as rt;
    pub(super) static GLOBALS: rt::Globals = rt::Globals {
        elements: &[],
        attributes: &[],
        types: &[
            rt::known_type::<
                super::schema::Small,
            >(
                rt::Name::new("urn:clacks:golden", "Small"),
                rt::Name::new("http://www.w3.org/2001/XMLSchema", "byte"),
            ),
        ],
        is_read_back: false,
    };
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
macro_rules! __clacks_catalogue_6e0fbe916d53afe1 {
    ([$($to:tt)*] $($rest:tt)*) => {
        $($to)* ! {
        "clacks-catalogue 1\nN urn:clacks:golden\nT - 1+ 2* 3* 4* 5* 6* 7*\nT - 9* 10* 11* 14* 12* @ 0 id token @ 0 x int @ 0 z int\nT - 9* 10* 11* 12* @ 0 id token @ 0 x int @ 0 z int\nT - 9* 10* 11* 12* @ 0 id token @ 0 x int\nT v decimal @ 0 currency token\nT - 8\nT -\nT v integer\nT v int\nT v string\nT - @ 0 n int\nT - 13+\nT v decimal\nE 1 Sample 0\nE 1 shape 1\nE 1 point 2\nE 1 plain 3\nE 1 price 4\nE 1 closed 5\nE 1 open 6\nE 1 count 7\nE 1 a 8\nE 1 name 9\nE 1 number 10\nE 1 parts 11\nE 1 name 9\nE 1 shape 1\nE 1 radius 12\nV 0\n"
        $($rest)* }
    };
}
#[doc(hidden)]
#[allow(unused_imports, reason = "nobody must filter")]
pub use __clacks_catalogue_6e0fbe916d53afe1 as clacks_catalogue;
#[doc(hidden)]
pub const __CATALOGUE: &str = __clacks_catalogue_6e0fbe916d53afe1!([::core::concat]);
