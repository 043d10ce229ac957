//! Fronts of the garments that are made of shared pieces.

use super::super::body::Body;
use super::super::body::brush::sided;
use super::super::body::posture::Weight;
use super::super::curve::{Taper, around, closed, ellipse, ribbon};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::aprons::{apron, bib, waist_apron};
use super::numerals;
use super::pieces::{
    band, belt, closure, double_row, neck_band, reflective, roll_neck, scalloped, stand_collar, stripe, tied_behind,
    top_folds, zip,
};
use super::uniform;
use super::wear::Cloth;
use super::{robes, tailcoat, wrapped};
use scene::{Detail, Extra, Outfit};

pub fn draw(easel: &mut Easel, body: &Body) {
    let palette = body.palette;
    let (cloth, white, gold) = (palette.cloth, palette.white, palette.gold);
    match body.outfit {
        Outfit::Gakuran => {
            closure(easel, body, (1.36, 5), (&cloth, &gold));
            stand_collar(easel, body, &cloth, 0.09);
            top_folds(easel, body, &cloth);
        }
        Outfit::Cardigan | Outfit::SweaterVest => knit_over_shirt(easel, body),
        Outfit::Sweater => {
            roll_neck(easel, body, &cloth);
            ribs(easel, body);
            top_folds(easel, body, &cloth);
        }
        Outfit::Suit => uniform::blazer(easel, body),
        Outfit::Tuxedo => tuxedo(easel, body),
        Outfit::Jacket if super::jackets::draw(easel, body) => {}
        Outfit::Jacket => jacket(easel, body),
        Outfit::DownJacket => down_jacket(easel, body),
        Outfit::Tracksuit => {
            zip(easel, body, 1.30, &cloth);
            stand_collar(easel, body, &cloth, 0.07);
            top_folds(easel, body, &cloth);
        }
        Outfit::Swimwear if body.wear.trunk == Cloth::Skin => swim_trunks(easel, body),
        Outfit::Mawashi => {
            if body.wear.trunk == Cloth::Skin {
                chest(easel, body);
            }
            mawashi(easel, body);
        }
        Outfit::Swimwear => swimwear(easel, body),
        Outfit::GymClothes | Outfit::TankTop => {
            neck_band(easel, body, if body.outfit == Outfit::GymClothes { &cloth } else { &palette.accent });
            top_folds(easel, body, &body.wear.trunk.of(palette));
        }
        Outfit::Jersey => jersey(easel, body),
        Outfit::Overalls => {
            neck_band(easel, body, &palette.shirt());
            bib(easel, body, &cloth);
        }
        Outfit::Cheongsam => cheongsam(easel, body),
        Outfit::Maid => {
            stand_collar(easel, body, &white, 0.05);
            apron(easel, body, true);
            uniform::ribbon(easel, body);
        }
        Outfit::Apron => apron_over_shirt(easel, body),
        Outfit::Idol => idol(easel, body),
        Outfit::Gothic => {
            stand_collar(easel, body, &white, 0.08);
            gothic(easel, body);
        }
        _ => with_a_calling(easel, body),
    }
}

/// A seam down either side, and a zip for men.
fn swimwear(easel: &mut Easel, body: &Body) {
    neck_band(easel, body, &body.palette.accent);
    let s = body.shoulder;
    for side in [-1.0, 1.0] {
        let seam = [[s * 0.72, 1.62], [s * 0.58, 1.95], [s * 0.47, 2.45], [s * 0.58, 3.02]];
        stripe(easel, body, &sided(&seam, side), 2.6);
    }
    if body.rig.is_male() {
        zip(easel, body, 1.46, &body.palette.cloth);
    }
}

