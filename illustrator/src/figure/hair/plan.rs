//! Which clumps a style has: heads of hair as tables of angle, height, width and hook.

use super::super::shot::Shot;
use super::clump::Clump;
use super::{hairline, wind, worn};
use scene::seed::Dice;
use scene::{Extra, FigureKind, Fringe, Hair, HairLength, HairStyle};

/// Clumps in the order of painting, first ones lowest.
pub struct Plan {
    pub clumps: Vec<Clump>,
    /// Hairline: degrees from the front, height of the lower edge of the cap.
    pub hairline: &'static [[f64; 2]],
}

/// Combed away from the face.
pub const fn goes_back(style: HairStyle) -> bool {
    matches!(style, HairStyle::SlickedBack | HairStyle::Pompadour | HairStyle::Afro | HairStyle::Cornrows)
}

/// Nothing falls over the forehead.
pub fn is_bare(shot: &Shot) -> bool {
    let hair = &worn::hair(shot);
    let bare = hair.fringe == Fringe::None && !has_hat(shot);
    hair.style != HairStyle::BowlCut && (bare || goes_back(hair.style))
}

/// Under a hat hair that was combed back comes forward: a brow between brim and eyes would be a mask.
pub fn has_hat(shot: &Shot) -> bool {
    use Extra::{Cap, ChefHat, CowboyHat, FireHelmet, HardHat, Hat, Kasa, PeakedCap, PirateHat, SailorHat, StrawHat};
    let is_hat = |extra: &Extra| {
        let low = matches!(extra, Cap | Hat | Kasa | StrawHat | CowboyHat | PeakedCap | PirateHat | SailorHat);
        let of_tales = matches!(extra, Extra::Turban | Extra::Nemes | Extra::HornedHelm | Extra::PlumedHat)
            || matches!(
                extra,
                Extra::BackwardCap | Extra::FlapHat | Extra::FlyingCap | Extra::SwimCap | Extra::CombatHelmet
            )
            || matches!(extra, Extra::MinerHelmet | Extra::ScrubCap | Extra::Bandana | Extra::JesterHat);
        low || of_tales
            || matches!(extra, ChefHat | FireHelmet | HardHat | Extra::BikeHelmet | Extra::SantaHat | Extra::WitchHat)
    };
    shot.character.extras.iter().any(is_hat)
}

pub fn is_male(shot: &Shot) -> bool {
    matches!(shot.character.kind, FigureKind::Boy | FigureKind::Man)
}

/// Short and curly: drawn as a mop of curls.
pub fn is_mop(shot: &Shot) -> bool {
    let hair = &shot.character.hair;
    hair.style == HairStyle::Curly && hair.length == HairLength::Short && !has_hat(shot)
}

/// Cut close at ears and neck.
pub fn is_cropped(shot: &Shot) -> bool {
    let hair = &worn::hair(shot);
    let rough = matches!(hair.style, HairStyle::Spiky | HairStyle::Messy);
    is_short_by_itself(hair.style)
        || hair.length == HairLength::Short && (rough || (is_male(shot) && is_plain(hair.style)))
}

/// Rough and not short: it falls in layers from crown to tips.
pub fn is_shag(shot: &Shot) -> bool {
    let hair = &worn::hair(shot);
    match hair.style {
        HairStyle::WolfCut => true,
        HairStyle::Messy | HairStyle::Spiky => !is_cropped(shot),
        _ => false,
    }
}

const fn is_plain(style: HairStyle) -> bool {
    matches!(style, HairStyle::Loose | HairStyle::Wavy | HairStyle::Curly)
}

const fn is_short_by_itself(style: HairStyle) -> bool {
    use HairStyle::{Afro, Bald, BowlCut, BuzzCut, Cornrows, Mohawk, Pixie, Pompadour, SlickedBack, TwoBlock};
    matches!(style, Cornrows | Mohawk | Pixie | TwoBlock | SlickedBack | Pompadour | Afro | BowlCut | Bald | BuzzCut)
}

