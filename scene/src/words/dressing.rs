//! What words for clothes mean beside other words: whose wings, whose uniform, what is worn under what.

use super::people::is_male;
use super::reader::{Found, ReadText, Span, Who};
use super::wish::Wish;
use crate::{AnimalKind, Detail, Extra, Outfit, Prop, Spot, Tint};

const PLAIN_WINGS: [&str; 7] = ["winged", "wing", "wings", "large wings", "big wings", "翼", "羽"];
const PLAIN_UNIFORM: [&str; 4] = ["uniform", "uniforms", "in uniform", "制服"];
const PLAIN_COAT: [&str; 4] = ["coat", "white coat", "コート", "coats"];
const PLAIN_ARMOR: [&str; 4] = ["armor", "armour", "full armor", "鎧"];
const PLAIN_DRESS: [&str; 3] = ["dress", "dresses", "ドレス"];

/// `grey tuxedo` of a bride and a groom is his, and so is the grey.
pub fn colors_follow(wishes: &mut [Found]) {
    let garments: Vec<(Span, Who)> = wishes
        .iter()
        .filter(|found| matches!(found.wish, Wish::Outfit(_)) && !found.refused)
        .map(|found| (found.own, found.who))
        .collect();
    for found in wishes.iter_mut().filter(|found| matches!(found.wish, Wish::OutfitColor(_)) && !found.refused) {
        let its = garments.iter().find(|(own, _)| found.own.1 <= own.0 && found.shown.1 == own.1);
        // Of two raincoats each has its color.
        let is_one_of = |who: &Who| who.0 <= found.who.0 && found.who.1 <= who.1;
        if let Some((_, who)) = its.filter(|(_, who)| !is_one_of(who)) {
            found.who = *who;
        }
    }
}

/// Wings without another word are those of whoever has them: of skin on a demon or a dragon, of an insect on a fairy.
pub fn wings_of_kind(wishes: &mut [Found], prompt: &str) {
    for at in 0..wishes.len() {
        let who = wishes[at].who;
        if wishes[at].wish != Wish::Extra(Extra::AngelWings) || !wishes[at].is_said_as(prompt, &PLAIN_WINGS) {
            continue;
        }
        let has = |extra: Extra| wishes.iter().any(|other| other.meets(who) && other.wish == Wish::Extra(extra));
        if has(Extra::FairyWings) {
            wishes[at].wish = Wish::Extra(Extra::FairyWings);
        } else if [Extra::Horns, Extra::Fang, Extra::DemonWings].into_iter().any(has) && !has(Extra::Halo) {
            wishes[at].wish = Wish::Extra(Extra::DemonWings);
        }
    }
}

/// `rides a red dragon, wings wide open`: what flies under somebody has them.
pub fn wings_of_a_mount(wishes: &mut Vec<Found>, prompt: &str) {
    let flies = |one: &Found| match one.wish {
        Wish::Animal(animal) => {
            matches!(animal.kind, AnimalKind::Dragon | AnimalKind::Griffin | AnimalKind::Pegasus)
                && animal.spot == Some(Spot::Ridden)
                && !one.refused
        }
        _ => false,
    };
    let Some(mount) = wishes.iter().find(|one| flies(one)).map(|one| one.own) else { return };
    let is_its = |one: &Found| {
        let begins = prompt.get(..one.own.0).is_some_and(|before| before.trim_end().ends_with([',', '、', ';', '.']));
        one.wish == Wish::Extra(Extra::AngelWings)
            && !one.refused
            && begins
            && mount.1 <= one.own.0
            && one.is_said_as(prompt, &PLAIN_WINGS)
    };
    wishes.retain(|one| !is_its(one));
}

