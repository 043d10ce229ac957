//! Accessories below the head: what goes with any outfit.

use super::super::body::Body;
use super::super::body::brush::sided;
use super::super::curve::{Point, Taper, around, closed, ellipse, ribbon};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::{aprons, draped, pieces, sheathed, straps, tokens, uniform};
use scene::{Detail, Extra, Pose};

fn wears(body: &Body, extra: Extra) -> bool {
    body.extras.contains(&extra)
}

pub fn behind(easel: &mut Easel, body: &Body) {
    if wears(body, Extra::Cape) {
        pieces::cape_back(easel, body, &cape_cloth(body));
    }
    if wears(body, Extra::OnShoulders) {
        draped::coat_behind(easel, body);
    }
    if wears(body, Extra::TiedAtWaist) {
        draped::knotted_behind(easel, body);
    }
    if wears(body, Extra::Backpack) {
        pack(easel, body);
    }
    sheathed::behind(easel, body);
    tokens::behind(easel, body);
}

/// A vampire's is black.
fn cape_cloth(body: &Body) -> Surface {
    let usual = if wears(body, Extra::Fang) { body.palette.dark } else { body.palette.accent };
    body.palette.worn(Detail::Cape, usual)
}

pub fn front(easel: &mut Easel, body: &Body) {
    let palette = body.palette;
    if wears(body, Extra::Apron) {
        aprons::apron(easel, body, wears(body, Extra::Frills));
    }
    if wears(body, Extra::TiedAtWaist) {
        draped::knotted(easel, body);
    }
    if wears(body, Extra::BowTie) {
        uniform::bow_tie(easel, body);
    }
    if wears(body, Extra::Belt) {
        let strap = palette.worn(Detail::Belt, palette.leather);
        pieces::belt(easel, body, (2.46, 0.11), &strap, Some(&palette.gold));
    }
    if wears(body, Extra::Backpack) {
        for side in [-1.0, 1.0] {
            let s = body.shoulder;
            let strap = sided(&[[s * 0.50, 1.30], [s * 0.62, 1.52], [s * 0.70, 1.85], [s * 0.80, 2.12]], side);
            let band = ribbon(&body.open(&strap), |_| 0.052 * body.rig.unit);
            body.panel(easel, &band, &palette.accent_of(Detail::Bag));
        }
    }
    sheathed::front(easel, body);
    straps::front(easel, body);
    tokens::front(easel, body);
    if wears(body, Extra::Necklace) {
        let n = body.neck;
        let is_of_pearls = palette.dyed(Detail::Necklace).is_some_and(|dye| palette.is_white(&dye));
        let palette = palette.for_extra(Extra::Necklace);
        let chain = body.open(&[[-n - 0.05, 1.22], [-0.10, 1.44], [0.0, 1.50], [0.10, 1.44], [n + 0.05, 1.22]]);
        easel.ink(&chain, 1.2, (palette.gold.line, Taper::EVEN));
        easel.ink(&chain, 0.7, (palette.gold.light, Taper::EVEN));
        if is_of_pearls {
            let unit = body.rig.unit;
            for at in chain.iter().step_by(3) {
                let pearl = ellipse(*at, [0.036 * unit; 2], 0.0);
                easel.fill(&pearl, palette.white.base);
                easel.crescent(&pearl, body.rig.away([-0.015, -0.012]), (palette.white.shaded, 1.0));
                easel.ink(&closed(&pearl), 0.6, (palette.white.line, Taper::EVEN));
            }
            return;
        }
        let gem = ellipse(body.rig.body([0.0, 1.54]), [0.036 * body.rig.unit, 0.046 * body.rig.unit], 0.0);
        easel.fill(&gem, palette.accent.base);
        easel.ink(&closed(&gem), 0.7, (palette.gold.line, Taper::EVEN));
    }
}

pub fn over_arms(easel: &mut Easel, body: &Body) {
    straps::over_arms(easel, body);
    if wears(body, Extra::Cape) {
        pieces::cape_front(easel, body, &cape_cloth(body));
    }
    if wears(body, Extra::OnShoulders) {
        draped::coat(easel, body);
    }
    if wears(body, Extra::ShoulderBag) {
        shoulder_bag(easel, body);
    }
    if wears(body, Extra::Bracelet) {
        bracelet(easel, body);
    }
    if wears(body, Extra::Wristwatch) && body.pose != Pose::AtCuff {
        wristwatch(easel, body, (1, 1.0));
    }
}

pub fn on_back(easel: &mut Easel, body: &Body) {
    if wears(body, Extra::Apron) {
        aprons::apron_behind(easel, body);
    }
    if wears(body, Extra::Cape) {
        pieces::cape_outside(easel, body, &cape_cloth(body));
    }
    if wears(body, Extra::OnShoulders) {
        draped::coat_from_behind(easel, body);
    }
    if wears(body, Extra::TiedAtWaist) {
        draped::knotted_behind(easel, body);
    }
    if wears(body, Extra::ShoulderBag) {
        shoulder_bag(easel, body);
    }
    if wears(body, Extra::Backpack) {
        pack(easel, body);
    }
    straps::on_back(easel, body);
    tokens::on_back(easel, body);
    sheathed::on_back(easel, body);
}

