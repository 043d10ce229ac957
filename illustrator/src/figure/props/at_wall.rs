//! What is worked at behind somebody: a wall under the roller, a window under the cloth, a picture that is hung.

use super::super::body::{Body, FAR, draw_flat_hand};
use super::super::curve::{Point, Taper, add, closed, line};
use super::super::easel::Easel;
use super::Grip;
use super::bench::Bench;
use scene::Tint;

/// In head units from the crown, x toward the hand that works.
pub fn of_wall<'b>(body: &'b Body, grip: Grip) -> impl Fn(Point) -> Point + 'b {
    let middle = body.rig.flat([0.0, 0.0]);
    let unit = body.rig.unit;
    move |[x, y]: Point| add(middle, [grip.side * x * unit, y * unit])
}

/// Bare plaster, and the stripes that the roller has left.
pub fn painted_wall(easel: &mut Easel, body: &Body, grip: Grip) {
    let at = of_wall(body, grip);
    let (plaster, paint) = (body.dyed(Tint::Ash), body.held(body.dyed(Tint::Sky)));
    let foot = body.skeleton.legs.iter().map(|leg| leg.end[1]).fold(f64::MIN, f64::max);
    let [_, crown] = at([0.0, 0.0]);
    let low = (foot - crown) / body.rig.unit - 0.1;
    easel.fill(&[[-FAR, -FAR], [FAR, -FAR], [FAR, low], [-FAR, low]].map(&at), plaster.glint);
    let roller = [(grip.at[0] - at([0.0, 0.0])[0]) * grip.side / body.rig.unit, (grip.at[1] - crown) / body.rig.unit];
    // The newest stripe ends at the roller.
    for (number, ends) in [1.3, 1.9, 1.5, 2.2, 1.7, 2.4].into_iter().enumerate() {
        let x = roller[0] - 0.62 * (number as f64 + 1.0) + 0.30;
        let stripe =
            [[x - 0.36, roller[1] - 1.9], [x + 0.30, roller[1] - 1.96], [x + 0.31, ends], [x - 0.33, ends + 0.08]];
        easel.fill(&stripe.map(&at), if number % 2 == 0 { paint.base } else { paint.light });
    }
    let newest = [
        [roller[0] - 0.32, roller[1] - 1.94],
        [roller[0] + 0.32, roller[1] - 1.9],
        [roller[0] + 0.32, roller[1] - 0.7],
        [roller[0] - 0.32, roller[1] - 0.7],
    ];
    easel.fill(&newest.map(&at), paint.base);
    for (x, y, long) in [(-0.9, 1.56, 0.4), (-1.9, 2.26, 0.5), (0.2, 1.36, 0.34)] {
        let drip = [at([x, y - 0.1]), at([x, y + long])];
        easel.fill(&line(&drip, 0.07 * body.rig.unit, Taper { start: 0.0, end: 0.4, least: 0.5 }), paint.base);
    }
    let skirting = [[-FAR, low - 0.3], [FAR, low - 0.3], [FAR, low], [-FAR, low]].map(&at);
    easel.fill(&skirting, body.palette.white.base);
    easel.ink(&[skirting[0], skirting[1]], 0.9, (plaster.line, Taper::EVEN));
}

pub fn roller(easel: &mut Easel, body: &Body, grip: Grip) {
    let grip = Grip { tilt: 0.0, ..grip };
    let mut on = Bench { easel, body, grip };
    let (steel, paint) = (body.palette.metal, on.held(Tint::Sky));
    on.rod(&[[0.0, 0.30], [0.0, -0.24]], 0.058, &body.palette.leather);
    on.rod(&[[0.0, -0.24], [0.0, -0.44]], 0.022, &steel);
    on.rod(&[[0.0, -0.44], [0.40, -0.46], [0.40, -0.70]], 0.022, &steel);
    on.soft(&[[-0.34, -0.84], [0.34, -0.84], [0.34, -0.58], [-0.34, -0.58]], &paint);
    on.line(&[[-0.26, -0.78], [0.26, -0.78]], 1.8, paint.glint);
}

