//! Legs: which is drawn first, their skin, stockings and what joins them.

use super::super::clothes;
use super::super::clothes::patterns;
use super::super::clothes::stuffs;
use super::super::clothes::wear::{Bottom, Cloth, Legwear, Shoes};
use super::super::curve::{Point, Taper, add, ellipse, lerp, line, through, unit_way};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::Body;
use super::feet;
use super::limb::{Part, Station, paint};
use super::posture::{Foot, Weight};
use super::rides;
use super::skeleton::{Limb, SHIN, THIGH};
use super::trousers;
use scene::{Detail, Pose};

pub fn draw(easel: &mut Easel, body: &Body) {
    if body.wear.bottom == Bottom::Tail {
        return;
    }
    // A leg that is lifted to the side is farther or nearer; one that stands is drawn last.
    let lifted = |at: usize| body.posture.legs[at].thigh.abs();
    let order = match body.posture.far_leg {
        Some(far) => [far, 1 - far],
        // Of crossed legs the one that lies over the other.
        None if body.is_on_seat() => [usize::from(lifted(0) > lifted(1)), usize::from(lifted(0) <= lifted(1))],
        None if lifted(0) > lifted(1) => [0, 1],
        None => [1, 0],
    };
    if body.pose == Pose::LyingProne {
        return raised_shins(easel, body);
    }
    body.leg(easel, order[0]);
    body.shade_between(easel, order);
    rides::between(easel, body);
    body.leg(easel, order[1]);
    stuffs::knees(easel, body);
    clothes::padded::knees(easel, body);
    if !body.posture.legs_over {
        trousers::pelvis(easel, body);
        if body.is_armored() && body.posture.weight == Weight::Feet {
            body.tassets(easel);
        }
    }
}

/// Of who lies before us: the shins stand up behind, and the hips hide the knees.
fn raised_shins(easel: &mut Easel, body: &Body) {
    let (cloth, more) = match body.wear.bottom {
        Bottom::Trousers { cloth, .. } => (Some(cloth), 0.022),
        Bottom::Shorts { .. } | Bottom::Skirt(_) | Bottom::Tail => (None, 0.0),
    };
    let skin = body.leg_surface();
    let surface = cloth.map_or(skin, |cloth| cloth.of(body.palette));
    for at in 0..2 {
        let (limb, foot) = (&body.skeleton.legs[at], body.posture.legs[at].foot);
        let shin = body.leg_part((limb.bend, limb.end), &body.shin_form(limb), (0.0, 1.0, more), limb.side).cut();
        feet::draw(easel, body, (limb, foot));
        paint(easel, body, &[shin], &surface);
        if cloth.is_none() {
            body.stocking(easel, limb);
        }
        body.boot(easel, limb, foot);
    }
    let cloth = match &body.wear.bottom {
        Bottom::Trousers { cloth, .. } | Bottom::Shorts { cloth } => cloth.of(body.palette),
        Bottom::Skirt(skirt) => skirt.cloth.of(body.palette),
        Bottom::Tail => body.palette.cloth,
    };
    let hips = ellipse(body.rig.body([0.0, 1.22]), [0.84 * body.rig.unit, 0.44 * body.rig.unit], 0.0);
    body.panel(easel, &hips, &cloth);
    let back = ellipse(body.rig.body([0.0, 1.50]), [0.78 * body.rig.unit, 0.44 * body.rig.unit], 0.0);
    body.panel(easel, &back, &body.wear.trunk.of(body.palette));
}

