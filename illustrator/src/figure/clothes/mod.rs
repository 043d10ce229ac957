//! What is worn: collars, fronts, sleeves, by outfit.

mod accessories;
mod aprons;
mod armor;
mod backs;
mod collared;
mod costumes;
pub mod court;
mod daily;
mod diving;
mod draped;
mod duffle;
mod faraway;
pub mod festive;
mod fronts;
mod fur;
mod hanten;
mod jackets;
mod leather;
pub mod machine;
mod numerals;
pub mod padded;
pub mod parts;
pub mod patterns;
pub mod pieces;
mod recipes;
mod robed;
pub mod robes;
pub mod ruffles;
pub mod sheathed;
mod straps;
pub mod stuffs;
pub mod tailcoat;
pub mod tails;
pub mod tokens;
mod trims;
mod uniform;
pub mod wear;
mod wrapped;

use super::body::Body;
use super::curve::around;
use super::easel::Easel;
use super::hood;
pub use accessories::looked_at_watch;
use scene::{Extra, Outfit};
use wear::Cloth;

/// Behind the neck.
pub fn behind(easel: &mut Easel, body: &Body) {
    accessories::behind(easel, body);
    tailcoat::tails(easel, body);
    match body.outfit {
        Outfit::Hoodie if !hood::is_up(body.outfit, body.extras) => daily::hood(easel, body),
        Outfit::Coat => daily::coat_back(easel, body),
        Outfit::DuffleCoat if !hood::is_up(body.outfit, body.extras) => daily::hood(easel, body),
        Outfit::Sari => faraway::behind(easel, body),
        Outfit::SailorUniform => uniform::sailor_back(easel, body),
        Outfit::Spacesuit => life_support(easel, body),
        Outfit::Kimono | Outfit::Yukata => {
            festive::kimono_back(easel, body);
            festive::bow_beside(easel, body);
        }
        Outfit::Hakama
        | Outfit::Ninja
        | Outfit::Juunihitoe
        | Outfit::Hanfu
        | Outfit::Kendo
        | Outfit::Keikogi
        | Outfit::Gi
        | Outfit::Happi
        | Outfit::Hanten
        | Outfit::Haori => festive::kimono_back(easel, body),
        Outfit::Cloak => {
            pieces::cape_back(easel, body, &body.palette.cloth);
            if body.extras.contains(&Extra::HoodDown) {
                daily::hood(easel, body);
            }
        }
        Outfit::Raincoat if !hood::is_up(body.outfit, body.extras) => daily::hood(easel, body),
        Outfit::Blazer
        | Outfit::Shirt
        | Outfit::Cardigan
        | Outfit::SweaterVest
        | Outfit::Suit
        | Outfit::Tuxedo
        | Outfit::LabCoat
        | Outfit::Captain
        | Outfit::Nurse
        | Outfit::Apron
        | Outfit::Jacket
        | Outfit::Pajamas => uniform::collar_back(easel, body),
        _ => {}
    }
}

/// The pack that an astronaut breathes from: it stands above the shoulders.
fn life_support(easel: &mut Easel, body: &Body) {
    let (s, white, metal) = (body.shoulder, body.palette.white, body.palette.metal);
    let case = [
        [-s * 0.94, 1.06],
        [0.0, 0.98],
        [s * 0.94, 1.06],
        [s * 1.06, 1.6],
        [s * 1.02, 2.7],
        [-s * 1.02, 2.7],
        [-s * 1.06, 1.6],
    ];
    body.panel(easel, &around(&body.place(&case), 5), &white);
    let cap = [[-s * 0.80, 1.08], [0.0, 1.02], [s * 0.80, 1.08], [s * 0.80, 1.20], [-s * 0.80, 1.20]];
    body.panel(easel, &around(&body.place(&cap), 4), &metal);
}

/// On the trunk, under the arms.
pub fn front(easel: &mut Easel, body: &Body) {
    match body.outfit {
        Outfit::SailorUniform => uniform::blouse(easel, body),
        Outfit::Blazer => uniform::blazer(easel, body),
        Outfit::Shirt => uniform::shirt(easel, body),
        Outfit::Hoodie => daily::hoodie(easel, body),
        Outfit::Coat => daily::coat(easel, body),
        Outfit::TShirt => daily::tshirt(easel, body),
        Outfit::Kimono | Outfit::Yukata | Outfit::Hakama => festive::kimono(easel, body),
        Outfit::Dress if body.wear.trunk == Cloth::Main => collared::dress(easel, body),
        Outfit::Dress => festive::dress(easel, body),
        _ if faraway::draw(easel, body) || court::draw(easel, body) || parts::draw(easel, body) => {}
        Outfit::Swimwear if body.wear.trunk == Cloth::Skin && !body.rig.is_male() => festive::dress(easel, body),
        Outfit::Armor => armor::breastplate(easel, body),
        Outfit::LeatherArmor => leather::cuirass(easel, body),
        _ => fronts::draw(easel, body),
    }
    trims::draw(easel, body);
    accessories::front(easel, body);
}

/// Over the back of who is turned away.
pub fn on_back(easel: &mut Easel, body: &Body) {
    backs::draw(easel, body);
    match body.outfit {
        Outfit::Kimono | Outfit::Yukata => festive::obi_behind(easel, body),
        Outfit::Apron | Outfit::Maid => aprons::apron_behind(easel, body),
        Outfit::Chef => aprons::waist_apron_behind(easel, body),
        Outfit::Poncho => faraway::poncho(easel, body),
        Outfit::Sari => faraway::behind(easel, body),
        Outfit::Cloak => pieces::cape_outside(easel, body, &body.palette.cloth),
        Outfit::Armor => {
            armor::backplate(easel, body);
            armor::pauldrons(easel, body);
        }
        Outfit::SamuraiArmor => {
            court::draw(easel, body);
            court::shoulder_guards(easel, body);
        }
        _ => {}
    }
    if body.outfit == Outfit::Spacesuit {
        life_support(easel, body);
    }
    fur::trim(easel, body);
    accessories::on_back(easel, body);
}

/// What lies on shoulders and sleeves.
pub fn over_arms(easel: &mut Easel, body: &Body) {
    match body.outfit {
        Outfit::SailorUniform => uniform::sailor_collar(easel, body),
        Outfit::Armor => armor::pauldrons(easel, body),
        Outfit::LeatherArmor => leather::shoulder_guards(easel, body),
        Outfit::Dress if body.wear.trunk != Cloth::Main => festive::straps(easel, body),
        Outfit::Gown | Outfit::BallGown | Outfit::Tutu | Outfit::Mermaid => parts::shoulders(easel, body),
        Outfit::Poncho => faraway::poncho(easel, body),
        Outfit::Kendo => court::gauntlets(easel, body),
        Outfit::SamuraiArmor => court::shoulder_guards(easel, body),
        Outfit::Swimwear if body.wear.trunk == Cloth::Skin && !body.rig.is_male() => festive::straps(easel, body),
        Outfit::Cloak => pieces::cape_front(easel, body, &body.palette.cloth),
        Outfit::Robe => robes::mantle(easel, body),
        Outfit::Military => pieces::epaulettes(easel, body),
        _ => {}
    }
    fur::trim(easel, body);
    accessories::over_arms(easel, body);
}
