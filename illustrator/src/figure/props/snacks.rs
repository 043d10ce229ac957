//! Small food: toast, in hand or in the mouth, a lollipop in the mouth, taiyaki, a crepe, dumplings, a tray of bread.

use super::super::body::Body;
use super::super::curve::{Point, Taper, add, around, closed, ellipse, ribbon, through};
use super::super::easel::Easel;
use super::super::mouth;
use super::{Grip, rod};
use scene::Tint;

/// A slice of bread about its middle, the domed end up; head units.
const SLICE: [Point; 12] = [
    [-0.19, 0.22],
    [-0.20, 0.0],
    [-0.25, -0.08],
    [-0.24, -0.18],
    [-0.14, -0.24],
    [0.0, -0.25],
    [0.14, -0.24],
    [0.24, -0.18],
    [0.25, -0.08],
    [0.20, 0.0],
    [0.19, 0.22],
    [0.0, 0.23],
];

/// Crust, and the crumb within it; `place` takes the slice's points to the canvas.
fn slice(easel: &mut Easel, body: &Body, place: impl Fn(Point) -> Point) {
    let (crust, crumb) = (body.palette.leather, body.held(body.palette.gold));
    let outline = |share: f64| around(&SLICE.map(|[x, y]| place([x * share, y * share])), 4);
    body.panel(easel, &outline(1.0), &crust);
    easel.fill(&outline(0.84), crumb.light);
    let butter = [[-0.08, -0.08], [0.07, -0.06], [0.08, 0.06], [-0.06, 0.07]].map(&place);
    easel.fill(&around(&butter, 3), body.dyed(Tint::Yellow).light);
}

pub fn toast(easel: &mut Easel, body: &Body, grip: Grip) {
    slice(easel, body, |[x, y]| grip.at([x * 1.15, y * 1.15 - 0.06]));
}

/// Its lower edge between the lips, the rest hangs before the chin.
pub fn bitten_toast(easel: &mut Easel, body: &Body) {
    let rig = body.rig;
    let y = mouth::height(rig);
    let lips = rig.face([0.0, y]);
    let (turn, size) = (0.20 * rig.facing(), rig.head);
    let (sin, cos) = (libm::sin(turn), libm::cos(turn));
    // The domed end is down: the other one is bitten.
    let place = |[x, y]: Point| {
        let [x, y] = [x * 0.94, 0.185 - y * 0.94];
        add(lips, [(x * cos + y * sin) * size, (y * cos - x * sin) * size])
    };
    slice(easel, body, place);
    let lip = through(&[[-0.075, -0.012], [0.0, -0.034], [0.075, -0.012]].map(|[x, dy]| rig.face([x, y + dy])), 5);
    let skin = body.palette.skin;
    easel.ink(&lip, 1.1, (skin.line, Taper::LINE));
}

/// The sweet is between the lips, its stick comes out beside the chin.
pub fn lollipop(easel: &mut Easel, body: &Body) {
    let (rig, sweet) = (body.rig, body.held(body.dyed(Tint::Pink)));
    let y = mouth::height(rig) + 0.012;
    let side = rig.facing();
    let lips = rig.face([0.03 * side, y]);
    let out = |x: f64, y: f64| add(lips, [side * x * rig.head, y * rig.head]);
    rod(easel, body, (lips, out(0.34, 0.13)), 0.020, &body.palette.white);
    body.panel(easel, &ellipse(out(0.012, 0.004), [0.070 * rig.head, 0.058 * rig.head], 0.0), &sweet);
    easel.fill(&ellipse(out(0.0, -0.014), [0.018 * rig.head; 2], 0.0), sweet.glint);
}