/// A soldier's uniform is a soldier's, and a doctor's white coat a doctor's: only where nobody's trade has one is it that
/// of a school.
pub fn uniform_of_trade(wishes: &mut [Found], prompt: &str) {
    for at in 0..wishes.len() {
        let who = wishes[at].who;
        let worn = |of_trade: fn(Outfit) -> bool| {
            wishes.iter().find_map(|other| match other.wish {
                Wish::Outfit(outfit) if other.meets(who) && of_trade(outfit) && other.calls_somebody(prompt) => {
                    Some(outfit)
                }
                _ => None,
            })
        };
        let outfit = match wishes[at].wish {
            Wish::SchoolUniform if wishes[at].is_said_as(prompt, &PLAIN_UNIFORM) => {
                let plays = || wishes.iter().any(|other| other.meets(who) && is_ball(other.wish));
                worn(is_uniform).or_else(|| plays().then_some(Outfit::Jersey))
            }
            Wish::Outfit(Outfit::Coat) if wishes[at].is_said_as(prompt, &PLAIN_COAT) => worn(is_white_coat),
            Wish::Outfit(Outfit::Armor) if wishes[at].is_said_as(prompt, &PLAIN_ARMOR) => {
                worn(is_samurais).map(|_| Outfit::SamuraiArmor)
            }
            Wish::Outfit(Outfit::Dress) if wishes[at].is_said_as(prompt, &PLAIN_DRESS) => worn(is_dress),
            _ => None,
        };
        if let Some(outfit) = outfit {
            wishes[at].wish = Wish::Outfit(outfit);
        }
    }
}

/// `police uniform`, 警察の制服: what the name of a uniform says of its color and its cap.
pub fn uniform_by_name(wishes: &mut Vec<Found>, prompt: &str) {
    const GREEN: [&str; 8] = ["army", "soldier", "camo", "fatigues", "combat", "迷彩", "戦闘", "自衛"];
    let mut more = Vec::new();
    for this in wishes.iter().filter(|this| this.wish == Wish::Outfit(Outfit::Military) && !this.refused) {
        let said = prompt.get(this.own.0..this.own.1).unwrap_or_default().to_lowercase();
        let has = |words: &[&str]| words.iter().any(|word| said.contains(word));
        let is_police = has(&["police uniform", "警察", "警官"]);
        let tint = match () {
            () if is_police || has(&["pilot uniform"]) => Tint::Navy,
            () if has(&GREEN) => Tint::Green,
            () => continue,
        };
        let is_dyed = |other: &Found| matches!(other.wish, Wish::OutfitColor(_)) && other.meets(this.who);
        if !wishes.iter().any(is_dyed) {
            more.push(Found { wish: Wish::OutfitColor(tint), ..*this });
        }
        let is_capped = |other: &Found| other.wish == Wish::Extra(Extra::PeakedCap) && other.who == this.who;
        if tint == Tint::Navy && !wishes.iter().any(is_capped) {
            more.push(Found { wish: Wish::Extra(Extra::PeakedCap), ..*this });
        }
    }
    wishes.extend(more);
}

/// Over a backpack a traveler wears no cloak.
pub fn jacket_with_a_backpack(wishes: &mut [Found], prompt: &str) {
    let bears = |who| wishes.iter().any(|found| found.wish == Wish::Extra(Extra::Backpack) && found.meets(who));
    let worn = |found: &Found| {
        found.wish == Wish::Outfit(Outfit::Cloak) && !found.refused && found.calls_somebody(prompt) && bears(found.who)
    };
    let at: Vec<usize> = (0..wishes.len()).filter(|at| worn(&wishes[*at])).collect();
    at.into_iter().for_each(|at| wishes[at].wish = Wish::Outfit(Outfit::Jacket));
}

/// What somebody's trade is known by gives way to what the words say that they wear, in whichever order they say it.
pub fn usual_clothes_give_way(wishes: &mut Vec<Found>, prompt: &str) {
    let callings: Vec<(Wish, Span, Who)> = wishes
        .iter()
        .filter(|wish| wish.wish.is_of_an_outfit() && !wish.refused && wish.calls_somebody(prompt))
        .map(|wish| (wish.wish, wish.own, wish.who))
        .collect();
    let gives_way = |(wish, own, who): &(Wish, Span, Who)| {
        wishes.iter().any(|other| {
            let covers = other.who.0 <= who.0 && who.1 <= other.who.1 && !other.refused;
            let differs = other.wish.is_of_an_outfit() && other.wish != *wish && other.own != *own;
            covers && differs && !other.calls_somebody(prompt)
        })
    };
    let gone: Vec<(Span, Who)> = callings.into_iter().filter(gives_way).map(|(_, own, who)| (own, who)).collect();
    wishes.retain(|wish| {
        let of_trade = wish.wish.is_of_an_outfit() || matches!(wish.wish, Wish::OutfitColor(_));
        !(of_trade && gone.contains(&(wish.own, wish.who)))
    });
}

