//! Recipes: which pieces make each outfit.

use super::wear::{Bottom, Cloth, Knit, Legwear, Neckline, Shoes, Sleeves, Wear};
use scene::Outfit;

pub(super) const EVERYDAY: Wear = Wear {
    trunk: Cloth::Main,
    neck: Neckline::Crew,
    loose: false,
    sleeves: Sleeves::Long,
    sleeve_cloth: Cloth::Main,
    roomy: 0.03,
    hem: 3.08,
    ample: 0.0,
    tucked: false,
    bottom: Bottom::Trousers { cloth: Cloth::Dark, roomy: 0.03 },
    legs: Legwear::Socks,
    shoes: Shoes::Sneakers,
    knit: Knit::Plain,
    gloves: None,
};

/// A shirt's collar.
pub(super) const COLLAR: Neckline = Neckline::Deep(1.42, 0.09);

pub fn of(outfit: Outfit, female: bool) -> Wear {
    match outfit {
        Outfit::SailorUniform
        | Outfit::Blazer
        | Outfit::Gakuran
        | Outfit::Cardigan
        | Outfit::SweaterVest
        | Outfit::GymClothes
        | Outfit::Tracksuit
        | Outfit::Jersey => school(outfit, female),
        Outfit::Kimono | Outfit::Yukata | Outfit::Hakama | Outfit::Cheongsam | Outfit::Ninja => eastern(outfit, female),
        Outfit::Suit
        | Outfit::Tuxedo
        | Outfit::LabCoat
        | Outfit::Nurse
        | Outfit::Chef
        | Outfit::Maid
        | Outfit::Apron
        | Outfit::Military
        | Outfit::Spacesuit => at_work(outfit, female),
        Outfit::Hanfu
        | Outfit::Hanbok
        | Outfit::AoDai
        | Outfit::Sari
        | Outfit::Toga
        | Outfit::Poncho
        | Outfit::DuffleCoat => super::costumes::of_far_countries(outfit),
        Outfit::Dress | Outfit::Gown | Outfit::BallGown | Outfit::Gothic | Outfit::Idol => festive(outfit, female),
        Outfit::Robe | Outfit::Cloak | Outfit::Armor | Outfit::LeatherArmor => fantastic(outfit),
        Outfit::Juunihitoe
        | Outfit::Kendo
        | Outfit::Keikogi
        | Outfit::Gi
        | Outfit::Happi
        | Outfit::Hanten
        | Outfit::Haori
        | Outfit::SamuraiArmor => super::costumes::of_old_japan(outfit),
        Outfit::Jumpsuit | Outfit::Bodysuit | Outfit::Tutu | Outfit::Cheer | Outfit::Captain | Outfit::Mermaid => {
            super::costumes::of_a_kind(outfit, female)
        }
        Outfit::Hoodie
        | Outfit::Coat
        | Outfit::Raincoat
        | Outfit::Bathrobe
        | Outfit::Sweater
        | Outfit::Jacket
        | Outfit::DownJacket
        | Outfit::Pajamas => warm(outfit, female),
        _ => casual(outfit, female),
    }
}

fn school(outfit: Outfit, female: bool) -> Wear {
    let with_skirt = Wear {
        bottom: Bottom::skirt(Cloth::Trim, 0.92, 0.26, 11),
        legs: Legwear::KneeSocks,
        shoes: Shoes::Loafers,
        neck: COLLAR,
        ..EVERYDAY
    };
    match outfit {
        Outfit::SailorUniform => Wear {
            trunk: Cloth::White,
            sleeve_cloth: Cloth::White,
            neck: Neckline::Deep(1.74, 0.10),
            hem: 2.66,
            bottom: if female { with_skirt.bottom } else { Bottom::trousers(Cloth::White) },
            ..with_skirt
        },
        Outfit::Gakuran => Wear {
            neck: Neckline::High,
            hem: 3.24,
            bottom: Bottom::trousers(Cloth::Main),
            shoes: Shoes::Loafers,
            ..EVERYDAY
        },
        Outfit::Cardigan | Outfit::SweaterVest => {
            let sleeve_cloth = if outfit == Outfit::SweaterVest { Cloth::Shirt } else { Cloth::Main };
            let bottom =
                if female { Bottom::skirt(Cloth::Dark, 0.92, 0.25, 11) } else { Bottom::trousers(Cloth::Dark) };
            Wear { sleeve_cloth, hem: 2.86, bottom, loose: true, ..with_skirt }
        }
        Outfit::GymClothes => Wear {
            trunk: Cloth::White,
            sleeve_cloth: Cloth::White,
            sleeves: Sleeves::Short,
            loose: true,
            bottom: Bottom::Shorts { cloth: Cloth::Main },
            ..EVERYDAY
        },
        Outfit::Tracksuit => Wear {
            neck: Neckline::High,
            loose: true,
            hem: 2.96,
            bottom: Bottom::trousers(Cloth::Main),
            roomy: 0.045,
            ..EVERYDAY
        },
        Outfit::Jersey => Wear {
            sleeves: Sleeves::Short,
            loose: true,
            bottom: Bottom::Shorts { cloth: Cloth::Trim },
            legs: Legwear::KneeSocks,
            ..EVERYDAY
        },
        _ if female => with_skirt,
        // Down to the seat of the trousers: a shorter jacket is a blouse.
        _ => Wear { neck: COLLAR, hem: 3.30, bottom: Bottom::trousers(Cloth::Main), shoes: Shoes::Loafers, ..EVERYDAY },
    }
}