/// A fish of batter in a paper sleeve, its head up.
pub fn taiyaki(easel: &mut Easel, body: &Body, hand: Grip) {
    let grip = Grip { at: hand.at([0.0, -0.14]), ..hand };
    let (batter, paper) = (body.held(body.palette.gold), body.palette.white);
    let fish = [
        [0.0, -0.66],
        [0.12, -0.60],
        [0.20, -0.44],
        [0.21, -0.24],
        [0.14, -0.02],
        [0.10, 0.10],
        [-0.10, 0.10],
        [-0.14, -0.02],
        [-0.21, -0.24],
        [-0.20, -0.44],
        [-0.12, -0.60],
    ];
    body.panel(easel, &around(&grip.all(&fish), 4), &batter);
    let gill = through(&grip.all(&[[-0.19, -0.36], [0.0, -0.30], [0.19, -0.36]]), 4);
    easel.ink(&gill, 0.9, (batter.line, Taper::LINE));
    for [x, y] in [[-0.10, -0.20], [0.02, -0.18], [0.13, -0.20], [-0.05, -0.10], [0.08, -0.10]] {
        let scale = through(&grip.all(&[[x - 0.05, y - 0.03], [x, y + 0.02], [x + 0.05, y - 0.03]]), 4);
        easel.ink(&scale, 0.6, (batter.line, Taper::EVEN));
    }
    let eye = ellipse(grip.at([-0.07, -0.47]), [0.032 * body.rig.unit; 2], 0.0);
    easel.fill(&eye, body.palette.dark.base);
    let smile = through(&grip.all(&[[0.02, -0.60], [0.06, -0.55], [0.11, -0.55]]), 4);
    easel.ink(&smile, 0.8, (batter.line, Taper::LINE));
    // As narrow as a fist goes round.
    let sleeve = [[-0.22, -0.20], [0.0, -0.12], [0.22, -0.20], [0.10, 0.0], [0.08, 0.28], [-0.08, 0.28], [-0.10, 0.0]];
    body.panel(easel, &hand.all(&sleeve), &paper);
}

/// A cone of thin dough, cream and berries over its edge.
pub fn crepe(easel: &mut Easel, body: &Body, grip: Grip) {
    let (dough, cream, red) = (body.palette.gold, body.palette.white, body.dyed(Tint::Red));
    // The far leaf stands highest: a flat round that is folded, not a cone with a ball.
    let far =
        [[-0.37, -0.34], [-0.34, -0.52], [-0.18, -0.63], [0.04, -0.66], [0.24, -0.60], [0.37, -0.44], [0.0, 0.26]];
    body.panel(easel, &around(&grip.all(&far), 4), &dough);
    let filled =
        [[-0.31, -0.34], [-0.23, -0.50], [-0.10, -0.45], [0.02, -0.54], [0.14, -0.46], [0.27, -0.46], [0.31, -0.34]];
    body.panel(easel, &through(&grip.all(&filled), 4), &cream);
    for [x, y, turn] in [[-0.15, -0.42, -24.0], [0.03, -0.47, 0.0], [0.20, -0.42, 26.0]] {
        let slice = ellipse(grip.at([x, y]), [0.060 * grip.unit, 0.088 * grip.unit], grip.side * turn);
        body.panel(easel, &slice, &red);
        let heart = ellipse(grip.at([x, y + 0.01]), [0.024 * grip.unit, 0.046 * grip.unit], grip.side * turn);
        easel.fill(&heart, red.glint);
    }
    // Two leaves lie over each other before it.
    let under = [[-0.38, -0.38], [-0.16, -0.37], [0.16, -0.30], [0.06, 0.34], [-0.05, 0.34]];
    body.panel(easel, &grip.all(&under), &dough);
    let over = [[0.38, -0.42], [0.14, -0.36], [-0.12, -0.22], [-0.06, 0.34], [0.06, 0.34]];
    body.panel(easel, &grip.all(&over), &dough);
    let fold = [[0.30, -0.36], [0.12, -0.28], [-0.05, -0.16]];
    easel.ink(&through(&grip.all(&fold), 4), 0.6, (dough.line, Taper::LINE));
    let wrapper = [[-0.235, -0.06], [-0.10, -0.11], [0.04, -0.04], [0.235, -0.11], [0.065, 0.38], [-0.065, 0.38]];
    body.panel(easel, &grip.all(&wrapper), &body.held(body.palette.accent));
}

