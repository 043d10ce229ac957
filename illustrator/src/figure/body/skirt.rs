//! Skirts: they hang from the waist, and the legs carry their hems.

use super::super::clothes::ruffles::below as frill;
use super::super::clothes::wear::Skirt;
use super::super::clothes::{festive, robes};
use super::super::curve::{Point, Taper, add, lerp, through};
use super::super::easel::Easel;
use super::drapery::Drapery;
use super::posture::Weight;
use super::skeleton::Limb;
use super::{Body, hakama, lap};
use scene::{Age, Detail, Outfit};

/// How far a hem's middle hangs below its corners, shares of its width.
const SAG: f64 = 0.105;

pub fn draw(easel: &mut Easel, body: &Body, skirt: &Skirt) {
    if hangs_otherwise(easel, body, skirt) {
        return;
    }
    // Long cloth that is gathered at the waist swings out; what is wrapped does not.
    let more = if skirt.long > 1.9 && (0.1..0.3).contains(&skirt.flare) { 0.13 } else { 0.0 };
    let skirt = &Skirt { flare: skirt.flare + more, ..*skirt };
    let cloth = skirt.cloth.of(body.palette);
    let (waist, hip) = (body.waist() + 0.01, body.hip + 0.02);
    let legs = &body.skeleton.legs;
    // Of legs that cross, the cloth hangs over whichever is outermost.
    let carried = |side: f64| {
        let [one, other] = [0, 1].map(|at| corner(body, (&legs[at], side), skirt));
        if (one[0] - other[0]) * side > 0.0 { (one, &legs[0]) } else { (other, &legs[1]) }
    };
    let ((left, left_leg), (right, right_leg)) = (carried(-1.0), carried(1.0));
    let at = |x: f64, y: f64| body.rig.body([x, y]);
    let knee = |leg, side: f64, corner| beside_knee(body, (leg, side), (at(side * hip, 3.05), corner));
    let edge = |side: f64, leg, corner: Point| {
        let (waist_wide, hip_wide) = (waist, hip);
        let [waist, hip] = [at(side * waist, 2.50), at(side * hip, 2.90)];
        let bow = at(side * (waist_wide + (hip_wide - waist_wide) * 0.78), 2.68);
        let mut edge = vec![waist, bow, hip];
        edge.extend(over_thigh(body, (leg, side), (hip, knee(leg, side, corner))));
        edge.push(corner);
        edge
    };
    let (left_edge, right_edge) = (edge(-1.0, left_leg, left), edge(1.0, right_leg, right));
    let (left_edge, right_edge) = (through(&left_edge, 6), through(&right_edge, 6));
    let hem = hem(body, (left, right), skirt);
    let mut outline: Vec<Point> = left_edge.clone();
    outline.extend(&hem);
    outline.extend(right_edge.iter().rev());
    cast(easel, body, &hem);
    inside(easel, (&hem, left, right), skirt, &cloth);
    easel.fill(&outline, cloth.base);
    easel.within(&outline, |easel| {
        let drapery = Drapery { left: &left_edge, right: &right_edge, hem: &hem };
        drapery.far_side(easel, body, &cloth);
        if skirt.pleats > 0 && easel.in_color() {
            lit_plane(easel, body, (&left_edge, &right_edge), &cloth);
        }
        if skirt.pleats > 0 {
            pleats(easel, body, (&hem, skirt), waist, &cloth);
        } else {
            drapery.folds(easel, body, if skirt.flare > 0.06 { 8 } else { 12 }, &cloth);
            gathers(easel, body, &hem, waist, &cloth);
        }
        between_legs(easel, body, (&hem, skirt), &cloth);
        if skirt.long > 1.9 && body.posture.weight == Weight::Feet {
            long_front(easel, body, &hem, &cloth);
        }
        if body.is_on_seat() {
            body.lap_shade(easel, &cloth);
            if skirt.long > super::skeleton::THIGH {
                over_knees(easel, body, &cloth);
            }
        }
    });
    body.patterned(easel, std::slice::from_ref(&outline), skirt.cloth);
    for edge in [&left_edge, &right_edge] {
        easel.ink(edge, 1.0, (cloth.line, Taper::GARMENT));
    }
    easel.ink(&hem, 1.0, (cloth.line, Taper::EVEN));
    edging(easel, body, (&hem, left, right), &cloth);
    waistband(easel, body, &cloth);
}

