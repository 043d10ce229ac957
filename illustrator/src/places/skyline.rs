//! Planes of houses, one behind another: paler with distance, windows lit by the hour.

use canvas::Color;

use super::outline::Outline;
use super::shades::mix;
use super::sheet::Sheet;
use super::stage::Stage;
use scene::seed::Dice;

/// One plane of a skyline; all measures are shares of the picture's height, widths of its shorter side.
#[derive(Clone, Copy)]
pub struct Plane {
    pub color: Color,
    /// Where the houses stand, from the top.
    pub foot: f64,
    pub heights: [f64; 2],
    pub width: f64,
    /// Windows are drawn in planes near enough.
    pub windows: bool,
}

/// The three planes of the hour, their feet at `horizon` and below it (shares of the height).
pub fn planes(stage: &Stage, horizon: f64, tall: f64) -> [Plane; 3] {
    let [far, middle, near] = stage.colors.planes;
    let plane = |color, foot, heights: [f64; 2], width, windows| Plane {
        color,
        foot,
        heights: heights.map(|height| height * tall),
        width,
        windows,
    };
    [
        plane(far, horizon + 0.02, [0.05, 0.17], 0.055, false),
        plane(middle, horizon + 0.05, [0.05, 0.19], 0.085, true),
        plane(near, horizon + 0.09, [0.04, 0.16], 0.125, true),
    ]
}

/// Paints a plane down to `bottom` (share of the height).
pub fn plane(sheet: &mut Sheet, stage: &Stage, plane: Plane, bottom: f64, dice: &mut Dice) {
    let mut houses = Outline::new();
    let (mut edges, mut roofs, mut panes) = (Outline::new(), Outline::new(), [(); 3].map(|()| Outline::new()));
    let mut sides = Outline::new();
    let mut inks = Vec::new();
    let foot = bottom * stage.height;
    let side = stage.width.min(stage.height);
    let mut x = -dice.between(0.0, plane.width) * side;
    while x < stage.width {
        let width = plane.width * side * dice.between(0.55, 1.35);
        let top = (plane.foot - dice.between(plane.heights[0], plane.heights[1])) * stage.height;
        let house = House { left: x, right: x + width, top, foot };
        houses.add_rect([house.left, house.top], [house.right + 0.6, foot]);
        house.crown(&mut houses, stage, dice);
        if plane.windows {
            house.light_edge(&mut edges, stage);
            house.far_side(&mut sides, stage);
            house.panes(&mut panes, stage, dice);
            roofs.add_rect([house.left, top], [house.right, top + stage.unit * 2.5]);
        }
        inks.push([[house.left, foot], [house.left, top], [house.right, top], [house.right, foot]]);
        x += width;
    }
    let deep = mix(plane.color, stage.colors.haze, 0.55);
    sheet.down(houses, (plane.foot - plane.heights[1]) * stage.height, foot, &[(0.0, plane.color), (1.0, deep)]);
    if sheet.in_color() {
        sheet.veil(sides, mix(stage.colors.shadow, stage.colors.sky[0], 0.3), 0.26);
    }
    sheet.veil(edges, stage.colors.edge, 0.5);
    sheet.veil(roofs, stage.colors.edge, 0.4);
    if plane.windows {
        for ink in inks {
            sheet.ink_of(&ink, 0.8);
        }
    }
    let [dark, bright, dim] = panes;
    if sheet.in_color() {
        sheet.veil(dark, mix(plane.color, stage.colors.sky[0], 0.5), 0.45);
        sheet.veil(bright, stage.colors.lamp, 0.9);
        // Behind curtains, and of screens.
        sheet.veil(dim, mix(stage.colors.lamp, stage.colors.sky[3], 0.45), 0.5);
    } else {
        sheet.fill(bright, stage.colors.lamp);
        sheet.fill(dim, stage.colors.lamp);
    }
}