/// Round ones with a pleated top, in a bowl between both hands.
pub fn dumplings(easel: &mut Easel, body: &Body, grip: Grip) {
    let (dough, china) = (body.palette.white, body.held(body.dyed(Tint::Red)));
    for x in [-0.16, 0.04, 0.20] {
        let steam = [[x, -0.44], [x + 0.05, -0.53], [x - 0.03, -0.62], [x + 0.03, -0.72]];
        easel.ink(&through(&grip.all(&steam), 5), 1.0, (dough.shaded, Taper::LINE));
    }
    for [x, y] in [[-0.11, -0.28], [0.12, -0.28], [-0.25, -0.18], [0.0, -0.19], [0.25, -0.18]] {
        let bun =
            [[-0.14, 0.05], [-0.13, -0.05], [-0.04, -0.12], [0.0, -0.15], [0.04, -0.12], [0.13, -0.05], [0.14, 0.05]];
        body.panel(easel, &around(&grip.all(&bun.map(|[dx, dy]| [x + dx, y + dy])), 3), &dough);
        for lean in [-0.06, 0.0, 0.06] {
            let pleat = [[x + lean * 0.2, y - 0.13], [x + lean, y - 0.05]];
            easel.ink(&grip.all(&pleat), 0.6, (dough.line, Taper::LINE));
        }
    }
    let bowl = [[-0.40, -0.16], [0.40, -0.16], [0.32, 0.04], [0.16, 0.16], [-0.16, 0.16], [-0.32, 0.04]];
    body.panel(easel, &grip.all(&bowl), &china);
    let band = through(&grip.all(&[[-0.37, -0.09], [0.0, -0.07], [0.37, -0.09]]), 4);
    easel.ink(&band, 1.8, (body.palette.gold.base, Taper::EVEN));
    let foot = [[-0.14, 0.15], [0.14, 0.15], [0.12, 0.21], [-0.12, 0.21]];
    body.panel(easel, &grip.all(&foot), &china);
}

/// Rolls and loaves on a wooden board.
pub fn bread_tray(easel: &mut Easel, body: &Body, grip: Grip) {
    let (wood, crust, unit) = (body.held(body.palette.leather), body.palette.gold, body.rig.unit);
    body.panel(easel, &ellipse(grip.at([0.0, 0.05]), [0.66 * unit, 0.14 * unit], 0.0), &wood);
    let inner = ellipse(grip.at([0.0, 0.03]), [0.58 * unit, 0.10 * unit], 0.0);
    easel.fill(&inner, wood.light);
    easel.ink(&closed(&inner), 0.6, (wood.line, Taper::EVEN));
    for (from, to) in [([-0.44, -0.12], [0.02, -0.24]), ([-0.04, -0.22], [0.44, -0.12])] {
        let loaf = through(&grip.all(&[from, [(from[0] + to[0]) / 2.0, from[1].min(to[1]) - 0.02], to]), 5);
        let round = |share: f64| unit * 0.105 * libm::sqrt((1.0 - (2.0 * share - 1.0).powi(4)).max(0.05));
        body.panel(easel, &ribbon(&loaf, round), &crust);
        for cut in [0.25, 0.5, 0.75] {
            let [x, y] = loaf[(cut * (loaf.len() - 1) as f64) as usize];
            let slash = [[x - 0.05 * unit, y + 0.04 * unit], [x + 0.03 * unit, y - 0.06 * unit]];
            easel.ink(&slash, 1.3, (crust.deep, Taper::LINE));
        }
    }
    for (x, size) in [(-0.36, 0.15), (0.36, 0.15), (-0.12, 0.16), (0.14, 0.16)] {
        let roll = ellipse(grip.at([x, -0.04]), [size * unit, size * 0.72 * unit], 0.0);
        body.panel(easel, &roll, &crust);
        let cross = through(&grip.all(&[[x - 0.07, -0.08], [x, -0.11], [x + 0.07, -0.08]]), 4);
        easel.ink(&cross, 1.2, (crust.deep, Taper::LINE));
    }
}
