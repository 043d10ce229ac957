//! Somebody designed once: a record and a license of their own, and what goes into the record of every picture with them.

use engine::Style;
use rights::{Plan, Where};
use studio::act::What;
use studio::answers::RightsAnswer;
use studio::cases::character::{CharacterCreation, characters, create_character, find};
use studio::cases::erase::erase;
use studio::{Error, Refusal, Work, perform};
use testing::World;

fn creation<'a>(world: &'a World, name: &'a str, words: &'a str) -> CharacterCreation<'a> {
    let (style, by) = (Style::Color, world.by.as_str());
    CharacterCreation { name, words, seed: 7, style, again: false, engine: "illustrator", plan: None, by }
}

fn design(world: &World, name: &str, words: &str) -> Work {
    create_character(&world.studio, &creation(world, name, words)).unwrap().work
}

fn acts(world: &World, work: &str) -> Vec<What> {
    perform::read(&world.studio, work).unwrap().into_iter().map(|entry| entry.act.what).collect()
}

#[test]
fn a_character_has_a_record_and_a_license_of_its_own_and_its_design_is_its_creators() {
    let world = World::new();
    let work = design(&world, "Aki", "a girl");
    assert!(work.id.starts_with("chr_"));
    let kinds: Vec<&str> = acts(&world, &work.id)
        .iter()
        .map(|what| match what {
            What::Created { .. } => "created",
            What::Prompted(_) => "prompted",
            What::Screened { .. } => "screened",
            What::Designed(_) => "designed",
            What::Offered(_) => "offered",
            What::Chose { .. } => "chose",
            What::Licensed { .. } => "licensed",
            _ => "other",
        })
        .collect();
    assert_eq!(kinds, ["created", "prompted", "screened", "designed", "offered", "chose", "licensed"]);
    assert_eq!(work.license().unwrap().plan, Plan::Free);
    let told = RightsAnswer::of_work(&world.studio, &work).unwrap().design.unwrap();
    assert!(told.contains("its creator's") && told.contains("AnyKoma claims no ownership"), "{told}");
    let image = world.create("a girl");
    assert_eq!(RightsAnswer::of_work(&world.studio, &image).unwrap().design, None);
}

#[test]
fn a_name_is_taken_once_and_again_makes_a_version_that_leaves_the_one_before() {
    let world = World::new();
    let first = design(&world, "Aki", "a girl");
    let taken = create_character(&world.studio, &creation(&world, "aki ", "another girl"));
    let Err(Error::Refused(Refusal::CharacterExists { work, .. })) = taken.map(|_| ()) else {
        panic!("it was not refused")
    };
    assert_eq!(work, first.id);
    let again = CharacterCreation { again: true, ..creation(&world, "Aki", "another girl") };
    let second = create_character(&world.studio, &again).unwrap().work;
    let designed = second.designed.clone().unwrap();
    assert_eq!((designed.version, designed.before.as_deref()), (2, Some(first.id.as_str())));
    assert_eq!(find(&world.studio, "AKI").unwrap().work, second);
    assert_eq!(find(&world.studio, &first.id).unwrap().work, first, "an earlier version is found by its work");
    assert_eq!(characters(&world.studio).unwrap().len(), 1);
    erase(&world.studio, &second.id, &world.by).unwrap();
    assert_eq!(find(&world.studio, "Aki").unwrap().work, first);
    let nobody = CharacterCreation { again: true, ..creation(&world, "Mika", "a girl") };
    assert!(matches!(
        create_character(&world.studio, &nobody).map(|_| ()),
        Err(Error::Refused(Refusal::NoSuchCharacter { .. }))
    ));
}

#[test]
fn a_name_nearly_written_is_suggested_and_one_that_cannot_be_called_is_refused() {
    let world = World::new();
    let advice = |name: &str| match find(&world.studio, name) {
        Err(Error::Refused(Refusal::NoSuchCharacter { advice, .. })) => advice,
        other => panic!("{other:?}"),
    };
    assert!(advice("Aki").contains("anykoma character"));
    design(&world, "Haruka", "a girl");
    assert_eq!(advice("Harka"), "did you mean Haruka?");
    assert_eq!(advice("Bo"), "there is Haruka");
    for name in ["", " ", "Aki: the girl", "a,b", "chr_0123456789ab", &"a".repeat(41), "A\nki"] {
        let refused = create_character(&world.studio, &creation(&world, name, "a girl")).map(|_| ());
        assert!(matches!(refused, Err(Error::Refused(Refusal::CharacterName(_)))), "{name:?}");
    }
}

#[test]
fn the_record_of_a_picture_names_the_version_it_was_drawn_with() {
    let world = World::new();
    let first = design(&world, "Aki", "a girl");
    let names = ["Aki".to_owned()];
    let asked = |prompt| world.creation(prompt);
    let drawn = world.try_create(&studio::cases::create::Creation { characters: &names, ..asked("smiling") }).unwrap();
    let used = &drawn.prompts[0].characters;
    let sha256 = find(&world.studio, "Aki").unwrap().used().unwrap().design_sha256;
    assert_eq!((used[0].work.as_str(), used[0].design_sha256.as_str()), (first.id.as_str(), sha256.as_str()));
    // Her name, written as a name, is enough; inside of another word it is nobody's.
    assert_eq!(world.create("Aki at the beach").prompts[0].characters.len(), 1);
    assert_eq!(world.create("Akira at the beach").prompts[0].characters.len(), 0);
    assert_eq!(world.create("aki at the beach").prompts[0].characters.len(), 0);
    let again = CharacterCreation { again: true, ..creation(&world, "Aki", "another girl") };
    let second = create_character(&world.studio, &again).unwrap().work;
    let later = world.create("Aki at the beach");
    assert_eq!(later.prompts[0].characters[0].work, second.id);
    assert_ne!(later.prompts[0].characters[0].design_sha256, sha256);
    let missing = ["Mika".to_owned()];
    let refused = world.try_create(&studio::cases::create::Creation { characters: &missing, ..asked("smiling") });
    assert!(matches!(refused, Err(Error::Refused(Refusal::NoSuchCharacter { .. }))));
}

#[test]
fn what_was_found_in_a_characters_words_comes_along_to_its_pictures() {
    let world = World::new();
    let character = design(&world, "Aki", "a girl like Pikachu");
    assert!(!character.findings.is_empty());
    let image = world.create("Aki at the beach");
    let brought: Vec<_> = image.findings.iter().filter(|one| matches!(one.place, Where::Character { .. })).collect();
    assert_eq!(brought.len(), character.findings.len());
    assert_eq!(brought[0].name, character.findings[0].name);
    let merchandise = &RightsAnswer::of_work(&world.studio, &image).unwrap().uses["merchandise"];
    assert!(merchandise.because.iter().any(|reason| reason.text.contains("the design of a character")));
    let none = world.create("a girl at the beach");
    assert!(none.findings.is_empty());
}