/// What is seen on the front of long cloth: the free leg under it, and of a kimono its flowers and its upper edge.
fn long_front(easel: &mut Easel, body: &Body, hem: &[Point], cloth: &super::super::palette::Surface) {
    over_free_leg(easel, body, cloth);
    if body.outfit == Outfit::Kimono && body.is_flowered() && body.patterns[0].is_none() {
        festive::climbing(easel, body, hem);
    }
    if matches!(body.outfit, Outfit::Kimono | Outfit::Yukata) {
        overlap(easel, body, hem, cloth);
        tucked_up(easel, body, cloth);
    }
    if body.outfit == Outfit::Robe && !robes::is_plain(body) {
        down_the_front(easel, body, hem);
    }
}

/// Below the obi a kimono's length is tucked up: a fold of it lies over the hips.
fn tucked_up(easel: &mut Easel, body: &Body, cloth: &super::super::palette::Surface) {
    let (hip, waist) = (body.hip + 0.05, body.girth_at(2.86) + 0.03);
    let band = body.outline(&[
        &[[-waist, 2.78], [0.0, 2.86], [waist, 2.78]],
        &[[waist, 2.78], [hip, 2.93], [hip, 3.0]],
        &[[hip, 3.0], [hip * 0.45, 3.075], [-hip * 0.30, 3.055], [-hip, 2.985]],
        &[[-hip, 2.985], [-hip, 2.92], [-waist, 2.78]],
    ]);
    let below = super::super::curve::moved(&band, [0.0, 0.055 * body.rig.unit]);
    easel.veil(&below, cloth.deep, 0.8);
    body.panel(easel, &band, cloth);
    for (x, lean) in [(-0.6, 0.10), (0.15, -0.08), (0.62, -0.12)] {
        body.fold(easel, &[[x * hip, 3.03], [(x + lean * 0.5) * hip, 2.96], [(x + lean) * hip, 2.89]], (0.022, cloth));
    }
}

/// Of a robe: two bands that fall from the belt to the hem, and one along it.
fn down_the_front(easel: &mut Easel, body: &Body, hem: &[Point]) {
    let (accent, unit) = (body.palette.accent, body.rig.unit);
    let at = |share: f64| hem[(share * (hem.len() - 1) as f64) as usize];
    for (x, share) in [(-0.055, 0.42), (0.055, 0.58)] {
        let (top, low) = (body.rig.body([x, 2.56]), at(share));
        let way = through(&[top, lerp(top, low, 0.5), low], 6);
        easel.ink(&way, 2.6, (accent.base, Taper::EVEN));
    }
    for (up, width) in [(0.10, 4.6), (0.19, 1.1)] {
        let raised: Vec<Point> = hem.iter().map(|point| add(*point, [0.0, -up * unit])).collect();
        easel.ink(&raised, width, (accent.base, Taper::EVEN));
    }
}

/// Draws what hangs in a way of its own: a bell, cloth over legs drawn up or to one side, a split hakama. Whether it
/// was one of these.
fn hangs_otherwise(easel: &mut Easel, body: &Body, skirt: &Skirt) -> bool {
    if super::bell::draw(easel, body, skirt) {
        return true;
    }
    let posture = &body.posture;
    if posture.weight != Weight::Feet && posture.far_leg.is_some() {
        super::draped::draw(easel, body, skirt);
    } else if posture.weight == Weight::Ground && posture.legs_over {
        lap::draw(easel, body, skirt);
    } else if hakama::is_split(body) {
        hakama::draw(easel, body, skirt.cloth);
    } else {
        return false;
    }
    true
}

