//! The colors of the first figure of a scene, each by what it is of.

use super::palette::Palette;
use super::shade::Shade;
use super::shot::Shot;
use scene::Scene;

/// The color that one sees first: of the clothes, or of the accent where they have none.
pub fn key_color(scene: &Scene) -> Shade {
    let shots = Shot::all(scene);
    let palette = Palette::of(shots.first().expect("a sheet shows somebody"));
    let cloth = palette.cloth.base.color;
    let channels = [cloth.red, cloth.green, cloth.blue];
    let spread = channels.iter().max().zip(channels.iter().min()).map_or(0, |(most, least)| most - least);
    if spread > 40 { palette.cloth.base } else { palette.accent.base }
}

/// Each of the first figure's colors: the trait that names it, what it is of, and the color.
pub fn colors(scene: &Scene) -> Vec<(&'static str, &'static str, Shade)> {
    let shots = Shot::all(scene);
    let shot = shots.first().expect("a sheet shows somebody");
    let (palette, character) = (Palette::of(shot), shot.character);
    let mut colors = vec![("hair color", "hair", palette.hair.base)];
    colors.extend(palette.tips.map(|shade| ("tips of the hair", "tips", shade)));
    colors.push(("eye color", "eyes", palette.iris.base));
    colors.extend(palette.other_iris.map(|iris| ("other eye", "other eye", iris.base)));
    colors.push(("skin", "skin", palette.skin.base));
    colors.push(("outfit color", "clothes", palette.cloth.base));
    if character.lower.is_some() {
        colors.push(("color below the waist", "below", palette.lower.base));
    }
    colors.push(("accent color", "accent", palette.accent.base));
    colors
}
