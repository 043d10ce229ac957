//! What is worn: each outfit over the torso, from its collar to its folds.

use super::body::{Body, GROUND};
use super::curve::{Point, Taper, around, ellipse, ribbon, through};
use super::easel::Easel;

impl Body<'_> {
    pub(super) fn sailor(&self, easel: &mut Easel) {
        let navy = self.palette.trim_or_cloth();
        let s = self.shoulder;
        let skin = [[-0.20, 1.20], [0.20, 1.20], [0.0, 1.70]];
        easel.fill(&self.place(&skin), self.palette.skin.base);
        let chest = [[-0.11, 1.50], [0.11, 1.50], [0.0, 1.70]];
        easel.fill(&self.place(&chest), self.palette.white.shaded);
        let half = [
            [self.neck + 0.03, 1.17],
            [0.26, 1.20],
            [s * 0.70, 1.36],
            [s * 0.74, 1.60],
            [s * 0.42, 1.76],
            [0.04, 1.72],
            [0.10, 1.45],
        ];
        for side in [1.0, -1.0] {
            let collar: Vec<Point> = half.iter().map(|[x, y]| [x * side, *y]).collect();
            let outline = self.shape(easel, &collar, &navy);
            easel.within(&outline, |easel| {
                if side * self.rig.light < 0.0 {
                    let shade = [
                        [side * s * 0.45, 1.1],
                        [side * s * 0.5, 1.5],
                        [side * s * 0.3, 1.9],
                        [side * 1.0, 1.9],
                        [side * 1.0, 1.1],
                    ];
                    easel.fill(&self.place(&shade), navy.shaded);
                }
            });
            for inset in [0.030, 0.058] {
                let stripe = [
                    [s * 0.70 - inset, 1.38],
                    [s * 0.74 - inset * 1.3, 1.585 - inset * 0.6],
                    [s * 0.42 - inset * 0.2, 1.745 - inset * 1.1],
                    [0.07, 1.70 - inset * 1.3],
                ];
                let stripe: Vec<Point> = stripe.iter().map(|[x, y]| [x * side, *y]).collect();
                let white = self.palette.white;
                let curve = self.place(&stripe);
                let paint = if easel.in_color() || navy.base.tone > 0.5 { white.base } else { navy.line };
                easel.ink(&curve, 1.3, (paint, Taper::EVEN));
            }
        }
        self.knot(easel, 1.74);
    }

    /// A scarf's knot and its two ends.
    pub(super) fn knot(&self, easel: &mut Easel, y: f64) {
        let accent = self.palette.accent;
        for side in [-1.0, 1.0] {
            let end = [
                [side * 0.02, y],
                [side * 0.16, y + 0.28],
                [side * 0.19, y + 0.52],
                [side * 0.05, y + 0.46],
                [0.0, y + 0.12],
            ];
            let outline = around(&self.place(&end), 5);
            easel.fill(&outline, if side * self.rig.light < 0.0 { accent.shaded } else { accent.base });
            easel.ink(&outline, 1.0, (accent.line, Taper::EVEN));
            self.line(
                easel,
                &[[side * 0.05, y + 0.10], [side * 0.10, y + 0.26], [side * 0.11, y + 0.38]],
                (0.5, &accent),
            );
        }
        let knot = [
            [-0.075, y - 0.055],
            [0.075, y - 0.055],
            [0.09, y + 0.02],
            [0.06, y + 0.09],
            [-0.06, y + 0.09],
            [-0.09, y + 0.02],
        ];
        let outline = around(&self.place(&knot), 5);
        easel.fill(&outline, accent.base);
        easel.ink(&outline, 1.1, (accent.line, Taper::EVEN));
        self.line(easel, &[[-0.02, y - 0.02], [-0.03, y + 0.03], [-0.02, y + 0.06]], (0.5, &accent));
    }

    pub(super) fn shirt_front(&self, easel: &mut Easel) {
        let white = self.palette.white;
        let front = [[-0.24, 1.20], [0.24, 1.20], [0.13, 2.1], [-0.13, 2.1]];
        easel.fill(&self.place(&front), white.base);
        let skin = [[-0.13, 1.18], [0.13, 1.18], [0.0, 1.40]];
        easel.fill(&self.place(&skin), self.palette.skin.deep);
    }

    pub(super) fn shirt_collar(&self, easel: &mut Easel) {
        let white = self.palette.white;
        let half = [
            [self.neck + 0.035, 1.13],
            [self.neck + 0.075, 1.22],
            [0.185, 1.44],
            [0.01, 1.365],
            [self.neck * 0.75, 1.24],
        ];
        self.both(easel, &half, &white);
    }

    pub(super) fn tie(&self, easel: &mut Easel) {
        let accent = self.palette.accent;
        self.shape(easel, &[[-0.04, 1.44], [0.04, 1.44], [0.085, 2.3], [0.0, 2.42], [-0.085, 2.3]], &accent);
        self.shape(easel, &[[-0.055, 1.345], [0.055, 1.345], [0.038, 1.46], [-0.038, 1.46]], &accent);
    }

    pub(super) fn blazer(&self, easel: &mut Easel) {
        self.shirt_front(easel);
        self.tie(easel);
        self.shirt_collar(easel);
        let cloth = self.palette.cloth;
        let lapel = [
            [self.neck + 0.06, 1.195],
            [0.30, 1.27],
            [0.40, 1.48],
            [0.335, 1.56],
            [0.36, 1.62],
            [0.07, 2.32],
            [0.175, 1.62],
        ];
        for side in [1.0, -1.0] {
            let half: Vec<Point> = lapel.iter().map(|[x, y]| [x * side, *y]).collect();
            let outline = self.shape(easel, &half, &cloth);
            if side * self.rig.light < 0.0 {
                easel.within(&outline, |easel| easel.veil(&outline, cloth.shaded, 0.8));
            }
            self.line(easel, &[[side * 0.335, 1.56], [side * 0.24, 1.53]], (0.7, &cloth));
        }
        self.line(easel, &[[0.07, 2.32], [0.06, 2.8], [0.06, GROUND]], (1.0, &cloth));
        for y in [2.50, 2.85] {
            easel.fill(&ellipse(self.rig.body([0.015, y]), [self.rig.head * 0.025; 2], 0.0), self.palette.accent.light);
        }
    }

    pub(super) fn shirt(&self, easel: &mut Easel) {
        self.shirt_front(easel);
        self.shirt_collar(easel);
        let white = self.palette.white;
        self.line(easel, &[[0.045, 1.42], [0.05, 2.2], [0.05, GROUND]], (0.8, &white));
        self.line(easel, &[[-0.045, 1.42], [-0.05, 2.2], [-0.05, GROUND]], (0.6, &white));
        for y in [1.56, 1.86, 2.16, 2.46] {
            let button = ellipse(self.rig.body([0.0, y]), [self.rig.head * 0.017; 2], 0.0);
            easel.fill(&button, white.shaded);
            easel.ink(&button, 0.5, (white.line, Taper::EVEN));
        }
        self.line(
            easel,
            &[[0.20, 1.95], [0.42, 1.95], [0.42, 2.25], [0.31, 2.32], [0.20, 2.25], [0.20, 1.95]],
            (0.5, &white),
        );
        if !self.rig.is_male() {
            let bow = self.palette.accent;
            self.both(easel, &[[0.015, 1.42], [0.17, 1.34], [0.20, 1.50], [0.015, 1.46]], &bow);
            self.shape(easel, &[[-0.035, 1.40], [0.035, 1.40], [0.035, 1.48], [-0.035, 1.48]], &bow);
        }
    }

    pub(super) fn hood(&self, easel: &mut Easel) {
        let cloth = self.palette.cloth;
        let hood = [
            [-0.52, 1.34],
            [-0.50, 1.02],
            [-0.30, 0.82],
            [0.0, 0.78],
            [0.30, 0.82],
            [0.50, 1.02],
            [0.52, 1.34],
            [0.0, 1.5],
        ];
        let outline = around(&self.place(&hood), 6);
        easel.fill(&outline, cloth.deep);
        easel.ink(&outline, 1.1, (cloth.line, Taper::EVEN));
    }

    pub(super) fn hoodie(&self, easel: &mut Easel) {
        let cloth = self.palette.cloth;
        let half = [
            [self.neck + 0.05, 1.12],
            [0.40, 1.10],
            [0.50, 1.28],
            [0.34, 1.46],
            [0.0, 1.62],
            [0.02, 1.44],
            [self.neck, 1.28],
        ];
        for side in [1.0, -1.0] {
            let rolled: Vec<Point> = half.iter().map(|[x, y]| [x * side, *y]).collect();
            let outline = around(&self.place(&rolled), 5);
            easel.fill(&outline, if side * self.rig.light < 0.0 { cloth.shaded } else { cloth.base });
            easel.ink(&outline, 1.0, (cloth.line, Taper::EVEN));
            let string = [[side * 0.12, 1.50], [side * 0.14, 1.72], [side * 0.12, 1.95]];
            easel.ink(&self.open(&string), 2.0, (self.palette.white.base, Taper::EVEN));
            easel.ink(&self.open(&[string[2], [side * 0.118, 2.02]]), 3.2, (self.palette.metal.shaded, Taper::EVEN));
        }
        self.line(easel, &[[0.0, 1.62], [0.005, 2.4], [0.0, GROUND]], (1.0, &cloth));
    }

    pub(super) fn coat(&self, easel: &mut Easel) {
        let accent = self.palette.accent;
        let scarf = [
            [-0.30, 1.08],
            [0.0, 1.16],
            [0.30, 1.08],
            [0.34, 1.26],
            [0.20, 1.40],
            [0.0, 1.44],
            [-0.20, 1.40],
            [-0.34, 1.26],
        ];
        let outline = around(&self.place(&scarf), 6);
        easel.fill(&outline, accent.base);
        easel.within(&outline, |easel| {
            let under = [[-0.4, 1.28], [0.0, 1.36], [0.4, 1.28], [0.4, 1.6], [-0.4, 1.6]];
            easel.fill(&around(&self.place(&under), 5), accent.shaded);
        });
        easel.ink(&outline, 1.0, (accent.line, Taper::EVEN));
        self.line(easel, &[[-0.26, 1.20], [0.0, 1.28], [0.26, 1.20]], (0.6, &accent));
        let cloth = self.palette.cloth;
        let lapel = [[0.30, 1.22], [0.54, 1.36], [0.56, 1.62], [0.40, 1.66], [0.10, 2.05], [0.16, 1.50]];
        self.both(easel, &lapel, &cloth);
        self.line(easel, &[[0.10, 2.05], [0.10, 2.8], [0.10, GROUND]], (1.0, &cloth));
        for y in [2.15, 2.55] {
            for x in [-0.10, 0.24] {
                let button = ellipse(self.rig.body([x, y]), [self.rig.head * 0.034; 2], 0.0);
                easel.fill(&button, cloth.deep);
                easel.ink(&button, 0.7, (cloth.line, Taper::EVEN));
            }
        }
    }

    pub(super) fn kimono(&self, easel: &mut Easel) {
        let (cloth, white, accent) = (self.palette.cloth, self.palette.white, self.palette.accent);
        let skin = [[-0.17, 1.17], [0.17, 1.17], [0.02, 1.62]];
        easel.fill(&self.place(&skin), self.palette.skin.base);
        // Left over right, as the living wear it: the wearer's left lies on top.
        for (side, low) in [(-1.0, 1.96), (1.0, 2.02)] {
            let inner =
                [[side * 0.17, 1.12], [side * 0.24, 1.14], [-side * 0.12, low - 0.12], [-side * 0.19, low - 0.16]];
            self.shape(easel, &inner, &white);
            let band =
                [[side * 0.23, 1.12], [side * 0.35, 1.20], [-side * 0.10, low + 0.16], [-side * 0.26, low + 0.02]];
            self.shape(easel, &band, &cloth);
            let trim = [[side * 0.22, 1.13], [side * 0.25, 1.14], [-side * 0.17, low], [-side * 0.20, low - 0.03]];
            easel.fill(&self.place(&trim), accent.base);
        }
        for [x, y] in [[-0.42, 1.62], [0.46, 1.72], [-0.52, 2.02], [0.34, 2.05], [0.56, 2.30], [-0.30, 1.90]] {
            self.blossom(easel, [x, y]);
        }
        let obi = [[-0.62, 2.22], [0.62, 2.22], [0.62, 2.9], [-0.62, 2.9]];
        self.shape(easel, &obi, &accent);
        self.line(easel, &[[-0.62, 2.52], [0.0, 2.56], [0.62, 2.52]], (3.0, &accent));
    }

    pub(super) fn blossom(&self, easel: &mut Easel, [x, y]: Point) {
        for petal in 0..5 {
            let turn = (f64::from(petal) * 72.0 - 90.0).to_radians();
            let center = self.rig.body([x + libm::cos(turn) * 0.030, y + libm::sin(turn) * 0.030]);
            easel.fill(
                &ellipse(center, [self.rig.head * 0.026, self.rig.head * 0.022], f64::from(petal) * 72.0),
                self.palette.white.base,
            );
        }
        easel.fill(&ellipse(self.rig.body([x, y]), [self.rig.head * 0.012; 2], 0.0), self.palette.accent.base);
    }

    pub(super) fn bare_shoulders(&self, easel: &mut Easel) {
        let skin = self.palette.skin;
        self.torso(easel, &skin, 0.0);
    }

    pub(super) fn dress(&self, easel: &mut Easel) {
        let (cloth, s) = (self.palette.cloth, self.shoulder);
        let front = [
            [-s * 0.62, 1.66],
            [-s * 0.40, 1.74],
            [0.0, 1.80],
            [s * 0.40, 1.74],
            [s * 0.62, 1.66],
            [s * 0.70, 1.9],
            [s * 0.56, 2.4],
            [s * 0.52, 3.0],
            [s * 0.7, GROUND],
            [-s * 0.7, GROUND],
            [-s * 0.52, 3.0],
            [-s * 0.56, 2.4],
            [-s * 0.70, 1.9],
        ];
        let outline = through(&self.place(&front), 5);
        easel.fill(&outline, cloth.base);
        easel.within(&outline, |easel| {
            let away = -self.rig.light;
            let far = [
                [away * 0.30, 1.5],
                [away * 0.26, 2.2],
                [away * 0.34, GROUND],
                [away * 1.2, GROUND],
                [away * 1.2, 1.5],
            ];
            easel.fill(&around(&self.place(&far), 6), cloth.shaded);
        });
        easel.ink(&[&outline[..], &outline[..1]].concat(), 1.0, (cloth.line, Taper::EVEN));
        for side in [-1.0, 1.0] {
            let strap = [[side * s * 0.52, 1.70], [side * s * 0.47, 1.45], [side * s * 0.40, 1.27]];
            let curve = self.open(&strap);
            easel.fill(&ribbon(&curve, |_| self.rig.head * 0.022), cloth.base);
            easel.ink(&curve, 0.5, (cloth.line, Taper::EVEN));
        }
        for fold in 0..9 {
            let x = -s * 0.56 + s * 1.12 * f64::from(fold) / 8.0;
            self.line(easel, &[[x, 1.72], [x * 1.01, 1.80]], (0.5, &cloth));
        }
        let bow = self.palette.accent;
        self.both(easel, &[[0.01, 1.84], [0.15, 1.76], [0.16, 1.93], [0.01, 1.88]], &bow);
    }

    pub(super) fn armor(&self, easel: &mut Easel) {
        let (metal, accent, s) = (self.palette.metal, self.palette.accent, self.shoulder);
        let gorget = [
            [-0.24, 1.16],
            [-0.14, 1.22],
            [0.0, 1.25],
            [0.14, 1.22],
            [0.24, 1.16],
            [0.30, 1.38],
            [0.0, 1.50],
            [-0.30, 1.38],
        ];
        let outline = around(&self.place(&gorget), 5);
        easel.fill(&outline, metal.base);
        easel.ink(&outline, 1.0, (metal.line, Taper::EVEN));
        self.line(easel, &[[0.0, 1.50], [0.0, 2.2], [0.0, GROUND]], (1.0, &metal));
        self.both_lines(easel, &[[0.04, 2.25], [0.30, 2.20], [s * 0.8, 1.95]], (0.9, &metal));
        for side in [-1.0, 1.0] {
            for plate in 0..3 {
                let y = 1.34 + f64::from(plate) * 0.20;
                let out = s + 0.06 + f64::from(plate) * 0.035;
                let shape = [
                    [side * (s * 0.60), y - 0.02],
                    [side * (s * 0.92), y - 0.05],
                    [side * out, y + 0.10],
                    [side * (out + 0.02), y + 0.28],
                    [side * (s * 0.70), y + 0.24],
                ];
                let outline = around(&self.place(&shape), 5);
                easel.fill(&outline, if side * self.rig.light < 0.0 { metal.shaded } else { metal.light });
                easel.ink(&outline, 1.0, (metal.line, Taper::EVEN));
            }
            let glint =
                [[side * s * 0.30, 1.62], [side * s * 0.42, 1.70], [side * s * 0.40, 2.02], [side * s * 0.30, 1.90]];
            easel.veil(
                &around(&self.place(&glint), 5),
                metal.glint,
                if side * self.rig.light > 0.0 { 0.9 } else { 0.3 },
            );
        }
        let gem = ellipse(self.rig.body([0.0, 1.40]), [self.rig.head * 0.040, self.rig.head * 0.050], 0.0);
        easel.fill(&gem, accent.base);
        easel.ink(&gem, 0.9, (metal.line, Taper::EVEN));
    }

    pub(super) fn round_collar(&self, easel: &mut Easel) {
        let cloth = self.palette.cloth;
        let skin = [[-0.24, 1.20], [0.24, 1.20], [0.20, 1.36], [0.0, 1.43], [-0.20, 1.36]];
        easel.fill(&around(&self.place(&skin), 6), self.palette.skin.base);
        let curve = [[-0.27, 1.19], [-0.21, 1.37], [0.0, 1.45], [0.21, 1.37], [0.27, 1.19]];
        let curve = self.open(&curve);
        easel.fill(&ribbon(&curve, |_| self.rig.head * 0.022), cloth.shaded);
        easel.ink(&curve, 0.7, (cloth.line, Taper::EVEN));
        for (y, width) in [(1.98, 5.0), (2.06, 2.0)] {
            let stripe = [[-self.shoulder * 0.78, y - 0.02], [0.0, y + 0.02], [self.shoulder * 0.78, y - 0.02]];
            easel.ink(&self.open(&stripe), width, (self.palette.accent.base, Taper::EVEN));
        }
    }
}
