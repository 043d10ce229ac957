//! Colors, hair, eyes and skin.

use super::rows::{asks, beard, color, extra, hair_style};
use super::{Adjective, Noun, Row, Sense};
use crate::words::wish::Wish;
use crate::{Extra, EyeShape, Fringe, HairLength, HairStyle, SkinTone, Tint};

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
         strawberry blonde, dirty blonde, fair blonde, wheat colored, honey, straw colored, dirty blond, sun bleached, sandy blond, honey blond, golden blond",
    ),
    (
        color(Tint::Red),
        "red, crimson, scarlet, ruby, burgundy, maroon, cherry red, blood red, vermilion, wine red, reddish, \
         cardinal, rust red, ruby red, fiery red, flaming red, flame red, bright red, deep red, dark red",
    ),
    (
        color(Tint::Orange),
        "orange, ginger, copper, tangerine, apricot, peach, coral, orangish, rust, ginger colored, carrot colored",
    ),
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
    (
        color(Tint::Silver),
        "silver, silvery, silver gray, metallic silver, silver white, moonlight silver, silvery white",
    ),
    (
        color(Tint::Gray),
        "gray, slate, charcoal, grayish, slate gray, steel gray, graying, salt and pepper, iron gray, silver streaked",
    ),
    (color(Tint::Auburn), "auburn, auburn brown, reddish brown, red brown, copper red, russet"),
    (color(Tint::Navy), "navy, navy blue, indigo, midnight blue, dark blue"),
    (
        color(Tint::Sky),
        "sky blue, light blue, baby blue, ice blue, icy blue, pastel blue, cerulean, powder blue, pale blue",
    ),
    (color(Tint::Mint), "mint, mint green, pale green, pastel green, seafoam, light green, seafoam green"),
    (color(Tint::Lavender), "lavender, lilac, mauve, light purple, pastel purple, pale purple, wisteria, periwinkle"),
    (
        color(Tint::Platinum),
        "platinum, cream, cream colored, クリーム色, platinum blonde, platinum blond, bleached, bleach blonde",
    ),
    (color(Tint::Ash), "ash, ashen, ash gray, smoky, ash blonde, ash brown, ash colored, taupe, greige, smoky gray"),
];

