//! Where the hands are of who works at something: at what stands before them, at a blackboard, at the levers of a console.

use super::posture::{Arm, Depth, Hand, Reach, arm, touching};
use Depth::{Across, Beside, Face};
use Hand::{Assist, Curled, Fist, Flat, Grip, Hip};
use scene::{Pose, Prop};

/// The hand with the tool, and the other.
pub const fn arms(prop: Prop) -> (Arm, Option<Arm>) {
    match prop {
        Prop::Anvil => {
            let struck = arm(74.0, 158.0, Grip, Beside).short(0.92, 0.94);
            (struck, Some(over(0.44, 2.40, Assist).aimed(-40.0)))
        }
        // Both on one long stick.
        Prop::Cauldron => (over(0.10, 1.92, Grip).aimed(-122.0), Some(over(-0.03, 2.24, Assist).aimed(-110.0))),
        // The other on the hip.
        Prop::Pot => (over(0.20, 2.02, Grip).aimed(-128.0), Some(on_hip())),
        Prop::Dough => (over(0.15, 2.74, Flat).aimed(-62.0), Some(over(0.20, 2.66, Flat).aimed(-58.0))),
        Prop::Koto => (over(0.56, 2.66, Flat).aimed(-40.0), Some(over(0.30, 2.64, Flat).aimed(-70.0))),
        Prop::Abacus => (over(0.34, 2.58, Flat).aimed(-66.0), Some(over(0.66, 2.80, Flat).aimed(-30.0))),
        Prop::PottersWheel | Prop::ClayBowl => {
            (over(0.36, 2.52, Flat).aimed(-164.0), Some(over(0.38, 2.60, Flat).aimed(-160.0)))
        }
        Prop::PaintRoller | Prop::WindowCloth | Prop::PictureFrame | Prop::SprayedWall => {
            (arm(112.0, 152.0, Grip, Beside).short(0.97, 0.94), Some(on_hip()))
        }
        prop => at_bench(prop),
    }
}

