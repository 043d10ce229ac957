//! The scene: what the words asked for, and what the seed decides where they are silent.

mod about_one;
mod animal_care;
mod animals;
mod attending;
mod bearing;
mod camera;
mod casting;
mod cloth;
mod company;
mod eras;
mod extras;
mod glances;
mod groups;
mod hair;
mod likely;
mod overhead;
mod parts;
mod players;
mod shown;
mod surroundings;
mod wardrobe;
mod whereabouts;
mod workplaces;

use engine::{Brief, Style};

use crate::seed::{Dice, of_candidate};
use crate::words::wish::{Garb, Wish};
use crate::words::{Granted, MOST, Reading};
use crate::{
    Age, Animal, Build, Character, Detail, Expression, Extra, EyeShape, FigureKind, Framing, Height, Hour, Lower,
    Outfit, Pattern, Place, Pose, Scene, SkinTone, Tint, Weather,
};
use cloth::{cloth_of, outfits_of};
use company::{
    alike, at_one_kit, at_one_piano, facing, figures_with, in_one_uniform, least_alike, parted, partnered, playing,
    strewing,
};
use likely::{EYES, SKINS, SKINS_ON_PAPER};
pub use likely::{framing_of, is_eaten};
use wardrobe::Occasion;

/// The scene of one candidate. `seed` is the candidate's own.
pub fn decide(brief: &Brief, reading: &Reading, seed: u64) -> Scene {
    let choice = Choice::of_picture(reading, seed);
    let (place, hour, weather) = choice.surroundings();
    let animals = animals::animals(reading, seed, choice.asked_framing());
    let nobody = choice.asks(Wish::Nobody);
    let nobody = nobody || reading.animals_alone;
    let alone = choice.asks(Wish::Solo);
    let count = if nobody {
        0
    } else if alone {
        1
    } else {
        reading.figures.clamp(1, MOST)
    };
    let mut figures: Vec<Character> = Vec::new();
    for figure in 0..count {
        let of_seed = |seed| Choice::of_figure(reading, seed, figure).character((place, hour, weather), brief.style);
        let next = (0..TRIES).map(|turn| {
            // The seed of the first figure is the picture's own: one more beside it changes nothing of it.
            of_seed(if figure == 0 { seed } else { of_candidate(seed, 1000 + 100 * turn + u64::from(figure)) })
        });
        figures.extend(least_alike(&figures, next));
    }
    let figures = parts::at_kotatsu(groups::doing_it_together(figures, place), reading, seed);
    let figures = parts::at_one_table(parts::about_fire(figures, reading, seed), place, seed);
    let figures = parted(facing(at_one_kit(at_one_piano(playing(strewing(figures, !animals.is_empty()))))));
    let figures = in_one_uniform(alike(partnered(figures), reading, seed), reading, seed);
    let figures = players::at_one_ball(company::in_one_team(figures, reading, seed), reading, seed);
    let figures = parts::with_parts(figures, reading, (place, seed));
    let figures = about_one::turned(groups::turned_to_others(figures), reading, seed);
    let figures = if animals.is_empty() { glances::exchanged(figures, reading, seed) } else { figures };
    let mut animals = animals;
    let figures = figures_with(figures, &animals, reading, seed);
    let figures = animal_care::fed(figures, &mut animals);
    let figures = company::in_row(figures, &mut animals, reading);
    let figures = company::as_a_band(figures, &mut animals);
    let figures = overhead::turned_to_the_light(figures, reading, seed);
    let figures = overhead::on_their_backs(figures, &mut animals);
    let figures = camera::past_a_shoulder(figures, &animals, choice.camera());
    let figures = attending::to_their_deeds(figures, &animals, (reading, seed));
    Scene {
        style: brief.style,
        width_px: brief.size.width_px,
        height_px: brief.size.height_px,
        framing: groups::framing(
            &figures,
            (place, choice.framing_at(place, &animals), choice.asked_framing().is_some()),
        ),
        camera: choice.camera(),
        things: choice.things(),
        figures,
        animals,
        place,
        hour,
        weather,
        sights: choice.sights(),
        paints: choice.paints(),
        seed,
    }
}

