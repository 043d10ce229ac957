//! Tools of a bench, a sink, a grate and an ironing board.

use super::super::body::Body;
use super::super::curve::{Point, Taper, add, around, closed, ellipse, ribbon, through, unit_way};
use super::super::easel::Easel;
use super::bench::Bench;
use super::{Grip, at_face, at_stand, at_wall, at_work, chores, flung, music, rod, schoolwork, seasonal, utensils};
use scene::{Prop, Tint};

/// Nothing for what is drawn elsewhere.
pub const fn painter(prop: Prop) -> Option<fn(&mut Easel, &Body, Grip)> {
    let paint: fn(&mut Easel, &Body, Grip) = match prop {
        Prop::Dishes => plate_and_sponge,
        Prop::NailedBoard => claw_hammer,
        Prop::SawnPlank => hand_saw,
        Prop::Grill => tongs,
        Prop::Ironing => flat_iron,
        Prop::Soldering => soldering_iron,
        Prop::Welding => torch,
        Prop::InkBrush => ink_brush,
        Prop::FishingNet => at_work::net,
        Prop::Oars => at_work::oar,
        Prop::Door => at_wall::handle,
        Prop::YoYo => at_face::yo_yo,
        Prop::BowlingBall => bowling_ball,
        Prop::CutPaper => scissors_at_paper,
        Prop::MeasuringTape => tape,
        Prop::Firewood => logs,
        Prop::FireHose => hose,
        Prop::Whistle => at_face::whistle,
        Prop::BiscuitStick => at_face::biscuit,
        Prop::CakeAndFork => cake_and_fork,
        Prop::PaintRoller => at_wall::roller,
        Prop::WindowCloth => at_wall::cloth,
        Prop::PictureFrame => at_wall::picture,
        Prop::Lipstick => at_face::lipstick,
        Prop::Razor => at_face::razor,
        Prop::Baseball => at_face::baseball,
        Prop::Vacuum => at_face::vacuum,
        Prop::Recorder => music::recorder,
        Prop::Beans => flung::box_of_beans,
        Prop::Tanzaku => seasonal::tanzaku,
        Prop::HeartBox => seasonal::heart_box,
        Prop::LeafCup => seasonal::leaf_cup,
        Prop::SwordInStone => at_stand::stone_sword,
        Prop::Taiko => at_stand::drumstick,
        Prop::CarvedPumpkin => at_work::knife,
        Prop::Mortar => at_stand::mallet,
        Prop::MelonStick => at_stand::stick,
        Prop::ShoppingBags => chores::shopping_bag,
        prop => {
            return match schoolwork::painter(prop) {
                None => utensils::painter(prop),
                some => some,
            };
        }
    };
    Some(paint)
}

/// Of a carpenter: a short head with a claw, a nail under the other hand.
pub fn claw_hammer(easel: &mut Easel, body: &Body, grip: Grip) {
    let nail = grip.other_palm(body);
    let unit = body.rig.unit;
    let steel = body.palette.metal;
    rod(easel, body, (add(nail, [0.0, -0.42 * unit]), add(nail, [0.0, 0.30 * unit])), 0.020, &steel);
    body.panel(easel, &ellipse(add(nail, [0.0, -0.43 * unit]), [0.075 * unit, 0.028 * unit], 0.0), &steel);
    let mut on = Bench { easel, body, grip };
    let wood = body.palette.gold;
    on.rod(&[[0.0, 0.32], [0.0, -0.80]], 0.050, &wood);
    on.rod(&[[0.0, 0.32], [0.0, -0.14]], 0.062, &on.held(Tint::Red));
    on.hard(
        &[
            [-0.30, -0.94],
            [-0.30, -0.70],
            [-0.20, -0.70],
            [-0.14, -0.76],
            [0.10, -0.74],
            [0.26, -0.66],
            [0.34, -0.56],
            [0.30, -0.78],
            [0.18, -0.90],
            [-0.14, -0.90],
            [-0.20, -0.94],
        ],
        &steel,
    );
}