/// At what came to be worked at last.
const fn at_bench(prop: Prop) -> (Arm, Option<Arm>) {
    match prop {
        Prop::Dishes => (over(0.24, 2.24, Grip).aimed(-104.0), Some(over(0.42, 2.34, Assist).aimed(-104.0))),
        Prop::NailedBoard => {
            let struck = arm(74.0, 158.0, Grip, Beside).short(0.92, 0.94);
            (struck, Some(over(0.14, 2.50, Assist).aimed(-60.0)))
        }
        Prop::Gavel => {
            let struck = arm(58.0, 146.0, Grip, Beside).short(0.92, 0.94);
            (struck, Some(over(0.40, 2.72, Flat).aimed(-50.0)))
        }
        Prop::SawnPlank => (over(0.52, 2.24, Grip).aimed(-70.0), Some(over(0.66, 2.66, Flat).aimed(-40.0))),
        Prop::Grill => (over(0.42, 2.16, Grip).aimed(-110.0), Some(on_hip())),
        Prop::Ironing => (over(0.30, 2.40, Grip).aimed(-70.0), Some(over(0.56, 2.66, Flat).aimed(-40.0))),
        Prop::MicroscopeAtWork => (over(0.62, 2.22, Curled).aimed(-104.0), Some(over(0.62, 2.60, Flat).aimed(-46.0))),
        Prop::LitCake => (over(0.86, 2.84, Flat).aimed(-20.0), Some(over(0.86, 2.84, Flat).aimed(-20.0))),
        Prop::CrackedEgg => (over(0.24, 2.10, Grip).aimed(-138.0), Some(over(0.24, 2.10, Assist).aimed(-138.0))),
        Prop::PeeledApple => (over(0.42, 2.10, Grip).aimed(-112.0), Some(over(0.20, 2.18, Assist).aimed(-104.0))),
        Prop::Whetstone => (over(0.52, 2.66, Grip).aimed(-70.0), Some(over(0.14, 2.68, Flat).aimed(-66.0))),
        Prop::PackedLunch | Prop::TwirledSpaghetti => {
            (over(0.46, 2.16, Grip).aimed(-112.0), Some(over(0.80, 2.80, Flat).aimed(-40.0)))
        }
        Prop::LatteArt => (over(0.62, 2.06, Grip).aimed(-110.0), Some(over(0.50, 2.62, Flat).aimed(-80.0))),
        Prop::SyrupJug => (over(0.62, 1.98, Grip).aimed(-110.0), Some(over(0.80, 2.84, Flat).aimed(-40.0))),
        Prop::CutSteak => (over(0.50, 2.32, Grip).aimed(-96.0), Some(over(0.50, 2.32, Assist).aimed(-96.0))),
        Prop::SushiAtTable => (over(0.40, 1.46, Grip).aimed(-150.0), Some(over(0.80, 2.84, Flat).aimed(-40.0))),
        Prop::ParfaitAtTable => (over(0.44, 1.50, Grip).aimed(-150.0), Some(over(0.14, 2.66, Assist).aimed(-80.0))),
        Prop::FoldedTowels => (over(0.50, 2.40, Grip).aimed(-110.0), Some(over(0.50, 2.40, Assist).aimed(-110.0))),
        Prop::BedSheet => {
            let lifts = touching(40.0, 0.96, Reach::Front(1.10, 2.40), (Grip, Across)).aimed(30.0);
            (lifts, Some(Arm { hand: Assist, ..lifts }))
        }
        Prop::ScrubbedTub => (over(0.30, 2.72, Grip).aimed(-70.0), Some(over(0.86, 2.72, Flat).aimed(-30.0))),
        Prop::Washbasin => {
            let cheek = touching(26.0, 0.60, Reach::Head(0.34, 0.88), (Flat, Face)).aimed(168.0);
            (cheek, Some(cheek))
        }
        Prop::Soldering => (over(0.34, 2.40, Grip).aimed(-100.0), Some(over(0.64, 2.74, Flat).aimed(-50.0))),
        Prop::Welding => (over(0.46, 2.26, Grip).aimed(-100.0), Some(over(0.70, 2.70, Flat).aimed(-40.0))),
        Prop::Chalk => (arm(112.0, 152.0, Grip, Beside).short(0.97, 0.94), None),
        Prop::Sewing => (over(0.50, 1.62, Grip).aimed(-146.0), Some(over(0.44, 2.18, Assist).aimed(-112.0))),
        prop => at_desk(prop),
    }
}

/// At a desk or a stand: a tool in the one hand, the other keeps what it is done to.
const fn at_desk(prop: Prop) -> (Arm, Option<Arm>) {
    match prop {
        Prop::GradedTests => (over(0.26, 2.42, Grip).aimed(-70.0), Some(over(0.46, 2.66, Flat).aimed(-62.0))),
        Prop::DrawnCircle => (over(0.26, 2.06, Grip).aimed(-96.0), Some(over(0.56, 2.66, Flat).aimed(-56.0))),
        Prop::SharpenedPencil => (over(0.40, 2.20, Grip).aimed(-104.0), Some(over(0.34, 2.20, Assist).aimed(-104.0))),
        Prop::PaintedModel | Prop::PaintedVase => {
            (over(0.66, 2.10, Grip).aimed(-112.0), Some(over(0.56, 2.40, Assist).aimed(-120.0)))
        }
        Prop::DateStamp => (over(0.40, 2.26, Grip).aimed(-80.0), Some(over(0.56, 2.66, Flat).aimed(-50.0))),
        Prop::SewingMachine => (over(0.52, 2.50, Flat).aimed(-46.0), Some(over(0.66, 2.52, Flat).aimed(-56.0))),
        Prop::LadledSoup => (over(0.66, 1.90, Grip).aimed(-116.0), Some(over(0.44, 2.30, Assist).aimed(-104.0))),
        Prop::Xylophone => (over(0.56, 2.16, Grip).aimed(-92.0), Some(over(0.56, 2.24, Assist).aimed(-92.0))),
        Prop::Podium => (over(0.66, 2.34, Flat).aimed(-34.0), Some(over(0.66, 2.34, Flat).aimed(-34.0))),
        Prop::GratedCheese => (over(0.34, 2.22, Grip).aimed(-116.0), Some(over(0.06, 1.90, Assist).aimed(-104.0))),
        // On the rim, left and right of its top.
        Prop::ShipsWheel => (over(0.86, 2.22, Fist).aimed(-150.0), Some(over(0.86, 2.30, Fist).aimed(-150.0))),
        Prop::PlanedBoard => (over(0.46, 2.36, Flat).aimed(-74.0), Some(over(0.40, 2.38, Flat).aimed(-70.0))),
        Prop::ChiseledStatue => {
            let struck = arm(74.0, 158.0, Grip, Beside).short(0.92, 0.94);
            (struck, Some(over(0.62, 1.84, Assist).aimed(-112.0)))
        }
        Prop::SwordInStone | Prop::CrystalBall | Prop::Taiko | Prop::CarvedPumpkin | Prop::TreasureChest => {
            at_stand(prop)
        }
        // The knife, and the fingers that hold what it cuts.
        _ => (over(0.38, 2.56, Grip).aimed(-44.0), Some(over(0.22, 2.70, Flat).aimed(-62.0))),
    }
}

