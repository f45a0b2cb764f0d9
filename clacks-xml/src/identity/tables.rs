//! *Identity-constraint Table* (part 1, section 3.11.5): the keys that references at an element may
//! refer to, which are those of the element and of the elements in it.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use clacks_xs::Value;

/// The values of the fields of an element.
pub(super) type Key = Vec<Value>;

/// The tables of the elements that are open, as far as a reference may still ask for them.
#[derive(Debug, Default)]
pub(super) struct Tables {
    /// The innermost last.
    tables: Vec<Table>,
}

#[derive(Debug)]
struct Table {
    /// The element that it is of.
    level: usize,
    id: usize,
    /// Where the element of a key stands; `None` of a key that more than one child has, which is no
    /// key any more.
    keys: HashMap<Key, Option<usize>>,
}

impl Tables {
    fn table(&mut self, level: usize, id: usize) -> &mut HashMap<Key, Option<usize>> {
        let is_it = |table: &Table| table.level == level && table.id == id;
        let at = self.tables.iter().rposition(is_it).unwrap_or_else(|| {
            self.tables.push(Table {
                level,
                id,
                keys: HashMap::new(),
            });
            self.tables.len() - 1
        });
        &mut self.tables[at].keys
    }

    /// Adds the keys of an element itself, which come before those of its children.
    pub(super) fn add(&mut self, level: usize, id: usize, keys: HashMap<Key, usize>) {
        if !keys.is_empty() {
            let own = keys.into_iter().map(|(key, at)| (key, Some(at)));
            self.table(level, id).extend(own);
        }
    }

    pub(super) fn contains(&self, level: usize, id: usize, key: &Key) -> bool {
        let mut tables = self.tables.iter();
        let table = tables.find(|table| table.level == level && table.id == id);
        table
            .and_then(|table| table.keys.get(key))
            .is_some_and(Option::is_some)
    }

    /// Ends an element: its tables become part of those of its parent, where they are `wanted`.
    pub(super) fn move_up(&mut self, level: usize, wanted: impl Fn(usize) -> bool) {
        let first = self.tables.partition_point(|table| table.level < level);
        for ended in self.tables.split_off(first) {
            if level == 0 || !wanted(ended.id) {
                continue;
            }
            let keys = ended.keys.into_iter().filter(|(_, at)| at.is_some());
            let parents = self.table(level - 1, ended.id);
            if parents.is_empty() {
                parents.extend(keys);
                continue;
            }
            for (key, at) in keys {
                match parents.entry(key) {
                    Entry::Vacant(entry) => {
                        entry.insert(at);
                    }
                    Entry::Occupied(mut entry) if *entry.get() != at => {
                        entry.insert(None);
                    }
                    Entry::Occupied(_) => {}
                }
            }
        }
    }
}
