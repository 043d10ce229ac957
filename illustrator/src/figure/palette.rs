//! Every color of one figure: base, shade, light and line, for skin, hair, eyes and cloth.

use canvas::Color;

use super::dyes::{Dyes, Prints, dyes, prints};
use super::nib::{DENSE_LINES, GLOSS, LINES};
use super::shade::{Lch, Shade, cloth, hair, in_shade, iris, lit, lit_skin, skin, skin_in_shade};
use super::shot::Shot;
use engine::Style;
use scene::seed::Dice;
use scene::{Age, Character, Detail, Extra, Hour, Outfit, Place, Stuff, Tint};

/// A surface and what light and pen make of it.
#[derive(Clone, Copy, Debug)]
pub struct Surface {
    pub base: Shade,
    pub shaded: Shade,
    pub deep: Shade,
    pub light: Shade,
    pub glint: Shade,
    pub line: Shade,
}

impl Surface {
    /// Of lines within the surface, which are nearer to its own color than its contour is.
    pub fn seam(&self) -> Shade {
        const NEARER: f64 = 0.42;
        let part = |line: u8, deep: u8| {
            let (line, deep) = (f64::from(line), f64::from(deep));
            libm::round(line + (deep - line) * NEARER) as u8
        };
        let (line, deep) = (self.line.color, self.deep.color);
        let color = Color {
            red: part(line.red, deep.red),
            green: part(line.green, deep.green),
            blue: part(line.blue, deep.blue),
            ..line
        };
        Shade { color, ..self.line }
    }

    /// Whether it is printed black: its shades are near each other.
    pub const fn is_dark(&self) -> bool {
        self.base.tone > 0.9
    }

    /// The same, printed as paper with a hint of shade.
    fn on_paper(self) -> Self {
        Self {
            base: self.base.toned(0.0),
            shaded: self.shaded.toned(LINES),
            deep: self.deep.toned(DENSE_LINES),
            line: self.line.toned(1.0),
            ..self
        }
    }

    fn pencil(&mut self) {
        if self.base.tone > 0.9 {
            (self.base.tone, self.shaded.tone, self.deep.tone) = (0.70, 0.84, 0.92);
        }
        self.line.tone = 1.0;
    }
}

#[derive(Clone, Copy, Debug)]
pub struct Palette {
    pub skin: Surface,
    pub hair: Surface,
    pub iris: Surface,
    /// Of the eye on the picture's right, where the two differ.
    pub other_iris: Option<Surface>,
    /// Of the hair's tips, where they differ.
    pub tips: Option<Shade>,
    /// Of single locks, and of the half on the picture's right.
    pub streaks: Option<Surface>,
    pub other_half: Option<Surface>,
    /// Of the locks at the temples of who is getting gray.
    pub temples: Option<Surface>,
    /// What shimmers through the tips before the face.
    pub tip_glow: Shade,
    pub freckle: Shade,
    pub cloth: Surface,
    pub trim: Surface,
    pub accent: Surface,
    pub white: Surface,
    pub blush: Shade,
    pub lip: Shade,
    pub mouth: Shade,
    pub tongue: Shade,
    pub lash: Shade,
    pub lash_warm: Shade,
    pub brow: Shade,
    pub tear: Shade,
    pub tear_line: Shade,
    pub eye_white: Shade,
    pub eye_shade: Shade,
    pub catchlight: Shade,
    pub rim: Shade,
    /// How strongly the edges take the color of a stage's lamps, where there are any.
    pub stage: Option<f64>,
    pub metal: Surface,
    pub gold: Surface,
    pub dark: Surface,
    pub leather: Surface,
    pub leaf: Surface,
    /// Skirt or trousers that were named apart.
    pub lower: Surface,
    /// What was asked of the thing in hand.
    pub held: Option<Surface>,
    /// Of a witch's hat.
    pub hat: Option<Surface>,
    pub dyes: Dyes,
    pub prints: Prints,
}

impl Palette {
    pub fn of(shot: &Shot) -> Self {
        let palette = Self::in_light(shot);
        match shot.scene.style {
            Style::Manga => palette.printed_apart(),
            Style::Sketch => palette.penciled(),
            Style::Color | Style::Pastel => palette,
        }
    }