/// At what stands before somebody and is told with the act.
const fn at_stand(prop: Prop) -> (Arm, Option<Arm>) {
    match prop {
        // Both on the hilt, one under the other.
        Prop::SwordInStone => (over(0.03, 1.84, Grip).aimed(-112.0), Some(over(-0.03, 2.14, Assist).aimed(-104.0))),
        Prop::CrystalBall => (over(0.56, 2.16, Curled).aimed(-116.0), Some(over(0.56, 2.22, Curled).aimed(-112.0))),
        // One stick is raised, the other strikes.
        Prop::Taiko => (
            arm(104.0, 160.0, Grip, Beside).short(0.95, 0.94),
            Some(touching(34.0, 0.92, Reach::Front(0.66, 2.06), (Grip, Face)).aimed(-70.0)),
        ),
        Prop::TreasureChest => (over(0.66, 2.30, Fist).aimed(-8.0), Some(over(0.66, 2.30, Fist).aimed(-8.0))),
        _ => (over(0.50, 2.26, Grip).aimed(-64.0), Some(over(0.44, 2.36, Flat).aimed(-58.0))),
    }
}

/// What came to be carried last: one in each hand, led by both, or under one arm.
pub const fn carried(prop: Prop) -> Option<(Arm, Option<Arm>)> {
    let arms = match prop {
        // One in each hand, both drawn up.
        Prop::Dumbbell => (
            touching(14.0, 0.96, Reach::Front(0.92, 1.66), (Grip, Across)).aimed(172.0),
            Some(touching(16.0, 0.96, Reach::Front(0.94, 2.10), (Grip, Across)).aimed(130.0)),
        ),
        // Against the ribs, the hand under it.
        Prop::Helmet | Prop::BallUnderArm => {
            (touching(30.0, 0.94, Reach::Body(1.36, 2.70), (Grip, Across)).aimed(-62.0), None)
        }
        Prop::PomPoms => {
            (arm(134.0, 160.0, Grip, Beside).short(0.97, 0.94), Some(arm(66.0, 96.0, Grip, Beside).short(0.95, 0.90)))
        }
        Prop::Shaker => (
            touching(40.0, 0.90, Reach::Front(0.34, 1.66), (Grip, Face)).aimed(-150.0),
            Some(touching(40.0, 0.90, Reach::Front(-0.16, 1.26), (Assist, Face)).aimed(-140.0)),
        ),
        Prop::PaperCrane => {
            let folds = touching(22.0, 0.90, Reach::Front(0.20, 1.86), (Grip, Face)).aimed(-136.0);
            (folds, Some(Arm { hand: Assist, ..folds }))
        }
        // The thread is in the fingers of both.
        Prop::Tanzaku => (
            touching(100.0, 0.97, Reach::Head(1.06, 0.42), (Grip, Beside)).aimed(150.0),
            Some(touching(30.0, 0.97, Reach::Head(-0.86, 1.08), (Assist, Face)).aimed(-140.0)),
        ),
        // Tipped away from her.
        Prop::LeafCup => (
            touching(40.0, 0.94, Reach::Front(0.98, 1.80), (Grip, Face)).aimed(100.0),
            Some(touching(24.0, 0.95, Reach::Front(-0.42, 1.86), (Assist, Face)).aimed(-110.0)),
        ),
        Prop::Door => (arm(50.0, 66.0, Grip, Beside).short(0.96, 0.92), None),
        prop => return between_hands(prop),
    };
    Some(arms)
}

