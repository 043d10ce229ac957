//! Whether the arms of a figure are such as a body can have, whatever it does: measured on the solved skeleton.

use super::super::curve::{Point, distance};
use super::super::every::{POSES, PROPS, scene};
use super::super::rig::Rig;
use super::super::shot::Shot;
use super::posture::{Arm, Hand, Reach};
use super::reaching::between;
use super::skeleton::{FOREARM, Limb, UPPER_ARM};
use super::{hands, joints};
use crate::Illustrator;
use engine::{Brief, Size, Style};
use scene::{Framing, Pose, Scene};

/// Beside its bone; a little more is drawn where an arm is held out.
const LONGEST: f64 = 1.15;
/// Of what is seen end on no less than this is left, shares of the bone.
const SHORTEST: [f64; 2] = [0.22, 0.30];
/// Between the bones of an elbow that is folded as far as it goes, degrees.
const FOLDED_DEG: f64 = 26.0;
/// How far a hand bends off its forearm, degrees.
const BENT_DEG: f64 = 82.0;
/// An elbow so far beside the shoulder of an arm that holds something before the trunk is a wing, head units.
const WING: f64 = 0.90;

/// What is wrong with the arms of one figure, in words.
fn faults(shot: &Shot) -> Vec<String> {
    let (rig, skeleton) = (Rig::of(shot), joints::skeleton_of(shot));
    (0..2).flat_map(|at| of_arm(&rig, (&skeleton.arms[at], &shot.posture.arms[at]))).collect()
}

fn of_arm(rig: &Rig, (limb, arm): (&Limb, &Arm)) -> Vec<String> {
    let share = |from: Point, to: Point, bone: f64| distance(from, to) / (bone * rig.unit);
    let upper = share(limb.root, limb.bend, UPPER_ARM);
    let fore = share(limb.bend, limb.end, FOREARM);
    // What is seen short points at us or away: the one bone may do the one, the other the other.
    let off_plane = |share: f64| libm::acos(share.min(1.0)).to_degrees();
    let folded = between(limb.bend, limb.root, limb.end) + off_plane(upper) + off_plane(fore);
    let ahead = [limb.end[0] + limb.end[0] - limb.bend[0], limb.end[1] + limb.end[1] - limb.bend[1]];
    let tip = [limb.end[0] + limb.way[0], limb.end[1] + limb.way[1]];
    let wrist = between(limb.end, ahead, tip);
    let wing = limb.side * (limb.bend[0] - limb.root[0]) / rig.unit;
    let is_seen = arm.hand != Hand::Hidden;
    let holds = matches!(arm.reach, Some(Reach::Front(x, _)) if x.abs() < 0.70)
        && matches!(arm.hand, Hand::Grip | Hand::Assist | Hand::Flat);
    let off = distance(limb.end, hands::grip(rig, limb)) / rig.unit;
    [
        (upper > LONGEST, format!("upper arm {upper:.2} of its bone")),
        (is_seen && upper < SHORTEST[0], format!("upper arm a stump, {upper:.2}")),
        (fore > LONGEST, format!("forearm {fore:.2} of its bone")),
        (is_seen && fore < SHORTEST[1], format!("forearm a stump, {fore:.2}")),
        (is_seen && folded < FOLDED_DEG, format!("elbow folded to {folded:.0} degrees")),
        (is_seen && fore > 0.2 && wrist > BENT_DEG, format!("wrist bent {wrist:.0} degrees")),
        (holds && wing > WING, format!("elbow a wing, {wing:.2} heads")),
        (is_seen && off > 0.5, format!("hand {off:.2} heads off its wrist")),
    ]
    .into_iter()
    .filter_map(|(is_wrong, what)| is_wrong.then(|| format!("{what} ({:?} at {:?})", arm.hand, arm.reach)))
    .collect()
}

fn of_scene(scene: &Scene) -> Vec<String> {
    Shot::all(scene).iter().flat_map(faults).collect()
}

#[test]
fn whatever_one_does_or_holds_both_arms_are_a_body_s() {
    let mut wrong = Vec::new();
    let whole = || Scene { framing: Framing::FullBody, ..scene() };
    for pose in POSES {
        let mut scene = whole();
        scene.figures[0].pose = pose;
        wrong.extend(of_scene(&scene).into_iter().map(|fault| format!("{pose:?}: {fault}")));
    }
    for prop in PROPS {
        let mut scene = whole();
        (scene.figures[0].pose, scene.figures[0].prop) = (Pose::Holding, Some(prop));
        wrong.extend(of_scene(&scene).into_iter().map(|fault| format!("{prop:?}: {fault}")));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn in_the_usual_acts_all_arms_are_a_body_s() {
    let acts = include_str!("../../../tests/judged/acts.txt");
    let rows = acts.lines().filter_map(|line| line.split_once('|'));
    let wrong: Vec<String> = rows
        .flat_map(|(seed, prompt)| {
            let size = Size { width_px: 640, height_px: 800 };
            let brief = Brief {
                prompt: prompt.into(),
                negative: String::new(),
                size,
                seed: seed.trim().parse().unwrap_or(7),
                candidates: 1,
                style: Style::Color,
                characters: Vec::new(),
            };
            let faults = of_scene(&Illustrator.scene(&brief, 0));
            faults.into_iter().map(move |fault| format!("{prompt}: {fault}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}
