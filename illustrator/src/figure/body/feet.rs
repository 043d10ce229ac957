//! Feet: shoes with a sole, seen from the front, from the side, or hanging.

use super::super::clothes::wear::{Bottom, Legwear, Shoes};
use super::super::curve::{Point, Taper, around, closed, through};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::posture::Foot;
use super::skeleton::Limb;
use super::{Body, bare_feet};
use scene::{Detail, Outfit, Tint};

/// Toes to the viewer and a little outward; x toward the leg's own side, y down from the ankle, head units.
const FRONT: [Point; 11] = [
    [-0.068, -0.06],
    [-0.074, 0.03],
    [-0.100, 0.12],
    [-0.118, 0.20],
    [-0.095, 0.262],
    [0.025, 0.282],
    [0.142, 0.258],
    [0.178, 0.190],
    [0.136, 0.10],
    [0.082, 0.02],
    [0.070, -0.06],
];
/// Half from the side: toes outward and toward the viewer, the inner edge of the sole seen.
const QUARTER: [Point; 12] = [
    [-0.070, -0.06],
    [-0.078, 0.03],
    [-0.098, 0.11],
    [-0.082, 0.160],
    [0.015, 0.200],
    [0.118, 0.256],
    [0.215, 0.288],
    [0.298, 0.270],
    [0.322, 0.215],
    [0.262, 0.135],
    [0.160, 0.055],
    [0.072, -0.06],
];
/// The heel toward the viewer, the toes beyond it and a little outward.
const BACK: [Point; 11] = [
    [-0.068, -0.06],
    [-0.076, 0.03],
    [-0.092, 0.11],
    [-0.080, 0.170],
    [0.0, 0.186],
    [0.084, 0.172],
    [0.142, 0.150],
    [0.158, 0.118],
    [0.118, 0.082],
    [0.080, 0.03],
    [0.068, -0.06],
];
/// The sole of a foot whose shin comes toward the viewer; y goes on along the shin.
const SOLE: [Point; 11] = [
    [-0.070, -0.05],
    [-0.092, 0.04],
    [-0.082, 0.16],
    [-0.104, 0.28],
    [-0.076, 0.37],
    [0.010, 0.405],
    [0.088, 0.365],
    [0.106, 0.26],
    [0.078, 0.15],
    [0.090, 0.04],
    [0.070, -0.05],
];
/// From the side, toes outward.
const SIDE: [Point; 12] = [
    [-0.072, -0.06],
    [-0.084, 0.03],
    [-0.098, 0.11],
    [-0.070, 0.165],
    [0.06, 0.160],
    [0.22, 0.172],
    [0.350, 0.172],
    [0.394, 0.146],
    [0.384, 0.102],
    [0.320, 0.062],
    [0.175, 0.008],
    [0.072, -0.06],
];
/// Hanging from a leg in the air; y goes on along the shin.
const STRETCHED: [Point; 10] = [
    [-0.070, -0.05],
    [-0.092, 0.04],
    [-0.088, 0.13],
    [-0.030, 0.20],
    [0.020, 0.31],
    [0.075, 0.39],
    [0.130, 0.385],
    [0.140, 0.28],
    [0.112, 0.10],
    [0.070, -0.05],
];
/// The same in a shoe that keeps its shape: the toes go a little out, round and not to a point.
const STIFF: [Point; 11] = [
    [-0.070, -0.05],
    [-0.094, 0.04],
    [-0.100, 0.13],
    [-0.070, 0.205],
    [0.010, 0.270],
    [0.110, 0.345],
    [0.205, 0.365],
    [0.258, 0.310],
    [0.240, 0.225],
    [0.150, 0.090],
    [0.070, -0.05],
];
/// How far a heel is lifted on tiptoe, degrees.
const LIFTED_DEG: f64 = 42.0;

/// Beside the lists above: a shoe is about as long as a forearm.
const BIGGER: f64 = 1.18;

/// From where a foot is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    Front,
    Quarter,
    Side,
    Back,
    Hanging,
    Sole,
}

pub struct Shoe<'a> {
    pub limb: &'a Limb,
    pub foot: Foot,
    pub unit: f64,
    /// The toes come a little toward the viewer.
    is_open: bool,
    /// On somebody who is seen from behind.
    is_from_behind: bool,
    /// Of leather or rubber: no ballet shoe, sandal or bare foot.
    is_stiff: bool,
}