/// Its blade goes down into the plank, its teeth below.
pub fn hand_saw(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let steel = body.palette.metal;
    let mut blade = vec![[0.14, -0.12], [0.06, -0.96], [-0.04, -0.98]];
    for tooth in 0..9 {
        let y = -0.94 + 0.09 * f64::from(tooth);
        let x = -0.06 - 0.012 * f64::from(tooth);
        blade.extend([[x, y], [x - 0.06, y + 0.03], [x, y + 0.06]]);
    }
    blade.push([-0.20, -0.12]);
    on.hard(&blade, &steel);
    on.line(&[[0.06, -0.20], [0.01, -0.86]], 1.2, steel.glint);
    let wood = on.held(Tint::Auburn);
    on.soft(&[[-0.22, -0.16], [0.18, -0.16], [0.20, 0.12], [0.06, 0.28], [-0.12, 0.22], [-0.24, 0.04]], &wood);
}

/// A plate in the other hand, a sponge at it, suds on both.
pub fn plate_and_sponge(easel: &mut Easel, body: &Body, grip: Grip) {
    let (china, unit) = (body.held(body.palette.white), body.rig.unit);
    let other = grip.other_palm(body);
    let center = add(other, [grip.side * 0.42 * unit, -0.12 * unit]);
    body.panel(easel, &ellipse(center, [0.48 * unit, 0.46 * unit], 0.0), &china);
    easel.ink(&closed(&ellipse(center, [0.33 * unit, 0.31 * unit], 0.0)), 0.9, (china.line, Taper::EVEN));
    easel.ink(&closed(&ellipse(center, [0.42 * unit, 0.40 * unit], 0.0)), 1.4, (body.palette.accent.base, Taper::EVEN));
    let mut on = Bench { easel, body, grip };
    let sponge = on.dyed(Tint::Yellow);
    on.soft(&[[-0.30, -0.16], [0.10, -0.18], [0.14, 0.14], [-0.28, 0.16]], &sponge);
    for ([x, y], size) in [
        ([-0.34, 0.10], 0.085),
        ([-0.24, 0.22], 0.070),
        ([-0.40, -0.06], 0.060),
        ([-0.10, 0.24], 0.055),
        ([-0.46, 0.20], 0.05),
    ] {
        on.spot([x, y], [size, size], body.palette.white.light);
        on.ring([x, y], [size, size], (0.7, body.palette.white.deep));
    }
}

/// Two springy arms.
pub fn tongs(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let steel = body.palette.metal;
    for side in [-1.0, 1.0] {
        on.rod(&[[0.0, 0.26], [side * 0.10, -0.16], [side * 0.05, -0.86]], 0.024, &steel);
        on.disc([side * 0.05, -0.90], [0.045, 0.08], &steel);
    }
}

/// Under its handle, the point ahead; steam from its sole.
pub fn flat_iron(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let (shell, dark, steel) = (on.held(Tint::Blue), body.palette.dark, body.palette.metal);
    on.hard(&[[-0.66, 0.40], [0.40, 0.40], [0.40, 0.33], [-0.60, 0.33]], &steel);
    on.soft(&[[-0.58, 0.33], [-0.30, 0.20], [0.10, 0.14], [0.36, 0.16], [0.40, 0.33]], &shell);
    on.rod(&[[-0.34, 0.22], [-0.30, 0.02], [-0.14, 0.0], [0.24, 0.0], [0.30, 0.18]], 0.055, &dark);
    for x in [-0.72, -0.56] {
        on.line(&[[x, 0.26], [x - 0.06, 0.12], [x + 0.04, 0.0], [x - 0.04, -0.14]], 1.6, body.palette.white.light);
    }
}

pub fn soldering_iron(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let (handle, steel) = (on.dyed(Tint::Orange), body.palette.metal);
    on.rod(&[[0.04, 0.46], [0.12, 0.80], [0.5, 1.0]], 0.018, &body.palette.dark);
    on.rod(&[[0.0, 0.46], [0.0, -0.18]], 0.058, &handle);
    on.rod(&[[0.0, -0.18], [0.0, -0.52]], 0.026, &steel);
    on.hard(&[[-0.020, -0.52], [0.020, -0.52], [0.0, -0.66]], &steel);
}

/// A bent tube with a flame at its mouth.
pub fn torch(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let brass = body.palette.gold;
    on.rod(&[[0.06, 0.42], [0.16, 0.90], [0.50, 1.30]], 0.030, &body.palette.dark);
    on.rod(&[[0.0, 0.42], [0.0, -0.20]], 0.062, &body.palette.dark);
    on.rod(&[[0.0, -0.20], [0.0, -0.46], [-0.05, -0.60]], 0.030, &brass);
    let flame = on.dyed(Tint::Sky);
    on.patch(&[[-0.09, -0.58], [-0.02, -0.64], [-0.14, -0.84]], flame.glint);
}

