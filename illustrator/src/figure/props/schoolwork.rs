//! Small tools of a desk and of a craft, each at what it is done to: a red pen, compasses, a pencil in its sharpener, a thin brush, a stamp,
//! a ladle, a chisel, a tea whisk; and what both hands have: erasers, flashcards, a hat.

use super::super::body::{Body, workplace};
use super::super::curve::{Point, Taper, add, closed, ellipse, lerp, ribbon, through, unit_way};
use super::super::easel::Easel;
use super::bench::Bench;
use super::{Grip, at_wall, performed, rod, workshop};
use scene::{Prop, Tint};

/// Nothing for what is drawn elsewhere.
pub const fn painter(prop: Prop) -> Option<fn(&mut Easel, &Body, Grip)> {
    let paint: fn(&mut Easel, &Body, Grip) = match prop {
        Prop::GradedTests => red_pen,
        Prop::DrawnCircle => compasses,
        Prop::SharpenedPencil => pencil_and_sharpener,
        Prop::PaintedModel | Prop::PaintedVase => thin_brush,
        Prop::DateStamp => stamp,
        Prop::LadledSoup => ladle_over_bowl,
        Prop::ChiseledStatue => mallet_and_chisel,
        Prop::TeaWhisk => whisk_in_bowl,
        Prop::ChalkErasers => erasers,
        Prop::Flashcards => flashcards,
        Prop::StrawHatInHands => straw_hat,
        Prop::TapedPoster => at_wall::poster,
        Prop::ShelvedBook => at_wall::shelved_book,
        prop => return performed::painter(prop),
    };
    Some(paint)
}

fn red_pen(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let red = on.dyed(Tint::Red);
    on.rod(&[[0.18, -0.46], [-0.13, 0.18]], 0.030, &red);
    on.hard(&[[-0.160, 0.17], [-0.100, 0.20], [-0.19, 0.32]], &body.palette.metal);
}

/// Their point on the sheet, their lead on the circle.
fn compasses(easel: &mut Easel, body: &Body, grip: Grip) {
    let [x, y] = workplace::NEEDLE;
    let needle = workplace::on_board(body, [grip.side * x, y]);
    let turned: f64 = 0.30;
    let lead = [x + workplace::CIRCLE[0] * libm::cos(turned), y + workplace::CIRCLE[1] * libm::sin(turned)];
    let lead = workplace::on_board(body, [grip.side * lead[0], lead[1]]);
    let top = grip.at([0.0, 0.06]);
    let steel = body.palette.metal;
    rod(easel, body, (grip.at([0.0, -0.22]), top), 0.040, &steel);
    for foot in [needle, lead] {
        let way = ribbon(&[top, lerp(top, foot, 0.82)], |share| (0.045 - 0.018 * share) * body.rig.unit);
        body.panel(easel, &way, &steel);
        easel.ink(&[lerp(top, foot, 0.80), foot], 2.2, (body.palette.dark.line, Taper::LINE));
    }
    body.panel(easel, &ellipse(top, [0.075 * body.rig.unit; 2], 0.0), &steel);
}

/// The pencil goes from the one hand into the sharpener in the other.
fn pencil_and_sharpener(easel: &mut Easel, body: &Body, grip: Grip) {
    let (from, to, unit) = (grip.at, grip.other_palm(body), body.rig.unit);
    let inward = -grip.side;
    let at = |x: f64, y: f64| add(to, [-inward * x * unit, y * unit]);
    let back = add(from, [grip.side * 0.30 * unit, -0.02 * unit]);
    rod(easel, body, (back, at(0.10, 0.0)), 0.042, &body.held(body.dyed(Tint::Green)));
    rod(easel, body, (back, lerp(back, at(0.10, 0.0), 0.10)), 0.046, &body.dyed(Tint::Pink));
    body.panel(easel, &[at(0.22, -0.13), at(-0.14, -0.13), at(-0.14, 0.13), at(0.22, 0.13)], &body.dyed(Tint::Red));
    body.panel(easel, &[at(0.18, -0.05), at(-0.10, -0.10), at(-0.10, -0.02)], &body.palette.metal);
    // A long curl comes out of it.
    let curl = [at(0.04, 0.12), at(0.12, 0.24), at(0.0, 0.30), at(0.10, 0.40), at(0.02, 0.46)];
    let shaving = ribbon(&through(&curl, 5), |share| (0.05 - 0.02 * share) * unit);
    body.panel(easel, &shaving, &body.palette.gold);
}