/// A man's tunic is a shirt.
pub fn tunic_of_a_man(wishes: &mut [Found], prompt: &str) {
    for at in 0..wishes.len() {
        let who = wishes[at].who;
        let is_man = |other: &Found| matches!(other.wish, Wish::Kind(kind) if is_male(kind)) && other.meets(who);
        if wishes[at].is_said_as(prompt, &["tunic", "tunics", "チュニック"]) && wishes.iter().any(is_man) {
            wishes[at].wish = Wish::Outfit(Outfit::Shirt);
        }
    }
}

/// A cloak over other clothes is a cape.
pub fn cape_over_clothes(wishes: &mut [Found], prompt: &str) {
    for at in 0..wishes.len() {
        let this = wishes[at];
        let is_over = |other: &Found| {
            let is_other = other.wish.is_of_an_outfit() && other.wish != this.wish && other.who == this.who;
            // A knight's armor is beneath it.
            let stays = matches!(other.wish, Wish::Outfit(Outfit::Armor | Outfit::SamuraiArmor | Outfit::Military));
            is_other && !other.refused && (stays || !other.calls_somebody(prompt))
        };
        // The cape of a superhero is the cloak that goes with the name: nobody has two.
        if this.wish == Wish::Outfit(Outfit::Cloak) && !this.refused && this.calls_somebody(prompt) {
            for other in wishes.iter_mut().filter(|other| other.meets(this.who)) {
                other.wish = match other.wish {
                    Wish::Extra(Extra::Cape) => Wish::Outfit(Outfit::Cloak),
                    Wish::Dye(Detail::Cape, tint) => Wish::OutfitColor(tint),
                    wish => wish,
                };
            }
        }
        let is_cloak = this.wish == Wish::Outfit(Outfit::Cloak) && !this.refused && !this.calls_somebody(prompt);
        if is_cloak && wishes.iter().any(is_over) {
            wishes[at].wish = Wish::Extra(Extra::Cape);
            for color in wishes.iter_mut().filter(|color| color.shown.1 == this.own.1 && color.own != this.own) {
                if let Wish::OutfitColor(tint) = color.wish {
                    color.wish = Wish::Dye(Detail::Cape, tint);
                }
            }
        }
    }
}

/// Leather and denim have a color where none is said.
pub fn dye_of_cloth(wishes: &mut Vec<Found>, prompt: &str) {
    const LEATHER: [&str; 4] = ["leather", "革", "レザー", "ライダース"];
    const DENIM: [&str; 5] = ["denim", "jean", "デニム", "ジーンズ", "ジーパン"];
    const BEFORE_BYTES: usize = 10;
    let mut at = 0;
    while at < wishes.len() {
        let this = wishes[at];
        at += 1;
        let start = (this.own.0.saturating_sub(BEFORE_BYTES)..=this.own.0).find(|at| prompt.is_char_boundary(*at));
        let said = start.and_then(|start| prompt.get(start..this.own.1)).unwrap_or_default().to_lowercase();
        let said = said.rsplit([',', '.', '、', '。']).next().unwrap_or_default();
        let of = |stuff: &[&str]| stuff.iter().any(|word| said.contains(word));
        if matches!(this.wish, Wish::Outfit(Outfit::Apron) | Wish::Extra(Extra::Apron)) {
            // What is under it has a color of its own.
            let tint = if of(&LEATHER) { Tint::Brown } else { Tint::Blue };
            let is_dyed = wishes.iter().any(|other| matches!(other.wish, Wish::Dye(Detail::Apron, _)));
            if (of(&LEATHER) || of(&DENIM)) && !this.refused && !is_dyed {
                wishes.insert(at, Found { wish: Wish::Dye(Detail::Apron, tint), ..this });
                at += 1;
            }
            continue;
        }
        let tint = match this.wish {
            Wish::Outfit(Outfit::Jacket | Outfit::Coat) | Wish::Lower(_) if of(&LEATHER) => Tint::Black,
            Wish::Outfit(_) if of(&LEATHER) => Tint::Brown,
            Wish::Outfit(_) | Wish::Lower(_) if of(&DENIM) => Tint::Blue,
            _ => continue,
        };
        let below = matches!(this.wish, Wish::Lower(_));
        let is_dyed = |other: &Found| match other.wish {
            Wish::LowerColor(_) => below,
            Wish::OutfitColor(_) => !below && !is_of_another(other, &this, wishes),
            _ => false,
        };
        if !this.refused && !wishes.iter().any(|other| is_dyed(other) && other.meets(this.who)) {
            let wish = if below { Wish::LowerColor(tint) } else { Wish::OutfitColor(tint) };
            wishes.insert(at, Found { wish, ..this });
            at += 1;
        }
    }
}