/// What a hem is edged with: frills of a stage, of a maid, of gothic dress; a sari's gold.
fn edging(
    easel: &mut Easel,
    body: &Body,
    (hem, left, right): (&[Point], Point, Point),
    cloth: &super::super::palette::Surface,
) {
    let unit = body.rig.unit;
    let raised = |by: f64| -> Vec<Point> { hem.iter().map(|point| add(*point, [0.0, -by * unit])).collect() };
    if let Some(trim) = body.palette.dyed(Detail::Trim) {
        easel.ink(&raised(0.07), 5.2, (trim.line, Taper::EVEN));
        easel.ink(&raised(0.07), 4.0, (trim.base, Taper::EVEN));
        easel.ink(&raised(0.15), 1.2, (trim.base, Taper::EVEN));
    }
    match body.outfit {
        Outfit::Sari => {
            easel.ink(&raised(0.10), 6.0, (body.palette.gold.base, Taper::EVEN));
            easel.ink(&raised(0.17), 1.2, (body.palette.gold.base, Taper::EVEN));
        }
        Outfit::Cheongsam if body.rig.age != Age::Child => slit(easel, body, (hem, right), cloth),
        Outfit::Maid => frill(easel, body, (&raised(0.02), 0.15), &body.palette.white),
        Outfit::Idol | Outfit::Gothic => {
            let is_white = body.palette.is_white(cloth);
            let net = match body.outfit {
                Outfit::Gothic => body.palette.dark,
                _ if is_white => body.palette.accent,
                _ => body.palette.white,
            };
            frill(easel, body, (&raised(0.0), 0.18), &net);
            let trim = if body.outfit == Outfit::Gothic { body.palette.white } else { *cloth };
            frill(easel, body, (&raised(0.10), 0.15), cloth);
            frill(easel, body, (&tier(body, (left, right), 0.50), 0.17), &trim);
        }
        _ if body.extras.contains(&scene::Extra::Frills) => {
            let white = if body.palette.is_white(cloth) { *cloth } else { body.palette.white };
            frill(easel, body, (&raised(0.0), 0.17), &white);
            for (share, deep) in [(0.78, 0.19), (0.46, 0.19)] {
                frill(easel, body, (&tier(body, (left, right), share), deep), cloth);
            }
        }
        _ => {}
    }
}

/// Open at the side up to the knee, its edges bound with gold.
fn slit(easel: &mut Easel, body: &Body, (hem, right): (&[Point], Point), cloth: &super::super::palette::Surface) {
    let hip = body.rig.body([body.hip, 2.95]);
    let top = lerp(lerp(hip, right, 0.40), body.rig.body([0.0, 3.6]), 0.14);
    let low = hem[hem.len() * 4 / 5];
    let inner = through(&[top, add(lerp(top, low, 0.5), [0.02 * body.rig.unit, 0.0]), low], 6);
    let mut opening = inner.clone();
    opening.extend([hem[hem.len() - 2], lerp(right, top, 0.5), top]);
    let skin = body.leg_surface();
    easel.fill(&opening, skin.base);
    easel.crescent(&opening, body.rig.away([-0.05, 0.0]), (skin.shaded, 1.0));
    easel.ink(&inner, 3.4, (cloth.line, Taper::EVEN));
    easel.ink(&inner, 2.2, (body.palette.gold.base, Taper::EVEN));
    easel.ink(&[top, lerp(right, top, 0.5), right], 1.0, (cloth.line, Taper::EVEN));
}

/// Across the skirt at a share of the way from the waist to the hem, from the left to the right.
fn tier(body: &Body, (left, right): (Point, Point), share: f64) -> Vec<Point> {
    let top = [body.rig.body([-body.waist(), 2.5]), body.rig.body([body.waist(), 2.5])];
    let middle = [lerp(top[0], left, share), lerp(top[1], right, share)];
    (0..=24)
        .map(|step| {
            let along = f64::from(step) / 24.0;
            let [x, y] = lerp(middle[0], middle[1], along);
            [x, y + libm::sin(along * core::f64::consts::PI) * SAG * distance(left, right)]
        })
        .collect()
}

