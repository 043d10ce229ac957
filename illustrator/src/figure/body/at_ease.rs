//! At ease: how one stands of whom no pose was asked. The seed chooses by kind, mood, clothes and what the picture shows.
//!
//! Nobody stands at attention: weight is on one leg, the two arms differ, and one of them does something small.

use super::super::clothes::wear::{Bottom, Sleeves, wear};
use super::posture::{Arm, Depth, Hand, Reach, Weight, arm, touching};
use super::stances::{self, Stance};
use super::weight::bearing;
use Depth::{Across, Beside, Face};
use Hand::{Curled, Fist, Hidden, Hip, Relaxed};
use scene::seed::Dice;
use scene::{Age, Build, Character, Expression, Extra, FigureKind, Framing, Outfit, Pose};

/// What the arms do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    /// Both hang, the elbows a little bent.
    Loose,
    HandOnHip,
    HandsOnHips,
    Clasped,
    Behind,
    InPocket,
    InPockets,
    AtChest,
    InHair,
    Crossed,
    /// One hand holds the other arm above its elbow.
    HoldsArm,
    OnStrap,
    AtCollar,
    /// One arm hangs, the other is behind the back.
    OneBehind,
    /// A hand on the back of the neck.
    AtNape,
}

/// The temper somebody stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mood {
    Open,
    Timid,
    Firm,
}

const fn mood(expression: Expression) -> Mood {
    use Expression::{
        Angry, Annoyed, Bored, Confused, Crying, Despair, Desperate, Determined, Disgusted, Flustered, Furious,
        Lovestruck, Panicked, Sad, Scared, Shouting, Shy, Sinister, Smug, Sobbing, TearfulSmile, Worried,
    };
    match expression {
        Sad | Crying | Shy | Worried | Scared | Confused | Flustered | Despair | TearfulSmile | Lovestruck
        | Panicked | Desperate | Sobbing => Mood::Timid,
        Angry | Smug | Disgusted | Determined | Bored | Annoyed | Shouting | Sinister | Furious => Mood::Firm,
        _ => Mood::Open,
    }
}

/// The chances of each way: open, timid and firm people of the female kinds, then of the male ones.
const CHANCES: [(Way, [u32; 3], [u32; 3]); 15] = [
    (Way::Loose, [4, 3, 4], [3, 4, 3]),
    (Way::HandOnHip, [16, 2, 28], [10, 2, 16]),
    (Way::HandsOnHips, [2, 0, 14], [3, 0, 10]),
    (Way::Clasped, [16, 26, 2], [0, 3, 0]),
    (Way::Behind, [14, 14, 2], [3, 5, 1]),
    (Way::InPocket, [0, 0, 0], [26, 24, 20]),
    (Way::InPockets, [0, 0, 0], [12, 14, 12]),
    (Way::AtChest, [10, 22, 4], [2, 6, 4]),
    (Way::InHair, [12, 8, 4], [6, 12, 2]),
    (Way::Crossed, [2, 0, 20], [10, 0, 28]),
    (Way::HoldsArm, [8, 22, 4], [0, 0, 0]),
    (Way::OnStrap, [0, 0, 0], [0, 0, 0]),
    (Way::AtCollar, [0, 0, 0], [8, 4, 10]),
    (Way::OneBehind, [5, 4, 2], [2, 2, 1]),
    (Way::AtNape, [0, 0, 0], [4, 8, 1]),
];

fn way(character: &Character, framing: Framing) -> Way {
    let male = matches!(character.kind, FigureKind::Boy | FigureKind::Man);
    let mood = match mood(character.expression) {
        Mood::Open => 0,
        Mood::Timid => 1,
        Mood::Firm => 2,
    };
    let chances = CHANCES.map(|(way, female, of_males)| {
        let usual = if male { of_males[mood] } else { female[mood] };
        // Arms that hang leave a half figure before their hands are seen.
        let usual = if way == Way::Loose && framing == Framing::HalfBody { 14 } else { usual };
        // An elbow on the other's side would be in the other.
        let is_wide = way == Way::HandsOnHips && character.pose == Pose::FacingEachOther;
        let fits = is_possible(way, character, framing) && !is_wide;
        (way, if fits { fitted(way, usual, character) } else { 0 })
    });
    Dice::new(character.seed, "how one stands").weighted(&chances).unwrap_or(Way::Loose)
}

/// Whether both would stand in one way, of whom no pose was asked.
pub fn are_alike(one: &Character, other: &Character, framing: Framing) -> bool {
    let stands = |character: &Character| {
        matches!(character.pose, Pose::Standing | Pose::FacingEachOther) && character.prop.is_none()
    };
    stands(one) && stands(other) && way(one, framing) == way(other, framing)
}