fn eastern(outfit: Outfit, female: bool) -> Wear {
    let kimono = Wear {
        neck: Neckline::Deep(1.56, 0.10),
        sleeves: Sleeves::Wide,
        hem: 3.05,
        bottom: Bottom::skirt(Cloth::Main, 3.02, 0.03, 0),
        shoes: Shoes::Sandals,
        ..EVERYDAY
    };
    match outfit {
        Outfit::Hakama => Wear {
            trunk: Cloth::White,
            sleeve_cloth: Cloth::White,
            hem: 2.60,
            tucked: true,
            bottom: Bottom::skirt(Cloth::Main, 2.85, 0.22, 9),
            ..kimono
        },
        Outfit::Cheongsam => Wear {
            neck: Neckline::High,
            sleeves: Sleeves::Short,
            hem: if female { 2.62 } else { 3.05 },
            tucked: female,
            bottom: if female { Bottom::skirt(Cloth::Main, 2.55, 0.03, 0) } else { Bottom::trousers(Cloth::Dark) },
            shoes: Shoes::Loafers,
            legs: Legwear::Bare,
            ..EVERYDAY
        },
        Outfit::Ninja => Wear {
            neck: Neckline::Deep(1.50, 0.09),
            sleeves: Sleeves::Long,
            hem: 3.22,
            bottom: Bottom::trousers(Cloth::Main),
            shoes: Shoes::Boots,
            ..kimono
        },
        _ => kimono,
    }
}

fn at_work(outfit: Outfit, female: bool) -> Wear {
    let suit = Wear {
        hem: if female { 3.12 } else { 3.30 },
        neck: COLLAR,
        bottom: if female { Bottom::skirt(Cloth::Main, 1.42, 0.02, 0) } else { Bottom::trousers(Cloth::Main) },
        legs: if female { Legwear::Tights } else { Legwear::Socks },
        shoes: Shoes::Loafers,
        ..EVERYDAY
    };
    match outfit {
        Outfit::Tuxedo => Wear { bottom: Bottom::trousers(Cloth::Main), ..suit },
        Outfit::LabCoat => Wear {
            trunk: Cloth::White,
            sleeve_cloth: Cloth::White,
            loose: true,
            hem: 4.25,
            bottom: Bottom::trousers(Cloth::Dark),
            ..suit
        },
        Outfit::Nurse => Wear {
            sleeves: Sleeves::Short,
            neck: COLLAR,
            bottom: if female { Bottom::skirt(Cloth::Main, 1.35, 0.06, 0) } else { Bottom::trousers(Cloth::Main) },
            legs: Legwear::Socks,
            shoes: Shoes::Sneakers,
            ..suit
        },
        Outfit::Chef => Wear {
            trunk: Cloth::White,
            sleeve_cloth: Cloth::White,
            neck: Neckline::High,
            loose: true,
            bottom: Bottom::trousers(Cloth::Dark),
            ..suit
        },
        Outfit::Maid => Wear {
            sleeves: Sleeves::Puffed,
            neck: Neckline::High,
            hem: 2.62,
            tucked: true,
            bottom: Bottom::skirt(Cloth::Main, 1.45, 0.34, 0),
            legs: Legwear::KneeSocks,
            ..suit
        },
        Outfit::Apron => Wear {
            bottom: if female { Bottom::skirt(Cloth::Dark, 1.45, 0.10, 0) } else { Bottom::trousers(Cloth::Dark) },
            legs: Legwear::Bare,
            ..suit
        },
        Outfit::Military => {
            Wear { neck: Neckline::High, bottom: Bottom::trousers(Cloth::Main), shoes: Shoes::Boots, ..suit }
        }
        Outfit::Spacesuit => spacesuit(suit),
        _ => suit,
    }
}