pub fn is_tied(style: HairStyle) -> bool {
    use HairStyle::{
        Braids, Bun, CrownBraid, DoubleBuns, Drills, FishtailBraid, LowBun, LowPonytail, LowTwinTails, Ponytail,
        SidePonytail, SingleBraid, Topknot, TwinTails,
    };
    matches!(
        style,
        Ponytail
            | SidePonytail
            | TwinTails
            | Braids
            | Bun
            | LowBun
            | FishtailBraid
            | Drills
            | LowPonytail
            | LowTwinTails
            | DoubleBuns
            | SingleBraid
            | CrownBraid
            | Topknot
    )
}

/// Tied, and seen so far from the side that the nape shows.
pub fn is_drawn_back(shot: &Shot) -> bool {
    is_tied(worn::style(shot)) && shot.turned_deg().abs() > 26.0 && !shot.character.shows_back()
}

/// Drawn up from the nape.
const fn is_tied_high(style: HairStyle) -> bool {
    use HairStyle::{Bun, CrownBraid, DoubleBuns, Ponytail, Topknot, TwinTails};
    matches!(style, Bun | CrownBraid | DoubleBuns | Ponytail | Topknot | TwinTails)
}

/// Beside the face: radians from the front.
const ACROSS: f64 = 1.75;
/// How much shorter the fringe of a bowed head is drawn than it is, head units.
const LIFTED_BOWED: f64 = 0.055;
/// Where locks spring from, just before the crown.
pub const TOP: f64 = -0.075;

pub fn plan(shot: &Shot) -> Plan {
    let hair = &worn::hair(shot);
    let mut planner = Planner { shot, hair, dice: Dice::new(shot.seed, "hair plan"), clumps: Vec::new() };
    if matches!(hair.style, HairStyle::Bald | HairStyle::BuzzCut | HairStyle::Mohawk) {
        return Plan { clumps: Vec::new(), hairline: &hairline::BARE_LINE };
    }
    if hair.style == HairStyle::Cornrows {
        match hair.length {
            HairLength::Short => {}
            HairLength::Medium => planner.row_ends(1.25),
            HairLength::Long => planner.row_ends(1.75),
        }
        return Plan { clumps: planner.clumps, hairline: &hairline::BARE_LINE };
    }
    if hair.style == HairStyle::Dreadlocks {
        planner.ropes();
        return Plan { clumps: planner.clumps, hairline: &hairline::OPEN_LINE };
    }
    planner.back();
    planner.sides();
    planner.over_shoulders();
    planner.named_locks();
    let fringe = planner.clumps.len();
    planner.fringe();
    planner.clumps[fringe..].iter_mut().for_each(|clump| clump.glows = true);
    // Of a bowed head it would hang before the eyes.
    let bowed = shot.aim.map_or(shot.character.pitch_deg, |aim| aim.pitch_deg).min(0.0) / -18.0;
    for clump in &mut planner.clumps[fringe..] {
        let over_eyes = (1.0 - (clump.tip[0].abs() - 0.85).max(0.0) / 0.25).clamp(0.0, 1.0);
        clump.tip[1] -= LIFTED_BOWED * bowed.min(1.0) * over_eyes;
    }
    planner.shear();
    planner.make_way();
    planner.dye();
    let wind = wind::of(shot);
    for clump in &mut planner.clumps {
        clump.wind = wind;
        // On the side that the wind comes from a long lock would be blown across the face.
        if wind * clump.tip[0] < 0.0 && clump.tip[0].abs() < ACROSS {
            clump.tip[1] = clump.tip[1].min(0.80);
        }
    }
    Plan { clumps: planner.clumps, hairline: hairline::of(shot) }
}

