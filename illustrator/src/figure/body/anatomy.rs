//! The forms of bare limbs: how wide arms and legs are along their bones, and what of that muscle adds.
//!
//! Clothes are cut after the same forms, so that a sleeve is never narrower than its arm.

use super::Body;
use super::limb::Station;
use super::skeleton::{Limb, SIDES};
use scene::{Age, Build, Character, FigureKind};

/// At a share of the bone: the half-widths on two sides, and what full muscle adds to each; head units.
type Row = (f64, [f64; 2], [f64; 2]);

/// Outer side, inner side. The deltoid bulges high and dips to where it holds on to the bone; below it are triceps and
/// biceps; above the elbow the arm is slim.
const UPPER_ARM: [Row; 8] = [
    (0.0, [0.110, 0.102], [0.018, 0.000]),
    (0.14, [0.124, 0.102], [0.044, 0.006]),
    (0.28, [0.116, 0.100], [0.040, 0.016]),
    (0.43, [0.096, 0.099], [0.008, 0.028]),
    (0.60, [0.093, 0.097], [0.018, 0.030]),
    (0.78, [0.084, 0.087], [0.014, 0.014]),
    (0.91, [0.076, 0.079], [0.003, 0.003]),
    (1.0, [ELBOW, ELBOW], [0.003, 0.003]),
];
/// Half the width of an elbow.
pub const ELBOW: f64 = 0.072;

/// The side that swells right below the elbow, the side of the little finger, which swells lower. From there the forearm
/// narrows to the wrist, whose bones stand out a little.
const FOREARM: [Row; 8] = [
    (0.0, [ELBOW, ELBOW], [0.003, 0.003]),
    (0.09, [0.086, 0.079], [0.016, 0.009]),
    (0.22, [0.096, 0.084], [0.032, 0.020]),
    (0.38, [0.089, 0.081], [0.024, 0.022]),
    (0.58, [0.070, 0.066], [0.010, 0.012]),
    (0.78, [0.055, 0.051], [0.004, 0.004]),
    (0.91, [0.051, 0.049], [0.003, 0.003]),
    (1.0, [0.055, 0.051], [0.005, 0.005]),
];

/// Outer side from the hip, inner side from the crotch; above the knee the inner muscle hangs lower than the outer one.
const THIGH: [Row; 8] = [
    (0.0, [0.226, 0.206], [0.000, 0.000]),
    (0.16, [0.240, 0.213], [0.008, 0.006]),
    (0.38, [0.228, 0.198], [0.024, 0.014]),
    (0.60, [0.194, 0.172], [0.026, 0.018]),
    (0.80, [0.148, 0.150], [0.014, 0.020]),
    (0.92, [0.124, 0.134], [0.004, 0.006]),
    (1.0, [0.114, 0.119], [0.004, 0.002]),
    // Round below the knee, so that no corner stands out there.
    (1.045, [0.088, 0.092], [0.002, 0.002]),
];
/// The calf sits high; it bulges higher on its outer side than on its inner one. The inner ankle is the higher one too.
const SHIN: [Row; 10] = [
    (-0.045, [0.088, 0.090], [0.002, 0.002]),
    (0.0, [0.114, 0.118], [0.004, 0.002]),
    (0.08, [0.113, 0.114], [0.004, 0.002]),
    (0.20, [0.150, 0.132], [0.022, 0.014]),
    (0.31, [0.154, 0.152], [0.024, 0.022]),
    (0.46, [0.126, 0.140], [0.012, 0.016]),
    (0.64, [0.088, 0.097], [0.004, 0.006]),
    (0.82, [0.063, 0.066], [0.002, 0.002]),
    (0.93, [0.062, 0.070], [0.002, 0.002]),
    (1.0, [0.070, 0.066], [0.002, 0.002]),
];