pub const HAIR: &[Row] = &[
    (Sense::Noun(Noun::Hair, None), "hair, haired, hairs, hairstyle, haircut, lock, tress, mane, hairdo, strands"),
    (asks(&[Wish::HairColor(Tint::Red)]), "redhead, red head, redheaded, red headed"),
    (asks(&[Wish::HairColor(Tint::Brown)]), "brunette"),
    (asks(&[Wish::HairColor(Tint::Orange)]), "gingerhead, carrot top"),
    (asks(&[Wish::HairColor(Tint::Black)]), "raven haired, dark haired"),
    (asks(&[Wish::HairColor(Tint::Silver)]), "silverhaired"),
    (
        hair_style(HairStyle::Bob),
        "bob, bob cut, bobbed, bob hair, chin length bob, short bob, bobcut, blunt bob, bob haircut, bob with bangs, chin length bob cut, inverted bob",
    ),
    (
        hair_style(HairStyle::Ponytail),
        "ponytail, pony tail, high ponytail, tied back, tied back hair, pulled back hair, hair tied back, hair tied up, hair pulled back, tied up hair, hair in a ponytail, hair tied back in a ponytail, tied up in a ponytail, hair tied up in a ponytail, hair pulled back into a ponytail, hair up in a ponytail, tied up in a high ponytail, hair tied in a ponytail, ponytailed, hair tied",
    ),
    (hair_style(HairStyle::SidePonytail), "side ponytail, side tail, sidetail, side pony tail, one side up"),
    (
        hair_style(HairStyle::TwinTails),
        "twintail, twin tail, pigtail, pig tail, two ponytails, high twintail, bunches, \
         two side up, twin ponytail, hair in pigtails, braided pigtail, hair tied in two pigtails, tied in two pigtails, hair in two ponytails, hair in twintails",
    ),
    (
        hair_style(HairStyle::Braids),
        "braid, plait, long braids, thick braids, loose braids, twin braid, braided, plaited, two braids, two long braids, double braids, hair in two braids, hair in braids, pair of braids, long twin braid, braided hair",
    ),
    (
        hair_style(HairStyle::Bun),
        "hair bun, updo, bun, single hair bun, chignon, hair in a bun, hair up, hair pinned up, pinned up hair, hair in a tight bun, hair in a messy bun, hair up in a bun, hair tied in a bun, high bun, tight bun, hair tied up in a bun",
    ),
    (
        hair_style(HairStyle::Drills),
        "drill curls, drill hair, ringlets, ojou curls, twin drills, drill, ojou sama curls, drill twintails",
    ),
    (hair_style(HairStyle::HimeCut), "hime cut, princess cut, hime"),
    (hair_style(HairStyle::Pixie), "pixie cut, pixie, pixie hair, pixie haircut"),
    (
        hair_style(HairStyle::LowPonytail),
        "low ponytail, low pony tail, hair tied at the nape, tied at the nape, hair tied loosely at the nape, hair tied low, hair in a low ponytail, hair tied loosely, low tied hair, hair loosely tied, tied loosely at the nape, low tied long hair, low tied, low tied ponytail",
    ),
    (
        hair_style(HairStyle::LowTwinTails),
        "low twintails, low twin tail, low pigtails, two low ponytails, hair in two low ponytails, low twin ponytail, low pig tail",
    ),
    (
        hair_style(HairStyle::DoubleBuns),
        "double bun, double buns, hair buns, hair in buns, two buns, odango, space buns, twin buns, chinese hair buns, hair in two buns, bun heads, twin hair buns, double hair buns",
    ),
    (hair_style(HairStyle::HalfUp), "half up, half updo, half up half down, half ponytail, half up hair"),
    (
        hair_style(HairStyle::SingleBraid),
        "single braid, side braid, one braid, braid over shoulder, long braid, thick braid, loose braid, hair in a braid, single braid over her shoulder, braid over her shoulder, braid over one shoulder, braid down her back, long braid down her back, low braid, single long braid, dutch braid, french braid",
    ),
    (
        hair_style(HairStyle::CrownBraid),
        "crown braid, braided crown, halo braid, milkmaid braid, braids around her head, braid around her head, braided updo",
    ),
    (hair_style(HairStyle::WolfCut), "wolf cut, mullet, layered hair, shag cut, shaggy wolf cut"),
    (
        hair_style(HairStyle::TwoBlock),
        "two block, undercut, fade, short back and sides, shaved sides, hair shaved on the sides, shaved on the sides, short sides, fade haircut, two block cut",
    ),
    (
        hair_style(HairStyle::SlickedBack),
        "slicked, slicked hair, slicked back, slicked back hair, hair slicked back, combed back, swept back hair, swept back, brushed back hair, hair swept back, combed back hair, hair combed back",
    ),
    (hair_style(HairStyle::Pompadour), "pompadour, quiff, rockabilly hair, regent"),
    (hair_style(HairStyle::Afro), "afro, afro hair, big curly hair"),
    (hair_style(HairStyle::BowlCut), "bowl cut, mushroom cut, bowl haircut, mushroom haircut, mushroom hair"),
    (
        hair_style(HairStyle::VeryLong),
        "very long hair, absurdly long hair, ankle length hair, floor length hair, knee length hair",
    ),
    (
        hair_style(HairStyle::BuzzCut),
        "buzz cut, buzzcut, crew cut, crewcut, buzzed hair, shorn hair, shorn head, closely cropped hair, military haircut",
    ),
    (hair_style(HairStyle::Dreadlocks), "dreadlocks, dreads, dreadlock, locs, dreadlocked hair, dread locks"),
    (hair_style(HairStyle::Bald), "bald, shaved head, bald head, no hair, hairless, skinhead"),
    (
        hair_style(HairStyle::Topknot),
        "topknot, top knot, man bun, samurai bun, samurai topknot, hair tied in a topknot, hair in a topknot, samurai ponytail",
    ),
    (Sense::Adjective(Adjective::HairStyle(HairStyle::Wavy)), "wavy, wave shaped, rippling, softly waved"),
    (
        Sense::Adjective(Adjective::HairStyle(HairStyle::Curly)),
        "curly, curled, permed, frizzy, kinky, coiled, coily, tightly curled",
    ),
    (
        Sense::Adjective(Adjective::HairStyle(HairStyle::VeryLong)),
        "very long, absurdly long, knee length, ankle length, floor length",
    ),
    (
        asks(&[Wish::Fringe(Fringe::OverEye)]),
        "hair over one eye, hair covering one eye, bangs over one eye, one eye covered, hair over eye, emo bangs, bangs covering one eye, one eye hidden by her hair, one eye hidden by his hair, hair covering her left eye, hair covering his left eye, hair covering her right eye, hair covering his right eye, bangs covering her eye, hair falling over one eye, hair hiding one eye, one eye hidden, one eye hidden behind her hair, hair over her eye, hair over his eye",
    ),
    (
        asks(&[Wish::Fringe(Fringe::BetweenEyes)]),
        "hair between eyes, hair between the eyes, crossed bangs, m shaped bangs, m bangs, choppy bangs",
    ),
    (
        asks(&[Wish::Fringe(Fringe::None)]),
        "forehead, no bangs, bare forehead, without bangs, no fringe, forehead showing",
    ),
    (
        Sense::Noun(Noun::Tips, None),
        "tip, hair tip, gradient, dyed tip, ombre, colored tip, inner color, gradient hair, dip dyed tip, hair end, ends of her hair, tips of her hair, colored inner hair, inner hair, inner hair color",
    ),
    (
        Sense::Noun(Noun::Streaks, Some(Wish::Highlights)),
        "streak, highlight, hair streak, hair highlight, streaked, streaked hair, highlighted hair, \
         multicolored hair, multicolored, balayage, strand, hair strand, colored strand",
    ),
    (
        Sense::Noun(Noun::HalfHair, Some(Wish::TwoTone)),
        "split, split color, split hair, split dye, split dyed, split dyed hair, half and half, two tone hair, two tone, half and half hair, split color hair, \
         half hair",
    ),
    (
        extra(Extra::Ahoge),
        "ahoge, antenna hair, stray hair, huge ahoge, cowlick, single stray hair sticking up, hair sticking up",
    ),
    (extra(Extra::Sidelocks), "sidelock, side lock, long sidelocks, sideburn hair, face framing locks"),
    (extra(Extra::HairIntakes), "hair intake, hair flaps, hair flap"),
    (
        extra(Extra::HairOverShoulder),
        "hair over shoulder, hair over one shoulder, over shoulder hair, hair over her shoulder, \
         hair over his shoulder",
    ),
    (
        asks(&[Wish::Extra(Extra::HairInWind)]),
        "blowing in the wind, blown by the wind, flowing in the wind, flying in the wind, fluttering in the wind, \
         billowing in the wind, waving in the wind, streaming in the wind, blowing in the breeze, flowing in the breeze, in the wind, \
         in the breeze, wind in her hair, wind in his hair, floating hair, windblown, wind-blown, wind blown, strong wind, \
         strong winds, windy, windy day, gust of wind, gusts of wind, 強風, 強い風",
    ),
    (
        hair_style(HairStyle::Loose),
        "loose hair, hair down, flowing hair, open hair, straight hair, let down, hair worn down, hair let down, long hair let down",
    ),
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
    (Sense::Adjective(Adjective::Huge), "huge, bushy, enormous, massive"),
    (
        Sense::Adjective(Adjective::Length(HairLength::Medium)),
        "medium, shoulder length, mid length, medium length, medium long, neck length",
    ),
    (
        Sense::Adjective(Adjective::Length(HairLength::Short)),
        "short, very short, cropped, chin length, short cut, close cropped, ear length, closely cropped, short cropped, boyish",
    ),
    (Sense::Adjective(Adjective::Fringe(Fringe::Straight)), "straight, blunt, even"),
    (Sense::Adjective(Adjective::Fringe(Fringe::Swept)), "swept, sideswept, asymmetrical, diagonal"),
    (Sense::Adjective(Adjective::Fringe(Fringe::Parted)), "parted, center parted, curtain, middle parted"),
    (
        Sense::Noun(Noun::Fringe, Some(Wish::Fringe(Fringe::Straight))),
        "bang, fringe, blunt bangs, straight bangs, full fringe, full bangs, thick fringe, thick bangs, straight cut bangs, bangs cut straight",
    ),
    (
        asks(&[Wish::Fringe(Fringe::Swept)]),
        "swept bangs, side bangs, side swept bangs, bangs swept to the side, side fringe, side part, side parted hair, hair swept to one side, hair swept to the side, asymmetrical bangs, asymmetric bangs, diagonal bangs",
    ),
    (
        asks(&[Wish::Fringe(Fringe::Parted)]),
        "parted bangs, curtain bangs, center parting, middle part, center parted hair, center parted bangs, hair parted in the middle, parted in the middle, middle parting, middle parted hair, hair parted down the middle, curtained hair",
    ),
    (
        hair_style(HairStyle::Wavy),
        "soft waves, loose waves, beachy waves, beach waves, hair in loose waves, hair in soft waves, gentle waves",
    ),
    (hair_style(HairStyle::Curly), "tight curls, loose curls, soft curls, natural curls"),
    (hair_style(HairStyle::Messy), "messy mop of hair"),
    (Sense::Noun(Noun::Hair, Some(Wish::HairLength(HairLength::Short))), "short haircut, short hair with long locks"),
    (asks(&[Wish::HairColor(Tint::Gray)]), "gray haired"),
];

