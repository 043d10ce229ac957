//! Colors, hair, eyes and skin.

use super::rows::{asks, beard, color, extra, hair_style};
use super::{Adjective, Noun, Row, Sense};
use crate::scene::{Extra, EyeShape, Fringe, HairLength, HairStyle, SkinTone, Tint};
use crate::words::wish::Wish;

pub const COLORS: &[Row] = &[
    (
        Sense::Adjective(Adjective::Beige),
        "beige, camel, khaki, sand colored, oatmeal, ecru, ベージュ, カーキ, カーキ色, 生成り",
    ),
    (color(Tint::Black), "black, jet black, raven, ebony, onyx, charcoal black, inky, raven black, pitch black"),
    (
        color(Tint::Brown),
        "brown, chestnut, chocolate, hazel, caramel, chocolate brown, mahogany, \
         tan brown, amber brown, mocha, brownish, dark brown, light brown",
    ),
    (
        color(Tint::Blond),
        "blond, blonde, flaxen, sandy, honey blonde, golden blonde, \
         strawberry blonde, dirty blonde, fair blonde, wheat colored, honey",
    ),
    (
        color(Tint::Red),
        "red, crimson, scarlet, ruby, burgundy, maroon, cherry red, blood red, vermilion, wine red, reddish, \
         cardinal, rust red, ruby red",
    ),
    (color(Tint::Orange), "orange, ginger, copper, tangerine, apricot, peach, coral, orangish, rust, ginger colored"),
    (color(Tint::Yellow), "yellow, gold, golden, amber, lemon, mustard, yellowish, sunny yellow, honey colored"),
    (
        color(Tint::Green),
        "green, emerald, lime, olive, forest green, jade, greenish, moss green, emerald green, \
         lime green, olive green, sage, bottle green",
    ),
    (color(Tint::Teal), "teal, cyan, turquoise, aqua, aquamarine, blue green, sea green, bluish green"),
    (color(Tint::Blue), "blue, azure, sapphire, cobalt, royal blue, bluish, ultramarine, electric blue"),
    (color(Tint::Purple), "purple, violet, amethyst, plum, magenta, purplish, dark purple, grape"),
    (
        color(Tint::Pink),
        "pink, rose colored, hot pink, salmon, pinkish, rose pink, pastel pink, light pink, fuchsia, \
         bubblegum pink, cherry pink, rosy",
    ),
    (color(Tint::White), "white, snow white, ivory, pearl, pure white, off white, whitish, pearly"),
    (color(Tint::Silver), "silver, silvery, silver gray, metallic silver, silver white, moonlight silver"),
    (color(Tint::Gray), "gray, slate, charcoal, grayish, slate gray, steel gray"),
    (color(Tint::Auburn), "auburn, auburn brown, reddish brown, red brown, copper red, russet"),
    (color(Tint::Navy), "navy, navy blue, indigo, midnight blue, dark blue"),
    (
        color(Tint::Sky),
        "sky blue, light blue, baby blue, ice blue, icy blue, pastel blue, cerulean, powder blue, pale blue",
    ),
    (color(Tint::Mint), "mint, mint green, pastel green, seafoam, light green, seafoam green"),
    (color(Tint::Lavender), "lavender, lilac, mauve, light purple, pastel purple, pale purple, wisteria, periwinkle"),
    (
        color(Tint::Platinum),
        "platinum, cream, cream colored, クリーム色, platinum blonde, platinum blond, bleached, bleach blonde",
    ),
    (color(Tint::Ash), "ash, ashen, ash gray, smoky, ash blonde, ash brown, ash colored, taupe, greige, smoky gray"),
];

