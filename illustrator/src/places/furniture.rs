//! What stands in rooms: boxes, legs, lamps, drawn in the room's perspective.

use super::outline::{Outline, Point};
use super::rooms::Room;
use super::shades::{hex, mix};
use super::sheet::Sheet;

/// A box by its extents in the room: across, up and down, and in depth (near, far).
#[derive(Clone, Copy)]
pub struct Block {
    pub across: [f64; 2],
    pub height: [f64; 2],
    pub depth: [f64; 2],
}

impl Block {
    pub const fn new(across: [f64; 2], height: [f64; 2], depth: [f64; 2]) -> Self {
        Self { across, height, depth }
    }

    /// Its three faces that can be seen, the nearest last.
    pub fn draw(self, sheet: &mut Sheet, room: &Room, color: u32) {
        let Self { across, height, depth } = self;
        if across[0] > 0.0 {
            sheet.slab(&room.on_side(across[0], depth, height), room.dim(color));
        } else if across[1] < 0.0 {
            sheet.slab(&room.on_side(across[1], depth, height), room.dim(color));
        }
        if height[0] > 0.0 {
            let top = mix(room.lit(color), hex(0x00FF_FFFF), 0.16);
            sheet.slab(&room.lying(across, height[0], depth), top);
        } else if height[1] < 0.0 {
            sheet.slab(&room.lying(across, height[1], depth), room.dim(color));
        }
        sheet.slab(&room.facing(across, height, depth[0]), room.lit(color));
    }

    /// Doors or drawers on its front: so many columns and rows with a small handle each.
    pub fn doors(self, sheet: &mut Sheet, room: &Room, (columns, rows): (usize, usize), color: u32) {
        let wide = (self.across[1] - self.across[0]) / columns as f64;
        let high = (self.height[1] - self.height[0]) / rows as f64;
        for column in 0..columns {
            for row in 0..rows {
                let left = self.across[0] + wide * column as f64;
                let top = self.height[0] + high * row as f64;
                let inset = [wide * 0.06, high * 0.06];
                let face = room.facing(
                    [left + inset[0], left + wide - inset[0]],
                    [top + inset[1], top + high - inset[1]],
                    self.depth[0],
                );
                sheet.slab(&face, mix(room.lit(color), hex(0x00FF_FFFF), 0.08));
                let knob = room.at(left + wide * 0.82, top + high * 0.45, self.depth[0]);
                sheet.fill(Outline::new().ellipse(knob, [room.stage.unit * 5.0; 2]), room.dim(0x0088_7A68));
            }
        }
    }
}

/// A flat top on four legs.
pub fn table(sheet: &mut Sheet, room: &Room, block: Block, color: u32) {
    let Block { across, height, depth } = block;
    let thick = 0.05;
    for x in across {
        for at in [depth[1], depth[0]] {
            let leg = Outline::new().bar(room.at(x, height[0], at), room.at(x, height[1], at), room.stage.unit * 12.0);
            sheet.solid(leg, room.dim(color));
        }
    }
    Block::new(across, [height[0], height[0] + thick], depth).draw(sheet, room, color);
}

/// A tube of light on the ceiling, pointing away.
pub fn tube(sheet: &mut Sheet, room: &Room, x: f64, depths: [f64; 2]) {
    let lamp = room.lying([x - 0.09, x + 0.09], -0.985, depths);
    sheet.slab(&lamp, mix(room.lit(0x00FF_FFFF), hex(0x00FF_FFFF), 0.6));
    if room.stage.is_night() {
        let middle = room.at(x, -0.98, (depths[0] + depths[1]) / 2.0);
        sheet.glow(middle, [room.stage.unit * 260.0, room.stage.unit * 90.0], hex(0x00FF_F6DC), 0.5);
    }
}

/// A framed picture or notice on the back wall.
pub fn frame(sheet: &mut Sheet, room: &Room, (across, height): ([f64; 2], [f64; 2]), (rim, inside): (u32, u32)) {
    sheet.slab(&room.facing(across, height, 0.992), room.lit(rim));
    let (x, y) = ((across[1] - across[0]) * 0.08, (height[1] - height[0]) * 0.08);
    let inner = room.facing([across[0] + x, across[1] - x], [height[0] + y, height[1] - y], 0.988);
    sheet.slab(&inner, room.lit(inside));
}

/// A round column with a base and a capital, its foot at `at`.
pub fn column(sheet: &mut Sheet, (foot, top, half): (Point, f64, f64), (stone, shade): (canvas::Color, canvas::Color)) {
    let shaft = [
        [foot[0] - half, foot[1]],
        [foot[0] - half * 0.86, top],
        [foot[0] + half * 0.86, top],
        [foot[0] + half, foot[1]],
    ];
    sheet.slab(&shaft, stone);
    let dark = [
        [foot[0] + half * 0.15, foot[1]],
        [foot[0] + half * 0.12, top],
        [foot[0] + half * 0.86, top],
        [foot[0] + half, foot[1]],
    ];
    sheet.veil(Outline::new().polygon(&dark), shade, 0.6);
    for share in [-0.45, 0.0, 0.4] {
        sheet.ink_of(&[[foot[0] + half * share, foot[1]], [foot[0] + half * share * 0.86, top]], 0.6);
    }
    for (y, wide, high) in [(foot[1], 1.35, 0.42), (top, 1.3, 0.5)] {
        sheet.block([foot[0] - half * wide, y - half * high], [foot[0] + half * wide, y + half * high * 0.4], stone);
    }
}
