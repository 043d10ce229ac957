//! What is worn on head and neck: glasses, ribbons, hats, ears of a cat.

use super::clothes::patterns;
use super::curve::{Point, Taper, around, closed, ellipse, ribbon, through};
use super::easel::Easel;
use super::palette::{Palette, Surface, fabric};
use super::rig::Rig;
use super::round::Ring;
use super::shot::Shot;
use super::{caps, features, folk, glasses, head_backs, headwear, hood, peaked, scarf, trades, visor, wreaths};
use scene::{Detail, Extra, HairLength, HairStyle, Hour, Tint};

/// Behind the hair of the crown: what grows from the head or hovers over it.
pub fn behind_hair(easel: &mut Easel, rig: &Rig, palette: &Palette, shot: &Shot) {
    for extra in &shot.character.extras {
        let palette = &palette.for_extra(*extra);
        match extra {
            Extra::Halo => halo(easel, rig, palette),
            // From behind they lie over all of the hair.
            Extra::BridalVeil | Extra::SpaceHelmet | Extra::Headscarf if rig.is_from_behind => {}
            Extra::BridalVeil => hood::bridal(easel, rig, palette),
            Extra::SpaceHelmet => trades::inside_of_helmet(easel, rig, palette),
            Extra::Headscarf => hood::scarf_lining(easel, rig, palette),
            Extra::Antlers => wreaths::antlers(easel, rig, palette),
            Extra::FeatherBonnet => folk::feathers(easel, rig, palette),
            Extra::Horns => both(|side| horn(easel, rig, palette, side)),
            _ => {}
        }
    }
    if hood::is_up(shot.character.outfit, &shot.character.extras) && !rig.is_from_behind {
        hood::lining(easel, rig, palette);
    }
}

/// On the neck, over the clothes.
pub fn on_neck(easel: &mut Easel, rig: &Rig, palette: &Palette, shot: &Shot) {
    for extra in &shot.character.extras {
        let palette = &palette.for_extra(*extra);
        match extra {
            Extra::Neckerchief => scarf::neckerchief(easel, rig, palette),
            Extra::Scarf => scarf::draw(easel, rig, palette, super::hair::wind::of(shot)),
            Extra::Choker => choker(easel, rig, palette),
            Extra::Ruff => folk::ruff(easel, rig, palette),
            Extra::HeadphonesAtNeck => wreaths::at_neck(easel, rig, palette),
            _ => {}
        }
    }
}

/// On the face, under the fringe.
pub fn on_face(easel: &mut Easel, rig: &Rig, palette: &Palette, shot: &Shot) {
    features::on_face(easel, rig, palette, shot);
    for extra in [Extra::Glasses, Extra::SquareGlasses, Extra::HalfMoonGlasses] {
        if shot.character.extras.contains(&extra) {
            glasses::draw(easel, (rig, &palette.for_extra(extra), shot), extra);
            break;
        }
    }
    if shot.character.extras.contains(&Extra::Monocle) {
        wreaths::monocle(easel, rig, palette, shot);
    }
    if shot.character.extras.contains(&Extra::Circuits) {
        circuits(easel, rig);
    }
}

/// Lines with corners and a point at their end, down both cheeks and on the brow; they glow.
fn circuits(easel: &mut Easel, rig: &Rig) {
    let sky = fabric(Tint::Sky, Hour::Day);
    for side in rig.sides_seen() {
        let ways: [&[Point]; 3] = [
            &[[0.345, 0.60], [0.315, 0.70], [0.235, 0.745], [0.215, 0.83]],
            &[[0.350, 0.68], [0.300, 0.775], [0.255, 0.80]],
            &[[0.20, 0.30], [0.20, 0.40], [0.25, 0.44]],
        ];
        for way in ways {
            let line: Vec<Point> = way.iter().map(|[x, y]| rig.face([x * side, *y])).collect();
            if easel.in_color() {
                let wide = super::curve::line(&line, rig.head * 0.034, Taper::EVEN);
                easel.veil(&wide, sky.light, 0.45);
            }
            let shade = if easel.in_color() { sky.base } else { sky.line };
            easel.ink(&line, if easel.in_color() { 2.6 } else { 1.4 }, (shade, Taper::EVEN));
            if easel.in_color() {
                easel.ink(&line, 1.1, (sky.glint, Taper::EVEN));
            }
            let end = line[line.len() - 1];
            easel.fill(&ellipse(end, [rig.head * 0.018; 2], 0.0), shade);
        }
    }
}

