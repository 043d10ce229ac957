//! What is worn.

use super::rows::{accent, extra, outfit};
use super::{Adjective, Noun, Row, Sense};
use crate::scene::{Extra, Lower, Outfit, Pattern};
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
    (outfit(Outfit::Blazer), "blazer, school blazer, school jacket"),
    (
        outfit(Outfit::Shirt),
        "shirt, blouse, button up shirt, dress shirt, collared shirt, button up, polo shirt, button down shirt, \
         flannel",
    ),
    (outfit(Outfit::Hoodie), "hoodie, hoody, sweatshirt, hooded sweatshirt, hooded jacket, sweatshirt jacket"),
    (
        outfit(Outfit::Coat),
        "coat, trench coat, overcoat, winter coat, duffel coat, duffle coat, parka, long coat, trenchcoat, winter clothes",
    ),
    (outfit(Outfit::Kimono), "kimono, furisode, traditional japanese clothes, japanese clothes, traditional clothes"),
    (outfit(Outfit::Dress), "dress, sundress, summer dress, frock, party dress, one piece dress"),
    (
        outfit(Outfit::Armor),
        "armor, suit of armor, plate armor, knight armor, armored, breastplate, plate mail, medieval armor, chainmail, \
         shining armor, full armor",
    ),
    (outfit(Outfit::TShirt), "t shirt, tee, tshirt, tee shirt, casual clothes, top, casual outfit, casual wear"),
    (outfit(Outfit::Gakuran), "gakuran, standing collar uniform, black school uniform"),
    (outfit(Outfit::Cardigan), "cardigan, knit cardigan, open cardigan"),
    (
        outfit(Outfit::Sweater),
        "sweater, turtleneck, jumper, pullover, knit sweater, turtleneck sweater, wool sweater, ribbed sweater, \
         knitted sweater",
    ),
    (outfit(Outfit::SweaterVest), "sweater vest, vest, knit vest, knitted vest, waistcoat"),
    (
        outfit(Outfit::Suit),
        "suit, business suit, suit jacket, formal suit, formal wear, suit and tie, formal clothes, office clothes, \
         business attire, pantsuit",
    ),
    (outfit(Outfit::Tuxedo), "tuxedo, dinner jacket, black tie, tailcoat, butler uniform, butler outfit"),
    (
        outfit(Outfit::Jacket),
        "jacket, leather jacket, bomber jacket, sukajan, sukajan jacket, souvenir jacket, denim jacket, biker jacket, open jacket, casual jacket, letterman jacket, \
         varsity jacket, jean jacket",
    ),
    (outfit(Outfit::DownJacket), "down jacket, puffer jacket, winter jacket, puffy jacket, ski jacket"),
    (
        outfit(Outfit::Tracksuit),
        "tracksuit, track suit, track jacket, sportswear, jogging suit, training clothes, sports clothes",
    ),
    (outfit(Outfit::GymClothes), "gym clothes, gym uniform, pe uniform, gym outfit, exercise clothes, workout clothes"),
    (
        outfit(Outfit::Jersey),
        "jersey, sports jersey, soccer uniform, football uniform, basketball uniform, sports uniform, \
         team uniform, basketball jersey, soccer jersey",
    ),
    (outfit(Outfit::Overalls), "overalls, dungarees, overall, denim overalls"),
    (outfit(Outfit::Yukata), "yukata, summer yukata, summer kimono"),
    (outfit(Outfit::Hakama), "hakama, miko outfit, shrine maiden outfit, miko clothes, japanese priestess outfit"),
    (outfit(Outfit::Cheongsam), "cheongsam, qipao, china dress, chinese dress, chinese clothes, hanfu"),
    (outfit(Outfit::Maid), "maid outfit, maid dress, maid uniform, maid costume, maid clothes"),
    (outfit(Outfit::Apron), "apron, kitchen apron, cafe apron, waitress uniform, barista apron"),
    (
        outfit(Outfit::Idol),
        "idol costume, idol clothes, idol outfit, stage costume, stage outfit, stage dress, idol dress, magical girl outfit",
    ),
    (
        outfit(Outfit::Gown),
        "gown, ball gown, evening gown, evening dress, wedding dress, princess dress, long dress, ballgown, prom dress",
    ),
    (
        outfit(Outfit::Gothic),
        "gothic dress, gothic lolita, gothic lolita dress, lolita dress, gothic clothes, goth dress, gothic outfit, lolita fashion, black frilled dress, \
         gothic fashion",
    ),
    (outfit(Outfit::LabCoat), "lab coat, labcoat, doctor coat, laboratory coat, doctor's coat"),
    (outfit(Outfit::Nurse), "nurse uniform, scrubs, nurse outfit, medical uniform, nurse dress"),
    (outfit(Outfit::Chef), "chef jacket, chef uniform, chef outfit, chef coat, chef clothes"),
    (
        outfit(Outfit::Robe),
        "robe, wizard robe, mage robe, magic robe, robes, wizard robes, monk robe, priest robe, bathrobe",
    ),
    (outfit(Outfit::Cloak), "cloak, mantle, traveler's cloak, adventurer outfit, superhero costume"),
    (outfit(Outfit::Ninja), "ninja outfit, ninja clothes, ninja garb, shinobi clothes"),
    (
        outfit(Outfit::Military),
        "military uniform, officer uniform, army uniform, soldier uniform, police uniform, pilot uniform, band uniform, \
         navy uniform, military clothes",
    ),
    (outfit(Outfit::Raincoat), "raincoat, rain coat, slicker, poncho"),
    (outfit(Outfit::Pajamas), "pajamas, pyjamas, sleepwear, nightwear, nightgown, pajama"),
    (
        outfit(Outfit::Swimwear),
        "swimsuit, swimwear, bathing suit, rash guard, swim trunks, one piece swimsuit, bikini, swimming trunks",
    ),
    (outfit(Outfit::TankTop), "tank top, sleeveless shirt, camisole, singlet, sleeveless top"),
    (outfit(Outfit::Spacesuit), "spacesuit, space suit, astronaut suit"),
    (
        outfit(Outfit::Juunihitoe),
        "juunihitoe, junihitoe, twelve layer kimono, twelve layered kimono, layered kimono, heian dress, heian clothes, heian court dress, 十二単, 十二単衣",
    ),
    (outfit(Outfit::Kendo), "kendo uniform, kendo gear, kendo armor, bogu, 剣道着, 剣道の防具"),
    (
        outfit(Outfit::Gi),
        "martial arts uniform, karate uniform, dougi, judo uniform, martial arts gi, karate gi, judo gi, gi, dogi, 道着, 空手着, 柔道着",
    ),
    (outfit(Outfit::Happi), "happi, happi coat, festival coat, 法被, はっぴ"),
    (outfit(Outfit::Haori), "haori, haori jacket, haori coat, 羽織"),
    (
        outfit(Outfit::SamuraiArmor),
        "samurai armor, samurai armour, japanese armor, samurai suit of armor, lamellar armor, yoroi, 甲冑, 鎧兜, 武者鎧",
    ),
    (
        outfit(Outfit::Jumpsuit),
        "jumpsuit, racing suit, race suit, flight suit, coveralls, coverall, boiler suit, つなぎ, レーシングスーツ",
    ),
    (
        outfit(Outfit::Bodysuit),
        "bodysuit, body suit, plugsuit, pilot suit, cyber suit, wetsuit, power suit, battle suit, パイロットスーツ",
    ),
    (outfit(Outfit::Tutu), "tutu, ballet dress, ballet costume, ballet outfit, leotard, チュチュ"),
    (outfit(Outfit::Cheer), "cheerleader uniform, cheerleader outfit, cheerleading uniform, cheer uniform"),
    (
        outfit(Outfit::Captain),
        "pirate coat, captain's coat, captain coat, pirate outfit, pirate costume, pirate clothes, frock coat",
    ),
    (
        extra(Extra::Hood),
        "hood up, hood, hood over her head, hood over his head, wearing a hood, hooded, hood on, with the hood up, フード, フードを被った, フードをかぶった, フードを被って",
    ),
    (extra(Extra::HoodDown), "hood down, with the hood down, lowered hood"),
    (
        accent(Extra::Hoops),
        "big earring, large earring, hoop earring, huge earring, hoop, big hoop, hoops, 大きなイヤリング, フープピアス",
    ),
    (
        extra(Extra::Circuits),
        "glowing line, glowing blue line, circuit lines, glowing circuits, glowing seams, circuit line, circuit marking, glowing marking, 光るライン, 光る線",
    ),
    (extra(Extra::Kabuto), "kabuto, samurai helmet, 兜"),
    (
        extra(Extra::FairyWings),
        "fairy wings, insect wings, butterfly wings, translucent wings, dragonfly wings, fairy wing, butterfly wing, 妖精の羽, 蝶の羽",
    ),
    (lower(Lower::Skirt), "skirt, miniskirt, pleated skirt, mini skirt, short skirt"),
    (lower(Lower::LongSkirt), "long skirt, maxi skirt, ankle length skirt, flowing skirt"),
    (
        lower(Lower::Trousers),
        "pants, trousers, jeans, slacks, leggings, long pants, denim pants, sweatpants, cargo pants, chinos",
    ),
    (lower(Lower::Shorts), "shorts, short pants, denim shorts, short shorts, gym shorts, bermuda shorts"),
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
    (accent(Extra::Hat), "hat, fedora, bonnet, winter hat"),
    (accent(Extra::Beanie), "beanie, knit hat, wool hat, woolly hat, woolen hat, beanie hat"),
    (accent(Extra::TopHat), "top hat, tophat, 🎩"),
    (
        extra(Extra::Helm),
        "helmet, knight helmet, knight's helmet, helm, helmet with visor, visored helmet, 兜の騎士, ヘルメット",
    ),
    (extra(Extra::Wristwatch), "wristwatch, wrist watch, watch on her wrist, watch on his wrist, 腕時計"),
    (accent(Extra::Beret), "beret, french hat"),
    (accent(Extra::Cap), "cap, baseball cap, sports cap, peaked cap, trucker cap, 🧢"),
    (accent(Extra::StrawHat), "straw hat, sun hat, sunhat, summer hat, boater hat, 👒"),
    (accent(Extra::WitchHat), "witch hat, wizard hat, pointed hat, pointy hat, magician hat"),
    (accent(Extra::Crown), "crown, golden crown, gold crown, king's crown, 👑"),
    (accent(Extra::Tiara), "tiara, diadem, circlet, silver tiara"),
    (accent(Extra::HairBand), "hair band, hairband, headband, alice band, head band"),
    (accent(Extra::MaidBand), "maid headdress, maid headband, frilled headband, maid cap, headdress"),
    (accent(Extra::Earrings), "earring, ear ring, ear stud, dangling earrings, jewelry, pierced ears"),
    (accent(Extra::Goggles), "goggle, goggles on head, aviator goggles, goggles"),
    (extra(Extra::Sunglasses), "sunglasses, shades, dark glasses, sun glasses, 🕶"),
    (extra(Extra::FaceMask), "face mask, surgical mask, mask, medical mask, mouth mask, 😷"),
    (
        accent(Extra::Flower),
        "hair flower, flower in her hair, flower in hair, flower in his hair, rose, flower crown, lily, \
         hibiscus, flower ornament, flower hair ornament, rose in hair, camellia",
    ),
    (pattern(Pattern::Stripes), "striped, stripy, stripe, pinstriped, horizontal striped"),
    (pattern(Pattern::Plaid), "plaid, tartan"),
    (pattern(Pattern::Checks), "checkered, checked, gingham, checkerboard"),
    (pattern(Pattern::Dots), "polka dot, polka dotted, dotted, spotted, polka"),
    (pattern(Pattern::Flowers), "floral, flower patterned, flowery, flower print, floral print, floral patterned"),
    (extra(Extra::Gloves), "glove, white glove, lace glove, winter glove, mitten"),
    (
        extra(Extra::ThighHighs),
        "thigh highs, thighhigh, thigh high, thigh high sock, over knee sock, over the knee sock, stocking, zettai ryouiki",
    ),
    (extra(Extra::KneeSocks), "knee sock, knee high, kneehigh, knee high sock, kneesock, long sock"),
    (extra(Extra::Tights), "tights, black tights, pantyhose, legging socks"),
    (extra(Extra::Boots), "boot, leather boot, knee boot, combat boot, ankle boot, rain boot, brown boot, long boot"),
    (extra(Extra::Sneakers), "sneaker, running shoe, trainers, tennis shoe, gym shoe"),
    (extra(Extra::Loafers), "loafer, penny loafer, school shoe, leather shoe"),
    (extra(Extra::Sandals), "sandal, geta, zori, flip flop"),
    (extra(Extra::Heels), "high heels, high heel, heels, pumps, stiletto"),
    (extra(Extra::Barefoot), "barefoot, bare feet, bare foot, no shoes"),
    (extra(Extra::Belt), "belt, leather belt"),
    (accent(Extra::Backpack), "backpack, rucksack, school backpack, randoseru, knapsack"),
    (
        extra(Extra::ShoulderBag),
        "shoulder bag, mail bag, mailbag, messenger bag, satchel, crossbody bag, cross body bag",
    ),
    (extra(Extra::Bracelet), "bracelet, bangle, wristband, gold bracelet"),
    (accent(Extra::Necklace), "necklace, pendant, locket, amulet, gold necklace"),
    (accent(Extra::Cape), "cape"),
    (accent(Extra::BowTie), "bow tie, bowtie"),
    (accent(Extra::Choker), "choker, neck ribbon, black choker, neckband, lace choker"),
];

const fn pattern(pattern: Pattern) -> Sense {
    Sense::Adjective(Adjective::Pattern(pattern))
}

const fn lower(lower: Lower) -> Sense {
    Sense::Noun(Noun::Lower, Some(Wish::Lower(lower)))
}