/// Bristles that run to a point, black with ink, on a stem of bamboo.
pub fn ink_brush(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let (bamboo, dark) = (on.held(Tint::Blond), body.palette.dark);
    on.rod(&[[0.20, -0.72], [-0.10, 0.10]], 0.042, &bamboo);
    on.soft(&[[-0.13, 0.06], [-0.05, 0.10], [-0.10, 0.28], [-0.22, 0.44], [-0.20, 0.26]], &dark);
    on.line(&[[0.20, -0.72], [0.22, -0.80]], 1.2, body.dyed(Tint::Red).base);
}

/// A plate on the one hand, a fork in the other.
pub fn cake_and_fork(easel: &mut Easel, body: &Body, grip: Grip) {
    let unit = body.rig.unit;
    let other = grip.other();
    if body.posture.arms[other].hand == super::Hand::Assist {
        let palm = body.palm(other);
        slice(easel, body, |[x, y]: Point| add(palm, [grip.side * (0.10 + x) * unit, (y - 0.10) * unit]));
    }
    let mut on = Bench { easel, body, grip };
    let steel = body.palette.metal;
    on.rod(&[[0.18, 0.12], [-0.30, -0.12]], 0.022, &steel);
    on.soft(&[[-0.28, -0.16], [-0.38, -0.24], [-0.46, -0.20], [-0.42, -0.10], [-0.32, -0.06]], &steel);
    for tine in [-0.05, 0.0, 0.05] {
        on.line(&[[-0.40 + tine * 0.5, -0.17 - tine], [-0.58 + tine * 0.5, -0.26 - tine]], 2.0, steel.line);
    }
    on.soft(&[[-0.50, -0.36], [-0.72, -0.38], [-0.74, -0.22], [-0.52, -0.16]], &body.palette.white);
    on.spot([-0.62, -0.26], [0.08, 0.03], body.dyed(Tint::Pink).base);
}

/// Of a cake: two layers of cream, a strawberry on top, on its plate.
fn slice(easel: &mut Easel, body: &Body, at: impl Fn(Point) -> Point) {
    let (cream, sponge, pink, unit) = (body.palette.white, body.palette.gold, body.dyed(Tint::Pink), body.rig.unit);
    body.panel(easel, &ellipse(at([0.0, -0.06]), [0.48 * unit, 0.12 * unit], 0.0), &cream);
    let wedge = [[-0.30, -0.34], [0.30, -0.40], [0.30, -0.10], [-0.30, -0.06]].map(&at);
    body.panel(easel, &wedge, &sponge);
    for y in [-0.30, -0.18] {
        easel.ink(&[at([-0.30, y + 0.04]), at([0.30, y - 0.02])], 3.2, (pink.light, Taper::EVEN));
    }
    let top = [[-0.32, -0.34], [0.06, -0.48], [0.32, -0.40], [0.32, -0.34], [-0.30, -0.28]].map(&at);
    body.panel(easel, &through(&top, 3), &cream);
    let berry = [[-0.08, -0.54], [0.04, -0.60], [0.16, -0.54], [0.10, -0.42], [0.04, -0.38], [-0.04, -0.42]].map(&at);
    body.panel(easel, &around(&berry, 4), &body.dyed(Tint::Red));
}

/// Heavy and dark, with three holes.
pub fn bowling_ball(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let shell = on.held(Tint::Navy);
    on.disc([0.0, 0.0], [0.46, 0.46], &shell);
    on.spot([-0.16, -0.20], [0.12, 0.07], shell.glint);
    for [x, y] in [[-0.04, -0.20], [0.12, -0.22], [0.06, -0.05]] {
        on.spot([x, y], [0.045, 0.045], body.palette.dark.deep);
    }
}

/// A sheet in the other hand, half cut; the blades open about its edge.
pub fn scissors_at_paper(easel: &mut Easel, body: &Body, grip: Grip) {
    let unit = body.rig.unit;
    let other = grip.other_palm(body);
    let at = |[x, y]: Point| add(other, [grip.side * x * unit, y * unit]);
    let sheet = [[-0.10, -0.62], [0.62, -0.66], [0.66, 0.34], [-0.06, 0.38]].map(at);
    body.panel(easel, &sheet, &body.held(body.dyed(Tint::Pink)));
    easel.ink(&[at([0.64, -0.22]), at([0.26, -0.20])], 2.0, (body.palette.dark.line, Taper::EVEN));
    let grip = Grip { tilt: -84.0, ..grip };
    let mut on = Bench { easel, body, grip };
    let (steel, handle) = (body.palette.metal, on.dyed(Tint::Red));
    for side in [-1.0, 1.0] {
        on.hard(&[[side * 0.02, -0.10], [-side * 0.06, -0.20], [-side * 0.20, -0.68], [-side * 0.03, -0.30]], &steel);
        on.ring([side * 0.12, 0.10], [0.11, 0.15], (4.6, handle.line));
        on.ring([side * 0.12, 0.10], [0.11, 0.15], (3.0, handle.base));
    }
}

