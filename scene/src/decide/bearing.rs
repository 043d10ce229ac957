//! How somebody bears themselves, and how near we stand: mood, pose, what is in hand, where they look.

use super::Choice;
use super::likely::{self, framing_of};
use super::shown::of_prop;
use crate::words::wish::{Gaze, Nod, Seat, Wish};
use crate::{
    Age, Angle, Animal, AnimalKind, Build, Expression, Extra, Framing, Growth, Lens, Outfit, Place, Pose, Prop, Sight,
    Spot,
};

/// Whether the mouth smiles.
const fn is_glad(mood: Expression) -> bool {
    use Expression::{Excited, Gentle, Grin, Laugh, Manic, Playful, Smile, Smug, TearfulSmile, Teasing};
    matches!(mood, Excited | Gentle | Grin | Laugh | Manic | Playful | Smile | Smug | TearfulSmile | Teasing)
}

const fn shuts_eyes(mood: Expression) -> bool {
    matches!(mood, Expression::Laugh | Expression::Serene | Expression::Wink | Expression::Sobbing)
}

impl Choice<'_> {
    pub(super) fn expression(&self) -> Expression {
        let asked = self.asked(|wish| if let Wish::Expression(expression) = wish { Some(expression) } else { None });
        let likely = self.cast_moods().unwrap_or_else(|| likely::expressions_of(self.pose(), self.prop()));
        asked.unwrap_or_else(|| {
            // Who does not smile does not laugh.
            let unsmiling = self.refuses(Wish::Expression(Expression::Smile));
            let open: Vec<_> = likely
                .iter()
                .copied()
                .filter(|(mood, _)| !(unsmiling && is_glad(*mood) || self.shows_eyes() && shuts_eyes(*mood)))
                .collect();
            let open = if open.is_empty() { vec![(Expression::Calm, 1)] } else { open };
            self.of("expression", Wish::Expression, &open)
        })
    }

    /// The words say of what color the eyes are, or where they look.
    fn shows_eyes(&self) -> bool {
        self.asks_any(|wish| {
            matches!(wish, Wish::EyeColor(_) | Wish::OtherEye(_) | Wish::EyeShape(_) | Wish::Gaze(_) | Wish::Nod(_))
        })
    }

    /// What the words put in hand, or what somebody is known by.
    pub(super) fn prop(&self) -> Option<Prop> {
        let asked = self.asked(|wish| if let Wish::Prop(prop) = wish { Some(prop) } else { None });
        // Who flies with a broom is on it.
        let asked = asked.filter(|prop| !(*prop == Prop::Broom && self.flies()));
        let prop = asked.or_else(|| match self.sits() {
            true => self.steered(),
            false => self.asked(borne).filter(|_| !self.is_portrait()),
        });
        // Children drink juice.
        let is_child = self.asks(Wish::Age(Age::Child));
        prop.map(|prop| match prop {
            Prop::WineGlass | Prop::BeerMug if is_child => Prop::Juice,
            Prop::Glass if self.is_in_evening_dress() => Prop::WineGlass,
            Prop::Seedlings if self.asks(Wish::Place(Place::RiceFields)) => Prop::RicePlants,
            prop => prop,
        })
    }

    /// Who is seen from near, doing nothing, shows the face, not what somebody of that kind has in hand.
    fn is_portrait(&self) -> bool {
        let near = matches!(self.asked_framing(), Some(Framing::Face | Framing::Bust));
        near && !self.asks_any(|wish| matches!(wish, Wish::Pose(_)))
    }

    fn flies(&self) -> bool {
        matches!(self.poses().0, Some(Pose::Flying | Pose::Floating | Pose::OnBroom))
    }

    /// What who sits there has the hands on.
    fn steered(&self) -> Option<Prop> {
        self.asks(Wish::Place(Place::Cockpit)).then_some(Prop::Controls)
    }

    /// Nobody in a gown drinks out of a tumbler, unless it is milk that was asked for.
    fn is_in_evening_dress(&self) -> bool {
        let formal = |wish| matches!(wish, Wish::Outfit(Outfit::Gown | Outfit::BallGown | Outfit::Tuxedo));
        let plain = self.asks_any(|wish| matches!(wish, Wish::PropColor(_)));
        !plain && self.asks_any(formal)
    }

    /// Who sits has laid a weapon aside.
    fn sits(&self) -> bool {
        let sits = |wish| {
            use Pose::{CrossedLegs, HuggingKnees, Seiza, Sitting, SittingOnGround};
            matches!(wish, Wish::Pose(Sitting | CrossedLegs | SittingOnGround | HuggingKnees | Seiza))
        };
        self.asks_any(sits)
    }

    pub(super) fn pose(&self) -> Pose {
        let (asked, _) = self.poses();
        let holds = self.prop().is_some_and(|prop| !prop.is_in_no_hand());
        if asked == Some(Pose::Lying) && self.sleeps_where_one_sits() {
            return Pose::Dozing;
        }
        if asked == Some(Pose::Lying) && self.sleeps_at_a_fire() {
            return Pose::HuggingKnees;
        }
        let made = self.prop().is_some_and(|prop| prop.is_made_on_ground() || prop == Prop::LeafFire);
        if made && matches!(asked, None | Some(Pose::Standing | Pose::Holding)) {
            return Pose::Crouching;
        }
        if self.flies() && self.asks(Wish::Prop(Prop::Broom)) {
            return Pose::OnBroom;
        }
        // Two under one umbrella stand close, the arm of the one behind the other.
        if asked == Some(Pose::ArmAround) && self.reading.figures == 2 && self.is_under_umbrella() {
            return Pose::Standing;
        }
        let sits =
            self.seat().is_some() || self.asks_any(|wish| matches!(wish, Wish::Place(place) if place.is_afloat()));
        if sits && matches!(asked, None | Some(Pose::Holding)) {
            return Pose::Sitting;
        }
        let fists = self.asks_any(|wish| matches!(wish, Wish::Extra(Extra::HandWraps | Extra::BoxingGloves)));
        // Binoculars that are lowered are a black thing.
        let peers =
            self.prop() == Some(Prop::Binoculars) && matches!(asked, None | Some(Pose::Holding | Pose::Standing));
        if peers {
            return Pose::Peering;
        }
        let idle = if fists { Pose::Guarding } else { Pose::Standing };
        asked.unwrap_or(if holds { Pose::Holding } else { idle })
    }

    /// Whoever holds it.
    pub(super) fn is_under_umbrella(&self) -> bool {
        self.reading
            .granted
            .iter()
            .any(|granted| matches!(granted.wish, Wish::Prop(Prop::Umbrella | Prop::LeafUmbrella)))
    }

    /// The pose that was asked for, and what the arms do beside it.
    pub(super) fn poses(&self) -> (Option<Pose>, Option<Pose>) {
        let last = |fits: fn(Pose) -> bool| {
            self.asked(|wish| if let Wish::Pose(pose) = wish { Some(pose).filter(|pose| fits(*pose)) } else { None })
        };
        // Seen from behind one does whatever else was said.
        let any = last(|pose| pose != Pose::BackTurned).or(last(|_| true));
        let body =
            last(|pose| pose != Pose::BackTurned && !pose.is_of_arms()).or(any.filter(|pose| !pose.is_of_arms()));
        let arms = last(Pose::is_of_arms);
        let joined =
            body.and_then(|body| self.asked(|wish| if let Wish::Pose(pose) = wish { body.joined(pose) } else { None }));
        let (any, body) = (joined.or(any), joined.or(body));
        // At a desk who is to answer raises a hand and stays in the seat.
        let raises = matches!(body, Some(Pose::Raising | Pose::Sitting)) && self.asks(Wish::Pose(Pose::Raising));
        if raises && self.seat() == Some(Seat::Desk) && self.prop().is_none() {
            return (Some(Pose::Sitting), Some(Pose::Raising));
        }
        match (body, arms) {
            (Some(body), Some(arms)) if body.goes_with(arms) => (Some(body), Some(arms)),
            // Who is at a desk sits, whatever the hands do.
            (None, Some(arms)) if self.seat().is_some() => (Some(Pose::Sitting), Some(arms)),
            _ => (any, None),
        }
    }

    pub(super) fn is_from_behind(&self) -> bool {
        self.asks(Wish::Pose(Pose::BackTurned))
    }

    pub(super) fn gesture(&self) -> Option<Pose> {
        self.poses().1
    }

    pub(super) fn seat(&self) -> Option<Seat> {
        let asked = self.asked(|wish| if let Wish::Seat(seat) = wish { Some(seat) } else { None });
        asked.or_else(|| self.is_mermaid_ashore().then_some(Seat::Rock))
    }

    /// Out of the water a mermaid stands nowhere.
    fn is_mermaid_ashore(&self) -> bool {
        let is_dry = |wish| matches!(wish, Wish::Place(place) if !matches!(place, Place::Underwater | Place::Aquarium));
        let bears_itself = |wish| matches!(wish, Wish::Pose(pose) if !pose.is_of_arms());
        self.asks(Wish::Outfit(Outfit::Mermaid)) && self.asks_any(is_dry) && !self.asks_any(bears_itself)
    }

    /// Nobody lies down to sleep in a train, at a desk or where there is only a bench.
    fn sleeps_where_one_sits(&self) -> bool {
        let sleeps = self.asks(Wish::Expression(Expression::Serene));
        let place = self.asked(|wish| if let Wish::Place(place) = wish { Some(place) } else { None });
        sleeps && (self.seat().is_some() || place.is_some_and(has_seats))
    }

    /// Who sleeps by a fire in the open sits there, the knees drawn up: laid down they would lie in it.
    fn sleeps_at_a_fire(&self) -> bool {
        let asleep = self.asks(Wish::Expression(Expression::Serene));
        asleep && self.asks_any(|wish| wish == Wish::Sight(Sight::Campfire))
    }

    /// In the place that was decided.
    pub(super) fn pose_in(&self, place: Place) -> Pose {
        let sleeps = self.asks(Wish::Expression(Expression::Serene));
        match self.pose() {
            Pose::Lying if sleeps && has_seats(place) => Pose::Dozing,
            // Who is under water and does nothing else swims there.
            _ if matches!(place, Place::Underwater | Place::SunkenRuins) && self.has_nothing_to_do() => Pose::Swimming,
            pose => pose,
        }
    }

    fn has_nothing_to_do(&self) -> bool {
        self.poses().0.is_none() && self.prop().is_none() && !self.asks(Wish::Outfit(Outfit::Mermaid))
    }

    pub(super) fn asked_framing(&self) -> Option<Framing> {
        self.asked(|wish| if let Wish::Framing(framing) = wish { Some(framing) } else { None })
    }

    /// Who sits at a table is seen to the table.
    pub(super) fn framing_at(&self, place: Place, animals: &[Animal]) -> Framing {
        let is_seated = matches!(self.pose_in(place), Pose::Sitting | Pose::CrossedLegs | Pose::Dozing)
            && (place.has_tables() || self.seat() == Some(Seat::Desk) && self.reading.figures < 2)
            && !self.seat().is_some_and(Seat::is_apart);
        let near = match self.asked_framing() {
            None if is_seated && animals.is_empty() => return Framing::HalfBody,
            // A counter, or the water, is before them.
            None if (matches!(place, Place::FoodStall | Place::HotSpring)
                || self.asks(Wish::Sight(Sight::Counter)))
                && !self.shows_its_feet() =>
            {
                return Framing::HalfBody;
            }
            Some(_) => return self.framing(),
            None => self.framing_with(animals),
        };
        // The keys of a piano are seen from near.
        let behind = self.prop().is_some_and(|prop| prop.is_sat_behind() || prop == Prop::ScrubbedTub);
        let least = self.least_named();
        if !behind && least as u8 > near as u8 { least } else { near }
    }

    /// Whether the pose is nothing below the waist.
    fn shows_its_feet(&self) -> bool {
        let (pose, _) = self.poses();
        pose.is_some_and(|pose| matches!(framing_of(pose), Framing::FullBody))
    }

    /// Who asks for an animal wants to see it.
    pub(super) fn framing_with(&self, animals: &[Animal]) -> Framing {
        let is_giant = |animal: &Animal| animal.kind == AnimalKind::Robot && animal.growth == Growth::Huge;
        let nearest = animals.iter().map(|animal| match animal.spot {
            _ if is_giant(animal) => Framing::Wide,
            Spot::Beside | Spot::Led | Spot::Lap | Spot::Ridden => Framing::FullBody,
            Spot::Arms => Framing::HalfBody,
            Spot::Sky | Spot::Branch | Spot::Shelf => Framing::Knees,
            Spot::Shoulder | Spot::Head => Framing::Bust,
        });
        // Who asks for a sight wants to see it.
        let sights = self.sights();
        let seen = sights.iter().map(|sight| if sight.stands() { Framing::FullBody } else { Framing::HalfBody });
        let nearest = nearest.chain(seen);
        match (self.asked_framing(), nearest.max_by_key(|framing| *framing as u8)) {
            (None, Some(_)) if self.reading.animals_alone => Framing::FullBody,
            (None, Some(least)) if least as u8 > self.framing() as u8 => least,
            _ => self.framing(),
        }
    }

    /// Who asks for a pose wants to see it.
    pub(super) fn framing(&self) -> Framing {
        let asked = self.asked(|wish| if let Wish::Framing(framing) = wish { Some(framing) } else { None });
        let (pose, _) = self.poses();
        let pose = pose.or(self.seat().map(|_| Pose::Sitting));
        let prop = self.prop();
        let place = self.asked(|wish| if let Wish::Place(place) = wish { Some(place) } else { None });
        let on_stage = place == Some(Place::ConcertStage);
        let asked = asked.map(|framing| widened(framing, (pose, self.gesture()), prop));
        asked.unwrap_or_else(|| match (pose, prop) {
            _ if self.camera().lens == Lens::OverShoulder && self.reading.figures == 2 => Framing::HalfBody,
            // The boat is seen.
            _ if place.is_some_and(Place::is_afloat) => Framing::FullBody,
            // What is made on the ground too.
            (_, Some(prop)) if is_made_low(prop) => Framing::FullBody,
            // So is the car, and a bed.
            (_, Some(Prop::SteeringWheel | Prop::BedSheet)) => Framing::FullBody,
            // So is what hangs over the side of a boat, and a stone up to the sword in it.
            (_, Some(Prop::HauledNet | Prop::SwordInStone)) => Framing::Knees,
            // The keys are seen.
            (_, Some(prop)) if prop.is_sat_behind() || prop.is_worked_at() => Framing::HalfBody,
            (Some(Pose::Walking), Some(Prop::Tray | Prop::TeaTray)) => Framing::Knees,
            (_, Some(Prop::GiantTeddy)) => Framing::FullBody,
            (Some(pose), _) => framing_of(pose),
            // Three heads are seen whole, or nobody sees that they are three.
            (None, None) if self.build() == Build::Chibi => Framing::FullBody,
            // Who asks from where one is seen wants to see how that looks.
            (None, _) if self.angle() == Angle::Above => Framing::FullBody,
            (None, _) if self.angle() == Angle::Below => Framing::Knees,
            // On a stage one is seen above the crowd.
            (None, Some(Prop::Guitar | Prop::ElectricGuitar | Prop::Microphone)) if on_stage => Framing::FullBody,
            (None, Some(prop)) => of_prop(prop),
            (None, None) => {
                // Who asks for a place wants to see it, and what is worn there.
                let (bust, half, knees) = if place.is_some() { (14, 48, 38) } else { (46, 46, 8) };
                let choices = [(Framing::Bust, bust), (Framing::HalfBody, half), (Framing::Knees, knees)];
                self.of("framing", Wish::Framing, &choices)
            }
        })
    }

    /// Pitch in degrees, and where the eyes go with it: who is seen from above looks up at the viewer.
    pub(super) fn nod(&self) -> (f64, [f64; 2]) {
        match self.asked(|wish| if let Wish::Nod(nod) = wish { Some(nod) } else { None }) {
            None if self.pose() == Pose::Dozing => (-15.0, [0.0, 0.6]),
            // Who reads looks at the page.
            None if self.prop() == Some(Prop::Book) && self.is_free_to_look() => (-16.0, [0.0, 0.95]),
            // A screen is held higher than a page.
            None if self.is_reading_a_screen() && self.is_free_to_look() => (-9.0, [0.0, 0.72]),
            // Who works looks at the work.
            None if self.prop().is_some_and(is_looked_at) && self.is_free_to_look() => (-12.0, [0.0, 0.8]),
            None if self.glance().is_none() && self.greets() => (0.0, [-self.turn().0 / 40.0, 0.0]),
            None if self.looks_elsewhere() => (self.usual_nod().0, [self.turn().0.signum() * 0.6, 0.0]),
            None => self.usual_nod(),
            Some(Nod::Up) => (24.0, [self.turn().0.signum() * 0.25, -1.0]),
            Some(Nod::Down) => (-22.0, [self.turn().0.signum() * 0.15, 1.0]),
            Some(Nod::FromAbove) => (-21.0, [0.0, -0.45]),
            Some(Nod::FromBelow) => (21.0, [0.0, 0.45]),
        }
    }

    pub(super) fn is_told_to_nod(&self) -> bool {
        self.asks_any(|wish| matches!(wish, Wish::Nod(_)))
    }

    /// The eyes go where it was said that the face is turned.
    fn looks_elsewhere(&self) -> bool {
        matches!(self.glance(), Some(Gaze::Aside | Gaze::Left | Gaze::Right | Gaze::Afar))
    }

    /// Nobody said where the eyes go: a profile looks at what is held too.
    fn is_free_to_look(&self) -> bool {
        matches!(self.glance(), None | Some(Gaze::Profile))
    }

    fn is_reading_a_screen(&self) -> bool {
        self.prop() == Some(Prop::Phone) && self.pose() != Pose::Calling
    }

    /// What a mood does to a head that nobody turned: who is sad or shy looks down and away, who is proud holds it high.
    /// Of the rest half look out of the picture, and half where the face looks.
    fn usual_nod(&self) -> (f64, [f64; 2]) {
        let mut dice = self.dice("nod");
        let toward = (-self.turn().0 / 44.0).clamp(-0.45, 0.45);
        let way = self.turn().0.signum();
        match self.expression() {
            Expression::Sad | Expression::Worried | Expression::Despair => {
                (dice.between(-13.0, -6.0), [way * 0.25, 0.45])
            }
            Expression::Shy | Expression::Flustered => (dice.between(-11.0, -5.0), [way * dice.between(0.2, 0.5), 0.3]),
            Expression::Wistful => (dice.between(2.0, 7.0), [way * 0.55, -0.25]),
            Expression::Gentle => (dice.between(-7.0, -3.0), [toward, 0.1]),
            Expression::Smug | Expression::Sinister => (dice.between(2.0, 8.0), [toward, 0.1]),
            Expression::Determined | Expression::Angry => (dice.between(-7.0, -1.0), [toward * 0.8, 0.0]),
            Expression::Laugh | Expression::Excited => (dice.between(0.0, 8.0), [toward * 0.6, 0.0]),
            _ if dice.chance(0.62) => (dice.between(-5.0, 4.0), [toward * 0.8, 0.0]),
            _ => (dice.between(-6.0, 7.0), [way * dice.between(0.0, 0.35), dice.between(-0.15, 0.1)]),
        }
    }

    /// Degrees of yaw by mood: who speaks to us faces us, who thinks or hides does not.
    fn usual_turn(&self, strength: f64) -> f64 {
        match self.expression() {
            Expression::Sad | Expression::Shy | Expression::Worried | Expression::Flustered => 18.0 + 18.0 * strength,
            Expression::Wistful => 26.0 + 10.0 * strength,
            Expression::Smug | Expression::Determined | Expression::Calm => 12.0 + 26.0 * strength,
            _ => 7.0 + 27.0 * strength,
        }
    }

    fn greets(&self) -> bool {
        is_greeting(self.gesture().unwrap_or_else(|| self.pose()))
    }

    pub(super) fn glance(&self) -> Option<Gaze> {
        self.asked(|wish| if let Wish::Gaze(gaze) = wish { Some(gaze) } else { None })
    }

    /// Yaw and roll in degrees: never both zero, for a straight head looks stiff.
    pub(super) fn turn(&self) -> (f64, f64) {
        let mut dice = self.dice("turn");
        let side = if dice.chance(0.5) { 1.0 } else { -1.0 };
        let (strength, lean) = (dice.between(0.0, 1.0), dice.between(0.0, 1.0));
        let yaw = match self.glance() {
            // Seen from before nobody looks up or down.
            None if self.asks(Wish::Nod(Nod::Up)) => side * (34.0 + 10.0 * strength),
            None if self.asks(Wish::Nod(Nod::Down)) => side * (16.0 + 12.0 * strength),
            None if self.greets() => side * (5.0 + 9.0 * strength),
            None => side * self.usual_turn(strength),
            Some(Gaze::Viewer) => side * 8.0 * strength,
            Some(Gaze::Left) => -24.0 - 10.0 * strength,
            Some(Gaze::Right) => 24.0 + 10.0 * strength,
            Some(Gaze::Aside) => side * (28.0 + 8.0 * strength),
            Some(Gaze::Profile) => side * 60.0,
            Some(Gaze::Afar) => side * (50.0 + 8.0 * strength),
        };
        let tilted = self.asks(Wish::TiltedHead);
        let moved =
            matches!(self.expression(), Expression::Laugh | Expression::Shy | Expression::Wink | Expression::Playful);
        let roll = match tilted {
            true => 7.0 + 3.0 * lean,
            false if moved => 4.0 + 4.0 * lean,
            false => 2.0 + 4.0 * lean,
        };
        (yaw, if dice.chance(0.6) { -side * roll } else { side * roll })
    }
}