/// Where the upper front of wrapped cloth ends: it turns at the hem, and the lining shows.
fn overlap(easel: &mut Easel, body: &Body, hem: &[Point], cloth: &super::super::palette::Surface) {
    let at = |share: f64| hem[(share * (hem.len() - 1) as f64) as usize];
    let top = body.rig.body([-0.34 * body.waist(), 2.60]);
    let low = at(0.30);
    let edge = through(&[top, lerp(lerp(top, low, 0.5), at(0.36), 0.12), low], 8);
    let turned = [lerp(low, top, 0.16), low, at(0.44)];
    let white = body.palette.white;
    easel.fill(&turned, white.base);
    easel.ink(&super::super::curve::closed(&turned), 0.6, (white.line, Taper::EVEN));
    let shade = super::super::curve::line(&edge, 0.06 * body.rig.unit, Taper { start: 0.2, end: 0.0, least: 0.1 });
    easel.veil(&shade, cloth.shaded, 0.8);
    easel.ink(&edge, 0.9, (cloth.line, Taper { start: 0.1, end: 0.0, least: 0.3 }));
}

/// Over what is tucked in.
pub fn waistband(easel: &mut Easel, body: &Body, cloth: &super::super::palette::Surface) {
    // One piece from the neck to the hem has none.
    if !body.wear.tucked || body.outfit == Outfit::Cheongsam {
        return;
    }
    let waist = body.waist() + 0.01;
    let band = [[-waist, 2.50], [0.0, 2.545], [waist, 2.50]].map(|point| body.rig.body(point));
    easel.ink(&through(&band, 6), 2.4, (cloth.deep, Taper::EVEN));
    easel.ink(&through(&band, 6), 0.7, (cloth.line, Taper::EVEN));
}

/// Of who sits long cloth falls from the knees, in shade below them.
fn over_knees(easel: &mut Easel, body: &Body, cloth: &super::super::palette::Surface) {
    let unit = body.rig.unit;
    for limb in &body.skeleton.legs {
        let at = |x: f64, y: f64| add(limb.bend, [x * unit, y * unit]);
        let knee = through(&[at(-0.22, -0.06), at(-0.12, 0.10), at(0.12, 0.10), at(0.22, -0.06)], 6);
        let low = through(&[at(0.26, 0.02), at(0.12, 0.50), at(-0.10, 0.56), at(-0.26, 0.02)], 6);
        let shade: Vec<Point> = knee.iter().copied().chain(low).collect();
        easel.veil(&shade, cloth.shaded, 1.0);
        easel.ink(&knee, 0.8, (cloth.line, Taper::FOLD));
    }
}

/// Where the hem's end is: beside the leg, as far down it as the skirt is long.
fn corner(body: &Body, (limb, side): (&Limb, f64), skirt: &Skirt) -> Point {
    let unit = body.rig.unit;
    // What hangs to the feet goes as far down longer legs.
    let legs = super::skeleton::leg_share(body.rig, &body.posture).max(1.0);
    let long = skirt.long * unit * if skirt.long > super::skeleton::THIGH { legs } else { 1.0 };
    let usual = super::skeleton::THIGH * unit * legs;
    // Over the knee of a thigh that points at the viewer the skirt is seen shortened as well.
    // On a seat short cloth lies on nearly all of the thighs.
    let least = if body.is_on_seat() { 0.84 } else { 0.0 };
    let on_thigh = (long / usual).clamp(least, 1.0);
    let (base, way) = if long <= usual {
        (lerp(limb.root, limb.bend, on_thigh), [limb.bend[0] - limb.root[0], limb.bend[1] - limb.root[1]])
    } else {
        // A train lies on the feet.
        let most = if skirt.long > 3.3 { 1.28 } else { 1.02 };
        let share = ((long - usual) / (super::skeleton::SHIN * unit * legs)).min(most);
        (lerp(limb.bend, limb.end, share), [limb.end[0] - limb.bend[0], limb.end[1] - limb.bend[1]])
    };
    let length = distance(way, [0.0, 0.0]).max(1e-9);
    let out = [side * way[1] / length, -side * way[0] / length];
    // On a seat it lies over thighs that point at us and does not stand off them.
    let (beside, flare) = match (long <= usual, body.is_on_seat()) {
        (true, true) => (0.30, skirt.flare * 0.35),
        (true, false) => (0.21, skirt.flare),
        (false, _) => (0.16, skirt.flare),
    };
    let width = beside * body.leg_width + flare;
    let stands = add(base, [out[0] * width * unit, out[1] * width * unit * 0.6]);
    // Cloth that nothing holds hangs straight down from the hip.
    let hip = body.rig.body([side * (body.hip + flare * 0.8), 3.0]);
    let x = if side < 0.0 { stands[0].min(hip[0]) } else { stands[0].max(hip[0]) };
    // Where the hips are pushed to one side the hem swings to the other.
    let swing = if body.posture.weight == Weight::Feet {
        (body.wind * 0.8 - body.posture.trunk.sway) * flare_swing(skirt)
    } else {
        0.0
    };
    [x + swing * unit, stands[1] - side * swing * 0.35 * unit]
}

