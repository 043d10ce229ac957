//! What stands before somebody who works at it: a counter, an anvil, a cauldron, a console; seen from before and a little
//! above, between the trunk and the hands.

mod bench;
mod boat;
pub mod car;
mod cauldron;
mod console;
mod counter;
mod court;
mod crafts;
mod fabled;
mod festive;
mod helm;
mod household;
mod kitchen;
mod koto;
mod laid_table;
mod linen;
mod machines;
mod mended;
mod performed;
mod pottery;
mod schoolwork;
mod smithy;

use super::super::curve::{Point, add};
use super::super::easel::Easel;
use super::Body;
use scene::Prop;

pub use fabled::slit_of;
pub use household::eyepiece;
pub use kitchen::LATTE;
pub use machines::bolt;
pub use performed::BARS;
pub use schoolwork::{CIRCLE, NEEDLE};
pub use smithy::tongs_way;

/// Half of the width that is to be seen, head units.
pub const HALF: f64 = 1.15;
/// Of the far edge, head units from the crown: below the elbows of arms that hang.
const EDGE: f64 = 2.48;

pub fn draw(easel: &mut Easel, body: &Body) {
    match body.prop {
        Some(Prop::SlicedFish) => counter::with_fish(easel, body),
        Some(Prop::SlicedVegetables) => counter::with_vegetables(easel, body),
        Some(Prop::Dough) => counter::with_dough(easel, body),
        // In the middle of the table that all sit at.
        Some(Prop::Pot) if body.table.is_some() => counter::pot(easel, body, &Plan::of(body)),
        Some(Prop::Pot) => counter::with_pot(easel, body),
        Some(Prop::Anvil) => smithy::draw(easel, body),
        Some(Prop::Cauldron) => cauldron::draw(easel, body),
        Some(Prop::PottersWheel) => pottery::draw(easel, body),
        Some(Prop::Koto) => koto::draw(easel, body),
        Some(Prop::Abacus) => bench::with_abacus(easel, body),
        Some(Prop::Dishes) => household::with_sink(easel, body),
        Some(Prop::Ironing) => household::with_ironing_board(easel, body),
        Some(Prop::LitCake) => household::with_lit_cake(easel, body),
        Some(Prop::MicroscopeAtWork) => household::with_microscope(easel, body),
        Some(Prop::CrackedEgg) => kitchen::with_egg_bowl(easel, body),
        Some(Prop::PeeledApple) => kitchen::with_peel_plate(easel, body),
        Some(Prop::Whetstone) => kitchen::with_whetstone(easel, body),
        Some(Prop::PackedLunch) => kitchen::with_lunch_box(easel, body),
        Some(Prop::LatteArt) => kitchen::with_latte(easel, body),
        Some(Prop::CutSteak | Prop::SyrupJug | Prop::TwirledSpaghetti | Prop::SushiAtTable | Prop::ParfaitAtTable) => {
            laid_table::draw(easel, body)
        }
        Some(Prop::FoldedTowels) => linen::with_towels(easel, body),
        Some(Prop::BedSheet) => linen::with_bed(easel, body),
        Some(Prop::ScrubbedTub) => linen::with_tub(easel, body),
        Some(Prop::Washbasin) => linen::with_basin(easel, body),
        Some(Prop::Grill) => household::with_grate(easel, body),
        Some(Prop::NailedBoard) => bench::with_nail(easel, body),
        Some(Prop::SawnPlank) => bench::with_plank(easel, body),
        Some(Prop::Soldering) => bench::with_circuit(easel, body),
        Some(Prop::Welding) => bench::with_steel(easel, body),
        Some(Prop::SwordInStone) => fabled::stone(easel, body),
        Some(Prop::CrystalBall) => fabled::with_ball(easel, body),
        Some(Prop::TreasureChest) => fabled::chest(easel, body),
        Some(Prop::Taiko) => festive::taiko(easel, body),
        Some(Prop::CarvedPumpkin) if body.table.is_some() => festive::pumpkin(easel, body, &Plan::of(body)),
        Some(Prop::CarvedPumpkin) => festive::with_pumpkin(easel, body),
        Some(Prop::Mortar) => festive::mortar(easel, body),
        Some(Prop::MelonStick) => festive::melon(easel, body),
        Some(Prop::Gavel) => court::with_gavel(easel, body),
        Some(Prop::Copier) => machines::copier(easel, body),
        Some(Prop::Register) => machines::register(easel, body),
        Some(Prop::HauledNet) => boat::draw(easel, body),
        Some(Prop::DeskPhone) => machines::telephone(easel, body),
        Some(Prop::TightenedPipe) => machines::pipes(easel, body),
        Some(Prop::TightenedBolt) => machines::engine(easel, body),
        Some(Prop::MendedMotorbike) => mended::motorbike(easel, body),
        Some(Prop::MendedRobot) => mended::robot(easel, body),
        Some(Prop::Controls) => console::draw(easel, body),
        Some(Prop::SteeringWheel) => car::wheel(easel, body),
        Some(prop) => at_desk(easel, body, prop),
        None => {}
    }
}