/// Thick, and closed to the fingertips.
const fn spacesuit(suit: Wear) -> Wear {
    Wear {
        trunk: Cloth::White,
        sleeve_cloth: Cloth::White,
        neck: Neckline::High,
        loose: true,
        roomy: 0.13,
        bottom: Bottom::Trousers { cloth: Cloth::White, roomy: 0.12 },
        shoes: Shoes::Boots,
        gloves: Some(Cloth::White),
        ..suit
    }
}

fn festive(outfit: Outfit, female: bool) -> Wear {
    let dress = Wear {
        trunk: Cloth::Skin,
        neck: Neckline::Bare,
        sleeves: Sleeves::None,
        sleeve_cloth: Cloth::Skin,
        hem: 2.62,
        tucked: true,
        bottom: Bottom::skirt(Cloth::Main, 1.50, 0.46, 0),
        legs: Legwear::Bare,
        shoes: Shoes::Sandals,
        ..EVERYDAY
    };
    match outfit {
        Outfit::Gown | Outfit::BallGown => {
            Wear { bottom: Bottom::skirt(Cloth::Main, 3.12, 0.62, 0), shoes: Shoes::Heels, ..dress }
        }
        Outfit::Gothic => Wear {
            trunk: Cloth::Main,
            neck: Neckline::High,
            sleeves: Sleeves::Bell,
            sleeve_cloth: Cloth::Main,
            bottom: Bottom::skirt(Cloth::Main, 1.30, 0.42, 0),
            legs: Legwear::Tights,
            shoes: Shoes::Boots,
            ..dress
        },
        Outfit::Idol => Wear {
            trunk: Cloth::Main,
            neck: Neckline::Crew,
            sleeves: Sleeves::Puffed,
            sleeve_cloth: Cloth::White,
            bottom: Bottom::skirt(Cloth::Main, 0.98, 0.52, 0),
            legs: Legwear::Bare,
            shoes: Shoes::Boots,
            ..dress
        },
        Outfit::Dress if !female => {
            Wear { trunk: Cloth::Main, neck: COLLAR, sleeves: Sleeves::Long, sleeve_cloth: Cloth::Main, ..dress }
        }
        _ => dress,
    }
}

fn fantastic(outfit: Outfit) -> Wear {
    let robe = Wear { roomy: 0.06, hem: 2.62, tucked: true, shoes: Shoes::Boots, ..EVERYDAY };
    match outfit {
        Outfit::Robe => Wear {
            trunk: Cloth::Main,
            neck: Neckline::Deep(1.48, 0.10),
            sleeves: Sleeves::Bell,
            sleeve_cloth: Cloth::Main,
            roomy: 0.06,
            bottom: Bottom::skirt(Cloth::Main, 2.98, 0.16, 0),
            shoes: Shoes::Boots,
            ..robe
        },
        Outfit::Cloak => Wear {
            trunk: Cloth::Leather,
            neck: Neckline::High,
            sleeves: Sleeves::Long,
            sleeve_cloth: Cloth::Dark,
            hem: 3.25,
            tucked: false,
            roomy: 0.03,
            bottom: Bottom::trousers(Cloth::Dark),
            ..robe
        },
        Outfit::Armor => Wear {
            trunk: Cloth::Metal,
            neck: Neckline::High,
            sleeves: Sleeves::Long,
            // Between the plates of arms and legs dark cloth is seen.
            sleeve_cloth: Cloth::Dark,
            hem: 2.90,
            tucked: false,
            bottom: Bottom::Trousers { cloth: Cloth::Dark, roomy: 0.0 },
            shoes: Shoes::Greaves,
            gloves: Some(Cloth::Metal),
            ..EVERYDAY
        },
        // A tunic of cloth under the leather.
        Outfit::LeatherArmor => Wear {
            neck: COLLAR,
            sleeve_cloth: Cloth::White,
            trunk: Cloth::White,
            roomy: 0.05,
            hem: 3.30,
            tucked: false,
            bottom: Bottom::trousers(Cloth::Dark),
            ..robe
        },
        _ => robe,
    }
}