/// How much of the hips' sway a hem answers, head units.
fn flare_swing(skirt: &Skirt) -> f64 {
    // As far as a skirt swings that ends at the knees, and no corner of a long one flicks up.
    (skirt.flare * 1.6).min(0.42) * skirt.long.min(1.3)
}

/// Half-way down an edge, no farther in than the knee that lifts the cloth.
fn beside_knee(body: &Body, (limb, side): (&Limb, f64), (hip, corner): (Point, Point)) -> Point {
    // What swings out below lies closer above: it hangs in a curve, not as the side of a cone.
    let close = ((corner[0] - hip[0]) * side / body.rig.unit - 0.15).clamp(0.0, 0.5) * 0.26;
    let half = add(lerp(hip, corner, 0.5), [-side * close * body.rig.unit, 0.0]);
    if corner[1] < limb.bend[1] {
        return half;
    }
    // A thigh that points at us is seen as wide as it is.
    let wide = if body.is_on_seat() { 0.29 * body.leg_width } else { 0.20 };
    let knee = limb.bend[0] + side * wide * body.rig.unit;
    if (knee - half[0]) * side > 0.0 { [knee, limb.bend[1]] } else { half }
}

/// From the hip to the point beside the knee, never inside the thigh.
fn over_thigh(body: &Body, (limb, side): (&Limb, f64), (hip, knee): (Point, Point)) -> Vec<Point> {
    let wide = side * if body.is_on_seat() { 0.29 } else { 0.235 } * body.leg_width * body.rig.unit;
    let beyond = |share: &f64| {
        let [x, y] = add(lerp(limb.root, limb.bend, *share), [wide, 0.0]);
        let along = ((y - hip[1]) / (knee[1] - hip[1]).max(1e-9)).clamp(0.0, 1.0);
        let straight = lerp(hip, knee, along)[0];
        ((0.03..0.92).contains(&along) && (x - straight) * side > 0.0).then_some([x, y])
    };
    [0.10, 0.35, 0.65].iter().filter_map(beyond).chain([knee]).collect()
}

/// Waves along the hem of a skirt without pleats.
const WAVES: f64 = 4.5;

/// From the left corner to the right; pleats make it a row of small steps, cloth that stands off the legs waves.
fn hem(body: &Body, (left, right): (Point, Point), skirt: &Skirt) -> Vec<Point> {
    if body.is_on_seat() && skirt.long <= super::skeleton::THIGH {
        return lap::hem_over_thighs(body, (left, right), skirt);
    }
    let (wide, pleats) = (distance(left, right), skirt.pleats);
    let count = if pleats == 0 { 36 } else { usize::from(pleats) * 2 };
    let round = |share: f64| if pleats == 0 { share } else { rounded(share) };
    let wave = (skirt.flare - 0.04).max(0.0) * 0.16 * body.rig.unit;
    // Long cloth over feet that stand apart falls between them.
    let gap = if skirt.long > 1.9 { (wide - 1.25 * body.rig.unit).max(0.0) } else { 0.0 };
    (0..=count)
        .map(|step| {
            let share = round(step as f64 / count as f64);
            // Round at its ends as well.
            let bow = libm::pow(libm::sin(share * core::f64::consts::PI).max(0.0), 0.72) * SAG * wide;
            let up = if pleats == 0 {
                // Its ends lie flat: a corner that turns up is a flick of the pen.
                let calm = libm::sqrt(libm::sin(share * core::f64::consts::PI).max(0.0));
                // No two waves are as high.
                let high = 0.85 + 0.45 * libm::sin(share * 9.0 + 0.6);
                wave * calm * high * libm::cos(share * WAVES * core::f64::consts::TAU)
            } else if step % 2 == 1 {
                0.030 * body.rig.unit
            } else {
                0.0
            };
            let [x, y] = lerp(left, right, share);
            let between = libm::pow(libm::sin(share * core::f64::consts::PI), 3.0) * gap * 0.14;
            [x, y + bow - up - between]
        })
        .collect()
}