/// What one or both hands are at, before the trunk or at a wall.
const fn between_hands(prop: Prop) -> Option<(Arm, Option<Arm>)> {
    let arms = match prop {
        Prop::TeaWhisk => (over(0.12, 1.86, Grip).aimed(-96.0), Some(over(0.18, 2.32, Assist).aimed(-96.0))),
        Prop::ChalkErasers => {
            let claps = over(0.40, 1.86, Grip).aimed(-128.0);
            (claps, Some(Arm { hand: Assist, ..claps }))
        }
        Prop::Flashcards => (over(0.16, 1.92, Grip).aimed(-130.0), Some(over(0.34, 1.80, Assist).aimed(-134.0))),
        Prop::StrawHatInHands => {
            let keeps = over(0.62, 2.20, Grip).aimed(-126.0);
            (keeps, Some(Arm { hand: Assist, ..keeps }))
        }
        Prop::Trophy => {
            let lifts = over(0.16, 2.26, Grip).aimed(-122.0);
            (lifts, Some(Arm { hand: Assist, ..lifts }))
        }
        // The other has the roll of tape.
        Prop::TapedPoster => {
            (arm(104.0, 148.0, Grip, Beside).short(0.97, 0.94), Some(over(0.30, 2.10, Assist).aimed(-120.0)))
        }
        Prop::Baton => (
            arm(108.0, 150.0, Grip, Beside).short(0.97, 0.94),
            Some(arm(92.0, 142.0, Hand::Open, Beside).short(0.96, 0.94)),
        ),
        // Let go a moment ago.
        Prop::TossedDough | Prop::SkyLantern => (
            arm(128.0, 166.0, Hand::Open, Beside).short(0.97, 0.94),
            Some(arm(122.0, 160.0, Hand::Open, Beside).short(0.97, 0.94)),
        ),
        Prop::ErasedBoard => (arm(112.0, 152.0, Grip, Beside).short(0.97, 0.94), None),
        Prop::Pointer => (arm(70.0, 118.0, Grip, Beside).short(0.97, 0.94), None),
        Prop::ShelvedBook => (arm(132.0, 160.0, Grip, Beside).short(0.97, 0.96), None),
        Prop::FireHose => (
            touching(30.0, 0.94, Reach::Front(0.92, 2.66), (Grip, Across)).aimed(60.0),
            Some(touching(18.0, 0.96, Reach::Front(-0.02, 2.24), (Assist, Across)).aimed(-90.0)),
        ),
        Prop::YoYo => (arm(22.0, 84.0, Grip, Beside).short(0.96, 0.80), None),
        Prop::Oars => {
            let pulls = touching(26.0, 0.92, Reach::Front(0.62, 2.06), (Grip, Across)).aimed(-70.0);
            (pulls, Some(pulls))
        }
        Prop::ShoppingBags => (arm(13.0, 3.0, Grip, Beside), Some(arm(13.0, 3.0, Grip, Beside))),
        _ => return None,
    };
    Some(arms)
}

/// What is done so far beside that the head turns there: who aims looks along the arrow, who paints or writes at the hand.
pub const fn is_beside(prop: Prop) -> bool {
    prop.is_done_beside()
        || matches!(
            prop,
            Prop::Bow
                | Prop::Paintbrush
                | Prop::Chalk
                | Prop::PaintRoller
                | Prop::WindowCloth
                | Prop::PictureFrame
                | Prop::Door
                | Prop::TapedPoster
                | Prop::ShelvedBook
                | Prop::Tanzaku
                | Prop::LeafCup
                | Prop::ErasedBoard
                | Prop::SprayedWall
        )
}