/// Of things whose name says their color: `a transparent umbrella`, `a glass of champagne`, `a pearl necklace`.
pub fn colors_by_name(wishes: &mut Vec<Found>, prompt: &str) {
    const NAMED: [(Wish, &[&str], Wish); 3] = [
        (
            Wish::Prop(Prop::Umbrella),
            &["transparent", "clear", "vinyl", "see-through", "透明", "ビニール"],
            Wish::PropColor(Tint::Platinum),
        ),
        (
            Wish::Prop(Prop::WineGlass),
            &["champagne", "sparkling", "white wine", "シャンパン", "白ワイン"],
            Wish::PropColor(Tint::Yellow),
        ),
        (Wish::Extra(Extra::Necklace), &["pearl", "真珠", "パール"], Wish::Dye(Detail::Necklace, Tint::White)),
    ];
    let mut colors = Vec::new();
    for found in wishes.iter().filter(|found| !found.refused) {
        let said = prompt.get(found.own.0..found.own.1).unwrap_or_default().to_lowercase();
        let of = |(thing, words, _): &&(Wish, &[&str], Wish)| {
            *thing == found.wish && words.iter().any(|word| said.contains(word))
        };
        let has_color = wishes.iter().any(|other| other.own != found.own && other.shown.1 == found.own.1);
        colors.extend(NAMED.iter().find(of).filter(|_| !has_color).map(|(_, _, wish)| Found { wish: *wish, ..*found }));
    }
    wishes.extend(colors);
}

/// A furisode is a kimono whose sleeves hang to the shins.
pub fn sleeves_that_hang(wishes: &mut Vec<Found>, prompt: &str) {
    const FURISODE: [&str; 4] = ["furisode", "振袖", "振り袖", "振袖姿"];
    let worn = |wish: &&Found| wish.wish == Wish::Outfit(Outfit::Kimono) && !wish.refused;
    let hang: Vec<Found> =
        wishes.iter().filter(worn).filter(|wish| wish.is_said_as(prompt, &FURISODE)).copied().collect();
    wishes.extend(hang.into_iter().map(|wish| Found { wish: Wish::Extra(Extra::HangingSleeves), ..wish }));
}

/// A jersey that basketball is played in has no sleeves.
pub fn jersey_without_sleeves(wishes: &mut Vec<Found>, prompt: &str) {
    let is_for_basketball = |found: &&Found| {
        let said = prompt.get(found.own.0..found.own.1).unwrap_or_default().to_lowercase();
        found.wish == Wish::Outfit(Outfit::Jersey)
            && !found.refused
            && (said.contains("basketball") || said.contains("バスケ"))
    };
    let has_sleeves = |who: Who| {
        wishes.iter().any(|other| other.meets(who) && matches!(other.wish, Wish::Extra(extra) if extra.is_of_sleeves()))
    };
    let bare: Vec<Found> =
        wishes.iter().filter(is_for_basketball).filter(|found| !has_sleeves(found.who)).copied().collect();
    wishes.extend(bare.into_iter().map(|found| Found { wish: Wish::Extra(Extra::NoSleeves), ..found }));
}

