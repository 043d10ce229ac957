//! More names for places, clothes and deeds: what people call what the first tables hold.

use super::rows::{accent, asks, beard, extra, face, hat, held, outfit, pose};
use super::{Noun, Row, Sense};
use crate::words::wish::{Gaze, Nod, Wish};
use crate::{Expression, Extra, Framing, Hour, Outfit, Place, Pose, Prop, Sight, Tint, Weather};

pub const ROWS: &[Row] = &[
    (asks(&[Wish::Place(Place::Park)]), "park path"),
    (asks(&[Wish::Place(Place::Bedroom)]), "in bed, in her bed, in his bed, in a bed, in the bed"),
    (asks(&[Wish::Place(Place::Roof)]), "on a rooftop, rooftops, on the rooftop, tower top"),
    (asks(&[Wish::Place(Place::Cafe)]), "fast food restaurant, coffee bar"),
    (
        asks(&[Wish::Likely(Place::LivingRoom), Wish::Sight(Sight::Fireplace)]),
        "fireplace, burning fireplace, fireplace burning, fire burning in the fireplace, roaring fireplace, lit fireplace, fire in the fireplace",
    ),
    (
        asks(&[Wish::Place(Place::Cottage)]),
        "in front of a cabin, in front of the cabin, in front of his cabin, in front of her cabin, outside a cabin, \
         outside the cabin, in front of a log cabin, in front of a cottage, before a cabin",
    ),
    (asks(&[Wish::Place(Place::LivingRoom)]), "cabin, cozy cabin, log cabin, cozy room, lodge, parlor, family room"),
    (asks(&[Wish::Place(Place::Bedroom)]), "pillow, hotel room, on her bed, on his bed"),
    (asks(&[Wish::Place(Place::Street)]), "town street, bus window, crossing the street, city street"),
    (asks(&[Wish::Place(Place::City)]), "modern city, city rooftop view, cyber city, tokyo skyline, paris, new york"),
    (asks(&[Wish::Place(Place::Office)]), "newsroom, at her desk at work, police station"),
    (asks(&[Wish::Place(Place::Classroom)]), "school classroom, school room, clubroom, club room, art room"),
    (
        asks(&[Wish::Place(Place::Forest)]),
        "woods, in the woods, forest path, forest clearing, treehouse, tree house, camping",
    ),
    (asks(&[Wish::Place(Place::Garden)]), "tea garden, rose bushes, gazebo, japanese garden, gardens"),
    (asks(&[Wish::Place(Place::Field)]), "grass hill, open field, farmland"),
    (asks(&[Wish::Place(Place::Beach)]), "sea shore, tropical beach, lagoon, tropical island"),
    (asks(&[Wish::Place(Place::Mountain)]), "hilltop, hill top"),
    (asks(&[Wish::Place(Place::Space), Wish::Hour(Hour::Night)]), "spaceship, spacecraft, deep space"),
    (asks(&[Wish::Place(Place::Ruins)]), "ruined castle"),
    (asks(&[Wish::Place(Place::Castle)]), "gothic castle, haunted castle"),
    (asks(&[Wish::Place(Place::Deck)]), "ships, sailing ship, yacht, on deck"),
    (asks(&[Wish::Place(Place::Station)]), "train tracks"),
    (asks(&[Wish::Place(Place::Train)]), "train window, on the train, bullet train, bus, on a bus, in a train"),
    (asks(&[Wish::Place(Place::RiverBank)]), "riverbed, along the river, canal, pond, river side, waterside"),
    (
        asks(&[Wish::Place(Place::ConcertStage)]),
        "theater, live house, on the stage, live concert, concert hall, opera house, idol concert, stage spotlight",
    ),
    (asks(&[Wish::Place(Place::Gym)]), "school gym, fitness studio, volleyball court"),
    (asks(&[Wish::Place(Place::Cave)]), "mine, underground, sewer, lair"),
    (
        asks(&[Wish::Place(Place::Hospital)]),
        "operating room, sickbed, doctor's office, nurse's office, school infirmary",
    ),
    (asks(&[Wish::Place(Place::Laboratory)]), "science classroom"),
    (
        asks(&[Wish::Place(Place::Garage)]),
        "workshop, workbench, tool shed, toolshed, carpenter s workshop, carpenter workshop, woodworking shop",
    ),
    (
        asks(&[Wish::Place(Place::Shrine)]),
        "shrine steps, japanese shrine, temple steps, shrine grounds, buddhist temple, pagoda",
    ),
    (asks(&[Wish::Place(Place::Fairground)]), "roller coaster, merry go round, carousel, at the fair"),
    (asks(&[Wish::Place(Place::TatamiRoom)]), "ryokan, tatami, tea room"),
    (
        asks(&[Wish::Place(Place::Veranda)]),
        "engawa, veranda, on the veranda, on a veranda, japanese veranda, wooden veranda, on the engawa",
    ),
    (
        asks(&[Wish::Place(Place::Festival), Wish::Hour(Hour::Night)]),
        "festival at night, bon odori, fireworks festival, lantern festival at night",
    ),
    (
        asks(&[Wish::Hour(Hour::Dusk)]),
        "blue hour, after school, sunset light, gloaming, dusky, evening glow, sundown light, sunset glow",
    ),
    (asks(&[Wish::Hour(Hour::Dawn)]), "in the morning, morning glow, at sunrise, break of dawn, early in the morning"),
    (
        asks(&[Wish::Hour(Hour::Night)]),
        "nocturnal, night scene, moonlit sky, under the stars, film noir, noir, halloween, new moon, half moon, red moon, lamplight, lantern light, ハロウィン, ハロウィーン",
    ),
    (asks(&[Wish::Hour(Hour::Day)]), "daytime sky, lunchtime, lunch break, high noon, midsummer"),
    (
        asks(&[Wish::Hour(Hour::Day), Wish::Weather(Weather::Clear)]),
        "beautiful day, summer sky, summer vacation, summer holiday, warm day",
    ),
    (
        asks(&[Wish::Weather(Weather::Rain)]),
        "thunder, stormy sky, pouring rain, rain shower, typhoon, light rain, rainy night sky, soaked, hurricane, monsoon, rainy weather",
    ),
    (
        asks(&[Wish::Weather(Weather::Snow)]),
        "christmas, snowflakes falling, winter scene, heavy snow, light snow, winter landscape, snow covered",
    ),
    (asks(&[Wish::Place(Place::Street), Wish::Weather(Weather::Snow)]), "winter street, snowy street"),
    (
        asks(&[Wish::Weather(Weather::Petals)]),
        "under cherry blossoms, graduation, cherry blossom tree, springtime, cherry trees, sakura petal, flower petals, rose petals",
    ),
    (
        asks(&[Wish::Weather(Weather::Leaves)]),
        "autumn leaf, fall leaves, autumnal, orange leaves, golden leaves, autumn day",
    ),
    (asks(&[Wish::Weather(Weather::Clear)]), "clear night, clear night sky, clear day, cloudless day"),
    (
        asks(&[Wish::Weather(Weather::Cloudy)]),
        "overcast day, gray day, dark clouds, dramatic clouds, gloomy day, storm clouds",
    ),
    (asks(&[Wish::Weather(Weather::Fog)]), "foggy street air, smog, low clouds, dense fog, thick fog"),
];