impl Shoe<'_> {
    /// A foot is nearly as long as a head; the lists above end at its ball.
    fn long(&self, [x, y]: Point) -> Point {
        match self.view() {
            View::Front | View::Back => [x * 1.10, y],
            View::Quarter | View::Sole => [x, y],
            View::Hanging if self.is_stiff => [x, y],
            View::Hanging => [x, y + (y - 0.10).max(0.0) * 0.38],
            View::Side => [x * 1.04 + (x - 0.06).max(0.0) * 0.48, y * 1.08],
        }
    }

    fn at(&self, point: Point) -> Point {
        self.unstretched(self.long(point))
    }

    /// Of a point in the foot's own measure.
    pub fn unstretched(&self, [x, y]: Point) -> Point {
        let (end, side) = (self.limb.end, self.limb.side);
        match self.foot {
            Foot::Stretched | Foot::Hidden => {
                let [along_x, along_y] = self.limb.way;
                let out = [along_y * side, -along_x * side];
                [end[0] + (along_x * y + out[0] * x) * self.unit, end[1] + (along_y * y + out[1] * x) * self.unit]
            }
            Foot::Front | Foot::Outward => [end[0] + side * x * self.unit, end[1] + y * self.unit],
            Foot::Inward => [end[0] - side * x * self.unit, end[1] + y * self.unit],
            Foot::Tiptoe | Foot::Pushing => {
                let toes = if self.foot == Foot::Pushing { side } else { -side };
                let (sin, cos) = (libm::sin(LIFTED_DEG.to_radians()), libm::cos(LIFTED_DEG.to_radians()));
                let (x, y) = (x * cos - y * sin, x * sin + y * cos);
                [end[0] + toes * x * self.unit, end[1] + y * self.unit]
            }
        }
    }

    fn all(&self, points: &[Point]) -> Vec<Point> {
        points.iter().map(|point| self.at(*point)).collect()
    }

    pub const fn view(&self) -> View {
        match self.foot {
            Foot::Front | Foot::Outward if self.is_from_behind => View::Back,
            Foot::Stretched if self.is_from_behind => View::Sole,
            Foot::Front => View::Front,
            Foot::Outward if self.is_open => View::Quarter,
            Foot::Outward | Foot::Inward | Foot::Tiptoe | Foot::Pushing => View::Side,
            Foot::Stretched | Foot::Hidden => View::Hanging,
        }
    }

    /// What is drawn on a foot seen from the side, half from it, or from before.
    fn seen<T>(&self, side: T, quarter: T, front: T) -> T {
        match self.view() {
            View::Side => side,
            View::Quarter => quarter,
            View::Front | View::Back | View::Hanging | View::Sole => front,
        }
    }

    fn outline(&self, sunk: f64) -> Vec<Point> {
        let points: &[Point] = match self.view() {
            View::Front => &FRONT,
            View::Quarter => &QUARTER,
            View::Side => &SIDE,
            View::Back => &BACK,
            View::Hanging if self.is_stiff => &STIFF,
            View::Hanging => &STRETCHED,
            View::Sole => &SOLE,
        };
        let points: Vec<Point> = points.iter().map(|[x, y]| [*x, if *y > 0.1 { y + sunk } else { *y }]).collect();
        around(&self.all(&points), 4)
    }

    fn curve(&self, points: &[Point]) -> Vec<Point> {
        through(&self.all(points), 4)
    }
}