/// Four panes, bright where they have been wiped.
pub fn window(easel: &mut Easel, body: &Body, grip: Grip) {
    let at = of_wall(body, grip);
    let (frame, glass, white) = (body.palette.white, body.dyed(Tint::Sky), body.palette.white);
    let sides =
        |left: f64, right: f64, top: f64, low: f64| [[left, top], [right, top], [right, low], [left, low]].map(&at);
    body.panel(easel, &sides(-1.5, 2.6, -1.9, 2.5), &frame);
    for (left, right) in [(-1.34, 0.48), (0.62, 2.44)] {
        for (top, low) in [(-1.74, 0.22), (0.36, 2.34)] {
            let pane = sides(left, right, top, low);
            easel.fill(&pane, glass.light);
            easel.within(&pane, |easel| {
                for (from, wide) in [(0.3, 0.30), (0.85, 0.12)] {
                    let shine = [
                        [left + from, top],
                        [left + from + wide, top],
                        [left + from + wide - 0.8, low],
                        [left + from - 0.8, low],
                    ];
                    easel.veil(&shine.map(&at), white.light, 0.55);
                }
            });
            easel.ink(&closed(&pane), 1.0, (frame.line, Taper::EVEN));
        }
    }
    body.panel(easel, &sides(-1.66, 2.76, 2.46, 2.66), &frame);
    for [x, y] in [[1.9, -1.2], [0.95, 0.0], [2.1, 0.9]] {
        for [dx, dy] in [[0.18, 0.0], [0.0, 0.22]] {
            easel.ink(&[at([x - dx, y - dy]), at([x + dx, y + dy])], 2.2, (white.light, Taper::FOLD));
        }
    }
}

/// Under spread fingers, folded, and the arc that it has wiped.
pub fn cloth(easel: &mut Easel, body: &Body, grip: Grip) {
    let grip = Grip { tilt: 0.0, ..grip };
    let mut on = Bench { easel, body, grip };
    let rag = on.held(Tint::Yellow);
    on.soft(
        &[
            [-0.40, -0.40],
            [0.0, -0.40],
            [0.30, -0.32],
            [0.36, 0.06],
            [0.26, 0.30],
            [-0.04, 0.26],
            [-0.30, 0.32],
            [-0.36, -0.02],
        ],
        &rag,
    );
    on.line(&[[-0.20, 0.16], [-0.26, 0.22], [-0.22, 0.30]], 0.9, rag.line);
    on.line(&[[0.22, 0.10], [0.26, 0.20], [0.20, 0.28]], 0.9, rag.line);
    for out in [0.56, 0.70] {
        on.line(&[[out, -0.40], [out + 0.10, 0.0], [out, 0.40]], 1.6, body.palette.white.light);
    }
    draw_flat_hand(easel, body, grip.own());
}

/// A landscape in a gilded frame on its nail, the hand at its lower edge.
pub fn picture(easel: &mut Easel, body: &Body, grip: Grip) {
    let grip = Grip { tilt: 3.0, ..grip };
    let mut on = Bench { easel, body, grip };
    let (gold, sky, leaf) = (on.held(Tint::Blond), on.dyed(Tint::Sky), body.palette.leaf);
    on.line(&[[-0.50, -1.34], [-0.06, -1.76], [0.38, -1.34]], 1.2, body.palette.dark.base);
    on.disc([-0.06, -1.78], [0.05, 0.05], &body.palette.metal);
    on.hard(&[[-0.96, -1.40], [0.84, -1.40], [0.84, -0.04], [-0.96, -0.04]], &gold);
    on.patch(&[[-0.82, -1.26], [0.70, -1.26], [0.70, -0.18], [-0.82, -0.18]], sky.light);
    on.patch(
        &[[-0.82, -0.62], [-0.40, -0.98], [0.0, -0.62], [0.30, -0.84], [0.70, -0.56], [0.70, -0.40], [-0.82, -0.40]],
        body.dyed(Tint::Blue).shaded,
    );
    on.patch(&[[-0.82, -0.46], [-0.2, -0.52], [0.70, -0.42], [0.70, -0.18], [-0.82, -0.18]], leaf.base);
    on.spot([0.36, -1.04], [0.12, 0.12], body.dyed(Tint::Orange).light);
    on.line(&[[-0.82, -1.26], [0.70, -1.26], [0.70, -0.18], [-0.82, -0.18], [-0.82, -1.26]], 0.8, gold.line);
}