/// Pleats stand about the hips as on a drum: toward its edges they are seen narrower.
fn rounded(share: f64) -> f64 {
    const SEEN: f64 = 0.42 * core::f64::consts::PI;
    0.5 + 0.5 * libm::sin((share * 2.0 - 1.0) * SEEN) / libm::sin(SEEN)
}

/// Where the hem waves up its inside is seen, in shade.
fn inside(
    easel: &mut Easel,
    (hem, left, right): (&[Point], Point, Point),
    skirt: &Skirt,
    cloth: &super::super::palette::Surface,
) {
    if skirt.pleats > 0 || skirt.flare < 0.2 {
        return;
    }
    let (wide, last) = (distance(left, right), (hem.len() - 1) as f64);
    let far: Vec<Point> = (0..hem.len())
        .map(|step| {
            let share = step as f64 / last;
            let [x, y] = lerp(left, right, share);
            [x, y + libm::pow(libm::sin(share * core::f64::consts::PI).max(0.0), 0.72) * SAG * wide]
        })
        .collect();
    let outline: Vec<Point> = hem.iter().copied().chain(far.iter().rev().copied()).collect();
    easel.fill(&outline, cloth.deep);
    easel.ink(&far, 0.8, (cloth.line, Taper::LINE));
}

/// The plane of the skirt that faces the light, from the hip to the hem.
fn lit_plane(
    easel: &mut Easel,
    body: &Body,
    (left, right): (&[Point], &[Point]),
    cloth: &super::super::palette::Surface,
) {
    let (near, far) = if body.rig.light < 0.0 { (left, right) } else { (right, left) };
    let across = |share: f64| {
        let last = near.len() - 1;
        (0..=last).map(move |at| {
            let other = far[(at * (far.len() - 1)) / last.max(1)];
            lerp(near[at], [other[0], near[at][1]], share)
        })
    };
    let skip = near.len() / 5;
    let plane: Vec<Point> =
        across(0.14).skip(skip).chain(across(0.30).skip(skip).collect::<Vec<_>>().into_iter().rev()).collect();
    easel.veil(&plane, cloth.light, 0.5);
}

/// On the legs, just below the hem.
fn cast(easel: &mut Easel, body: &Body, hem: &[Point]) {
    let deep = 0.13 * body.rig.unit;
    let mut shadow: Vec<Point> = hem.to_vec();
    shadow.extend(hem.iter().rev().map(|[x, y]| [*x, y + deep]));
    let skin = body.leg_surface();
    let legs = body.legs_outline();
    easel.within_any(&legs, |easel| easel.veil(&shadow, skin.deep, 0.85));
}

