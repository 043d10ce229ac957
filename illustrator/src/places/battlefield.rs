//! After a battle: torn banners, swords in the churned earth, a broken wheel, smoke over the hills.

use super::camera::Camera;
use super::foliage::{ground_shadow, tufts};
use super::green::wavy_ground;
use super::outline::{Outline, Point};
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::sky;
use super::stage::Stage;
use scene::seed::Dice;

pub fn battlefield(sheet: &mut Sheet, stage: &Stage) {
    let camera = Camera::new(stage, [0.46, 0.56]);
    let horizon = camera.vanishing[1];
    sky(sheet, stage, horizon);
    sheet.layer("sky");
    let mut dice = stage.dice("battlefield");
    for (up, color, far) in [(0.085, 0x0088_8090, 0.62), (0.045, 0x0078_6C70, 0.46)] {
        let hill = wavy_ground(stage, horizon - up * stage.height, 0.03, &mut dice);
        sheet.fill(hill, stage.ground(color, far));
    }
    for (x, size) in [(0.16, 1.0), (0.70, 1.35), (0.93, 0.8)] {
        smoke(sheet, stage, ([stage.at_from_light(x, 0.0)[0], horizon - 0.02 * stage.height], size), &mut dice);
    }
    sheet.fill(wavy_ground(stage, horizon + 0.006 * stage.height, 0.012, &mut dice), stage.ground(0x0070_6058, 0.30));
    sheet.layer("hills");
    earth(sheet, &camera, &mut dice);
    sheet.layer("earth");
    litter(sheet, &camera, &mut dice);
    sheet.layer("what is left");
}

/// A column that leans with the wind and thins out, its foot lit by what burns there.
fn smoke(sheet: &mut Sheet, stage: &Stage, (foot, size): (Point, f64), dice: &mut Dice) {
    let unit = stage.unit * size;
    let dark = if stage.is_on_paper() {
        hex(0x0036_3636)
    } else {
        mix(stage.lit(0x003C_363E, 0.08), stage.colors.shadow, 0.15)
    };
    let mut puffs = if stage.is_on_paper() { stage.lined() } else { Outline::new() };
    for step in 0..22 {
        let share = f64::from(step) / 21.0;
        let radius = unit * (8.0 + 62.0 * share) * dice.between(0.8, 1.2);
        let lean = -stage.light * (10.0 * share + 170.0 * share * share);
        let aside = dice.between(-0.35, 0.35) * radius;
        let at = [foot[0] + lean * unit + aside, foot[1] - (4.0 + 350.0 * share) * unit];
        puffs.add_scallops(at, [radius, radius * 0.86], 9, &mut || dice.unit());
    }
    let top = foot[1] - 420.0 * unit;
    let thick = if sheet.in_color() { 0.94 } else { 1.0 };
    let stops = [(0.0, dark.faded(0.0)), (0.4, dark.faded(thick * 0.66)), (1.0, dark.faded(thick))];
    sheet.down(puffs, top, foot[1], &stops);
    if sheet.in_color() {
        sheet.glow(foot, [unit * 64.0, unit * 40.0], hex(0x00FF_8840), 0.8);
    }
}

/// Trodden ground: darker near the eye, ruts, stones, dry grass.
fn earth(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let stage = camera.stage;
    let top = camera.vanishing[1] + 0.03 * stage.height;
    let (far, near) = (stage.ground(0x0098_8468, 0.24), stage.ground(0x0064_5040, 0.0));
    let area = wavy_ground(stage, top, 0.008, dice);
    sheet.down(area, top, stage.height, &[(0.0, far), (0.4, mix(far, near, 0.6)), (1.0, near)]);
    let (mut ruts, mut pale) = (Outline::new(), Outline::new());
    for number in 0..70 {
        let depth = dice.unit();
        let y = top + (stage.height - top) * (0.03 + 0.97 * depth * depth);
        let wide = stage.unit * (10.0 + 90.0 * depth) * dice.between(0.5, 1.3);
        let x = dice.unit() * stage.width;
        let into = if number % 3 == 0 { &mut pale } else { &mut ruts };
        into.add_leaf([x - wide, y], [x + wide, y + wide * dice.between(-0.06, 0.06)], wide * 0.13);
    }
    sheet.veil(ruts, stage.colors.shadow, if sheet.in_color() { 0.26 } else { 0.5 });
    sheet.veil(pale, stage.ground(0x00B8_A080, 0.1), if sheet.in_color() { 0.4 } else { 0.0 });
    tufts(sheet, stage, (top / stage.height + 0.02, 1.0), 90, 0x0098_8848, dice);
}