/// How many people are thought of for one who stands beside others.
const TRIES: u64 = 6;

/// The first figure that the words name, whatever else they say.
pub fn decide_one(brief: &Brief, reading: &Reading, seed: u64) -> Character {
    let surroundings = Choice::of_picture(reading, seed).surroundings();
    Choice::of_figure(reading, seed, 0).character(surroundings, brief.style)
}

/// The animals that the words name, for who is seen so near that a cat is in their arms.
pub fn decide_animals(reading: &Reading, seed: u64) -> Vec<Animal> {
    animals::animals(reading, seed, Some(Framing::HalfBody))
}

/// Who somebody is, wherever they are seen: the first figure that the words name, dressed for no place in particular.
pub fn decide_person(reading: &Reading, seed: u64) -> Character {
    Choice::of_figure(reading, seed, 0).character((Place::Plain, Hour::Day, Weather::Clear), Style::Color)
}

const fn is_male(kind: FigureKind) -> bool {
    matches!(kind, FigureKind::Boy | FigureKind::Man)
}

#[derive(Clone, Copy)]
struct Choice<'a> {
    reading: &'a Reading,
    /// Decides who a figure is: of a design its own.
    seed: u64,
    /// Decides what passes: a glance, a mood.
    moment: u64,
    /// From 0.
    figure: u8,
}

impl<'a> Choice<'a> {
    const fn of_picture(reading: &'a Reading, seed: u64) -> Self {
        Self { reading, seed, moment: seed, figure: 0 }
    }

    fn of_figure(reading: &'a Reading, moment: u64, figure: u8) -> Self {
        let own = reading.own_seeds.get(usize::from(figure)).copied().flatten();
        Self { reading, seed: own.unwrap_or(moment), moment, figure }
    }

    fn is_designed(&self) -> bool {
        self.reading.own_seeds.get(usize::from(self.figure)).is_some_and(Option::is_some)
    }

    /// The same figure, for what passes.
    const fn now(self) -> Self {
        Self { seed: self.moment, ..self }
    }

    fn asks(&self, wanted: Wish) -> bool {
        self.asks_any(|wish| wish == wanted)
    }

    fn asks_any(&self, is: impl Fn(Wish) -> bool) -> bool {
        self.asked(|wish| is(wish).then_some(())).is_some()
    }

    fn asked<T>(&self, read: impl Fn(Wish) -> Option<T>) -> Option<T> {
        self.reading
            .granted
            .iter()
            .rev()
            .filter(|granted| self.is_about(granted))
            .find_map(|granted| read(granted.wish))
    }

    fn is_about(&self, granted: &Granted) -> bool {
        (granted.who.0..=granted.who.1).contains(&self.figure)
    }

    fn refuses(&self, wish: Wish) -> bool {
        self.reading.refused.iter().any(|refused| refused.wish == wish && self.is_about(refused))
    }

    fn dice(&self, purpose: &str) -> Dice {
        Dice::new(self.seed, purpose)
    }

    /// One of `choices` by weight, none that was refused.
    fn of<T: Copy>(&self, purpose: &str, wish: impl Fn(T) -> Wish, choices: &[(T, u32)]) -> T {
        let open: Vec<(T, u32)> = choices.iter().copied().filter(|(choice, _)| !self.refuses(wish(*choice))).collect();
        // Where everything was refused something must be drawn all the same: the first.
        self.dice(purpose).weighted(&open).unwrap_or(choices[0].0)
    }

    /// Ill, or visited there.
    fn is_in_bed(&self, place: Place) -> bool {
        let pose = self.pose();
        let is_ill = place == Place::Hospital && matches!(pose, Pose::Lying | Pose::LyingOnBack);
        is_ill || self.figure == 1 && matches!(pose, Pose::AtBedside | Pose::CoolingForehead)
    }