/// Pleats run from the band to the hem, and of cloth that stands off the legs they open toward it.
fn pleats(
    easel: &mut Easel,
    body: &Body,
    (hem, skirt): (&[Point], &Skirt),
    waist: f64,
    cloth: &super::super::palette::Surface,
) {
    let last = (hem.len() - 1).max(1) as f64;
    let deep = 0.045 + skirt.flare * 0.16;
    for place in (2..hem.len() - 1).step_by(2) {
        let share = rounded(place as f64 / last);
        let top = body.rig.body([(share * 2.0 - 1.0) * waist, 2.56]);
        let low = hem[place];
        // It goes over the hip before it falls.
        let over = add(lerp(top, low, 0.42), [(share - 0.5) * 0.12 * body.rig.unit, 0.0]);
        let curve = through(&[lerp(top, low, 0.06), over, low], 5);
        let far = [low[0] - body.rig.light * deep * body.rig.unit, low[1] - 0.02 * body.rig.unit];
        let mut wedge = curve.clone();
        wedge.extend([far, lerp(far, over, 0.5)]);
        easel.veil(&wedge, cloth.shaded, 1.0);
        if easel.in_color() && cloth.is_dark() {
            let near = add(low, [body.rig.light * deep * 0.7 * body.rig.unit, 0.0]);
            easel.veil(&[over, low, near], cloth.light, 0.5);
        }
        easel.ink(&curve, 0.6, (cloth.line, Taper { start: 0.4, end: 0.0, least: 0.1 }));
    }
}

/// What is gathered at the waist.
fn gathers(easel: &mut Easel, body: &Body, hem: &[Point], waist: f64, cloth: &super::super::palette::Surface) {
    let last = (hem.len() - 1) as f64;
    for (share, long) in [(0.14, 0.16), (0.34, 0.10), (0.70, 0.13), (0.90, 0.18)] {
        let top = body.rig.body([(share * 2.0 - 1.0) * waist, 2.56]);
        let low = hem[(share * last) as usize];
        let curve = through(&[top, lerp(top, low, long * 0.5), lerp(top, low, long)], 4);
        easel.ink(&curve, 0.55, (cloth.line, Taper::FOLD));
    }
}

/// Between legs that stand apart long cloth sinks back and is in shade.
fn between_legs(
    easel: &mut Easel,
    body: &Body,
    (hem, skirt): (&[Point], &Skirt),
    cloth: &super::super::palette::Surface,
) {
    let unit = body.rig.unit;
    let (first, last) = (hem[0], hem[hem.len() - 1]);
    // What swings out has folds of its own there.
    if skirt.long < 1.9 || skirt.flare > 0.3 || distance(first, last) < 1.35 * unit {
        return;
    }
    let legs = &body.skeleton.legs;
    let top = add(lerp(legs[0].root, legs[1].root, 0.5), [0.0, 0.5 * unit]);
    let at = |share: f64| hem[(share * (hem.len() - 1) as f64) as usize];
    let (left, right) = (at(0.36), at(0.64));
    let sunk = [lerp(top, left, 0.5), left, at(0.5), right, lerp(top, right, 0.5)];
    let mut outline = vec![top];
    outline.extend(sunk);
    easel.veil(&outline, cloth.shaded, 1.0);
    for low in [left, right] {
        easel.ink(&through(&[low, lerp(low, top, 0.5), top], 6), 0.7, (cloth.line, Taper::FOLD));
    }
}

/// Long cloth is drawn from the hip that bears over the free leg to its knee, and falls from there: so the body under it
/// is seen.
fn over_free_leg(easel: &mut Easel, body: &Body, cloth: &super::super::palette::Surface) {
    let free = usize::from(body.posture.legs[1].thigh.abs() > body.posture.legs[0].thigh.abs());
    let (limb, unit) = (&body.skeleton.legs[free], body.rig.unit);
    let inward = |point: Point, by: f64| add(point, [-limb.side * by * unit, 0.0]);
    let thigh = |share: f64| lerp(limb.root, limb.bend, share);
    let shin = |share: f64| lerp(limb.bend, limb.end, share);
    let bears = body.rig.body([-limb.side * body.hip * 0.42, 2.74]);
    body.pressed(easel, &[bears, inward(thigh(0.46), 0.12), inward(thigh(0.92), 0.08)], (0.050, cloth));
    body.pressed(
        easel,
        &[inward(shin(0.02), 0.12), inward(shin(0.40), 0.15), inward(shin(0.82), 0.10)],
        (0.060, cloth),
    );
    let outer = [inward(thigh(0.80), -0.10), inward(shin(0.06), -0.02), inward(shin(0.20), 0.05)];
    body.pressed(easel, &outer, (0.036, cloth));
}

fn distance(one: Point, other: Point) -> f64 {
    super::super::curve::distance(one, other)
}
