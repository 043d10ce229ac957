//! Edits are made all or not at all, and taken back by an act of their own.

use canvas::{Edit, LayerId};
use studio::cases::edit::{edit, undo};
use studio::{Error, Refusal, StoreError, What, perform};
use testing::World;

fn layer(number: u32) -> Edit {
    Edit::AddLayer { layer: LayerId(number), name: "ink".into(), place: 1 }
}

#[test]
fn where_one_edit_does_not_fit_none_is_written() {
    let world = World::new();
    let work = world.create("a girl");
    let edits = vec![layer(1000), Edit::RemoveLayer { layer: LayerId(4000) }];
    let refused = edit(&world.studio, &work.id, &world.by, edits);
    assert!(matches!(refused, Err(Error::Refused(Refusal::Edit { .. }))), "{refused:?}");
    assert_eq!(perform::work(&world.studio, &work.id).unwrap(), work);
}

#[test]
fn a_layer_number_of_a_candidate_is_refused() {
    let world = World::new();
    let work = world.create("a girl");
    let refused = edit(&world.studio, &work.id, &world.by, vec![layer(2)]);
    assert!(matches!(refused, Err(Error::Refused(Refusal::LayerNumber(2)))), "{refused:?}");
}

#[test]
fn taking_an_edit_back_leaves_both_acts_in_the_record() {
    let world = World::new();
    let work = world.create("a girl");
    let edited = edit(&world.studio, &work.id, &world.by, vec![layer(1000), layer(1001)]).unwrap();
    assert_eq!(edited.edits.len(), 2);
    let back = undo(&world.studio, &work.id, &world.by).unwrap();
    assert_eq!(back.edits.iter().map(|made| made.seq).collect::<Vec<_>>(), [edited.edits[0].seq]);
    undo(&world.studio, &work.id, &world.by).unwrap();
    let nothing = undo(&world.studio, &work.id, &world.by);
    assert!(matches!(nothing, Err(Error::Refused(Refusal::NothingToUndo(_)))));
    let record = perform::read(&world.studio, &work.id).unwrap();
    let kinds = |fits: fn(&What) -> bool| record.iter().filter(|entry| fits(&entry.act.what)).count();
    assert_eq!(kinds(|what| matches!(what, What::Edited { .. })), 2);
    assert_eq!(kinds(|what| matches!(what, What::Undid { .. })), 2);
}

#[test]
fn where_somebody_else_acted_first_the_edit_is_refused_and_theirs_stays() {
    let world = World::new();
    let work = world.create("a girl");
    let (other, id, by) = (world.studio.clone(), work.id.clone(), world.by.clone());
    world.memory.before_append(move |_| {
        studio::cases::share::share(&other, &id, &by).unwrap();
    });
    let refused = edit(&world.studio, &work.id, &world.by, vec![layer(1000)]);
    assert!(matches!(refused, Err(Error::Store(StoreError::Moved { .. }))), "{refused:?}");
    let now = perform::work(&world.studio, &work.id).unwrap();
    assert!(now.shared && now.edits.is_empty());
    assert_eq!(edit(&world.studio, &work.id, &world.by, vec![layer(1000)]).unwrap().edits.len(), 1);
}

#[test]
fn a_record_that_was_changed_underneath_is_read_by_nobody() {
    let world = World::new();
    let work = world.create("a girl");
    world.memory.damage(&work.id);
    let read = perform::work(&world.studio, &work.id);
    assert!(matches!(&read, Err(Error::Contradiction { why, .. }) if why.contains("act 1")), "{read:?}");
    assert!(edit(&world.studio, &work.id, &world.by, vec![layer(1000)]).is_err());
}