/// Whether a color stands with a garment that is worn with this one.
fn is_of_another(color: &Found, garment: &Found, wishes: &[Found]) -> bool {
    wishes.iter().any(|other| {
        let is_other = matches!(other.wish, Wish::Outfit(_)) && other.own != garment.own;
        is_other && color.shown.0 <= other.own.0 && other.own.1 <= color.shown.1
    })
}

/// What is in its sheath is in no hand, unless the words say that as well; and a player's ball is that of the game.
pub fn in_its_place(wishes: &mut Vec<Found>, prompt: &str) {
    use crate::Prop::{Ball, Bokken, Greatsword, Racket, SoccerBall, Sword, Volleyball};
    const IN_HAND: [&str; 12] =
        ["hold", "drawn", "draws", "drawing", "wield", "in hand", "swing", "持", "抜", "構え", "振", "unsheath"];
    let is_sheathed = |wish: Wish| {
        matches!(wish, Wish::Extra(Extra::SwordAtHip | Extra::KatanaAtHip | Extra::SwordOnBack | Extra::KatanaOnBack))
    };
    let said = prompt.to_lowercase();
    let in_hand = IN_HAND.iter().any(|word| said.contains(word));
    let sheathed: Vec<Who> =
        wishes.iter().filter(|wish| is_sheathed(wish.wish) && !wish.refused).map(|wish| wish.who).collect();
    wishes.retain(|wish| {
        let is_blade = match wish.wish {
            Wish::Bears(Sword | Greatsword | Bokken) => true,
            Wish::Prop(Sword | Greatsword | Bokken) => !in_hand,
            _ => false,
        };
        !(is_blade && sheathed.contains(&wish.who))
    });
    // Who dives for the ball of a goal dives for that of soccer, and a racket comes with its ball.
    for (named, other) in [(SoccerBall, Volleyball), (Racket, Ball)] {
        let players: Vec<Who> =
            wishes.iter().filter(|wish| wish.wish == Wish::Prop(named)).map(|wish| wish.who).collect();
        wishes.retain(|wish| !(wish.wish == Wish::Prop(other) && players.contains(&wish.who)));
    }
    for (of_game, said) in [(SoccerBall, Ball), (Ball, SoccerBall)] {
        let players: Vec<Who> =
            wishes.iter().filter(|wish| wish.wish == Wish::Bears(of_game)).map(|wish| wish.who).collect();
        for wish in wishes.iter_mut().filter(|wish| wish.wish == Wish::Prop(said) && players.contains(&wish.who)) {
            wish.wish = Wish::Prop(of_game);
        }
    }
}

/// A helmet is what somebody's trade has for one.
pub fn helmet_of_trade(wishes: &mut Vec<Found>, prompt: &str) {
    const PLAIN_HELMET: [&str; 4] = ["helmet", "helmets", "horned helmet", "ヘルメット"];
    let is_pirates = wishes.iter().any(|wish| wish.wish == Wish::Extra(Extra::PirateHat));
    let mut at = wishes.len();
    while at > 0 {
        at -= 1;
        if is_pirates && wishes[at].is_said_as(prompt, &["三角帽子", "三角帽"]) {
            wishes[at].wish = Wish::Extra(Extra::PirateHat);
        }
        if wishes[at].wish == Wish::Extra(Extra::Hat) && wishes[at].is_said_as(prompt, &["hat", "hats", "帽子"]) {
            let who = wishes[at].who;
            let worn = wishes.iter().filter(|other| other.meets(who)).find_map(|other| hat_of(other.wish));
            wishes[at].wish = Wish::Extra(worn.unwrap_or(Extra::Hat));
        }
        // `helmet off`.
        let own = prompt.get(wishes[at].own.0..wishes[at].own.1).unwrap_or_default().to_lowercase();
        let is_off = wishes[at].refused && own.contains("helmet");
        let is_plain = is_off || wishes[at].is_said_as(prompt, &PLAIN_HELMET);
        if wishes[at].wish != Wish::Extra(Extra::Helm) || !is_plain {
            continue;
        }
        let who = wishes[at].who;
        let theirs = || wishes.iter().filter(|other| other.meets(who)).map(|other| other.wish);
        let is_armed = theirs().any(is_of_a_fighter);
        // Nobody wears a knight's on a building site, and whoever no word arms is of today.
        let is_todays = !is_armed && !wishes[at].refused;
        let worn = theirs().find_map(helmet_of).or_else(|| is_todays.then_some(Extra::HardHat));
        if let Some(extra) = worn {
            let own = wishes[at].own;
            wishes[at].wish = Wish::Extra(extra);
            // A samurai's has horns of its own.
            wishes.retain(|wish| !(wish.own == own && wish.wish == Wish::Extra(Extra::Horns)));
            for color in wishes.iter_mut().filter(|color| color.shown.1 == own.1) {
                if let Wish::Accent(tint) = color.wish {
                    color.wish = Wish::HatColor(tint);
                }
            }
        }
    }
}

