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
        /// Element `Vehicle`.
        pub vehicle: rt::Vec<AnyVehicle>,
        /// Element `Person`.
        pub person: rt::Option<AnyPerson>,
        /// Element `NoTruck`.
        pub no_truck: rt::Option<AnyVehicle2>,
        /// Element `Maybe`.
        pub maybe: rt::Option<rt::NillableWith<AnyVehicle, AnyVehicleNil>>,
    }
    rt::new!(Sample, [vehicle : rt::Vec < AnyVehicle >], [person, no_truck, maybe], []);
    rt::event!(Sample, names::SAMPLE, rt::Globals::NONE, super::__CATALOGUE);
    impl rt::Content for Sample {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.end_attributes()?;
            let vehicle = __r.repeated(&names::VEHICLE, 1, usize::MAX)?;
            let person = __r.optional(&names::PERSON)?;
            let no_truck = __r.optional(&names::NO_TRUCK)?;
            let maybe = __r.optional(&names::MAYBE)?;
            __r.end()?;
            rt::Ok(Self {
                vehicle,
                person,
                no_truck,
                maybe,
            })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.repeated(names::VEHICLE, &self.vehicle, 1, usize::MAX)?;
            __w.optional(names::PERSON, self.person.as_ref())?;
            __w.optional(names::NO_TRUCK, self.no_truck.as_ref())?;
            __w.optional(names::MAYBE, self.maybe.as_ref())?;
            rt::Ok(())
        }
    }
    /// Type `Vehicle` or one derived from it.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum AnyVehicle {
        /// Type `Vehicle`.
        Vehicle(Vehicle),
        /// Type `Truck`.
        Truck(Truck),
        /// Type `Bicycle`.
        Bicycle(Bicycle),
    }
    impl rt::Content for AnyVehicle {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            match __r.xsi_type(&[names::VEHICLE, names::TRUCK, names::BICYCLE])? {
                rt::None | rt::Some(0) => rt::Content::read(__r).map(Self::Vehicle),
                rt::Some(1) => rt::Content::read(__r).map(Self::Truck),
                rt::Some(_) => rt::Content::read(__r).map(Self::Bicycle),
            }
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            match self {
                Self::Vehicle(__v) => rt::Content::write(__v, __w),
                Self::Truck(__v) => {
                    __w.xsi_type(names::TRUCK);
                    rt::Content::write(__v, __w)
                }
                Self::Bicycle(__v) => {
                    __w.xsi_type(names::BICYCLE);
                    rt::Content::write(__v, __w)
                }
            }
        }
    }
    /// Type `Person` or one derived from it.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum AnyPerson {
        /// Type `Driver`.
        Driver(Driver),
    }
    impl rt::Content for AnyPerson {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            match __r.xsi_type(&[names::DRIVER])? {
                rt::None => __r.abstract_type(),
                rt::Some(_) => rt::Content::read(__r).map(Self::Driver),
            }
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            match self {
                Self::Driver(__v) => {
                    __w.xsi_type(names::DRIVER);
                    rt::Content::write(__v, __w)
                }
            }
        }
    }
    /// Type `Vehicle` or one derived from it.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum AnyVehicle2 {
        /// Type `Vehicle`.
        Vehicle(Vehicle),
        /// Type `Bicycle`.
        Bicycle(Bicycle),
    }
    impl rt::Content for AnyVehicle2 {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            match __r.xsi_type(&[names::VEHICLE, names::BICYCLE])? {
                rt::None | rt::Some(0) => rt::Content::read(__r).map(Self::Vehicle),
                rt::Some(_) => rt::Content::read(__r).map(Self::Bicycle),
            }
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            match self {
                Self::Vehicle(__v) => rt::Content::write(__v, __w),
                Self::Bicycle(__v) => {
                    __w.xsi_type(names::BICYCLE);
                    rt::Content::write(__v, __w)
                }
            }
        }
    }
    /// What is there of [`Vehicle`] in an element that is nil.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash, rt::Default)]
    pub struct VehicleNil {}
    impl rt::Content for VehicleNil {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::VEHICLE])?;
            __r.end_attributes()?;
            __r.end_nil()?;
            rt::Ok(Self {})
        }
        fn write<'w>(&'w self, _: &mut rt::Writer<'w>) -> rt::Result<()> {
            rt::Ok(())
        }
    }
    /// What is there of [`Truck`] in an element that is nil.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash, rt::Default)]
    pub struct TruckNil {}
    impl rt::Content for TruckNil {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::TRUCK])?;
            __r.end_attributes()?;
            __r.end_nil()?;
            rt::Ok(Self {})
        }
        fn write<'w>(&'w self, _: &mut rt::Writer<'w>) -> rt::Result<()> {
            rt::Ok(())
        }
    }
    /// What is there of [`Bicycle`] in an element that is nil.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash, rt::Default)]
    pub struct BicycleNil {}
    impl rt::Content for BicycleNil {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::BICYCLE])?;
            __r.end_attributes()?;
            __r.end_nil()?;
            rt::Ok(Self {})
        }
        fn write<'w>(&'w self, _: &mut rt::Writer<'w>) -> rt::Result<()> {
            rt::Ok(())
        }
    }
    /// Type `Vehicle` or one derived from it.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub enum AnyVehicleNil {
        /// Type `Vehicle`.
        Vehicle(VehicleNil),
        /// Type `Truck`.
        Truck(TruckNil),
        /// Type `Bicycle`.
        Bicycle(BicycleNil),
    }
    impl rt::Content for AnyVehicleNil {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            match __r.xsi_type(&[names::VEHICLE, names::TRUCK, names::BICYCLE])? {
                rt::None | rt::Some(0) => rt::Content::read(__r).map(Self::Vehicle),
                rt::Some(1) => rt::Content::read(__r).map(Self::Truck),
                rt::Some(_) => rt::Content::read(__r).map(Self::Bicycle),
            }
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            match self {
                Self::Vehicle(__v) => rt::Content::write(__v, __w),
                Self::Truck(__v) => {
                    __w.xsi_type(names::TRUCK);
                    rt::Content::write(__v, __w)
                }
                Self::Bicycle(__v) => {
                    __w.xsi_type(names::BICYCLE);
                    rt::Content::write(__v, __w)
                }
            }
        }
    }
    /// Complex type `Vehicle` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Vehicle {
        /// Element `Wheels`.
        pub wheels: i32,
    }
    rt::new!(Vehicle, [wheels : i32], [], []);
    impl rt::Content for Vehicle {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::VEHICLE])?;
            __r.end_attributes()?;
            let wheels = __r.required(&names::WHEELS)?;
            __r.end()?;
            rt::Ok(Self { wheels })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.child(names::WHEELS, &self.wheels)?;
            rt::Ok(())
        }
    }
    /// Complex type `Truck` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Truck {
        /// Element `Wheels`.
        pub wheels: i32,
        /// Element `Load`.
        pub load: rt::Decimal,
    }
    rt::new!(Truck, [wheels : i32, load : rt::Decimal], [], []);
    impl rt::Content for Truck {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::TRUCK])?;
            __r.end_attributes()?;
            let wheels = __r.required(&names::WHEELS)?;
            let load = __r.required(&names::LOAD)?;
            __r.end()?;
            rt::Ok(Self { wheels, load })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.child(names::WHEELS, &self.wheels)?;
            __w.child(names::LOAD, &self.load)?;
            rt::Ok(())
        }
    }
    /// Complex type `Bicycle` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Bicycle {
        /// Element `Wheels`.
        pub wheels: i32,
    }
    rt::new!(Bicycle, [wheels : i32], [], []);
    impl rt::Content for Bicycle {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::BICYCLE])?;
            __r.end_attributes()?;
            let wheels = __r.required_with(&names::WHEELS, &names::WHEELS_VALUE)?;
            __r.end()?;
            rt::Ok(Self { wheels })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.child_with(names::WHEELS, &self.wheels, &names::WHEELS_VALUE)?;
            rt::Ok(())
        }
    }
    /// Complex type `Driver` of `schema.xsd`.
    #[derive(rt::Clone, rt::Debug, rt::PartialEq, rt::Eq, rt::Hash)]
    pub struct Driver {
        /// Attribute `name`.
        pub name: rt::Token,
        /// Attribute `since`.
        pub since: rt::Option<rt::GYear>,
    }
    rt::new!(Driver, [name : rt::Token], [since], []);
    impl rt::Content for Driver {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            __r.xsi_type(&[names::DRIVER])?;
            let name = __r.required_attribute(&names::NAME)?;
            let since = __r.attribute(&names::SINCE)?;
            __r.end_attributes()?;
            __r.nothing()?;
            rt::Ok(Self { name, since })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.attribute(names::NAME, &self.name)?;
            __w.optional_attribute(names::SINCE, self.since.as_ref())?;
            rt::Ok(())
        }
    }
    mod names {
        use super::rt;
        pub(super) const SAMPLE: rt::Name = rt::name!("urn:clacks:golden", "Sample");
        pub(super) const VEHICLE: rt::Name = rt::name!("urn:clacks:golden", "Vehicle");
        pub(super) const TRUCK: rt::Name = rt::name!("urn:clacks:golden", "Truck");
        pub(super) const BICYCLE: rt::Name = rt::name!("urn:clacks:golden", "Bicycle");
        pub(super) const PERSON: rt::Name = rt::name!("urn:clacks:golden", "Person");
        pub(super) const DRIVER: rt::Name = rt::name!("urn:clacks:golden", "Driver");
        pub(super) const NO_TRUCK: rt::Name = rt::name!("urn:clacks:golden", "NoTruck");
        pub(super) const MAYBE: rt::Name = rt::name!("urn:clacks:golden", "Maybe");
        pub(super) const WHEELS: rt::Name = rt::name!("urn:clacks:golden", "Wheels");
        pub(super) const LOAD: rt::Name = rt::name!("urn:clacks:golden", "Load");
        pub(super) const NAME: rt::Name = rt::name!("", "name");
        pub(super) const SINCE: rt::Name = rt::name!("", "since");
        pub(super) static WHEELS_VALUE: rt::Constraint = rt::Constraint::fixed("2");
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
macro_rules! __clacks_catalogue_a84ea744d531c411 {
    ([$($to:tt)*] $($rest:tt)*) => {
        $($to)* ! {
        "clacks-catalogue 1\nN urn:clacks:golden\nT - 1+ 2* 3* 4*\nT - 5* 6* 7*\nT - @ 0 name token @ 0 since gYear\nT - 5* 7*\nT - 5* 6* 7*\nT v int\nT v decimal\nE 1 Sample 0\nE 1 Vehicle 1\nE 1 Person 2\nE 1 NoTruck 3\nE 1 Maybe 4\nE 1 Wheels 5\nE 1 Load 6\nE 1 Wheels 5\nV 0\n"
        $($rest)* }
    };
}
#[doc(hidden)]
#[allow(unused_imports, reason = "nobody must filter")]
pub use __clacks_catalogue_a84ea744d531c411 as clacks_catalogue;
#[doc(hidden)]
pub const __CATALOGUE: &str = __clacks_catalogue_a84ea744d531c411!([::core::concat]);
