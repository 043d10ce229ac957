//! How hands hold: palms that join the forearm and are behind the thing, fists that its handle goes through.

use super::body::Body;
use super::body::hold::{Front, Hold, palm};
use super::body::posture::Hand;
use super::body::skeleton::FOREARM;
use super::curve::{Point, contains, distance};
use super::every::{AGES, KINDS, POSES, PROPS, scene};
use super::palette::Palette;
use super::props;
use super::rig::Rig;
use super::shot::Shot;
use scene::{Age, FigureKind, Framing, Pose, Prop, Scene};

fn posed(set: impl Fn(&mut Scene), look: impl Fn(&Body)) {
    let mut scene = scene();
    scene.framing = Framing::Knees;
    set(&mut scene);
    let shot = Shot::all(&scene).remove(0);
    let (rig, palette) = (Rig::of(&shot), Palette::of(&shot));
    look(&Body::of(&rig, &palette, &shot));
}

/// Each hand that closes about a thing, of both faces' turns, with the side it is on.
fn each_hold(prop: Prop, (kind, age): (FigureKind, Age), look: impl Fn(&Body, usize, Hold)) {
    for yaw_deg in [-24.0, 0.0, 24.0] {
        let set = |scene: &mut Scene| {
            let figure = &mut scene.figures[0];
            (figure.kind, figure.age, figure.prop, figure.yaw_deg) = (kind, age, Some(prop), yaw_deg);
            figure.pose = Pose::Holding;
        };
        posed(set, |body| {
            for at in 0..2 {
                let hand = body.posture.arms[at].hand;
                let grip = if hand == Hand::Grip { Some(body.grip_of(at)) } else { body.grip() };
                let closes = matches!(hand, Hand::Grip | Hand::Assist);
                if let Some(hold) = grip.filter(|_| closes).and_then(|grip| props::hold(body, at, grip)) {
                    look(body, at, hold);
                }
            }
        });
    }
}

/// From a point to the straight line through another.
fn off([x, y]: Point, from: Point, [along, down]: Point) -> f64 {
    ((x - from[0]) * down - (y - from[1]) * along).abs()
}

#[test]
fn a_hand_that_holds_has_a_palm_behind_its_fingers_that_joins_the_forearm() {
    for prop in PROPS {
        for kind in KINDS {
            for age in AGES {
                each_hold(prop, (kind, age), |body, at, hold| {
                    let (limb, unit) = (&body.skeleton.arms[at], body.rig.unit);
                    let outline = palm(limb, &hold, (body.hand_size(), 0.09 * body.hand_size()));
                    assert!(contains(&outline, hold.at), "{prop:?} {kind:?} {age:?}: fingers without a palm");
                    assert!(contains(&outline, limb.end), "{prop:?} {kind:?} {age:?}: a palm without a wrist");
                    let reach = distance(limb.end, hold.at) / unit;
                    assert!(reach < 0.42, "{prop:?} {kind:?} {age:?}: the hand is {reach} from the forearm's end");
                });
            }
        }
    }
}

#[test]
fn a_handle_goes_through_every_fist_that_is_about_it() {
    let beside = std::cell::RefCell::new(Vec::new());
    for prop in PROPS {
        for kind in KINDS {
            each_hold(prop, (kind, Age::Grown), |body, at, hold| {
                let Some(grip) = body.grip().filter(|_| hold.front == Front::Fist) else { return };
                // Each hand has a thing of its own.
                let apart = body.posture.arms.iter().filter(|arm| arm.hand == Hand::Grip).count() > 1;
                let own = matches!(
                    prop,
                    Prop::Violin
                        | Prop::Carving
                        | Prop::Trumpet
                        | Prop::Pistol
                        | Prop::Anvil
                        | Prop::NailedBoard
                        | Prop::CutPaper
                        | Prop::ChiseledStatue
                        | Prop::SharpenedPencil
                        | Prop::Xylophone
                        | Prop::CutSteak
                        | Prop::DeskPhone
                        | Prop::GratedCheese
                );
                let bows = prop == Prop::Cello && body.posture.arms[at].hand == Hand::Assist;
                if apart || own || bows {
                    return;
                }
                let off = off(hold.at, grip.at, hold.axis) / body.rig.unit;
                if off >= 0.09 {
                    beside.borrow_mut().push(format!("{prop:?} {kind:?}: {off:.2} beside the fist of hand {at}"));
                }
            });
        }
    }
    let beside = beside.into_inner();
    assert!(beside.is_empty(), "the handle is\n{}", beside.join("\n"));
}

/// What points at us is seen large at its end; any other forearm is at least half as long as an arm has one: more of it
/// is never turned away.
#[test]
fn no_forearm_is_a_stump() {
    for pose in POSES {
        for kind in KINDS {
            let set = |scene: &mut Scene| {
                let figure = &mut scene.figures[0];
                (figure.kind, figure.pose, figure.prop) = (kind, pose, None);
            };
            posed(set, |body| {
                for (arm, limb) in body.posture.arms.iter().zip(&body.skeleton.arms) {
                    let seen = distance(limb.bend, limb.end) / (FOREARM * body.rig.unit);
                    assert!(arm.near > 1.3 || seen > 0.50, "{pose:?} {kind:?}: {seen} of a forearm is seen");
                }
            });
        }
    }
}
