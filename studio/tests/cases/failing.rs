//! When the world outside fails, nothing is half done and nothing that was there is lost.

use studio::cases::export::export;
use studio::cases::share::share;
use studio::{Error, Format, Refusal, SealError, What, perform};
use testing::{Step, World};

#[test]
fn an_append_that_fails_leaves_the_record_as_it_was() {
    let world = World::new();
    let work = world.create("a girl");
    world.memory.fail(Step::Append);
    assert!(share(&world.studio, &work.id, &world.by).is_err());
    assert_eq!(perform::work(&world.studio, &work.id).unwrap(), work);
    assert!(share(&world.studio, &work.id, &world.by).unwrap().shared);
}

/// What a person asked for is on record before an engine begins (clause C7); a picture that could not be kept is not.
#[test]
fn a_picture_that_cannot_be_kept_leaves_the_request_and_no_license() {
    for step in [Some(Step::Blob), None] {
        let world = World::new();
        step.into_iter().for_each(|step| world.memory.fail(step));
        let prompt = if step.is_some() { "a girl" } else { "a failing girl" };
        assert!(world.try_create(&world.creation(prompt)).is_err());
        let works = studio::cases::works::works(&world.studio, 0, 10).unwrap();
        let [work] = &works[..] else { panic!("{works:?}") };
        assert_eq!((work.prompts.len(), work.candidates.len(), work.licenses.len()), (1, 0, 0));
        assert!(work.choice.is_none());
        assert!(export(&world.studio, &work.id, &world.by, Format::Png).is_err());
    }
}

/// Blobs come before the act that names them: where the act does not come, they are nobody's, and never half a work.
#[test]
fn a_crash_between_a_picture_and_its_act_leaves_no_half_of_a_work() {
    let world = World::new();
    world.memory.fail_after_appends(1);
    assert!(world.try_create(&world.creation("a girl")).is_err());
    assert!(world.memory.blobs() > 0, "the pictures were put before the append broke off");
    let works = studio::cases::works::works(&world.studio, 0, 10).unwrap();
    let [work] = &works[..] else { panic!("{works:?}") };
    assert_eq!((work.prompts.len(), work.candidates.len(), work.licenses.len()), (1, 0, 0));
    assert!(matches!(
        export(&world.studio, &work.id, &world.by, Format::Png).map(drop),
        Err(Error::Refused(Refusal::NothingChosen(_)))
    ));
    assert_eq!(world.create("a girl").candidates.len(), 2, "and the next one is made as ever");
}

#[test]
fn a_file_whose_sealing_cannot_be_written_down_is_not_given_out() {
    let world = World::new();
    let work = world.create("a girl");
    world.memory.fail_after_appends(1);
    assert!(export(&world.studio, &work.id, &world.by, Format::Png).is_err());
    let record = perform::read(&world.studio, &work.id).unwrap();
    assert!(matches!(record.last().unwrap().act.what, What::Exported(_)), "the attempt stays in the record");
    export(&world.studio, &work.id, &world.by, Format::Png).unwrap();
}

#[test]
fn no_file_leaves_before_its_act_is_in_the_log() {
    let world = World::new();
    let work = world.create("a girl");
    world.memory.fail(Step::Sequence);
    assert!(export(&world.studio, &work.id, &world.by, Format::Png).is_err());
    export(&world.studio, &work.id, &world.by, Format::Png).unwrap();
}

#[test]
fn a_file_that_does_not_verify_when_read_back_is_not_given_out() {
    let world = World::new();
    let work = world.create("a girl");
    world.seal.fail_self_check();
    let failed = export(&world.studio, &work.id, &world.by, Format::Png).map(drop);
    assert!(matches!(failed, Err(Error::Seal(SealError::SelfCheck(_)))), "{failed:?}");
    let record = perform::read(&world.studio, &work.id).unwrap();
    assert!(!record.iter().any(|entry| matches!(entry.act.what, What::Sealed { .. })), "no file, so no sealed one");
}

#[test]
fn a_clock_that_runs_backwards_makes_no_act_older_than_the_one_before() {
    let world = World::new();
    let work = world.create("a girl");
    world.clock.turn(-24 * 60 * 60 * 1000);
    share(&world.studio, &work.id, &world.by).unwrap();
    let times: Vec<u64> = perform::read(&world.studio, &work.id).unwrap().iter().map(|entry| entry.act.at).collect();
    assert!(times.is_sorted(), "{times:?}");
}
