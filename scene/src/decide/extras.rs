//! What is worn beside the clothes.

use super::Choice;
use super::casting::Part;
use crate::words::wish::Wish;
use crate::{Age, Extra, FigureKind, HairStyle, Outfit, Prop};

/// How many things said of one are a whole description.
const IN_DETAIL: usize = 6;

impl Choice<'_> {
    /// What was asked for, in the order of the words, and now and then one thing more.
    pub(super) fn extras(&self, (kind, style, outfit): (FigureKind, HairStyle, Outfit), in_snow: bool) -> Vec<Extra> {
        let mut extras = Vec::new();
        for granted in self.reading.granted.iter().filter(|granted| self.is_about(granted)) {
            if let Wish::Extra(extra) = granted.wish
                && !extras.contains(&extra)
            {
                extras.push(extra);
            }
        }
        if self.asks(Wish::Necktie) && !extras.contains(&Extra::LooseTie) {
            extras.push(Extra::Necktie);
        }
        // What is in hand is not on the head.
        if self.prop() == Some(Prop::Helmet) {
            take_off_helmet(&mut extras);
        }
        // Who has goggles needs no glasses of a trade.
        if outfit == Outfit::LabCoat && extras.contains(&Extra::Goggles) {
            extras.retain(|extra| *extra != Extra::Glasses);
        }
        self.one_hat(&mut extras);
        // A samurai's straw hat is a cone.
        if self.part() == Some(Part::Samurai) {
            extras.iter_mut().filter(|extra| **extra == Extra::StrawHat).for_each(|hat| *hat = Extra::Kasa);
        }
        self.cast_extras(kind, &mut extras);
        // Who is told in detail wears nothing that was not said.
        let told = self.reading.granted.iter().filter(|granted| self.is_about(granted)).count();
        let named = !extras.is_empty() || self.is_designed() || told >= IN_DETAIL;
        let mut dice = self.dice("extras");
        let mut perhaps = |extra, chance: f64| {
            // What one of several is said to wear tells them apart.
            let is_said = self.reading.granted.iter().any(|granted| granted.wish == Wish::Extra(extra));
            let chosen = dice.chance(chance) && !named && !is_said;
            if chosen && !self.refuses(Wish::Extra(extra)) && !extras.contains(&extra) {
                extras.push(extra);
            }
        };
        let old = self.age() == Age::Old;
        let young = matches!(kind, FigureKind::Girl) && !old;
        // Hair that is tied has its ornament already.
        let loose = young && matches!(style, HairStyle::Loose | HairStyle::Wavy | HairStyle::Bob | HairStyle::HimeCut);
        // What is said of one is not worn by the other.
        let is_told = self.reading.granted.iter().any(|granted| granted.wish == Wish::Extra(Extra::Scarf));
        perhaps(Extra::Scarf, if in_snow && !is_told { 0.7 } else { 0.0 });
        perhaps(Extra::Hairpin, if loose { 0.07 } else { 0.0 });
        perhaps(Extra::Ribbon, if loose { 0.07 } else { 0.0 });
        // Who fights or comes from another age wears none.
        let reads = !matches!(outfit, Outfit::Hakama | Outfit::Armor | Outfit::Ninja | Outfit::Cloak | Outfit::Robe);
        perhaps(
            Extra::Glasses,
            if !reads {
                0.0
            } else if old {
                0.30
            } else {
                0.04
            },
        );
        perhaps(Extra::Freckles, if old { 0.0 } else { 0.02 });
        perhaps(Extra::Ahoge, if old { 0.0 } else { 0.006 });
        perhaps(Extra::Sidelocks, if loose { 0.14 } else { 0.0 });
        // One thing in the hair is enough where nobody asked for any.
        if !named && extras.contains(&Extra::Hairpin) {
            extras.retain(|extra| *extra != Extra::Ribbon);
        }
        extras
    }

    /// The witch's hat is the black hat; a beret or a crown that was asked for takes the place of a trade's own hat; and
    /// who refuses hats has none.
    fn one_hat(&self, extras: &mut Vec<Extra>) {
        use Extra::{Beret, Cap, Crown, Hat, Kasa, StrawHat, WitchHat};
        let of_trade = |extra: Extra| {
            use Extra::{Bandana, BeeVeil, Eboshi, FeatherBonnet, HornedHelm, JesterHat, MinerHelmet, Mitre};
            use Extra::{Beanie, Helm, Kabuto, KendoMask, Sombrero, TopHat};
            use Extra::{BikeHelmet, CowboyHat, HardHat, Mortarboard, NunVeil, SantaHat};
            use Extra::{ChefHat, FireHelmet, NurseCap, PeakedCap, PirateHat, SailorHat, SpaceHelmet};
            use Extra::{Nemes, PlumedHat, ScrubCap, Turban};
            matches!(
                extra,
                ChefHat
                    | NurseCap
                    | PirateHat
                    | PeakedCap
                    | SailorHat
                    | FireHelmet
                    | SpaceHelmet
                    | WitchHat
                    | HardHat
                    | BikeHelmet
                    | CowboyHat
                    | Mortarboard
                    | NunVeil
                    | SantaHat
                    | Beanie
                    | Helm
                    | Kabuto
                    | KendoMask
                    | TopHat
                    | Sombrero
            ) || matches!(extra, Bandana | BeeVeil | Eboshi | FeatherBonnet | HornedHelm | JesterHat)
                || matches!(extra, MinerHelmet | Mitre | Nemes | PlumedHat | ScrubCap | Turban)
                || matches!(
                    extra,
                    Extra::BackwardCap
                        | Extra::SunVisor
                        | Extra::FlapHat
                        | Extra::FlyingCap
                        | Extra::SwimCap
                        | Extra::CombatHelmet
                )
        };
        let bare = self.refuses(Wish::Extra(Hat));
        extras.retain(|extra| !(self.refuses(Wish::Extra(*extra)) || bare && of_trade(*extra)));
        if extras.iter().any(|extra| matches!(extra, StrawHat | Kasa | Beret | Crown)) {
            extras.retain(|extra| !of_trade(*extra));
        }
        if extras.iter().any(|extra| of_trade(*extra)) {
            extras.retain(|extra| *extra != Cap);
        }
        if extras.iter().any(|extra| of_trade(*extra) || matches!(extra, StrawHat | Kasa | Beret | Crown | Cap)) {
            extras.retain(|extra| *extra != Hat);
        }
        let first = extras.iter().position(|extra| of_trade(*extra));
        let mut place = 0;
        extras.retain(|extra| {
            place += 1;
            !of_trade(*extra) || Some(place - 1) == first
        });
    }
}

/// Of who holds it; nor is a hood where a fire fighter's was.
fn take_off_helmet(extras: &mut Vec<Extra>) {
    use Extra::{BikeHelmet, CombatHelmet, FireHelmet, HardHat, Helm, HornedHelm, Kabuto, SpaceHelmet};
    let is_helmet = |extra| {
        matches!(extra, BikeHelmet | FireHelmet | HardHat | Helm | HornedHelm | Kabuto | SpaceHelmet)
            || extra == CombatHelmet
    };
    if extras.contains(&FireHelmet) {
        extras.push(Extra::HoodDown);
    }
    extras.retain(|extra| !is_helmet(*extra));
}