/// A place on the ground that things stand in: at their own scale, leaning as one.
struct Spot {
    foot: Point,
    scale: f64,
    lean: f64,
    distance: f64,
}

impl Spot {
    fn new(camera: &Camera, [x, away]: [f64; 2], (half, lean): (f64, f64)) -> Self {
        let scale = camera.scale(away);
        let [x, y] = camera.at([x, 0.0, away]);
        let lean = lean * camera.stage.light;
        Self { foot: [camera.stage.beside_head(x, half * scale), y], scale, lean, distance: camera.haze(away) }
    }

    fn at(&self, across: f64, up: f64) -> Point {
        let (sin, cos) = (libm::sin(self.lean), libm::cos(self.lean));
        let [x, y] = [across * cos + up * sin, up * cos - across * sin];
        [self.foot[0] + x * self.scale, self.foot[1] - y * self.scale]
    }
}

fn litter(sheet: &mut Sheet, camera: &Camera, dice: &mut Dice) {
    let hue = [0x00A8_3038, 0x0038_5890, 0x0098_6A28][camera.stage.seeded(3)];
    let cloth = if camera.stage.is_on_paper() { 0x0048_4848 } else { hue };
    let mut far: Vec<[f64; 2]> = (0..20).map(|_| [dice.between(-8.0, 8.0), dice.between(7.5, 22.0)]).collect();
    far.sort_by(|one, two| two[1].total_cmp(&one[1]));
    for at in far {
        let lean = dice.between(-0.35, 0.35);
        let spot = Spot::new(camera, at, (0.2, lean));
        if dice.chance(0.42) { spear(sheet, camera.stage, &spot) } else { sword(sheet, camera.stage, &spot) }
    }
    // Where each stands aside of the middle, as a share of how far away it is: no two behind one another.
    let spot = |aside: f64, away: f64, reach: (f64, f64)| Spot::new(camera, [aside * away, away], reach);
    banner(sheet, camera.stage, &spot(0.16, 16.0, (0.5, 0.22)), cloth, dice);
    banner(sheet, camera.stage, &spot(-0.20, 11.0, (0.6, -0.16)), 0x0050_4C58, dice);
    banner(sheet, camera.stage, &spot(0.30, 6.6, (0.7, 0.16)), cloth, dice);
    wheel(sheet, camera.stage, &spot(-0.40, 5.6, (0.7, -0.2)));
    shield(sheet, camera, [0.19 * 4.4, 4.4], cloth);
    for (aside, away, lean) in [(-0.24, 4.8, 0.26), (0.44, 4.4, -0.20), (-0.46, 3.5, -0.14), (0.36, 3.3, 0.20)] {
        sword(sheet, camera.stage, &spot(aside, away, (0.25, lean)));
    }
    spear(sheet, camera.stage, &spot(-0.33, 3.6, (0.15, 0.24)));
}

/// Loose earth where something went in.
fn mound(sheet: &mut Sheet, stage: &Stage, spot: &Spot, wide: f64) {
    let scale = spot.scale * wide;
    let foot = spot.foot;
    let heap = [
        [foot[0] - scale, foot[1] + scale * 0.16],
        [foot[0] - scale * 0.5, foot[1] - scale * 0.16],
        [foot[0] + scale * 0.1, foot[1] - scale * 0.26],
        [foot[0] + scale * 0.6, foot[1] - scale * 0.08],
        [foot[0] + scale, foot[1] + scale * 0.18],
    ];
    sheet.slab(&heap, stage.ground(0x0060_4C3C, spot.distance));
}