pub fn draw(easel: &mut Easel, body: &Body, (limb, foot): (&Limb, Foot)) {
    if foot == Foot::Hidden {
        return;
    }
    let is_open = body.posture.far_leg.is_none();
    let is_from_behind = body.is_turned_away();
    // Heavy legs stand on feet that are hardly larger.
    let unit = body.rig.unit * (1.0 + (body.leg_width - 1.0) * 0.45) * BIGGER;
    let is_stiff = matches!(body.wear.shoes, Shoes::Boots | Shoes::Sneakers | Shoes::Loafers | Shoes::Greaves);
    let shoe = Shoe { limb, foot, unit, is_open, is_from_behind, is_stiff };
    let palette = body.palette;
    let (upper, sole) = match body.wear.shoes {
        Shoes::Loafers | Shoes::Boots if has_black_shoes(body.outfit) => (palette.dark, palette.dark),
        Shoes::Boots if body.outfit == Outfit::Spacesuit => (palette.white, palette.metal),
        Shoes::Loafers | Shoes::Boots => (palette.leather, palette.dark),
        Shoes::Ballet if body.outfit == Outfit::Hanfu => (palette.accent, palette.white),
        Shoes::Ballet => (body.dyed(Tint::Pink), body.dyed(Tint::Pink)),
        Shoes::Heels if matches!(body.outfit, Outfit::Gown | Outfit::BallGown) => (palette.cloth, palette.dark),
        Shoes::Heels if matches!(body.outfit, Outfit::Shirt | Outfit::Suit) => (palette.dark, palette.dark),
        Shoes::Heels => (palette.accent, palette.dark),
        Shoes::Sneakers => (palette.white, palette.white),
        Shoes::Greaves => (palette.cloth, palette.cloth),
        Shoes::Sandals => (palette.skin, palette.leather),
        Shoes::Bare => (stockinged(body), palette.skin),
    };
    let upper = if body.wear.shoes.is_dyed() { palette.worn(Detail::Shoes, upper) } else { upper };
    let upper = if shoe.view() == View::Sole { sole } else { upper };
    let thick = match body.wear.shoes {
        Shoes::Bare => 0.0,
        _ if shoe.view() == View::Sole => 0.0,
        Shoes::Heels | Shoes::Ballet => 0.014,
        _ => 0.032,
    };
    if thick > 0.0 {
        let under = shoe.outline(thick);
        easel.fill(&under, if body.wear.shoes == Shoes::Sneakers { sole.shaded } else { sole.base });
        easel.ink(&closed(&under), 1.0, (sole_line(&sole, &upper), Taper::EVEN));
        heel(easel, &shoe, body.wear.shoes, &sole);
    }
    let is_naked = !is_stockinged(body);
    if is_naked && matches!(body.wear.shoes, Shoes::Bare | Shoes::Sandals) && shoe.view() != View::Sole {
        bare_feet::draw(easel, body, &shoe);
        return details(easel, body, &shoe);
    }
    let outline = shoe.outline(0.0);
    easel.fill(&outline, upper.base);
    easel.crescent(&outline, body.rig.away([-0.035, -0.018]), (upper.shaded, 1.0));
    easel.ink(&closed(&outline), 0.9, (upper.line, Taper::EVEN));
    details(easel, body, &shoe);
}

/// Whether what is on the legs is on the feet too; socks that trousers would hide are not there.
const fn is_stockinged(body: &Body) -> bool {
    match body.wear.legs {
        Legwear::Bare => false,
        Legwear::Socks => !matches!(body.wear.bottom, Bottom::Trousers { .. }),
        Legwear::Tights | Legwear::KneeSocks | Legwear::ThighHighs => true,
    }
}

/// Of a foot without a shoe.
fn stockinged(body: &Body) -> Surface {
    match body.wear.legs {
        Legwear::Bare => body.palette.skin,
        Legwear::Socks => body.palette.worn(Detail::Hose, body.palette.white),
        Legwear::Tights | Legwear::KneeSocks | Legwear::ThighHighs => {
            body.palette.worn(Detail::Hose, body.palette.dark)
        }
    }
}

/// What goes with best clothes and with uniforms; with the rest leather is brown.
pub const fn has_black_shoes(outfit: Outfit) -> bool {
    use Outfit::{
        Blazer, Dress, Gakuran, Gothic, Jumpsuit, LabCoat, Maid, Military, Ninja, SailorUniform, Suit, Tuxedo,
    };
    matches!(
        outfit,
        Blazer
            | Dress
            | Gakuran
            | Gothic
            | Jumpsuit
            | LabCoat
            | Maid
            | Military
            | Ninja
            | SailorUniform
            | Suit
            | Tuxedo
    )
}

/// In print a black sole has a white line, which is no contour.
const fn sole_line(sole: &Surface, upper: &Surface) -> super::super::shade::Shade {
    if sole.line.tone > 0.5 { sole.line } else { upper.deep }
}