/// Seen from the side, front and back: the thigh bows forward, and behind it goes over from the seat into the hollow of
/// the knee.
const THIGH_ASIDE: [Row; 8] = [
    (0.0, [0.204, 0.226], [0.000, 0.004]),
    (0.16, [0.232, 0.226], [0.008, 0.008]),
    (0.36, [0.238, 0.198], [0.026, 0.012]),
    (0.60, [0.208, 0.164], [0.026, 0.016]),
    (0.80, [0.160, 0.136], [0.012, 0.010]),
    (0.92, [0.132, 0.116], [0.004, 0.002]),
    (1.0, [0.120, 0.104], [0.004, 0.002]),
    (1.045, [0.092, 0.088], [0.002, 0.002]),
];
/// The shin is nearly straight, all of the calf is behind it, and the heel's sinew goes down from it.
const SHIN_ASIDE: [Row; 10] = [
    (-0.045, [0.092, 0.086], [0.002, 0.002]),
    (0.0, [0.122, 0.100], [0.004, 0.002]),
    (0.09, [0.116, 0.108], [0.003, 0.004]),
    (0.20, [0.104, 0.158], [0.004, 0.024]),
    (0.31, [0.102, 0.178], [0.004, 0.032]),
    (0.46, [0.098, 0.154], [0.003, 0.020]),
    (0.64, [0.082, 0.102], [0.002, 0.006]),
    (0.82, [0.066, 0.066], [0.001, 0.001]),
    (0.92, [0.064, 0.062], [0.001, 0.001]),
    (1.0, [0.070, 0.070], [0.002, 0.002]),
];

/// A thigh that points at the viewer: its knee is nearer, and so hardly narrower; it ends round.
const THIGH_AHEAD: [Station; 7] = [
    (0.0, 0.240, 0.210),
    (0.35, 0.240, 0.214),
    (0.70, 0.208, 0.196),
    (0.94, 0.178, 0.172),
    (1.08, 0.152, 0.150),
    (1.17, 0.108, 0.108),
    (1.22, 0.040, 0.040),
];
/// What hangs from such a knee, in its shade.
const SHIN_AHEAD: [Station; 8] = [
    (-0.045, 0.120, 0.118),
    (0.0, 0.142, 0.136),
    (0.09, 0.146, 0.138),
    (0.24, 0.158, 0.140),
    (0.37, 0.146, 0.148),
    (0.60, 0.102, 0.112),
    (0.86, 0.064, 0.067),
    (1.0, 0.064, 0.062),
];

/// From this bend on the inside of an elbow is known from its outside, degrees.
const BENT_DEG: f64 = 25.0;

/// How much muscle shows: nothing on a child, all of it on somebody strong.
pub fn muscle_of(character: &Character) -> f64 {
    if character.age == Age::Child {
        return 0.0;
    }
    let usual = match character.kind {
        FigureKind::Girl => 0.0,
        FigureKind::Androgynous => 0.10,
        FigureKind::Woman => 0.12,
        FigureKind::Boy => 0.40,
        FigureKind::Man => 0.65,
    };
    let kept = if character.age == Age::Old { 0.5 } else { 1.0 };
    kept * match character.build {
        Build::Chibi | Build::Plump => usual * 0.3,
        Build::Slender => usual * 0.5,
        Build::Usual => usual,
        Build::Sturdy => 0.55 + usual,
    }
}

fn stations(rows: &[Row], muscle: f64, is_mirrored: bool) -> Vec<Station> {
    let station = |(at, soft, more): &Row| {
        let [one, other] = [0, 1].map(|side| soft[side] + more[side] * muscle);
        if is_mirrored { (*at, other, one) } else { (*at, one, other) }
    };
    rows.iter().map(station).collect()
}

fn upper_form(limb: &Limb, muscle: f64) -> Vec<Station> {
    let bent = limb.bent_deg();
    let flexed = (bent.abs() / 100.0).min(1.0) * (0.010 + 0.026 * muscle);
    let swell = |(at, outer, inner): Station| {
        let part = (1.0 - ((at - 0.62) / 0.24).abs()).max(0.0);
        let more = flexed * part;
        if bent > 0.0 { (at, outer + more, inner) } else { (at, outer, inner + more) }
    };
    stations(&UPPER_ARM, muscle, false).into_iter().map(swell).collect()
}

