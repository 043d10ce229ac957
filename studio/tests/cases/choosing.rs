//! Who chose, and what is made by whom.

use canvas::Origin;
use engine::Kind;
use studio::act::ChosenBy;
use studio::cases::choose::{Selection, choose};
use studio::{Error, Refusal, perform, picture};
use testing::World;

#[test]
fn the_first_candidate_is_taken_by_default_and_that_is_nobodys_selection() {
    let world = World::new();
    let work = world.create("a girl");
    let taken = work.choice.unwrap();
    assert_eq!((taken.candidate.as_str(), taken.chosen_by), ("cand_1", ChosenBy::Default));
    let selection = Selection { candidate: "cand_2", because: Some("her gaze") };
    let chosen = choose(&world.studio, &work.id, &world.by, &selection).unwrap().choice.unwrap();
    assert_eq!((chosen.candidate.as_str(), chosen.chosen_by), ("cand_2", ChosenBy::Creator));
    assert_eq!(chosen.because.as_deref(), Some("her gaze"));
}

#[test]
fn a_candidate_that_nobody_offered_is_refused_and_nothing_is_written() {
    let world = World::new();
    let work = world.create("a girl");
    let refused = choose(&world.studio, &work.id, &world.by, &Selection { candidate: "cand_3", because: None });
    let Err(Error::Refused(Refusal::NoSuchCandidate { known, .. })) = refused else { panic!("{refused:?}") };
    assert_eq!(known, "cand_1, cand_2");
    assert_eq!(perform::work(&world.studio, &work.id).unwrap(), work);
}

/// The engine of the tests says that its layer was made by hand.
#[test]
fn what_an_engine_made_is_of_the_engine_whatever_it_says() {
    for (kind, origin) in [(Kind::Algorithm, Origin::Algorithm), (Kind::TrainedModel, Origin::Machine)] {
        let world = World::with(kind);
        let work = world.create("a girl");
        let canvas = picture::canvas(&world.studio, &work).unwrap();
        assert!(canvas.layers.iter().all(|layer| layer.origin == origin));
        let shares = picture::origin_shares(&canvas).unwrap();
        assert!((shares[origin.name()] - 1.0).abs() < 1e-9, "{shares:?}");
    }
}

#[test]
fn a_brief_that_is_off_is_refused_before_anything_is_written() {
    let world = World::new();
    let works = world.studio.records.works().unwrap();
    let long = "a".repeat(studio::brief::PROMPT_BYTES_MAX + 1);
    for prompt in ["", "  \t ", "a\u{0}b", &long] {
        assert!(matches!(world.try_create(&world.creation(prompt)), Err(Error::Refused(_))), "{prompt:.20}");
    }
    let sized = |width_px, height_px| {
        let mut creation = world.creation("a girl");
        creation.brief.size = engine::Size { width_px, height_px };
        world.try_create(&creation)
    };
    for (width, height) in [(0, 64), (64, 0), (63, 64), (8193, 64), (1, 100_000), (8192, 8192), (u32::MAX, u32::MAX)] {
        assert!(matches!(sized(width, height), Err(Error::Refused(Refusal::Size { .. }))), "{width}x{height}");
    }
    let mut elsewhere = world.creation("a girl");
    elsewhere.engine = "nobody";
    let refused = world.try_create(&elsewhere);
    assert!(matches!(&refused, Err(Error::Refused(Refusal::NoSuchEngine { known, .. })) if known == "illustrator"));
    assert_eq!(world.studio.records.works().unwrap(), works);
    assert_eq!(world.memory.blobs(), 0);
}