pub const HAIR: &[Row] = &[
    (Sense::Noun(Noun::Hair, None), "hair, haired, hairs, hairstyle, haircut, lock, tress, mane, hairdo, strand"),
    (asks(&[Wish::HairColor(Tint::Red)]), "redhead, red head, redheaded, red headed"),
    (asks(&[Wish::HairColor(Tint::Brown)]), "brunette"),
    (asks(&[Wish::HairColor(Tint::Orange)]), "gingerhead, carrot top"),
    (asks(&[Wish::HairColor(Tint::Black)]), "raven haired, dark haired"),
    (asks(&[Wish::HairColor(Tint::Silver)]), "gray haired, silverhaired"),
    (hair_style(HairStyle::Bob), "bob, bob cut, bobbed, bob hair, chin length bob, short bob, bobcut"),
    (hair_style(HairStyle::Ponytail), "ponytail, pony tail, high ponytail, tied back, hair tied back"),
    (hair_style(HairStyle::SidePonytail), "side ponytail, side tail, sidetail, side pony tail, one side up"),
    (
        hair_style(HairStyle::TwinTails),
        "twintail, twin tail, pigtail, pig tail, two ponytails, high twintail, bunches, \
         two side up",
    ),
    (hair_style(HairStyle::Braids), "braid, plait, twin braid, braided, plaited, french braid, two braids"),
    (hair_style(HairStyle::Bun), "hair bun, updo, bun, single hair bun, chignon, hair in a bun, hair up"),
    (hair_style(HairStyle::Drills), "drill curls, drill hair, ringlets, ojou curls, twin drills, drill"),
    (hair_style(HairStyle::HimeCut), "hime cut, princess cut, hime"),
    (hair_style(HairStyle::Pixie), "pixie cut, pixie, pixie hair"),
    (hair_style(HairStyle::LowPonytail), "low ponytail, low pony tail"),
    (hair_style(HairStyle::LowTwinTails), "low twintails, low twin tail, low pigtails"),
    (hair_style(HairStyle::DoubleBuns), "double bun, double buns, two buns, odango, space buns, twin buns"),
    (hair_style(HairStyle::HalfUp), "half up, half updo, half up half down"),
    (hair_style(HairStyle::SingleBraid), "single braid, side braid, one braid, braid over shoulder"),
    (hair_style(HairStyle::CrownBraid), "crown braid, braided crown, halo braid, milkmaid braid"),
    (hair_style(HairStyle::WolfCut), "wolf cut, mullet, layered hair, shag cut"),
    (hair_style(HairStyle::TwoBlock), "two block, undercut, fade, side cut, short back and sides"),
    (hair_style(HairStyle::SlickedBack), "slicked back, slicked back hair, hair slicked back, combed back"),
    (hair_style(HairStyle::Pompadour), "pompadour, quiff, rockabilly hair, regent"),
    (hair_style(HairStyle::Afro), "afro, afro hair, big curly hair"),
    (hair_style(HairStyle::BowlCut), "bowl cut, mushroom cut, bowl haircut"),
    (
        hair_style(HairStyle::VeryLong),
        "very long hair, absurdly long hair, ankle length hair, floor length hair, knee length hair",
    ),
    (hair_style(HairStyle::Bald), "bald, shaved head, bald head, no hair, hairless, skinhead"),
    (hair_style(HairStyle::Topknot), "topknot, top knot, man bun, samurai bun"),
    (Sense::Adjective(Adjective::HairStyle(HairStyle::Wavy)), "wavy, wave shaped, rippling"),
    (Sense::Adjective(Adjective::HairStyle(HairStyle::Curly)), "curly, curled, frizzy, kinky, coiled"),
    (
        Sense::Adjective(Adjective::HairStyle(HairStyle::VeryLong)),
        "very long, absurdly long, knee length, ankle length, floor length",
    ),
    (
        asks(&[Wish::Fringe(Fringe::OverEye)]),
        "hair over one eye, hair covering one eye, bangs over one eye, one eye covered, hair over eye, emo bangs",
    ),
    (
        asks(&[Wish::Fringe(Fringe::BetweenEyes)]),
        "hair between eyes, hair between the eyes, crossed bangs, m shaped bangs, m bangs, choppy bangs",
    ),
    (asks(&[Wish::Fringe(Fringe::None)]), "forehead, no bangs, bare forehead, without bangs, no fringe"),
    (
        Sense::Noun(Noun::Tips, None),
        "tip, hair tip, gradient, dyed tip, ombre, colored tip, inner color, gradient hair, dip dyed tip, hair end",
    ),
    (
        Sense::Noun(Noun::Streaks, Some(Wish::Highlights)),
        "streak, highlight, hair streak, hair highlight, streaked, streaked hair, highlighted hair, \
         multicolored hair, multicolored, balayage, colored strand",
    ),
    (
        Sense::Noun(Noun::HalfHair, Some(Wish::TwoTone)),
        "split, split color, split hair, split dye, two tone hair, two tone, half and half hair, split color hair, \
         half hair",
    ),
    (extra(Extra::Ahoge), "ahoge, antenna hair, stray hair, huge ahoge, cowlick"),
    (extra(Extra::Sidelocks), "sidelock, side lock, long sidelocks, sideburn hair, face framing locks"),
    (extra(Extra::HairIntakes), "hair intake, hair flaps, hair flap"),
    (
        extra(Extra::HairOverShoulder),
        "hair over shoulder, hair over one shoulder, over shoulder hair, hair over her shoulder, \
         hair over his shoulder",
    ),
    (hair_style(HairStyle::Loose), "loose hair, hair down, flowing hair, open hair, straight hair, let down"),
    (Sense::Adjective(Adjective::HairStyle(HairStyle::Spiky)), "spiky, spiked, spikey, pointy"),
    (
        Sense::Adjective(Adjective::HairStyle(HairStyle::Messy)),
        "messy, tousled, unkempt, wild, ruffled, disheveled, untidy, windswept, shaggy, tangled",
    ),
    (Sense::Adjective(Adjective::HairStyle(HairStyle::Loose)), "loose, flowing, sleek, silky, open"),
    (
        Sense::Adjective(Adjective::Length(HairLength::Long)),
        "long, waist length, lengthy, extra long, hip length, super long",
    ),
    (
        Sense::Adjective(Adjective::Length(HairLength::Medium)),
        "medium, shoulder length, mid length, medium length, medium long, neck length",
    ),
    (
        Sense::Adjective(Adjective::Length(HairLength::Short)),
        "short, very short, cropped, chin length, short cut, close cropped, ear length",
    ),
    (Sense::Adjective(Adjective::Fringe(Fringe::Straight)), "straight, blunt, even"),
    (Sense::Adjective(Adjective::Fringe(Fringe::Swept)), "swept, side swept, sideswept, asymmetrical, diagonal"),
    (Sense::Adjective(Adjective::Fringe(Fringe::Parted)), "parted, center parted, curtain, middle parted"),
    (Sense::Noun(Noun::Fringe, Some(Wish::Fringe(Fringe::Straight))), "bang, fringe, blunt bangs, straight bangs"),
    (asks(&[Wish::Fringe(Fringe::Swept)]), "swept bangs, side bangs, side swept bangs"),
    (asks(&[Wish::Fringe(Fringe::Parted)]), "parted bangs, curtain bangs, center parting, middle part"),
];