/// More of what goes with the clothes and the years.
fn fitted(way: Way, usual: u32, character: &Character) -> u32 {
    let trousers = !matches!(wear(character).bottom, Bottom::Skirt(_));
    let strap = character.extras.iter().any(|extra| matches!(extra, Extra::Backpack | Extra::ShoulderBag));
    match way {
        Way::OnStrap if strap => 60,
        Way::InPocket if trousers && usual == 0 => 14,
        Way::AtCollar if matches!(character.outfit, Outfit::Suit | Outfit::Tuxedo | Outfit::Blazer) => usual + 4,
        Way::AtCollar => 0,
        Way::Clasped if matches!(character.outfit, Outfit::Maid | Outfit::Kimono | Outfit::Yukata) => usual + 30,
        Way::Behind | Way::Clasped if character.age == Age::Old => usual + 30,
        Way::InHair | Way::AtNape if character.age == Age::Old => 0,
        Way::HandOnHip if character.age == Age::Old => usual / 4,
        _ => usual,
    }
}

/// What the clothes allow, and what the picture does not cut through.
fn is_possible(way: Way, character: &Character, framing: Framing) -> bool {
    let wear = wear(character);
    let skirt = matches!(wear.bottom, Bottom::Skirt(_)) && wear.hem < 3.1;
    let stiff = matches!(character.outfit, Outfit::Armor | Outfit::Spacesuit);
    let male = matches!(character.kind, FigureKind::Boy | FigureKind::Man);
    let hangs = wear.sleeves == Sleeves::Wide;
    let child = character.age == Age::Child;
    let made = match way {
        Way::Loose | Way::HandOnHip | Way::Clasped => true,
        // Wide sleeves would hang beside the arms that are not seen.
        // ... and beside a broad trunk arms that go behind it look cut off.
        Way::Behind | Way::OneBehind => !hangs && character.build != Build::Plump,
        // A jacket lies over the pockets of the trousers, and a hand under it looks cut off.
        Way::InPocket | Way::InPockets => {
            !skirt
                && !stiff
                && !hangs
                && character.build != Build::Plump
                && (wear.tucked || matches!(wear.sleeves, Sleeves::Short | Sleeves::None))
        }
        // In profile both elbows would stand out of a trunk that is seen from its side.
        Way::HandsOnHips => !hangs && character.yaw_deg.abs() < 36.0,
        Way::AtChest | Way::OnStrap => !hangs || way == Way::AtChest,
        Way::InHair => !stiff && !hangs,
        Way::Crossed => !hangs && !child,
        Way::HoldsArm => !stiff && !hangs && !male && !child,
        Way::AtCollar => !stiff && !child,
        Way::AtNape => !stiff && !hangs && !child,
    };
    let shown = match framing {
        Framing::Face | Framing::Bust => matches!(way, Way::Loose | Way::Behind),
        Framing::HalfBody => {
            let cut = matches!(way, Way::InPocket | Way::InPockets | Way::Clasped) || male && way == Way::Behind;
            !cut
        }
        Framing::Knees | Framing::FullBody | Framing::Wide => true,
    };
    // What is on hands and arms is asked for to be seen.
    let on_arms = |extra: &Extra| {
        matches!(extra, Extra::Ring | Extra::Wristwatch | Extra::Bracelet | Extra::Tattoo | Extra::BandagedArm)
            || matches!(extra, Extra::ElbowPatches | Extra::TornSleeve | Extra::Armband)
    };
    let gloved = wear.gloves.is_some() && !stiff || character.extras.iter().any(on_arms);
    let hides = matches!(
        way,
        Way::Behind | Way::OneBehind | Way::AtNape | Way::InPocket | Way::InPockets | Way::Crossed | Way::InHair
    );
    let ringed = way == Way::Clasped && character.extras.contains(&Extra::Ring);
    made && shown && !ringed && !(gloved && hides)
}

const HANGS: Arm = stances::AT_REST;
const HANGS_FREE: Arm = arm(9.0, -8.0, Relaxed, Beside).short(1.0, 0.95);
const ON_HIP: Arm = touching(46.0, 0.94, Reach::Body(0.66, 2.60), (Hip, Beside)).aimed(-46.0);

/// A jacket's pocket is above its hem, else the hand is in that of the trousers.
pub fn in_pocket(character: &Character, upper: f64) -> Arm {
    let wear = wear(character);
    // A shirt without pockets hangs over those of the trousers.
    let shirt = matches!(wear.sleeves, Sleeves::Short | Sleeves::None);
    let y = match wear.tucked {
        true => 2.98,
        // The whole hand is below the hem.
        false if shirt => wear.hem + 0.34,
        false => (wear.hem - 0.30).min(2.86),
    };
    // The pockets of a jacket are on its front.
    let at = match (wear.tucked, shirt) {
        (true, _) => Reach::Body(0.42, y),
        (false, true) => Reach::Front(0.34, y),
        (false, false) => Reach::Body(0.30, y),
    };
    touching(upper, 0.94, at, (Hidden, Beside))
}