pub(super) struct Planner<'a> {
    pub(super) shot: &'a Shot<'a>,
    pub(super) hair: &'a Hair,
    pub(super) dice: Dice,
    pub(super) clumps: Vec<Clump>,
}

impl Planner<'_> {
    pub(super) fn stray(&mut self, by: f64) -> f64 {
        self.dice.between(-by, by)
    }

    /// In profile the locks of the near side lie back, so that the eye is seen.
    fn make_way(&mut self) {
        // What is drawn back falls before the ear, which is seen.
        if is_tied(self.hair.style) {
            return;
        }
        let yaw = self.shot.turned_deg();
        let beyond = ((yaw.abs() - 10.0) / 34.0).clamp(0.0, 1.0);
        for clump in &mut self.clumps {
            let near = clump.tip[0] * -yaw.signum();
            if (0.55..1.45).contains(&near) {
                clump.tip[0] *= 1.0 + 0.22 * beyond;
                clump.tip[1] -= if near < 0.95 { 0.05 * beyond } else { 0.0 };
            }
        }
    }

    /// Every third of the narrower locks, where there are streaks.
    fn dye(&mut self) {
        if self.hair.streaks.is_none() {
            return;
        }
        let mut dice = Dice::new(self.shot.seed, "streaks");
        for clump in &mut self.clumps {
            clump.is_streak = clump.wide < 0.24 && dice.chance(0.42);
        }
    }

    pub(super) fn rough(&self) -> bool {
        matches!(self.hair.style, HairStyle::Spiky | HairStyle::Messy | HairStyle::WolfCut)
    }

    /// How often they swing, half turns.
    pub(super) fn swings(&self) -> f64 {
        match self.hair.style {
            HairStyle::Wavy => 3.6,
            HairStyle::Curly => 6.4,
            _ => 2.3,
        }
    }

    /// How far the locks of loose hair swing from side to side.
    pub(super) fn waves(&self) -> f64 {
        match self.hair.style {
            HairStyle::Wavy => 0.125,
            HairStyle::Curly => 0.11,
            HairStyle::HimeCut => 0.014,
            HairStyle::VeryLong => 0.036,
            _ => 0.058,
        }
    }

    /// The hair of the back of the head, around both sides.
    fn back(&mut self) {
        let (hair, turned) = (self.hair, self.shot.turned_deg().abs());
        match (hair.style, hair.length) {
            // Seen from behind what is combed back lies down the nape.
            (HairStyle::SlickedBack | HairStyle::Pompadour, _) if self.shot.character.shows_back() => {
                return self.cropped_back();
            }
            // Seen from the side its nape is shorn to the skin.
            (HairStyle::TwoBlock, _) if turned > 10.0 || self.shot.character.shows_back() => {}
            (HairStyle::Afro | HairStyle::SlickedBack | HairStyle::Pompadour | HairStyle::TwoBlock, _) => {
                self.nape(0.76)
            }
            (HairStyle::BowlCut, _) => self.nape(0.74),
            // Its curls are no locks.
            _ if is_mop(self.shot) => return,
            _ if is_cropped(self.shot) && self.shot.character.shows_back() => return self.cropped_back(),
            _ if is_cropped(self.shot) => self.nape(self.nape_of_cropped()),
            (style, _) if is_tied(style) => self.nape(if is_tied_high(style) { 0.66 } else { 0.80 }),
            (HairStyle::Bob, length) => {
                let end = match length {
                    HairLength::Short => 0.93,
                    HairLength::Medium => 1.02,
                    HairLength::Long => 1.16,
                };
                for angle in [178, 158, 138, 118, 102] {
                    self.pair(f64::from(angle), |planner, side, angle| Clump {
                        out: 0.01,
                        belly: 0.075,
                        widest: 0.62,
                        blunt: 2.6,
                        hook: -side * 0.14,
                        ..Clump::of([side * angle * 0.9, 0.12], [side * angle, end + planner.stray(0.035)], 0.34)
                    });
                }
            }
            (HairStyle::WolfCut, _) => return self.shag(HairLength::Medium),
            (_, length) if is_shag(self.shot) => return self.shag(length),
            (style, length) => self.falling(style, length),
        }
        if self.rough() {
            self.tufts();
        } else if !self.lies_close() {
            self.layers();
        }
    }

    /// Whether nothing stands off the crown.
    fn lies_close(&self) -> bool {
        let style = self.hair.style;
        is_mop(self.shot)
            || is_tied(style)
            || goes_back(style)
            || style == HairStyle::BowlCut
            || is_bare(self.shot) && is_cropped(self.shot)
    }

    /// Long locks over the sides of the crown, their tips a little off it: without them the crown is a dome.
    fn layers(&mut self) {
        let short = is_cropped(self.shot);
        for (angle, y, out) in [(118, 0.66, 0.030), (103, 0.50, 0.026), (88, 0.40, 0.022)] {
            let y = if short { y * if is_male(self.shot) { 0.80 } else { 0.92 } } else { y + 0.10 };
            self.pair(f64::from(angle), |planner, side, angle| Clump {
                out: out + planner.dice.between(0.0, 0.022),
                belly: 0.012,
                hook: side * planner.dice.between(-0.04, 0.12),
                widest: 0.5,
                ink_from: 0.35,
                ..Clump::of([side * angle * 0.3, TOP], [side * angle, y + planner.stray(0.05)], 0.20)
            });
        }
    }

    pub(super) fn pair(&mut self, angle: f64, make: impl Fn(&mut Self, f64, f64) -> Clump) {
        for side in [-1.0, 1.0] {
            let angle = angle + self.stray(4.0);
            let clump = make(self, side, angle);
            self.clumps.push(clump);
        }
    }

    /// A man's hair ends above the collar, and a girl's cropped head a little lower.
    fn nape_of_cropped(&self) -> f64 {
        match (self.shot.character.kind, self.rough()) {
            (FigureKind::Man, true) => 0.78,
            (FigureKind::Man, false) => 0.74,
            (FigureKind::Boy, false) => 0.77,
            (_, true) => 0.86,
            (_, false) => 0.80,
        }
    }

    fn nape(&mut self, end: f64) {
        let rough = f64::from(u8::from(self.rough()));
        // A short cut lies close to the neck, and behind the ears it is shorter than in the middle.
        let close =
            is_cropped(self.shot) && is_male(self.shot) || is_tied_high(self.hair.style) || is_drawn_back(self.shot);
        // Behind the ears of a close cut single locks would peep out below them.
        let angles: &[i32] = match close {
            _ if is_tied_high(self.hair.style) || is_drawn_back(self.shot) => &[176, 166],
            true => &[176, 160, 144],
            false => &[176, 158, 140, 122, 106],
        };
        for angle in angles.iter().copied() {
            let up = if close { 0.10 * f64::from(176 - angle) / 70.0 } else { 0.0 };
            self.pair(f64::from(angle), |planner, side, angle| Clump {
                // Toward the neck the head draws in.
                out: if close {
                    -0.05 - 0.19 * (angle.abs() - 100.0).max(0.0) / 76.0 + 0.06 * rough
                } else {
                    0.055 * rough
                },
                hook: side * if close { planner.stray(0.08) } else { 0.10 + planner.stray(0.12) },
                widest: 0.5,
                blunt: 1.4,
                ..Clump::of([side * angle * 0.95, 0.25], [side * angle, end - up + planner.stray(0.04)], 0.25)
            });
        }
    }

    /// Locks that leave the outline of the crown.
    fn tufts(&mut self) {
        let (out, lift) = match self.hair.style {
            HairStyle::Spiky => (0.15, 0.06),
            HairStyle::WolfCut => (0.085, -0.04),
            _ => (0.12, 0.0),
        };
        for (angle, y, part) in
            [(128, 0.62, 1.0), (112, 0.44, 1.0), (96, 0.28, 0.9), (84, 0.56, 0.55), (72, 0.12, 0.8), (100, 0.66, 0.6)]
        {
            self.pair(f64::from(angle), |planner, side, angle| Clump {
                out: (out + planner.stray(0.03)) * part,
                belly: 0.03,
                hook: side * planner.dice.between(0.02, 0.16),
                widest: 0.42,
                blunt: 1.3,
                ink_from: 0.45,
                ..Clump::of([side * angle * 0.55, TOP], [side * angle, y - lift + planner.stray(0.03)], 0.25)
            });
        }
    }

    fn sides(&mut self) {
        let hair = self.hair;
        if hair.style == HairStyle::Bob {
            return self.bob_sides();
        }
        let rows: &[(f64, f64, f64, f64)] = match hair.length {
            _ if is_mop(self.shot) || is_shag(self.shot) => &[],
            _ if hair.style == HairStyle::BowlCut => &[(96.0, 0.60, 0.26, 0.0), (80.0, 0.58, 0.22, 0.0)],
            _ if goes_back(hair.style) => &[(100.0, 0.62, 0.13, 0.05)],
            _ if hair.style == HairStyle::TwoBlock => &[(92.0, 0.58, 0.14, 0.05)],
            _ if hair.style == HairStyle::Pixie => &[(96.0, 0.78, 0.15, -0.12), (80.0, 0.88, 0.10, -0.14)],
            _ if hair.style == HairStyle::HimeCut => &[(98.0, 1.75, 0.20, 0.02), (74.0, 0.93, 0.24, 0.0)],
            HairLength::Short if hair.style == HairStyle::VeryLong => {
                &[(98.0, 1.9, 0.19, 0.06), (75.0, 1.16, 0.15, -0.10)]
            }
            _ if is_cropped(self.shot) && self.shot.character.kind == FigureKind::Man => {
                &[(98.0, 0.545, 0.15, 0.04), (84.0, 0.59, 0.10, 0.0)]
            }
            _ if is_cropped(self.shot) && is_male(self.shot) => &[(96.0, 0.575, 0.17, 0.06), (82.0, 0.64, 0.13, 0.05)],
            // A girl's falls along the cheek, and its tips turn in below it.
            _ if is_cropped(self.shot) => {
                &[(100.0, 0.76, 0.17, 0.12), (86.0, 0.88, 0.12, -0.14), (72.0, 0.97, 0.085, -0.12)]
            }
            // A boy's or a man's is tied back but for what is too short.
            _ if is_tied(hair.style) && is_male(self.shot) => &[(84.0, 0.74, 0.08, -0.05), (74.0, 0.64, 0.09, 0.06)],
            _ if is_tied(hair.style) && hair.length == HairLength::Short => &[(80.0, 0.92, 0.11, -0.06)],
            HairLength::Medium if is_tied(hair.style) => &[(86.0, 1.10, 0.12, -0.10), (74.0, 0.94, 0.12, 0.06)],
            HairLength::Long if is_tied(hair.style) => &[(86.0, 1.24, 0.13, -0.10), (74.0, 1.04, 0.12, 0.06)],
            HairLength::Short => &[(100.0, 0.94, 0.20, -0.08), (78.0, 0.86, 0.15, -0.12)],
            HairLength::Medium => &[(98.0, 1.30, 0.19, 0.06), (75.0, 1.06, 0.15, -0.10)],
            HairLength::Long => &[(112.0, 1.75, 0.24, 0.10), (95.0, 1.50, 0.20, -0.06), (74.0, 1.16, 0.16, -0.12)],
        };
        for (angle, end, wide, hook) in rows {
            self.pair(*angle, |planner, side, angle| Clump {
                sway: side * 0.06,
                hook: side * hook,
                out: match *end {
                    end if end > 1.25 => 0.07,
                    // Sideburns lie on the cheek.
                    end if end < 0.62 => -0.035,
                    _ => 0.025,
                },
                wave: if *end > 0.95 { planner.waves() * 0.9 } else { 0.0 },
                swings: planner.swings(),
                widest: if hair.style == HairStyle::HimeCut { 0.72 } else { 0.48 },
                blunt: if hair.style == HairStyle::HimeCut { 26.0 } else { 1.7 },
                ..Clump::of([side * angle * 0.5, TOP + 0.025], [side * angle, end + planner.stray(0.05)], *wide)
            });
        }
    }

    /// Three locks to a side, that end at the jaw and turn in.
    fn bob_sides(&mut self) {
        let hair = self.hair;
        let end = match hair.length {
            HairLength::Short => 0.93,
            HairLength::Medium => 1.02,
            HairLength::Long => 1.16,
        };
        for (from, angle, up, wide, hook) in
            [(50, 112, 0.0, 0.26, -0.18), (42, 88, 0.03, 0.24, -0.22), (28, 68, 0.14, 0.16, -0.16)]
        {
            self.pair(f64::from(angle), |planner, side, angle| Clump {
                belly: 0.065,
                hook: side * hook,
                widest: 0.62,
                blunt: 2.0,
                ..Clump::of([side * f64::from(from), TOP + 0.03], [side * angle, end - up + planner.stray(0.03)], wide)
            });
        }
    }

    /// Of long loose hair some falls before the shoulders, seldom the same on both sides.
    fn over_shoulders(&mut self) {
        let style = self.hair.style;
        let even = matches!(style, HairStyle::HimeCut | HairStyle::VeryLong | HairStyle::Bob);
        if self.hair.length != HairLength::Long || is_tied(style) || even || is_cropped(self.shot) || is_shag(self.shot)
        {
            return;
        }
        let heavy = if self.dice.chance(0.5) { 1.0 } else { -1.0 };
        for (angle, end, wide, inward) in [(93.0, 1.95, 0.25, 0.50), (84.0, 1.66, 0.19, 0.60)] {
            for side in [-1.0, 1.0] {
                let share = if side == heavy { 1.0 } else { 0.78 };
                let angle = angle + self.stray(4.0);
                let clump = Clump {
                    hook: -side * inward,
                    out: 0.06,
                    belly: 0.01,
                    wave: self.waves() * 0.8,
                    swings: self.swings(),
                    widest: 0.58,
                    blunt: 1.7,
                    ..Clump::of(
                        [side * angle * 0.6, TOP + 0.03],
                        [side * angle, 0.6 + (end - 0.6) * share + self.stray(0.12)],
                        wide * share,
                    )
                };
                self.clumps.push(clump);
            }
        }
    }

    /// Locks that the words ask for beside the style.
    fn named_locks(&mut self) {
        let extras = &self.shot.character.extras;
        if extras.contains(&Extra::Sidelocks) {
            for (angle, end, wide) in [(70.0, 1.22, 0.15), (60.0, 1.06, 0.10)] {
                self.pair(angle, |planner, side, angle| Clump {
                    belly: 0.035,
                    hook: -side * 0.10,
                    wave: 0.012,
                    out: 0.03,
                    blunt: 1.5,
                    glows: true,
                    ..Clump::of([side * angle * 0.6, TOP + 0.03], [side * angle, end + planner.stray(0.02)], wide)
                });
            }
        }
        if extras.contains(&Extra::HairIntakes) {
            for (angle, end, wide) in [(64.0, 0.62, 0.20), (56.0, 0.50, 0.15)] {
                self.pair(angle, |planner, side, angle| Clump {
                    belly: 0.13,
                    hook: -side * 0.34,
                    widest: 0.6,
                    blunt: 1.9,
                    ..Clump::of([side * 22.0, TOP + 0.02], [side * (angle + 10.0), end + planner.stray(0.02)], wide)
                });
            }
        }
    }
}