/// What people wear for their work, their order or their sleep.
fn with_a_calling(easel: &mut Easel, body: &Body) {
    let palette = body.palette;
    let (cloth, white, dark, gold) = (palette.cloth, palette.white, palette.dark, palette.gold);
    match body.outfit {
        Outfit::LabCoat => lab_coat(easel, body),
        Outfit::Nurse => {
            uniform::shirt_collar(easel, body, &cloth);
            closure(easel, body, (1.44, 4), (&cloth, &palette.accent));
            belt(easel, body, (2.46, 0.10), &cloth, None);
        }
        Outfit::Chef => {
            double_row(easel, body, (1.50, 4), (&white, &dark));
            stand_collar(easel, body, &white, 0.06);
            kerchief(easel, body);
            waist_apron(easel, body);
        }
        Outfit::Robe => robes::draw(easel, body),
        Outfit::Cloak => {
            closure(easel, body, (1.40, 0), (&palette.leather, &gold));
            stand_collar(easel, body, &dark, 0.06);
            belt(easel, body, (2.46, 0.12), &dark, Some(&gold));
        }
        Outfit::Ninja => {
            wrapped::collars(easel, body, &[(&dark, 0.05), (&cloth, 0.0)]);
            top_folds(easel, body, &cloth);
            wrapped::tied_sash(easel, body, (2.42, 0.16), &palette.accent);
        }
        Outfit::Military => {
            double_row(easel, body, (1.52, 4), (&cloth, &gold));
            stand_collar(easel, body, &cloth, 0.09);
            belt(easel, body, (2.46, 0.12), &palette.worn(Detail::Belt, palette.leather), Some(&gold));
        }
        Outfit::Raincoat => {
            closure(easel, body, (1.36, 4), (&cloth, &white));
            if body.is_firefighter() {
                reflective(easel, body);
            }
            stand_collar(easel, body, &cloth, 0.08);
            for side in [-1.0, 1.0] {
                let pocket = [[0.16, 2.75], [0.42, 2.70], [0.43, 2.80], [0.17, 2.85]];
                body.panel(easel, &body.place(&sided(&pocket, side)), &cloth);
            }
        }
        Outfit::Pajamas => pajamas(easel, body),
        Outfit::Spacesuit => spacesuit(easel, body),
        _ => {}
    }
}

fn apron_over_shirt(easel: &mut Easel, body: &Body) {
    uniform::shirt(easel, body);
    apron(easel, body, body.extras.contains(&Extra::Frills));
    // Its straps go under the collar.
    uniform::shirt_collar(easel, body, &body.palette.cloth);
}

/// Of a bare trunk: what lies under the skin.
/// Many turns of stiff cloth about the belly, its end folded down before, strings beside that.
fn mawashi(easel: &mut Easel, body: &Body) {
    let cloth = body.palette.cloth;
    let (high, low) = (body.girth_at(2.36) + 0.03, body.hip + 0.05);
    for step in -5..=5 {
        let x = f64::from(step) * low * 0.15;
        let string = body.place(&[[x, 2.74], [x * 1.12, 3.26]]);
        body.panel(easel, &super::super::curve::ribbon(&string, |_| 0.018 * body.rig.unit), &cloth);
    }
    let apron = [[-0.20, 2.60], [0.20, 2.60], [0.17, 3.16], [-0.17, 3.16]];
    body.panel(easel, &body.place(&apron), &cloth);
    let belt = body.outline(&[
        &[[-high, 2.32], [0.0, 2.40], [high, 2.32]],
        &[[high, 2.32], [low, 2.56], [low, 2.76]],
        &[[low, 2.76], [0.0, 2.88], [-low, 2.76]],
        &[[-low, 2.76], [-low, 2.56], [-high, 2.32]],
    ]);
    body.panel(easel, &belt, &cloth);
    for y in [2.46, 2.60] {
        body.line(easel, &[[-low, y], [0.0, y + 0.09], [low, y]], (0.7, &cloth));
    }
}

fn swim_trunks(easel: &mut Easel, body: &Body) {
    chest(easel, body);
    let skin = body.palette.skin;
    body.line(easel, &[[-0.012, 2.54], [0.004, 2.60]], (0.8, &skin));
    if body.posture.weight == Weight::Feet {
        let y = body.wear.hem - 0.04;
        band(easel, body, (y, 0.10), body.girth_at(y) + 0.006, (&body.palette.cloth, None));
    }
}

pub fn chest(easel: &mut Easel, body: &Body) {
    let (skin, s) = (body.palette.skin, body.shoulder);
    for side in [-1.0, 1.0] {
        body.line(
            easel,
            &sided(&[[0.02, 2.02], [s * 0.30, 2.06], [s * 0.58, 1.96], [s * 0.66, 1.84]], side),
            (0.7, &skin),
        );
        body.line(easel, &sided(&[[s * 0.16, 2.30], [s * 0.18, 2.48], [s * 0.10, 2.60]], side), (0.5, &skin));
    }
    body.line(easel, &[[0.0, 1.80], [0.0, 2.02]], (0.5, &skin));
    body.line(easel, &[[0.0, 2.14], [0.0, 2.44]], (0.5, &skin));
}