    /// In print a figure is white and black and one tone: beside a toned garment what lies below it is paper, and all in
    /// black it would be a hole.
    fn printed_apart(mut self) -> Self {
        let is_tone = |surface: &Surface| (0.05..0.9).contains(&surface.base.tone);
        // Dark skin is the one tone of its figure, or face, hair and coat would be one gray.
        if is_tone(&self.skin) {
            if is_tone(&self.cloth) {
                self.cloth = self.cloth.on_paper();
            }
            if is_tone(&self.hair) {
                self.hair.base.tone = self.hair.base.tone.max(0.30);
                self.hair.shaded.tone = self.hair.shaded.tone.max(0.30);
            }
        }
        if is_tone(&self.hair) && is_tone(&self.cloth) {
            self.cloth = self.cloth.on_paper();
        }
        if is_tone(&self.cloth) && is_tone(&self.lower) || is_tone(&self.hair) && is_tone(&self.lower) {
            self.lower = self.lower.on_paper();
        }
        if is_tone(&self.cloth) && is_tone(&self.trim) {
            self.trim = self.trim.on_paper();
        }
        self
    }

    /// A pencil has no white line: what is black in print is dark gray, with a darker line on it.
    fn penciled(mut self) -> Self {
        // Rubbed graphite is paler than a screen: what is dark must be pressed.
        if self.skin.base.tone > 0.05 {
            let darker = |tone: f64| (tone * 1.5).min(0.36);
            (self.skin.base.tone, self.skin.shaded.tone) = (darker(self.skin.base.tone), darker(self.skin.shaded.tone));
        }
        let surfaces = [
            &mut self.hair,
            &mut self.cloth,
            &mut self.trim,
            &mut self.accent,
            &mut self.dark,
            &mut self.leather,
            &mut self.lower,
            &mut self.metal,
            &mut self.gold,
            &mut self.leaf,
        ];
        let more = [&mut self.streaks, &mut self.other_half, &mut self.held].into_iter().flatten();
        let dyes = self.dyes.iter_mut().flatten();
        surfaces.into_iter().chain(more).chain(dyes).for_each(Surface::pencil);
        self
    }

    /// Whether only a garment is printed in tone: skin and hair are paper or black.
    pub fn has_one_tone(&self) -> bool {
        let is_flat = |shade: Shade| shade.tone < 0.05 || shade.tone > 0.9;
        is_flat(self.skin.base) && is_flat(self.hair.base)
    }

    fn in_light(shot: &Shot) -> Self {
        let character = &shot.character;
        let hour = hour_on_figures(shot);
        let light = |lch: Lch| lit(lch.color(), hour);
        let shade = |lch: Lch, tone: f64| Shade { color: light(lch), tone };
        let on_skin = |lch: Lch, tone: f64| Shade { color: lit_skin(lch.color(), hour), tone };
        let skin_base = skin(character.skin);
        let hair_base = hair(character.hair.color);
        let skin = skin_of(skin_base, hour);
        let hair = hair_of(character.hair.color, hour);
        Self {
            skin,
            hair,
            iris: iris_of(character.eyes, hour),
            other_iris: character.other_eye.map(|tint| iris_of(tint, hour)),
            tips: character.hair.tips.map(|tint| shade(self::hair(tint), hair_tone(self::hair(tint)))),
            streaks: character.hair.streaks.filter(|tint| *tint != Tint::Gray).map(|tint| hair_of(tint, hour)),
            other_half: character.hair.half.map(|tint| hair_of(tint, hour)),
            temples: temples_of(character).map(|tint| hair_of(tint, hour)),
            tip_glow: shade(hair_base.mixed(skin_base.chroma(1.5).toward(40.0, 12.0), 0.62), 0.0),
            freckle: shade(skin_base.darker(0.24).chroma(1.3).toward(40.0, 20.0), 0.5),
            cloth: fabric(character.outfit_color, hour),
            trim: fabric(trim_of(character.outfit_color), hour),
            accent: fabric(character.accent, hour),
            white: fabric(Tint::White, hour),
            blush: Shade { color: light(Lch((skin_base.0 - 0.17).max(0.52), 0.135, 22.0)), tone: 0.12 },
            lip: shade(Lch(0.62, 0.12, 20.0), 0.3),
            mouth: shade(Lch(0.38, 0.11, 22.0), 1.0),
            tongue: shade(Lch(0.70, 0.115, 20.0), 0.3),
            lash: Shade { color: light(Lch(0.20, hair_base.1.min(0.04), hair_base.2)), tone: 1.0 },
            lash_warm: shade(Lch(0.44, 0.09, 35.0), 1.0),
            brow: shade(brow_of(hair_base, skin_base), 1.0),
            tear: shade(Lch(0.93, 0.035, 235.0), 0.0),
            tear_line: shade(Lch(0.66, 0.07, 240.0), 1.0),
            // Beside dark skin pure white would stare.
            eye_white: on_skin(Lch(if skin_base.0 < 0.66 { 0.925 } else { 0.98 }, 0.010, 70.0), 0.0),
            eye_shade: shade(Lch(0.62, 0.05, 290.0), 0.2),
            catchlight: Shade { color: Color::WHITE, tone: 0.0 },
            rim: Shade { color: stage_light(shot).unwrap_or_else(|| rim_light(hour)), tone: 0.0 },
            stage: stage_light(shot).map(|_| 0.85),
            metal: fabric(Tint::Silver, hour),
            gold: fabric(Tint::Yellow, hour),
            dark: fabric(Tint::Black, hour),
            leather: fabric(leather_of(character), hour),
            leaf: fabric(Tint::Green, hour),
            lower: fabric(character.lower_color.unwrap_or(Tint::Gray), hour),
            dyes: dyes(character, hour),
            prints: prints(character),
            hat: hat_of(character).map(|tint| fabric(tint, hour)),
            held: character.prop_color.map(|tint| fabric(tint, hour)),
        }
    }
}

