//! What lies in both arms, under the forearms: a teddy bear, a pillow, a baby.

use super::super::body::Body;
use super::super::curve::{Point, Taper, add, around, ellipse, through};
use super::super::easel::Easel;
use scene::{Prop, Tint};

/// Before the chest, head units from its middle.
struct Hugged {
    at: Point,
    unit: f64,
}

impl Hugged {
    fn of(body: &Body) -> Self {
        Self { at: body.rig.body([0.0, 1.98]), unit: body.rig.unit }
    }

    fn at(&self, [x, y]: Point) -> Point {
        add(self.at, [x * self.unit, y * self.unit])
    }

    fn round(&self, center: Point, radii: Point) -> Vec<Point> {
        ellipse(self.at(center), [radii[0] * self.unit, radii[1] * self.unit], 0.0)
    }

    fn all(&self, points: &[Point]) -> Vec<Point> {
        points.iter().map(|point| self.at(*point)).collect()
    }
}

pub fn draw(easel: &mut Easel, body: &Body) {
    match body.prop {
        Some(Prop::Teddy | Prop::PlushRabbit) => teddy(easel, body),
        Some(Prop::Pillow) => pillow(easel, body),
        Some(Prop::Baby) => baby(easel, body),
        Some(Prop::Doll) => doll(easel, body),
        Some(Prop::PlushPenguin) => penguin(easel, body),
        Some(Prop::PlushDinosaur) => dinosaur(easel, body),
        Some(Prop::Towel) => towel(easel, body),
        _ => {}
    }
}

fn teddy(easel: &mut Easel, body: &Body) {
    let is_rabbit = body.prop == Some(Prop::PlushRabbit);
    let usual = if is_rabbit { body.palette.white } else { body.palette.leather };
    let (bear, fur, dark) = (Hugged::of(body), body.held(usual), body.palette.dark);
    for side in [-1.0, 1.0] {
        body.panel(easel, &bear.round([side * 0.24, 0.66], [0.16, 0.20]), &fur);
        easel.veil(&bear.round([side * 0.25, 0.70], [0.09, 0.11]), fur.light, 1.0);
        if is_rabbit {
            lop_ear(easel, body, (&bear, side));
            continue;
        }
        body.panel(easel, &bear.round([side * 0.27, -0.60], [0.13, 0.13]), &fur);
        easel.veil(&bear.round([side * 0.27, -0.59], [0.075, 0.075]), fur.light, 1.0);
    }
    body.panel(easel, &bear.round([0.0, 0.26], [0.36, 0.44]), &fur);
    easel.veil(&bear.round([0.0, 0.30], [0.22, 0.30]), fur.light, 1.0);
    body.panel(easel, &bear.round([0.0, -0.34], [0.37, 0.33]), &fur);
    easel.fill(&bear.round([0.0, -0.23], [0.165, 0.125]), fur.glint);
    easel.fill(&bear.round([0.0, -0.285], [0.05, 0.036]), dark.base);
    let mouth = [[-0.075, -0.215], [0.0, -0.175], [0.075, -0.215]];
    easel.ink(&through(&bear.all(&mouth), 4), 0.8, (dark.base, Taper::EVEN));
    for side in [-1.0, 1.0] {
        easel.fill(&bear.round([side * 0.155, -0.39], [0.036, 0.042]), dark.base);
        let bow = bear.all(&[[0.0, -0.02], [side * 0.17, -0.10], [side * 0.17, 0.08]]);
        body.panel(easel, &bow, &body.palette.accent);
    }
    body.panel(easel, &bear.round([0.0, -0.01], [0.05, 0.05]), &body.palette.accent);
}

/// Long, the tip bent outward.
fn lop_ear(easel: &mut Easel, body: &Body, (bear, side): (&Hugged, f64)) {
    let (fur, rose) = (body.held(body.palette.white), body.dyed(Tint::Pink));
    let way = |points: &[Point]| {
        let half: Vec<Point> = points.iter().map(|[x, y]| [side * x, *y]).collect();
        around(&bear.all(&half), 5)
    };
    let ear = [[0.06, -0.58], [0.10, -0.82], [0.26, -0.92], [0.40, -0.84], [0.36, -0.66], [0.26, -0.50]];
    let inner = [[0.13, -0.64], [0.16, -0.79], [0.26, -0.85], [0.33, -0.80], [0.30, -0.68], [0.22, -0.60]];
    body.panel(easel, &way(&ear), &fur);
    easel.veil(&way(&inner), rose.light, 1.0);
}