fn sword(sheet: &mut Sheet, stage: &Stage, spot: &Spot) {
    let lit = |color: u32| stage.lit(color, spot.distance);
    ground_shadow(sheet, stage, spot.foot, [0.22 * spot.scale, 0.03 * spot.scale]);
    let at = |across: f64, up: f64| spot.at(across, up);
    sheet.slab(
        &[at(-0.045, 0.0), at(-0.05, 0.66), at(0.05, 0.66), at(0.045, 0.0)],
        mix(lit(0x00D8_DEE8), stage.colors.edge, 0.3),
    );
    let ridge = Outline::new().polygon(&[at(0.0, 0.0), at(0.0, 0.66), at(0.05, 0.66), at(0.045, 0.0)]);
    sheet.veil(ridge, stage.colors.shadow, 0.3);
    sheet.slab(&[at(-0.035, 0.70), at(-0.03, 0.92), at(0.03, 0.92), at(0.035, 0.70)], lit(0x0060_4030));
    let guard = [at(-0.19, 0.64), at(-0.20, 0.70), at(-0.05, 0.72), at(0.05, 0.72), at(0.20, 0.70), at(0.19, 0.64)];
    sheet.slab(&guard, lit(0x00B0_8840));
    let pommel = Outline::lined(stage.line()).ellipse(at(0.0, 0.94), [0.05 * spot.scale; 2]);
    sheet.fill(pommel, lit(0x00C0_9848));
    mound(sheet, stage, spot, 0.16);
}

fn spear(sheet: &mut Sheet, stage: &Stage, spot: &Spot) {
    let at = |across: f64, up: f64| spot.at(across, up);
    let mut shaft = Outline::new();
    shaft.add_bar(at(0.0, 0.0), at(0.0, 1.45), [(0.045 * spot.scale).max(stage.unit); 2]);
    sheet.solid(shaft, stage.lit(0x0080_5C3C, spot.distance));
    // Broken off: splinters.
    let mut end = Outline::new();
    end.add_polygon(&[at(-0.024, 1.42), at(-0.03, 1.56), at(-0.006, 1.47), at(0.014, 1.60), at(0.024, 1.42)]);
    sheet.fill(end, stage.lit(0x00B8_9468, spot.distance));
    mound(sheet, stage, spot, 0.13);
}