/// Darker than the hair, and never lighter than the skin; dark yellow would be olive: a fair brow is brown.
fn brow_of(hair: Lch, skin: Lch) -> Lch {
    let dark = Lch((hair.0 - 0.26).min(skin.0 - 0.20).clamp(0.20, 0.50), hair.1.min(0.09), hair.2);
    if (60.0..=110.0).contains(&hair.2) { dark.toward(50.0, 30.0) } else { dark }
}

/// Hair that is light already shows no gray.
fn temples_of(character: &Character) -> Option<Tint> {
    use Tint::{Ash, Black, Brown, Navy};
    let shows = matches!(character.hair.color, Black | Brown | Navy | Ash | Tint::Auburn);
    let asked = character.hair.streaks == Some(Tint::Gray);
    (asked || character.age == Age::Middle && shows).then_some(Tint::Gray)
}

/// Skin keeps its warmth in any light, or a face is that of a ghost.
fn skin_of(skin_base: Lch, hour: Hour) -> Surface {
    let on_skin = |lch: Lch, tone: f64| Shade { color: lit_skin(lch.color(), hour), tone };
    let dim = |lch: Lch, tone: f64| Shade { color: skin_in_shade(lch.color(), hour), tone };
    // In print light skin is paper, dark skin one even tone, light enough for eyes and mouth to stand on it.
    let skin_tone = if skin_base.0 > 0.7 { 0.0 } else { (0.93 - skin_base.0) * 0.27 };
    // Light skin glows red where it is in shade; dark skin takes more of the air's own color.
    let (glow, turn) = match skin_base.0 {
        lightness if lightness > 0.945 => (2.0, 26.0),
        lightness if lightness > 0.82 => (1.35, 24.0),
        lightness if lightness > 0.7 => (1.22, 16.0),
        _ => (1.12, 9.0),
    };
    let step = if skin_base.0 > 0.6 { 0.10 } else { 0.085 };
    Surface {
        base: on_skin(skin_base, skin_tone),
        shaded: dim(skin_base.darker(step).chroma(glow).toward(25.0, turn), 0.15 + skin_tone),
        deep: dim(skin_base.darker(step * 1.7).chroma(glow * 1.1).toward(20.0, turn * 1.25), 0.22 + skin_tone),
        light: on_skin(Lch((skin_base.0 + 0.06).min(0.99), skin_base.1 * 0.75, skin_base.2), 0.0),
        glint: on_skin(Lch((skin_base.0 + 0.22).min(0.99), skin_base.1 * 0.4, 75.0), 0.0),
        line: Shade {
            color: lit(Lch(if skin_base.0 > 0.7 { 0.36 } else { 0.27 }, 0.070, 30.0).color(), hour),
            tone: 1.0,
        },
    }
}

/// With a raincoat go boots of the same rubber, and with a firefighter's coat black ones.
fn leather_of(character: &Character) -> Tint {
    match character.outfit {
        Outfit::Raincoat
            if character.extras.contains(&Extra::FireHelmet) || character.prop == Some(scene::Prop::Helmet) =>
        {
            Tint::Black
        }
        Outfit::Raincoat => character.outfit_color,
        Outfit::Spacesuit => Tint::Silver,
        Outfit::Idol => Tint::White,
        // With a uniform, a race and a stage go black boots.
        Outfit::Gothic
        | Outfit::Military
        | Outfit::Tuxedo
        | Outfit::Suit
        | Outfit::Jumpsuit
        | Outfit::Bodysuit
        | Outfit::SamuraiArmor
        | Outfit::Ninja => Tint::Black,
        Outfit::Jacket if character.stuff == Some(Stuff::Leather) => Tint::Black,
        _ => Tint::Brown,
    }
}

