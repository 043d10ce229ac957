//! A dragon: on its feet with the wings raised, or in the air with its legs drawn up.

use super::super::brush::Brush;
use super::super::coat::Coat;
use super::head::keen_eye;
use super::{Eye, Legs};
use crate::figure::curve::{Point, Taper, lerp};
use crate::figure::shade::Shade;

const STANDING: Legs = [
    [[1.20, -2.80, 0.54], [1.44, -1.90, 0.34], [1.10, -1.20, 0.25], [1.20, -0.50, 0.20], [1.30, -0.24, 0.22]],
    [[1.50, -2.70, 0.44], [1.90, -1.90, 0.30], [1.66, -1.20, 0.23], [1.78, -0.50, 0.19], [1.88, -0.24, 0.21]],
    [[-1.06, -2.80, 0.80], [-0.66, -1.90, 0.50], [-1.40, -1.16, 0.28], [-1.20, -0.50, 0.21], [-1.10, -0.24, 0.23]],
    [[-0.76, -2.70, 0.66], [-0.16, -1.90, 0.42], [-0.86, -1.16, 0.26], [-0.64, -0.50, 0.20], [-0.54, -0.24, 0.22]],
];
const DRAWN_UP: Legs = [
    [[1.16, -2.60, 0.50], [0.96, -1.90, 0.32], [1.46, -1.56, 0.22], [1.86, -1.62, 0.17], [2.04, -1.58, 0.18]],
    [[1.46, -2.54, 0.42], [1.42, -1.90, 0.28], [1.92, -1.66, 0.20], [2.28, -1.78, 0.16], [2.44, -1.76, 0.17]],
    [[-1.0, -2.70, 0.78], [-1.24, -1.90, 0.46], [-1.96, -1.66, 0.26], [-2.42, -1.86, 0.19], [-2.60, -1.90, 0.20]],
    [[-0.70, -2.60, 0.64], [-0.80, -1.80, 0.40], [-1.46, -1.50, 0.24], [-1.92, -1.62, 0.18], [-2.10, -1.64, 0.19]],
];
const TAIL: [[f64; 3]; 6] = [
    [-1.10, -3.10, 0.64],
    [-2.06, -2.70, 0.46],
    [-2.80, -1.84, 0.31],
    [-3.40, -1.10, 0.21],
    [-4.0, -0.80, 0.13],
    [-4.50, -1.20, 0.05],
];
const TAIL_IN_WIND: [[f64; 3]; 6] = [
    [-1.10, -3.10, 0.64],
    [-2.16, -2.96, 0.44],
    [-3.0, -2.44, 0.30],
    [-3.70, -2.20, 0.20],
    [-4.34, -2.46, 0.12],
    [-4.76, -3.0, 0.05],
];
const NECK: [[f64; 3]; 5] =
    [[1.0, -3.12, 0.86], [1.72, -3.86, 0.62], [2.06, -4.70, 0.45], [2.20, -5.44, 0.38], [2.54, -5.96, 0.36]];
const TRUNK: [Point; 12] = [
    [1.50, -3.80],
    [0.90, -4.02],
    [0.0, -3.86],
    [-0.90, -3.76],
    [-1.50, -3.54],
    [-1.76, -3.0],
    [-1.40, -2.50],
    [-0.60, -2.26],
    [0.40, -2.02],
    [1.20, -2.12],
    [1.76, -2.70],
    [1.84, -3.30],
];

pub fn draw(brush: &mut Brush, coat: &Coat, flies: bool) {
    let (legs, tail) = if flies { (&DRAWN_UP, &TAIL_IN_WIND) } else { (&STANDING, &TAIL) };
    wing(brush, coat, true);
    horn(brush, coat, true);
    for leg in [&legs[1], &legs[3]] {
        foot(brush, coat, leg);
        let far = brush.limb(leg);
        brush.edge(std::slice::from_ref(&far), coat.fur.line);
        brush.flat(&[far], coat.fur.shaded);
    }
    spines(brush, coat, tail);
    let blade = spade(brush, tail);
    brush.mass(&[blade], &coat.dark);
    let near = [brush.limb(&legs[0]), brush.limb(&legs[2])];
    foot(brush, coat, &legs[0]);
    foot(brush, coat, &legs[2]);
    let (tail, trunk, neck, skull) = (brush.limb(tail), brush.shape(&TRUNK), brush.limb(&NECK), skull(brush));
    let parts = [near[0].clone(), near[1].clone(), tail.clone(), trunk.clone(), neck.clone(), skull.clone()];
    brush.mass(&parts, &coat.fur);
    brush.form(&trunk, 0.30, coat.fur.shaded);
    brush.form(&tail, 0.20, coat.fur.shaded);
    plates(brush, coat, (&neck, &trunk));
    for limb in &near {
        brush.form(limb, 0.12, coat.fur.shaded);
    }
    scales(brush, coat);
    face(brush, coat, &skull);
    horn(brush, coat, false);
    wing(brush, coat, false);
}

