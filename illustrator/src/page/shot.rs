//! What a panel shows: its cast and place as scenes of the panel's own size.

use engine::{Brief, Size as BriefSize, Style};

use super::backdrop::{Backdrop, Key};
use super::cast::Cast;
use super::frame::Frame;
use super::paper::Measures;
use super::script::{Panel, Reading, Script, Shot, Size, Voice};
use crate::figure::curve::Point;
use scene::decide::{decide, framing_of};
use scene::seed::Dice;
use scene::words;
use scene::words::wish::Wish;
use scene::{Animal, Character, Framing, Hour, Place, Pose, Scene, Weather};

/// A panel about to be drawn, in canvas units from its own top left corner.
pub struct Picture {
    pub width: f64,
    pub height: f64,
    pub place: Scene,
    pub backdrop: Backdrop,
    pub key: Key,
    /// Those whom we look at.
    pub group: Group,
    /// Whose shoulder we look over, before them.
    pub over: Option<Group>,
    /// How far figures reach out over the upper border.
    pub out: f64,
}

/// Figures in a scene of their own, which is moved in the panel: balloons want room above them.
pub struct Group {
    /// Members of the cast, left to right.
    pub who: Vec<usize>,
    pub scene: Scene,
    pub moved: Point,
}

pub struct Stage<'a> {
    pub script: &'a Script,
    pub style: Style,
    pub seed: u64,
    pub cast: &'a Cast,
}