pub const FACE: &[Row] = &[
    (Sense::Noun(Noun::Eyes, None), "eye, eyed, iris, irises, pupil color, gaze, eye color"),
    (Sense::Noun(Noun::Skin, None), "skin, skinned, complexion, skin tone"),
    (Sense::Adjective(Adjective::Tanned), "tanned, tan, suntanned, bronzed, sun kissed, tan skinned"),
    (Sense::Adjective(Adjective::Light), "light, fair"),
    (Sense::Adjective(Adjective::Pale), "pale, porcelain, milky"),
    (Sense::Adjective(Adjective::Dark), "dark, deep"),
    (asks(&[Wish::Skin(SkinTone::Dark)]), "ebony skin, dark skinned female, dark skinned male"),
    (asks(&[Wish::Skin(SkinTone::Tan)]), "bronze skin, tanlines, golden skin"),
    (asks(&[Wish::Skin(SkinTone::Olive)]), "olive skin, olive skinned, olive complexion, olive toned skin"),
    (
        asks(&[Wish::Skin(SkinTone::Brown)]),
        "brown skinned, medium skin, caramel skin, chestnut skin, mocha skin, medium brown skin",
    ),
    (asks(&[Wish::Skin(SkinTone::Pale)]), "pale skinned, ivory skin, porcelain skin, snow white skin"),
    (extra(Extra::Mole), "mole, beauty mark, mole under eye, beauty spot, mole under mouth"),
    (extra(Extra::Scar), "scar, scarred, scar on face, scar across eye, facial scar, scar on cheek"),
    (extra(Extra::Eyepatch), "eyepatch, eye patch"),
    (extra(Extra::Bandage), "bandage, bandaid, band aid, plaster, bandage on face, bandaged face"),
    (beard(Extra::Beard), "beard, bearded, full beard, facial hair, goatee"),
    (beard(Extra::Stubble), "stubble, stubbly, stubbled, stubble beard"),
    (extra(Extra::Moustache), "moustache, mustache, mustached"),
    (extra(Extra::FoxEars), "fox ear, kitsune ear, fox eared"),
    (extra(Extra::WolfEars), "wolf ear, dog ear, wolf eared, dog eared"),
    (extra(Extra::RabbitEars), "rabbit ear, bunny ear, rabbit eared, bunny eared"),
    (extra(Extra::ElfEars), "elf ear, pointy eared, elf eared, pointed eared, pointy ear, pointed ear, long ear"),
    (extra(Extra::CatTail), "cat tail, tail"),
    (extra(Extra::FoxTail), "fox tail, bushy tail"),
    (extra(Extra::AngelWings), "angel wings, white wings, wings, feathered wings, angel wing, wing"),
    (extra(Extra::DemonWings), "demon wings, bat wings, devil wings, black wings, dragon wings"),
    (eyes(EyeShape::Round), "round eyes, big round eyes, doe eyes, big eyes, large eyes"),
    (eyes(EyeShape::Almond), "almond eyes, almond shaped eyes"),
    (eyes(EyeShape::Droopy), "droopy eyes, tareme, drooping eyes, gentle eyes, downturned eyes"),
    (eyes(EyeShape::Upturned), "upturned eyes, tsurime, cat eyes, foxy eyes, catlike eyes"),
    (eyes(EyeShape::Sharp), "sharp eyes, piercing eyes, keen eyes, fierce eyes, steely eyes"),
    (eyes(EyeShape::Narrow), "narrow eyes, narrowed eyes, slanted eyes, small eyes, thin eyes, squinting"),
    (eyes(EyeShape::Wide), "huge eyes, enormous eyes, saucer eyes"),
    (eyes(EyeShape::HalfLidded), "hooded eyes, lidded eyes, heavy lidded eyes, bedroom eyes"),
    (eyes(EyeShape::Slit), "slit pupils, slit pupil, reptile eyes, snake eyes, dragon eyes, vertical pupils"),
    (eyes(EyeShape::Sanpaku), "sanpaku, sanpaku eyes, small pupils, tiny pupils, constricted pupils"),
    (Sense::Noun(Noun::OtherEye, None), "other eye, left eye, second eye"),
    (
        asks(&[Wish::OtherEye(Tint::Yellow)]),
        "heterochromia, odd eyes, mismatched eyes, different colored eyes, odd eyed",
    ),
    (extra(Extra::Freckles), "freckle, freckled, freckled face, freckled cheeks"),
    (extra(Extra::Fang), "fang, snaggletooth, skin fang, canine, fang tooth"),
    (extra(Extra::Horns), "horn, horned, demon horn, dragon horn"),
    (extra(Extra::Halo), "halo, angel halo, glowing halo"),
    (
        extra(Extra::CatEars),
        "cat ear, cat eared, animal ear, kitty ear, nekomimi, neko, neko ear, kemonomimi, feline ear, cat ear headband",
    ),
];

const fn eyes(shape: EyeShape) -> Sense {
    Sense::Noun(Noun::Eyes, Some(Wish::EyeShape(shape)))
}