/// A pole with what wind and arrows have left of its cloth.
fn banner(sheet: &mut Sheet, stage: &Stage, spot: &Spot, cloth: u32, dice: &mut Dice) {
    let at = |across: f64, up: f64| spot.at(across, up);
    ground_shadow(sheet, stage, spot.foot, [0.5 * spot.scale, 0.05 * spot.scale]);
    let blows = -stage.light;
    let flag = |along: f64, down: f64| {
        let wave = 0.09 * libm::sin(along * 4.2 + 0.6);
        at(blows * along, 2.62 - down - wave - 0.14 * along)
    };
    let color = stage.lit(cloth, spot.distance);
    let mut shape: Vec<Point> = (0..=8).map(|step| flag(1.35 * f64::from(step) / 8.0, 0.0)).collect();
    for (along, down) in [(1.10, 0.16), (1.42, 0.30), (1.05, 0.44), (1.28, 0.66), (0.98, 0.60), (0.92, 0.86)] {
        shape.push(flag(along * dice.between(0.94, 1.05), down));
    }
    for (along, down) in [(0.74, 0.74), (0.66, 1.10), (0.52, 0.84), (0.38, 0.98), (0.30, 0.80), (0.0, 0.92)] {
        shape.push(flag(along, down * dice.between(0.94, 1.06)));
    }
    sheet.slab(&shape, color);
    sheet.inside(Outline::new().polygon(&shape), |sheet| {
        let stripe: Vec<Point> = (0..=8)
            .map(|step| flag(1.5 * f64::from(step) / 8.0, 0.28))
            .chain((0..=8).rev().map(|step| flag(1.5 * f64::from(step) / 8.0, 0.46)))
            .collect();
        sheet.fill(Outline::new().polygon(&stripe), stage.lit(0x00E8_DCC0, spot.distance));
        for fold in [0.20, 0.62, 1.04] {
            let dark = [flag(fold, -0.1), flag(fold + 0.13, -0.1), flag(fold + 0.10, 1.2), flag(fold - 0.04, 1.2)];
            sheet.veil(Outline::new().polygon(&dark), stage.colors.shadow, if sheet.in_color() { 0.25 } else { 0.0 });
        }
        let hole = Outline::new().ellipse(flag(0.5, 0.62), [0.07 * spot.scale, 0.05 * spot.scale]);
        sheet.fill(hole, stage.colors.sky[3]);
    });
    let mut pole = Outline::new();
    pole.add_bar(at(0.0, 0.0), at(0.0, 2.78), [0.07 * spot.scale, 0.05 * spot.scale]);
    sheet.solid(pole, stage.lit(0x0070_5038, spot.distance));
    let tip = [at(-0.05, 2.76), at(0.0, 2.98), at(0.05, 2.76)];
    sheet.slab(&tip, stage.lit(0x00C0_A058, spot.distance));
    mound(sheet, stage, spot, 0.22);
}

/// Of a cart: half in the ground, two of its spokes gone.
fn wheel(sheet: &mut Sheet, stage: &Stage, spot: &Spot) {
    ground_shadow(sheet, stage, spot.foot, [0.8 * spot.scale, 0.09 * spot.scale]);
    let round = |turn: f64, reach: f64| spot.at(libm::cos(turn) * reach * 0.86, 0.34 + libm::sin(turn) * reach);
    let wood = stage.lit(0x0078_5638, spot.distance);
    let mut spokes = Outline::new();
    for spoke in [0, 1, 2, 3, 5, 6, 8, 9] {
        let turn = f64::from(spoke) / 10.0 * std::f64::consts::TAU + 0.2;
        spokes.add_bar(round(turn, 0.05), round(turn, 0.62), [0.07 * spot.scale; 2]);
    }
    sheet.solid(spokes, mix(wood, stage.colors.shadow, 0.2));
    let turn = |step: i32| f64::from(step) / 40.0 * std::f64::consts::TAU;
    let mut rim: Vec<Point> = (0..=37).map(|step| round(turn(step) + 0.9, 0.72)).collect();
    rim.extend((0..=37).rev().map(|step| round(turn(step) + 0.9, 0.59)));
    sheet.slab(&rim, wood);
    sheet.fill(Outline::lined(stage.line()).ellipse(round(0.0, 0.0), [0.13 * spot.scale; 2]), wood);
    sheet.fill(Outline::new().ellipse(round(0.0, 0.0), [0.06 * spot.scale; 2]), stage.lit(0x0040_3838, spot.distance));
    mound(sheet, stage, spot, 0.80);
}

/// Round, on its back in the dirt.
fn shield(sheet: &mut Sheet, camera: &Camera, [x, away]: [f64; 2], cloth: u32) {
    let stage = camera.stage;
    ground_shadow(sheet, stage, camera.at([x, 0.0, away]), [0.5 * camera.scale(away), 0.12 * camera.scale(away)]);
    for (radius, up, color) in
        [(0.42, 0.03, 0x0088_7048), (0.37, 0.06, cloth), (0.14, 0.08, 0x00B8_9850), (0.07, 0.11, 0x00E0_C888)]
    {
        let mut disc = stage.lined();
        camera.disc(&mut disc, [x, up, away], radius);
        sheet.fill(disc, stage.lit(color, 0.03));
    }
}