fn skull(brush: &Brush) -> Vec<Point> {
    brush.pieces(&[
        &[[2.20, -5.80], [2.28, -6.24], [2.60, -6.46], [2.96, -6.42], [3.22, -6.18]],
        &[[3.22, -6.18], [3.56, -6.10], [3.90, -6.06], [4.10, -5.88], [4.02, -5.70], [3.66, -5.62]],
        &[[3.66, -5.62], [3.40, -5.50], [3.04, -5.44], [2.70, -5.36]],
        &[[2.70, -5.36], [2.50, -5.46], [2.30, -5.30]],
        &[[2.30, -5.30], [2.24, -5.50], [2.20, -5.80]],
    ])
}

fn face(brush: &mut Brush, coat: &Coat, skull: &[Point]) {
    let jaw = brush.shape(&[[4.0, -5.68], [3.60, -5.70], [3.10, -5.66], [2.76, -5.60], [2.60, -5.2], [3.4, -5.3]]);
    brush.patch(skull, &jaw, coat.pale.shaded);
    brush.form(skull, 0.10, coat.fur.shaded);
    brush.tapered(&[[4.06, -5.74], [3.60, -5.72], [3.13, -5.68], [2.84, -5.80]], (1.5, Taper::TAIL), coat.line);
    for x in [3.74, 3.42] {
        let fang = brush.all(&[[x - 0.06, -5.72], [x + 0.06, -5.72], [x, -5.56]]);
        brush.flat(&[fang], coat.white);
    }
    brush.tapered(&[[3.84, -5.98], [3.94, -5.94], [3.96, -5.88]], (1.6, Taper::LINE), coat.line);
    keen_eye(brush, coat, Eye { at: [3.0, -6.06], size: [0.19, 0.11], is_gentle: false });
    // The brow and the spikes behind the jaw.
    let brow =
        brush.pieces(&[&[[2.70, -6.30], [3.06, -6.30], [3.30, -6.10]], &[[3.30, -6.10], [3.0, -6.18], [2.70, -6.30]]]);
    brush.mass(&[brow], &coat.dark);
    for ([x, y], [tip_x, tip_y]) in
        [([2.50, -5.98], [1.78, -6.10]), ([2.48, -5.70], [1.84, -5.62]), ([2.56, -5.46], [2.06, -5.22])]
    {
        let spike = brush.pieces(&[
            &[[x, y - 0.12], lerp([x, y - 0.12], [tip_x, tip_y], 0.5), [tip_x, tip_y]],
            &[[tip_x, tip_y], lerp([tip_x, tip_y], [x, y + 0.10], 0.5), [x, y + 0.10]],
        ]);
        brush.mass(&[spike], &coat.dark);
    }
}

fn horn(brush: &mut Brush, coat: &Coat, is_far: bool) {
    let ahead = if is_far { 0.26 } else { 0.0 };
    let stations = [[2.56, -6.34, 0.15], [2.10, -6.72, 0.12], [1.60, -6.90, 0.08], [1.16, -6.84, 0.015]];
    let stations = stations.map(|[x, y, half]| [x + ahead, y - ahead * 0.6, half]);
    let horn = brush.limb(&stations);
    brush.edge(std::slice::from_ref(&horn), coat.beak.line);
    brush.flat(std::slice::from_ref(&horn), if is_far { coat.beak.shaded } else { coat.beak.base });
    for [x, y, half] in &stations[1..3] {
        brush.tapered(&[[x - 0.05, y - half], [x + 0.03, y + half]], (0.7, Taper::LINE), coat.beak.line);
    }
}

