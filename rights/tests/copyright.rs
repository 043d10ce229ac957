//! What the acts of a record make of it, and that nothing is promised (clauses C5 and C6).

use rights::copyright::{ADVICE, Acts, CopyrightKind, HONESTY, judge, text};

/// Every combination of acts.
fn all_acts() -> impl Iterator<Item = Acts> {
    (0..32_u8).map(|bits| Acts {
        hand: bits & 1 != 0,
        lettering: bits & 2 != 0,
        arrangement: bits & 4 != 0,
        machine: bits & 8 != 0,
        masked_repaint: bits & 16 != 0,
    })
}

const MACHINE: Acts = Acts { hand: false, lettering: false, arrangement: false, machine: true, masked_repaint: false };

#[test]
fn an_engine_alone_is_purely_generated() {
    assert_eq!(judge(MACHINE), CopyrightKind::PurelyGenerated);
}

#[test]
fn a_record_without_a_persons_act_claims_nothing_for_a_person() {
    assert_eq!(judge(Acts::default()), CopyrightKind::PurelyGenerated);
}

#[test]
fn drawing_lettering_and_marked_repainting_modify() {
    for acts in [
        Acts { hand: true, ..MACHINE },
        Acts { lettering: true, ..MACHINE },
        Acts { masked_repaint: true, ..MACHINE },
        Acts { masked_repaint: true, machine: false, ..MACHINE },
    ] {
        assert_eq!(judge(acts), CopyrightKind::HumanModified, "{acts:?}");
    }
}

#[test]
fn panels_of_generated_parts_are_arranged() {
    assert_eq!(judge(Acts { arrangement: true, ..MACHINE }), CopyrightKind::HumanArranged);
    assert_eq!(judge(Acts { arrangement: true, hand: true, ..MACHINE }), CopyrightKind::HumanArranged);
}

#[test]
fn only_a_work_without_any_engine_is_made_by_a_person() {
    for acts in all_acts() {
        let engine = acts.machine || acts.masked_repaint;
        let person = acts.hand || acts.lettering || acts.arrangement;
        assert_eq!(judge(acts) == CopyrightKind::HumanMade, !engine && person, "{acts:?}");
    }
}

#[test]
fn every_text_names_who_decides_and_promises_nothing() {
    for kind in CopyrightKind::ALL {
        let text = text(kind);
        for passage in ["decided by an office or a court", "not by us", " may ", "not legal advice", "professional"] {
            assert!(text.contains(passage), "{kind:?} lacks {passage:?}");
        }
        for promise in ["is protected", "are protected", "will be protected", "you own", "guarantee", "your copyright"]
        {
            assert!(!text.to_lowercase().contains(promise), "{kind:?} says {promise:?}");
        }
        assert!(text.ends_with(HONESTY) && HONESTY.ends_with(ADVICE));
    }
}

#[test]
fn kinds_have_the_names_of_the_contract() {
    for kind in CopyrightKind::ALL {
        assert_eq!(serde_json::to_value(kind).expect("a kind is JSON"), kind.name());
    }
}
