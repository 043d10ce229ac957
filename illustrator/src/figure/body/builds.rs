//! Builds: how broad neck, shoulders, waist, hips and legs are, by kind and build.

use super::super::rig::Rig;
use super::{Body, limb};
use scene::{Build, Character, FigureKind, Pose};

/// Half-widths of neck and shoulders, head units.
pub const fn build(kind: FigureKind) -> (f64, f64) {
    match kind {
        FigureKind::Girl => (0.124, 0.555),
        FigureKind::Woman => (0.130, 0.595),
        FigureKind::Boy => (0.152, 0.635),
        FigureKind::Man => (0.182, 0.72),
        FigureKind::Androgynous => (0.138, 0.60),
    }
}

/// Half the width of the hips beside that of the shoulders.
pub fn hip_of(shoulder: f64, rig: &Rig) -> f64 {
    shoulder * if rig.is_male() { 0.645 } else { 0.80 }
}

/// How much wider than usual the hips are: those of a plump man carry the belly, and of who is sturdy the shoulders are
/// broad, not the hips.
pub const fn hips(character: &Character) -> f64 {
    match (character.build, character.kind) {
        (Build::Plump, FigureKind::Boy | FigureKind::Man) => 1.56,
        (Build::Plump, _) => 1.28,
        (Build::Sturdy, _) => 0.93,
        (Build::Slender | Build::Usual | Build::Chibi, _) => 1.0,
    }
}

/// Of legs beside a girl's. Farther legs are seen smaller.
pub fn leg_width(character: &Character) -> f64 {
    let build = match character.build {
        Build::Sturdy => 1.0,
        Build::Plump => 1.18,
        Build::Slender | Build::Usual | Build::Chibi => 1.0,
    };
    let farther = if character.pose == Pose::LyingProne { 0.70 } else { 1.0 };
    limb::width_of(character, 1.12) * build * farther
}

impl Body<'_> {
    /// Half the width of the waist, head units.
    pub fn waist(&self) -> f64 {
        if self.is_plump {
            return self.girth_at(2.48) * 0.97;
        }
        let usual = match self.rig.kind {
            FigureKind::Boy | FigureKind::Man => 0.61,
            FigureKind::Woman => 0.57,
            FigureKind::Girl | FigureKind::Androgynous => 0.585,
        };
        let narrow = if self.is_sturdy { self.bulk()[1] * 0.7 } else { 0.0 };
        self.shoulder * (usual + narrow)
    }
}