impl Stage<'_> {
    /// `number` counts the panels of the whole script, so that no two are alike by chance alone.
    pub fn picture(&self, panel: &Panel, (frame, measures): (&Frame, &Measures), number: usize) -> Picture {
        let [left, top, right, bottom] = frame.bounds();
        let (width, height) = (libm::ceil(right - left).max(64.0), libm::ceil(bottom - top).max(64.0));
        let dice = Dice::new(self.seed ^ number as u64, "panel");
        let place = self.place(panel, (width, height));
        let out = if panel.hints.breaking { measures.between_tiers * 2.2 } else { 0.0 };
        let group = self.group(panel, (&place, width, height, out), dice.clone());
        let over = panel.over.map(|who| self.before(panel, who, (&place, width, height)));
        let backdrop = Backdrop::of(panel, &group.scene, &mut dice.clone());
        let backdrop =
            if backdrop == Backdrop::Place && place.place == Place::Plain { Backdrop::Tone } else { backdrop };
        let key = Key::of(panel, number, &mut dice.clone());
        Picture { width, height, place, backdrop, key, group, over, out }
    }

    /// The same place looks the same in all its panels; what nobody says of it is plain, by day and clear.
    fn place(&self, panel: &Panel, size: (f64, f64)) -> Scene {
        let told = panel.actions.iter().filter(|action| action.of.is_empty()).map(|action| action.text.as_str());
        let place = if Backdrop::named(&panel.background).is_none() && !panel.background.is_empty() {
            &panel.background
        } else {
            &panel.place
        };
        let prompt = format!("{place}, {}", told.collect::<Vec<&str>>().join(" "));
        let granted = words::read(&self.brief(&prompt, size)).granted;
        let said = |is: fn(&Wish) -> bool| granted.iter().any(|granted| is(&granted.wish));
        let named = granted.iter().rev().map(|granted| granted.wish).find(|wish| matches!(wish, Wish::Place(_)));
        let mut scene = self.scene(&prompt, Dice::new(self.seed, &format!("{named:?}")).bits(), size);
        if named.is_none() {
            scene.place = Place::Plain;
        }
        if named.is_none() && !said(|wish| matches!(wish, Wish::Hour(_))) {
            scene.hour = Hour::Day;
        }
        if !said(|wish| matches!(wish, Wish::Weather(_))) {
            scene.weather = Weather::Clear;
        }
        scene
    }

    fn scene(&self, prompt: &str, seed: u64, size: (f64, f64)) -> Scene {
        let brief = self.brief(prompt, size);
        // The light comes from one side on the whole page.
        decide(&brief, &words::read(&brief), seed & !1 | self.seed & 1)
    }

    pub fn brief(&self, prompt: &str, (width, height): (f64, f64)) -> Brief {
        let size = BriefSize { width_px: width as u32, height_px: height as u32 };
        Brief {
            prompt: prompt.to_owned(),
            negative: String::new(),
            size,
            seed: 0,
            candidates: 1,
            style: self.style,
            characters: Vec::new(),
        }
    }

    fn group(&self, panel: &Panel, (place, width, height, out): (&Scene, f64, f64, f64), mut dice: Dice) -> Group {
        let who = self.left_to_right(panel);
        let count = who.len();
        let mut figures: Vec<Character> = who.iter().map(|who| self.character(panel, *who, &mut dice)).collect();
        for (at, (figure, who)) in figures.iter_mut().zip(&who).enumerate() {
            if self.turned(panel, *who) {
                continue;
            }
            if count > 1 {
                // They look at each other.
                let middle = (at as f64 + 0.5) / count as f64 - 0.5;
                figure.yaw_deg = -middle.signum() * dice.between(18.0, 30.0);
            } else if panel.over.is_some() {
                figure.yaw_deg = self.entry() * dice.between(16.0, 26.0);
            }
        }
        // A close-up leaves the place away, and with it what lives there.
        let of_place: &[Animal] = if panel.shot == Some(Shot::Close) { &[] } else { &place.animals };
        let animals = self.animals(panel, (&who, of_place), &mut figures);
        let poses = figures.iter().map(|figure| figure.pose).filter(|pose| *pose != Pose::Standing);
        let of_poses = poses.map(framing_of).max_by_key(|framing| *framing as u8);
        let framing = framing(panel, (of_poses, count), (width, height), &mut dice);
        let speaks = panel.words.iter().any(|words| !matches!(words.voice, Voice::Sound));
        let mut room = Room::of(count, (width, height), (framing, speaks, self.script.reading));
        if panel.over.is_some() {
            // The other half belongs to the shoulder.
            room.width = width * 0.62;
            room.moved[0] = if self.entry() > 0.0 { width * 0.02 } else { width * 0.36 };
        }
        if panel.shot == Some(Shot::Close) && count == 1 && panel.over.is_none() {
            room = room.near(nearer(panel));
        }
        if out > 0.0 {
            // Whoever breaks the border fills the panel, and more.
            room.height = height + out * 0.8;
            room.moved[1] = -out * 0.8;
        }
        let (width_px, height_px) = (room.width as u32, room.height as u32);
        Group {
            who,
            scene: Scene { width_px, height_px, figures, animals, framing, ..place.clone() },
            moved: room.moved,
        }
    }

    /// One large from behind, on the side where reading begins.
    fn before(&self, panel: &Panel, who: usize, (place, width, height): (&Scene, f64, f64)) -> Group {
        let mut dice = Dice::new(self.seed, "over the shoulder");
        let mut figure = self.character(panel, who, &mut dice);
        (figure.pose, figure.prop) = (Pose::BackTurned, None);
        figure.yaw_deg = -self.entry() * dice.between(4.0, 12.0);
        let wide = (height * 1.05).max(width * 0.5);
        let middle = width * (0.5 + self.entry() * 0.32);
        let scene = Scene {
            width_px: wide as u32,
            height_px: (height * 1.08) as u32,
            figures: vec![figure],
            animals: Vec::new(),
            things: Vec::new(),
            framing: Framing::Bust,
            ..place.clone()
        };
        Group { who: vec![who], scene, moved: [middle - wide / 2.0, height * 0.24] }
    }

    /// 1 where reading begins on the right.
    fn entry(&self) -> f64 {
        if self.script.reading == Reading::RightToLeft { 1.0 } else { -1.0 }
    }

    /// The first to speak stands where reading begins.
    fn left_to_right(&self, panel: &Panel) -> Vec<usize> {
        let mut order: Vec<usize> = Vec::new();
        let speakers = panel.words.iter().filter_map(|words| match words.voice {
            Voice::Speech { who, off: false, .. } => Some(who),
            _ => None,
        });
        for who in speakers.chain(panel.seen.iter().copied()) {
            if panel.seen.contains(&who) && !order.contains(&who) {
                order.push(who);
            }
        }
        if self.script.reading == Reading::RightToLeft {
            order.reverse();
        }
        order
    }
}