/// The hat that somebody's trade has.
const fn hat_of(wish: Wish) -> Option<Extra> {
    use Extra::{ChefHat, CowboyHat, SantaHat};
    match wish {
        Wish::Extra(extra @ (ChefHat | CowboyHat | SantaHat)) => Some(extra),
        Wish::Outfit(Outfit::Chef) => Some(ChefHat),
        _ => None,
    }
}

const fn helmet_of(wish: Wish) -> Option<Extra> {
    match wish {
        Wish::Extra(extra @ (Extra::HardHat | Extra::FireHelmet | Extra::SpaceHelmet | Extra::Kabuto)) => Some(extra),
        Wish::Outfit(Outfit::Overalls | Outfit::Jumpsuit) => Some(Extra::HardHat),
        Wish::Extra(extra @ (Extra::BikeHelmet | Extra::MinerHelmet | Extra::HornedHelm)) => Some(extra),
        Wish::Pose(crate::Pose::Cycling | crate::Pose::OnMotorbike | crate::Pose::Skating | crate::Pose::OnScooter) => {
            Some(Extra::BikeHelmet)
        }
        Wish::Prop(crate::Prop::Skateboard) => Some(Extra::BikeHelmet),
        Wish::Extra(Extra::CombatHelmet) | Wish::Outfit(Outfit::Military) => Some(Extra::CombatHelmet),
        Wish::Outfit(Outfit::Spacesuit) => Some(Extra::SpaceHelmet),
        Wish::Outfit(Outfit::SamuraiArmor) => Some(Extra::Kabuto),
        _ => None,
    }
}

/// What is worn or held beside a helmet with a visor.
const fn is_of_a_fighter(wish: Wish) -> bool {
    use crate::Prop::{Axe, Greatsword, Halberd, Mace, Shield, Spear, Sword, SwordAndShield, WarHammer};
    matches!(
        wish,
        Wish::Outfit(Outfit::Armor | Outfit::LeatherArmor | Outfit::Cloak | Outfit::Robe)
            | Wish::Prop(Axe | Greatsword | Halberd | Mace | Shield | Spear | Sword | SwordAndShield | WarHammer)
            | Wish::Bears(Axe | Greatsword | Halberd | Mace | Shield | Spear | Sword | SwordAndShield | WarHammer)
    )
}

const fn is_ball(wish: Wish) -> bool {
    use crate::Prop::{Ball, Racket, SoccerBall, Volleyball};
    matches!(
        wish,
        Wish::Prop(Ball | Racket | SoccerBall | Volleyball) | Wish::Bears(Ball | Racket | SoccerBall | Volleyball)
    )
}