/// The under side is paler, in plates one below the other.
fn plates(brush: &mut Brush, coat: &Coat, (neck, trunk): (&[Point], &[Point])) {
    let throat = brush.shape(&[
        [2.96, -5.60],
        [2.36, -5.40],
        [2.20, -4.70],
        [2.0, -3.90],
        [1.62, -3.20],
        [1.30, -2.3],
        [2.6, -2.6],
        [3.2, -4.4],
    ]);
    let belly = brush.shape(&[
        [1.9, -3.0],
        [1.40, -2.80],
        [0.80, -2.50],
        [-0.20, -2.60],
        [-1.1, -2.70],
        [-1.2, -2.0],
        [1.6, -1.6],
    ]);
    brush.patch(trunk, &belly, coat.pale.shaded);
    brush.patch(neck, &throat, coat.pale.base);
    let rows = [
        ([2.30, -5.30], [2.70, -5.24]),
        ([2.22, -4.94], [2.62, -4.86]),
        ([2.16, -4.58], [2.60, -4.46]),
        ([2.08, -4.22], [2.54, -4.06]),
        ([1.98, -3.86], [2.44, -3.64]),
        ([1.84, -3.50], [2.28, -3.22]),
        ([1.66, -3.16], [2.02, -2.82]),
    ];
    for (from, to) in rows {
        brush.tapered(&[from, lerp(from, to, 0.5), to], (0.8, Taper::TAIL), coat.pale.line);
    }
}

fn scales(brush: &mut Brush, coat: &Coat) {
    let marks = [
        [0.70, -3.30],
        [0.30, -3.46],
        [-0.10, -3.20],
        [-0.56, -3.40],
        [-1.10, -3.10],
        [1.60, -4.0],
        [1.84, -4.60],
        [-2.0, -2.90],
        [-2.60, -2.30],
        [-0.30, -2.80],
        [0.50, -2.86],
    ];
    for [x, y] in marks {
        brush.tapered(&[[x - 0.13, y - 0.04], [x, y + 0.09], [x + 0.13, y - 0.04]], (0.75, Taper::LINE), coat.fur.line);
    }
    brush.tapered(&[[1.02, -3.66], [0.70, -3.10], [0.84, -2.50]], (1.0, Taper::TAIL), coat.fur.line);
    brush.tapered(&[[-0.56, -3.36], [-0.30, -2.80], [-0.56, -2.20]], (1.0, Taper::TAIL), coat.fur.line);
}

/// Along the nape and the tail, none where somebody sits.
fn spines(brush: &mut Brush, coat: &Coat, tail: &[[f64; 3]; 6]) {
    let nape = [
        ([2.12, -6.10], 0.34),
        ([1.86, -5.64], 0.36),
        ([1.72, -5.10], 0.38),
        ([1.60, -4.60], 0.38),
        ([1.32, -4.20], 0.36),
    ];
    let along = tail.windows(2).take(4).map(|pair| {
        let [x, y] = lerp([pair[0][0], pair[0][1]], [pair[1][0], pair[1][1]], 0.6);
        ([x - 0.06, y - f64::midpoint(pair[0][2], pair[1][2]) * 0.92], 0.16 + pair[1][2] * 0.5)
    });
    for ([x, y], high) in nape.into_iter().chain(along) {
        let spine = brush.pieces(&[
            &[[x + high * 0.6, y + 0.06], [x + high * 0.05, y - high * 0.5], [x - high * 0.7, y - high * 0.75]],
            &[[x - high * 0.7, y - high * 0.75], [x - high * 0.4, y - high * 0.1], [x - high * 0.5, y + 0.20]],
        ]);
        brush.mass(&[spine], &coat.dark);
    }
}

fn spade(brush: &Brush, tail: &[[f64; 3]; 6]) -> Vec<Point> {
    let ([from_x, from_y, _], [x, y, _]) = (tail[4], tail[5]);
    let long = libm::hypot(x - from_x, y - from_y).max(1e-9);
    let way = [(x - from_x) / long, (y - from_y) / long];
    let at = |along: f64, aside: f64| [x + way[0] * along - way[1] * aside, y + way[1] * along + way[0] * aside];
    brush.pieces(&[
        &[at(-0.06, 0.0), at(-0.10, 0.22), at(-0.22, 0.36)],
        &[at(-0.22, 0.36), at(0.22, 0.24), at(0.62, 0.0)],
        &[at(0.62, 0.0), at(0.22, -0.24), at(-0.22, -0.36)],
        &[at(-0.22, -0.36), at(-0.10, -0.22), at(-0.06, 0.0)],
    ])
}