/// Ajar in its frame: light falls through the gap on the side of the handle.
pub fn door(easel: &mut Easel, body: &Body, grip: Grip) {
    let at = of_wall(body, grip);
    let unit = body.rig.unit;
    let (wood, frame, light) = (body.held(body.palette.leather), body.palette.white, body.dyed(Tint::Yellow));
    let feet = body.skeleton.legs.iter().map(|leg| leg.end[1]).fold(f64::MIN, f64::max);
    let low = (feet - at([0.0, 0.0])[1]) / unit;
    let hand = (grip.at[0] - at([0.0, 0.0])[0]) * grip.side / unit;
    let sides = |left: f64, right: f64, top: f64| [[left, top], [right, top], [right, low], [left, low]].map(&at);
    let (near, far) = (hand - 0.34, hand + 2.2);
    body.panel(easel, &sides(near - 0.52, far + 0.26, -1.0), &frame);
    easel.fill(&sides(near - 0.30, near, -0.80), light.glint);
    if easel.in_color() {
        easel.shine(at([near - 0.15, low * 0.45]), [0.9 * unit, low * 0.6 * unit], (light.glint, 0.5));
    }
    let leaf = sides(near, far, -0.80);
    body.panel(easel, &leaf, &wood);
    let middle = f64::midpoint(near, far);
    for (left, right) in [(near + 0.24, middle - 0.12), (middle + 0.12, far - 0.24)] {
        for (top, foot) in [(-0.5, low * 0.42), (low * 0.52, low - 0.36)] {
            let panel = [[left, top], [right, top], [right, foot], [left, foot]].map(&at);
            easel.fill(&panel, wood.shaded);
            easel.ink(&closed(&panel), 0.8, (wood.line, Taper::EVEN));
        }
    }
}

/// Of a door, in the hand.
pub fn handle(easel: &mut Easel, body: &Body, grip: Grip) {
    let grip = Grip { tilt: 0.0, ..grip };
    let mut on = Bench { easel, body, grip };
    let brass = body.palette.gold;
    on.soft(&[[-0.28, -0.16], [-0.10, -0.16], [-0.10, 0.30], [-0.28, 0.30]], &brass);
    on.rod(&[[-0.18, 0.0], [0.34, 0.02]], 0.055, &brass);
}

/// Of cork in its frame, other notices on it.
pub fn notice_board(easel: &mut Easel, body: &Body, grip: Grip) {
    let at = of_wall(body, grip);
    let sides =
        |left: f64, right: f64, top: f64, low: f64| [[left, top], [right, top], [right, low], [left, low]].map(&at);
    let cork = body.palette.gold;
    body.panel(easel, &sides(-2.7, 3.3, -1.46, 2.34), &body.palette.leather);
    let plate = sides(-2.58, 3.18, -1.34, 2.22);
    easel.fill(&plate, cork.shaded.toned(0.92));
    easel.ink(&closed(&plate), 0.9, (cork.line, Taper::EVEN));
    for ([x, y], [wide, high], tint) in [
        ([-2.3, -1.1], [0.9, 1.1], Tint::White),
        ([-2.2, 0.3], [0.8, 0.9], Tint::Sky),
        ([-1.2, -1.1], [0.7, 0.8], Tint::Yellow),
        ([2.3, 0.9], [0.7, 0.9], Tint::White),
        ([-1.2, 0.1], [0.6, 0.8], Tint::Pink),
    ] {
        body.panel(easel, &sides(x, x + wide, y, y + high), &body.dyed(tint));
        for row in 1..4 {
            let y = y + high * 0.22 * f64::from(row);
            easel.ink(&[at([x + 0.1, y]), at([x + wide - 0.12, y])], 1.0, (cork.line, Taper::EVEN));
        }
    }
}

/// A sun over hills, under a headline; the flat hand presses its corner, tape is on those above.
pub fn poster(easel: &mut Easel, body: &Body, grip: Grip) {
    super::schoolwork::tape_roll(easel, body, grip);
    let grip = Grip { tilt: 0.0, ..grip };
    let mut on = Bench { easel, body, grip };
    let (paper, sky, red) = (body.palette.white, on.dyed(Tint::Sky), on.dyed(Tint::Red));
    on.hard(&[[-0.62, -1.20], [0.66, -1.20], [0.66, 0.50], [-0.62, 0.50]], &paper);
    on.patch(&[[-0.52, -0.86], [0.56, -0.86], [0.56, 0.10], [-0.52, 0.10]], sky.light);
    on.spot([0.22, -0.56], [0.18, 0.18], body.dyed(Tint::Orange).light);
    on.patch(
        &[[-0.52, -0.24], [-0.2, -0.50], [0.12, -0.22], [0.34, -0.34], [0.56, -0.16], [0.56, 0.10], [-0.52, 0.10]],
        body.palette.leaf.base,
    );
    on.line(&[[-0.46, -1.04], [0.50, -1.04]], 4.6, red.base);
    for y in [0.22, 0.34] {
        on.line(&[[-0.46, y], [0.30, y]], 1.4, paper.line);
    }
    for x in [-0.60, 0.64] {
        on.hard(&[[x - 0.13, -1.22], [x + 0.09, -1.30], [x + 0.13, -1.18], [x - 0.09, -1.10]], &body.palette.gold);
    }
    draw_flat_hand(easel, body, grip.own());
}

