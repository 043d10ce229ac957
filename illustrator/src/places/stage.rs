//! What every place is given: the picture's measures, the light, the hour's colors and where the head stands.

use canvas::{Color, Finish};
use engine::Style;

use super::outline::{Outline, Point};
use super::shades::{gray_of, hex, luma, mix, under};
use super::sheet::{Medium, Print};
use scene::seed::Dice;
use scene::{Hour, Scene, Sight, Weather};

pub struct Stage<'a> {
    pub scene: &'a Scene,
    pub width: f64,
    pub height: f64,
    /// A thousandth of the shorter side: sizes that should look the same in every format.
    pub unit: f64,
    /// -1: light from the left, 1: from the right.
    pub light: f64,
    pub colors: HourColors,
    pub head: Head,
}

/// Where the figure's head stands, canvas units.
#[derive(Clone, Copy, Debug)]
pub struct Head {
    pub center: Point,
    pub height: f64,
}

/// The light and air of an hour.
#[derive(Clone, Copy, Debug)]
pub struct HourColors {
    /// From the zenith to the horizon.
    pub sky: [Color; 5],
    pub sun: Color,
    pub cloud_lit: Color,
    pub cloud_body: Color,
    pub cloud_under: Color,
    /// What distance turns everything into.
    pub haze: Color,
    /// What every surface is multiplied by.
    pub ambient: Color,
    /// The warm edge on the light's side.
    pub edge: Color,
    /// What shadows turn toward.
    pub shadow: Color,
    /// City: far, middle, near.
    pub planes: [Color; 3],
    pub lamp: Color,
    /// Share of windows that are lit.
    pub lit_windows: f64,
}

impl<'a> Stage<'a> {
    pub fn new(scene: &'a Scene, head: Head) -> Self {
        let (width, height) = (f64::from(scene.width_px), f64::from(scene.height_px));
        Self {
            scene,
            width,
            height,
            unit: width.min(height) / 1000.0,
            light: if scene.light_from_left() { -1.0 } else { 1.0 },
            colors: if matches!(scene.style, Style::Manga | Style::Sketch) {
                on_paper(scene.hour, scene.weather)
            } else {
                weathered(air_of(scene.hour, scene.weather), scene.weather)
            },
            head,
        }
    }

    /// Shares of the picture's sides into canvas units.
    pub fn at(&self, x: f64, y: f64) -> Point {
        [x * self.width, y * self.height]
    }

    /// As [`Stage::at`], with x = 0 on the light's side and 1 on the other.
    pub fn at_from_light(&self, x: f64, y: f64) -> Point {
        self.at(if self.light < 0.0 { x } else { 1.0 - x }, y)
    }

    /// Whether a flat thing would stand behind the first head.
    pub fn is_near_head(&self, corners: [Point; 4]) -> bool {
        let reach = self.head.height * 0.8;
        let clear = |axis: usize| {
            let (low, high) =
                corners.iter().fold((f64::MAX, f64::MIN), |(low, high), at| (low.min(at[axis]), high.max(at[axis])));
            high < self.head.center[axis] - reach || low > self.head.center[axis] + reach
        };
        !self.scene.figures.is_empty() && !clear(0) && !clear(1)
    }

    /// All that nothing may cover. On a page the figures are not the place's own; its head is the largest of them.
    pub fn heads(&self) -> Vec<Head> {
        let mut heads = crate::figure::heads(self.scene);
        heads.push(self.head);
        heads
    }

    /// Whether what is upright at `x`, and `half` wide to both sides, would grow out of a head.
    pub fn is_behind_a_head(&self, x: f64, half: f64) -> bool {
        let reach = |head: &Head| head.height * 0.62 + half;
        !self.scene.figures.is_empty() && self.heads().iter().any(|head| (x - head.center[0]).abs() < reach(head))
    }

    /// `x`, or the nearest place beside all heads where what is `half` wide to both sides does not touch their outlines.
    pub fn beside_head(&self, x: f64, half: f64) -> f64 {
        if self.scene.figures.is_empty() {
            return x;
        }
        let heads = self.heads();
        let reach = |head: &Head| head.height * 0.75 + half;
        let is_clear = |x: &f64| heads.iter().all(|head| (x - head.center[0]).abs() >= reach(head) - 1e-6);
        if is_clear(&x) {
            return x;
        }
        let edges = heads.iter().flat_map(|head| [-1.0, 1.0].map(|side| head.center[0] + side * reach(head)));
        let nearest = edges.filter(is_clear).min_by(|one, other| (one - x).abs().total_cmp(&(other - x).abs()));
        nearest.unwrap_or(x)
    }

