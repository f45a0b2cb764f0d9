//! What a byte may be to the tokenizer.

/// How many bytes are looked at one by one.
pub(super) const NEAR: usize = 32;

/// White space.
pub(super) const BLANK: u8 = 1;
/// More than a character of text.
pub(super) const SPECIAL: u8 = 2;
/// The end of a name in a tag, or a colon in it.
pub(super) const NAME_END: u8 = 4;
/// More than a character of an attribute value.
pub(super) const IN_VALUE: u8 = 8;
/// A carriage return.
pub(super) const RETURN: u8 = 16;

static CLASSES: [u8; 256] = {
    let mut classes = [0; 256];
    let sets: [(&[u8], u8); 5] = [
        (b" \t\r\n", BLANK),
        (b"<&]", SPECIAL),
        (b" \t\r\n/><=\"'&:", NAME_END),
        (b"\"'<&\t\r\n", IN_VALUE),
        (b"\r", RETURN),
    ];
    let mut set = 0;
    while set < sets.len() {
        let (bytes, class) = sets[set];
        let mut at = 0;
        while at < bytes.len() {
            classes[bytes[at] as usize] |= class;
            at += 1;
        }
        set += 1;
    }
    classes
};

#[inline]
pub(super) fn is(class: u8, byte: u8) -> bool {
    CLASSES[usize::from(byte)] & class != 0
}