fn warm(outfit: Outfit, female: bool) -> Wear {
    match outfit {
        Outfit::Hoodie => Wear {
            neck: Neckline::Deep(1.58, 0.13),
            loose: true,
            roomy: 0.06,
            hem: 3.18,
            bottom: if female { Bottom::skirt(Cloth::Dark, 0.90, 0.13, 9) } else { Bottom::trousers(Cloth::Dark) },
            legs: if female { Legwear::KneeSocks } else { Legwear::Socks },
            ..EVERYDAY
        },
        Outfit::Coat | Outfit::Raincoat => Wear {
            neck: Neckline::High,
            // A coat has a belt.
            loose: outfit == Outfit::Raincoat,
            roomy: 0.05,
            hem: if outfit == Outfit::Coat { 4.35 } else { 3.95 },
            legs: Legwear::Tights,
            shoes: Shoes::Boots,
            ..EVERYDAY
        },
        Outfit::Sweater => Wear {
            neck: Neckline::High,
            loose: true,
            roomy: 0.055,
            bottom: if female { Bottom::skirt(Cloth::Dark, 1.15, 0.12, 0) } else { Bottom::trousers(Cloth::Dark) },
            legs: if female { Legwear::Tights } else { Legwear::Socks },
            shoes: Shoes::Loafers,
            ..EVERYDAY
        },
        Outfit::Jacket | Outfit::DownJacket => Wear {
            neck: if outfit == Outfit::Jacket { Neckline::Deep(1.50, 0.13) } else { Neckline::High },
            loose: true,
            roomy: if outfit == Outfit::Jacket { 0.045 } else { 0.085 },
            hem: 2.92,
            shoes: Shoes::Boots,
            ..EVERYDAY
        },
        // Night clothes under it.
        Outfit::Bathrobe => Wear {
            neck: Neckline::Deep(1.62, 0.11),
            loose: true,
            roomy: 0.085,
            hem: 4.45,
            bottom: Bottom::Trousers { cloth: Cloth::White, roomy: 0.045 },
            shoes: Shoes::Loafers,
            ..EVERYDAY
        },
        Outfit::Pajamas => Wear {
            neck: COLLAR,
            loose: true,
            roomy: 0.06,
            bottom: Bottom::Trousers { cloth: Cloth::Main, roomy: 0.05 },
            shoes: Shoes::Bare,
            ..EVERYDAY
        },
        _ => EVERYDAY,
    }
}

fn casual(outfit: Outfit, female: bool) -> Wear {
    match outfit {
        Outfit::Shirt => Wear {
            neck: COLLAR,
            hem: 2.70,
            tucked: true,
            bottom: if female { Bottom::skirt(Cloth::Dark, 1.25, 0.20, 0) } else { Bottom::trousers(Cloth::Dark) },
            legs: if female { Legwear::Bare } else { Legwear::Socks },
            shoes: Shoes::Loafers,
            ..EVERYDAY
        },
        Outfit::Overalls => Wear {
            trunk: Cloth::Shirt,
            sleeve_cloth: Cloth::Shirt,
            sleeves: Sleeves::Short,
            hem: 2.62,
            tucked: true,
            bottom: Bottom::trousers(Cloth::Main),
            ..EVERYDAY
        },
        // One piece with a frilled skirt.
        Outfit::Swimwear if female => Wear {
            bottom: Bottom::skirt(Cloth::Main, 0.40, 0.16, 11),
            shoes: Shoes::Bare,
            ..festive(Outfit::Gown, true)
        },
        Outfit::Swimwear => Wear {
            sleeves: Sleeves::Short,
            bottom: Bottom::Shorts { cloth: Cloth::Main },
            legs: Legwear::Bare,
            shoes: Shoes::Bare,
            ..EVERYDAY
        },
        Outfit::Mawashi => Wear {
            trunk: Cloth::White,
            sleeve_cloth: Cloth::White,
            sleeves: Sleeves::Short,
            bottom: Bottom::Shorts { cloth: Cloth::Dark },
            legs: Legwear::Bare,
            shoes: Shoes::Bare,
            ..EVERYDAY
        },
        Outfit::TankTop => Wear {
            sleeves: Sleeves::None,
            bottom: if female { Bottom::Shorts { cloth: Cloth::Dark } } else { Bottom::trousers(Cloth::Dark) },
            ..EVERYDAY
        },
        _ => Wear {
            sleeves: Sleeves::Short,
            loose: true,
            bottom: if female { Bottom::Shorts { cloth: Cloth::Dark } } else { Bottom::trousers(Cloth::Dark) },
            ..EVERYDAY
        },
    }
}