/// Over everything.
pub fn on_hair(easel: &mut Easel, rig: &Rig, palette: &Palette, shot: &Shot) {
    let from_behind = rig.is_from_behind;
    // What lies close on the head lies under the rest.
    let mut worn: Vec<&Extra> = shot.character.extras.iter().collect();
    worn.sort_by_key(|extra| !matches!(extra, Extra::FlyingCap | Extra::SwimCap));
    for extra in worn {
        let palette = &palette.for_extra(*extra);
        match extra {
            _ if from_behind && head_backs::draw(easel, rig, palette, *extra) => {}
            Extra::CatEars => both(|side| cat_ear(easel, rig, palette, (side, from_behind))),
            // Under rubber nothing is pinned into the hair.
            Extra::Hairpin | Extra::Ribbon | Extra::Flower if shot.character.extras.contains(&Extra::SwimCap) => {}
            // Tails are tied with bows already.
            Extra::Ribbon if matches!(shot.character.hair.style, HairStyle::TwinTails | HairStyle::Drills) => {}
            Extra::Ribbon => bow(easel, rig, palette),
            // Goggles on the brow leave a pilot's cap no room.
            Extra::PeakedCap if shot.character.extras.contains(&Extra::Goggles) => {}
            Extra::Cap | Extra::BackwardCap | Extra::SunVisor => {
                peaked::draw(easel, rig, palette, (*extra, from_behind))
            }
            Extra::FlyingCap | Extra::SwimCap => caps::close(easel, rig, palette, (*extra, from_behind)),
            Extra::RaisedSunglasses => glasses::raised(easel, rig, palette),
            Extra::Hairpin => hairpin(easel, rig, palette),
            Extra::Flower => flower(easel, rig, palette),
            Extra::Headphones => headphones(easel, rig, palette),
            Extra::Blindfold => visor::blindfold(easel, rig, palette),
            Extra::Visor => visor::visor(easel, rig, palette),
            Extra::VrHeadset => visor::headset(easel, rig, palette),
            Extra::Eyepatch => features::eyepatch(easel, rig, palette, shot),
            Extra::FoxEars | Extra::WolfEars | Extra::RabbitEars | Extra::BearEars | Extra::MouseEars => {
                features::animal_ears(easel, rig, palette, (*extra, from_behind));
            }
            // Long enough to part the hair.
            Extra::ElfEars => {
                features::elf_ears(easel, (rig, palette), shot.character.hair.length != HairLength::Short)
            }
            Extra::FlowerCrown => wreaths::flowers(easel, rig, palette),
            Extra::Laurel => wreaths::laurel(easel, rig, palette),
            Extra::Sombrero => wreaths::sombrero(easel, rig, palette),
            Extra::Pipe => wreaths::pipe(easel, rig, palette),
            Extra::BridalVeil => hood::wreath(easel, rig, palette),
            Extra::NunVeil => hood::veil(easel, rig, palette),
            Extra::Headscarf => hood::headscarf(easel, rig, palette),
            other => headwear::draw(easel, rig, palette, *other),
        }
    }
    if hood::is_up(shot.character.outfit, &shot.character.extras) {
        (if from_behind { hood::hood_from_behind } else { hood::hood })(easel, rig, palette);
    }
}

fn both(mut draw: impl FnMut(f64)) {
    draw(-1.0);
    draw(1.0);
}

fn shape(easel: &mut Easel, points: &[Point], surface: &Surface) -> Vec<Point> {
    let outline = around(points, 6);
    easel.fill(&outline, surface.base);
    easel.ink(&outline, 1.0, (surface.line, Taper::EVEN));
    outline
}

fn cat_ear(easel: &mut Easel, rig: &Rig, palette: &Palette, (side, from_behind): (f64, bool)) {
    let at = |x: f64, y: f64| features::ear_on_top(rig, side, [x, y]);
    let outer = [
        through(&[at(0.40, 0.17), at(0.42, -0.05), at(0.385, -0.22)], 8),
        through(&[at(0.385, -0.22), at(0.24, -0.14), at(0.12, 0.0)], 8),
    ]
    .concat();
    easel.fill(&outer, palette.hair.base);
    let inner = [
        through(&[at(0.36, 0.10), at(0.385, -0.04), at(0.365, -0.145)], 8),
        through(&[at(0.365, -0.145), at(0.27, -0.08), at(0.20, 0.0)], 8),
    ]
    .concat();
    easel.crescent(&outer, rig.away([-0.02, -0.03]), (palette.hair.shaded, 1.0));
    if !from_behind {
        easel.fill(&inner, palette.blush);
        for (root, tip) in [([0.23, 0.02], [0.30, -0.07]), ([0.27, 0.05], [0.335, -0.04])] {
            let curve = [at(root[0], root[1]), at((root[0] + tip[0]) / 2.0, tip[1] * 0.4), at(tip[0], tip[1])];
            easel.ink(&through(&curve, 5), 3.0, (palette.hair.light, Taper::TAIL));
        }
        easel.ink(&inner, 0.5, (palette.skin.line, Taper::LINE));
    }
    easel.ink(&outer, 1.1, (palette.hair.line, Taper::EVEN));
    features::tufts(easel, (rig, palette), side, [at(0.115, 0.015), at(0.405, 0.185)]);
}

