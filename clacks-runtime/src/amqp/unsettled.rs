//! What was published on a channel and whose fate is not known yet.

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};

/// Messages by the number under which they were published.
///
/// lapin hands out a message that the broker returned with whichever confirmation comes next, not
/// with its own. What can be relied upon: the broker returns a message before it confirms it, and
/// each confirmation hands out one returned message as long as there are any. So a message that was
/// to be routed is known to be, once all that were unconfirmed together with it are confirmed and
/// none has brought it back.
pub(super) struct Unsettled<T> {
    /// The highest number so far.
    last: u64,
    open: BTreeMap<u64, Open<T>>,
    unconfirmed: BTreeSet<u64>,
    /// The numbers of those that may be returned, by their message ids.
    returnable: HashMap<String, u64>,
    /// Confirmed, and due once everything up to the first number is confirmed.
    due: VecDeque<(u64, u64)>,
}

struct Open<T> {
    item: T,
    returnable: Option<String>,
    returned: bool,
}

/// What became of a message that the broker has confirmed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Fate {
    Taken,
    Rejected,
    Unroutable,
}

/// A message that the channel took with it.
pub(super) struct Lost<T> {
    pub(super) number: u64,
    pub(super) item: T,
    /// Whether the broker had confirmed it.
    pub(super) confirmed: bool,
}

impl<T> Unsettled<T> {
    pub(super) fn new() -> Self {
        Self {
            last: 0,
            open: BTreeMap::new(),
            unconfirmed: BTreeSet::new(),
            returnable: HashMap::new(),
            due: VecDeque::new(),
        }
    }

    /// How many wait for the broker.
    pub(super) fn unconfirmed(&self) -> usize {
        self.unconfirmed.len()
    }

    /// The lowest number of all.
    pub(super) fn first(&self) -> Option<u64> {
        self.open.keys().next().copied()
    }

    /// `item` is published as `number`; `returnable` is its message id if the broker is to return
    /// it where it cannot route it.
    pub(super) fn publish(&mut self, number: u64, item: T, returnable: Option<String>) {
        self.last = self.last.max(number);
        self.unconfirmed.insert(number);
        if let Some(id) = &returnable {
            self.returnable.insert(id.clone(), number);
        }
        let open = Open {
            item,
            returnable,
            returned: false,
        };
        self.open.insert(number, open);
    }

    /// The confirmation of `number` has brought the message with the id `returned`. Tells the fate
    /// of every message for which it is known now.
    pub(super) fn confirm(
        &mut self,
        number: u64,
        taken: bool,
        returned: Option<&str>,
        mut settle: impl FnMut(T, Fate),
    ) {
        self.unconfirmed.remove(&number);
        if let Some(other) = returned.and_then(|id| self.returnable.get(id)).copied() {
            if other == number || self.unconfirmed.contains(&other) {
                if let Some(open) = self.open.get_mut(&other) {
                    open.returned = true;
                }
            } else if let Some(item) = self.take(other) {
                settle(item, Fate::Unroutable);
            }
        }
        let fate = match self.open.get(&number) {
            _ if !taken => Some(Fate::Rejected),
            Some(open) if open.returned => Some(Fate::Unroutable),
            Some(open) if open.returnable.is_some() => None,
            _ => Some(Fate::Taken),
        };
        match fate {
            Some(fate) => {
                if let Some(item) = self.take(number) {
                    settle(item, fate);
                }
            }
            None => self.due.push_back((self.last, number)),
        }
        while let Some(&(last, number)) = self.due.front() {
            if self.unconfirmed.first().is_some_and(|first| *first <= last) {
                break;
            }
            self.due.pop_front();
            if let Some(item) = self.take(number) {
                settle(item, Fate::Taken);
            }
        }
    }

    /// Forgets everything, as the channel has.
    pub(super) fn lose(&mut self) -> Vec<Lost<T>> {
        self.returnable.clear();
        self.due.clear();
        let unconfirmed = std::mem::take(&mut self.unconfirmed);
        std::mem::take(&mut self.open)
            .into_iter()
            .map(|(number, open)| Lost {
                number,
                item: open.item,
                confirmed: !unconfirmed.contains(&number),
            })
            .collect()
    }

    fn take(&mut self, number: u64) -> Option<T> {
        let open = self.open.remove(&number)?;
        if let Some(id) = open.returnable {
            self.returnable.remove(&id);
        }
        Some(open.item)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What was told, in order.
    fn confirm(
        unsettled: &mut Unsettled<&'static str>,
        number: u64,
        returned: Option<&str>,
    ) -> Vec<(&'static str, Fate)> {
        let mut told = Vec::new();
        unsettled.confirm(number, true, returned, |item, fate| told.push((item, fate)));
        told
    }

    #[test]
    fn what_cannot_be_returned_is_settled_at_once() {
        let mut unsettled = Unsettled::new();
        unsettled.publish(1, "a", None);
        unsettled.publish(2, "b", None);
        assert_eq!(
            confirm(&mut unsettled, 2, None),
            [("b", Fate::Taken)],
            "the first is still open"
        );
        let mut told = None;
        unsettled.confirm(1, false, None, |item, fate| told = Some((item, fate)));
        assert_eq!(told, Some(("a", Fate::Rejected)));
        assert_eq!((unsettled.first(), unsettled.unconfirmed()), (None, 0));
    }

    #[test]
    fn a_returned_message_is_found_under_any_confirmation() {
        let mut unsettled = Unsettled::new();
        for (number, item) in [(1, "a"), (2, "b"), (3, "c"), (4, "d")] {
            unsettled.publish(number, item, Some(item.to_owned()));
        }
        // b and c were returned; the confirmations come as 3, 1, 2, 4 and bring b, c, -, -.
        assert_eq!(confirm(&mut unsettled, 3, Some("b")), []);
        assert_eq!(
            confirm(&mut unsettled, 1, Some("c")),
            [("c", Fate::Unroutable)]
        );
        assert_eq!(confirm(&mut unsettled, 2, None), [("b", Fate::Unroutable)]);
        assert_eq!(unsettled.first(), Some(1), "4 could still bring it back");
        // What is published later cannot: its confirmation is not waited for.
        unsettled.publish(5, "e", Some("e".to_owned()));
        assert_eq!(confirm(&mut unsettled, 4, None), [("a", Fate::Taken)]);
        assert_eq!(
            confirm(&mut unsettled, 5, None),
            [("d", Fate::Taken), ("e", Fate::Taken)]
        );
        assert!(unsettled.open.is_empty() && unsettled.returnable.is_empty());
    }

    #[test]
    fn a_lost_channel_gives_back_what_is_open() {
        let mut unsettled = Unsettled::new();
        unsettled.publish(1, "a", Some("a".to_owned()));
        unsettled.publish(2, "b", None);
        unsettled.publish(3, "c", None);
        assert_eq!(confirm(&mut unsettled, 1, None), []);
        assert_eq!(confirm(&mut unsettled, 2, None), [("b", Fate::Taken)]);
        let lost = unsettled.lose();
        let lost: Vec<_> = lost
            .iter()
            .map(|lost| (lost.number, lost.item, lost.confirmed))
            .collect();
        assert_eq!(lost, [(1, "a", true), (3, "c", false)]);
        assert_eq!((unsettled.first(), unsettled.unconfirmed()), (None, 0));
    }
}