/// How near we stand: as the writer says; else as the pose wants; else so that a page has near and far.
fn framing(
    panel: &Panel,
    (of_poses, count): (Option<Framing>, usize),
    (width, height): (f64, f64),
    dice: &mut Dice,
) -> Framing {
    match panel.shot {
        Some(Shot::Close) => return Framing::Face,
        Some(Shot::Bust) => return Framing::Bust,
        Some(Shot::Half) => return Framing::HalfBody,
        Some(Shot::Far) if width < 2.0 * height => return Framing::FullBody,
        Some(Shot::Far) => return Framing::Knees,
        None => {}
    }
    let said = panel.words.iter().filter(|words| matches!(words.voice, Voice::Speech { .. })).count();
    if panel.hints.wide && of_poses.is_none() && count > 0 && panel.over.is_none() {
        // All across the page stands a long shot, or people who talk; who shouts comes near.
        let far = if width < 2.0 * height { Framing::FullBody } else { Framing::Knees };
        let near = said > 1 || panel.hints.breaking;
        return if panel.is_loud() {
            Framing::Bust
        } else if near {
            Framing::HalfBody
        } else {
            far
        };
    }
    if panel.over.is_some() {
        return Framing::Bust;
    }
    if let Some(of_poses) = of_poses {
        return of_poses;
    }
    let high = height > width * 1.15;
    match count {
        0 | 3.. => Framing::HalfBody,
        2 if panel.hints.size == Size::Large => Framing::HalfBody,
        1 if panel.hints.size == Size::Small && dice.chance(0.6) => Framing::Face,
        1 if panel.hints.breaking || panel.hints.size == Size::Large => {
            if height > width * 1.3 {
                Framing::Knees
            } else {
                Framing::HalfBody
            }
        }
        // Room for more than a head, and a high panel has a low half where insets may lie.
        _ if high => Framing::HalfBody,
        1 if dice.chance(0.4) => Framing::HalfBody,
        _ => Framing::Bust,
    }
}

/// How much larger a face is drawn than would show all of the head: less where much is said, which wants room beside it.
fn nearer(panel: &Panel) -> f64 {
    const MOST: f64 = 1.28;
    // A letter of Japanese is as wide as two of ours.
    let wide = |text: &str| text.chars().map(|letter| if letter.is_ascii() { 0.5 } else { 1.0 }).sum::<f64>();
    let said: f64 = panel.words.iter().map(|words| wide(&words.text)).sum();
    (MOST - 0.022 * (said - 6.0).max(0.0)).max(1.0)
}

/// The part of a panel that the figures' scene takes.
struct Room {
    width: f64,
    height: f64,
    moved: Point,
}

impl Room {
    fn of(count: usize, (width, height): (f64, f64), (framing, speaks, reading): (Framing, bool, Reading)) -> Self {
        let flat = width / height;
        // Balloons want room above the heads, or beside one that stands alone.
        let whole = matches!(framing, Framing::FullBody | Framing::Knees | Framing::Wide);
        let above = match (speaks, count) {
            (true, 2..) if !whole => 0.24,
            (true, _) if flat < 1.15 => 0.16,
            (true, _) if whole => 0.10,
            _ => 0.0,
        };
        let high = height * (1.0 - above);
        let aside = if count == 1 && flat > 2.0 {
            0.2
        } else if speaks && count == 1 && flat >= 0.85 {
            0.12
        } else {
            0.02
        };
        let aside = if reading == Reading::RightToLeft { -aside } else { aside };
        let wide = if count == 1 { width * 0.92 } else { width };
        let middle = if count == 1 { 0.5 + aside } else { 0.5 };
        let moved = [width * middle - wide / 2.0, height - high];
        Self { width: wide.max(48.0), height: high.max(48.0), moved }
    }

    /// Larger than its part of the panel: the border cuts hair and shoulders, never the face.
    fn near(self, by: f64) -> Self {
        let (width, height) = (self.width * by, self.height * by);
        let moved = [self.moved[0] - (width - self.width) / 2.0, self.moved[1] - (height - self.height) * 0.55];
        Self { width, height, moved }
    }
}
