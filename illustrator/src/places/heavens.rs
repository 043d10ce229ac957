//! Sights in the sky: fireworks, a full moon, a rainbow, stars that fall, lightning, lanterns that rise, birds.

use super::distance;
use super::outline::{Outline, Point};
use super::paints::dyed;
use super::shades::{hex, mix};
use super::sheet::Sheet;
use super::sky::{moon, sparkle};
use super::stage::Stage;
use scene::seed::Dice;
use scene::{Fitting, Sight};

/// All that are asked for, over clouds and stars; `horizon` in canvas units.
pub fn draw(sheet: &mut Sheet, stage: &Stage, horizon: f64) {
    for sight in &stage.scene.sights {
        match sight {
            Sight::Fireworks => fireworks(sheet, stage, horizon),
            Sight::FullMoon => full_moon(sheet, stage, horizon),
            Sight::Rainbow => rainbow(sheet, stage, horizon),
            Sight::ShootingStars => shooting_stars(sheet, stage, horizon),
            Sight::Lightning => lightning(sheet, stage, horizon),
            Sight::SkyLanterns => sky_lanterns(sheet, stage, horizon),
            Sight::Flock => flock(sheet, stage, horizon),
            Sight::HotAirBalloons => balloons(sheet, stage, horizon),
            Sight::Mountains => distance::mountains(sheet, stage, horizon),
            Sight::FarCastle => distance::castle(sheet, stage, horizon),
            Sight::FarCity => distance::city(sheet, stage, horizon),
            Sight::FarVillage => distance::village(sheet, stage, horizon),
            Sight::FarForest => distance::forest(sheet, stage, horizon),
            Sight::FarLighthouse => distance::lighthouse(sheet, stage, horizon),
            Sight::Aurora => super::aurora::aurora(sheet, stage, horizon),
            _ => {}
        }
    }
}

/// The inner and the outer color of a shell.
const SHELLS: [[u32; 2]; 5] = [
    [0x00FF_F3B0, 0x00FF_9A3C],
    [0x00FF_D6F0, 0x00FF_5C9E],
    [0x00D8_F6FF, 0x0052_B8FF],
    [0x00F2_FFD0, 0x0066_E08A],
    [0x00F0_DCFF, 0x00B0_7CFF],
];

fn fireworks(sheet: &mut Sheet, stage: &Stage, horizon: f64) {
    let mut dice = stage.dice("fireworks");
    let first = dice.below(SHELLS.len());
    // Shares of width and sky, and how large: two to each side of the head, one high up.
    let places = [(0.17, 0.30, 1.0), (0.84, 0.24, 1.15), (0.55, 0.14, 0.7), (0.36, 0.52, 0.55), (0.94, 0.62, 0.6)];
    let reach = stage.unit * 190.0;
    for (number, (x, y, size)) in places.into_iter().enumerate() {
        let x = if stage.light > 0.0 { 1.0 - x } else { x } + dice.between(-0.04, 0.04);
        let center = [stage.width * x, horizon * (y + dice.between(-0.03, 0.03))];
        let colors = SHELLS[(first + number) % SHELLS.len()];
        shell(sheet, (center, reach * size), colors, &mut dice);
        if number < LIGHTING && stage.is_night() {
            sheet.lights(center, [0.75 * stage.width, 0.8 * stage.height], hex(colors[1]), 0.8);
        }
    }
}

/// Of the shells, those so large that they light who looks on.
const LIGHTING: usize = 2;

/// One shell: threads that droop toward their ends, a spark at each, and a bright heart.
fn shell(sheet: &mut Sheet, (center, radius): (Point, f64), colors: [u32; 2], dice: &mut Dice) {
    let [inner, outer] = if sheet.in_color() { colors.map(hex) } else { [hex(0x00FF_FFFF); 2] };
    sheet.glow(center, [radius * 1.5; 2], outer, 0.34);
    let (mut threads, mut heart, mut sparks) = (Outline::new(), Outline::new(), Outline::new());
    let count = 30;
    for ray in 0..count {
        let angle = std::f64::consts::TAU * (f64::from(ray) + dice.between(-0.25, 0.25)) / f64::from(count);
        let long = radius * dice.between(0.86, 1.04);
        let at = |share: f64| {
            let fall = radius * 0.16 * share * share;
            [center[0] + libm::cos(angle) * long * share, center[1] + libm::sin(angle) * long * share + fall]
        };
        threads.add_leaf(at(0.34), at(0.97), radius * 0.022);
        heart.add_leaf(at(0.08), at(0.5), radius * 0.018);
        sparks.add_ellipse(at(1.0), [radius * dice.between(0.012, 0.026); 2]);
        if dice.chance(0.4) {
            sparks.add_ellipse(at(dice.between(0.6, 0.95)), [radius * 0.012; 2]);
        }
    }
    sheet.veil(threads, outer, 0.95);
    sheet.veil(heart, inner, 0.95);
    sheet.fill(sparks, mix(inner, hex(0x00FF_FFFF), 0.4));
}

