//! What is about a figure and in no hand: on the table, at the feet, on the head, on the wall, in the air.
//!
//! Anything that a hand can hold is painted as if it were held, and then laid where it is.

use super::body::Body;
use super::body::seats::timber;
use super::curve::{Point, Taper, add, closed, ellipse};
use super::easel::Easel;
use super::palette::Palette;
use super::props;
use super::rig::Rig;
use super::shot::Shot;
use super::{Perch, light, perches};
use crate::places::Print;
use canvas::{Layer, Transform};
use scene::{Prop, Rest, Scene, Thing};

/// The room beside somebody that a thing on the ground, and one on a table of its own, needs; heads.
const ROOM: f64 = 1.15;

/// A thing where it is.
struct Laid {
    thing: Thing,
    /// The middle of its lower edge, or its middle where it hangs; canvas units.
    at: Point,
    hangs: bool,
    /// Of its longer side at least and at most, heads.
    size: [f64; 2],
    turn_deg: f64,
    casts: bool,
}

/// The room that things take to the left and the right of all figures, heads.
pub fn aside(scene: &Scene) -> [f64; 2] {
    let mut room = [0.0; 2];
    for (with, thing) in &scene.things {
        let way = usize::from(side(scene, usize::from(*with)) > 0.0);
        if stands_beside(scene, thing.rest) {
            room[way] = ROOM;
        }
        if thing.rest == Rest::Afloat && !shows_ground(scene) {
            room[way] = room[way].max(0.5);
            if thing.count > 1 {
                room[1 - way] = room[1 - way].max(0.5);
            }
        }
    }
    room
}

/// The room above the crown that a thing on the head needs, heads.
pub fn above(scene: &Scene) -> f64 {
    if scene.things.iter().any(|(_, thing)| thing.rest == Rest::Head) { 0.86 } else { 0.0 }
}

/// Whether it is said what is on the table at which they sit.
pub fn are_served(scene: &Scene) -> bool {
    scene.things.iter().any(|(_, thing)| matches!(thing.rest, Rest::Table | Rest::Near))
}

fn stands_beside(scene: &Scene, rest: Rest) -> bool {
    let has_table = super::body::tables::is_at_table(scene);
    match rest {
        Rest::Ground => shows_ground(scene),
        Rest::Table | Rest::Near => !has_table,
        _ => false,
    }
}

const fn shows_ground(scene: &Scene) -> bool {
    matches!(scene.framing, scene::Framing::FullBody | scene::Framing::Wide)
}

/// -1: to the left in the picture. Of several the outer ones have room.
fn side(scene: &Scene, with: usize) -> f64 {
    let count = scene.figures.len();
    if count > 1 {
        return if with * 2 < count { -1.0 } else { 1.0 };
    }
    let turned = scene.figures.first().map_or(1.0, |figure| figure.yaw_deg);
    let free = if scene.animals.is_empty() { 1.0 } else { -1.0 };
    if turned < 0.0 { -free } else { free }
}

/// Behind those whose things they are; then before them, in the order of the figures.
pub fn lay(drawn: &mut [Vec<Layer>], scene: &Scene, print: Option<Print>) {
    if scene.things.is_empty() || scene.is_seen_from_straight_above() || super::is_lying(scene) {
        return;
    }
    let perches = perches(scene);
    for (number, (layers, perch)) in drawn.iter_mut().zip(&perches).enumerate() {
        let shots = Shot::all(scene);
        let Some(shot) = shots.get(number) else { continue };
        let (rig, palette) = (Rig::of(shot), Palette::of(shot));
        let body = Body::of(&rig, &palette, shot);
        let stage = Stage { scene, shot, body: &body, perch, side: side(scene, number), print };
        let all = stage.all(number);
        let is_behind = |laid: &&Laid| matches!(laid.thing.rest, Rest::Back | Rest::Wall | Rest::Afloat);
        let under: Vec<Layer> = all.iter().filter(is_behind).flat_map(|laid| stage.paint(laid)).collect();
        layers.splice(0..0, under);
        layers.extend(stage.tables(&all));
        layers.extend(all.iter().filter(|laid| !is_behind(laid)).flat_map(|laid| stage.paint(laid)));
    }
}

