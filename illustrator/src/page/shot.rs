//! What a panel shows: its cast and place as scenes of the panel's own size.

use engine::{Brief, Design, Size as BriefSize, Style};

use super::cast::Cast;
use super::frame::Frame;
use super::names;
use super::script::{Manner, Member, Panel, Reading, Script, Shot, Voice};
use crate::decide::{decide, decide_one, framing_of};
use crate::figure::curve::Point;
use crate::scene::{Character, Expression, Framing, Hour, Place, Pose, Scene, Weather};
use crate::seed::Dice;
use crate::words;
use crate::words::wish::Wish;

/// A panel about to be drawn, in canvas units from its own top left corner.
pub struct Picture {
    pub width: f64,
    pub height: f64,
    pub place: Scene,
    pub backdrop: Backdrop,
    /// Members of the cast, left to right.
    pub who: Vec<usize>,
    /// Those figures, in a scene that is moved in the panel: balloons want room above it.
    pub figures: Scene,
    pub moved: Point,
}

/// What stands behind the figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Backdrop {
    Place,
    /// A close-up leaves the place away: paper, or a tone that falls.
    Tone,
    /// Lines toward the one who shouts.
    Focus,
    /// Lines along the way of what moves.
    Speed,
}

pub struct Stage<'a> {
    pub script: &'a Script,
    pub style: Style,
    pub seed: u64,
    pub cast: &'a Cast,
}

