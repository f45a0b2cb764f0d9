//! Bodies that are compressed on the wire.

use std::borrow::Cow;

use crate::message::Metadata;

/// The content encoding that this understands.
#[cfg(feature = "gzip")]
const GZIP: &str = "gzip";

/// Why a body cannot be had in its plain form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Undecoded {
    /// It is larger than the bus lets through.
    TooLarge,
    /// Its encoding is not known, or it is damaged.
    Encoding,
}

/// Compresses `body` if it has more than `limit` bytes.
#[cfg(feature = "gzip")]
pub(crate) fn compress(body: Vec<u8>, limit: Option<usize>, metadata: &mut Metadata) -> Vec<u8> {
    use std::io::Write as _;

    if limit.is_none_or(|limit| body.len() <= limit) {
        return body;
    }
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    match encoder.write_all(&body).and_then(|()| encoder.finish()) {
        Ok(compressed) if compressed.len() < body.len() => {
            metadata.content_encoding = Some(GZIP.to_owned());
            compressed
        }
        _ => body,
    }
}

/// The plain form of `body`, which has no more than `limit` bytes.
pub(crate) fn plain<'body>(
    body: &'body [u8],
    metadata: &Metadata,
    limit: usize,
) -> Result<Cow<'body, [u8]>, Undecoded> {
    if body.len() > limit {
        return Err(Undecoded::TooLarge);
    }
    match metadata.content_encoding.as_deref() {
        // Many set the name of a character encoding here, which says nothing of this.
        None | Some("" | "identity" | "utf-8" | "UTF-8" | "utf8") => Ok(Cow::Borrowed(body)),
        #[cfg(feature = "gzip")]
        Some(GZIP) => decompress(body, limit).map(Cow::Owned),
        Some(_) => Err(Undecoded::Encoding),
    }
}

/// A few bytes can stand for very many: no more are made than may be.
#[cfg(feature = "gzip")]
fn decompress(body: &[u8], limit: usize) -> Result<Vec<u8>, Undecoded> {
    use std::io::Read as _;

    let mut plain = Vec::new();
    let most = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
    flate2::read::MultiGzDecoder::new(body)
        .take(most)
        .read_to_end(&mut plain)
        .map_err(|_| Undecoded::Encoding)?;
    if plain.len() > limit {
        return Err(Undecoded::TooLarge);
    }
    Ok(plain)
}

#[cfg(all(test, feature = "gzip"))]
mod tests {
    use super::*;

    #[test]
    fn there_and_back_within_bounds() {
        let mut metadata = Metadata::default();
        let small = compress(vec![7; 100], Some(100), &mut metadata);
        assert_eq!((small.len(), &metadata.content_encoding), (100, &None));
        assert_eq!(compress(small, None, &mut metadata).len(), 100);
        let body = compress(vec![7; 1_000_000], Some(100), &mut metadata);
        assert_eq!(metadata.content_encoding.as_deref(), Some("gzip"));
        assert!(body.len() < 10_000);
        let back = plain(&body, &metadata, 1_000_000);
        assert_eq!(back.as_deref(), Ok(&*vec![7; 1_000_000]));
        assert_eq!(plain(&body, &metadata, 999_999), Err(Undecoded::TooLarge));
        let cut = &body[..body.len() / 2];
        assert_eq!(plain(cut, &metadata, 1_000_000), Err(Undecoded::Encoding));
        metadata.content_encoding = Some("br".to_owned());
        assert_eq!(plain(&body, &metadata, 1_000_000), Err(Undecoded::Encoding));
    }

    #[test]
    fn what_does_not_become_smaller_stays_as_it_is() {
        let mut metadata = Metadata::default();
        assert_eq!(compress(vec![1, 2], Some(0), &mut metadata), [1, 2]);
        assert_eq!(metadata.content_encoding, None);
    }
}