struct Stage<'a> {
    scene: &'a Scene,
    shot: &'a Shot<'a>,
    body: &'a Body<'a>,
    perch: &'a Perch,
    side: f64,
    print: Option<Print>,
}

/// Shares of a head to the left and the right of the middle, for what stands on the table that they sit at.
const ON_TABLE: [f64; 6] = [1.02, -1.02, 1.46, -1.46, 0.66, -0.66];
/// About the head: to the side and down from the crown, heads.
const IN_AIR: [Point; 6] = [[1.12, 0.10], [-1.14, 0.36], [-0.98, -0.44], [1.30, 0.98], [-1.26, 1.16], [0.90, -0.50]];

impl Stage<'_> {
    fn all(&self, number: usize) -> Vec<Laid> {
        // Out of doors there is no wall to hang it on.
        let is_there = |thing: &Thing| thing.rest != Rest::Wall || self.scene.place.is_indoors();
        let own = self.scene.things.iter().filter(|(with, thing)| usize::from(*with) == number && is_there(thing));
        let each = own.flat_map(|(_, thing)| (0..copies(*thing)).map(|_| *thing));
        let mut counts = [0_usize; 3];
        each.map(|thing| {
            let kind = match thing.rest {
                Rest::Table => 0,
                Rest::Near => usize::from(!self.has_table()),
                Rest::Ground => 1,
                _ => 2,
            };
            let place = counts[kind];
            counts[kind] += 1;
            self.laid(thing, place)
        })
        .collect()
    }

    const fn has_table(&self) -> bool {
        self.body.has_table()
    }

    fn laid(&self, thing: Thing, place: usize) -> Laid {
        let (head, rig) = (self.perch.head, self.body.rig);
        let unit = rig.unit;
        let usual = Laid { thing, at: [0.0; 2], hangs: false, size: [0.55, 1.0], turn_deg: 0.0, casts: false };
        let center = self.perch.chin[0];
        match thing.rest {
            Rest::Table | Rest::Near if self.has_table() => {
                let near = if self.scene.framing == scene::Framing::HalfBody { 0.86 } else { 1.0 };
                let x = ON_TABLE[place % ON_TABLE.len()] * self.side * near;
                let at = self.body.on_table(x, if place > 3 { 0.8 } else { 0.42 });
                Laid { at, size: size_on_table(thing.prop), ..usual }
            }
            Rest::Table => {
                let [x, y] = self.own_table();
                let aside = [0.0, -0.34, 0.34, -0.17, 0.17, 0.0][place % 6] * unit;
                Laid { at: [x + aside, y + 0.02 * unit], size: size_on_table(thing.prop), ..usual }
            }
            Rest::Near | Rest::Ground if !shows_ground(self.scene) => {
                let [x, y] = self.own_table();
                let aside = [0.0, -0.34, 0.34][place % 3] * unit;
                Laid { at: [x + aside, y + 0.02 * unit], size: [0.7, 1.3], ..usual }
            }
            Rest::Near | Rest::Ground => {
                let way = if place.is_multiple_of(2) { self.side } else { -self.side };
                let edge = if way > 0.0 { self.perch.right } else { self.perch.left };
                let out = 0.42 + 0.55 * (place / 2) as f64;
                let x = edge + way * out * head;
                let ahead = [0.10, 0.22, -0.02, 0.16][place % 4];
                let y = (self.perch.ground + ahead * head).min(self.body.low - 0.03 * self.body.low);
                Laid { at: [x, y], size: [0.88, 2.3], casts: true, ..usual }
            }
            Rest::Lap => {
                let at = self.perch.lap.unwrap_or_else(|| rig.body([0.0, 2.6]));
                Laid { at: add(at, [0.0, 0.10 * unit]), size: [0.6, 1.2], ..usual }
            }
            Rest::Head => Laid { at: add(self.perch.crown, [0.0, 0.12 * head]), size: [0.5, 0.9], ..usual },
            Rest::Shoulder => {
                let [x, y] = self.perch.shoulders[usize::from(self.side > 0.0)];
                Laid { at: [x, y + 0.06 * head], size: [0.42, 0.62], ..usual }
            }
            Rest::Back => {
                let at = rig.body([self.side * 0.40, 1.50]);
                Laid { at, hangs: true, size: [1.7, 3.4], turn_deg: self.side * 36.0, ..usual }
            }
            Rest::Wall => {
                let at = [center + self.side * 1.30 * head, self.perch.crown[1] + 0.10 * head];
                Laid { at, hangs: true, size: [0.8, 1.2], ..usual }
            }
            Rest::Mouth => {
                let at = rig.face([self.side * 0.03, 0.875]);
                Laid { at, hangs: true, size: [0.34, 0.52], turn_deg: self.side * 12.0, ..usual }
            }
            Rest::Afloat => {
                let [x, y] = IN_AIR[place % IN_AIR.len()];
                let at = [center + self.side * x * head, self.perch.crown[1] + (y - 0.04) * head];
                let turn_deg = [-12.0, 16.0, 8.0, -18.0][place % 4];
                Laid { at, hangs: true, size: [0.5, 0.85], turn_deg, ..usual }
            }
        }
    }

    /// The middle of the board of a small table beside who has none.
    fn own_table(&self) -> Point {
        let unit = self.body.rig.unit;
        let edge = if self.side > 0.0 { self.perch.right } else { self.perch.left };
        let y = self.body.rig.body([0.0, 2.62])[1].min(self.body.low - 0.34 * unit);
        [edge + self.side * 0.46 * unit, y]
    }

    /// Of who stands or sits where there is no table.
    fn tables(&self, all: &[Laid]) -> Vec<Layer> {
        let needs = |laid: &Laid| match laid.thing.rest {
            Rest::Table => !self.has_table(),
            Rest::Near => !self.has_table() && !shows_ground(self.scene),
            Rest::Ground => !shows_ground(self.scene),
            _ => false,
        };
        if !all.iter().any(needs) {
            return Vec::new();
        }
        let mut easel = self.easel();
        let (unit, wood, [x, y]) = (self.body.rig.unit, timber(self.body), self.own_table());
        let at = |dx: f64, dy: f64| [x + dx * unit, y + dy * unit];
        let ground = self.perch.ground.max(y + 0.5 * unit);
        for (out, half) in [(-0.40, 0.045), (0.40, 0.045), (0.0, 0.05)] {
            let foot = x + out * 1.12 * unit;
            let leg = [
                at(out - half, 0.05),
                at(out + half, 0.05),
                [foot + 0.035 * unit, ground],
                [foot - 0.035 * unit, ground],
            ];
            self.body.panel(&mut easel, &leg, &wood);
        }
        let board = ellipse(at(0.0, 0.08), [0.60 * unit, 0.15 * unit], 0.0);
        easel.fill(&board, wood.deep);
        easel.ink(&closed(&board), 0.9, (wood.line, Taper::EVEN));
        let top = ellipse(at(0.0, 0.0), [0.60 * unit, 0.15 * unit], 0.0);
        easel.fill(&top, wood.light);
        easel.ink(&closed(&top), 0.9, (wood.line, Taper::EVEN));
        light::draw(&mut easel, self.body.rig, self.shot);
        easel.layer("table");
        easel.into_layers()
    }

    fn easel(&self) -> Easel {
        Easel::new(self.print, self.body.rig.head, f64::from(self.scene.height_px))
    }

    /// As if it were held, then moved, turned and made as large as it is there.
    fn paint(&self, laid: &Laid) -> Vec<Layer> {
        let palette = Palette { held: laid.thing.color.map(|tint| self.body.dyed(tint)), ..*self.body.palette };
        let body = self.body.empty_handed(laid.thing.prop, &palette);
        let mut easel = self.easel();
        props::alone(&mut easel, &body);
        let Some([left, top, right, low]) = easel.extent() else { return Vec::new() };
        let head = self.perch.head;
        let (wide, high) = (right - left, low - top);
        let long = wide.max(high).max(1e-6);
        let scale = long.clamp(laid.size[0] * head, laid.size[1] * head) / long;
        // What is long and thin does not stand by itself.
        let falls = laid.casts && high > 1.25 * head / scale && high > 2.2 * wide && !stands_upright(laid.thing.prop);
        let turn = laid.turn_deg + if falls { 82.0 * self.side } else { 0.0 };
        let (sin, cos) = (libm::sin(turn.to_radians()) * scale, libm::cos(turn.to_radians()) * scale);
        let pivot = match laid.thing.rest {
            _ if laid.hangs || falls => [f64::midpoint(left, right), f64::midpoint(top, low)],
            _ => [f64::midpoint(left, right), low],
        };
        let pivot = if laid.thing.rest == Rest::Mouth { [pivot[0], top + 0.25 * high] } else { pivot };
        let lifted = if falls { [0.0, -0.5 * wide * scale] } else { [0.0; 2] };
        // Nothing of it is beyond the frame.
        let width = f64::from(self.scene.width_px);
        let half = (if falls || laid.turn_deg.abs() > 1.0 { long } else { wide }) * scale / 2.0 + 0.015 * width;
        let free = half * 2.0 < width && !Self::is_at_body(laid);
        let [x, y] = add(laid.at, lifted);
        let to = [if free { x.clamp(half, width - half) } else { x }, y];
        light::draw(&mut easel, self.body.rig, self.shot);
        easel.layer("thing");
        let mut layers = Vec::new();
        if laid.casts {
            layers.extend(self.shadow([to[0], laid.at[1]], if falls { high } else { wide } * scale));
        }
        let mut own = easel.into_layers();
        moved(&mut own, (pivot, to), [sin, cos]);
        layers.extend(own);
        layers
    }

    /// What lies on somebody is where they are.
    const fn is_at_body(laid: &Laid) -> bool {
        matches!(laid.thing.rest, Rest::Head | Rest::Shoulder | Rest::Mouth | Rest::Lap | Rest::Back)
    }

    fn shadow(&self, at: Point, wide: f64) -> Vec<Layer> {
        let mut easel = self.easel();
        let round = ellipse(at, [0.58 * wide, (0.13 * wide).min(0.10 * self.perch.head)], 0.0);
        easel.veil(&round, self.body.palette.dark.deep, 0.30);
        easel.layer("shadow on the ground");
        easel.into_layers()
    }
}

