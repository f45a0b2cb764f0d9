//! What filters must know of a catalogue: a text for the run time, and a macro that carries the
//! same text to `xquery!`, wherever that is used.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::ir::Catalogue;

/// `site` tells catalogues of one crate apart that are otherwise the same: what macros export is at
/// the root of the crate.
pub(super) fn emit(catalogue: &Catalogue, site: &str) -> TokenStream {
    if catalogue.events.is_empty() {
        return TokenStream::new();
    }
    let text = catalogue.documents.to_string();
    let carrier = format_ident!("__clacks_catalogue_{:016x}", hash(&[site, &text]));
    quote! {
        #[doc(hidden)]
        #[allow(non_local_definitions, reason = "the catalogue may be in a function")]
        #[macro_export]
        macro_rules! #carrier {
            ([$($to:tt)*] $($rest:tt)*) => { $($to)* ! { #text $($rest)* } };
        }
        #[doc(hidden)]
        #[allow(unused_imports, reason = "nobody must filter")]
        pub use #carrier as clacks_catalogue;
        #[doc(hidden)]
        pub const __CATALOGUE: &str = #carrier!([::core::concat]);
    }
}

/// FNV-1a: the same in every build.
fn hash(texts: &[&str]) -> u64 {
    let bytes = texts.iter().flat_map(|text| text.bytes().chain([0]));
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
