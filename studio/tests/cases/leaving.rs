//! A file that leaves: its proof binds it, and it tells nothing that is private.

use canvas::{Edit, LayerId, Opacity};
use engine::Flow;
use rights::DeclaredSource;
use studio::cases::choose::{Selection, choose};
use studio::cases::create::create;
use studio::cases::edit::edit;
use studio::cases::export::{Export, export, export_drawn};
use studio::cases::verify::{Verdict, verify};
use studio::digest::sha256_hex;
use studio::{Format, Seal, Unseal, Work};
use testing::{World, forged};

fn exported(world: &World, work: &Work) -> Export {
    export(&world.studio, &work.id, &world.by, Format::Png).unwrap()
}

fn verdict(world: &World, file: &[u8]) -> Verdict {
    verify(world.seal.open(file, std::slice::from_ref(world.seal.studio()))).verdict
}

#[test]
fn a_file_is_proved_by_the_log_and_authentic_where_its_studio_is_known() {
    let world = World::new();
    let work = world.create("a girl");
    let left = exported(&world, &work);
    assert_eq!(verdict(&world, &left.file), Verdict::Authentic);
    assert_eq!(verify(world.seal.open(&left.file, &[])).verdict, Verdict::Intact);
    let log = verify(world.seal.open(&left.file, &[])).log.unwrap();
    assert_eq!(log.index, left.log_index);
}

/// What leaves at once is made from the layers in memory: they must be what the record says, whatever was done since.
#[test]
fn what_leaves_from_memory_is_what_the_record_holds() {
    // The seal of the tests says the pixels' SHA-256: "picture 64x64 5b69... ".
    let content = |export: &Export| {
        let file: serde_json::Value = serde_json::from_slice(&export.file).unwrap();
        file["said"]["content"].as_str().unwrap().split(' ').nth(2).unwrap().to_owned()
    };
    let world = World::new();
    let made = || create(&world.studio, &world.creation("a girl"), &mut |_| Flow::Continue).unwrap();
    let mut at_once = made();
    let left = export_drawn(&world.studio, &mut at_once, &world.by, (Format::Png, 1.0)).unwrap();
    assert!(at_once.drawn.is_none());
    assert_eq!(content(&left), content(&exported(&world, &at_once.work)));

    let mut chosen = made();
    let selection = Selection { candidate: "cand_2", because: None };
    choose(&world.studio, &chosen.work.id, &world.by, &selection).unwrap();
    let left = export_drawn(&world.studio, &mut chosen, &world.by, (Format::Png, 1.0)).unwrap();
    assert_eq!(content(&left), content(&exported(&world, &chosen.work)));
    assert_ne!(content(&left), content(&exported(&world, &at_once.work)), "both candidates look alike");

    let mut edited = made();
    let fainter = Edit::SetOpacity { layer: LayerId(1), opacity: Opacity(90) };
    edit(&world.studio, &edited.work.id, &world.by, vec![fainter]).unwrap();
    let left = export_drawn(&world.studio, &mut edited, &world.by, (Format::Png, 1.0)).unwrap();
    assert_eq!(content(&left), content(&exported(&world, &edited.work)));
    assert_ne!(content(&left), content(&exported(&world, &at_once.work)), "the edit does not show");
}

#[test]
fn a_part_of_another_file_is_noticed() {
    let world = World::new();
    let (one, other) = (world.create("a girl"), world.create("a girl"));
    let file = exported(&world, &one).file;
    // Both are sealed anew, so that only what is bound to each other can tell.
    let lifted = forged(&file, &one.id, &other.id);
    assert_eq!(verdict(&world, &lifted), Verdict::Altered);
    let repainted = forged(&file, "\"content\": \"picture 64x64", "\"content\": \"picture 65x64");
    assert_eq!(verdict(&world, &repainted), Verdict::Altered);
    assert_eq!(
        verdict(&world, &forged(&file, "Free", "Free")),
        Verdict::Authentic,
        "sealing anew alone changes nothing"
    );
}

#[test]
fn the_words_of_the_prompt_the_account_and_names_of_references_stay_at_home() {
    let world = World::new();
    let mut creation = world.creation("a girl called Quillfeather");
    creation.references = vec![("my-secret-sketch.png".into(), b"bytes".to_vec(), DeclaredSource::Own)];
    let work = world.try_create(&creation).unwrap();
    let file = String::from_utf8(exported(&world, &work).file).unwrap();
    for private in ["Quillfeather", "my-secret-sketch", &world.by] {
        assert!(!file.contains(private), "{private} is in the file");
    }
    assert!(file.contains("reference 1") && file.contains(&sha256_hex(b"bytes")), "{file}");
}
