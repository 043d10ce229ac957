//! A work that is erased: gone, written down once, finished where it was interrupted.

use studio::cases::erase::erase;
use studio::cases::export::export;
use studio::cases::verify::{Verdict, verify};
use studio::{Error, Format, Refusal, Seal, StoreError, Unseal, What, perform};
use testing::{Step, World};

fn told(world: &World, work: &str) -> usize {
    let what = What::Erased { work: work.into() };
    perform::read(&world.studio, &world.by).unwrap().iter().filter(|entry| entry.act.what == what).count()
}

#[test]
fn an_erased_work_is_gone_and_its_file_is_as_authentic_as_before() {
    let world = World::new();
    let work = world.create("a girl").id;
    let file = export(&world.studio, &work, &world.by, Format::Png).unwrap().file;
    erase(&world.studio, &work, &world.by).unwrap();
    assert!(matches!(perform::work(&world.studio, &work), Err(Error::Store(StoreError::Erased(_)))));
    assert!(studio::cases::works::ids(&world.studio).unwrap().is_empty());
    let opened = world.seal.open(&file, std::slice::from_ref(world.seal.studio()));
    assert_eq!(verify(opened).verdict, Verdict::Authentic);
    assert_eq!(told(&world, &work), 1);
}

#[test]
fn erasing_that_was_interrupted_is_finished_by_erasing_again_and_written_down_once() {
    let world = World::new();
    let work = world.create("a girl").id;
    world.memory.fail(Step::Erase);
    assert!(erase(&world.studio, &work, &world.by).is_err());
    perform::work(&world.studio, &work).unwrap();
    erase(&world.studio, &work, &world.by).unwrap();
    erase(&world.studio, &work, &world.by).unwrap();
    assert_eq!(told(&world, &work), 1);
}

#[test]
fn what_is_not_there_and_an_account_are_not_erased() {
    let world = World::new();
    let nobody = erase(&world.studio, "img_000000000000", &world.by);
    assert!(matches!(nobody, Err(Error::Store(StoreError::NoSuchWork(_)))));
    assert_eq!(told(&world, "img_000000000000"), 0);
    let account = erase(&world.studio, &world.by, &world.by);
    assert!(matches!(account, Err(Error::Refused(Refusal::NotAWork(_)))));
}
