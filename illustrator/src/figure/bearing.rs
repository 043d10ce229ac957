//! How bodies bear themselves: weight over the feet, hips against shoulders, knees that bend one way.

use super::body::posture::Hand;
use super::body::skeleton::{FOREARM, Skeleton, UPPER_ARM};
use super::body::{build, hip_of, spine::Trunk};
use super::curve::{add, distance};
use super::every::{AGES, KINDS, POSES, scene};
use super::rig::Rig;
use super::shot::Shot;
use scene::{Age, Framing, Outfit, Pose, Scene};

/// The figure of `scene` seen whole, in trousers.
fn whole(set: impl Fn(&mut Scene), look: impl Fn(&Rig, &Shot, &Skeleton)) {
    let mut scene = scene();
    scene.framing = Framing::FullBody;
    scene.figures[0].outfit = Outfit::Shirt;
    (scene.figures[0].yaw_deg, scene.figures[0].roll_deg) = (0.0, 0.0);
    set(&mut scene);
    let shot = Shot::all(&scene).remove(0);
    let rig = Rig::of(&shot);
    let shoulder = build(shot.character.kind).1;
    let hip = hip_of(shoulder, &rig, shot.character);
    look(&rig, &shot, &Skeleton::of(&rig, &shot.posture, shoulder, hip));
}

#[test]
fn who_stands_has_the_pit_of_the_neck_above_the_feet_and_both_feet_on_the_ground() {
    for kind in KINDS {
        for age in AGES {
            for seed in 0..40 {
                let set = |scene: &mut Scene| {
                    let figure = &mut scene.figures[0];
                    (figure.kind, figure.age, figure.seed) = (kind, age, seed);
                };
                whole(set, |rig, _, skeleton| {
                    let [left, right] = skeleton.legs.map(|leg| leg.end);
                    let [neck, _] = rig.body([0.0, 1.2]);
                    let foot = 0.20 * rig.unit;
                    assert!(
                        neck > left[0] - foot && neck < right[0] + foot,
                        "{kind:?} {age:?} {seed}: the weight is beside the feet"
                    );
                    let apart = (left[1] - right[1]).abs() / rig.unit;
                    assert!(apart < 0.22, "{kind:?} {age:?} {seed}: one foot is {apart} above the other");
                });
            }
        }
    }
}

#[test]
fn hips_and_shoulders_of_who_stands_tilt_against_each_other() {
    for kind in KINDS {
        for seed in 0..40 {
            let set = |scene: &mut Scene| (scene.figures[0].kind, scene.figures[0].seed) = (kind, seed);
            whole(set, |_, shot, _| {
                let Trunk { hips, shoulders, .. } = shot.posture.trunk;
                assert!(hips * shoulders < 0.0 && hips.abs() > 1.0, "{kind:?} {seed}: {hips} {shoulders}");
            });
        }
    }
}

#[test]
fn twenty_who_stand_are_not_one_doll() {
    for kind in KINDS {
        let found = std::cell::RefCell::new(std::collections::BTreeSet::new());
        for seed in 0..20 {
            let set = |scene: &mut Scene| (scene.figures[0].kind, scene.figures[0].seed) = (kind, seed);
            whole(set, |_, shot, _| {
                let bent = shot.posture.legs.map(|leg| [leg.thigh, leg.shin].map(|degrees| degrees as i32 / 2));
                found.borrow_mut().insert((bent, shot.posture.trunk.hips as i32));
            });
        }
        let count = found.borrow().len();
        assert!(count >= 10, "{kind:?}: {count} ways to stand");
    }
}

/// Of who is seen half from the side a shin never goes further forward than its thigh.
#[test]
fn knees_of_who_is_seen_from_the_side_bend_backward() {
    for kind in KINDS {
        for pose in POSES {
            let set = |scene: &mut Scene| {
                let figure = &mut scene.figures[0];
                (figure.kind, figure.pose, figure.age) = (kind, pose, Age::Grown);
            };
            whole(set, |_, shot, _| {
                let Some(far) = shot.posture.far_leg else { return };
                for (at, leg) in shot.posture.legs.iter().enumerate() {
                    let forward = if at == far { 1.0 } else { -1.0 };
                    let bent = forward * (leg.thigh - leg.shin);
                    assert!(bent > -6.0, "{kind:?} {pose:?}: a knee is bent the wrong way by {bent}");
                }
            });
        }
    }
}

#[test]
fn a_runner_lands_on_the_foot_before_and_swings_the_other_up_behind() {
    for kind in KINDS {
        let set = |scene: &mut Scene| (scene.figures[0].kind, scene.figures[0].pose) = (kind, Pose::Running);
        whole(set, |rig, shot, skeleton| {
            let far = shot.posture.far_leg.unwrap_or(0);
            let (swings, lands) = (&skeleton.legs[far], &skeleton.legs[1 - far]);
            let ahead = |from: [f64; 2], to: [f64; 2]| (to[0] - from[0]) * swings.side / rig.unit;
            assert!(lands.end[1] > swings.end[1] + 0.4 * rig.unit, "{kind:?}: no foot lands");
            assert!(ahead(swings.root, swings.end) < -0.8, "{kind:?}: no foot is behind");
            assert!(ahead(lands.root, lands.bend) > 0.6, "{kind:?}: the knee is not before");
        });
    }
}