    /// How high above the ground the eye is, in meters, for a horizon in canvas units: whoever is in the picture stands
    /// on the same ground as the place, and is 1.6 m or 6.6 heads tall.
    pub fn eye(&self, horizon: f64) -> f64 {
        // Where nobody is, the eye is a grown-up's.
        if self.head.height < 0.02 * self.height {
            return 1.45;
        }
        let tall = 6.6 * self.head.height;
        let feet = self.head.center[1] - self.head.height / 2.0 + tall;
        (1.6 * (feet - horizon) / tall).clamp(0.55, 1.6)
    }

    /// Where the foot of something is, as shares of the height, that stands at `y` for an eye as high as people's, on
    /// ground that begins at `far` under `horizon`. Beside who is seen whole, by an eye near the ground, it would be a toy
    /// there: it stands farther away.
    pub fn stands(&self, [horizon, far]: Point, y: f64) -> f64 {
        const LEAST: f64 = 0.38;
        let high = self.eye(horizon * self.height) / 1.45;
        far + (y - far) * high.clamp(LEAST, 1.0)
    }

    pub fn dice(&self, purpose: &str) -> Dice {
        Dice::new(self.scene.seed, purpose)
    }

    /// One of `count` for the whole picture.
    pub fn seeded(&self, count: usize) -> usize {
        self.dice("one for all").below(count)
    }

    /// A surface's color in this light; `distance` 0 (here) ..= 1 (at the horizon) turns it into haze.
    pub fn lit(&self, color: u32, distance: f64) -> Color {
        mix(under(hex(color), self.colors.ambient), self.colors.haze, distance)
    }

    /// The color of what lies open to the sky: snow covers it, rain darkens it, in autumn grass is dry.
    pub fn ground(&self, color: u32, distance: f64) -> Color {
        let bare = self.lit(if self.is_autumn() { dry(color) } else { color }, distance);
        match self.scene.weather {
            Weather::Snow => mix(bare, self.lit(0x00F4_F8FF, distance), 0.82),
            Weather::Rain => under(bare, hex(0x00C0_C8D4)),
            Weather::Clear | Weather::Cloudy | Weather::Petals | Weather::Leaves | Weather::Fog => bare,
        }
    }

    /// The color of leaves and roofs, which catch less of the snow.
    pub fn growth(&self, color: u32, distance: f64) -> Color {
        // Where leaves fall, the trees are red and gold.
        let color = if self.is_autumn() { autumn(color) } else { color };
        let share = if self.scene.weather == Weather::Snow { 0.80 } else { 0.0 };
        mix(self.lit(color, distance), self.lit(0x00F4_F8FF, distance), share)
    }

    pub fn is_autumn(&self) -> bool {
        self.scene.weather == Weather::Leaves || self.scene.has(Sight::Leaves)
    }

    /// What trees bear: blossom where petals fly, else green.
    pub fn foliage(&self, green: u32) -> u32 {
        match self.scene.weather {
            Weather::Petals => BLOSSOM,
            _ if self.scene.has(Sight::Petals) => BLOSSOM,
            _ => green,
        }
    }

    /// What trees bear that are known for their blossom: it is gone where leaves or snow fall.
    pub fn blossom(&self) -> u32 {
        match self.scene.weather {
            Weather::Leaves | Weather::Snow if !self.scene.has(Sight::Petals) => 0x0068_9850,
            _ => BLOSSOM,
        }
    }

    /// Width of an ink line in print.
    pub fn line(&self) -> f64 {
        // Nothing behind has a line as heavy as the figure's.
        (if self.scene.style == Style::Manga { 1.7 } else { 2.1 } * self.unit).max(0.5)
    }

    /// An outline with a line round it in print.
    pub fn lined(&self) -> Outline {
        Outline::lined(self.line())
    }

    pub fn whole(&self) -> Outline {
        Outline::new().rect([0.0, 0.0], [self.width, self.height])
    }

    pub fn is_night(&self) -> bool {
        self.scene.hour == Hour::Night
    }

    /// Black and white, in ink or pencil.
    pub fn is_on_paper(&self) -> bool {
        matches!(self.scene.style, Style::Manga | Style::Sketch)
    }

    /// Whether sun or moon can be seen.
    pub fn clear_sky(&self) -> bool {
        matches!(self.scene.weather, Weather::Clear | Weather::Petals | Weather::Leaves)
    }

    pub fn print(&self) -> Option<Print> {
        let line = self.line();
        match self.scene.style {
            Style::Manga => Some(Print {
                medium: Medium::Pen,
                finish: screen(7.0 * self.unit),
                fine: screen(FINE * self.unit),
                line,
            }),
            Style::Sketch => Some(Print { medium: Medium::Pencil, finish: Finish::Plain, fine: Finish::Plain, line }),
            Style::Color | Style::Pastel => None,
        }
    }
}