pub const FACE: &[Row] = &[
    (Sense::Noun(Noun::Eyes, None), "eye, eyed, iris, irises, pupil color, gaze, eye color"),
    (Sense::Noun(Noun::Skin, None), "skin, skinned, complexion, skin tone"),
    (Sense::Adjective(Adjective::Tanned), "tanned, tan, suntanned, bronzed, sun kissed, tan skinned"),
    (Sense::Adjective(Adjective::Light), "light, fair"),
    (Sense::Adjective(Adjective::Pale), "pale, porcelain, milky"),
    (Sense::Adjective(Adjective::Dark), "dark"),
    (
        asks(&[Wish::Skin(SkinTone::Dark)]),
        "ebony skin, dark skinned female, dark skinned male, deep brown skin, dark brown skin, black skinned, very dark skin",
    ),
    (
        asks(&[Wish::Skin(SkinTone::Tan)]),
        "bronze skin, tanlines, golden skin, sunburnt skin, sunburned skin, sun tanned skin, sunburned, sunburnt, tan line",
    ),
    (asks(&[Wish::Skin(SkinTone::Olive)]), "olive skin, olive skinned, olive complexion, olive toned skin"),
    (
        asks(&[Wish::Skin(SkinTone::Brown)]),
        "brown skinned, medium skin, caramel skin, chestnut skin, mocha skin, medium brown skin",
    ),
    (asks(&[Wish::Skin(SkinTone::Pale)]), "pale skinned, ivory skin, porcelain skin, snow white skin"),
    (
        extra(Extra::Mole),
        "mole, beauty mark, mole under eye, beauty spot, mole under mouth, mole under her eye, mole on her cheek, beauty mark under her eye, mole under his eye, beauty mark under her left eye, mole under her left eye",
    ),
    (
        extra(Extra::Scar),
        "scar, scarred, scar on face, scar across eye, facial scar, scar over his left eye, scar over her left eye, scar over his right eye, scar over one eye, long scar, long scar down his face, battle scar, scar across his face, scar across her face",
    ),
    (
        extra(Extra::Eyepatch),
        "eyepatch, eye patch, black eyepatch, eyepatch over her right eye, eyepatch over his right eye, eyepatch over her left eye, eyepatch over his left eye, medical eyepatch, eyepatch over one eye, patch over one eye, patch over his eye, eyepatch over his eye",
    ),
    (
        extra(Extra::Bandage),
        "bandage, bandaid, band aid, plaster, bandage on face, bandaged face, bandaged cheek, band aid on her nose, bandaid on her nose, band aid on his nose, band aid on her cheek, bandage on his cheek, bandage on her cheek, plaster on her cheek, bandaid on nose, bandage on her nose, bandage on his nose, bandaid on face, bandaid on cheek, plaster on his cheek, band aid on his cheek, bandage on nose, bandage on cheek",
    ),
    (
        beard(Extra::Beard),
        "beard, bearded, full beard, facial hair, trimmed beard, neat beard, scruffy beard, well trimmed beard",
    ),
    (
        beard(Extra::Stubble),
        "stubble, stubbly, stubbled, stubble beard, unshaven face, stubbled chin, light stubble, day old stubble, scruffy stubble",
    ),
    (
        beard(Extra::Moustache),
        "moustache, mustache, mustached, handlebar moustache, handlebar mustache, curled moustache, curled mustache, thick moustache, thick mustache, bushy moustache, bushy mustache",
    ),
    (extra(Extra::FoxEars), "fox ear, kitsune ear, fox eared"),
    (extra(Extra::WolfEars), "wolf ear, dog ear, wolf eared, dog eared"),
    (extra(Extra::RabbitEars), "rabbit ear, bunny ear, rabbit eared, bunny eared"),
    (
        extra(Extra::ElfEars),
        "elf ear, pointy eared, elf eared, pointed eared, pointy ear, pointed ear, long ear, elven ear, long elf ear, long pointy ear, long pointed ear",
    ),
    (extra(Extra::CatTail), "cat tail, tail, cat like tail, cats tail"),
    (extra(Extra::FoxTail), "fox tail, bushy tail, foxtail"),
    (extra(Extra::AngelWings), "angel wings, white wings, wings, feathered wings, angel wing, wing, winged"),
    (
        extra(Extra::DemonWings),
        "demon wings, bat wings, devil wings, black wings, dragon wings, bat like wings, leathery wings, black bat wings, black bat like wings, black leathery wings",
    ),
    (eyes(EyeShape::Round), "round eyes, big round eyes, doe eyes, big eyes, large eyes"),
    (eyes(EyeShape::Almond), "almond eyes, almond shaped eyes"),
    (eyes(EyeShape::Droopy), "droopy eyes, tareme, drooping eyes, gentle eyes, downturned eyes"),
    (
        eyes(EyeShape::Upturned),
        "upturned eyes, tsurime, cat eyes, foxy eyes, catlike eyes, cat like eyes, almond cat eyes",
    ),
    (
        eyes(EyeShape::Sharp),
        "sharp eyes, piercing eyes, keen eyes, fierce eyes, steely eyes, sharp gaze, piercing gaze, steely gaze, fierce gaze, hawk like eyes",
    ),
    (eyes(EyeShape::Narrow), "narrow eyes, narrowed eyes, slanted eyes, small eyes, thin eyes, squinting"),
    (eyes(EyeShape::Wide), "huge eyes, enormous eyes, saucer eyes"),
    (eyes(EyeShape::HalfLidded), "hooded eyes, lidded eyes, heavy lidded eyes, bedroom eyes, half closed eyelids"),
    (eyes(EyeShape::Slit), "slit pupils, slit pupil, reptile eyes, snake eyes, dragon eyes, vertical pupils"),
    (eyes(EyeShape::Sanpaku), "sanpaku, sanpaku eyes, small pupils, tiny pupils, constricted pupils"),
    (
        Sense::Noun(Noun::Eyes, Some(Wish::Extra(Extra::GlowingEyes))),
        "glowing eyes, luminous eyes, eyes glowing, eyes glow, 光る目, 光る瞳, 目が光る, 目が光って, 目を光らせて, 瞳が光る, 瞳が光って",
    ),
    (Sense::Noun(Noun::OtherEye, None), "other eye, left eye, second eye"),
    (
        asks(&[Wish::OtherEye(Tint::Yellow)]),
        "heterochromia, odd eyes, mismatched eyes, different colored eyes, odd eyed",
    ),
    (
        extra(Extra::Freckles),
        "freckle, freckled, freckled face, freckled cheeks, dusting of freckles, freckles across her nose, freckles on her cheeks, freckles on her nose, freckles on his cheeks, freckles across his nose, freckles on his nose, freckled nose",
    ),
    (
        extra(Extra::Fang),
        "fang, sharp teeth, sharp tooth, pointed teeth, pointy teeth, snaggletooth, skin fang, canine, fang tooth, vampire fangs, sharp fang, small fang",
    ),
    (
        extra(Extra::Horns),
        "horn, horned, demon horn, dragon horn, curved horn, ram horn, goat horn, curling horn, pair of horns, oni horn, devil horn",
    ),
    (extra(Extra::Halo), "halo, angel halo, glowing halo"),
    (
        extra(Extra::CatEars),
        "cat ear, cat eared, animal ear, kitty ear, nekomimi, neko, neko ear, kemonomimi, feline ear, cat ear headband, cat like ears, fluffy cat ears, black cat ear",
    ),
    (
        beard(Extra::LongBeard),
        "beard down to his waist, beard down to his chest, waist length beard, flowing gray beard, flowing white beard",
    ),
];

const fn eyes(shape: EyeShape) -> Sense {
    Sense::Noun(Noun::Eyes, Some(Wish::EyeShape(shape)))
}