/// Tied into the hair beside the crown, leaning with the round of the head.
fn bow(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let way = temple(rig);
    let middle = rig.hair((way * 50.0).to_radians(), 0.075, 0.012);
    let lean = (way * 30.0).to_radians();
    let (sin, cos) = (libm::sin(lean), libm::cos(lean));
    let shown = rig.squeeze(way * 50.0).max(0.62);
    let at = |[x, y]: Point| rig.hung(middle, [(x * cos - y * sin) * shown, x * sin + y * cos]);
    let on = |points: &[Point]| points.iter().map(|point| at(*point)).collect::<Vec<Point>>();
    let accent = palette.accent;
    let shadow = on(&[[-0.20, 0.02], [0.0, 0.05], [0.20, 0.02], [0.17, 0.13], [0.0, 0.10], [-0.17, 0.13]]);
    easel.on_figure(|easel| easel.veil(&around(&shadow, 5), palette.hair.shaded, 1.0));
    for side in [-1.0, 1.0] {
        let end = [[side * 0.01, 0.03], [side * 0.10, 0.15], [side * 0.13, 0.25], [side * 0.06, 0.235], [0.0, 0.09]];
        shape(easel, &on(&end), &accent);
    }
    for side in [-1.0, 1.0] {
        let wing = [
            [side * 0.02, -0.02],
            [side * 0.11, -0.115],
            [side * 0.225, -0.10],
            [side * 0.235, 0.02],
            [side * 0.205, 0.085],
            [side * 0.10, 0.06],
        ];
        let outline = shape(easel, &on(&wing), &accent);
        patterns::on_detail(easel, (rig, palette), Detail::Ribbon, (std::slice::from_ref(&outline), &accent));
        easel.within(&outline, |easel| {
            let fold = [[0.0, 0.03], [side * 0.10, 0.0], [side * 0.26, 0.04], [side * 0.15, 0.14]];
            easel.fill(&around(&on(&fold), 5), accent.shaded);
        });
        let crease = on(&[[side * 0.03, 0.0], [side * 0.085, -0.025], [side * 0.14, -0.03]]);
        easel.ink(&through(&crease, 5), 0.6, (accent.line, Taper::FOLD));
    }
    shape(easel, &on(&[[-0.038, -0.045], [0.038, -0.045], [0.042, 0.045], [-0.042, 0.045]]), &accent);
}

/// Over the temple on the light's side; of a head that is turned away from it, on the other.
fn temple(rig: &Rig) -> f64 {
    if rig.yaw_deg.abs() > 24.0 { -rig.facing() } else { rig.light }
}

/// One clip over the side lock, with a light along it.
fn hairpin(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let side = temple(rig);
    let at = |angle: f64, y: f64| rig.hair((side * angle).to_radians(), y, 0.03);
    let clip = through(&[at(40.0, 0.262), at(50.0, 0.278), at(61.0, 0.308)], 5);
    let round = Taper { start: 0.0, end: 0.0, least: 1.0 };
    easel.ink(&clip, 6.4, (palette.accent.line, round));
    easel.ink(&clip, 4.6, (palette.accent.base, round));
    let light: Vec<Point> = clip.iter().map(|[x, y]| [*x, y - rig.head * 0.007]).collect();
    easel.ink(&light[2..light.len() - 2], 1.3, (palette.accent.glint, Taper::LINE));
}

fn flower(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let middle = rig.hair((temple(rig) * 58.0).to_radians(), 0.26, 0.03);
    for petal in 0..5 {
        let turn = (f64::from(petal) * 72.0 - 90.0).to_radians();
        let center = rig.hung(middle, [libm::cos(turn) * 0.062, libm::sin(turn) * 0.062]);
        let leaf = ellipse(center, [rig.head * 0.060, rig.head * 0.046], f64::from(petal) * 72.0 - 90.0);
        easel.fill(&leaf, palette.accent.light);
        easel.ink(&closed(&leaf), 0.7, (palette.accent.line, Taper::EVEN));
    }
    easel.fill(&ellipse(middle, [rig.head * 0.028; 2], 0.0), palette.rim);
}