/// A skirt over thighs that part: it lies on each as far as it is long, and what is longer falls from the knee.
pub fn skirted_thighs(easel: &mut Easel, body: &Body) {
    let Bottom::Skirt(skirt) = body.wear.bottom else { return };
    let surface = skirt.cloth.of(body.palette);
    for limb in &body.skeleton.legs {
        let on_thigh = (skirt.long / THIGH).clamp(0.50, 1.0);
        let thigh = (limb.root, limb.bend);
        let part = body.leg_part(thigh, &body.thigh_form(limb), (0.0, on_thigh, 0.045), limb.side);
        let mut parts = vec![if on_thigh < 1.0 { part.cut() } else { part }];
        if skirt.long > THIGH * 1.1 {
            let falls = ((skirt.long - THIGH) / SHIN).clamp(0.2, 0.9);
            let shin = (limb.bend, limb.end);
            parts.insert(0, body.leg_part(shin, &body.shin_form(limb), (0.0, falls, 0.07), limb.side).cut());
        }
        let outlines: Vec<Vec<Point>> = parts.iter().map(Part::outline).collect();
        paint(easel, body, &parts, &surface);
        body.patterned(easel, &outlines, skirt.cloth);
    }
}

impl Body<'_> {
    /// Where bare or stockinged legs are, for shadows that fall on them.
    pub fn legs_outline(&self) -> Vec<Vec<Point>> {
        let outlines = |limb: &Limb| {
            let side = limb.side;
            [
                self.leg_part((limb.root, limb.bend), &self.thigh_form(limb), (0.0, 1.0, 0.0), side).outline(),
                self.leg_part((limb.bend, limb.end), &self.shin_form(limb), (0.0, 1.0, 0.0), side).outline(),
            ]
        };
        self.skeleton.legs.iter().flat_map(outlines).collect()
    }

    /// Whether thighs point at the viewer, on a seat.
    pub(super) fn is_on_seat(&self) -> bool {
        self.posture.weight == Weight::Seat && self.posture.far_leg.is_none()
    }

    /// What the trunk keeps the light from, of who sits before us: cloth there lies level, and reads as a lap.
    pub(super) fn lap_shade(&self, easel: &mut Easel, surface: &Surface) {
        let [x, y] = self.rig.body([0.0, 2.74]);
        let [wide, deep] = [1.04 * self.hip * self.rig.unit, 0.34 * self.rig.unit];
        easel.veil(&ellipse([x - self.rig.light * 0.07 * self.rig.unit, y], [wide, deep], 0.0), surface.shaded, 1.0);
    }

    /// Thigh and shin as one; on a seat the thigh lies before the shin and throws its shadow on it.
    pub(super) fn bent(&self, easel: &mut Easel, [thigh, shin]: [Part; 2], surface: &Surface) {
        if !self.is_on_seat() {
            paint(easel, self, &[thigh, shin], surface);
            return;
        }
        let below = super::super::curve::moved(&thigh.outline(), [0.0, 0.16 * self.rig.unit]);
        let outline = shin.outline();
        paint(easel, self, &[shin], surface);
        easel.within(&outline, |easel| easel.veil(&below, surface.shaded, 1.0));
        paint(easel, self, &[thigh], surface);
    }

    pub(super) fn leg_part(
        &self,
        ends: (Point, Point),
        stations: &[Station],
        (from, to, more): (f64, f64, f64),
        side: f64,
    ) -> Part {
        let wide = self.leg_width;
        let kept: Vec<Station> = between(stations, from, to)
            .into_iter()
            .map(|(at, one, other)| (at, one * wide + more, other * wide + more))
            .collect();
        Part::new(ends, &kept, (side, self.rig.unit))
    }

    /// The shadow of the leg that is drawn last on the one behind it.
    fn shade_between(&self, easel: &mut Easel, [rear, front]: [usize; 2]) {
        if !easel.in_color() || self.posture.weight != Weight::Feet {
            return;
        }
        let parts = |at: usize| {
            let limb = &self.skeleton.legs[at];
            [
                self.leg_part((limb.root, limb.bend), &self.thigh_form(limb), (0.0, 1.0, 0.02), limb.side).outline(),
                self.leg_part((limb.bend, limb.end), &self.shin_form(limb), (0.0, 1.0, 0.02), limb.side).outline(),
            ]
        };
        let toward = (self.skeleton.legs[rear].bend[0] - self.skeleton.legs[front].bend[0]).signum();
        let by = [toward * 0.075 * self.rig.unit, 0.03 * self.rig.unit];
        // On skin a shadow is as warm as its own shade.
        let is_bare = !matches!(self.wear.bottom, Bottom::Trousers { .. }) && self.wear.legs != Legwear::ThighHighs;
        let on_thigh = if is_bare { (self.leg_surface().deep, 0.6) } else { (self.palette.dark.deep, 0.16) };
        let shades = [on_thigh, (self.palette.dark.deep, 0.16)];
        for (behind, (shade, share)) in parts(rear).into_iter().zip(shades) {
            easel.within(&behind, |easel| {
                for outline in parts(front) {
                    easel.veil(&super::super::curve::moved(&outline, by), shade, share);
                }
            });
        }
    }

    fn leg(&self, easel: &mut Easel, at: usize) {
        let (limb, foot) = (&self.skeleton.legs[at], self.posture.legs[at].foot);
        let (thigh, shin) = ((limb.root, limb.bend), (limb.bend, limb.end));
        let skin = self.leg_surface();
        if foot == Foot::Hidden {
            let knee = self.leg_part(thigh, &self.thigh_form(limb), (0.0, 1.0, 0.02), limb.side).open();
            let surface =
                if let Bottom::Trousers { cloth, .. } = self.wear.bottom { cloth.of(self.palette) } else { skin };
            paint(easel, self, &[knee], &surface);
            return;
        }
        if let Bottom::Trousers { cloth, roomy } = self.wear.bottom {
            feet::draw(easel, self, (limb, foot));
            trousers::draw(easel, self, at, (cloth, roomy));
            if self.squats_on(limb) {
                return self.finish_leg(easel, limb);
            }
        } else {
            // Under short trousers no skin begins that could show at the hip.
            let from = if matches!(self.wear.bottom, Bottom::Shorts { .. }) && !self.is_on_seat() { 0.30 } else { 0.0 };
            let parts = [
                self.leg_part(thigh, &self.thigh_form(limb), (from, 1.0, 0.0), limb.side).open(),
                self.leg_part(shin, &self.shin_form(limb), (0.0, 1.0, 0.0), limb.side).cut(),
            ];
            if self.is_folded(limb) {
                // What is under the thigh, then the thigh.
                let [thigh, shin] = parts;
                paint(easel, self, &[shin], &skin);
                self.stocking(easel, limb);
                feet::draw(easel, self, (limb, foot));
                paint(easel, self, &[thigh], &skin);
                self.knee(easel, limb, &skin);
            } else {
                self.bent(easel, parts, &skin);
                self.knee(easel, limb, &skin);
                self.stocking(easel, limb);
                feet::draw(easel, self, (limb, foot));
            }
            if let Bottom::Shorts { cloth } = self.wear.bottom {
                self.short_leg(easel, limb, cloth);
            }
        }
        self.boot(easel, limb, foot);
        self.finish_leg(easel, limb);
    }

    fn finish_leg(&self, easel: &mut Easel, limb: &Limb) {
        if self.is_armored() {
            self.leg_plates(easel, limb);
        }
    }

    /// Whether the thigh lies on the shin of who squats: cloth and boots of the shin are under it.
    pub(super) fn squats_on(&self, limb: &Limb) -> bool {
        const SQUATS_DEG: f64 = 120.0;
        self.posture.weight == Weight::Heels && self.posture.legs_over && limb.bent_deg().abs() > SQUATS_DEG
    }

    /// Whether the shin lies under the thigh, on the ground.
    fn is_folded(&self, limb: &Limb) -> bool {
        const FOLDED_DEG: f64 = 120.0;
        let on_ground = matches!(self.posture.weight, Weight::Heels | Weight::Ground);
        on_ground && self.wear.legs != Legwear::ThighHighs && limb.bent_deg().abs() > FOLDED_DEG
    }

    fn short_leg(&self, easel: &mut Easel, limb: &Limb, cloth: Cloth) {
        let surface = cloth.of(self.palette);
        let short =
            self.leg_part((limb.root, limb.bend), &self.thigh_form(limb), (0.0, 0.50, 0.050), limb.side).open().cut();
        let leg = self.leg_part((limb.root, limb.bend), &self.thigh_form(limb), (0.0, 1.0, 0.0), limb.side).outline();
        let shadow = super::super::curve::moved(&short.outline(), [0.0, 0.07 * self.rig.unit]);
        easel.within(&leg, |easel| easel.veil(&shadow, self.palette.skin.shaded, 1.0));
        let outline = short.outline();
        trousers::under_hip(easel, self, (limb, &outline), &surface);
        paint(easel, self, &[short], &surface);
        self.patterned(easel, &[outline], cloth);
        let at = |along: f64, across: f64| {
            let middle = lerp(limb.root, limb.bend, along);
            add(middle, [limb.side * across * self.rig.unit, 0.0])
        };
        self.pressed(easel, &[at(0.10, -0.18), at(0.20, -0.04), at(0.26, 0.10)], (0.028, &surface));
        let hem = [at(0.465, -0.22), at(0.495, 0.0), at(0.465, 0.23)];
        easel.ink(&through(&hem, 4), 0.5, (surface.line, Taper::GARMENT));
    }

    /// Skin, or what covers it from the hip to the toes.
    pub(super) fn leg_surface(&self) -> Surface {
        match self.wear.legs {
            Legwear::Tights => self.palette.worn(Detail::Hose, self.palette.dark),
            _ => self.palette.skin,
        }
    }

    fn stocking(&self, easel: &mut Easel, limb: &Limb) {
        let (from, surface): (f64, Surface) = match self.wear.legs {
            Legwear::KneeSocks => (0.10, self.palette.worn(Detail::Hose, self.palette.dark)),
            Legwear::ThighHighs => (-1.0, self.palette.worn(Detail::Hose, self.palette.dark)),
            Legwear::Socks => (0.74, self.palette.worn(Detail::Hose, self.palette.white)),
            Legwear::Bare | Legwear::Tights => return,
        };
        // On a seat the knee hangs over the shin.
        let from = if from > 0.0 && self.is_on_seat() { from.max(0.19) } else { from };
        let shin =
            self.leg_part((limb.bend, limb.end), &self.shin_form(limb), (from.max(0.0), 1.0, 0.008), limb.side).cut();
        let shin = if from > 0.0 { shin.rimmed() } else { shin };
        if from < 0.0 {
            let thigh =
                self.leg_part((limb.root, limb.bend), &self.thigh_form(limb), (0.62, 1.0, 0.008), limb.side).rimmed();
            let outlines = [thigh.outline(), shin.outline()];
            self.bent(easel, [thigh, shin], &surface);
            patterns::on_detail(easel, (self.rig, self.palette), Detail::Hose, (&outlines, &surface));
            return;
        }
        let outlines = [shin.outline()];
        paint(easel, self, &[shin], &surface);
        patterns::on_detail(easel, (self.rig, self.palette), Detail::Hose, (&outlines, &surface));
        // The rim holds: a band that bows round the leg.
        let at = |along: f64, across: f64| add(lerp(limb.bend, limb.end, along), [across * self.rig.unit, 0.0]);
        let wide = if from < 0.5 { 0.135 } else { 0.085 } * self.leg_width;
        let rim = [at(from + 0.035, -wide), at(from + 0.055, 0.0), at(from + 0.035, wide)];
        easel.ink(&through(&rim, 4), 0.55, (surface.line, Taper::GARMENT));
    }

    fn knee(&self, easel: &mut Easel, limb: &Limb, skin: &Surface) {
        let unit = self.rig.unit * self.leg_width;
        let [along_x, along_y] = unit_way(limb.root, limb.end);
        if self.is_turned_away() {
            // The crease in its hollow.
            let fold =
                [[-0.060, -0.004], [-0.005, 0.014], [0.052, 0.002]].map(|[x, y]| add(limb.bend, [x * unit, y * unit]));
            easel.ink(&through(&fold, 4), 0.5, (skin.line, Taper::LINE));
            return;
        }
        if let Some(ahead) = self.ahead().filter(|_| !self.is_on_seat()) {
            // The cap is in front.
            let at = |[x, y]: Point| {
                let (x, y) = (x * ahead * unit, y * unit);
                add(limb.bend, [along_y * x + along_x * y, along_y * y - along_x * x])
            };
            let cap = [[0.082, -0.070], [0.034, -0.036], [0.030, 0.022], [0.066, 0.062]].map(at);
            easel.ink(&through(&cap, 4), 0.45, (skin.line, Taper::LINE));
            return;
        }
        let at = |x: f64, y: f64| add(limb.bend, [x * unit, y * unit]);
        let away = -self.rig.light;
        // A knee is said with a little shade and half a line under the cap.
        let side = [at(away * 0.078, -0.10), at(away * 0.056, -0.01), at(away * 0.066, 0.075)];
        let wedge = line(&through(&side, 4), 0.034 * unit, Taper::LINE);
        easel.veil(&wedge, skin.shaded, 1.0);
        let under = [at(away * 0.060, 0.020), at(away * 0.030, 0.058), at(away * -0.030, 0.056)];
        easel.ink(&through(&under, 4), 0.45, (skin.line, Taper::FOLD));
    }

    /// Long boots go up the shin.
    pub(super) fn boot(&self, easel: &mut Easel, limb: &Limb, foot: Foot) {
        if self.wear.shoes != Shoes::Boots {
            return;
        }
        // The shaft is made of what the shoe is.
        let usual = if feet::has_black_shoes(self.outfit) { self.palette.dark } else { self.palette.leather };
        let (from, surface) = (0.44, self.palette.worn(Detail::Shoes, usual));
        let more = if matches!(self.wear.bottom, Bottom::Trousers { .. }) { 0.034 } else { 0.022 };
        let shaft = self.leg_part((limb.bend, limb.end), &self.shin_form(limb), (from, 1.0, more), limb.side).rimmed();
        feet::draw(easel, self, (limb, foot));
        paint(easel, self, &[shaft], &surface);
        // Square to the shin, whichever way it leans.
        let [down_x, down_y] = limb.way;
        let at = |along: f64, across: f64| {
            let across = across * self.rig.unit;
            add(lerp(limb.bend, limb.end, along), [across * down_y, -across * down_x])
        };
        let wide = 0.125 * self.leg_width + more;
        let rim = [at(from + 0.03, -wide), at(from + 0.06, 0.0), at(from + 0.03, wide)];
        easel.ink(&through(&rim, 4), 2.2, (surface.deep, Taper::GARMENT));
        for along in [0.86, 0.92] {
            let crease = [at(along, -0.08), at(along + 0.025, 0.0), at(along - 0.01, 0.07)];
            easel.ink(&through(&crease, 4), 0.55, (surface.line, Taper::FOLD));
        }
    }
}

/// The stations from one share of the way to another, with new ones at the ends.
fn between(stations: &[Station], from: f64, to: f64) -> Vec<Station> {
    // A whole part keeps the roundness beyond its joints.
    let from = if from <= 0.0 { stations[0].0 } else { from };
    let to = if to >= 1.0 { stations[stations.len() - 1].0 } else { to };
    let at = |share: f64| {
        let next = stations.iter().position(|station| station.0 >= share).unwrap_or(stations.len() - 1).max(1);
        let (one, other) = (stations[next - 1], stations[next]);
        let part = ((share - one.0) / (other.0 - one.0).max(1e-9)).clamp(0.0, 1.0);
        (share, one.1 + (other.1 - one.1) * part, one.2 + (other.2 - one.2) * part)
    };
    let inside = stations.iter().copied().filter(|station| station.0 > from + 0.01 && station.0 < to - 0.01);
    std::iter::once(at(from)).chain(inside).chain(std::iter::once(at(to))).collect()
}
