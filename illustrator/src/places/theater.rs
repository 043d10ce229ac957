//! The stage of a theater: a curtain in folds, boards, one warm beam from above, the edge with its lights.

use canvas::Color;

use super::outline::Outline;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::stage::Stage;
use scene::seed::Dice;

/// Where the curtain ends and the boards begin, as a share of the height.
const FLOOR: f64 = 0.72;
const VELVET: u32 = 0x0098_1C30;
const GOLD: u32 = 0x00D8_A848;

pub fn theater(sheet: &mut Sheet, stage: &Stage) {
    let mut dice = stage.dice("theater");
    curtain(sheet, stage, &mut dice);
    sheet.layer("curtain");
    boards(sheet, stage);
    sheet.layer("boards");
    beam(sheet, stage);
    sheet.layer("beam");
    for side in [-1.0, 1.0] {
        drape(sheet, stage, side);
    }
    valance(sheet, stage);
    sheet.layer("drapes");
}

/// Folds side by side, each bright along its ridge.
fn curtain(sheet: &mut Sheet, stage: &Stage, dice: &mut Dice) {
    let foot = (FLOOR + 0.015) * stage.height;
    let (top, low) = (cloth(stage, 0.55), cloth(stage, 0.25));
    sheet.down(stage.whole(), 0.0, foot, &[(0.0, top), (1.0, low)]);
    let (mut ridges, mut valleys) = (Outline::new(), Outline::new());
    let mut x = -0.02;
    while x < 1.02 {
        let wide = dice.between(0.035, 0.060);
        let bar = |into: &mut Outline, x: f64, wide: f64| {
            into.add_polygon(&[
                stage.at(x, 0.0),
                stage.at(x + wide, 0.0),
                stage.at(x + wide * 1.1, FLOOR + 0.015),
                stage.at(x - wide * 0.1, FLOOR + 0.015),
            ]);
        };
        bar(&mut ridges, x, wide * 0.34);
        bar(&mut valleys, x + wide * 0.62, wide * 0.26);
        x += wide;
    }
    sheet.veil(ridges, mix(cloth(stage, 0.0), hex(0x00FF_8078), 0.2), if sheet.in_color() { 0.42 } else { 0.0 });
    sheet.veil(valleys, hex(0x0020_0010), if sheet.in_color() { 0.40 } else { 0.6 });
}

/// Velvet, `share` of its light gone.
fn cloth(stage: &Stage, share: f64) -> Color {
    if stage.is_on_paper() { hex(0x0068_6868) } else { mix(hex(VELVET), hex(0x001C_0414), share) }
}

fn boards(sheet: &mut Sheet, stage: &Stage) {
    let floor = Outline::new().rect(stage.at(0.0, FLOOR), stage.at(1.0, 1.0));
    let paper = stage.is_on_paper();
    let (far, near) = if paper { (hex(0x00D0_D0D0), hex(0x00F4_F4F4)) } else { (hex(0x0060_3A28), hex(0x0098_6440)) };
    sheet.down(floor, FLOOR * stage.height, stage.height, &[(0.0, far), (1.0, near)]);
    let mut seams = Outline::new();
    for board in -10_i32..=10 {
        let x = f64::from(board) * 0.075;
        seams.add_bar(stage.at(0.5 + x * 0.8, FLOOR), stage.at(0.5 + x * 1.6, 1.0), [stage.unit, stage.unit * 2.6]);
    }
    sheet.veil(seams, hex(0x0028_1008), 0.5);
}

/// Down on who performs, and a pool of light about the feet.
fn beam(sheet: &mut Sheet, stage: &Stage) {
    let middle = stage.head.center[0];
    let (top, foot) = ([middle + stage.light * 0.16 * stage.width, -0.04 * stage.height], 0.90 * stage.height);
    let half = stage.width * 0.30;
    let cone = Outline::new().polygon(&[
        [top[0] - stage.unit * 16.0, top[1]],
        [top[0] + stage.unit * 16.0, top[1]],
        [middle + half, foot],
        [middle - half, foot],
    ]);
    let light = hex(0x00FF_F0CC);
    if !sheet.in_color() {
        return sheet.veil(cone, hex(0x00FF_FFFF), 0.5);
    }
    sheet.ramp(
        cone,
        top,
        [middle, foot],
        &[(0.0, light.faded(0.50)), (0.7, light.faded(0.20)), (1.0, light.faded(0.06))],
    );
    sheet.glow([middle, foot], [half * 1.25, stage.height * 0.085], light, 0.75);
    sheet.glow(stage.head.center, [half * 1.2, half * 1.4], hex(0x00FF_D8A0), 0.30);
}

/// Drawn aside and tied with a golden cord.
fn drape(sheet: &mut Sheet, stage: &Stage, side: f64) {
    let at = |x: f64, y: f64| stage.at(if side < 0.0 { x } else { 1.0 - x }, y);
    let cloth_of = |share: f64| cloth(stage, share);
    let shape = [
        at(-0.02, 0.0),
        at(0.20, 0.0),
        at(0.15, 0.24),
        at(0.055, 0.48),
        at(0.09, 0.70),
        at(0.12, 0.80),
        at(-0.02, 0.80),
    ];
    sheet.fill(Outline::lined(stage.line()).curve(&shape), cloth_of(0.12));
    let mut folds = Outline::new();
    for (from, to) in [(0.03, 0.012), (0.075, 0.022), (0.12, 0.032), (0.16, 0.042)] {
        folds.add_leaf(at(from, 0.0), at(to, 0.47), stage.unit * 15.0);
        folds.add_leaf(at(to, 0.50), at(from * 0.62, 0.79), stage.unit * 11.0);
    }
    sheet.veil(folds, hex(0x0020_0010), if sheet.in_color() { 0.45 } else { 0.7 });
    let gold = if stage.is_on_paper() { hex(0x00FF_FFFF) } else { hex(GOLD) };
    sheet.slab(&[at(-0.02, 0.475), at(0.064, 0.468), at(0.066, 0.490), at(-0.02, 0.497)], gold);
}

/// Scallops along the top, a golden fringe under each.
fn valance(sheet: &mut Sheet, stage: &Stage) {
    const COUNT: i32 = 6;
    let (mut cloths, mut fringe) = (Outline::lined(stage.line()), Outline::new());
    let wide = stage.width / f64::from(COUNT);
    let (low, deep) = (stage.height * 0.045, stage.height * 0.058);
    for scallop in 0..COUNT {
        let middle = wide * (f64::from(scallop) + 0.5);
        fringe.add_ellipse([middle, low], [wide * 0.54, deep * 1.16]);
        cloths.add_ellipse([middle, low], [wide * 0.54, deep]);
    }
    cloths.add_rect([0.0, -stage.unit * 10.0], [stage.width, low]);
    sheet.fill(fringe, if stage.is_on_paper() { hex(0x00FF_FFFF) } else { hex(GOLD) });
    sheet.fill(cloths, cloth(stage, 0.05));
}