pub const fn on_hip() -> Arm {
    touching(46.0, 0.94, Reach::Body(0.66, 2.60), (Hip, Beside)).aimed(-46.0)
}

/// What is drunk from, its rim at the lips: what is long is farther from them.
pub const fn at_lips(prop: Prop) -> Option<(Arm, Option<Arm>)> {
    match prop {
        Prop::Bottle | Prop::WaterBottle | Prop::BubbleTea | Prop::Juice => {
            Some((touching(44.0, 0.88, Reach::Head(0.63, 1.03), (Grip, Face)).aimed(-158.0), None))
        }
        // By its handle, the saucer in the other hand.
        Prop::Teacup => Some((
            touching(34.0, 0.90, Reach::Head(0.40, 1.02), (Grip, Face)).aimed(-150.0),
            Some(touching(20.0, 0.92, Reach::Front(0.12, 1.86), (Assist, Face)).aimed(-100.0)),
        )),
        // Both hands about it, its rim at the lips.
        Prop::Cup => Some((
            touching(26.0, 0.90, Reach::Head(0.20, 1.01), (Grip, Face)).aimed(-148.0),
            Some(touching(26.0, 0.90, Reach::Head(0.20, 1.04), (Assist, Face)).aimed(-148.0)),
        )),
        Prop::WineGlass => Some((touching(34.0, 0.86, Reach::Head(0.30, 1.42), (Grip, Face)).aimed(-150.0), None)),
        Prop::BeerMug => Some((touching(44.0, 0.88, Reach::Head(0.62, 1.10), (Grip, Face)).aimed(-158.0), None)),
        Prop::Glass => Some((touching(38.0, 0.86, Reach::Head(0.29, 1.15), (Grip, Face)).aimed(-154.0), None)),
        Prop::PocketWatch => Some((touching(40.0, 0.86, Reach::Head(0.25, 1.06), (Grip, Face)).aimed(-158.0), None)),
        _ => None,
    }
}

/// On the levers of a console.
pub const fn at_levers() -> [Arm; 2] {
    [over(0.62, 2.42, Fist).aimed(-8.0), over(0.62, 2.42, Fist).aimed(-8.0)]
}

/// On the keys of what stands on a table.
pub const fn at_keys() -> [Arm; 2] {
    [over(0.34, 2.40, Flat).aimed(-14.0), over(0.34, 2.40, Flat).aimed(-14.0)]
}

/// At the upper half of a steering wheel.
pub const fn at_wheel() -> [Arm; 2] {
    [over(0.46, 2.20, Fist).aimed(-150.0), over(0.46, 2.20, Fist).aimed(-150.0)]
}

/// On the arms of a seat that faces us.
pub const fn on_armrests() -> [Arm; 2] {
    [touching(24.0, 0.94, Reach::Front(1.14, 2.80), (Flat, Across)).aimed(2.0); 2]
}

const fn over(x: f64, y: f64, hand: Hand) -> Arm {
    touching(20.0, 0.92, Reach::Front(x, y), (hand, Face))
}

/// What one looks through is before the eyes; a broom is led by both hands, one far below the other.
pub const fn at_eyes_or_broom(pose: Pose, prop: Prop) -> Option<(Arm, Option<Arm>)> {
    match (pose, prop) {
        (Pose::Peering, Prop::Binoculars | Prop::Camera) => {
            let near = touching(40.0, 0.86, Reach::Head(0.31, 0.60), (Grip, Face)).aimed(-164.0);
            Some((near, Some(Arm { hand: Assist, ..near })))
        }
        (
            Pose::Sweeping,
            Prop::Broom | Prop::Rake | Prop::Shovel | Prop::SnowShovel | Prop::Mop | Prop::Vacuum | Prop::Hoe,
        ) => Some((
            touching(22.0, 0.97, Reach::Front(0.62, 2.60), (Grip, Across)).aimed(10.0),
            Some(touching(30.0, 0.94, Reach::Front(0.06, 1.94), (Assist, Across)).aimed(-96.0)),
        )),
        _ => None,
    }
}