/// What was asked for; a santa hat is red whatever goes with it.
fn hat_of(character: &Character) -> Option<Tint> {
    character.hat_color.or_else(|| character.extras.contains(&Extra::SantaHat).then_some(Tint::Red))
}

/// Indoors lamps are lit at night.
fn hour_on_figures(shot: &Shot) -> Hour {
    let hour = shot.scene.hour;
    if hour == Hour::Night && shot.scene.place.is_indoors() { Hour::Dawn } else { hour }
}

pub fn hair_of(tint: Tint, hour: Hour) -> Surface {
    let base = hair(tint);
    let tone = hair_tone(base);
    let shade = |lch: Lch, tone: f64| Shade { color: lit(lch.color(), hour), tone };
    let dim = |lch: Lch, tone: f64| Shade { color: in_shade(lch.color(), hour), tone };
    // Light hair has shades of its own warmth, dark hair takes the air's violet.
    let (toward, turn) = if base.0 > 0.78 { (base.2 - 26.0, 14.0) } else { (285.0, 10.0) };
    let richer = if base.0 > 0.78 { 1.35 } else { 1.0 };
    let dark = base.0 < 0.42;
    // Light hair shines in a warmer tone of its own, black hair in that of the sky.
    let sheen = if dark {
        let light = Lch(base.0 + 0.14, base.1 * 1.35, base.2).toward(262.0, 14.0);
        (light, Lch(base.0 + 0.30, base.1 * 1.15, base.2).toward(255.0, 20.0))
    } else {
        let light = Lch((base.0 + 0.10).min(0.97), base.1 * 0.98, base.2).toward(70.0, 8.0);
        (light, Lch((base.0 + 0.215).min(0.985), base.1 * 0.70, base.2).toward(75.0, 16.0))
    };
    Surface {
        base: shade(base, tone),
        // In print hair is white with lines, one screen, or black: the shade on it is only hinted at.
        shaded: dim(
            base.darker(if dark { 0.085 } else { 0.12 }).chroma(richer).toward(toward, turn),
            shade_tone(tone, if tone > 0.0 { 0.0 } else { 0.12 }),
        ),
        deep: dim(
            base.darker(if dark { 0.125 } else { 0.19 }).chroma(richer * 0.94).toward(285.0, 16.0),
            shade_tone(tone, 0.24),
        ),
        light: shade(sheen.0, 0.0),
        glint: shade(sheen.1, 0.0),
        line: Shade {
            color: lit(
                Lch((base.0 * 0.44).clamp(0.20, 0.40), base.1.min(0.105), base.2).toward(310.0, 14.0).color(),
                hour,
            ),
            tone: if dark { 0.0 } else { 1.0 },
        },
    }
}

fn iris_of(tint: Tint, hour: Hour) -> Surface {
    let base = iris(tint);
    let shade = |lch: Lch, tone: f64| Shade { color: lit(lch.color(), hour), tone };
    Surface {
        base: shade(base, 0.45),
        shaded: shade(base.darker(0.20).toward(285.0, 15.0), 0.85),
        deep: shade(Lch(0.21, base.1 * 0.62, base.2).toward(285.0, 12.0), 1.0),
        light: shade(Lch((base.0 + 0.20).min(0.95), base.1 * 1.06, base.2).toward(100.0, 24.0), 0.1),
        glint: shade(Lch((base.0 + 0.30).min(0.97), base.1 * 0.6, base.2), 0.0),
        line: shade(Lch(0.24, base.1 * 0.6, base.2), 1.0),
    }
}

/// Dark hair is solid black in print, light hair is paper.
fn hair_tone(lch: Lch) -> f64 {
    match lch.0 {
        lightness if lightness < 0.43 => 1.0,
        lightness if lightness < 0.72 => 0.22,
        lightness if lightness < 0.82 => 0.11,
        _ => 0.0,
    }
}

/// Of the shade of something printed in `tone`: what is black stays black, and little is left near half.
fn shade_tone(tone: f64, darker: f64) -> f64 {
    if tone > 0.9 { 1.0 } else { (tone + darker).min(0.58) }
}