struct House {
    left: f64,
    right: f64,
    top: f64,
    foot: f64,
}

impl House {
    fn width(&self) -> f64 {
        self.right - self.left
    }

    /// Tanks, masts and stepped tops: a skyline of plain boxes looks like a diagram.
    fn crown(&self, houses: &mut Outline, stage: &Stage, dice: &mut Dice) {
        let at = |share: f64| self.left + self.width() * share;
        let unit = stage.unit;
        match dice.below(6) {
            0 => houses.add_rect([at(0.25), self.top - 14.0 * unit], [at(0.6), self.top]),
            1 => {
                houses.add_rect([at(0.64), self.top - 44.0 * unit], [at(0.64) + 2.4 * unit, self.top]);
                houses.add_rect(
                    [at(0.64) - 5.0 * unit, self.top - 30.0 * unit],
                    [at(0.64) + 8.0 * unit, self.top - 28.0 * unit],
                );
            }
            2 => houses.add_rect([at(0.14), self.top - 26.0 * unit], [at(0.86), self.top]),
            3 => {
                houses.add_rect([at(0.2), self.top - 10.0 * unit], [at(0.42), self.top]);
                houses.add_rect([at(0.55), self.top - 18.0 * unit], [at(0.7), self.top]);
            }
            _ => {}
        }
    }

    fn light_edge(&self, edges: &mut Outline, stage: &Stage) {
        let wide = (stage.unit * 3.0).min(self.width() * 0.2);
        let (from, to) =
            if stage.light < 0.0 { (self.left, self.left + wide) } else { (self.right - wide, self.right) };
        edges.add_rect([from, self.top], [to, self.foot]);
    }

    /// The wall that the light does not reach.
    fn far_side(&self, sides: &mut Outline, stage: &Stage) {
        let wide = self.width() * 0.36;
        let (from, to) =
            if stage.light < 0.0 { (self.right - wide, self.right) } else { (self.left, self.left + wide) };
        sides.add_rect([from, self.top], [to, self.foot]);
    }

    /// Dark, bright and dim ones.
    fn panes(&self, panes: &mut [Outline; 3], stage: &Stage, dice: &mut Dice) {
        let unit = stage.unit;
        let (wide, high) = (unit * dice.between(5.5, 8.0), unit * dice.between(7.0, 10.0));
        let step = [wide * dice.between(1.7, 2.2), high * dice.between(1.6, 2.0)];
        let columns = ((self.width() - 10.0 * unit) / step[0]).max(0.0) as usize;
        let rows = ((self.foot - self.top - 14.0 * unit) / step[1]).clamp(0.0, 26.0) as usize;
        let left = self.left + (self.width() - columns as f64 * step[0]) / 2.0 + (step[0] - wide) / 2.0;
        for row in 0..rows {
            for column in 0..columns {
                let at = [left + column as f64 * step[0], self.top + 12.0 * unit + row as f64 * step[1]];
                let lit = dice.chance(stage.colors.lit_windows);
                let kind = if lit { 1 + usize::from(dice.chance(0.4)) } else { 0 };
                panes[kind].add_rect(at, [at[0] + wide, at[1] + high]);
            }
        }
    }
}

/// Haze lies over the feet of the far houses.
pub fn haze(sheet: &mut Sheet, stage: &Stage, horizon: f64) {
    let (top, bottom) = ((horizon - 0.12) * stage.height, (horizon + 0.12) * stage.height);
    let band = Outline::new().rect([0.0, top], [stage.width, bottom]);
    // By night the lamps of all its streets are in the air.
    let glows = stage.is_night() && sheet.in_color();
    let haze = if glows { mix(stage.colors.haze, stage.colors.lamp, 0.42) } else { stage.colors.haze };
    sheet.down(band, top, bottom, &[(0.0, haze.faded(0.0)), (0.6, haze.faded(0.42)), (1.0, haze.faded(0.0))]);
}