fn heel(easel: &mut Easel, shoe: &Shoe, shoes: Shoes, sole: &Surface) {
    let block: &[Point] = match (shoes, shoe.view()) {
        (Shoes::Loafers, View::Side) => &[[-0.096, 0.150], [0.035, 0.165], [0.028, 0.212], [-0.090, 0.212]],
        (Shoes::Boots, View::Side) => &[[-0.094, 0.15], [0.03, 0.17], [0.022, 0.222], [-0.088, 0.222]],
        (Shoes::Heels, View::Side) => &[[-0.085, 0.13], [-0.01, 0.16], [-0.045, 0.27], [-0.075, 0.27]],
        (Shoes::Loafers | Shoes::Boots, View::Quarter) => {
            &[[-0.092, 0.140], [0.012, 0.196], [0.010, 0.246], [-0.086, 0.204]]
        }
        (Shoes::Heels, View::Back) => &[[-0.050, 0.15], [0.050, 0.15], [0.028, 0.262], [-0.028, 0.262]],
        (Shoes::Heels, View::Quarter) => &[[-0.086, 0.135], [-0.010, 0.185], [-0.040, 0.272], [-0.072, 0.262]],
        _ => return,
    };
    let outline = shoe.all(block);
    easel.fill(&outline, sole.base);
    easel.ink(&closed(&outline), 0.8, (sole.deep, Taper::EVEN));
}

/// They cross on the ankle, twice.
fn ribbons(easel: &mut Easel, body: &Body, shoe: &Shoe) {
    let (limb, unit, pink) = (shoe.limb, body.rig.unit, body.palette.worn(Detail::Shoes, body.dyed(Tint::Pink)));
    let at = |share: f64, across: f64| {
        let [x, y] = super::super::curve::lerp(limb.bend, limb.end, share);
        [x + across * unit, y]
    };
    for (low, high) in [(1.0, 0.90), (0.90, 0.80)] {
        for side in [-1.0, 1.0] {
            let half = 0.085 * body.leg_width * side;
            let band = [at(low, -half), at(f64::midpoint(low, high), 0.0), at(high, half)];
            easel.ink(&band, 2.8, (pink.line, Taper::EVEN));
            easel.ink(&band, 1.8, (pink.base, Taper::EVEN));
        }
    }
}

fn details(easel: &mut Easel, body: &Body, shoe: &Shoe) {
    match shoe.view() {
        View::Back => return from_behind(easel, body, shoe),
        View::Sole => return under(easel, body, shoe),
        View::Front | View::Quarter | View::Side | View::Hanging => {}
    }
    match body.wear.shoes {
        Shoes::Loafers => loafer(easel, body, shoe),
        Shoes::Greaves => lames(easel, body, shoe),
        Shoes::Boots => {
            let cap = shoe.seen(
                [[0.22, 0.045], [0.245, 0.10], [0.235, 0.165]],
                [[0.150, 0.268], [0.205, 0.205], [0.285, 0.165]],
                [[-0.094, 0.19], [0.03, 0.155], [0.145, 0.18]],
            );
            easel.ink(
                &shoe.curve(&cap),
                0.7,
                (body.palette.worn(Detail::Shoes, body.palette.leather).line, Taper::LINE),
            );
        }
        Shoes::Heels => pump(easel, body, shoe),
        Shoes::Ballet if body.outfit != Outfit::Hanfu => ribbons(easel, body, shoe),
        Shoes::Ballet => {}
        Shoes::Sneakers => sneaker(easel, body, shoe),
        Shoes::Sandals if !is_thonged(body.outfit) => strapped(easel, body, shoe),
        Shoes::Sandals => {
            let straps = shoe.seen(
                [[[0.06, -0.02], [0.17, 0.06], [0.26, 0.13]], [[-0.02, 0.15], [0.10, 0.09], [0.26, 0.13]]],
                [[[0.05, 0.175], [0.13, 0.16], [0.205, 0.215]], [[0.200, 0.090], [0.205, 0.145], [0.205, 0.215]]],
                [[[-0.085, 0.10], [0.0, 0.15], [0.03, 0.23]], [[0.125, 0.09], [0.07, 0.15], [0.03, 0.23]]],
            );
            for strap in straps {
                easel.ink(&shoe.curve(&strap), 2.4, (body.palette.accent_of(Detail::Shoes).base, Taper::EVEN));
            }
        }
        Shoes::Bare => {}
    }
}

/// A low-cut shoe: the instep is bare.
fn pump(easel: &mut Easel, body: &Body, shoe: &Shoe) {
    let edge = shoe.seen(
        [[-0.082, 0.035], [0.0, 0.095], [0.10, 0.120], [0.20, 0.095], [0.250, 0.050]],
        [[-0.074, 0.050], [-0.02, 0.120], [0.085, 0.200], [0.180, 0.195], [0.238, 0.115]],
        [[-0.072, 0.045], [-0.050, 0.140], [0.025, 0.190], [0.095, 0.140], [0.080, 0.040]],
    );
    let above =
        shoe.seen([[0.175, 0.012], [0.074, -0.06]], [[0.160, 0.050], [0.074, -0.06]], [[0.080, 0.0], [0.070, -0.06]]);
    let edge = shoe.curve(&edge);
    let mut bare = edge.clone();
    bare.extend(shoe.all(&above));
    bare.extend(shoe.all(&[[-0.068, -0.06]]));
    let skin = body.leg_surface();
    easel.fill(&bare, skin.base);
    easel.crescent(&bare, body.rig.away([-0.03, -0.015]), (skin.shaded, 1.0));
    easel.ink(&edge, 0.8, (body.palette.accent_of(Detail::Shoes).line, Taper::GARMENT));
}

