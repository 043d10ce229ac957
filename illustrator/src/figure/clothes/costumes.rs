//! More recipes: what is worn at a Japanese court, in battle and at feasts long ago, and by those who play one part.

use super::recipes::{COLLAR, EVERYDAY};
use super::wear::{Bottom, Cloth, Legwear, Neckline, Shoes, Sleeves, Wear};
use scene::Outfit;

pub fn of_old_japan(outfit: Outfit) -> Wear {
    let wrapped = Wear { neck: Neckline::Deep(1.56, 0.10), shoes: Shoes::Sandals, ..EVERYDAY };
    match outfit {
        Outfit::Juunihitoe => Wear {
            sleeves: Sleeves::Wide,
            hem: 2.62,
            tucked: true,
            bottom: Bottom::skirt(Cloth::Main, 3.60, 0.72, 0),
            ..wrapped
        },
        Outfit::Kendo => Wear {
            roomy: 0.05,
            hem: 2.60,
            tucked: true,
            bottom: Bottom::skirt(Cloth::Main, 2.85, 0.22, 9),
            shoes: Shoes::Bare,
            gloves: Some(Cloth::Dark),
            ..wrapped
        },
        Outfit::Keikogi => Wear {
            roomy: 0.07,
            hem: 2.60,
            tucked: true,
            bottom: Bottom::skirt(Cloth::Main, 2.85, 0.22, 9),
            shoes: Shoes::Bare,
            ..wrapped
        },
        Outfit::Gi => Wear {
            roomy: 0.06,
            loose: true,
            hem: 3.20,
            bottom: Bottom::Trousers { cloth: Cloth::Main, roomy: 0.07 },
            shoes: Shoes::Bare,
            ..wrapped
        },
        Outfit::Happi => Wear {
            roomy: 0.07,
            loose: true,
            hem: 3.10,
            bottom: Bottom::Trousers { cloth: Cloth::White, roomy: 0.03 },
            ..wrapped
        },
        Outfit::Hanten => Wear {
            roomy: 0.10,
            loose: true,
            ample: 0.10,
            hem: 3.34,
            bottom: Bottom::trousers(Cloth::Dark),
            shoes: Shoes::Loafers,
            ..wrapped
        },
        Outfit::Haori => Wear {
            sleeves: Sleeves::Wide,
            loose: true,
            hem: 3.9,
            bottom: Bottom::skirt(Cloth::Dark, 2.95, 0.05, 0),
            ..wrapped
        },
        _ => Wear {
            neck: Neckline::High,
            sleeve_cloth: Cloth::Dark,
            roomy: 0.05,
            hem: 2.66,
            bottom: Bottom::Trousers { cloth: Cloth::Dark, roomy: 0.09 },
            gloves: Some(Cloth::Dark),
            shoes: Shoes::Boots,
            ..wrapped
        },
    }
}

pub fn of_a_kind(outfit: Outfit, female: bool) -> Wear {
    match outfit {
        Outfit::Jumpsuit => Wear {
            neck: Neckline::High,
            hem: 2.62,
            tucked: true,
            roomy: 0.04,
            bottom: Bottom::Trousers { cloth: Cloth::Main, roomy: 0.04 },
            shoes: Shoes::Boots,
            ..EVERYDAY
        },
        Outfit::Bodysuit => Wear {
            neck: Neckline::High,
            roomy: 0.008,
            hem: 2.9,
            bottom: Bottom::Trousers { cloth: Cloth::Main, roomy: 0.006 },
            shoes: Shoes::Boots,
            gloves: Some(Cloth::Dark),
            ..EVERYDAY
        },
        Outfit::Tutu => Wear {
            trunk: Cloth::Skin,
            neck: Neckline::Bare,
            sleeves: Sleeves::None,
            sleeve_cloth: Cloth::Skin,
            hem: 2.62,
            tucked: true,
            bottom: Bottom::skirt(Cloth::Main, 0.42, 0.66, 13),
            legs: Legwear::Bare,
            shoes: Shoes::Ballet,
            ..EVERYDAY
        },
        Outfit::Cheer => Wear {
            sleeves: if female { Sleeves::None } else { Sleeves::Short },
            hem: 2.62,
            tucked: true,
            bottom: if female { Bottom::skirt(Cloth::Main, 0.85, 0.24, 11) } else { Bottom::trousers(Cloth::White) },
            legs: Legwear::Socks,
            ..EVERYDAY
        },
        Outfit::Captain => Wear {
            neck: COLLAR,
            loose: true,
            roomy: 0.05,
            hem: 4.05,
            bottom: Bottom::trousers(Cloth::Dark),
            shoes: Shoes::Boots,
            ..EVERYDAY
        },
        _ => Wear {
            trunk: Cloth::Skin,
            neck: Neckline::Bare,
            sleeves: Sleeves::None,
            sleeve_cloth: Cloth::Skin,
            hem: 2.62,
            tucked: true,
            bottom: Bottom::Tail,
            legs: Legwear::Bare,
            shoes: Shoes::Bare,
            ..EVERYDAY
        },
    }
}

/// What people of other countries wear, and a coat with pegs.
pub fn of_far_countries(outfit: Outfit) -> Wear {
    let gown = Wear { hem: 2.62, tucked: true, legs: Legwear::Bare, shoes: Shoes::Sandals, ..EVERYDAY };
    match outfit {
        Outfit::Hanbok => Wear {
            neck: Neckline::Deep(1.56, 0.10),
            roomy: 0.075,
            bottom: Bottom::skirt(Cloth::Accent, 3.05, 0.40, 0),
            shoes: Shoes::Loafers,
            ..gown
        },
        Outfit::Hanfu => Wear {
            neck: Neckline::Deep(1.56, 0.10),
            sleeves: Sleeves::Wide,
            hem: 2.44,
            tucked: true,
            bottom: Bottom::skirt(Cloth::Main, 2.92, 0.30, 0),
            shoes: Shoes::Ballet,
            ..EVERYDAY
        },
        Outfit::AoDai => Wear {
            neck: Neckline::High,
            bottom: Bottom::Trousers { cloth: Cloth::White, roomy: 0.075 },
            shoes: Shoes::Loafers,
            ..gown
        },
        Outfit::Sari => Wear {
            trunk: Cloth::Accent,
            sleeves: Sleeves::Short,
            sleeve_cloth: Cloth::Accent,
            bottom: Bottom::skirt(Cloth::Main, 3.02, 0.12, 0),
            ..gown
        },
        Outfit::Toga => {
            Wear { sleeves: Sleeves::Short, roomy: 0.07, bottom: Bottom::skirt(Cloth::Main, 2.75, 0.12, 0), ..gown }
        }
        Outfit::DuffleCoat => Wear {
            neck: Neckline::High,
            loose: true,
            roomy: 0.055,
            hem: 4.0,
            legs: Legwear::Tights,
            shoes: Shoes::Loafers,
            ..EVERYDAY
        },
        _ => Wear { neck: COLLAR, sleeve_cloth: Cloth::White, trunk: Cloth::White, shoes: Shoes::Boots, ..EVERYDAY },
    }
}