/// What is made on a desk or a table.
fn at_desk(easel: &mut Easel, body: &Body, prop: Prop) {
    match prop {
        Prop::GradedTests => schoolwork::with_tests(easel, body),
        Prop::DrawnCircle => schoolwork::with_circle(easel, body),
        Prop::SharpenedPencil => schoolwork::with_shavings(easel, body),
        Prop::PaintedModel => schoolwork::with_model(easel, body),
        Prop::DateStamp => schoolwork::with_stamped_book(easel, body),
        Prop::SewingMachine => crafts::with_sewing_machine(easel, body),
        Prop::LadledSoup => crafts::with_soup_pot(easel, body),
        Prop::ChiseledStatue => crafts::with_statue(easel, body),
        Prop::PaintedVase => crafts::with_vase(easel, body),
        Prop::PlanedBoard => bench::with_plane(easel, body),
        Prop::GratedCheese => kitchen::with_grater(easel, body),
        Prop::ShipsWheel => helm::draw(easel, body),
        Prop::ClayBowl => pottery::with_bowl(easel, body),
        Prop::Xylophone => performed::xylophone(easel, body),
        Prop::Podium => performed::podium(easel, body),
        _ => {}
    }
}

/// On what stands before who works there: head units from the middle of its far edge, and down.
pub fn on_board(body: &Body, [x, y]: Point) -> Point {
    Plan::of(body).at(x, y)
}

/// How high what is stirred stands in its vessel, canvas units; nothing where nothing is stirred.
pub fn surface_of(body: &Body) -> Option<f64> {
    let plan = Plan::of(body);
    match body.prop {
        Some(Prop::Cauldron) => Some(plan.at(0.0, cauldron::SURFACE)[1]),
        Some(Prop::Pot) => Some(plan.at(0.0, counter::SOUP)[1]),
        _ => None,
    }
}

/// -1 or 1: the side of the hand with the tool.
fn tool_side(body: &Body) -> f64 {
    body.skeleton.arms[body.posture.front].side
}

/// Head units from the middle of the far edge, and down.
struct Plan {
    middle: Point,
    unit: f64,
    /// What it stands on, canvas units.
    ground: f64,
}

impl Plan {
    fn of(body: &Body) -> Self {
        let unit = body.rig.unit;
        let feet = body.skeleton.legs.iter().map(|leg| leg.end[1]).fold(f64::MIN, f64::max);
        Self { middle: body.rig.body([0.0, EDGE]), unit, ground: feet + 0.40 * unit }
    }

    fn at(&self, x: f64, y: f64) -> Point {
        add(self.middle, [x * self.unit, y * self.unit])
    }

    fn all(&self, points: &[Point]) -> Vec<Point> {
        points.iter().map(|[x, y]| self.at(*x, *y)).collect()
    }

    /// Down to the ground, head units from the far edge.
    fn low(&self) -> f64 {
        (self.ground - self.middle[1]) / self.unit
    }
}