/// Who falls asleep there sits.
const fn has_seats(place: Place) -> bool {
    place.has_tables()
        || matches!(place, Place::Train | Place::WheelCabin | Place::BusStop | Place::Station | Place::Church)
}

/// Done for whoever looks at the picture.
pub const fn is_greeting(pose: Pose) -> bool {
    matches!(
        pose,
        Pose::Waving
            | Pose::PeaceSign
            | Pose::PeaceSigns
            | Pose::ThumbUp
            | Pose::OfferingHand
            | Pose::PointingAtViewer
            | Pose::PunchingAtViewer
            | Pose::WavingBoth
            | Pose::ReachingToViewer
    )
}

/// What is done on the ground, or with a mallet over it.
const fn is_made_low(prop: Prop) -> bool {
    prop.is_made_on_ground()
        || matches!(prop, Prop::LeafFire | Prop::Mortar | Prop::MelonStick | Prop::TreasureChest | Prop::Taiko)
}

/// Whether who has it looks down on it.
const fn is_looked_at(prop: Prop) -> bool {
    prop.is_worked_at() && !matches!(prop, Prop::Podium)
        || prop.is_made_on_ground()
        || matches!(
            prop,
            Prop::Sewing
                | Prop::PaperCrane
                | Prop::TeaWhisk
                | Prop::Flashcards
                | Prop::SharpenedPencil
                | Prop::PeeledMandarin
                | Prop::SweetPotato
                | Prop::TiedBouquet
        )
}

/// What somebody is known by.
const fn borne(wish: Wish) -> Option<Prop> {
    if let Wish::Bears(prop) = wish { Some(prop) } else { None }
}

/// A framing in which hands that do something are seen: close to a face that has none at it one would not see what is done.
fn widened(asked: Framing, (pose, gesture): (Option<Pose>, Option<Pose>), prop: Option<Prop>) -> Framing {
    let of_hands = [pose, gesture].into_iter().flatten().map(of_hands);
    let held = prop.filter(|prop| !prop.is_in_no_hand() && of_prop(*prop) as u8 > Framing::Bust as u8);
    let nearest = of_hands.chain(held.map(|_| Framing::HalfBody)).chain([asked]);
    nearest.max_by_key(|framing| *framing as u8).unwrap_or(asked)
}

/// The nearest framing that shows what the hands do.
fn of_hands(pose: Pose) -> Framing {
    if pose.is_at_the_face() {
        Framing::Bust
    } else if pose.is_of_arms()
        && !matches!(
            pose,
            Pose::HandOnHip | Pose::HandsOnHips | Pose::ArmsBehind | Pose::HandsInPockets | Pose::HandsTogether
        )
    {
        Framing::HalfBody
    } else {
        Framing::Face
    }
}
