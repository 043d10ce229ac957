//! A license comes from the plan of the moment and stays as it was granted.

use rights::{Plan, Policy, Verdict};
use studio::cases::account::change_plan;
use studio::cases::export::export;
use studio::cases::rights::{answer, answers};
use studio::{Format, Work, perform};
use testing::World;

fn plan_of(work: &Work) -> Plan {
    work.license().unwrap().plan
}

fn merchandise(world: &World, work: &str) -> Verdict {
    let work = perform::work(&world.studio, work).unwrap();
    answer(&world.studio, &work, "merchandise").unwrap().unwrap().verdict
}

#[test]
fn a_license_is_granted_from_the_plan_of_the_moment_and_the_edition_in_force() {
    let world = World::new();
    let before = world.create("a girl");
    change_plan(&world.studio, &world.by, Plan::Starter).unwrap();
    let after = world.create("a girl");
    assert_eq!((plan_of(&before), plan_of(&after)), (Plan::Free, Plan::Starter));
    assert!(world.studio.policy.is(&after.license().unwrap().policy_sha256));
    assert_eq!(after.licenses.len(), 1);
    assert!(!after.licenses[0].by_override);
}

#[test]
fn a_downgrade_takes_nothing_back() {
    let world = World::new();
    change_plan(&world.studio, &world.by, Plan::Pro).unwrap();
    let work = world.create("a girl");
    let granted = work.license().cloned();
    assert_eq!(merchandise(&world, &work.id), Verdict::Granted);
    change_plan(&world.studio, &world.by, Plan::Free).unwrap();
    assert_eq!(merchandise(&world, &work.id), Verdict::Granted);
    let exported = export(&world.studio, &work.id, &world.by, Format::Png).unwrap().work;
    assert_eq!((exported.license().cloned(), exported.licenses.len()), (granted, 1));
}

#[test]
fn an_upgrade_widens_the_decision_and_a_fresh_export_carries_a_license_beside_the_old_one() {
    let world = World::new();
    let work = world.create("a girl");
    assert_eq!(merchandise(&world, &work.id), Verdict::NotGranted);
    change_plan(&world.studio, &world.by, Plan::Starter).unwrap();
    assert_eq!(merchandise(&world, &work.id), Verdict::Granted);
    let old = work.license().unwrap().clone();
    assert_eq!(perform::work(&world.studio, &work.id).unwrap().licenses.len(), 1, "the license itself never changes");
    let exported = export(&world.studio, &work.id, &world.by, Format::Png).unwrap().work;
    assert_eq!(exported.licenses.len(), 2);
    assert_eq!(exported.licenses[0].license, old);
    assert_eq!(plan_of(&exported), Plan::Starter);
    assert_ne!(exported.license().unwrap().id, old.id);
    let again = export(&world.studio, &work.id, &world.by, Format::Png).unwrap().work;
    assert_eq!(again.licenses.len(), 2, "and no third one for the same plan");
}

/// The built-in edition with other settings: the code asks the policy and knows no rule of its own.
#[test]
fn where_the_policy_says_so_an_upgrade_reaches_no_earlier_work_and_a_downgrade_takes_it_back() {
    let built_in = include_str!("../../../policy/2026-01-15.toml");
    let strict = built_in
        .replace("upgrade_extends_earlier_works = true", "upgrade_extends_earlier_works = false")
        .replace("downgrade_takes_back = false", "downgrade_takes_back = true");
    assert_ne!(strict, built_in);
    let world = World::under(Policy::parse(strict.as_bytes()).unwrap());
    let early = world.create("a girl");
    change_plan(&world.studio, &world.by, Plan::Starter).unwrap();
    assert_eq!(merchandise(&world, &early.id), Verdict::NotGranted);
    assert_eq!(export(&world.studio, &early.id, &world.by, Format::Png).unwrap().work.licenses.len(), 1);
    let later = world.create("a girl");
    assert_eq!(merchandise(&world, &later.id), Verdict::Granted);
    change_plan(&world.studio, &world.by, Plan::Free).unwrap();
    assert_eq!(merchandise(&world, &later.id), Verdict::NotGranted);
    assert_eq!(plan_of(&perform::work(&world.studio, &later.id).unwrap()), Plan::Starter, "the license itself stays");
}

#[test]
fn an_override_is_written_down_as_one_and_leaves_the_plan() {
    let world = World::new();
    let mut creation = world.creation("a girl");
    creation.plan = Some(Plan::Master);
    let work = world.try_create(&creation).unwrap();
    assert_eq!(plan_of(&work), Plan::Master);
    assert!(work.licenses[0].by_override);
    assert_eq!(plan_of(&world.create("a girl")), Plan::Free);
}

#[test]
fn a_use_that_nobody_named_is_caution_and_never_granted() {
    let world = World::new();
    let work = world.create("a girl");
    for name in ["", "world_domination", "Merchandise", "save to device"] {
        assert_eq!(answer(&world.studio, &work, name).unwrap().unwrap().verdict, Verdict::Caution, "{name}");
    }
    assert_eq!(answers(&world.studio, &work).unwrap().len(), 8);
}