pub const WEAR: &[Row] = &[
    (
        Sense::Silent,
        "leather, denim, silk, silken, wool, woolen, woollen, cotton, linen, lace, lacy, velvet, satin, knit, knitted, tweed, fur, fleece, fitted, tight fitting, pleated, formal, casual, traditional, fancy, matching outfits, cozy, warm, thick, thin fabric, simple, plain clothes, tailored, elegant clothes, victorian, medieval, retro, vintage, fashionable, shiny, glossy, fluffy, light colored, buttoned, buttoned up, corduroy, chunky, ribbed, felt, suede, polished, well worn, high collared, collared, high collar, standing collar, comfortable, comfy, everyday, cashmere, nylon, woven, tailor made, 綿の, 麻の, ウールの, 革の, デニムの, 革製の, デニム, シルクの, ニットの, レザーの, 絹の, 毛糸の, 襟付きの, シンプルな, おしゃれな, オシャレな, 上品な, カジュアルな, クラシカルな, クラシックな, もこもこの, 暖かそうな, フォーマルな, 伝統的な, long eyelashes, long lashes, eyelashes, thick eyelashes, eyelash",
    ),
    (
        outfit(Outfit::TShirt),
        "crop top, cropped top, tube top, band shirt, graphic tee, print shirt, t shirts, summer clothes, street clothes, streetwear",
    ),
    (outfit(Outfit::Shirt), "flannel shirt, linen shirt"),
    (outfit(Outfit::Sweater), "christmas sweater, cable knit sweater, knitwear"),
    (
        outfit(Outfit::Jacket),
        "flight jacket, windbreaker, blouson, tweed jacket, suede jacket, motorcycle jacket, cropped leather jacket, baseball jacket",
    ),
    (outfit(Outfit::Coat), "pea coat, peacoat, fur coat, wool coat, greatcoat, duster coat"),
    (
        outfit(Outfit::Dress),
        "pinafore, pinafore dress, cocktail dress, one piece, maxi dress, shirt dress, sun dress, lace dress, tunic, jumper dress",
    ),
    (
        outfit(Outfit::Gown),
        "wedding gown dress, royal dress, victorian dress, victorian gown, velvet gown, ball dress, masquerade dress",
    ),
    (outfit(Outfit::Hoodie), "zip hoodie, zipped hoodie, cat hoodie"),
    (outfit(Outfit::Overalls), "dungaree, work clothes"),
    (outfit(Outfit::Robe), "vestment, cassock, habit, nun habit, nun outfit, magic robes"),
    (outfit(Outfit::Cloak), "travel cloak, traveling cloak"),
    (asks(&[Wish::Outfit(Outfit::Robe), Wish::Extra(Extra::Hood)]), "hooded robe, hooded robes"),
    (
        asks(&[Wish::Outfit(Outfit::Cloak), Wish::Extra(Extra::Hood)]),
        "hooded cloak, hooded mantle, cloak with a hood, hooded cape, フード付きのマント, フード付きマント",
    ),
    (outfit(Outfit::Jersey), "basketball shirt, football shirt, soccer kit, football kit"),
    (
        outfit(Outfit::GymClothes),
        "bloomers, sports outfit, yoga clothes, running clothes, tennis outfit, tennis uniform",
    ),
    (outfit(Outfit::Apron), "cafe uniform, frilled apron, apron dress, barista uniform"),
    (
        outfit(Outfit::Military),
        "captain uniform, prince outfit, royal uniform, guard uniform, military coat, dress uniform",
    ),
    (outfit(Outfit::Raincoat), "firefighter uniform, firefighter gear, rain jacket, fireman uniform"),
    (outfit(Outfit::Kimono), "uchikake, yukata kimono, montsuki, shiro kimono"),
    (outfit(Outfit::Pajamas), "night clothes, sleep clothes, onesie, bed clothes"),
    (
        outfit(Outfit::Suit),
        "three piece suit, two piece suit, work suit, pinstripe suit, skirt suit, trouser suit, business clothes",
    ),
    (outfit(Outfit::Armor), "full plate, heavy armor, knight's armor"),
    (
        Sense::Noun(Noun::Lower, Some(Wish::Lower(crate::Lower::Shorts))),
        "bike shorts, running shorts, jean shorts, cargo shorts",
    ),
    (
        Sense::Noun(Noun::Lower, Some(Wish::Lower(crate::Lower::Trousers))),
        "baggy pants, dress pants, hakama pants, cargo trousers, wide pants",
    ),
    (
        Sense::Noun(Noun::Lower, Some(Wish::Lower(crate::Lower::Skirt))),
        "pencil skirt, denim skirt, school skirt, layered skirt",
    ),
    (accent(Extra::Scarf), "stole, wool scarf, knit scarf, wrapped scarf, long scarf, bandana around neck"),
    (hat(Extra::Hat), "bucket hat"),
    (hat(Extra::Beanie), "wool beanie, knitted hat, bobble hat, knit cap"),
    (hat(Extra::TopHat), "bowler hat, silk hat"),
    (accent(Extra::Headscarf), "headscarf, head scarf, hijab, babushka scarf, ヒジャブ, ヘッドスカーフ"),
    (accent(Extra::Headband), "sweatband, hachimaki, sports headband, ninja headband"),
    (accent(Extra::Headphones), "cat ear headphones, cat headphones, earbuds, gaming headphones"),
    (accent(Extra::Ribbon), "hair ribbons, hair bows, scrunchie, hair tie, ribbon bow"),
    (accent(Extra::Earrings), "piercings, piercing, gold earrings, pearl earrings"),
    (
        accent(Extra::Necklace),
        "pearl necklace, silver necklace, jewels, necklaces, beads, rosary, medallion, cross necklace, dog tags",
    ),
    (accent(Extra::Flower), "flowers in her hair, flowers in hair, flowers in his hair, flower tucked behind ear"),
    (
        accent(Extra::ChefHat),
        "chef hat, chef's hat, toque, cook's hat, コック帽, シェフハット, tall chef hat, tall white chef hat, コックの帽子, 料理人の帽子, シェフ帽",
    ),
    (accent(Extra::NurseCap), "nurse cap, nurse's cap, nurse hat, nursing cap, ナースキャップ, ナース帽, 看護帽"),
    (
        accent(Extra::PirateHat),
        "pirate hat, pirate's hat, tricorne, tricorn, tricorne hat, tricorn hat, 海賊帽, 海賊の帽子, pirate captain's hat, 三角帽子の海賊帽, 海賊ハット",
    ),
    (
        hat(Extra::PeakedCap),
        "captain hat, captain's hat, police hat, police cap, officer's cap, military cap, conductor's cap, conductor cap, pilot cap, officer cap, peaked hat, officer hat, policeman's hat, police officer hat, 軍帽, 制帽, 警官の帽子, 車掌の帽子, 駅員の帽子, 船長の帽子, captain's cap, captain cap, sea captain's hat, pilot's cap, 警察帽, 警察の帽子, peaked cap",
    ),
    (
        accent(Extra::SailorHat),
        "sailor hat, sailor cap, sailor's hat, セーラー帽, 水兵帽, white sailor cap, 水兵の帽子, 船乗りの帽子",
    ),
    (
        accent(Extra::FireHelmet),
        "fire helmet, firefighter helmet, fireman's helmet, firefighter's helmet, 消防ヘルメット, 消防士のヘルメット, fireman helmet",
    ),
    (
        hat(Extra::HardHat),
        "hard hat, hardhat, safety helmet, construction helmet, construction hat, 安全ヘルメット, 工事用ヘルメット, 作業用ヘルメット, 工事ヘルメット, work helmet, builder helmet, safety hat, construction hard hat, 工事現場のヘルメット",
    ),
    (
        hat(Extra::BikeHelmet),
        "bicycle helmet, bike helmet, cycling helmet, riding helmet, skateboard helmet, cycle helmet, cyclist's helmet, cyclist helmet, 自転車用ヘルメット, 自転車のヘルメット, 自転車ヘルメット, サイクルヘルメット",
    ),
    (
        hat(Extra::CowboyHat),
        "cowboy hat, cowgirl hat, stetson, western hat, カウボーイハット, テンガロンハット, カウボーイの帽子, ten gallon hat, テンガロン",
    ),
    (
        hat(Extra::Mortarboard),
        "mortarboard, graduation cap, graduation hat, academic cap, 角帽, 卒業式の角帽, 学士帽, square academic cap, square graduation cap, 卒業帽",
    ),
    (
        hat(Extra::SantaHat),
        "santa hat, santa cap, christmas hat, red santa hat, サンタ帽, サンタの帽子, サンタ帽子, サンタハット",
    ),
    (
        extra(Extra::BridalVeil),
        "veil, bridal veil, wedding veil, bride's veil, white veil, lace veil, ベール, ウェディングベール, long white veil, 花嫁のベール, 白いベール, ウエディングベール, long veil, 花嫁のヴェール, ヴェール",
    ),
    (
        extra(Extra::NunVeil),
        "nun veil, nun's veil, wimple, nun's habit and veil, シスターのベール, 修道女のベール, nun's headdress, nun's wimple, 修道女の頭巾, シスターの頭巾",
    ),
    (
        accent(Extra::EarMuffs),
        "earmuffs, ear muffs, earmuff, fluffy earmuffs, ear warmer, 耳当て, イヤーマフ, ふわふわの耳あて, 耳あて, ふわふわの耳当て",
    ),
    (
        accent(Extra::SpaceHelmet),
        "space helmet, astronaut helmet, spacesuit helmet, 宇宙ヘルメット, 宇宙服のヘルメット, glass space helmet, astronaut's helmet, glass helmet, 宇宙飛行士のヘルメット",
    ),
    (hat(Extra::WitchHat), "wizard's hat, witch's hat"),
    (extra(Extra::Gloves), "leather gloves, gauntlet, rubber glove"),
    (extra(Extra::Tights), "fishnet tights, fishnets, fishnet stockings, leggings tights"),
    (extra(Extra::Bandage), "bruise"),
    (accent(Extra::Cape), "hero cape, superhero cape, king's cape, flowing cape, vampire cape, royal cape"),
    (extra(Extra::Glasses), "rimless glasses, half rim glasses, black framed glasses"),
    (
        extra(Extra::Boots),
        "rain boots, riding boots, high boots, rubber boots, cowboy boots, thigh boots, thigh high boots, wellies",
    ),
    (extra(Extra::AngelWings), "large wings, big wings, feathery wings, wings of white feathers"),
    (
        extra(Extra::NineTails),
        "nine tails, nine fox tails, nine fluffy tails, multiple tails, many tails, 九尾, 九本の尾, 九つの尾",
    ),
    (
        extra(Extra::FoxTail),
        "fox tails, wolf tail, dog tail, fluffy tail, fluffy fox tail, big fluffy tail, furry tail, wolf's tail",
    ),
    (
        extra(Extra::Scar),
        "scar over eye, scars, scar over his eye, scar over her eye, scar on his face, scar on her face",
    ),
    (
        extra(Extra::NoseScar),
        "scar across his nose, scar across her nose, scar across the nose, scar across nose, scar on his nose, \
         scar on her nose, scar on nose, scar on the nose, scar over his nose, scar over her nose, nose scar, \
         scar across the bridge of his nose, scar across the bridge of her nose, scar on the bridge of his nose, \
         鼻に傷, 鼻に傷跡, 鼻の傷, 鼻筋に傷",
    ),
    (
        extra(Extra::CheekScar),
        "scar across his cheek, scar across her cheek, scar on his cheek, scar on her cheek, scar on cheek, \
         scar on the cheek, scarred cheek, cheek scar, scar across cheek, 頬に大きな傷, 頬に傷跡, 頬に傷, 頬の傷",
    ),
    (beard(Extra::Stubble), "unshaven, five o'clock shadow"),
];

