//! Boxes, disks and hall light for places that a camera sees in meters.

use canvas::Color;

use super::camera::{Camera, Place3};
use super::outline::{Outline, Point};
use super::shades::{hex, mix, under};
use super::sheet::Sheet;
use super::stage::Stage;

/// A box by its extents in meters: to the side, up, away.
#[derive(Clone, Copy)]
pub struct Cuboid {
    pub xs: [f64; 2],
    pub ups: [f64; 2],
    pub aways: [f64; 2],
}

impl Cuboid {
    pub const fn new(xs: [f64; 2], ups: [f64; 2], aways: [f64; 2]) -> Self {
        Self { xs, ups, aways }
    }

    /// Its faces that can be seen, the nearest last: the upper one lit, the side away from the light in shade.
    pub fn draw(self, sheet: &mut Sheet, camera: &Camera, color: Color) {
        let Self { xs, ups, aways } = self;
        let shadow = camera.stage.colors.shadow;
        if xs[0] > 0.0 {
            sheet.slab(&camera.along(xs[0], ups, aways), mix(color, shadow, 0.10));
        } else if xs[1] < 0.0 {
            sheet.slab(&camera.along(xs[1], ups, aways), mix(color, shadow, 0.34));
        }
        if ups[1] < camera.eye {
            sheet.slab(&camera.lying(xs, ups[1], aways), mix(color, hex(0x00FF_FFFF), 0.2));
        } else if ups[0] > camera.eye {
            sheet.slab(&camera.lying(xs, ups[0], aways), mix(color, shadow, 0.4));
        }
        sheet.slab(&camera.facing(xs, ups, aways[0]), mix(color, shadow, 0.06));
    }

    /// The nearest face.
    pub fn front(self, camera: &Camera) -> [Point; 4] {
        camera.facing(self.xs, self.ups, self.aways[0])
    }
}

/// A circle that lies on the ground or on something, as far as it is before the eye.
pub fn circle(camera: &Camera, [x, up, away]: Place3, radius: f64) -> Vec<Point> {
    let near = camera.near() * 0.8;
    (0..40)
        .map(|step| {
            let turn = std::f64::consts::TAU * f64::from(step) / 40.0;
            camera.at([x + radius * libm::cos(turn), up, (away + radius * libm::sin(turn)).max(near)])
        })
        .collect()
}

/// A surface's color under a roof: the hour's light, softened, and by night that of lamps.
pub fn under_roof(stage: &Stage, color: u32) -> Color {
    if stage.is_on_paper() {
        return hex(color);
    }
    let light = if stage.is_night() { hex(0x00F2_E6DC) } else { mix(stage.colors.ambient, hex(0x00FF_F8EC), 0.45) };
    under(hex(color), light)
}

/// Light that falls from a lamp to the ground, wider below; in color only.
pub fn cone(sheet: &mut Sheet, (top, foot): (Point, Point), halves: [f64; 2], color: Color, share: f32) {
    if !sheet.in_color() {
        return;
    }
    let corners = [
        [top[0] - halves[0], top[1]],
        [top[0] + halves[0], top[1]],
        [foot[0] + halves[1], foot[1]],
        [foot[0] - halves[1], foot[1]],
    ];
    let stops = [(0.0, color.faded(share)), (1.0, color.faded(0.0))];
    sheet.ramp(Outline::new().polygon(&corners), top, foot, &stops);
}
