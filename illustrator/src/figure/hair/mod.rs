//! Hair: planned once, painted behind the figure, over the shoulders and before the face.

mod back;
mod brushed;
mod cap;
mod clump;
mod curls;
mod drills;
mod fan;
mod fringe;
mod hairline;
mod nape;
mod outline;
mod plaits;
mod plan;
mod rear;
mod rolls;
mod ropes;
mod shag;
mod sheen;
mod shorn;
mod spikes;
mod tails;
mod volume;
pub mod wind;
mod worn;

use super::curve::{Point, Taper, moved, through};
use super::easel::Easel;
use super::palette::Palette;
use super::rig::Rig;
use super::shade::Shade;
use super::shot::Shot;
use clump::{Clump, Lock, Painter};
use curls::Curl;
pub use fringe::covered_side;
use scene::seed::Dice;
use scene::{Extra, HairStyle, Pose};
pub use tails::small_bow;

pub struct Head<'a> {
    rig: &'a Rig,
    palette: &'a Palette,
    shot: &'a Shot<'a>,
    behind: Vec<Lock>,
    before: Vec<Lock>,
    curls: Vec<Curl>,
    /// Outline of the cap; its first points are the crown against the background.
    cap: Vec<Point>,
    crown: Vec<Point>,
    /// Degrees from the front and height of the cap's lower edge.
    hairline: &'static [[f64; 2]],
}

impl<'a> Head<'a> {
    pub fn new(rig: &'a Rig, palette: &'a Palette, shot: &'a Shot<'a>) -> Self {
        let mut plan = plan::plan(shot);
        if !shot.character.shows_back() {
            plan.clumps.retain(|clump| !is_before_profile(clump, rig, plan::is_cropped(shot)));
        }
        if fan::is_fanned(shot) {
            plan.clumps.retain(|clump| clump.tip[1] < HANGS_FROM);
        }
        let far = 97_f64.to_radians();
        let (mut behind, before): (Vec<Clump>, Vec<Clump>) =
            plan.clumps.into_iter().partition(|clump| clump.seen_from(rig).abs() > far);
        behind.sort_by(|one, other| other.seen_from(rig).abs().total_cmp(&one.seen_from(rig).abs()));
        let is_bald = is_bald(shot);
        let (cap, crown) = if is_bald {
            outline::bare_skull(rig, wears_hat(shot))
        } else {
            outline::cap(rig, (plan.hairline, plan::is_bare(shot)), outline::roughness(shot))
        };
        let (mut cap, mut crown) = (cap, crown);
        if !is_bald {
            shorn::tuck(rig, shot, &mut cap);
            shorn::tuck(rig, shot, &mut crown);
        }
        let locks = |clumps: Vec<Clump>| clumps.into_iter().map(|clump| Lock::new(clump, rig)).collect();
        let (behind, before, curls) = (locks(behind), locks(before), curls::curls(rig, shot));
        Self { rig, palette, shot, behind, before, curls, cap, crown, hairline: plan.hairline }
    }

    /// Of curls or ropes: its crown has no one line.
    fn is_lumpy(&self) -> bool {
        let style = worn::style(self.shot);
        plan::is_mop(self.shot) || matches!(style, HairStyle::Afro | HairStyle::Dreadlocks | HairStyle::Cornrows)
    }