/// Whether sandals have a thong between the toes, as those of old Japan.
const fn is_thonged(outfit: Outfit) -> bool {
    use Outfit::{Gi, Hakama, Haori, Happi, Juunihitoe, Keikogi, Kendo, Kimono, Ninja, SamuraiArmor, Yukata};
    matches!(
        outfit,
        Kimono | Yukata | Hakama | Happi | Haori | Keikogi | Kendo | Gi | Juunihitoe | Ninja | SamuraiArmor
    )
}

/// Summer's sandals: a band over the toes, another about the ankle with its buckle, and one that joins them.
fn strapped(easel: &mut Easel, body: &Body, shoe: &Shoe) {
    let leather = body.palette.worn(Detail::Shoes, body.palette.leather);
    let straps = shoe.seen(
        [
            [[0.185, 0.165], [0.215, 0.085], [0.285, 0.060]],
            [[-0.086, 0.045], [0.0, 0.062], [0.098, -0.012]],
            [[0.060, 0.025], [0.130, 0.075], [0.205, 0.115]],
        ],
        [
            [[0.085, 0.238], [0.165, 0.155], [0.275, 0.150]],
            [[-0.078, 0.035], [-0.005, 0.075], [0.098, 0.0]],
            [[0.010, 0.065], [0.075, 0.120], [0.150, 0.175]],
        ],
        [
            [[-0.114, 0.180], [0.025, 0.135], [0.164, 0.165]],
            [[-0.076, 0.02], [0.0, 0.062], [0.080, 0.015]],
            [[0.002, 0.055], [0.015, 0.100], [0.025, 0.140]],
        ],
    );
    for (strap, wide) in straps.iter().zip([4.2, 3.0, 2.6]).rev() {
        let curve = shoe.curve(strap);
        easel.ink(&curve, wide + 1.2, (leather.line, Taper::EVEN));
        easel.ink(&curve, wide, (leather.base, Taper::EVEN));
    }
}

/// The counter about the heel, and the seam above it; a strap on bare skin.
fn from_behind(easel: &mut Easel, body: &Body, shoe: &Shoe) {
    let palette = body.palette;
    let counter = shoe.curve(&[[-0.080, 0.075], [0.0, 0.025], [0.082, 0.075]]);
    let (ink, width) = match body.wear.shoes {
        Shoes::Bare => return,
        Shoes::Sandals => (palette.accent_of(Detail::Shoes).base, 2.4),
        Shoes::Sneakers => (palette.accent.base, 2.0),
        Shoes::Loafers | Shoes::Boots => (palette.worn(Detail::Shoes, palette.leather).line, 0.7),
        Shoes::Heels | Shoes::Ballet => (palette.accent_of(Detail::Shoes).line, 0.7),
        Shoes::Greaves => (palette.cloth.line, 0.75),
    };
    easel.ink(&counter, width, (ink, Taper::GARMENT));
}

/// Where the heel of a sole ends, and where its ball begins.
fn under(easel: &mut Easel, body: &Body, shoe: &Shoe) {
    let line = if body.wear.shoes == Shoes::Bare { body.palette.skin.line } else { body.palette.white.line };
    for along in [0.13, 0.24] {
        easel.ink(&shoe.curve(&[[-0.084, along], [0.0, along + 0.022], [0.084, along]]), 0.6, (line, Taper::GARMENT));
    }
}