fn knit_over_shirt(easel: &mut Easel, body: &Body) {
    let (cloth, white, n) = (body.palette.cloth, body.palette.shirt(), body.neck);
    let mut front =
        body.place(&[[n + 0.06, 1.14], [0.20, 1.5], [0.02, 2.02], [-0.02, 2.02], [-0.20, 1.5], [-n - 0.06, 1.14]]);
    front.extend(body.opening([1.42, 0.09]));
    easel.fill(&front, white.base);
    if uniform::wears_tie(body) {
        uniform::tie(easel, body);
    }
    // The knit closes over the tie's end.
    let edge = [[n + 0.09, 1.17], [0.20, 1.5], [0.02, 2.02]];
    let cover = body.outline(&[
        &[[-0.20, 1.86], [0.0, 2.02], [0.20, 1.86]],
        &[[0.30, 2.3], [0.20, 2.6]],
        &[[0.0, 2.62], [-0.20, 2.6], [-0.30, 2.3]],
    ]);
    easel.fill(&cover, cloth.base);
    for side in [-1.0, 1.0] {
        easel.ink(&body.open(&sided(&edge, side)), 3.2, (body.palette.accent.base, Taper::EVEN));
        easel.ink(&body.open(&sided(&edge, side)), 0.7, (cloth.line, Taper::EVEN));
    }
    uniform::shirt_collar(easel, body, &white);
    if !uniform::wears_tie(body) {
        uniform::school_ribbon(easel, body);
    }
    if body.outfit == Outfit::Cardigan {
        closure(easel, body, (2.02, 3), (&cloth, &body.palette.gold));
    } else if body.stuff().is_none() {
        return waistcoat(easel, body);
    }
    ribs(easel, body);
}

/// Of cloth: a row of buttons down to two points, and a pocket.
fn waistcoat(easel: &mut Easel, body: &Body) {
    let (cloth, hem, metal) = (body.palette.cloth, body.wear.hem, body.palette.metal);
    closure(easel, body, (2.02, 4), (&cloth, &metal));
    for side in [-1.0, 1.0] {
        body.line(easel, &sided(&[[0.26, 2.52], [0.46, 2.48]], side), (1.0, &cloth));
        body.line(easel, &sided(&[[0.02, hem - 0.14], [0.14, hem + 0.06]], side), (0.9, &cloth));
        body.fold(easel, &sided(&[[0.42, 2.0], [0.36, 2.3], [0.40, 2.6]], side), (0.022, &cloth));
    }
    top_folds(easel, body, &cloth);
}

/// The knitted edge at the hem.
fn ribs(easel: &mut Easel, body: &Body) {
    let (cloth, hem, w) = (body.palette.cloth, body.wear.hem, body.hip);
    body.line(easel, &[[-w, hem - 0.12], [0.0, hem - 0.06], [w, hem - 0.12]], (0.7, &cloth));
    for at in -6..=6 {
        let x = f64::from(at) * w / 7.0;
        body.line(easel, &[[x, hem - 0.08], [x, hem + 0.02]], (0.4, &cloth));
    }
}

fn tuxedo(easel: &mut Easel, body: &Body) {
    let (n, white, dark, cloth) = (body.neck, body.palette.shirt(), body.palette.dark, body.palette.cloth);
    let mut front =
        body.place(&[[n + 0.06, 1.14], [0.24, 1.6], [0.04, 2.42], [-0.04, 2.42], [-0.24, 1.6], [-n - 0.06, 1.14]]);
    front.extend(body.opening([1.42, 0.09]));
    easel.fill(&front, white.base);
    for y in [1.66, 1.90, 2.14] {
        body.button(easel, [0.0, y], (0.016, &dark));
    }
    uniform::shirt_collar(easel, body, &white);
    uniform::bow_tie(easel, body);
    let shawl = [
        &[[n + 0.065, 1.14], [n + 0.12, 1.24], [0.36, 1.50]][..],
        &[[0.36, 1.50], [0.34, 1.9], [0.045, 2.44]],
        &[[0.045, 2.44], [0.17, 1.9], [0.19, 1.45], [n + 0.065, 1.14]],
    ];
    body.panels(easel, &shawl, &dark);
    if tailcoat::is_worn(body.outfit, body.extras) {
        return tailcoat::cut_away(easel, body);
    }
    body.line(easel, &[[0.045, 2.44], [0.05, 2.8], [0.03, body.wear.hem + 0.05]], (1.0, &cloth));
    body.button(easel, [0.0, 2.52], (0.026, &body.palette.metal));
}