/// A shirt goes under a jacket: the jacket is drawn, and the white shirt that shows in it; a shirt of another color is not.
pub fn worn_under(found: &mut ReadText) {
    let outfit = |wish: &Found| match wish.wish {
        Wish::Outfit(outfit) if !wish.refused => Some(outfit),
        _ => None,
    };
    let mut at = 0;
    while at < found.wishes.len() {
        let this = found.wishes[at];
        let over = |other: &Found| {
            let inner = outfit(&this)?;
            outfit(other).filter(|outer| other.who == this.who && goes_over(*outer, inner))
        };
        let covers = found.wishes.iter().find_map(over);
        let Some(outer) = covers else {
            at += 1;
            continue;
        };
        found.wishes.remove(at);
        let white = Wish::OutfitColor(Tint::White);
        let is_its = |wish: &Found| {
            let of_cloth = matches!(wish.wish, Wish::OutfitColor(_) | Wish::Pattern(_));
            of_cloth && wish.shown.0 <= this.own.0 && this.own.1 <= wish.shown.1
        };
        let (its, kept): (Vec<Found>, Vec<Found>) = found.wishes.drain(..).partition(is_its);
        found.wishes = kept;
        let lost = its
            .iter()
            .filter(|wish| !shows_a_shirt(outer) && (!shows_white(outer) || wish.wish != white))
            .map(|wish| wish.own);
        found.not_understood.extend(lost);
        if shows_a_shirt(outer) {
            found.wishes.extend(its.iter().filter_map(|wish| Some(Found { wish: of_the_shirt(wish.wish)?, ..*wish })));
        }
        if !shows_white(outer) {
            found.not_understood.push(this.own);
        }
    }
}

/// Of what is seen of a shirt in the opening of what is over it.
const fn of_the_shirt(wish: Wish) -> Option<Wish> {
    match wish {
        Wish::OutfitColor(tint) => Some(Wish::Dye(Detail::Shirt, tint)),
        Wish::Pattern(pattern) => Some(Wish::Print(Detail::Shirt, pattern)),
        _ => None,
    }
}

const fn goes_over(outer: Outfit, inner: Outfit) -> bool {
    match inner {
        Outfit::Shirt | Outfit::TShirt => {
            shows_a_shirt(outer) || matches!(outer, Outfit::Cloak | Outfit::Raincoat | Outfit::DownJacket)
        }
        Outfit::Kimono => matches!(outer, Outfit::Hakama | Outfit::Haori),
        _ => false,
    }
}

/// Above or in whose opening something white is seen.
const fn shows_white(outfit: Outfit) -> bool {
    shows_a_shirt(outfit) || matches!(outfit, Outfit::Hakama | Outfit::Haori)
}

/// In whose opening a shirt is seen.
pub const fn shows_a_shirt(outfit: Outfit) -> bool {
    use Outfit::{
        Blazer, Captain, Cardigan, Coat, Hanten, Hoodie, Jacket, LabCoat, Overalls, Suit, SweaterVest, Tuxedo,
    };
    matches!(
        outfit,
        LabCoat
            | Blazer
            | Captain
            | Cardigan
            | Coat
            | Hanten
            | Hoodie
            | Jacket
            | Overalls
            | Suit
            | SweaterVest
            | Tuxedo
    )
}

/// Whether it is what some work or sport is known by.
const fn is_uniform(outfit: Outfit) -> bool {
    use Outfit::{Apron, Armor, Cheer, Chef, Jersey, Jumpsuit, LabCoat, Maid, Military, Nurse, Raincoat, Shirt, Suit};
    matches!(
        outfit,
        Apron | Armor | Cheer | Chef | Jersey | Jumpsuit | LabCoat | Maid | Military | Nurse | Raincoat | Shirt | Suit
    )
}

/// Called a coat where those who wear it work.
const fn is_white_coat(outfit: Outfit) -> bool {
    matches!(outfit, Outfit::Chef | Outfit::LabCoat | Outfit::Captain)
}

const fn is_samurais(outfit: Outfit) -> bool {
    matches!(outfit, Outfit::Hakama | Outfit::SamuraiArmor)
}

/// Called a dress where it is whose it is: a princess, a maid.
const fn is_dress(outfit: Outfit) -> bool {
    matches!(outfit, Outfit::Gown | Outfit::BallGown | Outfit::Idol | Outfit::Maid | Outfit::Gothic | Outfit::Tutu)
}