/// Of cherry and plum.
const BLOSSOM: u32 = 0x00F6_B0C4;

/// A green turned toward the red and gold of autumn; what is no green stays.
fn autumn(color: u32) -> u32 {
    let (red, green, blue) = channels(color);
    if is_green(color) { ((green + 62).min(255) << 16) | (((red + green) / 2) << 8) | (blue / 2) } else { color }
}

/// Grass that has been green: straw. What is no green stays.
fn dry(color: u32) -> u32 {
    let (red, green, blue) = channels(color);
    if is_green(color) { ((red + 74).min(216) << 16) | (green << 8) | (blue * 3 / 4) } else { color }
}

const fn channels(color: u32) -> (u32, u32, u32) {
    ((color >> 16) & 0xFF, (color >> 8) & 0xFF, color & 0xFF)
}

const fn is_green(color: u32) -> bool {
    let (red, green, blue) = channels(color);
    green > red && green > blue
}

/// The finest dots that a picture a thousand wide still shows as dots.
const FINE: f64 = 5.4;

/// Dots of fewer pixels would be plain gray in a small picture.
const FINEST: f64 = 4.8;

/// Dots of 7 units are 6 to 8 pixels of a picture a thousand wide.
fn screen(cell: f64) -> Finish {
    Finish::Screentone { cell: cell.max(FINEST) as f32, angle_deg: 45.0 }
}

/// What an hour is in black and white: paper by day, tones that fall at dusk, a black sky at night. Surfaces keep their
/// own value, or a night would be one gray.
fn on_paper(hour: Hour, weather: Weather) -> HourColors {
    let grays = |values: [u8; 5]| values.map(|value| Color::rgb(value, value, value));
    let white = hex(0x00FF_FFFF);
    let dull = matches!(weather, Weather::Rain | Weather::Cloudy | Weather::Snow | Weather::Fog);
    let (sky, planes, ambient) = match hour {
        Hour::Day | Hour::Dawn if dull => ([0x62, 0x6C, 0x78, 0x90, 0xC0], [0xF0, 0xB0, 0x70], 0xF8),
        Hour::Day => ([0x7C, 0xA4, 0xE0, 0xFF, 0xFF], [0xFF, 0xD0, 0x98], 0xFF),
        Hour::Dawn => ([0x90, 0xB0, 0xFF, 0xFF, 0xFF], [0xFF, 0xB0, 0x78], 0xFF),
        Hour::Dusk => ([0x50, 0x74, 0xB8, 0xFF, 0xFF], [0xF0, 0x80, 0x40], 0xF2),
        Hour::Night => ([0x00, 0x00, 0x10, 0x44, 0x70], [0x90, 0x50, 0x08], 0x98),
    };
    let [far, middle, near, ..] = grays([planes[0], planes[1], planes[2], 0, 0]);
    let night = hour == Hour::Night;
    HourColors {
        sky: grays(sky),
        sun: white,
        cloud_lit: if night { hex(0x0078_7878) } else { white },
        cloud_body: match (night, dull) {
            (true, _) => hex(0x0050_5050),
            (false, true) => hex(0x0060_6060),
            (false, false) => hex(0x00F4_F4F4),
        },
        cloud_under: if night { hex(0x0020_2020) } else { hex(0x00B8_B8B8) },
        haze: if night { hex(0x0018_1818) } else { white },
        ambient: Color::rgb(ambient, ambient, ambient),
        edge: white,
        planes: [far, middle, near],
        lamp: white,
        ..colors_of(hour)
    }
}

fn colors_of(hour: Hour) -> HourColors {
    match hour {
        Hour::Dawn => DAWN,
        Hour::Day => DAY,
        Hour::Dusk => DUSK,
        Hour::Night => NIGHT,
    }
}

/// Before the sun is through the fog, a morning is dim and blue, with a breath of rose near the ground.
fn air_of(hour: Hour, weather: Weather) -> HourColors {
    let colors = colors_of(hour);
    if (hour, weather) != (Hour::Dawn, Weather::Fog) {
        return colors;
    }
    let blue = hex(0x00A8_B8DC);
    HourColors {
        sky: colors.sky.map(|color| mix(color, blue, 0.55)),
        haze: hex(0x00D2_D4E4),
        ambient: hex(0x00A4_B2D2),
        edge: hex(0x00F0_D8D8),
        planes: colors.planes.map(|color| mix(color, blue, 0.5)),
        ..colors
    }
}