pub fn standing(character: &Character, framing: Framing) -> Stance {
    // Who holds something needs that hand, and of a back one sees no hands before it.
    let way = match character.pose {
        Pose::BackTurned => Way::Loose,
        _ if character.prop.is_some() => Way::Loose,
        _ => way(character, framing),
    };
    let quiet = matches!(way, Way::Clasped | Way::Behind | Way::HandsOnHips | Way::Crossed);
    let (trunk, legs, tilted) = bearing(character, mood(character.expression), quiet);
    Stance {
        arms: arms(way, character),
        legs,
        trunk,
        head: [0.0, tilted],
        weight: Weight::Feet,
        legs_over: false,
        aside: false,
    }
}

/// The same arms over legs that bear the weight as this one likes.
pub fn borne(stance: Stance, character: &Character) -> Stance {
    let (trunk, legs, tilted) = bearing(character, mood(character.expression), true);
    Stance { trunk, legs, head: [stance.head[0], stance.head[1] + tilted * 0.5], ..stance }
}

fn arms(way: Way, character: &Character) -> [Arm; 2] {
    match way {
        // One elbow is out and its hand before the thigh, the other arm hangs straight.
        Way::Loose => [
            arm(17.0, -19.0, Relaxed, Beside).short(0.99, 0.92).turned(9.0),
            arm(5.0, 1.0, Relaxed, Beside).short(1.0, 0.97).turned(-2.0),
        ],
        Way::HandOnHip => [ON_HIP, HANGS],
        Way::HandsOnHips => stances::arms_of(Pose::HandsOnHips),
        Way::Clasped => stances::arms_of(Pose::HandsTogether),
        Way::Behind => stances::arms_of(Pose::ArmsBehind),
        Way::InPocket => [in_pocket(character, 28.0), HANGS_FREE],
        Way::InPockets => [in_pocket(character, 28.0), in_pocket(character, 23.0)],
        Way::AtChest => [touching(26.0, 0.88, Reach::Body(0.06, 1.90), (Fist, Across)), HANGS],
        Way::InHair => [touching(40.0, 0.72, Reach::Head(0.45, 0.70), (Curled, Face)), HANGS],
        Way::Crossed => stances::arms_of(Pose::ArmsCrossed),
        Way::HoldsArm => {
            [touching(12.0, 0.98, Reach::Body(-0.80, 2.30), (Hip, Across)), arm(6.0, -3.0, Relaxed, Beside)]
        }
        Way::OnStrap => [touching(14.0, 0.94, Reach::Body(0.60, 1.78), (Fist, Across)).aimed(-172.0), HANGS],
        Way::OneBehind => [arm(11.0, -42.0, Hidden, Depth::Behind), HANGS],
        Way::AtNape => [touching(116.0, 0.94, Reach::Head(0.10, 0.56), (Hidden, Depth::Behind)), HANGS_FREE],
        Way::AtCollar => [touching(24.0, 0.86, Reach::Body(0.12, 1.72), (Curled, Across)), HANGS],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::every::{KINDS, scene};

    /// Everybody in a shirt and trousers, by many seeds.
    fn people(kind: FigureKind) -> impl Iterator<Item = Character> {
        let somebody = scene().figures[0].clone();
        (0..300).map(move |seed| Character {
            seed,
            kind,
            outfit: Outfit::Jacket,
            pose: Pose::Standing,
            prop: None,
            age: Age::Grown,
            ..somebody.clone()
        })
    }

    #[test]
    fn each_kind_stands_in_at_least_eight_ways() {
        for kind in KINDS {
            let mut ways: Vec<Way> = Vec::new();
            for character in people(kind) {
                let way = way(&character, Framing::FullBody);
                if !ways.contains(&way) {
                    ways.push(way);
                }
            }
            assert!(ways.len() >= 8, "{kind:?}: {ways:?}");
        }
    }

    #[test]
    fn both_arms_hang_at_most_once_in_ten() {
        for kind in KINDS {
            let loose = people(kind).filter(|character| way(character, Framing::FullBody) == Way::Loose).count();
            assert!(loose <= 30, "{kind:?}: {loose} of 300");
        }
    }

    #[test]
    fn who_holds_something_has_that_hand_free() {
        for character in people(FigureKind::Girl).take(40) {
            let character = Character { prop: Some(scene::Prop::Bag), ..character };
            let [acting, _] = standing(&character, Framing::FullBody).arms;
            assert!(acting.reach.is_none(), "a hand that lies on the body holds nothing");
        }
    }
}
