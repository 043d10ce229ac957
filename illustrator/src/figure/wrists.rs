//! Where every hand is: joined to its forearm as a person's is, and seen unless its pose says that it is not.

use std::cell::RefCell;
use std::collections::BTreeMap;

use super::body::Body;
use super::body::posture::{Depth, Hand};
use super::curve::{contains, ellipse};
use super::every::{DUOS, POSES, PROPS, scene};
use super::palette::Palette;
use super::rig::Rig;
use super::shot::Shot;
use scene::{Age, FigureKind, Framing, Outfit, Pose, Scene};

/// Short, long and wide sleeves.
const SLEEVES: [Outfit; 3] = [Outfit::TShirt, Outfit::Shirt, Outfit::Kimono];

/// What is wrong in each case, and how often.
#[derive(Default)]
struct Faults(RefCell<BTreeMap<String, (usize, String)>>);

impl Faults {
    fn tell(&self, case: String, told: String) {
        let mut faults = self.0.borrow_mut();
        faults.entry(case).or_insert((0, told)).0 += 1;
    }

    fn none(self, what: &str) {
        let faults = self.0.into_inner();
        let rows: Vec<String> =
            faults.iter().map(|(case, (count, told))| format!("{case}: {count} x {told}")).collect();
        assert!(rows.is_empty(), "{what}: {} of:\n{}", rows.len(), rows.join("\n"));
    }
}

/// The bodies of a scene as they are drawn.
fn each_body(set: impl Fn(&mut Scene), look: impl Fn(&Body, usize)) {
    let mut scene = scene();
    scene.framing = Framing::FullBody;
    set(&mut scene);
    for (number, shot) in Shot::all(&scene).iter().enumerate() {
        let (rig, palette) = (Rig::of(shot), Palette::of(shot));
        look(&Body::of(&rig, &palette, shot), number);
    }
}

/// Of both ends of what a body is like: the slightest and the broadest.
const BODIES: [(FigureKind, Age); 4] = [
    (FigureKind::Girl, Age::Child),
    (FigureKind::Girl, Age::Grown),
    (FigureKind::Man, Age::Child),
    (FigureKind::Man, Age::Old),
];

/// Alone and with somebody, of every age, turn and sleeve.
fn each_act(look: impl Fn(&Body, &str)) {
    for pose in POSES.into_iter().chain(DUOS) {
        for (kind, age) in BODIES {
            for (yaw_deg, outfit) in [-40.0, 0.0, 40.0].into_iter().zip(SLEEVES) {
                let set = |scene: &mut Scene| {
                    let figure = &mut scene.figures[0];
                    (figure.kind, figure.pose, figure.age) = (kind, pose, age);
                    (figure.yaw_deg, figure.outfit, figure.roll_deg) = (yaw_deg, outfit, 0.0);
                    if pose.takes_two() || pose.is_of_two_parts() {
                        let other = scene.figures[0].clone();
                        scene.figures.push(other);
                        (scene.figures[0].yaw_deg, scene.figures[1].yaw_deg) = (30.0, -30.0);
                        scene.figures[1].age = if yaw_deg < 0.0 { Age::Child } else { age };
                    }
                };
                each_body(set, |body, number| look(body, &format!("{pose:?} {number} {kind:?} {age:?} {yaw_deg}")));
            }
        }
    }
}

/// How far a hand is bent off its forearm, degrees.
fn bend_deg(body: &Body, at: usize) -> f64 {
    let limb = &body.skeleton.arms[at];
    let fore = [limb.end[0] - limb.bend[0], limb.end[1] - limb.bend[1]];
    let [x, y] = limb.way;
    libm::atan2(fore[0] * y - fore[1] * x, fore[0] * x + fore[1] * y).to_degrees().abs()
}

fn case(told: &str) -> String {
    told.split(' ').take(2).collect::<Vec<_>>().join(" ")
}

/// More is a broken wrist, degrees.
const MOST_DEG: f64 = 60.0;

#[test]
fn every_hand_is_joined_to_its_forearm_and_seen_unless_its_pose_hides_it() {
    let faults = Faults::default();
    each_act(|body, told| {
        let (trunk, rig) = (body.trunk_outline(), body.rig);
        let head = ellipse(rig.flat([0.0, 0.5]), [0.40 * rig.head, 0.48 * rig.head], 0.0);
        for (at, arm) in body.posture.arms.iter().enumerate().filter(|(_, arm)| arm.hand != Hand::Hidden) {
            let (bent, palm) = (bend_deg(body, at), body.palm(at));
            if bent > MOST_DEG && arm.near <= 1.3 {
                faults.tell(case(told), format!("{told} arm {at} {:?} is bent by {bent:.0}", arm.hand));
            }
            // Behind the body by its turn, not by what the pose says; who carries somebody on the back holds the thighs there.
            let is_turned_away = arm.depth == Depth::Beside && body.is_behind(at) && body.pose != Pose::Piggyback;
            if is_turned_away && (contains(&trunk, palm) || contains(&head, palm)) {
                faults.tell(case(told), format!("{told} arm {at} {:?} is behind the own body", arm.hand));
            }
        }
    });
    faults.none("hands");
}

#[test]
fn what_is_held_is_held_by_hands_that_belong_to_their_arms() {
    let faults = Faults::default();
    for prop in PROPS {
        for ((kind, age), yaw_deg) in BODIES.into_iter().flat_map(|body| [-30.0, 0.0, 30.0].map(|yaw| (body, yaw))) {
            for pose in [Pose::Holding, Pose::Sitting] {
                let set = |scene: &mut Scene| {
                    let figure = &mut scene.figures[0];
                    (figure.kind, figure.pose, figure.age) = (kind, pose, age);
                    (figure.yaw_deg, figure.prop, figure.outfit) = (yaw_deg, Some(prop), Outfit::Shirt);
                };
                each_body(set, |body, _| {
                    for (at, arm) in body.posture.arms.iter().enumerate() {
                        let bent = bend_deg(body, at);
                        if arm.hand != Hand::Hidden && bent > MOST_DEG {
                            let told = format!("{kind:?} {age:?} {yaw_deg} {:?} is bent by {bent:.0}", arm.hand);
                            faults.tell(format!("{prop:?} {pose:?} {at}"), told);
                        }
                    }
                });
            }
        }
    }
    faults.none("what is held");
}