/// Clouds take the color out of sky and light.
fn weathered(colors: HourColors, weather: Weather) -> HourColors {
    let (grayness, dimness) = match weather {
        Weather::Clear | Weather::Petals | Weather::Leaves => return colors,
        Weather::Fog => (0.55, 1.0),
        Weather::Cloudy => (0.5, 0.94),
        Weather::Rain => (0.66, 0.80),
        Weather::Snow => (0.6, 1.0),
    };
    let dim = hex(0x00FF_FFFF);
    let dim = mix(hex(0), dim, dimness);
    let level = colors.sky.map(luma).iter().sum::<f64>() / 5.0;
    // The covered sky is one tone, a little lighter toward the horizon.
    let cover = |color: Color, lift: f64| {
        let tone = mix(gray_of(color), mix(hex(0x0026_2E44), hex(0x00EE_F1F6), level + lift), 0.6);
        under(mix(color, tone, grayness), dim)
    };
    let mut sky = colors.sky;
    for (index, color) in sky.iter_mut().enumerate() {
        *color = cover(*color, 0.04 * index as f64 - 0.06);
    }
    let duller = |color: Color| under(mix(color, gray_of(color), grayness * 0.7), dim);
    HourColors {
        sky,
        cloud_lit: duller(colors.cloud_lit),
        cloud_body: duller(colors.cloud_body),
        cloud_under: duller(colors.cloud_under),
        haze: cover(colors.haze, 0.05),
        ambient: duller(colors.ambient),
        edge: mix(duller(colors.edge), colors.haze, 0.4),
        planes: colors.planes.map(duller),
        lit_windows: (colors.lit_windows + 0.12).min(0.5),
        ..colors
    }
}

const DAY: HourColors = HourColors {
    sky: [hex(0x002B_7AD2), hex(0x0055_A2E8), hex(0x008C_C7F4), hex(0x00BD_E2F9), hex(0x00EA_F6FB)],
    sun: hex(0x00FF_FBE4),
    cloud_lit: hex(0x00FF_FFFF),
    cloud_body: hex(0x00E4_F0FA),
    cloud_under: hex(0x00A9_CAE8),
    haze: hex(0x00D6_EAF6),
    ambient: hex(0x00FF_FFFF),
    edge: hex(0x00FF_FFF0),
    shadow: hex(0x002C_3470),
    planes: [hex(0x00B4_CEE2), hex(0x0089_AECB), hex(0x005F_87AE)],
    lamp: hex(0x00F4_FAFF),
    lit_windows: 0.06,
};

const DUSK: HourColors = HourColors {
    sky: [hex(0x0038_4593), hex(0x0072_62B4), hex(0x00CF_84AC), hex(0x00F8_A67E), hex(0x00FF_DC9C)],
    sun: hex(0x00FF_F3CF),
    cloud_lit: hex(0x00FF_D0A6),
    cloud_body: hex(0x00C8_86B2),
    cloud_under: hex(0x0079_64A8),
    haze: hex(0x00FF_C48E),
    ambient: hex(0x00DC_AEB4),
    edge: hex(0x00FF_C79A),
    shadow: hex(0x0038_2060),
    planes: [hex(0x00DD_9AA2), hex(0x00A4_759C), hex(0x005E_4B80)],
    lamp: hex(0x00FF_E6A8),
    lit_windows: 0.26,
};

/// The sun is low and white gold, and all that it does not reach has the blue of the sky: no rose, which is the evening's.
const DAWN: HourColors = HourColors {
    sky: [hex(0x004E_96DE), hex(0x0080_BCEE), hex(0x00B8_DCF4), hex(0x00EE_EAD2), hex(0x00FF_EFBC)],
    sun: hex(0x00FF_FBE6),
    cloud_lit: hex(0x00FF_FAEA),
    cloud_body: hex(0x00F0_EAE4),
    cloud_under: hex(0x00AC_C2E0),
    haze: hex(0x00F6_F0DA),
    ambient: hex(0x00FB_F4E8),
    edge: hex(0x00FF_F2C8),
    shadow: hex(0x0026_3E78),
    planes: [hex(0x00C6_D6E0), hex(0x0098_B4CC), hex(0x0068_8CB4)],
    lamp: hex(0x00FF_F4D4),
    lit_windows: 0.04,
};

const NIGHT: HourColors = HourColors {
    sky: [hex(0x000B_1138), hex(0x0015_2058), hex(0x0025_377A), hex(0x003C_5499), hex(0x0068_80B8)],
    sun: hex(0x00FF_F8DC),
    cloud_lit: hex(0x0093_A4D6),
    cloud_body: hex(0x0049_5B98),
    cloud_under: hex(0x0028_3770),
    haze: hex(0x0050_68A8),
    ambient: hex(0x0062_70B0),
    edge: hex(0x00A8_BCEC),
    shadow: hex(0x0008_0C30),
    planes: [hex(0x0034_4688), hex(0x0022_3068), hex(0x0013_1C46)],
    lamp: hex(0x00FF_DC88),
    lit_windows: 0.34,
};