/// What of its form a limb keeps under cloth that is not tight.
const EVENED: f64 = 0.45;

impl Body<'_> {
    /// Of an upper arm: the biceps swells as the elbow bends, on the inside of the bend.
    pub(super) fn upper_form(&self, limb: &Limb) -> Vec<Station> {
        upper_form(limb, self.muscle)
    }

    /// The same under a long sleeve, which evens out what muscle there is.
    pub(super) fn sleeved_form(&self, limb: &Limb) -> Vec<Station> {
        upper_form(limb, self.muscle * EVENED)
    }

    /// Of a forearm: where the elbow is bent, the fuller side is the inside of the bend.
    pub(super) fn fore_form(&self, limb: &Limb) -> Vec<Station> {
        stations(&FOREARM, self.muscle, limb.bent_deg() < -BENT_DEG)
    }

    /// Half the width of a wrist, head units.
    pub(super) fn wrist_half(&self) -> f64 {
        let (_, [one, other], [more, _]) = FOREARM[FOREARM.len() - 1];
        ((one + other) / 2.0 + more * self.muscle) * self.limb_width
    }

    pub(super) fn thigh_form(&self, limb: &Limb) -> Vec<Station> {
        self.thigh_of(limb, self.muscle)
    }

    /// The same under trousers.
    pub(super) fn trousered_form(&self, limb: &Limb) -> Vec<Station> {
        self.thigh_of(limb, self.muscle * EVENED)
    }

    fn thigh_of(&self, limb: &Limb, muscle: f64) -> Vec<Station> {
        if self.is_on_seat() {
            return THIGH_AHEAD.to_vec();
        }
        match self.ahead() {
            Some(ahead) => stations(&THIGH_ASIDE, muscle, limb.side != ahead),
            None => stations(&THIGH, muscle, false),
        }
    }

    pub(super) fn shin_form(&self, limb: &Limb) -> Vec<Station> {
        if self.is_on_seat() {
            return SHIN_AHEAD.to_vec();
        }
        match self.ahead() {
            Some(ahead) => stations(&SHIN_ASIDE, self.muscle, limb.side != ahead),
            None => stations(&SHIN, self.muscle, false),
        }
    }

    /// The side of the picture where the knees point of somebody whose legs are seen from the side.
    pub(super) fn ahead(&self) -> Option<f64> {
        self.posture.far_leg.map(|far| SIDES[far])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::every::scene;

    fn muscle(kind: FigureKind, age: Age, build: Build) -> f64 {
        muscle_of(&Character { kind, age, build, ..scene().figures[0].clone() })
    }

    #[test]
    fn children_show_no_muscle_and_the_strong_show_most() {
        let strong = muscle(FigureKind::Man, Age::Grown, Build::Sturdy);
        for kind in [FigureKind::Girl, FigureKind::Woman, FigureKind::Boy, FigureKind::Man] {
            assert!(muscle(kind, Age::Child, Build::Sturdy) < 1e-9, "{kind:?}");
            let usual = muscle(kind, Age::Grown, Build::Usual);
            assert!(usual < muscle(kind, Age::Grown, Build::Sturdy) && usual < strong, "{kind:?}");
        }
    }

    #[test]
    fn seen_from_the_side_the_calf_is_behind_and_high() {
        let rows = stations(&SHIN_ASIDE, 0.5, false);
        let (at, front, back) =
            rows.iter().copied().fold(rows[0], |one, other| if other.2 > one.2 { other } else { one });
        assert!((0.2..0.4).contains(&at) && back > 1.5 * front, "{at} {front} {back}");
        let mirrored = stations(&SHIN_ASIDE, 0.5, true);
        assert!(rows.iter().zip(&mirrored).all(|(one, other)| one.1.total_cmp(&other.2).is_eq()));
    }
}
