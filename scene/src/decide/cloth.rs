//! Which clothes the seed makes likely where the words leave them open, and of which colors.

use crate::{FigureKind, Outfit, Tint};

pub fn outfits_of(kind: FigureKind) -> &'static [(Outfit, u32)] {
    use Outfit::{
        Blazer, Cardigan, Coat, Dress, Gakuran, Hoodie, Jacket, Kimono, Overalls, SailorUniform, Shirt, Suit, Sweater,
        TShirt, Tracksuit, Yukata,
    };
    match kind {
        FigureKind::Girl => &[
            (SailorUniform, 34),
            (Blazer, 16),
            (Hoodie, 14),
            (Shirt, 12),
            (Dress, 12),
            (Coat, 6),
            (Kimono, 4),
            (TShirt, 6),
            (Cardigan, 10),
            (Sweater, 8),
            (Yukata, 3),
            (Jacket, 3),
            (Overalls, 3),
        ],
        FigureKind::Woman => &[
            (Shirt, 28),
            (Coat, 20),
            (Dress, 22),
            (Blazer, 8),
            (Suit, 8),
            (Sweater, 12),
            (Cardigan, 8),
            (Kimono, 8),
            (TShirt, 6),
        ],
        FigureKind::Boy => &[
            (Blazer, 30),
            (Hoodie, 28),
            (Shirt, 14),
            (TShirt, 14),
            (Coat, 8),
            (Gakuran, 14),
            (Jacket, 8),
            (Tracksuit, 5),
            (Sweater, 5),
        ],
        FigureKind::Androgynous => {
            &[(Hoodie, 28), (Sweater, 22), (Jacket, 14), (TShirt, 14), (Coat, 12), (Shirt, 12), (Cardigan, 6)]
        }
        FigureKind::Man => &[(Suit, 40), (Shirt, 22), (Coat, 20), (TShirt, 6), (Sweater, 8), (Jacket, 8)],
    }
}

const BLAZERS: [(Tint, u32); 6] =
    [(Tint::Navy, 34), (Tint::Blue, 22), (Tint::Black, 18), (Tint::Gray, 12), (Tint::Brown, 10), (Tint::Green, 2)];

pub fn cloth_of(outfit: Outfit) -> Vec<(Tint, u32)> {
    match outfit {
        Outfit::SailorUniform => {
            vec![(Tint::Blue, 40), (Tint::Navy, 36), (Tint::Black, 14), (Tint::Green, 4), (Tint::Brown, 3)]
        }
        Outfit::Blazer => BLAZERS.to_vec(),
        Outfit::Shirt => {
            vec![(Tint::White, 55), (Tint::Sky, 20), (Tint::Ash, 8), (Tint::Platinum, 10), (Tint::Navy, 7)]
        }
        Outfit::Armor => vec![(Tint::Silver, 60), (Tint::Gray, 20), (Tint::Black, 12), (Tint::Yellow, 8)],
        Outfit::Gothic => vec![(Tint::Black, 80), (Tint::Purple, 10), (Tint::Red, 10)],
        Outfit::Suit => vec![(Tint::Gray, 34), (Tint::Black, 30), (Tint::Blue, 26), (Tint::Brown, 10)],
        Outfit::LabCoat | Outfit::Chef => {
            vec![(Tint::Blue, 40), (Tint::Teal, 25), (Tint::Green, 15), (Tint::Gray, 20)]
        }
        Outfit::Robe | Outfit::Cloak => {
            vec![(Tint::Blue, 30), (Tint::Purple, 25), (Tint::Green, 18), (Tint::Red, 17), (Tint::Black, 10)]
        }
        Outfit::Coat => vec![
            (Tint::Blond, 22),
            (Tint::Navy, 20),
            (Tint::Gray, 16),
            (Tint::Brown, 14),
            (Tint::Black, 10),
            (Tint::Red, 9),
            (Tint::Green, 5),
            (Tint::Platinum, 4),
        ],
        // Beside a white blouse: not white itself.
        Outfit::Cardigan => vec![
            (Tint::Blond, 24),
            (Tint::Navy, 18),
            (Tint::Brown, 12),
            (Tint::Pink, 12),
            (Tint::Gray, 12),
            (Tint::Lavender, 8),
            (Tint::Green, 7),
            (Tint::Sky, 7),
        ],
        Outfit::Jacket => vec![(Tint::Black, 35), (Tint::Brown, 25), (Tint::Red, 20), (Tint::Green, 20)],
        _ => of_costumes(outfit),
    }
}