/// It sags between both hands, its ends hang from them; a line at each finger's width.
pub fn tape(easel: &mut Easel, body: &Body, _grip: Grip) {
    let unit = body.rig.unit;
    let yellow = body.held(body.dyed(Tint::Yellow));
    let [left, right] = [body.palm(0), body.palm(1)];
    let middle = [f64::midpoint(left[0], right[0]), left[1].max(right[1]) + 0.30 * unit];
    let way = through(
        &[
            add(left, [-0.06 * unit, 0.86 * unit]),
            add(left, [-0.02 * unit, 0.3 * unit]),
            left,
            middle,
            right,
            add(right, [0.06 * unit, 0.4 * unit]),
            add(right, [0.02 * unit, 1.1 * unit]),
        ],
        10,
    );
    body.panel(easel, &ribbon(&way, |_| 0.062 * unit), &yellow);
    for pair in way.windows(2).step_by(2) {
        let [dx, dy] = [pair[1][0] - pair[0][0], pair[1][1] - pair[0][1]];
        let long = libm::sqrt(dx * dx + dy * dy).max(1e-9);
        let across = [-dy / long * 0.05 * unit, dx / long * 0.05 * unit];
        easel.ink(&[pair[0], add(pair[0], across)], 1.0, (body.palette.dark.line, Taper::EVEN));
    }
}

/// Split logs, their cut ends toward us.
pub fn logs(easel: &mut Easel, body: &Body, grip: Grip) {
    let mut on = Bench { easel, body, grip };
    let (bark, wood) = (on.held(Tint::Brown), body.palette.leather);
    for [x, y] in
        [[-0.42, -0.36], [-0.10, -0.44], [0.24, -0.38], [-0.50, -0.08], [-0.20, -0.14], [0.12, -0.12], [0.44, -0.06]]
    {
        on.rod(&[[x + 0.05, y - 0.05], [x, y]], 0.19, &bark);
        on.disc([x, y], [0.19, 0.18], &wood);
        on.ring([x, y], [0.12, 0.11], (0.8, wood.line));
        on.ring([x, y], [0.05, 0.05], (0.8, wood.line));
    }
}

/// From the hand behind to the one at the nozzle.
pub fn hose_way(body: &Body, grip: Grip) -> Point {
    let back = grip.other_palm(body);
    unit_way(back, grip.at)
}

/// Through both hands, from the ground behind; water shoots out of its nozzle.
pub fn hose(easel: &mut Easel, body: &Body, grip: Grip) {
    let (cloth, brass, water, unit) =
        (body.held(body.dyed(Tint::Red)), body.palette.gold, body.dyed(Tint::Sky), body.rig.unit);
    let back = grip.other_palm(body);
    let [x, y] = hose_way(body, grip);
    let at = |along: f64, down: f64| add(grip.at, [x * along * unit, (y * along + down) * unit]);
    let jet = [[0.62, 0.0], [1.3, 0.02], [2.2, 0.34], [3.4, 1.20]];
    let stream = through(&jet.map(|[along, down]| at(along, down)), 6);
    easel.veil(&ribbon(&stream, |share| (0.06 + 0.34 * share) * unit), water.light, 0.75);
    easel.veil(&ribbon(&stream, |share| (0.03 + 0.14 * share) * unit), body.palette.white.light, 0.8);
    let behind = |dx: f64, dy: f64| add(back, [-grip.side * dx * unit, dy * unit]);
    let tube = through(&[behind(1.0, 4.0), behind(0.7, 1.5), behind(0.34, 0.36), back, grip.at, at(0.22, 0.0)], 8);
    body.panel(easel, &ribbon(&tube, |_| 0.12 * unit), &cloth);
    rod(easel, body, (at(0.18, 0.0), at(0.48, 0.0)), 0.13, &brass);
    rod(easel, body, (at(0.48, 0.0), at(0.66, 0.0)), 0.085, &brass);
}
