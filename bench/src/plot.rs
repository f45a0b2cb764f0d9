//! Bars as SVG.

use std::fmt::Write as _;

use crate::figures::Row;

const LABELS: f64 = 210.0;
const BARS: f64 = 430.0;
const BAR: f64 = 18.0;

/// Throughput of one operation, a group of bars for each document.
pub fn throughput(operation: &str, rows: &[Row]) -> String {
    let of_operation = |row: &&Row| row.name.starts_with(operation);
    let rows: Vec<&Row> = rows.iter().filter(of_operation).collect();
    let most = rows.iter().map(|row| row.throughput()).fold(1.0, f64::max);
    let height = rows.len() as f64 * BAR + 40.0;
    let width = LABELS + BARS + 90.0;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
         font-family=\"sans-serif\" font-size=\"12\">\n\
         <rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n\
         <text x=\"8\" y=\"20\">{operation}: MB a second on a processor</text>\n"
    );
    for (at, row) in rows.iter().enumerate() {
        let y = 32.0 + at as f64 * BAR;
        let text = y + 13.0;
        let length = row.throughput() / most * BARS;
        let fill = if row.name.ends_with("/clacks") {
            "#b04"
        } else {
            "#89a"
        };
        let label = row
            .name
            .trim_start_matches(operation)
            .trim_start_matches('/');
        let _ = writeln!(
            svg,
            "<text x=\"8\" y=\"{text}\">{label}</text>\
             <rect x=\"{LABELS}\" y=\"{y}\" width=\"{length:.1}\" height=\"{}\" fill=\"{fill}\"/>\
             <text x=\"{:.1}\" y=\"{text}\">{:.0}</text>",
            BAR - 4.0,
            LABELS + length + 6.0,
            row.throughput()
        );
    }
    svg.push_str("</svg>\n");
    svg
}
