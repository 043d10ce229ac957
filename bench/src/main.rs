//! The hot paths, each beside what it is compared with, measured in the same run: `cargo xtask bench`.
//!
//! Machines are noisy: medians of alternating rounds, and ratios rather than times.

mod appending;
mod binary;
mod deciding;
mod fingerprints;
mod pages;
mod screening;
mod sealing;
mod timing;

fn main() {
    let binary = std::env::args().nth(1).expect("the path of the anykoma binary comes first");
    if binary == "screening" {
        return screening::run(std::env::args().nth(2).is_some_and(|word| word == "--missed"));
    }
    if binary == "fingerprints" {
        return fingerprints::run();
    }
    println!("| path | measured | limit |\n| --- | --- | --- |");
    binary::creating(&binary);
    sealing::run();
    deciding::run();
    appending::run();
    pages::run(&binary);
}
