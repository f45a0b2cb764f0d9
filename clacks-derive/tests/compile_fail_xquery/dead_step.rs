//! The filter of the original's scheduler: the element is there, but not where the step looks.

fn main() {
    let _ = clacks::xquery!(
        clacks::events,
        "declare namespace f = 'http://www.gonicus.de/Events';
         let $e := ./f:Event return $e/f:SchedulerUpdate and $e/f:Id != 'SOME-ID'"
    );
}