    fn painter(&self, purpose: &str) -> Painter<'a> {
        let raised = if plan::is_bare(self.shot) { 0.105 } else { 0.0 };
        Painter {
            rig: self.rig,
            palette: self.palette,
            under: Vec::new(),
            dice: Dice::new(self.shot.seed, purpose),
            ring: sheen::Ring::new(self.rig, self.shot.seed, raised),
            from_behind: self.shot.character.shows_back(),
        }
    }

    /// Behind neck and shoulders.
    pub fn behind(&self, easel: &mut Easel) {
        if is_covered(self.shot) {
            return;
        }
        let mut painter = self.painter("hair behind");
        let parts = (self.rig, self.palette, self.shot);
        tails::behind(easel, parts, &mut painter.dice);
        match worn::style(self.shot) {
            HairStyle::Bun => rolls::bun(easel, (self.rig, self.palette)),
            HairStyle::LowBun => rolls::low_bun(easel, (self.rig, self.palette)),
            HairStyle::DoubleBuns => {
                rolls::top_rolls(easel, parts_of(parts), &[(-58.0, -0.01, 1.22), (58.0, -0.01, 1.22)])
            }
            HairStyle::Topknot => rolls::top_rolls(easel, parts_of(parts), &[(0.0, -0.085, 0.95)]),
            HairStyle::Afro => self.cloud(easel, &mut painter.dice),
            HairStyle::Bald | HairStyle::BuzzCut => return self.bare_nape(easel),
            HairStyle::Mohawk => {
                self.bare_nape(easel);
                return self.crest(easel, shorn::BEHIND_CROWN, &mut painter.dice);
            }
            _ => {}
        }
        // Hair that is cut or drawn off the neck ends on skin.
        if self.bares_ear() {
            self.bare_nape(easel);
        }
        if fan::is_fanned(self.shot) {
            fan::draw(easel, parts);
        } else {
            self.filling(easel);
        }
        self.beside_temples(easel);
        // Of who looks back it lies on the back that we see, and in the light.
        let lit = self.shot.character.pose == Pose::LookingBack;
        for clump in &self.behind {
            if lit { painter.lit(easel, clump) } else { painter.shaded(easel, clump) }
        }
        self.curly(easel, true);
        if !lit {
            self.depth(easel);
        }
    }

    /// A round of curls behind the head.
    fn cloud(&self, easel: &mut Easel, dice: &mut Dice) {
        let colors = self.palette.hair;
        let middle = self.rig.flat([0.0, 0.36]);
        let lobes = 26;
        let mut outline = Vec::new();
        let mut turn = 0.0;
        for _ in 0..lobes {
            let wide = core::f64::consts::TAU / f64::from(lobes);
            let reach = self.rig.head * 0.66 * dice.between(0.985, 1.03);
            // An arc that bows out, from one notch to the next.
            for (part, out) in [(0.0, 0.955), (0.22, 1.0), (0.5, 1.022), (0.78, 1.0)] {
                let at = turn + wide * part;
                outline.push([middle[0] + libm::cos(at) * reach * out, middle[1] + libm::sin(at) * reach * out * 0.97]);
            }
            turn += wide;
        }
        let outline = super::curve::around(&outline, 3);
        easel.fill(&outline, colors.base);
        easel.crescent(&outline, self.rig.away([-0.16, -0.08]), (colors.shaded, 1.0));
        for _ in 0..46 {
            let (turn, reach) = (dice.between(0.0, core::f64::consts::TAU), self.rig.head * dice.between(0.42, 0.62));
            let at = [middle[0] + libm::cos(turn) * reach, middle[1] + libm::sin(turn) * reach * 0.96];
            let size = self.rig.head * dice.between(0.03, 0.055);
            let curl: Vec<Point> = (0..9)
                .map(|step| {
                    let angle = turn + f64::from(step) * 0.6;
                    [at[0] + libm::cos(angle) * size, at[1] + libm::sin(angle) * size]
                })
                .collect();
            easel.ink(&curl, 0.6, (colors.line, Taper::LINE));
        }
        easel.ink(&super::curve::closed(&outline), 1.1, (silhouette(self.palette), Taper::EVEN));
    }

    /// No daylight between the brow and the hair of the far side.
    fn beside_temples(&self, easel: &mut Easel) {
        let (rig, colors) = (self.rig, self.palette.hair);
        // Behind a bare brow in profile there is nothing to fill.
        if plan::is_bare(self.shot) && rig.yaw_deg.abs() > 40.0 {
            return;
        }
        let slide = -0.03 * rig.yaw_deg / 30.0;
        let close = plan::is_cropped(self.shot) && plan::is_male(self.shot);
        let down = if shorn::shorn_sides(self.shot).len() > 1 {
            [[0.378, 0.44], [0.352, 0.52], [0.30, 0.60]]
        } else if close {
            [[0.412, 0.45], [0.368, 0.555], [0.30, 0.62]]
        } else {
            [[0.425, 0.48], [0.385, 0.60], [0.30, 0.68]]
        };
        // In profile brow and nose are the edge on that side.
        let narrow = |side: f64| match side == rig.facing() {
            true if rig.is_profile() => 0.6,
            true if plan::is_bare(self.shot) && rig.yaw_deg.abs() > 14.0 => 0.88,
            _ => 1.0,
        };
        let side = |side: f64| down.map(|[x, y]| rig.flat([side * x * narrow(side) + slide, y]));
        let mut outline = self.crown.clone();
        outline.extend(side(-1.0));
        outline.extend(side(1.0).into_iter().rev());
        easel.fill(&outline, colors.shaded);
        let far = side(rig.facing());
        let from = if rig.facing() > 0.0 { self.crown[0] } else { self.crown[self.crown.len() - 1] };
        let edge = through(&[from, far[0], far[1], far[2]], 5);
        easel.ink(&edge, 0.8, (silhouette(self.palette), Taper { start: 0.1, end: 0.5, least: 0.1 }));
    }

    /// No daylight between the head and the hair behind the neck.
    fn filling(&self, easel: &mut Easel) {
        let low = self.behind.iter().map(|lock| lock.clump.tip[1]).fold(0.8, f64::max);
        if plan::is_tied(worn::style(self.shot)) || plan::is_cropped(self.shot) || plan::is_mop(self.shot) {
            return;
        }
        let blown = wind::of(self.shot) != 0.0;
        let (bottom, wide) = if low > 1.2 && !blown { (0.5 + (low - 0.5) * 0.62, 0.36) } else { (0.84, 0.30) };
        let slide = -0.05 * self.rig.yaw_deg / 30.0;
        // Below it runs out behind the neck: a corner would stand out between the locks.
        let half = [[0.38, 0.3], [wide, bottom - 0.22], [wide * 0.72, bottom - 0.04], [wide * 0.3, bottom + 0.05]];
        let points: Vec<Point> = half.into_iter().chain(half.into_iter().rev().map(|[x, y]| [-x, y])).collect();
        // Seen from the side it stays behind the neck.
        let within = 1.0 - 0.62 * clump::turned_aside(self.rig);
        let narrow = |x: f64| if x * self.rig.facing() > 0.0 { x * within } else { x };
        let points: Vec<Point> = points.iter().map(|[x, y]| self.rig.flat([narrow(*x) + slide, *y])).collect();
        easel.fill(&points, self.palette.hair.deep);
    }

    /// Whether the ear of a turned head stands free: hair is cut close about it, or drawn back behind it.
    pub fn bares_ear(&self) -> bool {
        let style = worn::style(self.shot);
        let loose = matches!(style, HairStyle::Messy | HairStyle::Spiky | HairStyle::Afro | HairStyle::BowlCut);
        let close = plan::is_cropped(self.shot) && plan::is_male(self.shot) && !loose && !plan::is_mop(self.shot);
        let drawn_back = plan::is_tied(style) && !matches!(style, HairStyle::Drills);
        self.rig.yaw_deg.abs() > BARES_EAR_DEG && (close || drawn_back) && !is_covered(self.shot)
    }

    /// Over the shoulders, before the head.
    pub fn over_body(&self, easel: &mut Easel) {
        if is_covered(self.shot) {
            return;
        }
        let mut dice = Dice::new(self.shot.seed, "hair over the body");
        tails::before(easel, (self.rig, self.palette, self.shot), &mut dice);
    }

    /// Of loose hair that hangs below the chin before the figure: it throws a shadow on what is worn.
    pub fn hanging(&self) -> Vec<Vec<Point>> {
        if is_bald(self.shot) || is_covered(self.shot) {
            return Vec::new();
        }
        let hangs = |lock: &&Lock| lock.clump.tip[1] > HANGS_BELOW_CHIN;
        self.before.iter().filter(hangs).map(Lock::outline).collect()
    }

    /// The outlines that throw a shadow on the face.
    pub fn outlines(&self) -> Vec<Vec<Point>> {
        if is_bald(self.shot) {
            return Vec::new();
        }
        let locks = self.before.iter().map(Lock::outline);
        let curls = self.curls.iter().filter(|curl| !curl.is_behind).map(Curl::outline);
        std::iter::once(self.cap.clone()).chain(locks).chain(curls).collect()
    }

    /// Cap, side locks and fringe.
    pub fn before(&self, easel: &mut Easel) {
        if is_covered(self.shot) {
            return;
        }
        let mut painter = self.painter("hair before");
        if is_bald(self.shot) {
            self.skull(easel, &mut painter.dice);
            if worn::style(self.shot) == HairStyle::Mohawk {
                self.crest(easel, shorn::BEFORE_CROWN, &mut painter.dice);
            }
            return;
        }
        if worn::style(self.shot) == HairStyle::Cornrows {
            self.plaited_rows(easel, &mut painter.dice);
            return self.volume(easel);
        }
        self.paint_cap(easel, &mut painter);
        self.nape_hair(easel);
        self.shorn_patches(easel, &mut Dice::new(self.shot.seed, "shorn"));
        self.brushed_back(easel, &mut Dice::new(self.shot.seed, "brushed back"));
        self.spikes(easel);
        painter.under.push(self.cap.clone());
        // What leaves the outline of the crown is lit like the rest, and stands behind the fringe in the plan's order.
        for clump in &self.before {
            painter.lit(easel, clump);
        }
        self.curly(easel, false);
        self.volume(easel);
        match worn::style(self.shot) {
            HairStyle::CrownBraid => plaits::crown_braid(easel, (self.rig, self.palette)),
            HairStyle::Pompadour => self.quiff(easel),
            HairStyle::HalfUp => {
                self.combed(easel);
                plaits::half_up(easel, (self.rig, self.palette));
            }
            HairStyle::Afro => return,
            _ => {}
        }
        self.wisps(easel);
        self.tuft(easel, &mut painter.dice);
    }

    /// A few locks that stand off the crown, thin and long, so that its line is not an arc.
    fn wisps(&self, easel: &mut Easel) {
        let shorn = !shorn::shorn_sides(self.shot).is_empty();
        if easel.is_small() || shorn || plan::is_bare(self.shot) || self.is_wild() || self.is_lumpy() {
            return;
        }
        let mut dice = Dice::new(self.shot.seed, "wisps");
        let (colors, last) = (self.palette.hair, self.crown.len() - 1);
        let rough = match plan::is_male(self.shot) {
            _ if plan::is_shag(self.shot) => 2.0,
            true => 1.2,
            false => 1.0,
        };
        // From the sides up to the parting, each over the tip of the one below it.
        for (side, share, part) in WISPS {
            let from = (last as f64 * (0.5 - side * (share + dice.between(-0.025, 0.025)))) as usize;
            let (long, rise) = (12 + dice.below(6), rough * part * dice.between(0.060, 0.115));
            // Seen from the side the fringe is the edge before the brow.
            if side * self.rig.facing() > 0.0 && clump::turned_aside(self.rig) > 0.0 {
                continue;
            }
            let at = |step: usize, lift: f64| self.off_crown(from as f64 - side * step as f64, lift);
            let share_of = |step: usize| step as f64 / long as f64;
            let outer_lift = |step: usize| 0.004 + rise * libm::pow(share_of(step), 1.7);
            // It is thin long before its tip.
            let thick = |step: usize| (0.050 + 0.45 * rise * share_of(step)) * libm::pow(1.0 - share_of(step), 0.60);
            let outer: Vec<Point> = (0..=long).map(|step| at(step, outer_lift(step))).collect();
            let inner: Vec<Point> = (0..=long).rev().map(|step| at(step, outer_lift(step) - thick(step))).collect();
            let outline: Vec<Point> = outer.iter().chain(&inner).copied().collect();
            easel.fill(&outline, if side * self.rig.light > 0.0 { colors.base } else { colors.shaded });
            let edge = (silhouette(self.palette), Taper { start: 0.5, end: 0.3, least: 0.0 });
            easel.ink(&outer, 0.55, edge);
        }
        self.flyaways(easel, &mut dice);
    }

    /// Single hairs that lie on no lock.
    fn flyaways(&self, easel: &mut Easel, dice: &mut Dice) {
        let taper = Taper { start: 0.35, end: 0.65, least: 0.0 };
        for (share, way) in [(0.20, 1.0), (0.33, 1.0), (0.64, -1.0), (0.78, -1.0), (0.58, 1.0)] {
            let from = (self.crown.len() - 1) as f64 * (share + dice.between(-0.05, 0.05));
            let (long, rise) = (dice.between(6.0, 10.0), dice.between(0.030, 0.075));
            // Before the brow of a head that is seen from the side it would stand in the air.
            if (0.5 - share) * self.rig.facing() > 0.0 && clump::turned_aside(self.rig) > 0.0 {
                continue;
            }
            let at = |step: i32| {
                let gone = f64::from(step) / 8.0;
                self.off_crown(from - way * long * gone, rise * libm::sin(gone * 2.6) - 0.012)
            };
            easel.ink(&through(&(0..=8).map(at).collect::<Vec<_>>(), 3), 0.42, (silhouette(self.palette), taper));
        }
    }

    /// What ties the hair, over everything of it.
    pub fn ribbons(&self, easel: &mut Easel) {
        if is_covered(self.shot) {
            return;
        }
        tails::ribbons(easel, self.rig, self.palette, self.shot);
    }

    /// The tuft that was asked for.
    fn tuft(&self, easel: &mut Easel, dice: &mut Dice) {
        let side = if dice.chance(0.5) { 1.0 } else { -1.0 };
        let count = self.crown.len();
        let root = self.crown[if side > 0.0 { count / 2 - 2 } else { count / 2 + 2 }];
        if self.shot.character.extras.contains(&Extra::Ahoge) {
            self.ahoge(easel, root, side);
        }
    }

    /// One long tuft that springs up and falls over in a hook.
    fn ahoge(&self, easel: &mut Easel, root: Point, side: f64) {
        let rig = self.rig;
        let way = [[-0.02, 0.03], [0.0, -0.06], [0.055, -0.122], [0.135, -0.132], [0.19, -0.088], [0.195, -0.05]];
        let curve = through(&way.map(|[x, y]: Point| rig.hung(root, [side * x, y])), 7);
        let wide =
            |at: f64| rig.head * 0.024 * libm::pow(libm::sin((at * 0.86 + 0.14) * core::f64::consts::PI), 0.8).max(0.0);
        let outline = super::curve::ribbon(&curve, wide);
        easel.fill(&outline, self.palette.hair.base);
        easel.crescent(&outline, rig.away([-0.012, -0.010]), (self.palette.hair.shaded, 1.0));
        easel.ink(&super::curve::closed(&outline), 0.75, (silhouette(self.palette), Taper::EVEN));
    }

    /// The edge that the sky or the window lights.
    pub fn rim(&self, easel: &mut Easel, shade: Shade, share: f64) {
        let is_quiff = worn::style(self.shot) == HairStyle::Pompadour;
        if self.is_wild() || self.is_lumpy() || is_quiff {
            return;
        }
        let half = self.crown.len() / 2;
        let lit = if self.rig.light > 0.0 { &self.crown[..half + 4] } else { &self.crown[half - 4..] };
        let inward = [-self.rig.light * self.rig.head * 0.012, self.rig.head * 0.010];
        let line = moved(lit, inward);
        let (share, width) = if easel.in_color() { (share, 1.25) } else { (1.0, 0.8) };
        // Light that runs all along an edge is an outline.
        let count = line.len();
        let parts = [(0, count * 5 / 12, 0.8), (count * 6 / 12, count * 10 / 12, 1.0), (count * 21 / 24, count, 0.6)];
        easel.together(share, |easel| {
            for (from, to, part) in parts {
                let taper = Taper { start: 0.45, end: 0.45, least: 0.0 };
                easel.ink(&line[from..to], width * part, (shade, taper));
            }
        });
    }
}