/// Tongue and strap.
fn loafer(easel: &mut Easel, body: &Body, shoe: &Shoe) {
    let leather = &body.palette.worn(Detail::Shoes, body.palette.leather);
    let tongue: &[Point] = shoe.seen(
        &[[0.03, -0.02], [0.12, 0.045], [0.20, 0.075], [0.235, 0.045]],
        &[[-0.020, 0.02], [0.055, 0.135], [0.145, 0.200], [0.220, 0.195], [0.225, 0.125]],
        &[[-0.060, 0.06], [-0.035, 0.15], [0.03, 0.175], [0.09, 0.14], [0.095, 0.06]],
    );
    easel.ink(&shoe.curve(tongue), 0.75, (leather.line, Taper::LINE));
    let strap = shoe.seen(
        [[0.10, 0.03], [0.135, 0.10], [0.13, 0.155]],
        [[0.080, 0.215], [0.135, 0.150], [0.215, 0.105]],
        [[-0.085, 0.115], [0.02, 0.145], [0.125, 0.105]],
    );
    easel.ink(&shoe.curve(&strap), 1.6, (leather.deep, Taper::EVEN));
}

/// They bow over the foot.
fn lames(easel: &mut Easel, body: &Body, shoe: &Shoe) {
    for at in [0.30, 0.62, 0.94] {
        let lame = shoe.seen(
            [[0.05 + 0.20 * at, 0.0 + 0.06 * at], [0.10 + 0.22 * at, 0.08], [0.07 + 0.22 * at, 0.165]],
            [
                [-0.04 + 0.20 * at, 0.15 + 0.11 * at],
                [0.03 + 0.19 * at, 0.08 + 0.13 * at],
                [0.11 + 0.17 * at, 0.02 + 0.13 * at],
            ],
            [[-0.07 - 0.03 * at, 0.02 + 0.17 * at], [0.03, 0.05 + 0.17 * at], [0.09 + 0.06 * at, 0.01 + 0.17 * at]],
        );
        easel.ink(&shoe.curve(&lame), 0.75, (body.palette.cloth.line, Taper::GARMENT));
    }
}

/// Tongue, laces, the toe cap, and a patch of color about the heel.
fn sneaker(easel: &mut Easel, body: &Body, shoe: &Shoe) {
    let palette = body.palette;
    let (white, accent) = (palette.worn(Detail::Shoes, palette.white), palette.accent);
    let patch: &[Point] = shoe.seen(
        &[[-0.078, 0.0], [-0.020, 0.015], [0.020, 0.075], [0.015, 0.148], [-0.070, 0.152], [-0.092, 0.11]],
        &[[-0.076, 0.0], [-0.034, 0.035], [-0.024, 0.10], [-0.034, 0.168], [-0.080, 0.152], [-0.094, 0.11]],
        &[[-0.036, -0.05], [0.040, -0.05], [0.046, 0.015], [0.0, 0.03], [-0.040, 0.015]],
    );
    let patch = around(&shoe.all(patch), 3);
    easel.fill(&patch, accent.base);
    easel.ink(&closed(&patch), 0.5, (accent.line, Taper::EVEN));
    let cap = shoe.seen(
        [[0.27, 0.065], [0.26, 0.11], [0.275, 0.16]],
        [[0.165, 0.270], [0.195, 0.210], [0.275, 0.160]],
        [[-0.088, 0.215], [0.025, 0.170], [0.146, 0.205]],
    );
    easel.ink(&shoe.curve(&cap), 0.7, (white.line, Taper::LINE));
    let [stay, other_stay] = shoe.seen(
        [[[0.055, -0.035], [0.085, 0.060], [0.235, 0.100]], [[0.055, -0.035], [0.085, 0.060], [0.235, 0.100]]],
        [[[0.020, 0.020], [0.070, 0.150], [0.145, 0.205]], [[0.110, 0.0], [0.180, 0.080], [0.250, 0.150]]],
        [[[-0.042, 0.0], [-0.062, 0.09], [-0.050, 0.175]], [[0.048, 0.0], [0.088, 0.09], [0.100, 0.170]]],
    );
    for edge in [stay, other_stay] {
        easel.ink(&shoe.curve(&edge), 0.6, (white.line, Taper::LINE));
    }
    let laces = shoe.seen(
        [[[0.070, -0.012], [0.115, 0.0]], [[0.088, 0.045], [0.160, 0.030]], [[0.140, 0.078], [0.205, 0.060]]],
        [[[0.030, 0.060], [0.140, 0.040]], [[0.060, 0.115], [0.180, 0.088]], [[0.100, 0.165], [0.218, 0.125]]],
        [[[-0.050, 0.05], [0.062, 0.05]], [[-0.058, 0.10], [0.084, 0.10]], [[-0.054, 0.145], [0.094, 0.145]]],
    );
    for lace in laces {
        easel.ink(&shoe.all(&lace), 0.9, (white.line, Taper::EVEN));
    }
}