fn jacket(easel: &mut Easel, body: &Body) {
    let (cloth, white, n) = (body.palette.cloth, body.palette.shirt(), body.neck);
    let hem = body.wear.hem;
    let inner = [[n + 0.10, 1.20], [0.20, 1.6], [0.15, 2.3], [0.13, hem + 0.03]];
    let left: Vec<_> = inner.iter().rev().map(|[x, y]| [-x, *y]).collect();
    let mut shirt = body.outline(&[&inner, &left]);
    shirt.extend(body.opening([1.44, 0.13]));
    easel.fill(&shirt, white.base);
    easel.crescent(&shirt, body.rig.away([-0.06, 0.0]), (white.shaded, 1.0));
    for side in [-1.0, 1.0] {
        easel.ink(&body.open(&sided(&inner, side)), 1.0, (cloth.line, Taper::EVEN));
        let pocket = [[0.28, 2.45], [0.44, 2.62]];
        easel.ink(&body.open(&sided(&pocket, side)), 1.4, (body.palette.metal.shaded, Taper::EVEN));
    }
    let collar = [
        &[[n + 0.06, 1.08], [n + 0.10, 1.22], [0.20, 1.55]][..],
        &[[0.20, 1.55], [0.34, 1.50], [0.40, 1.34]],
        &[[0.40, 1.34], [0.30, 1.16], [n + 0.06, 1.08]],
    ];
    body.panels(easel, &collar, &cloth);
    ribs(easel, body);
}

fn down_jacket(easel: &mut Easel, body: &Body) {
    let (cloth, w) = (body.palette.cloth, body.shoulder * 0.84);
    zip(easel, body, 1.32, &cloth);
    for y in [1.72, 2.02, 2.32, 2.62] {
        body.line(easel, &[[-w, y - 0.03], [-w * 0.5, y + 0.03], [-0.02, y]], (0.9, &cloth));
        body.line(easel, &[[w, y - 0.03], [w * 0.5, y + 0.03], [0.02, y]], (0.9, &cloth));
    }
    stand_collar(easel, body, &cloth, 0.13);
}

fn jersey(easel: &mut Easel, body: &Body) {
    let s = body.shoulder;
    neck_band(easel, body, &body.palette.accent);
    for side in [-1.0, 1.0] {
        stripe(easel, body, &sided(&[[s * 0.78, 1.75], [s * 0.72, 2.2], [s * 0.76, 2.95]], side), 3.0);
    }
    numerals::draw(easel, body, body.number.unwrap_or(1));
}

fn cheongsam(easel: &mut Easel, body: &Body) {
    let (cloth, gold) = (body.palette.cloth, body.palette.gold);
    stand_collar(easel, body, &cloth, 0.09);
    let flap = [[0.0, 1.36], [0.14, 1.55], [0.34, 1.62], [body.shoulder * 0.80, 1.78]];
    easel.ink(&body.open(&flap), 2.6, (gold.base, Taper::EVEN));
    easel.ink(&body.open(&flap), 0.7, (cloth.line, Taper::EVEN));
    for [x, y] in [[0.03, 1.43], [0.22, 1.59], [0.40, 1.67]] {
        body.button(easel, [x, y], (0.026, &gold));
    }
    for ([x, y], size) in [([-0.22, 2.0], 1.0), ([0.18, 2.25], 0.8), ([-0.10, 2.62], 1.1), ([0.24, 2.82], 0.9)] {
        let center = body.rig.body([x, y]);
        for petal in 0..5 {
            let turn = (f64::from(petal) * 72.0 - 90.0).to_radians();
            let r = 0.04 * size * body.rig.unit;
            let leaf =
                ellipse([center[0] + libm::cos(turn) * r, center[1] + libm::sin(turn) * r], [r * 0.8, r * 0.6], 0.0);
            easel.fill(&leaf, gold.base);
        }
    }
    top_folds(easel, body, &cloth);
}

