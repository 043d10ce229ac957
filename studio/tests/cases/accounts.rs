//! The creator's account: one, with a record of its own.

use rights::Plan;
use studio::cases::account::{account, change_plan, home_account};
use studio::{Error, StoreError, What, perform};
use testing::{Step, World};

#[test]
fn a_machine_used_alone_has_one_account_however_often_it_is_asked_for() {
    let world = World::new();
    assert_eq!(home_account(&world.studio).unwrap(), world.by);
    world.create("a girl");
    assert_eq!(home_account(&world.studio).unwrap(), world.by);
    assert_eq!(studio::cases::works::ids(&world.studio).unwrap().len(), 1, "an account is not a work");
}

#[test]
fn a_plan_is_written_down_when_it_changes_and_not_when_it_stays() {
    let world = World::new();
    let acts = || perform::read(&world.studio, &world.by).unwrap().len();
    let before = acts();
    assert_eq!(change_plan(&world.studio, &world.by, Plan::Free).unwrap().plan(), Plan::Free);
    assert_eq!(acts(), before);
    assert_eq!(change_plan(&world.studio, &world.by, Plan::Pro).unwrap().plan(), Plan::Pro);
    let last = perform::read(&world.studio, &world.by).unwrap().pop().unwrap();
    assert_eq!(last.act.what, What::PlanChanged { plan: Plan::Pro });
    assert!(last.log_index.is_some(), "it is in the log like any other act");
}

#[test]
fn a_plan_that_could_not_be_written_down_is_not_held() {
    let world = World::new();
    world.memory.fail(Step::Append);
    assert!(matches!(change_plan(&world.studio, &world.by, Plan::Pro), Err(Error::Store(StoreError::Unusable(_)))));
    assert_eq!(account(&world.studio, &world.by).unwrap().plan(), Plan::Free);
}