/// Of its longer side at least and at most, heads: what is drunk from is as high as a hand, and no more.
const fn size_on_table(prop: Prop) -> [f64; 2] {
    if matches!(prop, Prop::Cup | Prop::Teacup | Prop::Glass | Prop::SakeCup) { [0.36, 0.44] } else { [0.62, 0.95] }
}

/// What leans on something, or has a foot.
const fn stands_upright(prop: Prop) -> bool {
    matches!(
        prop,
        Prop::Surfboard
            | Prop::Snowboard
            | Prop::Flag
            | Prop::Cello
            | Prop::Guitar
            | Prop::ElectricGuitar
            | Prop::Balloon
    )
}

const fn copies(thing: Thing) -> u8 {
    match thing.rest {
        Rest::Afloat | Rest::Ground => thing.count,
        Rest::Table if thing.count > 1 => 2,
        _ => 1,
    }
}

/// About a point, which comes to lie on another; the sine and the cosine of the turn, both times how much larger.
fn moved(layers: &mut [Layer], (from, to): (Point, Point), [sin, cos]: [f64; 2]) {
    let one = f64::from(canvas::transform::ONE);
    let whole = |value: f64| libm::round(value) as i32;
    let origin = [to[0] - from[0] * cos + from[1] * sin, to[1] - from[0] * sin - from[1] * cos];
    let transform = Transform {
        matrix: [whole(cos * one), whole(sin * one), whole(-sin * one), whole(cos * one)],
        shift: [whole(origin[0] * 256.0), whole(origin[1] * 256.0)],
    };
    for layer in layers {
        layer.transform = transform;
    }
}