    fn kind(&self) -> FigureKind {
        // Of an androgynous boy the boy says more, wherever it stands.
        let sure = |wish| if let Wish::Kind(kind) = wish { Some(kind) } else { None };
        let kind = self.asked(|wish| sure(wish).filter(|kind| *kind != FigureKind::Androgynous));
        let kind = kind.or_else(|| self.asked(sure));
        let bearded = self.asks_any(|wish| matches!(wish, Wish::Extra(extra) if extra.is_on_jaw()));
        let kind = kind.or(bearded.then_some(FigureKind::Man));
        self.grown_up(kind.unwrap_or_else(|| self.likely_kind()))
    }

    fn character(&self, (place, hour, weather): (Place, Hour, Weather), style: Style) -> Character {
        let kind = self.kind();
        let mut hair = self.hair(kind, style);
        let expression = self.now().expression();
        let sleeps = self.is_in_bed(place) || matches!(expression, Expression::Sleepy | Expression::Serene);
        let is_young = self.reading.is_young;
        let (age, pose, has_umbrella) = (self.age(), self.pose(), self.is_under_umbrella());
        let swims =
            matches!(pose, Pose::Swimming | Pose::Surfing | Pose::Diving) || self.asks(Wish::Extra(Extra::SwimCap));
        let prop = self.prop();
        let era = self.era_of_company(place);
        let occasion = Occasion { kind, age, is_young, place, weather, pose, prop, sleeps, swims, has_umbrella, era };
        let outfit = self.outfit(occasion);
        self.cast_hair(&mut hair, kind);
        self.dress_hair(&mut hair, (kind, outfit));
        let eyes = self.eyes(kind, hair.color);
        let outfit_color = self.cloth((kind, outfit), (hair.color, hour), place);
        let (yaw_deg, roll_deg) = self.now().turn();
        let (pitch_deg, gaze) = self.now().nod();
        Character {
            seed: self.seed,
            kind,
            eyes,
            other_eye: self.other_eye(),
            eye_shape: self.eye_shape(kind),
            skin: self.skin_in(style),
            expression,
            outfit,
            outfit_color,
            pattern: self.asked(|wish| if let Wish::Pattern(pattern) = wish { Some(pattern) } else { None }),
            lower: self.lower(occasion, outfit),
            lower_color: Some(self.lower_color(outfit_color)),
            lower_pattern: self.asked(|wish| if let Wish::LowerPattern(pattern) = wish { Some(pattern) } else { None }),
            stuff: self.asked(|wish| if let Wish::Stuff(stuff) = wish { Some(stuff) } else { None }),
            lower_stuff: self.asked(|wish| if let Wish::LowerStuff(stuff) = wish { Some(stuff) } else { None }),
            accent: self.accent(
                kind,
                self.cast_accents(outfit_color).unwrap_or_else(|| wardrobe::accents(outfit_color, hair.color, eyes)),
            ),
            extras: self.extras(
                (kind, hair.style, outfit),
                weather == Weather::Snow && !place.is_indoors() && place != Place::HotSpring,
            ),
            age: self.age(),
            build: self.build(),
            height: self.height(),
            pose: self.pose_in(place),
            is_from_behind: self.is_from_behind(),
            gesture: self.gesture(),
            seat: self.seat(),
            prop,
            also_held: self.asked(|wish| if let Wish::AlsoHeld(prop, tint) = wish { Some((prop, tint)) } else { None }),
            dyes: self.dyes(),
            prints: self.prints(),
            number: self.asked(|wish| if let Wish::Number(number) = wish { Some(number) } else { None }),
            hat_color: self.asked(|wish| if let Wish::HatColor(tint) = wish { Some(tint) } else { None }),
            prop_color: self.prop_color(),
            yaw_deg,
            pitch_deg,
            roll_deg,
            gaze,
            attention: self.told_attention(),
            hair,
        }
    }

