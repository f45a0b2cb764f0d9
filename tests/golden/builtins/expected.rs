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
        /// Attribute `anySimpleType`.
        pub any_simple_type: rt::Option<rt::String>,
        /// Attribute `string`.
        pub string: rt::Option<rt::String>,
        /// Attribute `normalizedString`.
        pub normalized_string: rt::Option<rt::NormalizedString>,
        /// Attribute `token`.
        pub token: rt::Option<rt::Token>,
        /// Attribute `language`.
        pub language: rt::Option<rt::Language>,
        /// Attribute `Name`.
        pub name: rt::Option<rt::XmlName>,
        /// Attribute `NCName`.
        pub nc_name: rt::Option<rt::NcName>,
        /// Attribute `NMTOKEN`.
        pub nmtoken: rt::Option<rt::NmToken>,
        /// Attribute `NMTOKENS`.
        pub nmtokens: rt::Option<rt::NmTokens>,
        /// Attribute `boolean`.
        pub boolean: rt::Option<bool>,
        /// Attribute `decimal`.
        pub decimal: rt::Option<rt::Decimal>,
        /// Attribute `integer`.
        pub integer: rt::Option<rt::Integer>,
        /// Attribute `nonPositiveInteger`.
        pub non_positive_integer: rt::Option<rt::NonPositiveInteger>,
        /// Attribute `negativeInteger`.
        pub negative_integer: rt::Option<rt::NegativeInteger>,
        /// Attribute `nonNegativeInteger`.
        pub non_negative_integer: rt::Option<rt::NonNegativeInteger>,
        /// Attribute `positiveInteger`.
        pub positive_integer: rt::Option<rt::PositiveInteger>,
        /// Attribute `long`.
        pub long: rt::Option<i64>,
        /// Attribute `int`.
        pub int: rt::Option<i32>,
        /// Attribute `short`.
        pub short: rt::Option<i16>,
        /// Attribute `byte`.
        pub byte: rt::Option<i8>,
        /// Attribute `unsignedLong`.
        pub unsigned_long: rt::Option<u64>,
        /// Attribute `unsignedInt`.
        pub unsigned_int: rt::Option<u32>,
        /// Attribute `unsignedShort`.
        pub unsigned_short: rt::Option<u16>,
        /// Attribute `unsignedByte`.
        pub unsigned_byte: rt::Option<u8>,
        /// Attribute `float`.
        pub float: rt::Option<rt::Float>,
        /// Attribute `double`.
        pub double: rt::Option<rt::Double>,
        /// Attribute `duration`.
        pub duration: rt::Option<rt::Duration>,
        /// Attribute `dateTime`.
        pub date_time: rt::Option<rt::DateTime>,
        /// Attribute `date`.
        pub date: rt::Option<rt::Date>,
        /// Attribute `time`.
        pub time: rt::Option<rt::Time>,
        /// Attribute `gYear`.
        pub g_year: rt::Option<rt::GYear>,
        /// Attribute `gYearMonth`.
        pub g_year_month: rt::Option<rt::GYearMonth>,
        /// Attribute `gMonth`.
        pub g_month: rt::Option<rt::GMonth>,
        /// Attribute `gMonthDay`.
        pub g_month_day: rt::Option<rt::GMonthDay>,
        /// Attribute `gDay`.
        pub g_day: rt::Option<rt::GDay>,
        /// Attribute `hexBinary`.
        pub hex_binary: rt::Option<rt::HexBinary>,
        /// Attribute `base64Binary`.
        pub base64_binary: rt::Option<rt::Base64Binary>,
        /// Attribute `anyURI`.
        pub any_uri: rt::Option<rt::AnyUri>,
        /// Element `anySimpleType`.
        pub any_simple_type2: rt::Option<rt::AnySimple>,
        /// Element `string`.
        pub string2: rt::Option<rt::String>,
        /// Element `normalizedString`.
        pub normalized_string2: rt::Option<rt::NormalizedString>,
        /// Element `token`.
        pub token2: rt::Option<rt::Token>,
        /// Element `language`.
        pub language2: rt::Option<rt::Language>,
        /// Element `Name`.
        pub name2: rt::Option<rt::XmlName>,
        /// Element `NCName`.
        pub nc_name2: rt::Option<rt::NcName>,
        /// Element `NMTOKEN`.
        pub nmtoken2: rt::Option<rt::NmToken>,
        /// Element `NMTOKENS`.
        pub nmtokens2: rt::Option<rt::NmTokens>,
        /// Element `boolean`.
        pub boolean2: rt::Option<bool>,
        /// Element `decimal`.
        pub decimal2: rt::Option<rt::Decimal>,
        /// Element `integer`.
        pub integer2: rt::Option<rt::Integer>,
        /// Element `nonPositiveInteger`.
        pub non_positive_integer2: rt::Option<rt::NonPositiveInteger>,
        /// Element `negativeInteger`.
        pub negative_integer2: rt::Option<rt::NegativeInteger>,
        /// Element `nonNegativeInteger`.
        pub non_negative_integer2: rt::Option<rt::NonNegativeInteger>,
        /// Element `positiveInteger`.
        pub positive_integer2: rt::Option<rt::PositiveInteger>,
        /// Element `long`.
        pub long2: rt::Option<i64>,
        /// Element `int`.
        pub int2: rt::Option<i32>,
        /// Element `short`.
        pub short2: rt::Option<i16>,
        /// Element `byte`.
        pub byte2: rt::Option<i8>,
        /// Element `unsignedLong`.
        pub unsigned_long2: rt::Option<u64>,
        /// Element `unsignedInt`.
        pub unsigned_int2: rt::Option<u32>,
        /// Element `unsignedShort`.
        pub unsigned_short2: rt::Option<u16>,
        /// Element `unsignedByte`.
        pub unsigned_byte2: rt::Option<u8>,
        /// Element `float`.
        pub float2: rt::Option<rt::Float>,
        /// Element `double`.
        pub double2: rt::Option<rt::Double>,
        /// Element `duration`.
        pub duration2: rt::Option<rt::Duration>,
        /// Element `dateTime`.
        pub date_time2: rt::Option<rt::DateTime>,
        /// Element `date`.
        pub date2: rt::Option<rt::Date>,
        /// Element `time`.
        pub time2: rt::Option<rt::Time>,
        /// Element `gYear`.
        pub g_year2: rt::Option<rt::GYear>,
        /// Element `gYearMonth`.
        pub g_year_month2: rt::Option<rt::GYearMonth>,
        /// Element `gMonth`.
        pub g_month2: rt::Option<rt::GMonth>,
        /// Element `gMonthDay`.
        pub g_month_day2: rt::Option<rt::GMonthDay>,
        /// Element `gDay`.
        pub g_day2: rt::Option<rt::GDay>,
        /// Element `hexBinary`.
        pub hex_binary2: rt::Option<rt::HexBinary>,
        /// Element `base64Binary`.
        pub base64_binary2: rt::Option<rt::Base64Binary>,
        /// Element `anyURI`.
        pub any_uri2: rt::Option<rt::AnyUri>,
    }
    rt::event!(Sample, names::SAMPLE, rt::Globals::NONE, super::__CATALOGUE);
    impl rt::Content for Sample {
        fn read(__r: &mut rt::Reader<'_>) -> rt::Result<Self> {
            let any_simple_type = __r.attribute(&names::ANY_SIMPLE_TYPE)?;
            let string = __r.attribute(&names::STRING)?;
            let normalized_string = __r.attribute(&names::NORMALIZED_STRING)?;
            let token = __r.attribute(&names::TOKEN)?;
            let language = __r.attribute(&names::LANGUAGE)?;
            let name = __r.attribute(&names::NAME)?;
            let nc_name = __r.attribute(&names::NC_NAME)?;
            let nmtoken = __r.attribute(&names::NMTOKEN)?;
            let nmtokens = __r.attribute(&names::NMTOKENS)?;
            let boolean = __r.attribute(&names::BOOLEAN)?;
            let decimal = __r.attribute(&names::DECIMAL)?;
            let integer = __r.attribute(&names::INTEGER)?;
            let non_positive_integer = __r.attribute(&names::NON_POSITIVE_INTEGER)?;
            let negative_integer = __r.attribute(&names::NEGATIVE_INTEGER)?;
            let non_negative_integer = __r.attribute(&names::NON_NEGATIVE_INTEGER)?;
            let positive_integer = __r.attribute(&names::POSITIVE_INTEGER)?;
            let long = __r.attribute(&names::LONG)?;
            let int = __r.attribute(&names::INT)?;
            let short = __r.attribute(&names::SHORT)?;
            let byte = __r.attribute(&names::BYTE)?;
            let unsigned_long = __r.attribute(&names::UNSIGNED_LONG)?;
            let unsigned_int = __r.attribute(&names::UNSIGNED_INT)?;
            let unsigned_short = __r.attribute(&names::UNSIGNED_SHORT)?;
            let unsigned_byte = __r.attribute(&names::UNSIGNED_BYTE)?;
            let float = __r.attribute(&names::FLOAT)?;
            let double = __r.attribute(&names::DOUBLE)?;
            let duration = __r.attribute(&names::DURATION)?;
            let date_time = __r.attribute(&names::DATE_TIME)?;
            let date = __r.attribute(&names::DATE)?;
            let time = __r.attribute(&names::TIME)?;
            let g_year = __r.attribute(&names::G_YEAR)?;
            let g_year_month = __r.attribute(&names::G_YEAR_MONTH)?;
            let g_month = __r.attribute(&names::G_MONTH)?;
            let g_month_day = __r.attribute(&names::G_MONTH_DAY)?;
            let g_day = __r.attribute(&names::G_DAY)?;
            let hex_binary = __r.attribute(&names::HEX_BINARY)?;
            let base64_binary = __r.attribute(&names::BASE64_BINARY)?;
            let any_uri = __r.attribute(&names::ANY_URI)?;
            __r.end_attributes()?;
            let any_simple_type2 = __r.optional(&names::ANY_SIMPLE_TYPE2)?;
            let string2 = __r.optional(&names::STRING2)?;
            let normalized_string2 = __r.optional(&names::NORMALIZED_STRING2)?;
            let token2 = __r.optional(&names::TOKEN2)?;
            let language2 = __r.optional(&names::LANGUAGE2)?;
            let name2 = __r.optional(&names::NAME2)?;
            let nc_name2 = __r.optional(&names::NC_NAME2)?;
            let nmtoken2 = __r.optional(&names::NMTOKEN2)?;
            let nmtokens2 = __r.optional(&names::NMTOKENS2)?;
            let boolean2 = __r.optional(&names::BOOLEAN2)?;
            let decimal2 = __r.optional(&names::DECIMAL2)?;
            let integer2 = __r.optional(&names::INTEGER2)?;
            let non_positive_integer2 = __r.optional(&names::NON_POSITIVE_INTEGER2)?;
            let negative_integer2 = __r.optional(&names::NEGATIVE_INTEGER2)?;
            let non_negative_integer2 = __r.optional(&names::NON_NEGATIVE_INTEGER2)?;
            let positive_integer2 = __r.optional(&names::POSITIVE_INTEGER2)?;
            let long2 = __r.optional(&names::LONG2)?;
            let int2 = __r.optional(&names::INT2)?;
            let short2 = __r.optional(&names::SHORT2)?;
            let byte2 = __r.optional(&names::BYTE2)?;
            let unsigned_long2 = __r.optional(&names::UNSIGNED_LONG2)?;
            let unsigned_int2 = __r.optional(&names::UNSIGNED_INT2)?;
            let unsigned_short2 = __r.optional(&names::UNSIGNED_SHORT2)?;
            let unsigned_byte2 = __r.optional(&names::UNSIGNED_BYTE2)?;
            let float2 = __r.optional(&names::FLOAT2)?;
            let double2 = __r.optional(&names::DOUBLE2)?;
            let duration2 = __r.optional(&names::DURATION2)?;
            let date_time2 = __r.optional(&names::DATE_TIME2)?;
            let date2 = __r.optional(&names::DATE2)?;
            let time2 = __r.optional(&names::TIME2)?;
            let g_year2 = __r.optional(&names::G_YEAR2)?;
            let g_year_month2 = __r.optional(&names::G_YEAR_MONTH2)?;
            let g_month2 = __r.optional(&names::G_MONTH2)?;
            let g_month_day2 = __r.optional(&names::G_MONTH_DAY2)?;
            let g_day2 = __r.optional(&names::G_DAY2)?;
            let hex_binary2 = __r.optional(&names::HEX_BINARY2)?;
            let base64_binary2 = __r.optional(&names::BASE64_BINARY2)?;
            let any_uri2 = __r.optional(&names::ANY_URI2)?;
            __r.end()?;
            rt::Ok(Self {
                any_simple_type,
                string,
                normalized_string,
                token,
                language,
                name,
                nc_name,
                nmtoken,
                nmtokens,
                boolean,
                decimal,
                integer,
                non_positive_integer,
                negative_integer,
                non_negative_integer,
                positive_integer,
                long,
                int,
                short,
                byte,
                unsigned_long,
                unsigned_int,
                unsigned_short,
                unsigned_byte,
                float,
                double,
                duration,
                date_time,
                date,
                time,
                g_year,
                g_year_month,
                g_month,
                g_month_day,
                g_day,
                hex_binary,
                base64_binary,
                any_uri,
                any_simple_type2,
                string2,
                normalized_string2,
                token2,
                language2,
                name2,
                nc_name2,
                nmtoken2,
                nmtokens2,
                boolean2,
                decimal2,
                integer2,
                non_positive_integer2,
                negative_integer2,
                non_negative_integer2,
                positive_integer2,
                long2,
                int2,
                short2,
                byte2,
                unsigned_long2,
                unsigned_int2,
                unsigned_short2,
                unsigned_byte2,
                float2,
                double2,
                duration2,
                date_time2,
                date2,
                time2,
                g_year2,
                g_year_month2,
                g_month2,
                g_month_day2,
                g_day2,
                hex_binary2,
                base64_binary2,
                any_uri2,
            })
        }
        fn write<'w>(&'w self, __w: &mut rt::Writer<'w>) -> rt::Result<()> {
            __w.optional_attribute(
                names::ANY_SIMPLE_TYPE,
                self.any_simple_type.as_ref(),
            )?;
            __w.optional_attribute(names::STRING, self.string.as_ref())?;
            __w.optional_attribute(
                names::NORMALIZED_STRING,
                self.normalized_string.as_ref(),
            )?;
            __w.optional_attribute(names::TOKEN, self.token.as_ref())?;
            __w.optional_attribute(names::LANGUAGE, self.language.as_ref())?;
            __w.optional_attribute(names::NAME, self.name.as_ref())?;
            __w.optional_attribute(names::NC_NAME, self.nc_name.as_ref())?;
            __w.optional_attribute(names::NMTOKEN, self.nmtoken.as_ref())?;
            __w.optional_attribute(names::NMTOKENS, self.nmtokens.as_ref())?;
            __w.optional_attribute(names::BOOLEAN, self.boolean.as_ref())?;
            __w.optional_attribute(names::DECIMAL, self.decimal.as_ref())?;
            __w.optional_attribute(names::INTEGER, self.integer.as_ref())?;
            __w.optional_attribute(
                names::NON_POSITIVE_INTEGER,
                self.non_positive_integer.as_ref(),
            )?;
            __w.optional_attribute(
                names::NEGATIVE_INTEGER,
                self.negative_integer.as_ref(),
            )?;
            __w.optional_attribute(
                names::NON_NEGATIVE_INTEGER,
                self.non_negative_integer.as_ref(),
            )?;
            __w.optional_attribute(
                names::POSITIVE_INTEGER,
                self.positive_integer.as_ref(),
            )?;
            __w.optional_attribute(names::LONG, self.long.as_ref())?;
            __w.optional_attribute(names::INT, self.int.as_ref())?;
            __w.optional_attribute(names::SHORT, self.short.as_ref())?;
            __w.optional_attribute(names::BYTE, self.byte.as_ref())?;
            __w.optional_attribute(names::UNSIGNED_LONG, self.unsigned_long.as_ref())?;
            __w.optional_attribute(names::UNSIGNED_INT, self.unsigned_int.as_ref())?;
            __w.optional_attribute(names::UNSIGNED_SHORT, self.unsigned_short.as_ref())?;
            __w.optional_attribute(names::UNSIGNED_BYTE, self.unsigned_byte.as_ref())?;
            __w.optional_attribute(names::FLOAT, self.float.as_ref())?;
            __w.optional_attribute(names::DOUBLE, self.double.as_ref())?;
            __w.optional_attribute(names::DURATION, self.duration.as_ref())?;
            __w.optional_attribute(names::DATE_TIME, self.date_time.as_ref())?;
            __w.optional_attribute(names::DATE, self.date.as_ref())?;
            __w.optional_attribute(names::TIME, self.time.as_ref())?;
            __w.optional_attribute(names::G_YEAR, self.g_year.as_ref())?;
            __w.optional_attribute(names::G_YEAR_MONTH, self.g_year_month.as_ref())?;
            __w.optional_attribute(names::G_MONTH, self.g_month.as_ref())?;
            __w.optional_attribute(names::G_MONTH_DAY, self.g_month_day.as_ref())?;
            __w.optional_attribute(names::G_DAY, self.g_day.as_ref())?;
            __w.optional_attribute(names::HEX_BINARY, self.hex_binary.as_ref())?;
            __w.optional_attribute(names::BASE64_BINARY, self.base64_binary.as_ref())?;
            __w.optional_attribute(names::ANY_URI, self.any_uri.as_ref())?;
            __w.optional(names::ANY_SIMPLE_TYPE2, self.any_simple_type2.as_ref())?;
            __w.optional(names::STRING2, self.string2.as_ref())?;
            __w.optional(names::NORMALIZED_STRING2, self.normalized_string2.as_ref())?;
            __w.optional(names::TOKEN2, self.token2.as_ref())?;
            __w.optional(names::LANGUAGE2, self.language2.as_ref())?;
            __w.optional(names::NAME2, self.name2.as_ref())?;
            __w.optional(names::NC_NAME2, self.nc_name2.as_ref())?;
            __w.optional(names::NMTOKEN2, self.nmtoken2.as_ref())?;
            __w.optional(names::NMTOKENS2, self.nmtokens2.as_ref())?;
            __w.optional(names::BOOLEAN2, self.boolean2.as_ref())?;
            __w.optional(names::DECIMAL2, self.decimal2.as_ref())?;
            __w.optional(names::INTEGER2, self.integer2.as_ref())?;
            __w.optional(
                names::NON_POSITIVE_INTEGER2,
                self.non_positive_integer2.as_ref(),
            )?;
            __w.optional(names::NEGATIVE_INTEGER2, self.negative_integer2.as_ref())?;
            __w.optional(
                names::NON_NEGATIVE_INTEGER2,
                self.non_negative_integer2.as_ref(),
            )?;
            __w.optional(names::POSITIVE_INTEGER2, self.positive_integer2.as_ref())?;
            __w.optional(names::LONG2, self.long2.as_ref())?;
            __w.optional(names::INT2, self.int2.as_ref())?;
            __w.optional(names::SHORT2, self.short2.as_ref())?;
            __w.optional(names::BYTE2, self.byte2.as_ref())?;
            __w.optional(names::UNSIGNED_LONG2, self.unsigned_long2.as_ref())?;
            __w.optional(names::UNSIGNED_INT2, self.unsigned_int2.as_ref())?;
            __w.optional(names::UNSIGNED_SHORT2, self.unsigned_short2.as_ref())?;
            __w.optional(names::UNSIGNED_BYTE2, self.unsigned_byte2.as_ref())?;
            __w.optional(names::FLOAT2, self.float2.as_ref())?;
            __w.optional(names::DOUBLE2, self.double2.as_ref())?;
            __w.optional(names::DURATION2, self.duration2.as_ref())?;
            __w.optional(names::DATE_TIME2, self.date_time2.as_ref())?;
            __w.optional(names::DATE2, self.date2.as_ref())?;
            __w.optional(names::TIME2, self.time2.as_ref())?;
            __w.optional(names::G_YEAR2, self.g_year2.as_ref())?;
            __w.optional(names::G_YEAR_MONTH2, self.g_year_month2.as_ref())?;
            __w.optional(names::G_MONTH2, self.g_month2.as_ref())?;
            __w.optional(names::G_MONTH_DAY2, self.g_month_day2.as_ref())?;
            __w.optional(names::G_DAY2, self.g_day2.as_ref())?;
            __w.optional(names::HEX_BINARY2, self.hex_binary2.as_ref())?;
            __w.optional(names::BASE64_BINARY2, self.base64_binary2.as_ref())?;
            __w.optional(names::ANY_URI2, self.any_uri2.as_ref())?;
            rt::Ok(())
        }
    }
    mod names {
        use super::rt;
        pub(super) const SAMPLE: rt::Name = rt::name!("urn:clacks:golden", "Sample");
        pub(super) const ANY_SIMPLE_TYPE: rt::Name = rt::name!("", "anySimpleType");
        pub(super) const STRING: rt::Name = rt::name!("", "string");
        pub(super) const NORMALIZED_STRING: rt::Name = rt::name!("", "normalizedString");
        pub(super) const TOKEN: rt::Name = rt::name!("", "token");
        pub(super) const LANGUAGE: rt::Name = rt::name!("", "language");
        pub(super) const NAME: rt::Name = rt::name!("", "Name");
        pub(super) const NC_NAME: rt::Name = rt::name!("", "NCName");
        pub(super) const NMTOKEN: rt::Name = rt::name!("", "NMTOKEN");
        pub(super) const NMTOKENS: rt::Name = rt::name!("", "NMTOKENS");
        pub(super) const BOOLEAN: rt::Name = rt::name!("", "boolean");
        pub(super) const DECIMAL: rt::Name = rt::name!("", "decimal");
        pub(super) const INTEGER: rt::Name = rt::name!("", "integer");
        pub(super) const NON_POSITIVE_INTEGER: rt::Name = rt::name!(
            "", "nonPositiveInteger"
        );
        pub(super) const NEGATIVE_INTEGER: rt::Name = rt::name!("", "negativeInteger");
        pub(super) const NON_NEGATIVE_INTEGER: rt::Name = rt::name!(
            "", "nonNegativeInteger"
        );
        pub(super) const POSITIVE_INTEGER: rt::Name = rt::name!("", "positiveInteger");
        pub(super) const LONG: rt::Name = rt::name!("", "long");
        pub(super) const INT: rt::Name = rt::name!("", "int");
        pub(super) const SHORT: rt::Name = rt::name!("", "short");
        pub(super) const BYTE: rt::Name = rt::name!("", "byte");
        pub(super) const UNSIGNED_LONG: rt::Name = rt::name!("", "unsignedLong");
        pub(super) const UNSIGNED_INT: rt::Name = rt::name!("", "unsignedInt");
        pub(super) const UNSIGNED_SHORT: rt::Name = rt::name!("", "unsignedShort");
        pub(super) const UNSIGNED_BYTE: rt::Name = rt::name!("", "unsignedByte");
        pub(super) const FLOAT: rt::Name = rt::name!("", "float");
        pub(super) const DOUBLE: rt::Name = rt::name!("", "double");
        pub(super) const DURATION: rt::Name = rt::name!("", "duration");
        pub(super) const DATE_TIME: rt::Name = rt::name!("", "dateTime");
        pub(super) const DATE: rt::Name = rt::name!("", "date");
        pub(super) const TIME: rt::Name = rt::name!("", "time");
        pub(super) const G_YEAR: rt::Name = rt::name!("", "gYear");
        pub(super) const G_YEAR_MONTH: rt::Name = rt::name!("", "gYearMonth");
        pub(super) const G_MONTH: rt::Name = rt::name!("", "gMonth");
        pub(super) const G_MONTH_DAY: rt::Name = rt::name!("", "gMonthDay");
        pub(super) const G_DAY: rt::Name = rt::name!("", "gDay");
        pub(super) const HEX_BINARY: rt::Name = rt::name!("", "hexBinary");
        pub(super) const BASE64_BINARY: rt::Name = rt::name!("", "base64Binary");
        pub(super) const ANY_URI: rt::Name = rt::name!("", "anyURI");
        pub(super) const ANY_SIMPLE_TYPE2: rt::Name = rt::name!(
            "urn:clacks:golden", "anySimpleType"
        );
        pub(super) const STRING2: rt::Name = rt::name!("urn:clacks:golden", "string");
        pub(super) const NORMALIZED_STRING2: rt::Name = rt::name!(
            "urn:clacks:golden", "normalizedString"
        );
        pub(super) const TOKEN2: rt::Name = rt::name!("urn:clacks:golden", "token");
        pub(super) const LANGUAGE2: rt::Name = rt::name!(
            "urn:clacks:golden", "language"
        );
        pub(super) const NAME2: rt::Name = rt::name!("urn:clacks:golden", "Name");
        pub(super) const NC_NAME2: rt::Name = rt::name!("urn:clacks:golden", "NCName");
        pub(super) const NMTOKEN2: rt::Name = rt::name!("urn:clacks:golden", "NMTOKEN");
        pub(super) const NMTOKENS2: rt::Name = rt::name!(
            "urn:clacks:golden", "NMTOKENS"
        );
        pub(super) const BOOLEAN2: rt::Name = rt::name!("urn:clacks:golden", "boolean");
        pub(super) const DECIMAL2: rt::Name = rt::name!("urn:clacks:golden", "decimal");
        pub(super) const INTEGER2: rt::Name = rt::name!("urn:clacks:golden", "integer");
        pub(super) const NON_POSITIVE_INTEGER2: rt::Name = rt::name!(
            "urn:clacks:golden", "nonPositiveInteger"
        );
        pub(super) const NEGATIVE_INTEGER2: rt::Name = rt::name!(
            "urn:clacks:golden", "negativeInteger"
        );
        pub(super) const NON_NEGATIVE_INTEGER2: rt::Name = rt::name!(
            "urn:clacks:golden", "nonNegativeInteger"
        );
        pub(super) const POSITIVE_INTEGER2: rt::Name = rt::name!(
            "urn:clacks:golden", "positiveInteger"
        );
        pub(super) const LONG2: rt::Name = rt::name!("urn:clacks:golden", "long");
        pub(super) const INT2: rt::Name = rt::name!("urn:clacks:golden", "int");
        pub(super) const SHORT2: rt::Name = rt::name!("urn:clacks:golden", "short");
        pub(super) const BYTE2: rt::Name = rt::name!("urn:clacks:golden", "byte");
        pub(super) const UNSIGNED_LONG2: rt::Name = rt::name!(
            "urn:clacks:golden", "unsignedLong"
        );
        pub(super) const UNSIGNED_INT2: rt::Name = rt::name!(
            "urn:clacks:golden", "unsignedInt"
        );
        pub(super) const UNSIGNED_SHORT2: rt::Name = rt::name!(
            "urn:clacks:golden", "unsignedShort"
        );
        pub(super) const UNSIGNED_BYTE2: rt::Name = rt::name!(
            "urn:clacks:golden", "unsignedByte"
        );
        pub(super) const FLOAT2: rt::Name = rt::name!("urn:clacks:golden", "float");
        pub(super) const DOUBLE2: rt::Name = rt::name!("urn:clacks:golden", "double");
        pub(super) const DURATION2: rt::Name = rt::name!(
            "urn:clacks:golden", "duration"
        );
        pub(super) const DATE_TIME2: rt::Name = rt::name!(
            "urn:clacks:golden", "dateTime"
        );
        pub(super) const DATE2: rt::Name = rt::name!("urn:clacks:golden", "date");
        pub(super) const TIME2: rt::Name = rt::name!("urn:clacks:golden", "time");
        pub(super) const G_YEAR2: rt::Name = rt::name!("urn:clacks:golden", "gYear");
        pub(super) const G_YEAR_MONTH2: rt::Name = rt::name!(
            "urn:clacks:golden", "gYearMonth"
        );
        pub(super) const G_MONTH2: rt::Name = rt::name!("urn:clacks:golden", "gMonth");
        pub(super) const G_MONTH_DAY2: rt::Name = rt::name!(
            "urn:clacks:golden", "gMonthDay"
        );
        pub(super) const G_DAY2: rt::Name = rt::name!("urn:clacks:golden", "gDay");
        pub(super) const HEX_BINARY2: rt::Name = rt::name!(
            "urn:clacks:golden", "hexBinary"
        );
        pub(super) const BASE64_BINARY2: rt::Name = rt::name!(
            "urn:clacks:golden", "base64Binary"
        );
        pub(super) const ANY_URI2: rt::Name = rt::name!("urn:clacks:golden", "anyURI");
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
macro_rules! __clacks_catalogue_ee87dd423187dcaf {
    ([$($to:tt)*] $($rest:tt)*) => {
        $($to)* ! {
        "clacks-catalogue 1\nN urn:clacks:golden\nT - 1* 2* 3* 4* 5* 6* 7* 8* 9* 10* 11* 12* 13* 14* 15* 16* 17* 18* 19* 20* 21* 22* 23* 24* 25* 26* 27* 28* 29* 30* 31* 32* 33* 34* 35* 36* 37* 38* @ 0 anySimpleType ? @ 0 string string @ 0 normalizedString normalizedString @ 0 token token @ 0 language language @ 0 Name Name @ 0 NCName NCName @ 0 NMTOKEN NMTOKEN @ 0 NMTOKENS ? @ 0 boolean boolean @ 0 decimal decimal @ 0 integer integer @ 0 nonPositiveInteger nonPositiveInteger @ 0 negativeInteger negativeInteger @ 0 nonNegativeInteger nonNegativeInteger @ 0 positiveInteger positiveInteger @ 0 long long @ 0 int int @ 0 short short @ 0 byte byte @ 0 unsignedLong unsignedLong @ 0 unsignedInt unsignedInt @ 0 unsignedShort unsignedShort @ 0 unsignedByte unsignedByte @ 0 float float @ 0 double double @ 0 duration duration @ 0 dateTime dateTime @ 0 date date @ 0 time time @ 0 gYear gYear @ 0 gYearMonth gYearMonth @ 0 gMonth gMonth @ 0 gMonthDay gMonthDay @ 0 gDay gDay @ 0 hexBinary hexBinary @ 0 base64Binary base64Binary @ 0 anyURI anyURI\nT v ?\nT v string\nT v normalizedString\nT v token\nT v language\nT v Name\nT v NCName\nT v NMTOKEN\nT v ?\nT v boolean\nT v decimal\nT v integer\nT v nonPositiveInteger\nT v negativeInteger\nT v nonNegativeInteger\nT v positiveInteger\nT v long\nT v int\nT v short\nT v byte\nT v unsignedLong\nT v unsignedInt\nT v unsignedShort\nT v unsignedByte\nT v float\nT v double\nT v duration\nT v dateTime\nT v date\nT v time\nT v gYear\nT v gYearMonth\nT v gMonth\nT v gMonthDay\nT v gDay\nT v hexBinary\nT v base64Binary\nT v anyURI\nE 1 Sample 0\nE 1 anySimpleType 1\nE 1 string 2\nE 1 normalizedString 3\nE 1 token 4\nE 1 language 5\nE 1 Name 6\nE 1 NCName 7\nE 1 NMTOKEN 8\nE 1 NMTOKENS 9\nE 1 boolean 10\nE 1 decimal 11\nE 1 integer 12\nE 1 nonPositiveInteger 13\nE 1 negativeInteger 14\nE 1 nonNegativeInteger 15\nE 1 positiveInteger 16\nE 1 long 17\nE 1 int 18\nE 1 short 19\nE 1 byte 20\nE 1 unsignedLong 21\nE 1 unsignedInt 22\nE 1 unsignedShort 23\nE 1 unsignedByte 24\nE 1 float 25\nE 1 double 26\nE 1 duration 27\nE 1 dateTime 28\nE 1 date 29\nE 1 time 30\nE 1 gYear 31\nE 1 gYearMonth 32\nE 1 gMonth 33\nE 1 gMonthDay 34\nE 1 gDay 35\nE 1 hexBinary 36\nE 1 base64Binary 37\nE 1 anyURI 38\nV 0\n"
        $($rest)* }
    };
}
#[doc(hidden)]
#[allow(unused_imports, reason = "nobody must filter")]
pub use __clacks_catalogue_ee87dd423187dcaf as clacks_catalogue;
#[doc(hidden)]
pub const __CATALOGUE: &str = __clacks_catalogue_ee87dd423187dcaf!([::core::concat]);