fn thin_brush(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let (wood, red) = (on.dyed(Tint::Brown), on.dyed(Tint::Red));
    on.rod(&[[0.20, -0.56], [-0.12, 0.16]], 0.022, &wood);
    on.rod(&[[-0.12, 0.16], [-0.15, 0.23]], 0.026, &body.palette.metal);
    on.hard(&[[-0.175, 0.22], [-0.125, 0.25], [-0.20, 0.38]], &red);
}

/// Its handle in the fist, its block on the page.
fn stamp(easel: &mut Easel, body: &Body, grip: Grip) {
    let grip = Grip { tilt: 0.0, ..grip };
    let mut on = Bench { easel, body, grip };
    let wood = on.held(Tint::Brown);
    on.disc([0.0, -0.26], [0.13, 0.11], &wood);
    on.rod(&[[0.0, -0.24], [0.0, 0.24]], 0.062, &wood);
    on.hard(&[[-0.16, 0.22], [0.16, 0.22], [0.19, 0.36], [-0.19, 0.36]], &wood);
    on.hard(&[[-0.19, 0.36], [0.19, 0.36], [0.19, 0.41], [-0.19, 0.41]], &body.dyed(Tint::Red));
}

/// Where the ladle is tipped: over the bowl on the other hand.
fn spout(body: &Body, grip: Grip) -> Point {
    add(grip.other_palm(body), [grip.side * 0.26 * body.rig.unit, -0.46 * body.rig.unit])
}

/// Along the ladle, up from what it pours.
pub fn ladle_way(body: &Body, grip: Grip) -> Point {
    let from = spout(body, grip);
    unit_way(from, grip.at)
}

fn ladle_over_bowl(easel: &mut Easel, body: &Body, grip: Grip) {
    let (steel, china, soup, unit) = (body.palette.metal, body.palette.white, body.palette.gold, body.rig.unit);
    let palm = grip.other_palm(body);
    let by = |x: f64, y: f64| add(palm, [grip.side * (0.12 + x) * unit, y * unit]);
    let wall = [by(-0.34, -0.18), by(0.34, -0.18), by(0.24, 0.06), by(0.12, 0.12), by(-0.12, 0.12), by(-0.24, 0.06)];
    body.panel(easel, &wall, &china);
    body.panel(easel, &ellipse(by(0.0, -0.18), [0.34 * unit, 0.095 * unit], 0.0), &china);
    easel.fill(&ellipse(by(0.0, -0.165), [0.28 * unit, 0.065 * unit], 0.0), soup.base);
    let from = spout(body, grip);
    let stream = through(&[from, add(from, [-grip.side * 0.06 * unit, 0.12 * unit]), by(0.06, -0.17)], 5);
    easel.fill(&ribbon(&stream, |share| (0.07 - 0.02 * share) * unit), soup.base);
    let [x, y] = ladle_way(body, grip);
    rod(easel, body, (from, add(grip.at, [x * 0.34 * unit, y * 0.34 * unit])), 0.026, &steel);
    let cup = ellipse(from, [0.17 * unit, 0.12 * unit], grip.side * -24.0);
    body.panel(easel, &cup, &steel);
    easel.fill(
        &ellipse(add(from, [-grip.side * 0.02 * unit, -0.02 * unit]), [0.13 * unit, 0.07 * unit], grip.side * -24.0),
        soup.base,
    );
}

/// The chisel goes from the other fist to the stone.
fn mallet_and_chisel(easel: &mut Easel, body: &Body, grip: Grip) {
    let (palm, unit) = (grip.other_palm(body), body.rig.unit);
    let at = |x: f64, y: f64| add(palm, [grip.side * x * unit, y * unit]);
    rod(easel, body, (at(-0.34, 0.0), at(0.14, 0.0)), 0.048, &body.palette.leather);
    rod(easel, body, (at(0.12, 0.0), at(0.44, 0.0)), 0.032, &body.palette.metal);
    for [x, y] in [[0.56, -0.12], [0.60, 0.06], [0.48, 0.20], [0.50, -0.24]] {
        let chip = at(x, y);
        body.panel(easel, &ellipse(chip, [0.035 * unit, 0.024 * unit], 30.0), &body.palette.white);
    }
    workshop::hammer(easel, body, grip);
}