fn idol(easel: &mut Easel, body: &Body) {
    let (white, accent) = (body.palette.white, body.palette.accent);
    neck_band(easel, body, &white);
    let panel = body.outline(&[
        &[[-0.16, 1.46], [0.0, 1.47], [0.16, 1.46]],
        &[[0.17, 1.9], [0.13, 2.5]],
        &[[0.0, 2.54], [-0.13, 2.5], [-0.17, 1.9]],
    ]);
    body.panel(easel, &panel, &white);
    for y in [1.66, 1.86, 2.06, 2.26] {
        body.line(easel, &[[-0.13, y], [0.0, y + 0.02], [0.13, y]], (0.6, &white));
    }
    for side in [-1.0, 1.0] {
        easel.ink(
            &body.open(&sided(&[[0.18, 1.46], [0.19, 1.9], [0.15, 2.5]], side)),
            2.0,
            (body.palette.gold.base, Taper::EVEN),
        );
    }
    belt(easel, body, (2.44, 0.10), &accent, None);
    let side = -body.rig.light * body.girth_at(2.5) * 0.7;
    tied_behind(easel, body, ([side, 2.52], 0.46), &accent);
    let bow = body.rig.body([0.0, 1.60]);
    super::super::hair::small_bow(easel, (body.rig, body.palette), bow);
}

fn gothic(easel: &mut Easel, body: &Body) {
    let (white, dark) = (body.palette.white, body.palette.dark);
    for y in [1.62, 1.82, 2.02, 2.22] {
        let frill = body.open(&[[-0.14, y], [0.0, y + 0.03], [0.14, y]]);
        easel.ink(&scalloped(&frill, -0.035 * body.rig.unit), 1.6, (white.base, Taper::EVEN));
    }
    for side in [-1.0, 1.0] {
        easel.ink(&body.open(&sided(&[[0.15, 1.5], [0.16, 1.9], [0.12, 2.5]], side)), 1.0, (white.shaded, Taper::EVEN));
    }
    belt(easel, body, (2.44, 0.09), &body.palette.accent, None);
    uniform::ribbon(easel, body);
    body.line(easel, &[[0.0, 2.3], [0.0, 2.45]], (0.6, &dark));
}

/// What was named under it in a color of its own is knitted: white is a shirt, with its tie.
fn knitted_below(body: &Body) -> Option<Surface> {
    body.palette.dyed(Detail::Shirt).filter(|dye| !body.palette.is_white(dye))
}

fn lab_coat(easel: &mut Easel, body: &Body) {
    let (white, n, hem) = (body.palette.white, body.neck, body.wear.hem);
    let knitted = knitted_below(body);
    let cloth = knitted.unwrap_or(body.palette.cloth);
    let inner = [[n + 0.06, 1.14], [0.21, 1.6], [0.09, 2.4], [0.13, 3.2], [0.20, hem + 0.03]];
    let left: Vec<_> = inner.iter().rev().map(|[x, y]| [-x, *y]).collect();
    let mut shirt = body.outline(&[&inner, &left]);
    shirt.extend(body.opening([1.42, 0.09]));
    easel.fill(&shirt, cloth.base);
    easel.crescent(&shirt, body.rig.away([-0.05, 0.0]), (cloth.shaded, 1.0));
    let legs = [[-0.11, 2.72], [0.11, 2.72], [0.20, hem + 0.03], [-0.20, hem + 0.03]];
    easel.fill(&body.place(&legs), body.palette.dark.base);
    for side in [-1.0, 1.0] {
        easel.ink(&body.open(&sided(&inner, side)), 1.0, (white.line, Taper::EVEN));
    }
    if knitted.is_some() {
        roll_neck(easel, body, &cloth);
    } else {
        uniform::tie(easel, body);
        uniform::shirt_collar(easel, body, &cloth);
    }
    let lapel = [
        &[[n + 0.065, 1.14], [n + 0.10, 1.22], [0.35, 1.42]][..],
        &[[0.35, 1.42], [0.40, 1.52], [0.33, 1.56]],
        &[[0.33, 1.56], [0.36, 1.66], [0.09, 2.40]],
        &[[0.09, 2.40], [0.19, 1.7], [0.185, 1.40], [n + 0.065, 1.14]],
    ];
    body.panels(easel, &lapel, &white);
    for side in [-1.0, 1.0] {
        let pocket = body.outline(&[
            &sided(&[[0.20, 2.86], [0.46, 2.84]], side),
            &sided(&[[0.47, 3.13], [0.33, 3.18], [0.21, 3.15]], side),
        ]);
        body.panel(easel, &pocket, &white);
    }
    let pen = body.open(&[[0.34, 1.86], [0.34, 2.02]]);
    easel.ink(&pen, 2.4, (body.palette.accent.base, Taper::EVEN));
}