pub const ACTS: &[Row] = &[
    (pose(Pose::Sitting), "sitting at a table, perched, sitting alone, sitting on a flower, sat"),
    (
        pose(Pose::Standing),
        "stood, standing still, standing alone, standing together, standing side by side, leaning, leaning back, leans",
    ),
    (
        asks(&[Wish::Pose(Pose::Walking), Wish::Likely(Place::Street)]),
        "walking home, walks home, walk home, heading home",
    ),
    (
        pose(Pose::Walking),
        "walking forward, walking together, walking along, crossing a street, on a walk, taking a walk, marching, hiking",
    ),
    (
        pose(Pose::RunningAway),
        "running away from the viewer, running away from viewer, runs away from the viewer, running away from us, running away seen from behind",
    ),
    (pose(Pose::Running), "running away, running fast, chasing, racing, splashing, running toward viewer, runs away"),
    (pose(Pose::Leaping), "jumping over, jumping for joy, jumping up, leaping through the air"),
    (
        pose(Pose::Fighting),
        "attacking, dueling, duel, sparring, fighter pose, battling, fighting each other, in combat",
    ),
    (
        pose(Pose::Reaching),
        "arm extended, hand outstretched, hand reaching out, reaching for the sky, hand extended, stretching out a hand, reaching up",
    ),
    (
        pose(Pose::Cheering),
        "fist raised, raised fist, arm raised, fist pump, hands in the air, raising a fist, raised hand, hand raised, raising hand, victory pose",
    ),
    (
        pose(Pose::Lying),
        "curled up, lying on side, lying on her side, lying on his side, on side, fetal position, lying on the ground, napping on grass",
    ),
    (
        asks(&[Wish::Pose(Pose::LyingOnBack), Wish::Place(Place::Beach)]),
        "lying on the beach, lying on a beach, lies on the beach, lying on the sand, lying in the sand",
    ),
    (
        asks(&[Wish::Pose(Pose::Lying), Wish::Likely(Place::Bedroom)]),
        "lying on bed, lying in bed, lying on her bed, lying on his bed, lies in bed, lies on her bed, lies on his bed, lying in her bed, \
         lying in his bed, lies in her bed, lies in his bed, lying on the bed, lying on a bed, lies on the bed",
    ),
    (
        asks(&[Wish::Pose(Pose::Lying), Wish::Place(Place::Hospital)]),
        "in a hospital bed, in hospital bed, in her hospital bed, in his hospital bed, lying in a hospital bed, \
         lying in the hospital",
    ),
    (
        asks(&[Wish::Pose(Pose::Lying), Wish::Likely(Place::Bedroom), Wish::Outfit(Outfit::Pajamas)]),
        "sick in bed, ill in bed",
    ),
    (asks(&[Wish::Place(Place::Hospital)]), "hospital bed"),
    (pose(Pose::HandOnChest), "hands on chest, hand on her own heart"),
    (
        pose(Pose::PeaceSign),
        "peace pose, making peace sign, showing a peace sign, giving a peace sign, flashing a peace sign",
    ),
    (
        pose(Pose::Waving),
        "waving at viewer, waving at the viewer, waving at the camera, waves at the viewer, saying hello, waving her arm",
    ),
    (pose(Pose::Pointing), "pointing ahead, pointing a finger, pointing at the horizon, pointing at camera"),
    (pose(Pose::HandsTogether), "hands folded, folded hands"),
    (pose(Pose::ArmsCrossed), "her arms crossed, his arms crossed, arms are crossed, with folded arms"),
    (pose(Pose::Kneeling), "knelt, taking a knee, kneeling before"),
    (pose(Pose::Crouching), "crouching down, squatting down, yankee squat"),
    (
        pose(Pose::BackTurned),
        "walking away from viewer, walking away, walks away, seen from the back, from the back, back facing viewer, facing away from viewer, back to the viewer, with back turned, behind view",
    ),
    (
        asks(&[Wish::Pose(Pose::FacingEachOther), Wish::Expression(Expression::Determined)]),
        "facing off, face off, faces off, faced off, showdown, 睨み合い",
    ),
    (
        pose(Pose::FacingEachOther),
        "face each other, faces each other, standing face to face, lock eyes, locking eyes, looking into each other's eyes",
    ),
    (
        pose(Pose::HoldingHands),
        "held hands, hand holding, holding each other's hands, holding her hand, holding his hand",
    ),
    (
        pose(Pose::ArmAround),
        "arms around each other, arms around each other's shoulders, arms around each other's shoulder, arms over each other's shoulders, arms over each others shoulders, arms around each others shoulders",
    ),
    (
        pose(Pose::HuggingKnees),
        "hugging knees, hugging own legs, hugging her knees, hugging his knees, knees to chest, hugging their knees",
    ),
    (
        held(Prop::Phone),
        "looking at her phone, looking at his phone, on her phone, on his phone, texting, cellular phone, using a phone, scrolling",
    ),
    (held(Prop::Cup), "mug of cocoa, hot chocolate, cocoa, goblet, cup of cocoa, hot cocoa, teacups, green tea"),
    (
        held(Prop::Book),
        "diary, textbook, studying, magic book, spellbook, spell book, bible, comic book, reading manga",
    ),
    (
        held(Prop::Sword),
        "holding a katana, flaming sword, longsword, broadsword, cutlass, holding a blade, scimitar, magic sword",
    ),
    (
        held(Prop::Staff),
        "magical staff, wooden staff, pole, crosier, flagpole, bo staff, magic rod, shepherd's crook, oar",
    ),
    (
        held(Prop::Umbrella),
        "sharing an umbrella, with an umbrella, transparent umbrella, clear umbrella, clear plastic umbrella, plastic umbrella, vinyl umbrella, paper umbrella, umbrellas",
    ),
    (
        held(Prop::Flowers),
        "offering flowers, bunch of roses, sunflower in hand, a single flower, single flower, tulips, holding a bouquet of flowers, giving flowers, flower bouquet, dandelion, lilies, lavender bouquet, wildflowers",
    ),
    (
        held(Prop::Rose),
        "rose in hand, a rose, single rose, a single rose, offering a rose, holding a rose, one rose, rose in his hand, rose in her hand, \
         薔薇を一輪, バラを一輪, 一輪の薔薇, 一輪のバラ",
    ),
    (held(Prop::Microphone), "holding a microphone, holding microphone, mic in hand, microphone in hand"),
    (held(Prop::Ball), "tennis ball"),
    (held(Prop::Candy), "lollipops, eating candy, huge lollipop, sweets, huge candy"),
    (asks(&[Wish::Prop(Prop::Flowers), Wish::PropColor(Tint::Red)]), "red roses, bouquet of red roses"),
    (
        asks(&[Wish::Prop(Prop::Rose), Wish::PropColor(Tint::Red)]),
        "red rose, a red rose, single red rose, a single red rose, one red rose, 一輪の赤い薔薇, 赤い薔薇を一輪, 赤いバラを一輪",
    ),
    (held(Prop::Fan), "uchiwa, sensu, war fan, round fan, feather fan"),
    (
        held(Prop::Bow),
        "aiming her bow, aiming his bow, drawing a bow, drawing her bow, drawing his bow, shooting an arrow, aiming a bow, bow in hand, holding a bow and arrow",
    ),
    (held(Prop::Bag), "briefcase in hand, tote bag, travel bag, duffel bag, gift bag"),
    (held(Prop::Guitar), "ukulele, guitar in hand, plays guitar, plays the guitar, plays a guitar, strumming a guitar"),
    (
        held(Prop::Lantern),
        "holding a lamp, carrying a lamp, raising a lamp, lamp in hand, lamp in her hand, lamp in his hand, oil lamp, holding a lantern up, lantern in hand",
    ),
    (
        face(Expression::Determined),
        "determined expression, serious, serious face, serious expression, determined look, stern, stern look, resolute look, intense, intense look, battle ready, courageous, strict",
    ),
    (
        face(Expression::Smile),
        "smiling warmly, smiling brightly, kindly, gentle expression, sweet smile, merry, smiling at viewer, smiles at viewer, optimistic, smiling happily, happy expression, in good mood, soft expression",
    ),
    (
        face(Expression::Sad),
        "lonesome, sad eyes, sad look, mournful, downhearted, gloomy expression, grieving, sad face",
    ),
    (
        face(Expression::Calm),
        "cool expression, composed, dignified, calm expression, stoic expression, blank, contemplative, dreamy, regal, noble, wise, reserved, quiet expression",
    ),
    (
        face(Expression::Sleepy),
        "tired eyes, sleepy expression, weary, worn out look, tired expression, nodding off, sleepy face, falling asleep, dozing off, sleepyhead",
    ),
    (face(Expression::Smug), "confident smirk, smug smile, smug expression, arrogant, self satisfied, smug look"),
    (
        face(Expression::Angry),
        "snarling, snarl, growling, baring teeth, clenched teeth, angry expression, angry face, wrathful, furrowed brow",
    ),
    (
        face(Expression::Sinister),
        "sinister grin, sinister smile, evil laugh, wicked smile, wicked grin, villainous smile, creepy smile, sinister look, devilish grin, malicious, sadistic smile",
    ),
    (
        face(Expression::Serene),
        "tranquil, eyes are closed, peaceful expression, closed eyes smile, with closed eyes, with her eyes closed, with his eyes closed",
    ),
    (
        face(Expression::Surprised),
        "surprised expression, surprised look, shocked expression, shocked face, amazement, jaw dropped, stunned",
    ),
    (
        face(Expression::Shy),
        "blushing shyly, shy smile, light blush, blushing face, shy expression, blush on cheeks, blushing cheeks, red cheeks, slight blush, coy",
    ),
    (
        face(Expression::Scared),
        "scared expression, scared face, fear, in fear, terrified expression, spooked, hiding in fear, frightened expression",
    ),
    (
        face(Expression::Worried),
        "worried look, worried expression, nervous expression, nervous smile, hesitant, stressed, cold sweat, apprehensive, pained",
    ),
    (
        face(Expression::Crying),
        "crying face, crying expression, tears streaming, tears running down her face, tears running down her cheeks, tears on cheeks, tears on her cheeks, shedding tears, weeps",
    ),
    (
        face(Expression::Laugh),
        "laughing together, laughing out loud, bursting out laughing, laughing happily, giggling, giggle, chuckling, hearty laugh, roaring with laughter, happy laugh",
    ),
    (face(Expression::Excited), "excited expression, energetic, enthusiastic, lively, sparkling eyed, eager"),
    (
        face(Expression::Playful),
        "mischievous smile, mischievous grin, playful expression, naughty grin, prankster, playful grin",
    ),
    (face(Expression::Wink), "winking at viewer, winking at the viewer, wink at viewer, winking eye, with a wink"),
    (
        asks(&[Wish::Gaze(Gaze::Viewer)]),
        "pov, looks at viewer, looks at the viewer, looking at you, facing the camera, looking into the camera, staring at viewer, staring at the viewer, frontal view, looking forward, gazing at viewer, looking at us, front facing",
    ),
    (
        asks(&[Wish::Gaze(Gaze::Aside)]),
        "looking elsewhere, looking sideways, sideways glance, looking off, looking at another, looking to side",
    ),
    (asks(&[Wish::Nod(Nod::Up)]), "looking up at the sky, gazing at the sky, looks up at the sky"),
    (
        asks(&[Wish::Framing(Framing::Wide)]),
        "very wide, panorama, panoramic, wide view, extreme long shot, wide angle shot, scenic, wide framing",
    ),
    (
        asks(&[Wish::Framing(Framing::Face)]),
        "facial close up, extreme closeup, tight close up, close portrait, closeup portrait, close up face, close up shot, close up of face, zoomed in on face",
    ),
    (
        asks(&[Wish::Framing(Framing::HalfBody)]),
        "mid shot, half body shot, waist shot, medium view, half figure, waist up shot, half body portrait",
    ),
    (
        asks(&[Wish::Framing(Framing::Knees)]),
        "medium full shot, medium long shot, cowboy framing, from the knees up, knee up, knees up shot",
    ),
];
