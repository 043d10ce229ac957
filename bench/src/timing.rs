//! Medians, and one row of the table.

use std::time::Instant;

/// Milliseconds of one call.
pub fn once(work: impl FnOnce()) -> f64 {
    let before = Instant::now();
    work();
    before.elapsed().as_secs_f64() * 1000.0
}

pub fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

/// The value below which `share` of the times lie.
pub fn quantile(mut times: Vec<f64>, share: f64) -> f64 {
    times.sort_by(f64::total_cmp);
    times[((times.len() - 1) as f64 * share) as usize]
}

pub fn row(path: &str, measured: &str, limit: &str) {
    println!("| {path} | {measured} | {limit} |");
}

/// A folder of its own under the system's place for such.
pub fn place(name: &str) -> std::path::PathBuf {
    let place = std::env::temp_dir().join(format!("anykoma-bench-{name}-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&place);
    std::fs::create_dir_all(&place).expect("the temporary folder can be written");
    place
}