impl Stage<'_> {
    /// `number` counts the panels of the whole script, so that no two are alike by chance alone.
    pub fn picture(&self, panel: &Panel, frame: &Frame, number: usize) -> Picture {
        let [left, top, right, bottom] = frame.bounds();
        let (width, height) = (libm::ceil(right - left).max(64.0), libm::ceil(bottom - top).max(64.0));
        let dice = Dice::new(self.seed ^ number as u64, "panel");
        let place = self.place(panel, (width, height));
        let backdrop = match backdrop(panel, &mut dice.clone()) {
            Backdrop::Place if place.place == Place::Plain => Backdrop::Tone,
            backdrop => backdrop,
        };
        let (who, figures, moved) = self.figures(panel, (&place, width, height), dice);
        Picture { width, height, place, backdrop, who, figures, moved }
    }

    /// The same place looks the same in all its panels; what nobody says of it is plain, by day and clear.
    fn place(&self, panel: &Panel, size: (f64, f64)) -> Scene {
        let told = panel.actions.iter().filter(|action| action.of.is_empty()).map(|action| action.text.as_str());
        let prompt = format!("{}, {}", panel.place, told.collect::<Vec<&str>>().join(" "));
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

    fn brief(&self, prompt: &str, (width, height): (f64, f64)) -> Brief {
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

    fn figures(
        &self,
        panel: &Panel,
        (place, width, height): (&Scene, f64, f64),
        mut dice: Dice,
    ) -> (Vec<usize>, Scene, Point) {
        let order = self.left_to_right(panel);
        let count = order.len();
        let mut figures: Vec<Character> = order.iter().map(|who| self.character(panel, *who, &mut dice)).collect();
        for (at, (figure, who)) in figures.iter_mut().zip(&order).enumerate() {
            if count > 1 && !self.turned(panel, *who) {
                // They look at each other.
                let middle = (at as f64 + 0.5) / count as f64 - 0.5;
                figure.yaw_deg = -middle.signum() * dice.between(18.0, 30.0);
            }
        }
        let poses = figures.iter().map(|figure| figure.pose).filter(|pose| *pose != Pose::Standing);
        let of_poses = poses.map(framing_of).max_by_key(|framing| *framing as u8);
        let usual = match count {
            0 | 3.. => Framing::HalfBody,
            // Room for more than a head, and a high panel has a low half where insets may lie.
            _ if height > width * 1.15 => Framing::HalfBody,
            1 if dice.chance(0.3) => Framing::HalfBody,
            _ => Framing::Bust,
        };
        let framing = match panel.shot {
            Some(Shot::Close) => Framing::Face,
            Some(Shot::Bust) => Framing::Bust,
            Some(Shot::Half) => Framing::HalfBody,
            Some(Shot::Far) if width < 1.6 * height => Framing::FullBody,
            Some(Shot::Far) if width < 2.6 * height => Framing::Knees,
            // In a flat panel a whole figure would be as small as its balloon's letters.
            Some(Shot::Far) => Framing::HalfBody,
            None => of_poses.unwrap_or(usual),
        };
        let speaks = panel.words.iter().any(|words| !matches!(words.voice, Voice::Sound));
        let room = Room::of(count, (width, height), (framing, speaks, self.script.reading));
        let scene =
            Scene { width_px: room.width as u32, height_px: room.height as u32, figures, framing, ..place.clone() };
        (order, scene, room.moved)
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

    fn seed_of(&self, member: &Member) -> u64 {
        Dice::new(self.seed, &member.name).bits()
    }

    /// What the actions and moods say of one of the cast.
    fn told(&self, panel: &Panel, who: usize) -> String {
        let actions = panel
            .actions
            .iter()
            .filter(|action| action.of.contains(&who))
            .map(|action| names::as_prompt(&names::without_names(&action.text, &self.script.cast)));
        let moods = panel.words.iter().filter_map(|words| match &words.voice {
            Voice::Speech { who: speaker, mood, .. } if *speaker == who => Some(mood.clone()),
            _ => None,
        });
        actions.chain(moods).collect::<Vec<String>>().join(", ")
    }

    fn turned(&self, panel: &Panel, who: usize) -> bool {
        let brief = self.brief(&self.told(panel, who), (512.0, 512.0));
        words::read(&brief).granted.iter().any(|granted| matches!(granted.wish, Wish::Gaze(_)))
    }

    /// The one figure that the words name; of somebody designed before as they are in the words' clothes and mood.
    fn one(&self, words: &str, (seed, design): (u64, Option<&Design>)) -> Character {
        let brief = self.brief_with(words, design);
        decide_one(&brief, &words::read(&brief), seed)
    }

    fn brief_with(&self, words: &str, design: Option<&Design>) -> Brief {
        Brief { characters: design.cloned().into_iter().collect(), ..self.brief(words, (512.0, 512.0)) }
    }

    /// Always the same person; face, gaze and what is put on for once are the panel's.
    fn character(&self, panel: &Panel, who: usize, dice: &mut Dice) -> Character {
        let member = &self.script.cast[who];
        let seed = self.seed_of(member);
        let told = self.told(panel, who);
        let looks = format!("{}, plain background", member.looks);
        let design = self.cast.design(who);
        let usual = self.one(&looks, (seed, design));
        let now = self.one(&format!("{looks}, {told}"), (seed, design));
        let granted = words::read(&self.brief(&told, (512.0, 512.0))).granted;
        let said = |is: fn(&Wish) -> bool| granted.iter().any(|granted| is(&granted.wish));
        let own_look = words::read(&self.brief_with(&member.looks, design)).granted;
        let mut character = usual;
        // A writer says what somebody wears: nothing is added.
        character.extras.retain(|extra| own_look.iter().any(|granted| granted.wish == Wish::Extra(*extra)));
        let face_is_said = said(|wish| matches!(wish, Wish::Expression(_)));
        character.expression = if face_is_said { now.expression } else { expression(panel, who, dice) };
        if !face_is_said
            && own_look.iter().any(|granted| matches!(granted.wish, Wish::Expression(_)))
            && !speaks_loudly(panel, who)
        {
            character.expression = now.expression;
        }
        if said(|wish| matches!(wish, Wish::Outfit(_) | Wish::OutfitColor(_) | Wish::SchoolUniform)) {
            (character.outfit, character.outfit_color) = (now.outfit, now.outfit_color);
        }
        if said(|wish| matches!(wish, Wish::Extra(_))) {
            let more = now.extras.iter().filter(|extra| !character.extras.contains(extra));
            let more = more.filter(|extra| granted.iter().any(|granted| granted.wish == Wish::Extra(**extra))).copied();
            character.extras.extend(more.collect::<Vec<_>>());
        }
        (character.pose, character.prop) = (now.pose, now.prop);
        if character.pose == Pose::Lying {
            // A panel is too narrow for one who lies: the figure kneels.
            character.pose = Pose::Kneeling;
        }
        let side = if dice.chance(0.5) { 1.0 } else { -1.0 };
        character.yaw_deg = side * dice.between(8.0, 30.0);
        character.roll_deg = -side * dice.between(2.0, 6.0);
        if said(|wish| matches!(wish, Wish::Gaze(_) | Wish::TiltedHead)) {
            (character.yaw_deg, character.roll_deg) = (now.yaw_deg, now.roll_deg);
        }
        character
    }
}

fn manners_of(panel: &Panel, who: usize) -> impl Iterator<Item = Manner> + '_ {
    panel.words.iter().filter_map(move |words| match words.voice {
        Voice::Speech { who: speaker, manner, off: false, .. } if speaker == who => Some(manner),
        _ => None,
    })
}

fn speaks_loudly(panel: &Panel, who: usize) -> bool {
    manners_of(panel, who).any(|manner| manner == Manner::Shouts)
}

/// Where nobody says what the face does.
fn expression(panel: &Panel, who: usize, dice: &mut Dice) -> Expression {
    if speaks_loudly(panel, who) {
        return Expression::Shouting;
    }
    let says = manners_of(panel, who).any(|manner| manner == Manner::Says);
    let glad = if says { 0.45 } else { 0.2 };
    if dice.chance(glad) { Expression::Smile } else { Expression::Calm }
}

fn backdrop(panel: &Panel, dice: &mut Dice) -> Backdrop {
    let loud =
        panel.words.iter().any(|words| matches!(words.voice, Voice::Speech { manner: Manner::Shouts, off: false, .. }));
    let near = matches!(panel.shot, Some(Shot::Close)) || panel.hints.inset;
    if panel.seen.is_empty() {
        return Backdrop::Place;
    }
    match (near || panel.place.is_empty(), loud) {
        (_, _) if panel.hints.slanted && !loud && !panel.place_is_new && panel.shot != Some(Shot::Far) => {
            Backdrop::Speed
        }
        (true, true) => Backdrop::Focus,
        (true, false) if !panel.place_is_new || panel.place.is_empty() => Backdrop::Tone,
        (false, false) if panel.shot != Some(Shot::Far) && !panel.place_is_new && dice.chance(0.2) => Backdrop::Tone,
        _ => Backdrop::Place,
    }
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
        let aside = if speaks && count == 1 && flat >= 0.85 { 0.12 } else { 0.02 };
        let aside = if reading == Reading::RightToLeft { -aside } else { aside };
        let wide = if count == 1 { width * 0.92 } else { width };
        let middle = if count == 1 { 0.5 + aside } else { 0.5 };
        let moved = [width * middle - wide / 2.0, height - high];
        Self { width: wide.max(48.0), height: high.max(48.0), moved }
    }
}
