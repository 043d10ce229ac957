//! Backs: what of the clothes is seen from behind, a hood that lies there, a collar turned down, the slit of a jacket.

use super::super::body::Body;
use super::super::curve::{Point, Taper, around, through};
use super::super::easel::Easel;
use super::super::palette::Surface;
use super::{pieces, tailcoat, wrapped};
use scene::{Detail, Extra, Outfit};

pub fn draw(easel: &mut Easel, body: &Body) {
    if let Some((at, cloth)) = belt(body) {
        pieces::belt(easel, body, at, &cloth, None);
    }
    match body.outfit {
        Outfit::Hakama | Outfit::Kendo => board(easel, body),
        Outfit::Keikogi | Outfit::Gi | Outfit::Ninja => wrapped::seam_behind(easel, body),
        Outfit::Tuxedo if tailcoat::is_worn(body.outfit, body.extras) => {
            tailcoat::tails_outside(easel, body);
            collar(easel, body);
        }
        Outfit::Hoodie => hood(easel, body),
        Outfit::Suit | Outfit::Tuxedo | Outfit::Blazer | Outfit::Coat | Outfit::LabCoat => {
            slit(easel, body);
            collar(easel, body);
        }
        Outfit::Shirt | Outfit::Jacket | Outfit::Military | Outfit::Nurse | Outfit::Pajamas => collar(easel, body),
        _ => {}
    }
}

/// What goes round the waist before goes on behind: where, from its upper edge and how wide, and of what.
fn belt(body: &Body) -> Option<((f64, f64), Surface)> {
    let palette = body.palette;
    let strap = palette.worn(Detail::Belt, palette.leather);
    match body.outfit {
        _ if body.extras.contains(&Extra::Belt) => Some(((2.46, 0.11), strap)),
        Outfit::Military => Some(((2.46, 0.12), strap)),
        Outfit::Robe if body.extras.contains(&Extra::NunVeil) => Some(((2.46, 0.08), palette.dark)),
        Outfit::Robe => Some(((2.44, 0.13), strap)),
        Outfit::LeatherArmor => Some(((2.46, 0.12), palette.dark)),
        Outfit::Jumpsuit => Some(((2.46, 0.10), palette.dark)),
        Outfit::Nurse => Some(((2.46, 0.10), palette.cloth)),
        Outfit::Ninja => Some(((2.42, 0.16), palette.accent)),
        Outfit::Hanfu => Some(((2.30, 0.26), palette.accent)),
        Outfit::Happi => Some(((2.44, 0.11), palette.accent)),
        Outfit::Gi => Some(((2.44, 0.11), palette.dark)),
        Outfit::Hakama | Outfit::Keikogi | Outfit::Kendo | Outfit::Bathrobe => Some(((2.42, 0.13), palette.cloth)),
        _ => None,
    }
}

/// The stiff back of a hakama, which stands on its band.
fn board(easel: &mut Easel, body: &Body) {
    let cloth = body.palette.cloth;
    let outline = body.outline(&[
        &[[-0.20, 2.20], [0.0, 2.215], [0.20, 2.20]],
        &[[0.20, 2.20], [0.34, 2.46]],
        &[[0.34, 2.46], [0.0, 2.51], [-0.34, 2.46]],
        &[[-0.34, 2.46], [-0.20, 2.20]],
    ]);
    body.panel(easel, &outline, &cloth);
}

/// Empty, it hangs between the shoulders.
fn hood(easel: &mut Easel, body: &Body) {
    let cloth = body.palette.cloth;
    let sack = [
        [-0.26, 1.16],
        [-0.44, 1.30],
        [-0.40, 1.56],
        [-0.20, 1.80],
        [0.0, 1.90],
        [0.20, 1.80],
        [0.40, 1.56],
        [0.44, 1.30],
        [0.26, 1.16],
        [0.0, 1.12],
    ];
    body.panel(easel, &around(&body.place(&sack), 5), &cloth);
    let rim = [[-0.36, 1.36], [-0.20, 1.50], [0.0, 1.55], [0.20, 1.50], [0.36, 1.36]];
    easel.ink(&through(&body.place(&rim), 5), 0.8, (cloth.line, Taper::GARMENT));
    for side in [-1.0, 1.0] {
        let fold = [[side * 0.22, 1.62], [side * 0.10, 1.70], [side * 0.02, 1.84]];
        easel.ink(&through(&body.place(&fold), 5), 0.6, (cloth.line, Taper::FOLD));
    }
}

/// Turned down about the neck.
fn collar(easel: &mut Easel, body: &Body) {
    let n = body.neck;
    let band: Vec<Point> =
        vec![[-n - 0.055, 1.16], [-n - 0.115, 1.30], [0.0, 1.365], [n + 0.115, 1.30], [n + 0.055, 1.16], [0.0, 1.20]];
    let white = matches!(body.outfit, Outfit::Shirt);
    let cloth = if white { body.wear.trunk.of(body.palette) } else { body.palette.cloth };
    body.panel(easel, &around(&body.place(&band), 5), &cloth);
}

/// From the waist to the hem.
fn slit(easel: &mut Easel, body: &Body) {
    let hem = body.wear.hem;
    if hem > 2.7 {
        let line = [[0.0, hem + 0.06], [0.012, hem - 0.3], [0.0, (hem - 0.6).max(2.5)]];
        easel.ink(&through(&body.place(&line), 5), 0.8, (body.palette.cloth.line, Taper::FOLD));
    }
}