/// Boards with rows of books, the upper one as high as the hand.
pub fn bookshelf(easel: &mut Easel, body: &Body, grip: Grip) {
    let at = of_wall(body, grip);
    let wood = body.palette.leather;
    let hand = (grip.at[1] - at([0.0, 0.0])[1]) / body.rig.unit;
    let sides =
        |left: f64, right: f64, top: f64, low: f64| [[left, top], [right, top], [right, low], [left, low]].map(&at);
    easel.fill(&sides(-3.2, 3.4, hand - 1.9, 9.0), wood.deep);
    let tints = [Tint::Navy, Tint::Red, Tint::Green, Tint::Brown, Tint::Purple, Tint::Teal, Tint::Blond];
    let reached = (grip.at[0] - at([0.0, 0.0])[0]) * grip.side / body.rig.unit;
    for row in 0..7 {
        let floor = hand + 0.26 + 1.30 * (f64::from(row) - 1.0);
        let mut x = -3.1;
        let mut number = row * 5;
        while x < 3.2 {
            let wide = 0.17 + 0.05 * f64::from((number * 7) % 4);
            let high = 0.80 + 0.07 * f64::from((number * 5) % 4);
            // There the hand has taken one out.
            if row != 1 || (x + wide * 0.5 - reached).abs() > 0.26 {
                let tint = tints[(number * 3 % 7) as usize];
                let spine = sides(x, x + wide - 0.015, floor - high, floor);
                easel.fill(&spine, body.dyed(tint).shaded);
                easel.ink(&closed(&spine), 0.5, (wood.line, Taper::EVEN));
            }
            x += wide;
            number += 1;
        }
        body.panel(easel, &sides(-3.2, 3.4, floor, floor + 0.12), &wood);
    }
    for x in [-3.3, 3.2] {
        body.panel(easel, &sides(x, x + 0.2, hand - 1.9, 9.0), &wood);
    }
}

/// Half out of its row, tipped over the fingers.
pub fn shelved_book(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip: Grip { tilt: -8.0, ..grip } };
    let (cover, paper) = (on.held(Tint::Red), body.palette.white);
    on.hard(&[[-0.16, -0.80], [0.20, -0.86], [0.26, -0.78], [-0.10, -0.72]], &paper);
    on.hard(&[[-0.18, -0.74], [0.18, -0.74], [0.18, 0.22], [-0.18, 0.22]], &cover);
    for y in [-0.60, 0.06] {
        on.line(&[[-0.18, y], [0.18, y]], 1.6, body.palette.gold.base);
    }
}

/// A wall of bricks down to the ground.
pub fn bricks(easel: &mut Easel, body: &Body, grip: Grip) {
    let at = of_wall(body, grip);
    let brick = body.dyed(Tint::Brown);
    let foot = body.skeleton.legs.iter().map(|leg| leg.end[1]).fold(f64::MIN, f64::max);
    let low = (foot - at([0.0, 0.0])[1]) / body.rig.unit - 0.1;
    easel.fill(&[[-FAR, -FAR], [FAR, -FAR], [FAR, low], [-FAR, low]].map(&at), brick.light);
    for row in 0..22 {
        let y = low - 0.34 * f64::from(row);
        easel.ink(&[at([-6.0, y]), at([6.0, y])], 0.9, (brick.shaded, Taper::EVEN));
        for column in -7..8 {
            let x = 0.84 * f64::from(column) + if row % 2 == 0 { 0.0 } else { 0.42 };
            easel.ink(&[at([x, y]), at([x, y - 0.34])], 0.9, (brick.shaded, Taper::EVEN));
        }
    }
}