pub fn fabric(tint: Tint, hour: Hour) -> Surface {
    let base = cloth(tint);
    let light = |lch: Lch| lit(lch.color(), hour);
    let tone = |lch: Lch| match lch.0 {
        // Near half the dots make a checkerboard: what is dark is black.
        lightness if lightness < 0.50 => 1.0,
        lightness if lightness < 0.66 => 0.25,
        lightness if lightness < 0.86 => 0.13,
        _ => 0.0,
    };
    let printed = tone(base);
    let shade = |lch: Lch, darker: f64| Shade { color: light(lch), tone: shade_tone(printed, darker) };
    let dim = |lch: Lch, darker: f64| Shade { color: in_shade(lch.color(), hour), tone: shade_tone(printed, darker) };
    let step = if base.0 > 0.5 { 0.12 } else { 0.08 };
    // Dark cloth is read by what of it turns to the light.
    let lighter = if base.0 > 0.5 { 0.08 } else { 0.115 };
    Surface {
        base: shade(base, 0.0),
        shaded: glossy(dim(base.darker(step).toward(285.0, 13.0), LINES)),
        deep: dim(base.darker(step * 1.8).toward(285.0, 20.0), DENSE_LINES),
        light: Shade { tone: 0.0, ..shade(Lch((base.0 + lighter).min(0.99), base.1, base.2), 0.0) },
        glint: Shade { tone: 0.0, ..shade(Lch((base.0 + 0.2).min(0.99), base.1 * 0.6, base.2), 0.0) },
        line: Shade { color: light(line_of(base)), tone: if printed > 0.9 { 0.0 } else { 1.0 } },
    }
}

/// A line takes the hue of the cloth, or of its shade where that has none, and is the lighter the lighter the cloth.
fn line_of(base: Lch) -> Lch {
    let lightness = 0.19 + 0.19 * base.0;
    let tinted = Lch(lightness, base.1.clamp(0.030, 0.10), base.2);
    if base.1 < 0.03 { Lch(lightness, 0.045, 282.0) } else { tinted.toward(300.0, 14.0) }
}

fn glossy(shade: Shade) -> Shade {
    if shade.tone > 0.9 { shade.toned(GLOSS) } else { shade }
}

/// What goes with a cloth: navy on white, white on the rest.
const fn trim_of(tint: Tint) -> Tint {
    match tint {
        Tint::White | Tint::Silver | Tint::Blond | Tint::Yellow | Tint::Pink => Tint::Blue,
        _ => Tint::White,
    }
}

/// The color of lamps that are stronger than the hour.
pub fn stage_light(shot: &Shot) -> Option<Color> {
    if let Some(lamp) = crate::lamp::color(shot.scene) {
        return Some(lamp);
    }
    match shot.scene.place {
        Place::ConcertStage if shot.scene.is_in_a_theater() => Some(Color::rgb(255, 226, 178)),
        // As the place itself draws its lamps.
        Place::ConcertStage => Some(match Dice::new(shot.scene.seed, "concert").below(3) {
            0 => Color::rgb(255, 150, 232),
            1 => Color::rgb(130, 232, 255),
            _ => Color::rgb(255, 196, 140),
        }),
        Place::NeonAlley if shot.scene.hour == Hour::Night => Some(Color::rgb(120, 232, 255)),
        _ => None,
    }
}

pub const fn rim_light(hour: Hour) -> Color {
    match hour {
        Hour::Dawn => Color::rgb(255, 243, 208),
        Hour::Day => Color::rgb(255, 252, 240),
        Hour::Dusk => Color::rgb(255, 205, 140),
        Hour::Night => Color::rgb(170, 196, 255),
    }
}

impl Palette {
    /// With the iris of the eye on this side of the picture.
    pub fn of_eye(&self, side: f64) -> Self {
        Self { iris: self.other_iris.filter(|_| side > 0.0).unwrap_or(self.iris), ..*self }
    }

    /// At an angle about the head: the right half of the picture may be of another color.
    pub fn hair_at(&self, angle: f64) -> Surface {
        self.other_half.filter(|_| libm::sin(angle) > 0.0).unwrap_or(self.hair)
    }

    /// As [`Palette::hair_at`], for what takes a whole palette.
    pub fn of_side(&self, side: f64) -> Self {
        Self { hair: self.hair_at(side), ..*self }
    }

    /// The outfit's own color, unless that is the white of the blouse.
    pub fn trim_or_cloth(&self) -> Surface {
        if self.is_white(&self.cloth) { self.trim } else { self.cloth }
    }

    pub fn sailor_collar(&self) -> Surface {
        self.worn(Detail::Collar, self.trim_or_cloth())
    }

    /// Close to the white of a blouse in the same light.
    pub fn is_white(&self, surface: &Surface) -> bool {
        let (one, white) = (surface.base.color, self.white.base.color);
        white.red.abs_diff(one.red) < 20 && white.blue.abs_diff(one.blue) < 20
    }
}
