//! The nearest of several names, for messages.

/// The length in bytes of the longest name that is compared.
const MAX_LENGTH: usize = 100;

/// The candidate that is nearest to `name`, if one is near enough to be what was meant.
pub fn nearest<'a>(name: &str, candidates: &[&'a str]) -> Option<&'a str> {
    // Nobody misspells a text as long as this, and comparing takes the square of the length.
    let short = |text: &str| text.len() <= MAX_LENGTH;
    if !short(name) {
        return None;
    }
    let most = (name.chars().count() / 3).max(1);
    candidates
        .iter()
        .filter(|candidate| short(candidate))
        .map(|candidate| (distance(name, candidate), *candidate))
        .filter(|(distance, _)| *distance <= most)
        // Of two that are equally near the first in the alphabet, so that messages do not vary.
        .min()
        .map(|(_, candidate)| candidate)
}

/// How many characters must be put in, taken out, changed, or swapped with their neighbour; case
/// counts for nothing.
fn distance(a: &str, b: &str) -> usize {
    let a: Vec<char> = a.chars().flat_map(char::to_lowercase).collect();
    let b: Vec<char> = b.chars().flat_map(char::to_lowercase).collect();
    let mut before = vec![0; b.len() + 1];
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut row = vec![i; b.len() + 1];
        for j in 1..=b.len() {
            let change = last[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            row[j] = change.min(last[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                row[j] = row[j].min(before[j - 2] + 1);
            }
        }
        before = std::mem::replace(&mut last, row);
    }
    last[b.len()]
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn finds_what_was_meant() {
        let names = ["PhoneStatus", "PhoneNumber", "Time"];
        assert_eq!(nearest("PhoneStaus", &names), Some("PhoneStatus"));
        assert_eq!(nearest("phonestatus", &names), Some("PhoneStatus"));
        assert_eq!(nearest("Tmie", &names), Some("Time"));
        assert_eq!(nearest("Duration", &names), None);
    }
}