/// Beside the head, on the light's side.
fn full_moon(sheet: &mut Sheet, stage: &Stage, horizon: f64) {
    let radius = stage.unit * 118.0;
    // Whole, on the light's side, or on the other where a head leaves no room.
    let whole = |share: f64| {
        let [x, _] = stage.at_from_light(share, 0.0);
        stage.beside_head(x, radius)
    };
    let fits = |x: &f64| (radius * 0.9..stage.width - radius * 0.9).contains(x);
    let x = [whole(0.2), whole(0.8)].into_iter().find(fits).unwrap_or_else(|| whole(0.2));
    let at = [x.clamp(radius * 0.4, stage.width - radius * 0.4), horizon * 0.34];
    let at = [at[0], at[1].max(radius * 1.15)];
    let halo = mix(stage.colors.edge, hex(0x00FF_F2D0), 0.5);
    sheet.glow(at, [radius * 4.6; 2], halo, 0.46);
    sheet.glow(at, [radius * 1.9; 2], halo, 0.62);
    moon(sheet, stage, at, radius);
}

const BOW: [u32; 6] = [0x00F0_6A6A, 0x00F6_A85A, 0x00F8_E070, 0x0078_D080, 0x0068_B0F0, 0x00A0_80E0];

pub fn rainbow(sheet: &mut Sheet, stage: &Stage, horizon: f64) {
    let center = [stage.at_from_light(0.62, 0.0)[0], horizon * 1.12];
    let outer = stage.width.min(horizon * 1.3) * 0.72;
    let band = outer * 0.026;
    for (number, color) in (0..).zip(BOW) {
        let radius = outer - band * f64::from(number);
        if sheet.in_color() {
            sheet.veil(arc(center, radius, band * 1.05), hex(color), 0.5);
        } else {
            sheet.fill(arc(center, radius, band * 0.16), hex(0x00FF_FFFF));
        }
    }
}

/// The upper half of a ring of this outer radius.
fn arc(center: Point, radius: f64, wide: f64) -> Outline {
    let at = |radius: f64, step: i32| {
        let angle = std::f64::consts::PI * (1.0 + f64::from(step) / 48.0);
        [center[0] + libm::cos(angle) * radius, center[1] + libm::sin(angle) * radius]
    };
    let outside = (0..=48).map(|step| at(radius, step));
    let inside = (0..=48).rev().map(|step| at(radius - wide, step));
    Outline::new().polygon(&outside.chain(inside).collect::<Vec<_>>())
}

fn shooting_stars(sheet: &mut Sheet, stage: &Stage, horizon: f64) {
    let mut dice = stage.dice("shooting stars");
    let white = hex(0x00FF_FFFF);
    for (x, y, size) in [(0.20, 0.20, 1.0), (0.62, 0.10, 0.7), (0.86, 0.36, 0.85), (0.42, 0.42, 0.5)] {
        let head = [stage.width * (x + dice.between(-0.05, 0.05)), horizon * (y + dice.between(-0.04, 0.04))];
        let long = stage.unit * 230.0 * size;
        let tail = [head[0] + stage.light * long, head[1] - long * 0.52];
        let mut trail = Outline::new();
        trail.add_bar(head, tail, [stage.unit * 4.4 * size, 0.3 * stage.unit]);
        if sheet.in_color() {
            sheet.ramp(trail, head, tail, &[(0.0, white.faded(0.95)), (1.0, white.faded(0.0))]);
        } else {
            sheet.fill(trail, white);
        }
        sheet.glow(head, [stage.unit * 34.0 * size; 2], white, 0.8);
        let mut star = Outline::new();
        sparkle(&mut star, head, stage.unit * 20.0 * size);
        sheet.fill(star, white);
    }
}