    /// The color of what is worn, beside hair of a color.
    fn cloth(&self, (kind, outfit): (FigureKind, Outfit), (hair, hour): (Tint, Hour), place: Place) -> Tint {
        let asked = self.asked(|wish| if let Wish::OutfitColor(tint) = wish { Some(tint) } else { None });
        asked.unwrap_or_else(|| {
            let mut choices = cloth_of(outfit);
            if is_male(kind) && matches!(outfit, Outfit::Yukata | Outfit::Kimono) {
                choices = wardrobe::OF_MENS_YUKATA.to_vec();
            }
            let serves_a_shrine = place == Place::Shrine || self.asks(Wish::Haunts(Place::Shrine));
            if outfit == Outfit::Hakama && is_male(kind) {
                choices = wardrobe::OF_MENS_HAKAMA.to_vec();
            } else if outfit == Outfit::Hakama && !serves_a_shrine {
                choices = wardrobe::OF_HAKAMA_ELSEWHERE.to_vec();
            }
            if let Some(cast) = self.cast_cloth() {
                choices = cast.to_vec();
            }
            choices.retain(|(tint, _)| !is_male(kind) || !matches!(tint, Tint::Pink | Tint::Lavender));
            // Who has a design wears the same by day and by night.
            let hour = if self.is_designed() { Hour::Day } else { hour };
            wardrobe::beside_hair(&mut choices, hair, hour);
            self.of("cloth", Wish::OutfitColor, &choices)
        })
    }

    /// Who is old, or in their thirties, is no boy and no girl; who was designed before stays as they were.
    fn grown_up(&self, kind: FigureKind) -> FigureKind {
        if self.is_designed() {
            return kind;
        }
        let is_grown = self.asks_any(|wish| matches!(wish, Wish::Age(Age::Grown | Age::Middle | Age::Old)));
        let is_small = self.asks(Wish::Age(Age::Child));
        match kind {
            FigureKind::Girl if is_grown => FigureKind::Woman,
            FigureKind::Boy if is_grown => FigureKind::Man,
            FigureKind::Woman if is_small => FigureKind::Girl,
            FigureKind::Man if is_small => FigureKind::Boy,
            kind => kind,
        }
    }

    fn eyes(&self, kind: FigureKind, hair: Tint) -> Tint {
        let asked = self.asked(|wish| if let Wish::EyeColor(tint) = wish { Some(tint) } else { None });
        asked.unwrap_or_else(|| {
            let grown = matches!(kind, FigureKind::Man) || self.age() == Age::Old;
            let old = self.age() == Age::Old;
            let choices: Vec<(Tint, u32)> = self
                .cast_eyes()
                .unwrap_or(&EYES)
                .iter()
                .map(|(tint, weight)| match tint {
                    Tint::Brown if grown => (*tint, weight * 6),
                    Tint::Red | Tint::Pink | Tint::Purple | Tint::Yellow | Tint::Orange | Tint::Teal if old => {
                        (*tint, 0)
                    }
                    // Eyes that differ from the hair are the second accent of the picture.
                    tint if *tint == hair => (*tint, 1),
                    _ => (*tint, *weight),
                })
                .collect();
            self.of("eyes", Wish::EyeColor, &choices)
        })
    }

    fn skin_in(&self, style: Style) -> SkinTone {
        let is_on_paper = matches!(style, Style::Manga | Style::Sketch);
        if !is_on_paper || self.is_designed() || self.cast_skins().is_some() {
            return self.skin();
        }
        let asked = self.asked(|wish| if let Wish::Skin(tone) = wish { Some(tone) } else { None });
        asked.unwrap_or_else(|| self.of("skin", Wish::Skin, &SKINS_ON_PAPER))
    }

    fn skin(&self) -> SkinTone {
        let asked = self.asked(|wish| if let Wish::Skin(tone) = wish { Some(tone) } else { None });
        asked.unwrap_or_else(|| self.of("skin", Wish::Skin, self.cast_skins().unwrap_or(&SKINS)))
    }

