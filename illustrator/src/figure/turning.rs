//! The head in space: features stay on the face at every angle, and left is the mirror of right.

use super::curve::distance;
use super::every::{AGES, KINDS, scene};
use super::eyes::Eye;
use super::rig::Rig;
use super::shot::Shot;
use super::{face, mouth};
use scene::{Age, Expression, FigureKind};

/// The figure of `scene` turned and nodding, with what its features are placed by.
fn turned(kind: FigureKind, age: Age, (yaw, pitch): (f64, f64), seed: u64, look: impl Fn(&Rig, &Shot)) {
    let mut scene = scene();
    let figure = &mut scene.figures[0];
    (figure.kind, figure.age, figure.seed) = (kind, age, seed);
    (figure.yaw_deg, figure.pitch_deg, figure.roll_deg) = (yaw, pitch, 0.0);
    let shot = Shot::all(&scene).remove(0);
    look(&Rig::of(&shot), &shot);
}

fn is_inside(outline: &[[f64; 2]], [x, y]: [f64; 2]) -> bool {
    let crossings = outline.iter().zip(outline.iter().cycle().skip(1)).filter(|(one, other)| {
        (one[1] > y) != (other[1] > y) && x < (other[0] - one[0]) * (y - one[1]) / (other[1] - one[1]) + one[0]
    });
    crossings.count() % 2 == 1
}

#[test]
fn eyes_and_mouth_stay_inside_of_the_face_at_every_angle() {
    for kind in KINDS {
        for age in AGES {
            for yaw in [-60.0, -45.0, -30.0, -15.0, 0.0, 15.0, 30.0, 45.0, 60.0] {
                for pitch in [-25.0, -12.0, 0.0, 12.0, 25.0] {
                    for seed in [1, 2, 3, 4] {
                        turned(kind, age, (yaw, pitch), seed, |rig, shot| {
                            let face = face::outline(rig);
                            for side in rig.sides_seen() {
                                let eye = Eye::new(rig, side, shot);
                                for corner in [[-1.0, 0.3], [1.0, 0.0], [0.0, -1.0], [0.0, 1.0]] {
                                    assert!(
                                        is_inside(&face, eye.at(corner)),
                                        "{kind:?} {age:?} {yaw} {pitch}: {corner:?}"
                                    );
                                }
                            }
                            let lips = mouth::height(rig);
                            for x in [-0.06, 0.0, 0.06] {
                                assert!(is_inside(&face, rig.face([x, lips])), "{kind:?} {age:?} {yaw} {pitch}: mouth");
                            }
                        });
                    }
                }
            }
        }
    }
}

#[test]
fn a_head_turned_to_the_left_is_the_mirror_of_one_turned_to_the_right() {
    for (yaw, pitch) in [(12.0, 0.0), (33.0, 20.0), (60.0, -20.0)] {
        let points = |yaw: f64| {
            let found = std::cell::RefCell::new(Vec::new());
            turned(FigureKind::Girl, Age::Grown, (yaw, pitch), 5, |rig, shot| {
                let away = if yaw > 0.0 { 1.0 } else { -1.0 };
                let chin = rig.place([0.0, 1.0 + rig.visage.longer / 2.0]);
                let mut seen = Vec::new();
                for side in [-1.0, 1.0] {
                    seen.push(Eye::new(rig, side * away, shot).at([0.4, -0.2]));
                }
                seen.push(rig.face([0.07 * away, 0.845]));
                seen.push(rig.hair(0.7 * away, 0.3, 0.02));
                seen.push(face::ear_point(rig, -away, [0.08, 0.6]));
                *found.borrow_mut() = seen
                    .iter()
                    .map(|[x, y]| [(x - chin[0]) * away / rig.head, (y - chin[1]) / rig.head])
                    .collect::<Vec<_>>();
            });
            found.into_inner()
        };
        for (one, other) in points(yaw).iter().zip(&points(-yaw)) {
            assert!(distance(*one, *other) < 1e-9, "{yaw} {pitch}: {one:?} {other:?}");
        }
    }
}

#[test]
fn who_looks_up_shows_less_crown_and_who_looks_down_more() {
    let brow_below_crown = |pitch: f64| {
        let found = std::cell::Cell::new(0.0);
        turned(FigureKind::Girl, Age::Grown, (0.0, pitch), 5, |rig, _| {
            let crown = rig.crown(0.0).iter().map(|point| point[1]).fold(f64::MAX, f64::min);
            found.set((rig.face([0.0, 0.5])[1] - crown) / rig.head);
        });
        found.get()
    };
    assert!(brow_below_crown(20.0) + 0.1 < brow_below_crown(0.0));
    assert!(brow_below_crown(0.0) + 0.1 < brow_below_crown(-20.0));
}

#[test]
fn who_is_sad_does_not_scowl_from_a_bowed_head() {
    for kind in KINDS {
        for age in AGES {
            for yaw in [-30.0, 0.0, 30.0] {
                let mut scene = scene();
                let figure = &mut scene.figures[0];
                (figure.kind, figure.age, figure.expression) = (kind, age, Expression::Sad);
                (figure.yaw_deg, figure.pitch_deg) = (yaw, -20.0);
                let shot = Shot::all(&scene).remove(0);
                let rig = Rig::of(&shot);
                for side in [-1.0, 1.0] {
                    let eye = Eye::new(&rig, side, &shot);
                    let rise = eye.in_head([-1.0, 0.0])[1] - eye.in_head([1.0, 0.0])[1];
                    assert!(rise < 0.010, "{kind:?} {age:?} {yaw}: the outer corner rises {rise}");
                }
            }
        }
    }
}