fn lightning(sheet: &mut Sheet, stage: &Stage, horizon: f64) {
    let mut dice = stage.dice("lightning");
    for (x, reach) in [(0.80, 0.95), (0.14, 0.66)] {
        let from = [stage.at_from_light(x, 0.0)[0], -stage.unit * 10.0];
        let bolt = bolt((from, horizon * reach), stage.unit, &mut dice);
        let middle = [from[0], horizon * reach * 0.5];
        sheet.glow(middle, [stage.unit * 240.0, horizon * reach * 0.75], hex(0x00C8_D4FF), 0.42);
        let mut shape = Outline::new();
        for (points, wide) in bolt {
            for (number, pair) in points.windows(2).enumerate() {
                let share = |number: usize| 1.0 - number as f64 / points.len() as f64;
                shape.add_bar(pair[0], pair[1], [wide * share(number), wide * share(number + 1)]);
                shape.add_ellipse(pair[1], [wide * share(number + 1) * 0.5; 2]);
            }
            // White on paper nobody would see it.
            if !sheet.in_color() {
                for side in [-0.5, 0.5] {
                    let edge: Vec<Point> = points.iter().map(|[x, y]| [x + side * wide, *y]).collect();
                    sheet.ink(&edge);
                }
            }
        }
        sheet.fill(shape, if sheet.in_color() { hex(0x00F8_F4FF) } else { hex(0x00FF_FFFF) });
    }
}

/// The channel and its branches, each a broken line with its width.
fn bolt((from, bottom): (Point, f64), unit: f64, dice: &mut Dice) -> Vec<(Vec<Point>, f64)> {
    let mut run = |from: Point, bottom: f64, drift: f64, steps: i32| {
        let mut points = vec![from];
        let mut at = from;
        for step in 1..=steps {
            let aside = dice.between(-34.0, 34.0) + drift;
            at = [at[0] + unit * aside, from[1] + (bottom - from[1]) * f64::from(step) / f64::from(steps)];
            points.push(at);
        }
        points
    };
    let trunk = run(from, bottom, 0.0, 11);
    let (high, low) = (trunk[3], trunk[6]);
    let left = run(high, high[1] + (bottom - from[1]) * 0.34, -26.0, 5);
    let right = run(low, low[1] + (bottom - from[1]) * 0.26, 24.0, 4);
    vec![(trunk, unit * 8.0), (left, unit * 4.0), (right, unit * 3.4)]
}

fn sky_lanterns(sheet: &mut Sheet, stage: &Stage, horizon: f64) {
    let mut dice = stage.dice("sky lanterns");
    let mut far: Vec<f64> = (0..20).map(|_| dice.unit()).collect();
    far.sort_by(|one, other| other.total_cmp(one));
    for far in far {
        let size = stage.unit * (46.0 - 36.0 * far);
        let at = [stage.width * dice.unit(), horizon * dice.between(0.05, 0.92)];
        let [x, y] = [stage.beside_head(at[0], size), at[1]];
        let (paper, foot) =
            if sheet.in_color() { (hex(0x00FF_C46A), hex(0x00FF_8A3A)) } else { (hex(0x00FF_FFFF), hex(0x00E0_E0E0)) };
        sheet.glow([x, y], [size * 2.2; 2], hex(0x00FF_B050), 0.42 - 0.2 * far);
        let corner = |dx: f64, dy: f64| [x + dx * size, y + dy * size];
        let shape = Outline::new().curve(&[
            corner(-0.52, -0.7),
            corner(0.0, -0.98),
            corner(0.52, -0.7),
            corner(0.50, 0.2),
            corner(0.34, 0.72),
            corner(-0.34, 0.72),
            corner(-0.50, 0.2),
        ]);
        let share = 1.0 - 0.35 * far as f32;
        sheet.down(shape, y - size, y + size * 0.72, &[(0.0, foot.faded(share)), (1.0, paper.faded(share))]);
        let rim = Outline::new().ellipse(corner(0.0, 0.70), [size * 0.32, size * 0.07]);
        sheet.fill(rim, mix(foot, hex(0x0060_2810), 0.4).faded(share));
    }
}

