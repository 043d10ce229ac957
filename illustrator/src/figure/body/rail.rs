//! A railing before who leans on it, between the trunk and the forearms: two bars and what carries them, along the whole picture.

use super::super::easel::Easel;
use super::seats::{piece, timber};
use super::{Body, FAR};
use scene::Pose;

/// Of its top, head units from the crown: where forearms lie that hang from shoulders bent a little.
const TOP: f64 = 2.34;
const THICK: f64 = 0.17;
const APART: f64 = 0.62;
/// From the middle of whoever leans there beside another to where the other's part ends, head units.
const BESIDE: f64 = 1.0;

pub fn draw(easel: &mut Easel, body: &Body) {
    if body.pose != Pose::LeaningOnRail {
        return;
    }
    let (unit, wood) = (body.rig.unit, &timber(body));
    let [middle, top] = body.rig.body([0.0, TOP]);
    let ground = body.skeleton.legs.iter().map(|leg| leg.end[1]).fold(f64::MIN, f64::max) + 0.12 * unit;
    let left = if body.is_leftmost { middle - FAR * unit } else { middle - BESIDE * unit };
    let bar = |low: f64, thick: f64| {
        [[left, low], [middle + FAR * unit, low], [middle + FAR * unit, low + thick], [left, low + thick]]
    };
    piece(easel, &bar(ground - 0.42 * unit, 0.11 * unit), (wood.deep, wood));
    let posts = (-20..=20).map(|number| (f64::from(number) + 0.5) * APART).filter(|x| body.is_leftmost || *x > -BESIDE);
    for x in posts {
        let (x, half) = (middle + x * unit, 0.05 * unit);
        let post = [[x - half, top], [x + half, top], [x + half, ground], [x - half, ground]];
        piece(easel, &post, (wood.shaded, wood));
    }
    piece(easel, &bar(top, THICK * unit), (wood.base, wood));
}
