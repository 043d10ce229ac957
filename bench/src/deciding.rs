//! One decision, and one prompt screened.

use rights::license::LicenseGrant;
use rights::{DeclaredSource, Facts, License, Plan, Policy, decide};
use screening::Registry;

use crate::timing::{once, row};

const CALLS: u32 = 20_000;

pub fn run() {
    let policy = Policy::built_in();
    let license = License::grant(LicenseGrant {
        id: "lic_0123456789ab".into(),
        work: "img_0123456789ab".into(),
        plan: Plan::Free,
        policy: &policy,
        granted_at: "2026-11-23T10:00:00.000Z".into(),
        licensor: "A studio".into(),
        licensee: "creator-1".into(),
    });
    let (findings, references) =
        (Registry::built_in().screen("Pikachu"), [("a.png".to_owned(), DeclaredSource::Other)]);
    let facts = Facts {
        policy: &policy,
        policy_known: true,
        license: &license,
        plan_history: &[Plan::Pro],
        engines: &[],
        references: &references,
        findings: &findings,
        said: rights::Said::default(),
    };
    let micros = |ms: f64| ms * 1000.0 / f64::from(CALLS);
    let decided = once(|| (0..CALLS).for_each(|_| drop(std::hint::black_box(decide(&facts, "merchandise")))));
    row("one decision (five sources)", &format!("{:.2} us", micros(decided)), "5 us");
    let prompt = "masterpiece, 1girl, long silver hair, school uniform, rooftop, city lights, dusk, hatsune_miku, looking at viewer";
    let screened = once(|| (0..CALLS).for_each(|_| drop(std::hint::black_box(Registry::built_in().screen(prompt)))));
    row("screening a prompt of 110 bytes", &format!("{:.0} us", micros(screened)), "none");
}