fn pack(easel: &mut Easel, body: &Body) {
    let (s, accent) = (body.shoulder, body.palette.accent_of(Detail::Bag));
    let sack = [
        [-s * 0.80, 1.40],
        [0.0, 1.30],
        [s * 0.80, 1.40],
        [s * 1.02, 1.90],
        [s * 0.98, 2.50],
        [0.0, 2.62],
        [-s * 0.98, 2.50],
        [-s * 1.02, 1.90],
    ];
    body.panel(easel, &around(&body.place(&sack), 5), &accent);
    let pocket = [[-s * 0.56, 2.02], [s * 0.56, 2.02], [s * 0.58, 2.42], [0.0, 2.50], [-s * 0.58, 2.42]];
    body.panel(easel, &around(&body.place(&pocket), 3), &accent);
    let flap = [[-s * 0.88, 1.62], [0.0, 1.78], [s * 0.88, 1.62]];
    easel.ink(&body.open(&flap), 0.8, (accent.line, Taper::GARMENT));
}

fn shoulder_bag(easel: &mut Easel, body: &Body) {
    let (s, leather) = (body.shoulder, body.palette.worn(Detail::Bag, body.palette.leather));
    let side = -body.rig.light;
    let strap = sided(&[[-s * 0.62, 1.31], [-s * 0.2, 1.80], [s * 0.45, 2.40], [s * 0.86, 2.86]], side);
    body.panel(easel, &ribbon(&body.open(&strap), |_| 0.034 * body.rig.unit), &leather);
    let bag = sided(&[[s * 0.55, 2.80], [s * 1.25, 2.80], [s * 1.28, 3.42], [s * 0.90, 3.48], [s * 0.52, 3.42]], side);
    let outline: Vec<Point> = around(&body.place(&bag), 2);
    body.panel(easel, &outline, &leather);
    let flap = sided(&[[s * 0.54, 2.80], [s * 1.26, 2.80], [s * 1.22, 3.08], [s * 0.90, 3.18], [s * 0.57, 3.08]], side);
    body.panel(easel, &around(&body.place(&flap), 2), &leather);
    body.button(easel, [side * s * 0.90, 3.15], (0.030, &body.palette.gold));
}

fn bracelet(easel: &mut Easel, body: &Body) {
    let gold = body.palette.worn(Detail::Bracelet, body.palette.gold);
    for limb in &body.skeleton.arms {
        let center = limb.end;
        let across = [limb.way[1] * 0.060 * body.rig.unit, -limb.way[0] * 0.060 * body.rig.unit];
        let ring = [
            [center[0] - across[0], center[1] - across[1]],
            [center[0] + limb.way[0] * 0.02 * body.rig.unit, center[1] + limb.way[1] * 0.02 * body.rig.unit],
            [center[0] + across[0], center[1] + across[1]],
        ];
        let curve = super::super::curve::through(&ring, 4);
        easel.ink(&curve, 3.2, (gold.line, Taper::EVEN));
        easel.ink(&curve, 2.0, (gold.base, Taper::EVEN));
    }
}

/// A strap about the wrist on the picture's right, and a round dial.
/// Of who looks at it, over the cuff.
pub fn looked_at_watch(easel: &mut Easel, body: &Body, at: usize) {
    if wears(body, Extra::Wristwatch) && body.pose == Pose::AtCuff && at == body.posture.front {
        wristwatch(easel, body, (at, 2.1));
    }
}

fn wristwatch(easel: &mut Easel, body: &Body, (at, size): (usize, f64)) {
    let (limb, unit) = (&body.skeleton.arms[at], body.rig.unit * size);
    let half = 0.075 * unit * limb.near;
    let [x, y] = [limb.end[0] - limb.way[0] * 0.03 * unit, limb.end[1] - limb.way[1] * 0.03 * unit];
    let across = [limb.way[1] * half, -limb.way[0] * half];
    let strap = [[x - across[0], y - across[1]], [x + across[0], y + across[1]]];
    let flat = Taper { start: 0.0, end: 0.0, least: 1.0 };
    let leather = body.palette.worn(Detail::Watch, body.palette.dark);
    easel.ink(&strap, 7.0 * size, (leather.line, flat));
    easel.ink(&strap, 5.4 * size, (leather.base, flat));
    for (size, surface) in [(0.062, body.palette.gold), (0.044, body.palette.white)] {
        let dial = ellipse([x, y], [size * unit; 2], 0.0);
        easel.fill(&dial, surface.base);
        easel.ink(&closed(&dial), 0.6, (body.palette.gold.line, Taper::EVEN));
    }
    let hands = [[x, y - 0.030 * unit], [x, y], [x + 0.022 * unit, y + 0.008 * unit]];
    easel.ink(&hands, 0.7, (body.palette.dark.line, Taper::EVEN));
}
