//! What is worn.

use super::{Noun, Row, Sense, accent, extra, outfit};
use crate::scene::{Extra, Outfit};
use crate::words::wish::Wish;

pub const ROWS: &[Row] = &[
    (
        Sense::Noun(Noun::Outfit, Some(Wish::SchoolUniform)),
        "school uniform, uniform, japanese school uniform, school clothes, school outfit, student uniform",
    ),
    (
        outfit(Outfit::SailorUniform),
        "sailor uniform, sailor suit, seifuku, serafuku, sailor fuku, sailor collar, sailor outfit, \
         sailor dress, sailor shirt",
    ),
    (
        outfit(Outfit::Blazer),
        "blazer, suit, business suit, jacket, suit jacket, formal suit, tuxedo, formal wear, waistcoat, \
         suit and tie, school blazer, gakuran, formal clothes",
    ),
    (
        outfit(Outfit::Shirt),
        "shirt, blouse, button up shirt, dress shirt, collared shirt, button up, polo shirt, button down shirt, \
         flannel",
    ),
    (
        outfit(Outfit::Hoodie),
        "hoodie, hoody, sweatshirt, hooded sweatshirt, hood, hooded jacket, jumper, sweater, pullover, \
         turtleneck, tracksuit, cardigan, casual jacket, sweatshirt jacket",
    ),
    (
        outfit(Outfit::Coat),
        "coat, trench coat, overcoat, winter coat, duffel coat, parka, raincoat, long coat, trenchcoat, cloak, \
         cape, puffer jacket, winter jacket, winter clothes",
    ),
    (
        outfit(Outfit::Kimono),
        "kimono, yukata, haori, hakama, furisode, traditional japanese clothes, japanese clothes, \
         traditional clothes, miko outfit, summer yukata",
    ),
    (
        outfit(Outfit::Dress),
        "dress, gown, sundress, summer dress, evening dress, ball gown, frock, wedding dress, princess dress, \
         robe, evening gown, party dress, one piece dress",
    ),
    (
        outfit(Outfit::Armor),
        "armor, plate armor, knight armor, armored, breastplate, plate mail, medieval armor, chainmail, \
         shining armor, full armor",
    ),
    (outfit(Outfit::TShirt), "t shirt, tee, tshirt, tee shirt, casual clothes, top, casual outfit, casual wear"),
    (Sense::Noun(Noun::Outfit, None), "clothes, clothing, outfit, garment, attire, costume, garb, apparel"),
    (Sense::Noun(Noun::Accent, Some(Wish::Necktie)), "tie, necktie, neck tie, striped tie"),
    (Sense::Noun(Noun::Accent, Some(Wish::Outfit(Outfit::SailorUniform))), "neckerchief, sailor scarf"),
    (
        extra(Extra::Glasses),
        "glasses, eyeglasses, spectacles, round glasses, eyewear, reading glasses, megane, bespectacled, specs, \
         eye glasses, thick glasses, 👓",
    ),
    (
        accent(Extra::Ribbon),
        "ribbon, hair ribbon, bow, hair bow, hairbow, ribbons in her hair, bow in her hair, ribbon in her hair, \
         big bow, 🎀",
    ),
    (
        accent(Extra::Hairpin),
        "hairpin, hair pin, hairclip, hair clip, barrette, hair ornament, hair accessory, hair accessories, \
         hair slide, hair ornaments",
    ),
    (accent(Extra::Scarf), "scarf, scarves, muffler, winter scarf, knitted scarf, woolen scarf, shawl, 🧣"),
    (
        accent(Extra::Headphones),
        "headphones, headphone, headset, earphones, ear phones, over ear headphones, gaming headset, \
         headphones on, 🎧",
    ),
    (
        accent(Extra::Hat),
        "hat, cap, beret, witch hat, straw hat, sun hat, beanie, baseball cap, top hat, fedora, bonnet, sunhat, \
         pointed hat, winter hat, knit hat, wool hat, 👒, 🎩",
    ),
    (
        accent(Extra::Flower),
        "hair flower, flower in her hair, flower in hair, flower in his hair, rose, flower crown, lily, \
         hibiscus, flower ornament, flower hair ornament, rose in hair, camellia",
    ),
    (accent(Extra::Choker), "choker, neck ribbon, black choker, neckband, lace choker"),
];