/// Bamboo split into tines, in a bowl with green froth.
fn whisk_in_bowl(easel: &mut Easel, body: &Body, grip: Grip) {
    let (clay, bamboo, unit) = (body.held(body.palette.dark), body.palette.gold, body.rig.unit);
    let tea = body.dyed(Tint::Mint);
    let palm = grip.other_palm(body);
    let by = |x: f64, y: f64| add(palm, [grip.side * (0.10 + x) * unit, (y - 0.02) * unit]);
    let rim = ellipse(by(0.0, -0.28), [0.42 * unit, 0.13 * unit], 0.0);
    body.panel(easel, &rim, &clay);
    easel.fill(&ellipse(by(0.0, -0.255), [0.37 * unit, 0.10 * unit], 0.0), tea.base);
    for (x, y, size) in
        [(-0.20, -0.26, 0.030), (0.20, -0.24, 0.026), (0.10, -0.19, 0.022), (-0.10, -0.20, 0.03), (0.26, -0.28, 0.02)]
    {
        easel.fill(&ellipse(by(x, y), [size * unit, size * 0.6 * unit], 0.0), tea.glint);
    }
    // The tines spread into the froth.
    let (top, foot) = (grip.at([0.0, 0.06]), by(0.0, -0.24));
    for share in -3..=3 {
        let out = 0.045 * f64::from(share) * unit;
        easel.ink(&[add(top, [out * 0.5, 0.0]), add(foot, [out, 0.0])], 2.0, (bamboo.line, Taper::EVEN));
        easel.ink(&[add(top, [out * 0.5, 0.0]), add(foot, [out, 0.0])], 1.1, (bamboo.light, Taper::EVEN));
    }
    rod(easel, body, (grip.at([0.0, -0.26]), grip.at([0.0, 0.10])), 0.070, &bamboo);
    for side in [-1.0, 1.0] {
        let stir = [by(side * 0.22, -0.50), by(side * 0.30, -0.44), by(side * 0.26, -0.38)];
        easel.ink(&through(&stir, 4), 1.2, (body.palette.white.base, Taper::LINE));
    }
    // The near wall is before all that.
    let near: Vec<Point> = rim[..rim.len() / 2].to_vec();
    let mut wall = near;
    wall.extend([by(-0.36, -0.02), by(-0.20, 0.12), by(0.20, 0.12), by(0.36, -0.02)].iter().copied());
    if wall[0][0] > wall[rim.len() / 2 - 1][0] {
        let last = wall.len();
        wall[last - 4..].sort_by(|one, two| one[0].total_cmp(&two[0]));
    } else {
        let last = wall.len();
        wall[last - 4..].sort_by(|one, two| two[0].total_cmp(&one[0]));
    }
    body.panel(easel, &wall, &clay);
}

/// Felt to felt, dust all around.
fn erasers(easel: &mut Easel, body: &Body, _grip: Grip) {
    let (palms, unit, white) = ([body.palm(0), body.palm(1)], body.rig.unit, body.palette.white);
    let middle = lerp(palms[0], palms[1], 0.5);
    for (x, y, size) in [
        (-0.10, -0.62, 0.30),
        (0.34, -0.46, 0.26),
        (-0.44, -0.40, 0.24),
        (0.08, -0.92, 0.22),
        (0.56, -0.78, 0.17),
        (-0.52, -0.80, 0.15),
        (0.02, 0.42, 0.22),
    ] {
        let puff = ellipse(add(middle, [x * unit, y * unit]), [size * unit, size * 0.82 * unit], 0.0);
        easel.veil(&puff, white.light, 0.62);
    }
    for palm in palms {
        let inward = if palm[0] < middle[0] { 1.0 } else { -1.0 };
        let at = |[x, y]: Point| add(palm, [inward * x * unit, y * unit]);
        body.panel(easel, &[[-0.06, -0.38], [0.12, -0.38], [0.12, 0.30], [-0.06, 0.30]].map(at), &body.palette.gold);
        body.panel(easel, &[[0.11, -0.40], [0.25, -0.40], [0.25, 0.32], [0.11, 0.32]].map(at), &body.dyed(Tint::Navy));
        easel.veil(&[[0.18, -0.40], [0.25, -0.40], [0.25, 0.32], [0.18, 0.32]].map(at), white.light, 0.6);
    }
    for turn in 0..9 {
        let angle = f64::from(turn) * 0.7 + 0.2;
        let ray = |far: f64| add(middle, [libm::cos(angle) * far * unit, (libm::sin(angle) * far - 0.04) * unit]);
        easel.ink(&[ray(0.56), ray(0.70)], 1.6, (white.light, Taper::LINE));
    }
}