#[test]
fn a_gesture_changes_the_arms_and_leaves_trunk_and_legs_as_they_were() {
    for pose in POSES.into_iter().filter(|pose| pose.leaves_arms()) {
        let bent = |gesture: Option<Pose>| {
            let found = std::cell::Cell::new(None);
            let set = |scene: &mut Scene| (scene.figures[0].pose, scene.figures[0].gesture) = (pose, gesture);
            whole(set, |_, shot, _| {
                let legs = shot.posture.legs.map(|leg| [leg.thigh, leg.shin]);
                found.set(Some((shot.posture.trunk, legs, shot.posture.arms.map(|arm| arm.hand))));
            });
            found.get().expect("one figure was looked at")
        };
        let (trunk, legs, hands) = bent(None);
        let (with_gesture, legs_with_gesture, waving) = bent(Some(Pose::WavingBoth));
        assert_eq!((trunk, legs), (with_gesture, legs_with_gesture), "{pose:?}");
        assert_eq!(waving, [Hand::Open; 2], "{pose:?}: {hands:?}");
    }
}

/// Of a forearm: a child reaches the far side of a large head.
const LONGEST_FOREARM: f64 = 1.22;

/// The layers of these are turned as a whole.
const fn is_turned(pose: Pose) -> bool {
    matches!(pose, Pose::Falling | Pose::Handstand | Pose::Cartwheel | Pose::Lying | Pose::LyingOnBack)
}

#[test]
fn no_act_stretches_an_arm_or_leaves_a_hand_outside_of_a_picture_of_the_whole_figure() {
    let wrong = std::cell::RefCell::new(Vec::new());
    for pose in POSES {
        for kind in KINDS {
            for (age, yaw_deg) in AGES.into_iter().flat_map(|age| [-40.0, 0.0, 40.0].map(|yaw_deg| (age, yaw_deg))) {
                let set = |scene: &mut Scene| {
                    let figure = &mut scene.figures[0];
                    (figure.kind, figure.pose, figure.age, figure.yaw_deg) = (kind, pose, age, yaw_deg);
                };
                whole(set, |rig, shot, skeleton| {
                    for (arm, limb) in shot.posture.arms.iter().zip(&skeleton.arms) {
                        let upper = distance(limb.root, limb.bend) / (UPPER_ARM * rig.unit);
                        let fore = distance(limb.bend, limb.end) / (FOREARM * rig.unit);
                        let told = format!("{pose:?} {kind:?} {age:?} {yaw_deg}");
                        let [x, y] = add(limb.end, limb.way.map(|way| way * 0.3 * rig.unit));
                        let is_inside = (0.0..=512.0).contains(&x) && (0.0..=640.0).contains(&y);
                        let is_long = upper > 1.06 || arm.near <= 1.3 && fore > LONGEST_FOREARM;
                        if is_long || !is_inside && !is_turned(pose) {
                            wrong
                                .borrow_mut()
                                .push(format!("{told}: {upper:.2} and {fore:.2}, the hand at {x:.0} {y:.0}"));
                        }
                    }
                });
            }
        }
    }
    let wrong = wrong.into_inner();
    assert!(wrong.is_empty(), "{} of:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn what_hands_do_is_seen_in_a_picture_to_the_waist() {
    for pose in POSES.into_iter().filter(|pose| pose.is_at_the_face()) {
        for kind in KINDS {
            let set = |scene: &mut Scene| {
                (scene.figures[0].kind, scene.figures[0].pose) = (kind, pose);
                scene.framing = Framing::HalfBody;
            };
            whole(set, |_, shot, skeleton| {
                let [_, y] = skeleton.arms[shot.posture.front].end;
                assert!((0.0..=640.0).contains(&y), "{pose:?} {kind:?}: the hand is at {y}");
            });
        }
    }
}

/// Nobody squats or kneels on an invisible chair.
#[test]
fn who_squats_has_the_hips_low_over_the_heels() {
    for kind in KINDS {
        let set = |scene: &mut Scene| (scene.figures[0].kind, scene.figures[0].pose) = (kind, Pose::Crouching);
        whole(set, |rig, shot, skeleton| {
            let near = 1 - shot.posture.far_leg.unwrap_or(0);
            let hips = skeleton.legs[near].root;
            let heel = skeleton.legs[near].end;
            let [aside, above] = [(heel[0] - hips[0]).abs() / rig.unit, (heel[1] - hips[1]) / rig.unit];
            assert!(above < 0.75, "{kind:?}: the hips are {above} above the heel");
            assert!(aside < 0.75, "{kind:?}: the heel is {aside} beside the hips");
            assert!(skeleton.legs[near].bend[1] < hips[1], "{kind:?}: the knee is below the hips");
        });
    }
}
