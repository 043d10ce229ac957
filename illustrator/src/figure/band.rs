//! Those who make music together on their feet: a row with room for each neck and elbow, and the drummer behind its gap.

use scene::{Character, Pose, Prop, Scene};

/// How much smaller who sits behind is seen, and how much higher up the stage, heads.
pub const BEHIND: (f64, f64) = (0.86, 0.92);
/// From chin to chin in the row, heads: where somebody has a guitar, and where nobody has.
const APART: [f64; 2] = [2.05, 1.55];
/// So much more, where the drummer is seen: past the neck of a guitar, and past who sings.
const GAP: [f64; 2] = [0.85, 0.42];
/// What the outermost take to their side, heads.
const REACH: [f64; 2] = [0.95, 1.7];

/// Whether two or more are there, nearly all with what a band plays.
pub fn is_band(scene: &Scene) -> bool {
    let is_free = |figure: &Character| !figure.pose.takes_two() && !matches!(figure.pose, Pose::Lying | Pose::Dozing);
    let plays = |figure: &&Character| {
        figure.prop.is_some_and(|prop| is_strummed(prop) || matches!(prop, Prop::Microphone | Prop::Drums))
    };
    scene.figures.len() > 1
        && scene.animals.is_empty()
        && scene.figures.iter().all(is_free)
        && scene.figures.iter().filter(plays).count() >= scene.figures.len() - usize::from(scene.figures.len() > 2)
        && scene.figures.iter().any(|figure| figure.prop.is_some_and(is_strummed))
}

const fn is_strummed(prop: Prop) -> bool {
    matches!(prop, Prop::Guitar | Prop::ElectricGuitar | Prop::Lute | Prop::Shamisen | Prop::Banjo)
}

/// The drummer is behind, where more than two stand before.
pub fn rows(scene: &Scene) -> Vec<bool> {
    scene.figures.iter().map(|figure| figure.prop == Some(Prop::Drums)).collect()
}

/// For each where the chin is, and where it ends to the right, head units from the left of the first.
pub fn places(scene: &Scene, boxes: &[[f64; 4]]) -> Vec<(f64, f64)> {
    let rows = rows(scene);
    let front: Vec<usize> = (0..rows.len()).filter(|at| !rows[*at]).collect();
    let reach = |side: f64| side.clamp(REACH[0], REACH[1]);
    let mut chins = vec![0.0; rows.len()];
    let mut chin = front.first().map_or(REACH[0], |at| reach(-boxes[*at][0]));
    for (number, at) in front.iter().enumerate() {
        if number > 0 {
            let strums = [front[number - 1], *at].iter().any(|one| scene.figures[*one].prop.is_some_and(is_strummed));
            let is_gap = number + 1 == front.len() && front.len() < rows.len();
            chin += APART[usize::from(!strums)] + if is_gap { GAP[usize::from(front.len() > 2)] } else { 0.0 };
        }
        chins[*at] = chin;
    }
    let ends = |at: usize, chin: f64| (chin, chin + reach(boxes[at][2]));
    for drummer in (0..rows.len()).filter(|at| rows[*at]) {
        let [.., before, last] = front.as_slice() else { continue };
        chins[drummer] = f64::midpoint(chins[*before], chins[*last]);
    }
    chins.iter().enumerate().map(|(at, chin)| if rows[at] { (*chin, *chin) } else { ends(at, *chin) }).collect()
}