/// Of what is worn to play one part, and long ago.
fn of_costumes(outfit: Outfit) -> Vec<(Tint, u32)> {
    match outfit {
        Outfit::GymClothes => vec![(Tint::Blue, 45), (Tint::Red, 35), (Tint::Green, 20)],
        Outfit::Military => vec![(Tint::Green, 30), (Tint::Blue, 30), (Tint::Black, 20), (Tint::White, 20)],
        Outfit::Raincoat => vec![(Tint::Yellow, 60), (Tint::Blue, 20), (Tint::Red, 20)],
        Outfit::Overalls => vec![(Tint::Blue, 60), (Tint::Green, 15), (Tint::Brown, 15), (Tint::Gray, 10)],
        Outfit::Gakuran => vec![(Tint::Black, 80), (Tint::Navy, 20)],
        Outfit::Maid => vec![(Tint::Black, 85), (Tint::Navy, 15)],
        Outfit::Nurse => vec![(Tint::White, 84), (Tint::Pink, 8), (Tint::Sky, 8)],
        Outfit::Cheongsam => vec![(Tint::Red, 50), (Tint::Blue, 20), (Tint::Green, 15), (Tint::Black, 15)],
        Outfit::Tuxedo => vec![(Tint::Black, 1)],
        Outfit::Ninja => vec![(Tint::Black, 50), (Tint::Blue, 30), (Tint::Purple, 20)],
        Outfit::Spacesuit => vec![(Tint::Orange, 50), (Tint::Blue, 30), (Tint::Red, 20)],
        Outfit::Juunihitoe => vec![(Tint::Purple, 30), (Tint::Red, 30), (Tint::Green, 20), (Tint::Lavender, 20)],
        Outfit::Kendo => vec![(Tint::Navy, 1)],
        Outfit::Keikogi => vec![(Tint::Navy, 1)],
        Outfit::LeatherArmor => vec![(Tint::Brown, 70), (Tint::Auburn, 30)],
        Outfit::Gi => vec![(Tint::White, 1)],
        Outfit::Happi => vec![(Tint::Blue, 50), (Tint::Red, 30), (Tint::Navy, 20)],
        Outfit::Hanten => vec![(Tint::Red, 40), (Tint::Navy, 35), (Tint::Purple, 25)],
        Outfit::Haori => {
            vec![(Tint::Navy, 30), (Tint::Green, 20), (Tint::Brown, 20), (Tint::Gray, 15), (Tint::Purple, 15)]
        }
        Outfit::SamuraiArmor => vec![(Tint::Red, 50), (Tint::Black, 25), (Tint::Navy, 25)],
        Outfit::Jumpsuit => {
            vec![(Tint::Red, 30), (Tint::Blue, 25), (Tint::White, 20), (Tint::Orange, 15), (Tint::Black, 10)]
        }
        Outfit::Bodysuit => vec![(Tint::White, 50), (Tint::Black, 25), (Tint::Navy, 25)],
        Outfit::Tutu => vec![(Tint::Pink, 35), (Tint::White, 30), (Tint::Lavender, 15), (Tint::Sky, 20)],
        Outfit::Cheer => vec![(Tint::Red, 40), (Tint::Blue, 40), (Tint::Yellow, 20)],
        Outfit::Captain => vec![(Tint::Red, 40), (Tint::Black, 30), (Tint::Navy, 30)],
        Outfit::Mermaid => vec![(Tint::Teal, 45), (Tint::Blue, 20), (Tint::Mint, 15), (Tint::Purple, 20)],
        Outfit::Hanbok => vec![(Tint::Pink, 35), (Tint::Yellow, 25), (Tint::Mint, 20), (Tint::Sky, 20)],
        Outfit::AoDai => vec![(Tint::White, 35), (Tint::Red, 25), (Tint::Sky, 20), (Tint::Pink, 20)],
        Outfit::Sari => vec![(Tint::Red, 30), (Tint::Orange, 25), (Tint::Purple, 20), (Tint::Teal, 25)],
        Outfit::Toga => vec![(Tint::White, 1)],
        Outfit::Mawashi => vec![(Tint::Navy, 45), (Tint::Black, 35), (Tint::Purple, 20)],
        Outfit::Poncho => vec![(Tint::Red, 35), (Tint::Brown, 25), (Tint::Orange, 20), (Tint::Teal, 20)],
        Outfit::DuffleCoat => vec![(Tint::Navy, 40), (Tint::Ash, 35), (Tint::Gray, 15), (Tint::Red, 10)],
        _ => of_feasts(outfit),
    }
}

/// Of what is bright because it is worn for a feast, on a stage or at home.
fn of_feasts(outfit: Outfit) -> Vec<(Tint, u32)> {
    match outfit {
        Outfit::Hakama => vec![(Tint::Red, 88), (Tint::Purple, 6), (Tint::Navy, 6)],
        Outfit::Kimono => vec![
            (Tint::Red, 16),
            (Tint::Pink, 14),
            (Tint::Lavender, 12),
            (Tint::Sky, 12),
            (Tint::Navy, 14),
            (Tint::Purple, 10),
            (Tint::Teal, 10),
            (Tint::Green, 8),
            (Tint::White, 4),
        ],
        Outfit::Yukata => vec![
            (Tint::Navy, 26),
            (Tint::White, 14),
            (Tint::Sky, 16),
            (Tint::Pink, 14),
            (Tint::Lavender, 12),
            (Tint::Blue, 12),
            (Tint::Red, 6),
        ],
        Outfit::Idol => vec![
            (Tint::Pink, 28),
            (Tint::Sky, 20),
            (Tint::Lavender, 14),
            (Tint::Red, 14),
            (Tint::Mint, 12),
            (Tint::Yellow, 12),
        ],
        Outfit::Hanfu => {
            vec![(Tint::Mint, 25), (Tint::Sky, 25), (Tint::Pink, 20), (Tint::Lavender, 15), (Tint::Red, 15)]
        }
        Outfit::Bathrobe => {
            vec![(Tint::White, 30), (Tint::Sky, 25), (Tint::Pink, 20), (Tint::Green, 15), (Tint::Navy, 10)]
        }
        _ => any_cloth(),
    }
}

fn any_cloth() -> Vec<(Tint, u32)> {
    vec![
        (Tint::Blue, 14),
        (Tint::Navy, 12),
        (Tint::Sky, 12),
        (Tint::White, 15),
        (Tint::Platinum, 8),
        (Tint::Red, 9),
        (Tint::Black, 5),
        (Tint::Green, 8),
        (Tint::Teal, 6),
        (Tint::Purple, 5),
        (Tint::Lavender, 5),
        (Tint::Pink, 6),
        (Tint::Brown, 7),
        (Tint::Ash, 3),
        (Tint::Yellow, 5),
    ]
}