    fn outfit(&self, occasion: Occasion) -> Outfit {
        let kind = occasion.kind;
        let tie = self.asks(Wish::Necktie) || self.asks(Wish::Extra(Extra::LooseTie));
        let uniform = match kind {
            // In summer: of boys it is the shirt alone.
            FigureKind::Boy | FigureKind::Man if self.asks(Wish::Extra(Extra::ShortSleeves)) => Outfit::Shirt,
            FigureKind::Girl if self.asks(Wish::Extra(Extra::ShortSleeves)) => Outfit::SailorUniform,
            FigureKind::Girl if !tie => {
                self.of("uniform", Wish::Outfit, &[(Outfit::SailorUniform, 3), (Outfit::Blazer, 1)])
            }
            _ => Outfit::Blazer,
        };
        // A princess's dress, and a violinist's, reaches the ground.
        let grand = |wish| matches!(wish, Wish::Extra(Extra::Tiara | Extra::Crown) | Wish::Garb(Garb::Evening));
        let is_grand = self.asks_any(grand);
        let asked = self.asked(|wish| match wish {
            Wish::Outfit(Outfit::Dress) if is_grand && occasion.age != Age::Child => Some(Outfit::BallGown),
            Wish::Outfit(outfit) => Some(outfit),
            Wish::SchoolUniform => Some(uniform),
            Wish::Garb(garb) => Some(wardrobe::garb(garb, kind, occasion.age)),
            _ => None,
        });
        // Only a garment that has one can have its hood up.
        let hooded = self.asks_any(|wish| matches!(wish, Wish::Extra(Extra::Hood | Extra::HoodDown)));
        asked.or(tie.then_some(Outfit::Blazer)).or(hooded.then_some(Outfit::Hoodie)).unwrap_or_else(|| {
            let mut choices = occasion.clothes().unwrap_or_else(|| outfits_of(kind).to_vec());
            // Under a hood nobody sees how the hair is done.
            if choices.len() > 1 && self.asks_any(|wish| matches!(wish, Wish::HairStyle(_))) {
                choices.retain(|(outfit, _)| *outfit != Outfit::Raincoat);
            }
            self.with_sleeves(&mut choices, kind);
            self.of("outfit", Wish::Outfit, &choices)
        })
    }

    /// Only what can have the sleeves that were asked for.
    fn with_sleeves(&self, choices: &mut Vec<(Outfit, u32)>, kind: FigureKind) {
        let asked = self.asked(|wish| match wish {
            Wish::Extra(extra) if extra.is_of_a_cut() => Some(extra),
            _ => None,
        });
        let Some(sleeves) = asked else { return };
        choices.retain(|(outfit, _)| outfit.can_have(sleeves));
        let is_male = matches!(kind, FigureKind::Boy | FigureKind::Man);
        if choices.is_empty() {
            choices.extend(Outfit::with_sleeves(sleeves, is_male).map(|outfit| (outfit, 1)));
        }
    }

    /// What was asked for, or, where nobody named the clothes, what the place asks for.
    fn lower(&self, occasion: Occasion, outfit: Outfit) -> Option<Lower> {
        let asked = self.asked(|wish| if let Wish::Lower(lower) = wish { Some(lower) } else { None });
        let named = self.asks_any(Wish::is_of_clothes);
        let of_place = || occasion.lower(outfit).filter(|_| !named);
        let likely = || occasion.lower_of_years(outfit).or_else(of_place);
        asked.or_else(|| likely().filter(|lower| !self.refuses(Wish::Lower(*lower))))
    }

    /// Of `heterochromia` alone one eye is gold, and where that is the other's color it is blue.
    fn other_eye(&self) -> Option<Tint> {
        let other = self.asked(|wish| if let Wish::OtherEye(tint) = wish { Some(tint) } else { None })?;
        let first = self.asked(|wish| if let Wish::EyeColor(tint) = wish { Some(tint) } else { None });
        Some(if first == Some(other) { Tint::Blue } else { other })
    }