fn headphones(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    // Beyond the crown of a turned head it is behind the hair.
    let hidden = (1.0 - (rig.yaw_deg.abs() - 8.0).max(0.0) * 0.07).max(0.16);
    // Over the skull and pressed on the hair, then straight down to the cups.
    let over = (-10..=10).map(|step| {
        let turn = f64::from(step) * 9.0;
        let turn = if turn * rig.facing() > 0.0 { turn * hidden } else { turn }.to_radians();
        rig.solid([libm::sin(turn) * 0.455, 0.41 - libm::cos(turn) * 0.510, -0.05])
    });
    let down = |side: f64| rig.solid([side * 0.462, 0.53, -0.04]);
    let ends = |side: f64| (hidden > 0.99 || side != rig.facing()).then(|| down(side));
    let arch: Vec<Point> = ends(-1.0).into_iter().chain(over).chain(ends(1.0)).collect();
    // Where it goes behind the hair it ends in a point.
    let far_end = |at: f64| if rig.facing() > 0.0 { 1.0 - at } else { at };
    let band = ribbon(&arch, |at| rig.head * 0.030 * if hidden > 0.99 { 1.0 } else { (far_end(at) / 0.10).min(1.0) });
    easel.fill(&band, palette.cloth.base);
    easel.ink(&closed(&band), 0.9, (palette.lash, Taper::EVEN));
    for side in [-1.0, 1.0] {
        // The far cup is behind the cheek.
        if side * rig.yaw_deg > 16.0 {
            continue;
        }
        let turned = (rig.yaw_deg.abs() / 60.0).min(1.0);
        let at = |out: f64| rig.solid([side * (0.455 + out), 0.585, -0.03]);
        let wide = 0.070 + 0.062 * turned;
        for (out, part, shade) in [(0.0, 1.0, palette.cloth), (0.025, 0.62, palette.accent)] {
            let cup = ellipse(at(out), [rig.head * wide * part, rig.head * 0.130 * part], 0.0);
            easel.fill(&cup, shade.base);
            easel.crescent(&cup, rig.away([-0.03, -0.02]), (shade.shaded, 1.0));
            easel.ink(&closed(&cup), 1.0, (palette.lash, Taper::EVEN));
        }
    }
}

fn halo(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let center = rig.solid([0.0, -0.22, -0.05]);
    let ring = Ring { dip: 0.055, ..Ring::at(-0.22, 0.30) };
    let closed = closed(&ring.whole(rig));
    easel.glow(center, [rig.head * 0.45, rig.head * 0.20], (palette.gold.light, 0.8));
    easel.ink(&closed, 5.0, (palette.gold.deep, Taper::EVEN));
    easel.ink(&closed, 3.8, (palette.gold.light, Taper::EVEN));
}

fn horn(easel: &mut Easel, rig: &Rig, palette: &Palette, side: f64) {
    let way = [[0.27, 0.08, 0.10], [0.40, -0.12, 0.10], [0.43, -0.28, 0.06], [0.35, -0.40, 0.04]];
    let curve = through(&way.map(|[x, y, z]: [f64; 3]| rig.solid([side * x, y, z])), 8);
    let outline = ribbon(&curve, |at| rig.head * 0.062 * (1.0 - at * at));
    easel.fill(&outline, palette.metal.deep);
    easel.ink(&outline, 1.0, (palette.lash, Taper::EVEN));
    for at in [0.25, 0.45, 0.65] {
        let place = libm::round(at * (curve.len() - 1) as f64) as usize;
        let [x, y] = super::curve::normal(&curve, place);
        let half = rig.head * 0.055 * (1.0 - at * at);
        let point = curve[place];
        easel.ink(
            &[[point[0] - x * half, point[1] - y * half], [point[0] + x * half, point[1] + y * half]],
            0.7,
            (palette.lash, Taper::LINE),
        );
    }
}

fn choker(easel: &mut Easel, rig: &Rig, palette: &Palette) {
    let curve = [[-0.15, 1.10], [0.0, 1.145], [0.15, 1.10]];
    let curve = through(&rig.all(&curve, Rig::body), 8);
    easel.fill(&ribbon(&curve, |_| rig.head * 0.020), palette.lash);
    if !rig.is_from_behind {
        easel.fill(&ellipse(rig.body([0.0, 1.17]), [rig.head * 0.022; 2], 0.0), palette.accent.light);
    }
}