/// Root, elbow and wrist of a wing, the tips of its fingers, and where its skin ends at the body.
const ARM: [Point; 3] = [[-0.30, -3.56], [-1.02, -4.90], [-0.62, -6.70]];
const TIPS: [Point; 4] = [[-2.30, -7.26], [-3.62, -6.30], [-3.96, -4.96], [-3.10, -3.86]];
const SKIN_ENDS: Point = [-1.46, -3.20];

/// The farther wing is a little ahead, and in shade.
fn wing(brush: &mut Brush, coat: &Coat, is_far: bool) {
    let ahead = if is_far { 0.86 } else { 0.0 };
    let at = |[x, y]: Point| [x + ahead, y - ahead * 0.30];
    let [root, elbow, wrist] = ARM.map(at);
    let tips = TIPS.map(at);
    let hollow = |one: Point, other: Point| lerp(lerp(one, other, 0.5), wrist, 0.24);
    let mut outline = vec![vec![root, elbow, wrist], vec![wrist, lerp(wrist, tips[0], 0.5), tips[0]]];
    for pair in tips.windows(2) {
        outline.push(vec![pair[0], hollow(pair[0], pair[1]), pair[1]]);
    }
    outline.push(vec![tips[3], hollow(tips[3], at(SKIN_ENDS)), at(SKIN_ENDS), root]);
    let pieces: Vec<&[Point]> = outline.iter().map(Vec::as_slice).collect();
    let skin = brush.pieces(&pieces);
    let (base, shaded): (Shade, Shade) =
        if is_far { (coat.dark.deep, coat.dark.deep) } else { (coat.dark.base, coat.dark.shaded) };
    brush.edge(std::slice::from_ref(&skin), coat.fur.line);
    brush.flat(std::slice::from_ref(&skin), base);
    brush.form(&skin, 0.34, shaded);
    for tip in tips {
        let bent = lerp(lerp(wrist, tip, 0.5), elbow, -0.06);
        let finger = brush.limb(&[[wrist[0], wrist[1], 0.085], [bent[0], bent[1], 0.06], [tip[0], tip[1], 0.02]]);
        brush.edge(std::slice::from_ref(&finger), coat.fur.line);
        brush.flat(&[finger], if is_far { coat.fur.deep } else { coat.fur.shaded });
    }
    let arm = brush.limb(&[[root[0], root[1], 0.30], [elbow[0], elbow[1], 0.19], [wrist[0], wrist[1], 0.13]]);
    brush.edge(std::slice::from_ref(&arm), coat.fur.line);
    brush.flat(std::slice::from_ref(&arm), if is_far { coat.fur.deep } else { coat.fur.base });
    brush.form(&arm, 0.08, coat.fur.shaded);
    let claw = brush.pieces(&[
        &[[wrist[0] - 0.10, wrist[1]], [wrist[0] + 0.02, wrist[1] - 0.30], [wrist[0] + 0.22, wrist[1] - 0.44]],
        &[[wrist[0] + 0.22, wrist[1] - 0.44], [wrist[0] + 0.18, wrist[1] - 0.16], [wrist[0] + 0.10, wrist[1] + 0.04]],
    ]);
    brush.mass(&[claw], &coat.beak);
}

fn foot(brush: &mut Brush, coat: &Coat, leg: &[[f64; 3]; 5]) {
    let [x, y, half] = leg[4];
    let is_down = y > -0.3;
    let center = if is_down { [x + 0.14, -0.16] } else { [x + 0.10, y] };
    for toe in [-0.10, 0.16, 0.40] {
        let tip = [center[0] + toe + 0.22, center[1] + if is_down { 0.15 } else { 0.16 }];
        let claw = brush.pieces(&[
            &[[center[0] + toe - 0.08, center[1] - 0.04], [center[0] + toe + 0.12, center[1] - 0.02], tip],
            &[tip, [center[0] + toe + 0.04, center[1] + 0.12], [center[0] + toe - 0.08, center[1] + 0.10]],
        ]);
        brush.mass(&[claw], &coat.beak);
    }
    let outline = brush.oval(center, [half * 1.7, 0.17], 0.0);
    brush.mass(&[outline], &coat.fur);
}