/// Of a head that is turned less the ear is at its edge, among the locks.
const BARES_EAR_DEG: f64 = 26.0;

/// Locks that stand off the crown: their side, where they begin beside the parting, and how far they rise.
const WISPS: [(f64, f64, f64); 4] = [(1.0, 0.34, 1.2), (-1.0, 0.31, 1.3), (1.0, 0.17, 0.8), (-1.0, 0.12, 0.9)];

/// A lock whose tip is lower, head units, would hang along the face of who lies there.
const HANGS_FROM: f64 = 0.80;

/// A lock whose tip is lower, head units, lies on shoulder and chest.
const HANGS_BELOW_CHIN: f64 = 1.06;

/// In profile what hangs on the far side would hang in the air before nose and chin.
fn is_before_profile(clump: &Clump, rig: &Rig, is_cropped: bool) -> bool {
    let seen = clump.seen_from(rig).to_degrees() * rig.facing();
    let hangs = clump.tip[1] > if rig.is_profile() { 0.46 } else { 0.60 };
    // Of a face that is turned less only the outermost would.
    let from = if rig.yaw_deg.abs() > 34.0 { 78.0 } else { 180.0 };
    // Beyond a face that is turned at all a short lock behind the far ear is a crumb.
    if is_cropped && rig.yaw_deg.abs() > 10.0 && (98.0..130.0).contains(&seen) && clump.tip[1] > 0.45 {
        return true;
    }
    hangs
        && if rig.is_profile() {
            (64.0..158.0).contains(&seen)
        } else {
            (from..if is_cropped { 130.0 } else { 97.0 }).contains(&seen)
        }
}

const fn parts_of<'a>((rig, palette, _): (&'a Rig, &'a Palette, &'a Shot<'a>)) -> (&'a Rig, &'a Palette) {
    (rig, palette)
}

/// Without locks: bare, or shorn.
fn is_bald(shot: &Shot) -> bool {
    matches!(worn::style(shot), HairStyle::Bald | HairStyle::BuzzCut | HairStyle::Mohawk) || is_covered(shot)
}

/// On a bare head: what sits on the crown.
fn wears_hat(shot: &Shot) -> bool {
    let soft = |extra: &Extra| matches!(extra, Extra::Beret | Extra::TopHat | Extra::Beanie | Extra::Crown);
    plan::has_hat(shot) || shot.character.extras.iter().any(soft)
}

/// By cloth that hides all of it.
fn is_covered(shot: &Shot) -> bool {
    shot.character.extras.contains(&Extra::Headscarf)
}

/// White lines inside black hair; black ones around it.
pub fn silhouette(palette: &Palette) -> Shade {
    Shade { tone: 1.0, ..palette.hair.line }
}