/// Birds far off: two wings each, in a loose wedge.
fn flock(sheet: &mut Sheet, stage: &Stage, horizon: f64) {
    let mut dice = stage.dice("flock");
    let lead = [stage.at_from_light(0.74, 0.0)[0], horizon * 0.26];
    let mut wings = Outline::new();
    for bird in 0..11 {
        let row = f64::from((bird + 1) / 2);
        let side = if bird % 2 == 0 { 1.0 } else { -0.7 };
        let size = stage.unit * dice.between(22.0, 32.0) * (1.0 - 0.05 * row);
        let at = [
            lead[0] + stage.light * stage.unit * (58.0 * row + dice.between(-14.0, 14.0)),
            lead[1] + stage.unit * (26.0 * row * side + dice.between(-10.0, 10.0)),
        ];
        let lift = dice.between(0.35, 0.75);
        for way in [-1.0, 1.0] {
            let bend = [at[0] + way * size * 0.55, at[1] - size * lift];
            wings.add_leaf(at, bend, size * 0.16);
            wings.add_leaf(
                [bend[0] - way * size * 0.08, bend[1]],
                [at[0] + way * size * 1.35, at[1] - size * 0.2],
                size * 0.13,
            );
        }
    }
    let dark = if stage.is_night() { hex(0x00FF_FFFF) } else { mix(stage.colors.shadow, stage.colors.haze, 0.25) };
    sheet.fill(wings, if sheet.in_color() { dark } else { hex(0x0010_1010) });
}

/// Of several colors, near and far, none behind a head.
fn balloons(sheet: &mut Sheet, stage: &Stage, horizon: f64) {
    let mut dice = stage.dice("balloons");
    let colors: [[u32; 2]; 4] = [
        [0x00E8_6050, 0x00FC_E8C8],
        [0x0048_90C8, 0x00FC_F4E0],
        [0x00F0_B848, 0x00E0_6850],
        [0x0068_A870, 0x00F8_ECC0],
    ];
    let first = dice.below(colors.len());
    let painted = stage.scene.paint(Fitting::Balloons).map(|_| dyed(stage, Fitting::Balloons, 0));
    for (number, (x, y, size)) in
        [(0.88, 0.26, 1.0), (0.14, 0.40, 0.72), (0.34, 0.16, 0.40), (0.68, 0.60, 0.34), (0.05, 0.72, 0.26)]
            .into_iter()
            .enumerate()
    {
        let radius = stage.unit * 96.0 * size;
        let at = stage.at_from_light(1.0 - x, 0.0);
        let at = [stage.beside_head(at[0], radius), horizon * (y + dice.between(-0.03, 0.03))];
        balloon(
            sheet,
            stage,
            (at, radius, (1.0 - size) * 0.5),
            painted.map_or(colors[(first + number) % colors.len()], |said| [said, 0x00FC_F0DC]),
        );
    }
}

fn balloon(sheet: &mut Sheet, stage: &Stage, ([x, y], radius, far): (Point, f64, f64), colors: [u32; 2]) {
    let at = |dx: f64, dy: f64| [x + dx * radius, y + dy * radius];
    let outline = |wide: f64| {
        let side = [(0.0, -1.0), (0.62, -0.80), (0.96, -0.24), (0.84, 0.36), (0.40, 0.98), (0.20, 1.26)];
        let mut points: Vec<Point> = side.iter().map(|(dx, dy)| at(dx * wide, *dy)).collect();
        points.extend(side[1..].iter().rev().map(|(dx, dy)| at(-dx * wide, *dy)));
        points
    };
    let [main, other] = colors.map(|color| stage.lit(color, far));
    for (wide, color) in [(1.0, main), (0.68, other), (0.30, main)] {
        let mut shape = stage.lined();
        shape.add_curve(&outline(wide));
        sheet.fill(shape, color);
    }
    sheet.inside(Outline::new().curve(&outline(1.0)), |sheet| {
        let side = -stage.light;
        let dark = [at(side * 0.35, -1.1), at(side * 1.1, -1.1), at(side * 1.1, 1.4), at(side * 0.12, 1.4)];
        sheet.veil(Outline::new().polygon(&dark), stage.colors.shadow, if sheet.in_color() { 0.2 } else { 0.0 });
    });
    let mut ropes = Outline::new();
    for dx in [-0.17, 0.17] {
        ropes.add_bar(at(dx, 1.24), at(dx * 0.8, 1.58), [(radius * 0.02).max(0.5); 2]);
    }
    sheet.fill(ropes, stage.lit(0x0060_4830, far));
    sheet.slab(&[at(-0.17, 1.56), at(0.17, 1.56), at(0.14, 1.84), at(-0.14, 1.84)], stage.lit(0x0098_6840, far));
}