fn pillow(easel: &mut Easel, body: &Body) {
    let (cushion, cloth) = (Hugged::of(body), body.held(body.dyed(Tint::Sky)));
    let corners = [
        [-0.66, -0.40],
        [0.0, -0.33],
        [0.66, -0.42],
        [0.60, 0.10],
        [0.68, 0.62],
        [0.0, 0.54],
        [-0.68, 0.60],
        [-0.60, 0.08],
    ];
    let outline = around(&cushion.all(&corners), 6);
    body.panel(easel, &outline, &cloth);
    for fold in [
        [[-0.56, -0.32], [-0.40, -0.22], [-0.30, -0.20]],
        [[0.56, -0.34], [0.40, -0.22], [0.28, -0.20]],
        [[-0.58, 0.52], [-0.40, 0.42], [-0.28, 0.40]],
        [[0.58, 0.54], [0.40, 0.42], [0.28, 0.40]],
    ] {
        easel.ink(&through(&cushion.all(&fold), 5), 0.8, (cloth.line, Taper::FOLD));
    }
}

/// Wrapped in a blanket, its head on the side of the arm that carries it.
fn baby(easel: &mut Easel, body: &Body) {
    let (lap, skin) = (Hugged::of(body), body.palette.skin);
    let blanket = body.held(body.dyed(Tint::Lavender));
    // The head lies in the bend of the arm that is drawn last.
    let side = if body.posture.front == 0 { -1.0 } else { 1.0 };
    let at = |points: &[Point]| lap.all(&points.iter().map(|[x, y]| [side * x, *y]).collect::<Vec<_>>());
    let wrap = [
        [0.54, -0.32],
        [0.32, -0.46],
        [0.06, -0.26],
        [-0.30, 0.02],
        [-0.70, 0.20],
        [-0.80, 0.42],
        [-0.52, 0.56],
        [0.10, 0.52],
        [0.44, 0.36],
        [0.60, 0.02],
    ];
    body.panel(easel, &around(&at(&wrap), 6), &blanket);
    let head = lap.at([side * 0.24, -0.17]);
    let unit = lap.unit;
    body.panel(easel, &ellipse(head, [0.29 * unit, 0.28 * unit], 0.0), &skin);
    let tuft = at(&[[0.28, -0.47], [0.22, -0.39], [0.30, -0.34]]);
    easel.ink(&through(&tuft, 4), 1.6, (body.palette.hair.base, Taper::LINE));
    face(easel, body, (head, unit, side));
    let fold = [[0.56, 0.0], [0.32, 0.14], [0.0, 0.02], [-0.05, -0.24]];
    let band = through(&at(&fold), 6);
    body.panel(easel, &super::super::curve::ribbon(&band, |_| 0.05 * unit), &blanket);
    for fold in [[[0.10, 0.10], [-0.20, 0.24], [-0.52, 0.34]], [[0.20, 0.26], [-0.06, 0.38], [-0.34, 0.46]]] {
        easel.ink(&through(&at(&fold), 5), 0.7, (blanket.line, Taper::FOLD));
    }
}

/// Asleep: two closed lids, a button of a nose, round cheeks.
fn face(easel: &mut Easel, body: &Body, ([x, y], unit, side): (Point, f64, f64)) {
    let skin = body.palette.skin;
    // It looks up to who holds it: toward the middle.
    let at = |dx: f64, dy: f64| [x + (dx - side * 0.05) * unit, y + dy * unit];
    for eye in [-0.11, 0.11] {
        let lid = [at(eye - 0.055, 0.0), at(eye, 0.035), at(eye + 0.055, 0.0)];
        easel.ink(&through(&lid, 4), 1.5, (body.palette.lash, Taper::EVEN));
        easel.veil(&ellipse(at(eye * 1.5, 0.085), [0.055 * unit, 0.035 * unit], 0.0), body.palette.blush, 0.5);
    }
    easel.ink(&[at(-0.012, 0.07), at(0.014, 0.075)], 0.9, (skin.line, Taper::EVEN));
    let mouth = [at(-0.04, 0.13), at(0.0, 0.15), at(0.04, 0.13)];
    easel.ink(&through(&mouth, 4), 0.9, (skin.line, Taper::EVEN));
}

/// Of cloth: yarn hair, a frock, button eyes.
fn doll(easel: &mut Easel, body: &Body) {
    let (doll, frock, yarn) = (Hugged::of(body), body.held(body.palette.accent), body.dyed(Tint::Blond));
    let (cloth, dark) = (body.palette.white, body.palette.dark);
    for side in [-1.0, 1.0] {
        body.panel(easel, &doll.round([side * 0.12, 0.76], [0.09, 0.17]), &cloth);
        body.panel(easel, &doll.round([side * 0.34, -0.18], [0.12, 0.34]), &yarn);
        easel.fill(&doll.round([side * 0.34, -0.02], [0.05, 0.05]), frock.base);
    }
    let skirt = [[-0.14, 0.0], [0.14, 0.0], [0.36, 0.62], [0.18, 0.68], [0.0, 0.64], [-0.18, 0.68], [-0.36, 0.62]];
    body.panel(easel, &around(&doll.all(&skirt), 3), &frock);
    body.panel(easel, &doll.round([0.0, -0.30], [0.30, 0.29]), &cloth);
    let fringe = [
        [-0.30, -0.24],
        [-0.28, -0.50],
        [0.0, -0.64],
        [0.28, -0.50],
        [0.30, -0.24],
        [0.14, -0.42],
        [0.0, -0.36],
        [-0.14, -0.42],
    ];
    body.panel(easel, &around(&doll.all(&fringe), 4), &yarn);
    for side in [-1.0, 1.0] {
        easel.fill(&doll.round([side * 0.12, -0.26], [0.038, 0.044]), dark.base);
        easel.fill(&doll.round([side * 0.18, -0.17], [0.045, 0.026]), body.dyed(Tint::Pink).light);
    }
    easel.ink(&through(&doll.all(&[[-0.06, -0.14], [0.0, -0.11], [0.06, -0.14]]), 4), 0.9, (dark.base, Taper::EVEN));
}