fn kerchief(easel: &mut Easel, body: &Body) {
    let accent = body.palette.accent;
    for side in [-1.0, 1.0] {
        let end = [[0.01, 1.34], [0.12, 1.48], [0.10, 1.62], [0.02, 1.46]];
        body.panel(easel, &around(&body.place(&sided(&end, side)), 4), &accent);
    }
    let roll = [[-0.20, 1.20], [0.0, 1.31], [0.20, 1.20], [0.19, 1.27], [0.0, 1.39], [-0.19, 1.27]];
    body.panel(easel, &around(&body.place(&roll), 4), &accent);
}

fn pajamas(easel: &mut Easel, body: &Body) {
    let (cloth, accent, s) = (body.palette.cloth, body.palette.accent, body.shoulder);
    for at in -4..=4 {
        let x = f64::from(at) * s * 0.19;
        easel.ink(
            &body.open(&[[x, 1.50 + x.abs() * 0.3], [x, 2.3], [x * 1.04, body.wear.hem]]),
            0.9,
            (cloth.shaded, Taper::EVEN),
        );
    }
    uniform::shirt_collar(easel, body, &cloth);
    closure(easel, body, (1.44, 4), (&cloth, &accent));
    let pocket = body.outline(&[&[[0.16, 1.92], [0.38, 1.90]], &[[0.38, 2.14], [0.27, 2.17], [0.16, 2.14]]]);
    body.panel(easel, &pocket, &cloth);
    easel.ink(&body.open(&[[0.16, 1.93], [0.38, 1.91]]), 1.8, (accent.base, Taper::EVEN));
}

/// The ring that a helmet is locked to, a box of valves with its hoses, a belt, and straps of the pack.
fn spacesuit(easel: &mut Easel, body: &Body) {
    let (white, accent, metal, s) = (body.palette.white, body.palette.accent, body.palette.metal, body.shoulder);
    for side in [-1.0, 1.0] {
        let strap = body.open(&sided(&[[s * 0.52, 1.30], [s * 0.56, 1.62], [s * 0.66, 2.10], [s * 0.74, 2.44]], side));
        body.panel(easel, &ribbon(&strap, |_| 0.055 * body.rig.unit), &accent);
        let hose = body.open(&sided(&[[0.22, 1.98], [0.42, 2.10], [s * 0.92, 1.96]], side));
        easel.ink(&hose, 5.4, (metal.line, Taper::EVEN));
        easel.ink(&hose, 4.0, (metal.base, Taper::EVEN));
    }
    let ring = [[-0.34, 1.16], [0.0, 1.30], [0.34, 1.16], [0.37, 1.30], [0.0, 1.48], [-0.37, 1.30]];
    body.panel(easel, &around(&body.place(&ring), 5), &metal);
    body.line(easel, &[[-0.355, 1.24], [0.0, 1.39], [0.355, 1.24]], (0.7, &metal));
    let valves = body.outline(&[&[[-0.27, 1.78], [0.27, 1.78]], &[[0.27, 2.20], [0.0, 2.23], [-0.27, 2.20]]]);
    body.panel(easel, &valves, &metal);
    for (x, lamp) in [(-0.15, accent), (0.0, body.palette.cloth), (0.15, body.palette.gold)] {
        body.button(easel, [x, 1.92], (0.045, &lamp));
    }
    let screen = body.outline(&[&[[-0.18, 2.03], [0.18, 2.03]], &[[0.18, 2.13], [-0.18, 2.13]]]);
    easel.fill(&screen, body.palette.dark.base);
    belt(easel, body, (2.48, 0.12), &metal, Some(&accent));
    for side in [-1.0, 1.0] {
        body.fold(easel, &sided(&[[s * 0.60, 2.70], [s * 0.36, 2.78], [s * 0.14, 2.74]], side), (0.030, &white));
    }
    let flag = closed(&body.place(&[[s * 0.60, 1.60], [s * 0.84, 1.57], [s * 0.84, 1.71], [s * 0.60, 1.74]]));
    easel.fill(&flag, body.palette.cloth.base);
    easel.ink(&flag, 0.6, (white.line, Taper::EVEN));
}
