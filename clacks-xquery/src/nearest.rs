//! The known name that comes nearest to an unknown one.

/// How long a name may be that is looked for, in characters.
const MAX_LENGTH: usize = 64;

/// The candidate that a slip of the finger or two turns into `name`; `None` where all are further
/// away.
pub(crate) fn nearest<'a>(
    name: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let length = name.chars().count();
    if length > MAX_LENGTH {
        return None;
    }
    let limit = match length {
        0..=2 => 1,
        3..=5 => 2,
        _ => 3,
    };
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates {
        if candidate.chars().count().abs_diff(length) > limit {
            continue;
        }
        let distance = distance(name, candidate);
        if distance <= limit && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// How many characters must be put in, taken out, replaced or swapped with the next one to turn one
/// name into the other; case counts half as much as another letter, rounded down.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut before: Vec<usize> = vec![0; b.len() + 1];
    let mut last: Vec<usize> = (0..=b.len()).map(|at| 2 * at).collect();
    for i in 1..=a.len() {
        let mut row = vec![2 * i];
        for j in 1..=b.len() {
            let (x, y) = (a[i - 1], b[j - 1]);
            let replaced = if x == y {
                0
            } else if x.eq_ignore_ascii_case(&y) {
                1
            } else {
                2
            };
            let mut best = (last[j - 1] + replaced)
                .min(last[j] + 2)
                .min(row[j - 1] + 2);
            if i > 1 && j > 1 && x == b[j - 2] && a[i - 2] == y {
                best = best.min(before[j - 2] + 2);
            }
            row.push(best);
        }
        before = std::mem::replace(&mut last, row);
    }
    last[b.len()] / 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_of_the_finger_are_near() {
        let known = ["Status", "Duration", "CallerId"];
        assert_eq!(nearest("Statsu", known), Some("Status"));
        assert_eq!(nearest("callerid", known), Some("CallerId"));
        assert_eq!(nearest("Duratoin", known), Some("Duration"));
        assert_eq!(nearest("Extension", known), None);
        assert_eq!(nearest("", ["a"]), Some("a"));
    }
}