/// A pack on its ring in the one hand; the other turns the foremost over.
fn flashcards(easel: &mut Easel, body: &Body, grip: Grip) {
    let (white, dark, unit) = (body.held(body.palette.white), body.palette.dark, body.rig.unit);
    let other = grip.other_palm(body);
    let at = |[x, y]: Point| add(grip.at, [-grip.side * x * unit, y * unit]);
    for lift in [0.06, 0.04, 0.02, 0.0] {
        let card = [[-0.08, -0.40], [0.42, -0.40], [0.42, 0.02], [-0.08, 0.02]];
        body.panel(easel, &card.map(|[x, y]| at([x - lift * 0.5, y - lift])), &white);
    }
    for [from, to] in [[[0.02, -0.26], [0.32, -0.26]], [[0.02, -0.16], [0.24, -0.16]]] {
        easel.ink(&[at(from), at(to)], 1.6, (dark.line, Taper::EVEN));
    }
    let tip = add(other, [grip.side * 0.06 * unit, -0.20 * unit]);
    let hinge = [at([0.40, -0.42]), at([-0.06, -0.42])];
    let turned = [
        hinge[1],
        hinge[0],
        add(tip, [-grip.side * 0.14 * unit, -0.10 * unit]),
        add(tip, [grip.side * 0.32 * unit, -0.16 * unit]),
    ];
    body.panel(easel, &turned, &white);
    let ring = ellipse(at([0.17, -0.44]), [0.065 * unit, 0.085 * unit], 0.0);
    easel.ink(&closed(&ring), 2.4, (body.palette.metal.line, Taper::EVEN));
    easel.ink(&closed(&ring), 1.2, (body.palette.metal.light, Taper::EVEN));
}

/// Seen from above and before: the brim between both hands, the crown, its ribbon.
fn straw_hat(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip: Grip { tilt: 0.0, ..grip } };
    let (straw, ribbon) = (on.held(Tint::Blond), on.dyed(Tint::Red));
    on.disc([0.0, 0.0], [0.80, 0.42], &straw);
    for size in [0.72, 0.62, 0.52] {
        on.ring([0.0, 0.0], [size, size * 0.52], (0.6, straw.line));
    }
    on.soft(
        &[
            [-0.42, 0.06],
            [-0.38, -0.24],
            [-0.18, -0.40],
            [0.18, -0.40],
            [0.38, -0.24],
            [0.42, 0.06],
            [0.20, 0.17],
            [-0.20, 0.17],
        ],
        &straw,
    );
    let band = [
        [-0.42, 0.04],
        [-0.41, -0.10],
        [-0.20, 0.01],
        [0.0, 0.04],
        [0.20, 0.01],
        [0.41, -0.10],
        [0.42, 0.04],
        [0.20, 0.15],
        [0.0, 0.18],
        [-0.20, 0.15],
    ];
    on.hard(&band, &ribbon);
    for y in [-0.18, -0.28] {
        on.line(&[[-0.34, y + 0.04], [0.0, y + 0.12], [0.34, y + 0.04]], 0.6, straw.line);
    }
}

/// Of tape, in the hand that does not press.
pub fn tape_roll(easel: &mut Easel, body: &Body, grip: Grip) {
    let unit = body.rig.unit;
    let ring = ellipse(add(grip.other_palm(body), [grip.side * 0.14 * unit, -0.10 * unit]), [0.20 * unit; 2], 0.0);
    easel.ink(&closed(&ring), 7.5, (body.palette.gold.line, Taper::EVEN));
    easel.ink(&closed(&ring), 5.6, (body.palette.gold.light, Taper::EVEN));
}
