//! Grass that rises before the shoes of who stands in it, so that nobody stands on a meadow as on a painted floor.

use super::foliage::Leaves;
use super::foreground::bowed;
use super::outline::Outline;
use super::shades::mix;
use super::sheet::{FRONT, Sheet};
use super::stage::Stage;
use scene::{Framing, Place, Pose, Weather};

const BLADES: i32 = 64;

pub fn before(sheet: &mut Sheet, stage: &Stage) {
    let scene = stage.scene;
    let is_whole = matches!(scene.framing, Framing::FullBody | Framing::Wide);
    let [_, _, ground] = crate::figure::extent(scene);
    if !sheet.in_color() || !is_whole || !grows(stage) || ground > 0.985 * stage.height {
        return;
    }
    let mut dice = stage.dice("grass at the feet");
    let green = if scene.place == Place::WheatField { 0x00C8_A048 } else { 0x0064_9A48 };
    let tones = Leaves::of(stage, green, 0.0);
    let mut rows = [Outline::new(), Outline::new(), Outline::new()];
    for head in crate::figure::heads(scene) {
        for blade in 0..BLADES {
            let out = f64::from(blade) / f64::from(BLADES - 1) * 2.0 - 1.0;
            let x = head.center[0] + head.height * (out * 1.25 + dice.between(-0.08, 0.08));
            // Thick where the feet are, thinner to both sides.
            let tall = head.height * dice.between(0.10, 0.30) * (1.0 - 0.45 * out.abs());
            let foot = [x, ground + head.height * dice.between(0.02, 0.12)];
            let tip = [x + tall * (dice.between(-0.5, 0.5) - stage.light * 0.15), foot[1] - tall];
            rows[dice.below(3)].add_polygon(&bowed(foot, tip, head.height * dice.between(0.010, 0.018)));
        }
    }
    for (row, tone) in rows.into_iter().zip([tones.middle, mix(tones.middle, tones.light, 0.5), tones.light]) {
        sheet.fill(row, tone);
    }
    sheet.layer(FRONT);
}

/// Whether grass grows there, and all stand in it.
fn grows(stage: &Stage) -> bool {
    use Place::{
        BigTree, Cliff, Cottage, Farm, Field, FlowerField, Garden, Graveyard, Lake, Mountain, Orchard, PampasField,
        RiverBank, WheatField, Windmill,
    };
    let stands = |pose: Pose| matches!(pose, Pose::Standing | Pose::Holding | Pose::Walking | Pose::Running);
    let scene = stage.scene;
    let is_grown = matches!(
        scene.place,
        BigTree
            | Cliff
            | Cottage
            | Farm
            | Field
            | FlowerField
            | Garden
            | Graveyard
            | Lake
            | Mountain
            | Orchard
            | PampasField
            | RiverBank
            | WheatField
            | Windmill
    );
    is_grown
        && scene.weather != Weather::Snow
        && !scene.figures.is_empty()
        && scene.figures.iter().all(|figure| stands(figure.pose) && figure.seat.is_none())
}
