//! A thing in no hand, painted as if it were held before the chest.

use super::super::body::Body;
use super::super::curve::{Point, Taper, add, around, ribbon, through};
use super::super::easel::Easel;
use super::{Grip, aloft, brass, carried, chores, hugged, music, outings, painter, paper, play, rod, sporty, strings};
use scene::Prop;

/// For a body whose hands are empty.
pub fn alone(easel: &mut Easel, body: &Body) {
    let Some(prop) = body.prop else { return };
    let unit = body.rig.unit;
    let chest = body.rig.body([0.0, 2.0]);
    let grip = Grip { at: chest, side: 1.0, unit, tilt: 0.0 };
    match prop {
        Prop::Guitar | Prop::ElectricGuitar | Prop::Lute | Prop::Shamisen | Prop::Banjo => {
            let up = Grip { at: add(body.rig.body([0.0, 2.46]), [-0.10 * unit, -1.12 * unit]), ..grip };
            music::belly(easel, body, up);
            music::neck(easel, body, up);
        }
        Prop::Violin => {
            let shoulder = body.rig.body([0.16, 1.26]);
            music::violin(easel, body, Grip { at: add(shoulder, [0.0, 0.74 * unit]), ..grip });
        }
        Prop::Umbrella => umbrella(easel, body, grip),
        Prop::Balloon => {
            let under = Grip { at: body.rig.flat([1.14, 1.30]), ..grip };
            aloft::balloon(easel, body, under);
            aloft::string(easel, body, under);
        }
        Prop::Kite => play::kite(easel, body, grip),
        Prop::Flag => {
            outings::flag(easel, body, grip);
            outings::pole(easel, body, grip);
        }
        Prop::Surfboard => outings::surfboard(easel, body, grip),
        Prop::Snowboard => sporty::snowboard(easel, body, grip),
        Prop::Skateboard => play::skateboard_under_arm(easel, body),
        Prop::SoccerBall => carried::soccer_ball(easel, body),
        Prop::Laptop => paper::laptop(easel, body),
        Prop::Books => chores::books(easel, body),
        Prop::Cello => strings::cello(easel, body),
        Prop::Saxophone => brass::saxophone(easel, body, grip),
        prop if matches!(prop.held_like(), Prop::Teddy | Prop::PlushRabbit | Prop::Pillow) => hugged::draw(easel, body),
        prop => {
            if let Some(paint) = painter(prop) {
                paint(easel, body, grip);
            }
        }
    }
}

/// Rolled up, its handle above.
fn umbrella(easel: &mut Easel, body: &Body, grip: Grip) {
    let cloth = body.held(body.palette.accent);
    rod(easel, body, (grip.at([0.0, -0.95]), grip.at([0.0, 1.12])), 0.030, &body.palette.leather);
    let hook: Vec<Point> =
        [[0.0, -0.90], [0.0, -1.06], [0.09, -1.16], [0.19, -1.09], [0.19, -0.98]].map(|at| grip.at(at)).to_vec();
    body.panel(easel, &ribbon(&through(&hook, 5), |_| 0.042 * body.rig.unit), &body.palette.dark);
    let folded = [
        [-0.04, -0.62],
        [0.04, -0.62],
        [0.13, -0.30],
        [0.11, 0.30],
        [0.03, 0.98],
        [-0.03, 0.98],
        [-0.11, 0.30],
        [-0.13, -0.30],
    ];
    body.panel(easel, &around(&grip.all(&folded), 4), &cloth);
    for x in [-0.05, 0.05] {
        let fold = [[x * 0.6, -0.56], [x * 1.3, -0.1], [x, 0.4], [x * 0.3, 0.9]];
        easel.ink(&through(&grip.all(&fold), 5), 0.7, (cloth.line, Taper::LINE));
    }
    body.panel(easel, &grip.all(&[[-0.13, -0.06], [0.13, -0.02], [0.125, 0.08], [-0.125, 0.04]]), &cloth);
}