fn penguin(easel: &mut Easel, body: &Body) {
    let (plush, back) = (Hugged::of(body), body.held(body.dyed(Tint::Navy)));
    let (white, beak, dark) = (body.palette.white, body.dyed(Tint::Orange), body.palette.dark);
    for side in [-1.0, 1.0] {
        body.panel(easel, &plush.round([side * 0.18, 0.74], [0.17, 0.085]), &beak);
        let flipper = [[side * 0.34, -0.02], [side * 0.58, 0.26], [side * 0.52, 0.40], [side * 0.32, 0.28]];
        body.panel(easel, &around(&plush.all(&flipper), 4), &back);
    }
    let whole = [
        [0.0, -0.66],
        [0.30, -0.58],
        [0.38, -0.30],
        [0.44, 0.26],
        [0.34, 0.66],
        [0.0, 0.74],
        [-0.34, 0.66],
        [-0.44, 0.26],
        [-0.38, -0.30],
        [-0.30, -0.58],
    ];
    body.panel(easel, &around(&plush.all(&whole), 5), &back);
    easel.fill(&plush.round([0.0, 0.30], [0.31, 0.38]), white.base);
    for side in [-1.0, 1.0] {
        easel.fill(&plush.round([side * 0.15, -0.26], [0.18, 0.21]), white.base);
        easel.fill(&plush.round([side * 0.15, -0.28], [0.042, 0.050]), dark.base);
    }
    body.panel(easel, &plush.all(&[[-0.10, -0.20], [0.10, -0.20], [0.0, -0.08]]), &beak);
}

fn dinosaur(easel: &mut Easel, body: &Body) {
    let (plush, hide) = (Hugged::of(body), body.held(body.dyed(Tint::Green)));
    let (spine, dark) = (body.dyed(Tint::Yellow), body.palette.dark);
    for [x, y] in [[0.20, -0.70], [0.36, -0.50], [0.42, -0.24], [0.44, 0.04], [0.50, 0.34]] {
        body.panel(easel, &plush.all(&[[x - 0.10, y + 0.06], [x + 0.14, y - 0.06], [x - 0.02, y + 0.22]]), &spine);
    }
    let tail = [[0.20, 0.40], [0.46, 0.52], [0.84, 0.40], [0.60, 0.70], [0.20, 0.76]];
    body.panel(easel, &around(&plush.all(&tail), 4), &hide);
    for side in [-1.0, 1.0] {
        body.panel(easel, &plush.round([side * 0.22, 0.72], [0.17, 0.13]), &hide);
    }
    body.panel(easel, &plush.round([0.02, 0.28], [0.38, 0.46]), &hide);
    easel.fill(&plush.round([-0.02, 0.34], [0.23, 0.34]), spine.light);
    let head =
        [[0.30, -0.30], [0.24, -0.64], [-0.06, -0.72], [-0.40, -0.50], [-0.46, -0.28], [-0.30, -0.10], [0.10, -0.06]];
    body.panel(easel, &around(&plush.all(&head), 5), &hide);
    easel.fill(&plush.round([-0.10, -0.46], [0.044, 0.052]), dark.base);
    easel.fill(&plush.round([-0.38, -0.38], [0.018, 0.018]), dark.base);
    easel.ink(
        &through(&plush.all(&[[-0.42, -0.24], [-0.20, -0.18], [-0.02, -0.26]]), 4),
        1.0,
        (dark.base, Taper::LINE),
    );
}

/// Folded, a stripe along its edges.
fn towel(easel: &mut Easel, body: &Body) {
    let (stack, cloth) = (Hugged::of(body), body.held(body.palette.white));
    for y in [0.34, 0.14, -0.06] {
        let fold = [[-0.50, y - 0.10], [0.50, y - 0.10], [0.54, y], [0.50, y + 0.10], [-0.50, y + 0.10], [-0.54, y]];
        body.panel(easel, &around(&stack.all(&fold), 3), &cloth);
        easel.ink(&stack.all(&[[-0.46, y + 0.04], [0.46, y + 0.04]]), 1.8, (cloth.shaded, Taper::EVEN));
    }
}
