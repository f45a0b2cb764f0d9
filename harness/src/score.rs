//! Agreement with the suite, in its four classes.

use std::fmt;
use std::ops::AddAssign;

use crate::findings::Finding;
use crate::verdict::Verdict;

/// How many agree, of how many.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Count {
    pub(crate) agreed: usize,
    pub(crate) of: usize,
}

impl Count {
    pub(crate) fn add(&mut self, agrees: bool) {
        self.agreed += usize::from(agrees);
        self.of += 1;
    }

    #[expect(clippy::cast_precision_loss, reason = "a percentage of some thousands")]
    pub(crate) fn percent(self) -> Option<f64> {
        (self.of > 0).then(|| 100.0 * self.agreed as f64 / self.of as f64)
    }
}

impl AddAssign for Count {
    fn add_assign(&mut self, other: Self) {
        self.agreed += other.agreed;
        self.of += other.of;
    }
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match self.percent() {
            Some(percent) => format!("{}/{} {percent:6.2}", self.agreed, self.of),
            None => String::new(),
        };
        f.pad(&text)
    }
}

/// Counts of tests by class.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Score {
    /// Schemas that are valid and invalid, instances that are valid and invalid.
    classes: [Count; 4],
}

impl Score {
    pub(crate) const HEADER: [&str; 5] = [
        "schema valid",
        "schema invalid",
        "instance valid",
        "instance invalid",
        "all",
    ];

    pub(crate) fn add(&mut self, finding: &Finding<'_>) {
        let instance = finding.test.document.is_some();
        let invalid = finding.test.expected == Verdict::Invalid;
        self.classes[2 * usize::from(instance) + usize::from(invalid)].add(finding.agrees());
    }

    pub(crate) fn all(&self) -> Count {
        let mut all = Count::default();
        for class in self.classes {
            all += class;
        }
        all
    }

    /// The mean of the percentages of the classes that have tests.
    pub(crate) fn mean(&self) -> Option<f64> {
        let percents = self.classes.iter().filter_map(|class| class.percent());
        let (sum, count) = percents.fold((0.0, 0.0), |(sum, count), percent| {
            (sum + percent, count + 1.0)
        });
        (count > 0.0).then(|| sum / count)
    }

    /// The cells of a table under [`Score::HEADER`].
    pub(crate) fn cells(&self) -> [String; 5] {
        let [a, b, c, d] = self.classes;
        [a, b, c, d, self.all()].map(|count| count.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mean_is_that_of_the_classes() {
        assert_eq!(Score::default().mean(), None);
        let score = Score {
            classes: [(3, 4), (0, 0), (1, 1), (0, 1)].map(|(agreed, of)| Count { agreed, of }),
        };
        let mean = score.mean().expect("tests");
        assert!((mean - 175.0 / 3.0).abs() < 1e-9, "{mean}");
        assert_eq!(score.all(), Count { agreed: 4, of: 6 });
        assert_eq!(
            score.cells(),
            ["3/4  75.00", "", "1/1 100.00", "0/1   0.00", "4/6  66.67"]
        );
    }
}