    fn eye_shape(&self, kind: FigureKind) -> EyeShape {
        use EyeShape::{Almond, Droopy, Round, Sharp, Upturned, Usual};
        let asked = self.asked(|wish| if let Wish::EyeShape(shape) = wish { Some(shape) } else { None });
        asked.or_else(|| self.cast_eye_shape(kind)).unwrap_or_else(|| {
            let choices: &[(EyeShape, u32)] = match kind {
                FigureKind::Girl => &[(Usual, 52), (Droopy, 16), (Upturned, 16), (Round, 16)],
                FigureKind::Woman => &[(Usual, 46), (Almond, 22), (Upturned, 18), (Droopy, 14)],
                FigureKind::Boy => &[(Usual, 60), (Upturned, 16), (Droopy, 12), (Almond, 12)],
                FigureKind::Man => &[(Usual, 56), (Sharp, 22), (Almond, 12), (Droopy, 10)],
                FigureKind::Androgynous => &[(Usual, 46), (Almond, 30), (Upturned, 12), (Droopy, 12)],
            };
            self.of("eye shape", Wish::EyeShape, choices)
        })
    }

    fn lower_color(&self, cloth: Tint) -> Tint {
        let asked = self.asked(|wish| if let Wish::LowerColor(tint) = wish { Some(tint) } else { None });
        asked.unwrap_or_else(|| self.of("lower color", Wish::LowerColor, &wardrobe::below(cloth)))
    }

    fn age(&self) -> Age {
        self.asked(|wish| if let Wish::Age(age) = wish { Some(age) } else { None }).unwrap_or_else(|| self.likely_age())
    }

    fn build(&self) -> Build {
        self.asked(|wish| if let Wish::Build(build) = wish { Some(build) } else { None }).unwrap_or(Build::Usual)
    }

    fn height(&self) -> Height {
        self.asked(|wish| if let Wish::Height(height) = wish { Some(height) } else { None }).unwrap_or(Height::Usual)
    }

    /// The later color of a detail holds.
    fn dyes(&self) -> Vec<(Detail, Tint)> {
        let of = |detail| {
            self.asked(|wish| if let Wish::Dye(dyed, tint) = wish { (dyed == detail).then_some(tint) } else { None })
        };
        // Skates are white, unless another color is said.
        let skates = |detail| {
            (detail == Detail::Shoes
                && matches!(self.pose(), Pose::IceSkating | Pose::SpinningOnIce | Pose::SkatingTogether))
            .then_some(Tint::White)
        };
        Detail::ALL.into_iter().filter_map(|detail| Some((detail, of(detail).or_else(|| skates(detail))?))).collect()
    }

    fn prints(&self) -> Vec<(Detail, Pattern)> {
        let of = |detail| {
            self.asked(
                |wish| if let Wish::Print(on, pattern) = wish { (on == detail).then_some(pattern) } else { None },
            )
        };
        Detail::ALL.into_iter().filter_map(|detail| Some((detail, of(detail)?))).collect()
    }

    /// Whether this is the color of what another one is told by: of two men one has the red tie.
    fn is_said_of_another(&self, tint: Tint) -> bool {
        let leads = |wish: Wish| match wish {
            Wish::Accent(said) => said == tint,
            Wish::Dye(detail, said) => detail.leads() && said == tint,
            _ => false,
        };
        self.reading.granted.iter().any(|granted| leads(granted.wish))
    }

    fn accent(&self, kind: FigureKind, mut choices: Vec<(Tint, u32)>) -> Tint {
        let asked = self.asked(|wish| if let Wish::Accent(tint) = wish { Some(tint) } else { None });
        let of_detail = || {
            self.asked(|wish| if let Wish::Dye(detail, tint) = wish { detail.leads().then_some(tint) } else { None })
        };
        asked.or_else(of_detail).unwrap_or_else(|| {
            choices.retain(|(tint, weight)| *weight > 0 && (!is_male(kind) || *tint != Tint::Pink));
            choices.retain(|(tint, _)| !self.is_said_of_another(*tint));
            self.of("accent", Wish::Accent, &choices)
        })
    }
}
