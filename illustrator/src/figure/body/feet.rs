//! Feet: shoes with a sole, seen from the front, from the side, or hanging.

use super::super::clothes::wear::Shoes;
use super::super::curve::{Point, Taper, around, closed, through};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::Body;
use super::posture::Foot;
use super::skeleton::Limb;
use crate::scene::{Detail, Outfit};

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
/// From the side, toes outward.
const SIDE: [Point; 11] = [
    [-0.072, -0.06],
    [-0.084, 0.03],
    [-0.098, 0.11],
    [-0.070, 0.165],
    [0.06, 0.160],
    [0.22, 0.172],
    [0.345, 0.168],
    [0.385, 0.130],
    [0.330, 0.082],
    [0.175, 0.020],
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
/// How far a heel is lifted on tiptoe, degrees.
const LIFTED_DEG: f64 = 42.0;

/// How far the toes of a carried foot hang below the square, degrees.
const HANGING_DEG: f64 = 14.0;

/// Beside the lists above: a shoe is about as long as a forearm.
const BIGGER: f64 = 1.14;

struct Shoe<'a> {
    limb: &'a Limb,
    foot: Foot,
    unit: f64,
    /// The toes come a little toward the viewer.
    is_open: bool,
}

impl Shoe<'_> {
    /// A foot is nearly as long as a head; the lists above end at its ball.
    fn long(&self, [x, y]: Point) -> Point {
        match self.foot {
            Foot::Front => [x * 1.10, y],
            Foot::Stretched | Foot::Hidden => [x, y + (y - 0.10).max(0.0) * 0.38],
            _ => [x * 1.04 + (x - 0.06).max(0.0) * 0.60, y * 1.08],
        }
    }

    fn at(&self, point: Point) -> Point {
        let [x, y] = self.long(point);
        let (end, side) = (self.limb.end, self.limb.side);
        match self.foot {
            Foot::Stretched | Foot::Hidden => {
                let [along_x, along_y] = self.limb.way;
                let out = [along_y * side, -along_x * side];
                [end[0] + (along_x * y + out[0] * x) * self.unit, end[1] + (along_y * y + out[1] * x) * self.unit]
            }
            Foot::Outward if self.is_open => {
                let y = y + 0.17 * x.max(0.0);
                [end[0] + side * x * 0.76 * self.unit, end[1] + y * self.unit]
            }
            Foot::Front | Foot::Outward => [end[0] + side * x * self.unit, end[1] + y * self.unit],
            Foot::Inward => [end[0] - side * x * self.unit, end[1] + y * self.unit],
            Foot::Carried => {
                // The toes hang a little.
                let [down_x, down_y] = turned(self.limb.way, -side * HANGING_DEG);
                let ahead = [-side * down_y, side * down_x];
                [end[0] + (down_x * y + ahead[0] * x) * self.unit, end[1] + (down_y * y + ahead[1] * x) * self.unit]
            }
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

    const fn is_side(&self) -> bool {
        matches!(self.foot, Foot::Outward | Foot::Inward | Foot::Tiptoe | Foot::Pushing | Foot::Carried)
    }

    fn outline(&self, sunk: f64) -> Vec<Point> {
        let points: &[Point] = match self.foot {
            Foot::Front => &FRONT,
            Foot::Outward | Foot::Inward | Foot::Tiptoe | Foot::Pushing | Foot::Carried => &SIDE,
            Foot::Stretched | Foot::Hidden => &STRETCHED,
        };
        let points: Vec<Point> = points.iter().map(|[x, y]| [*x, if *y > 0.1 { y + sunk } else { *y }]).collect();
        around(&self.all(&points), 4)
    }

    fn curve(&self, points: &[Point]) -> Vec<Point> {
        through(&self.all(points), 4)
    }
}

fn turned([x, y]: Point, degrees: f64) -> Point {
    let (sin, cos) = (libm::sin(degrees.to_radians()), libm::cos(degrees.to_radians()));
    [x * cos - y * sin, x * sin + y * cos]
}

pub fn draw(easel: &mut Easel, body: &Body, (limb, foot): (&Limb, Foot)) {
    if foot == Foot::Hidden {
        return;
    }
    let is_open = body.posture.far_leg.is_none();
    let shoe = Shoe { limb, foot, unit: body.rig.unit * body.leg_width * BIGGER, is_open };
    let palette = body.palette;
    let (upper, sole) = match body.wear.shoes {
        Shoes::Loafers | Shoes::Boots => (palette.leather, palette.dark),
        Shoes::Heels if matches!(body.outfit, Outfit::Gown | Outfit::Tutu) => (palette.cloth, palette.dark),
        Shoes::Heels => (palette.accent, palette.dark),
        Shoes::Sneakers => (palette.white, palette.white),
        Shoes::Greaves => (palette.cloth, palette.cloth),
        Shoes::Sandals => (palette.skin, palette.leather),
        Shoes::Bare => (palette.skin, palette.skin),
    };
    let upper = if body.wear.shoes.is_dyed() { palette.worn(Detail::Shoes, upper) } else { upper };
    let thick = match body.wear.shoes {
        Shoes::Bare => 0.0,
        Shoes::Heels => 0.014,
        _ => 0.032,
    };
    if thick > 0.0 {
        let under = shoe.outline(thick);
        easel.fill(&under, if body.wear.shoes == Shoes::Sneakers { sole.shaded } else { sole.base });
        easel.ink(&closed(&under), 1.0, (sole_line(&sole, &upper), Taper::EVEN));
        heel(easel, &shoe, body.wear.shoes, &sole);
    }
    let outline = shoe.outline(0.0);
    easel.fill(&outline, upper.base);
    easel.crescent(&outline, body.rig.away([-0.035, -0.018]), (upper.shaded, 1.0));
    easel.ink(&closed(&outline), 0.9, (upper.line, Taper::EVEN));
    details(easel, body, &shoe);
}

/// In print a black sole has a white line, which is no contour.
const fn sole_line(sole: &Surface, upper: &Surface) -> super::super::shade::Shade {
    if sole.line.tone > 0.5 { sole.line } else { upper.deep }
}

fn heel(easel: &mut Easel, shoe: &Shoe, shoes: Shoes, sole: &Surface) {
    if !shoe.is_side() {
        return;
    }
    let block: &[Point] = match shoes {
        Shoes::Loafers | Shoes::Boots => &[[-0.092, 0.15], [0.03, 0.17], [0.02, 0.235], [-0.085, 0.235]],
        Shoes::Heels => &[[-0.085, 0.13], [-0.01, 0.16], [-0.045, 0.27], [-0.075, 0.27]],
        _ => return,
    };
    let outline = shoe.all(block);
    easel.fill(&outline, sole.base);
    easel.ink(&closed(&outline), 0.8, (sole.deep, Taper::EVEN));
}

fn details(easel: &mut Easel, body: &Body, shoe: &Shoe) {
    let palette = body.palette;
    let (leather, accent) = (palette.worn(Detail::Shoes, palette.leather), palette.accent_of(Detail::Shoes));
    let side = shoe.is_side();
    match body.wear.shoes {
        Shoes::Loafers => {
            let tongue: &[Point] = if side {
                &[[0.03, -0.02], [0.12, 0.045], [0.20, 0.075], [0.235, 0.045]]
            } else {
                &[[-0.060, 0.06], [-0.035, 0.15], [0.03, 0.175], [0.09, 0.14], [0.095, 0.06]]
            };
            easel.ink(&shoe.curve(tongue), 0.75, (leather.line, Taper::LINE));
            let strap: &[Point] = if side {
                &[[0.10, 0.03], [0.135, 0.10], [0.13, 0.155]]
            } else {
                &[[-0.085, 0.115], [0.02, 0.145], [0.125, 0.105]]
            };
            easel.ink(&shoe.curve(strap), 1.6, (leather.deep, Taper::EVEN));
        }
        Shoes::Greaves => {
            // Lames that bow over the foot.
            for at in [0.30, 0.62, 0.94] {
                let lame = if side {
                    [[0.05 + 0.20 * at, 0.0 + 0.06 * at], [0.10 + 0.22 * at, 0.08], [0.07 + 0.22 * at, 0.165]]
                } else {
                    [
                        [-0.07 - 0.03 * at, 0.02 + 0.17 * at],
                        [0.03, 0.05 + 0.17 * at],
                        [0.09 + 0.06 * at, 0.01 + 0.17 * at],
                    ]
                };
                easel.ink(&shoe.curve(&lame), 0.75, (palette.cloth.line, Taper::GARMENT));
            }
        }
        Shoes::Boots => {
            let line = leather.line;
            let cap: &[Point] = if side {
                &[[0.22, 0.045], [0.245, 0.10], [0.235, 0.165]]
            } else {
                &[[-0.094, 0.19], [0.03, 0.155], [0.145, 0.18]]
            };
            easel.ink(&shoe.curve(cap), 0.7, (line, Taper::LINE));
        }
        Shoes::Heels => {
            let edge: &[Point] = if side {
                &[[-0.06, 0.0], [0.08, 0.075], [0.22, 0.055]]
            } else {
                &[[-0.075, 0.06], [0.02, 0.165], [0.10, 0.06]]
            };
            easel.ink(&shoe.curve(edge), 0.7, (accent.line, Taper::LINE));
        }
        Shoes::Sneakers => sneaker(easel, body, shoe),
        Shoes::Sandals => {
            let straps: [&[Point]; 2] = if side {
                [&[[0.06, -0.02], [0.17, 0.06], [0.26, 0.13]], &[[-0.02, 0.15], [0.10, 0.09], [0.26, 0.13]]]
            } else {
                [&[[-0.085, 0.10], [0.0, 0.15], [0.03, 0.23]], &[[0.125, 0.09], [0.07, 0.15], [0.03, 0.23]]]
            };
            for strap in straps {
                easel.ink(&shoe.curve(strap), 2.4, (accent.base, Taper::EVEN));
            }
            toes(easel, body, shoe);
        }
        Shoes::Bare => toes(easel, body, shoe),
    }
}

fn sneaker(easel: &mut Easel, body: &Body, shoe: &Shoe) {
    let palette = body.palette;
    let (stripe, cap, laces): (&[Point], &[Point], [[Point; 2]; 3]) = if shoe.is_side() {
        (
            &[[0.02, 0.15], [0.10, 0.09], [0.16, 0.03]],
            &[[0.27, 0.065], [0.26, 0.11], [0.275, 0.16]],
            [[[0.09, -0.01], [0.12, 0.04]], [[0.14, 0.015], [0.17, 0.06]], [[0.19, 0.04], [0.21, 0.08]]],
        )
    } else {
        (
            &[[-0.090, 0.16], [-0.062, 0.10], [-0.050, 0.03]],
            &[[-0.085, 0.225], [0.025, 0.180], [0.140, 0.215]],
            [[[-0.02, 0.04], [0.045, 0.05]], [[-0.022, 0.085], [0.055, 0.095]], [[-0.02, 0.13], [0.065, 0.14]]],
        )
    };
    easel.ink(&shoe.curve(stripe), 3.0, (palette.accent.base, Taper::EVEN));
    if !shoe.is_side() {
        let other: Vec<Point> = stripe.iter().map(|[x, y]| [0.035 - x, *y - 0.01]).collect();
        easel.ink(&shoe.curve(&other), 3.0, (palette.accent.base, Taper::EVEN));
    }
    easel.ink(&shoe.curve(cap), 0.6, (palette.white.line, Taper::LINE));
    for lace in laces {
        easel.ink(&shoe.all(&lace), 0.6, (palette.white.line, Taper::EVEN));
    }
}

fn toes(easel: &mut Easel, body: &Body, shoe: &Shoe) {
    if shoe.foot != Foot::Front {
        return;
    }
    for [x, y] in [[-0.045, 0.262], [-0.010, 0.276], [0.030, 0.280], [0.070, 0.268]] {
        let between = shoe.all(&[[x, y + 0.012], [x + 0.004, y - 0.035]]);
        easel.ink(&between, 0.5, (body.palette.skin.line, Taper::FOLD));
    }
}
