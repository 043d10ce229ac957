//! What is worn.

use super::rows::{accent, asks, extra, hat, outfit};
use super::{Adjective, Noun, Row, Sense};
use crate::words::wish::Wish;
use crate::{Detail, Extra, Lower, Outfit, Pattern, Tint};

pub const ROWS: &[Row] = &[
    (
        Sense::Noun(Noun::Outfit, Some(Wish::SchoolUniform)),
        "school uniform, uniform, japanese school uniform, school clothes, school outfit, student uniform",
    ),
    (
        outfit(Outfit::SailorUniform),
        "sailor uniform, sailor suit, seifuku, serafuku, sailor fuku, sailor outfit, \
         sailor dress, sailor shirt, sailor school uniform, sailor style school uniform, japanese sailor school uniform, classic japanese sailor school uniform, sailor blouse, sailor top, sailor style uniform, japanese sailor uniform, sailor collar shirt, sailor collar blouse",
    ),
    (outfit(Outfit::Blazer), "blazer, school blazer, school jacket"),
    (
        outfit(Outfit::Shirt),
        "shirt, blouse, button up shirt, dress shirt, collared shirt, button up, polo shirt, button down shirt, \
         flannel, oxford shirt, tuxedo shirt, peasant blouse, lumberjack shirt, uniform shirt",
    ),
    (
        outfit(Outfit::Hoodie),
        "hoodie, hoody, sweatshirt, hooded sweatshirt, hooded jacket, sweatshirt jacket, pullover hoodie, zip up hoodie, college sweatshirt, crewneck sweatshirt, crew neck sweatshirt",
    ),
    (
        outfit(Outfit::Coat),
        "coat, overcoat, winter coat, parka, long coat, winter clothes, double breasted coat, military greatcoat, leather coat, leather trench coat, fur lined parka, double breasted overcoat",
    ),
    (
        outfit(Outfit::Kimono),
        "kimono, furisode, traditional japanese clothes, japanese clothes, traditional clothes, traditional japanese clothing, japanese traditional clothing, japanese traditional clothes, traditional japanese outfit, japanese clothing, japanese robe, tomesode",
    ),
    (
        outfit(Outfit::Dress),
        "dress, sundress, summer dress, frock, party dress, one piece dress, shirtdress, minidress, mini dress, sweater dress, little black dress, midi dress, sun frock, knee length dress, babydoll dress",
    ),
    (
        outfit(Outfit::Armor),
        "armor, suit of armor, plate armor, knight armor, armored, breastplate, plate mail, medieval armor, chainmail, \
         shining armor, full armor, chain mail, full suit of armor, knightly armor, fantasy armor, steel armor, metal armor, heavy plate armor, full plate armor, steel breastplate, armor plates, dragon armor, silver plate armor, armored dress, armor dress, battle armor dress",
    ),
    (
        outfit(Outfit::TShirt),
        "t shirt, tee, tshirt, tee shirt, casual clothes, top, casual outfit, casual wear, raglan shirt, graphic t shirt, band t shirt, short sleeved t shirt, short sleeve t shirt, v neck t shirt, class t shirt, plain t shirt, baseball tee, crew neck t shirt",
    ),
    (
        outfit(Outfit::Gakuran),
        "gakuran, standing collar uniform, black school uniform, black high collared school uniform, high collared school uniform, high collar school uniform, stand up collar uniform, school uniform with a stand up collar, school uniform with a high collar, stand collar school uniform, black school uniform with a high collar",
    ),
    (
        outfit(Outfit::Cardigan),
        "cardigan, knit cardigan, open cardigan, chunky cardigan, chunky knit cardigan, school cardigan",
    ),
    (
        outfit(Outfit::Sweater),
        "sweater, turtleneck, jumper, pullover, knit sweater, turtleneck sweater, wool sweater, ribbed sweater, \
         knitted sweater, v neck sweater, mock neck sweater, mock neck, chunky sweater, chunky knit sweater, chunky turtleneck, ugly christmas sweater, fisherman sweater, crewneck sweater, roll neck, roll neck sweater, polo neck, high neck sweater, wool pullover",
    ),
    (
        outfit(Outfit::SweaterVest),
        "sweater vest, vest, knit vest, knitted vest, waistcoat, school vest, tweed waistcoat, tweed vest, suit vest, argyle vest, button vest, pinstripe vest, pinstripe waistcoat, gilet",
    ),
    (
        outfit(Outfit::Suit),
        "suit, business suit, office suit, suit jacket, formal suit, formal wear, suit and tie, formal clothes, office clothes, \
         business attire, pantsuit, double breasted suit, suit and vest, tweed suit, dress suit, tailored suit, formal black suit",
    ),
    (outfit(Outfit::Tuxedo), "tuxedo, dinner jacket, tux, black tie event, formal evening wear"),
    (
        asks(&[Wish::Outfit(Outfit::Tuxedo), Wish::Extra(Extra::CoatTails)]),
        "tailcoat, tail coat, butler uniform, butler outfit, tails and white tie, evening tailcoat, butler tailcoat, formal tailcoat",
    ),
    (asks(&[Wish::Outfit(Outfit::Coat), Wish::OutfitColor(Tint::Blond)]), "trench coat, trenchcoat"),
    (
        outfit(Outfit::Jacket),
        "jacket, leather jacket, bomber jacket, sukajan, sukajan jacket, souvenir jacket, denim jacket, biker jacket, open jacket, casual jacket, letterman jacket, \
         varsity jacket, jean jacket, aviator jacket, pilot jacket, military style jacket, field jacket, high collar jacket, high collared jacket, cropped jacket, shearling jacket, trucker jacket, anorak, army jacket, utility jacket",
    ),
    (
        outfit(Outfit::DownJacket),
        "down jacket, puffer jacket, winter jacket, puffy jacket, ski jacket, down coat, quilted jacket, quilted coat, puffer coat, snow jacket, ski wear, padded jacket, padded coat, padded winter jacket, puffy coat, snowsuit, snow suit, puffy down jacket, puffy winter jacket, ski suit, snowboard jacket",
    ),
    (
        outfit(Outfit::Tracksuit),
        "tracksuit, track suit, track jacket, sportswear, jogging suit, training clothes, jogging clothes, jogging pants, sports clothes, warm up suit, athletic wear, sports jacket, sports tracksuit, athletic clothes, sweat suit, sweatsuit, jersey suit, track pants and jacket",
    ),
    (
        outfit(Outfit::GymClothes),
        "gym clothes, gym shirt, gym shirts, gym uniform, pe uniform, gym outfit, exercise clothes, workout clothes, japanese gym uniform, physical education uniform, pe clothes",
    ),
    (
        outfit(Outfit::Jersey),
        "jersey, sports jersey, soccer uniform, football uniform, basketball uniform, sports uniform, \
         team uniform, basketball jersey, soccer jersey, volleyball uniform, rugby shirt, hockey jersey, cycling jersey, volleyball jersey, team jersey, hockey uniform, rugby jersey, football jersey, number jersey, basketball kit, sports kit, soccer shirt, football uniform shirt",
    ),
    (
        outfit(Outfit::Overalls),
        "overalls, dungarees, overall, denim overalls, work overalls, bib overalls, denim dungarees, pair of dungarees",
    ),
    (outfit(Outfit::Yukata), "yukata, summer yukata, summer kimono, jinbei"),
    (
        outfit(Outfit::Hakama),
        "hakama, miko outfit, shrine maiden outfit, miko clothes, japanese priestess outfit, shrine maiden's robes, shrine maiden robes, miko uniform, white kosode and red hakama, hakama and kimono, kosode and hakama, shrine maiden uniform, shrine maiden clothes, miko robes, kimono and hakama, white kimono and red hakama",
    ),
    (
        outfit(Outfit::Cheongsam),
        "cheongsam, qipao, china dress, chinese dress, chinese clothes, chinese style dress, mandarin gown, mandarin dress, traditional chinese dress, traditional chinese clothes, changshan, tang suit, chinese tunic, chinese clothing",
    ),
    (
        outfit(Outfit::Maid),
        "maid outfit, maid dress, maid uniform, maid costume, maid clothes, classic maid outfit, french maid outfit, classic maid uniform, victorian maid outfit, victorian maid dress, french maid dress, french maid costume, maid attire",
    ),
    (
        outfit(Outfit::Apron),
        "apron, kitchen apron, cafe apron, waitress uniform, barista apron, pinafore apron, waist apron, half apron, cooking apron, chef apron, work apron, bib apron, denim apron",
    ),
    (
        outfit(Outfit::Idol),
        "idol costume, idol clothes, idol outfit, stage costume, stage outfit, stage dress, idol dress, magical girl outfit, sparkly stage costume, frilly idol dress, glittering stage outfit, magical girl costume, magical girl dress, magical girl clothes, sparkly stage outfit, performance outfit, performance costume",
    ),
    (
        outfit(Outfit::Gown),
        "gown, evening gown, evening dress, long dress, floor length gown, full length gown, long gown, mermaid gown, strapless gown, floor length dress, ankle length dress, flowing gown, coronation gown",
    ),
    (
        outfit(Outfit::Gothic),
        "gothic dress, gothic lolita, gothic lolita dress, lolita dress, gothic clothes, goth dress, gothic outfit, lolita fashion, black frilled dress, \
         gothic fashion, gothic style dress, gothic gown, gothic style outfit, gothic costume, dark gothic gown, victorian gothic dress, goth outfit, lolita outfit, lolita clothes, sweet lolita, classic lolita, frilly black dress",
    ),
    (
        outfit(Outfit::LabCoat),
        "lab coat, labcoat, doctor coat, laboratory coat, doctor's coat, scientist's coat, doctors coat, doctor's white coat, physician's coat",
    ),
    (
        outfit(Outfit::Nurse),
        "nurse uniform, scrubs, nurse outfit, medical uniform, nurse dress, surgical scrubs, hospital scrubs, medical scrubs, nurse clothes, nurse scrubs",
    ),
    (
        outfit(Outfit::Chef),
        "chef jacket, chef uniform, chef outfit, chef coat, chef clothes, chef whites, chef shirt, chef tunic, double breasted chef coat, double breasted chef jacket, cook uniform",
    ),
    (
        outfit(Outfit::Robe),
        "robe, wizard robe, mage robe, magic robe, robes, wizard robes, monk robe, priest robe, religious robes, ceremonial robe, ceremonial robes, monk robes, priest robes, mage robes, sorcerer robe, judge robe, judge robes, academic robe, buddhist robe",
    ),
    (
        outfit(Outfit::Cloak),
        "cloak, mantle, traveler's cloak, adventurer outfit, superhero costume, traveler cloak, travelling cloak, traveller's cloak, riding cloak, wool cloak, adventurer clothes, adventurer's clothes",
    ),
    (
        outfit(Outfit::Ninja),
        "ninja outfit, ninja clothes, ninja garb, shinobi clothes, ninja suit, ninja uniform, ninja costume, shinobi garb, shinobi outfit, shinobi uniform, ninja robes",
    ),
    (
        outfit(Outfit::Military),
        "military uniform, officer uniform, army uniform, soldier uniform, police uniform, pilot uniform, band uniform, \
         military clothes, camouflage uniform, white military dress uniform, military dress uniform, camo uniform, camouflage fatigues, military fatigues, army fatigues, combat uniform, prince's white uniform, prince's uniform, officer's jacket, guard's uniform, general's uniform, captain's uniform, conductor uniform, hussar uniform, army clothes, military jacket, military attire, military outfit",
    ),
    (
        outfit(Outfit::Raincoat),
        "raincoat, rain coat, slicker, rain poncho, hooded raincoat, transparent raincoat, plastic raincoat, oilskin, oilskin coat, rain gear, mackintosh, anorak raincoat",
    ),
    (
        outfit(Outfit::Pajamas),
        "pajamas, pyjamas, sleepwear, nightwear, nightgown, pajama, nightshirt, bunny pajamas, flannel pajamas, night dress, nightdress, lounge wear, loungewear, animal pajamas, kigurumi, pajama set",
    ),
    (
        outfit(Outfit::Swimwear),
        "swimsuit, swimwear, bathing suit, rash guard, swim trunks, one piece swimsuit, bikini, swimming trunks, competition swimsuit, racing swimsuit, school swimsuit, trunks, board shorts, swim shorts",
    ),
    (
        outfit(Outfit::TankTop),
        "tank top, sleeveless shirt, camisole, singlet, sleeveless top, muscle shirt, undershirt, ribbed tank top, sports tank top, running vest, muscle tank, sleeveless t shirt, spaghetti strap top",
    ),
    (
        outfit(Outfit::Spacesuit),
        "spacesuit, space suit, astronaut suit, eva suit, bulky astronaut suit, bulky spacesuit, astronaut outfit",
    ),
    (
        outfit(Outfit::Juunihitoe),
        "juunihitoe, junihitoe, twelve layer kimono, twelve layered kimono, layered kimono, heian dress, heian clothes, heian court dress, 十二単, 十二単衣, heian court robes, heian robes, heian kimono, heian era court dress, heian era kimono, heian period kimono, court robes of heian, 平安装束, 平安時代の着物, 平安時代の装束",
    ),
    (
        outfit(Outfit::Kendo),
        "kendo gear, kendo armor, bogu, 剣道の防具, full kendo bogu, full kendo gear, 剣道の面と胴, 剣道防具, kendo armour, kendo bogu, 防具をつけた剣道着",
    ),
    (extra(Extra::KendoMask), "kendo helmet, kendo mask, 剣道の面, 面をつけた, 面を着けた, 面をかぶった剣道家"),
    (
        asks(&[Wish::Outfit(Outfit::Kendo), Wish::Extra(Extra::KendoMask)]),
        "防具と面, 面と防具, 防具と面をつけた, 防具に面, 面と胴と小手",
    ),
    (
        outfit(Outfit::Keikogi),
        "kendo uniform, kendo gi, kendogi, keikogi, kendo clothes, kendo outfit, kendo jacket, 剣道着, 剣道の稽古着, 稽古着, 剣道着と袴, 剣道袴",
    ),
    (
        outfit(Outfit::LeatherArmor),
        "leather armor, leather armour, light armor, light armour, light leather armor, leather cuirass, leather breastplate, studded leather armor, 革鎧, 革の鎧, レザーアーマー, 軽鎧, 革の胸当て, 胸当て",
    ),
    (
        outfit(Outfit::Gi),
        "martial arts uniform, karate uniform, dougi, judo uniform, martial arts gi, karate gi, judo gi, gi, dogi, 道着, 空手着, 柔道着, kung fu uniform, taekwondo uniform, martial arts outfit, martial arts clothes, martial arts suit, dobok, kung fu outfit, kung fu clothes, karate outfit, 胴着",
    ),
    (
        outfit(Outfit::Happi),
        "happi, happi coat, festival coat, 法被, はっぴ, matsuri coat, matsuri happi, festival happi coat, 半被, 祭り半纏, 祭りの法被, 祭半纏",
    ),
    (outfit(Outfit::Haori), "haori, haori jacket, haori coat, 羽織, haori over a kimono, 市松模様の羽織"),
    (
        outfit(Outfit::SamuraiArmor),
        "samurai armor, samurai armour, japanese armor, samurai suit of armor, lamellar armor, yoroi, 甲冑, 鎧兜, 武者鎧, traditional japanese armor, full samurai armor, full suit of samurai armor, lamellar samurai armor, 当世具足, 戦国武将の鎧, 武者の鎧, 具足, 日本の鎧",
    ),
    (
        outfit(Outfit::Jumpsuit),
        "jumpsuit, racing suit, race suit, flight suit, coveralls, coverall, boiler suit, つなぎ, レーシングスーツ, blue one piece work suit, mechanic's jumpsuit, mechanic jumpsuit, prison jumpsuit, one piece work suit, flight jumpsuit, pilot jumpsuit, ツナギ, フライトスーツ, 飛行服, つなぎ服, 作業用つなぎ, 飛行士の服, ツナギ服",
    ),
    (
        outfit(Outfit::Bodysuit),
        "bodysuit, body suit, plugsuit, pilot suit, cyber suit, wetsuit, power suit, battle suit, パイロットスーツ, mecha pilot suit, diving suit, plug suit, skintight suit, skin tight suit, futuristic suit, futuristic bodysuit, tight bodysuit, sleek bodysuit, wet suit, armored bodysuit, combat suit, プラグスーツ, ボディスーツ, 戦闘スーツ, 近未来的なスーツ, ウェットスーツ, バトルスーツ, サイバースーツ, ダイビングスーツ, 近未来スーツ, パイロットスーツ姿",
    ),
    (
        outfit(Outfit::Tutu),
        "tutu, ballet dress, ballet costume, ballet outfit, leotard, チュチュ, ballet tutu, ballet leotard, ballerina costume, ballerina outfit, ballerina dress, バレエ衣装, バレエの衣装, バレエのチュチュ, レオタード",
    ),
    (
        outfit(Outfit::Cheer),
        "cheerleader uniform, cheerleader outfit, cheerleading uniform, cheer uniform, cheerleading outfit, cheer outfit, cheer costume, cheerleader's outfit, cheerleading costume, cheerleader costume, チアの衣装, チアリーダーの衣装, チアユニフォーム, チア衣装, チアリーダーのユニフォーム, チア服",
    ),
    (
        outfit(Outfit::Captain),
        "pirate coat, captain's coat, captain coat, pirate outfit, pirate costume, pirate clothes, frock coat, pirate captain's coat, pirate captain coat, pirate jacket, pirate captain outfit, 海賊のコート, 海賊服, 船長のコート, 海賊の衣装, 海賊衣装, 海賊のジャケット",
    ),
    (
        asks(&[Wish::Outfit(Outfit::Cloak), Wish::OutfitColor(Tint::Red), Wish::Extra(Extra::Hood)]),
        "red hood, red riding hood, red hooded cape, red hooded cloak, little red riding hood, 赤ずきん, 赤頭巾, 赤いずきん, 赤い頭巾",
    ),
    (Sense::Noun(Noun::Outfit, Some(Wish::Extra(Extra::Hood))), "hood, フード"),
    (
        extra(Extra::Hood),
        "hood up, hood over her head, hood over his head, wearing a hood, hood on, with the hood up, フードを被った, フードをかぶった, フードを被って",
    ),
    (extra(Extra::HoodDown), "hood down, with the hood down, lowered hood"),
    (
        accent(Extra::Hoops),
        "big earring, large earring, hoop earring, huge earring, gold hoop, silver hoop, pair of hoops, 大きなイヤリング, フープピアス, 大きな輪のイヤリング, big round hoop earring, 輪のイヤリング, 輪っかのピアス, 大きなピアス, 大きな輪のピアス",
    ),
    (
        extra(Extra::Circuits),
        "glowing line, glowing blue line, circuit lines, glowing circuits, glowing seams, circuit line, circuit marking, glowing marking, 光るライン, 光る線",
    ),
    (extra(Extra::Kabuto), "kabuto, samurai helmet, 兜, 武者兜, 侍の兜, horned samurai helmet"),
    (
        extra(Extra::FairyWings),
        "fairy wings, insect wings, butterfly wings, translucent wings, dragonfly wings, fairy wing, butterfly wing, 妖精の羽, 蝶の羽, 透明な羽, 蝶の翅, 透き通った羽, 透き通る羽, トンボの羽, gossamer wings, iridescent wings, fairy like wings",
    ),
    (
        lower(Lower::Skirt),
        "skirt, miniskirt, mini skirt, short skirt, flared skirt, tulle skirt, circle skirt, high waisted skirt, a line skirt, leather skirt, knee length skirt, uniform skirt, kilt",
    ),
    (lower(Lower::PleatedSkirt), "pleated skirt, pleated miniskirt, short pleated skirt, pleated school skirt"),
    (
        lower(Lower::LongSkirt),
        "long skirt, maxi skirt, ankle length skirt, flowing skirt, floor length skirt, full length skirt, long pleated skirt, long flowing skirt, long denim skirt",
    ),
    (
        lower(Lower::Trousers),
        "pants, trousers, jeans, slacks, leggings, long pants, denim pants, sweatpants, cargo pants, chinos, corduroy trousers, camo pants, camouflage pants, yoga pants, track pants, suit pants, work pants, sweat pants, skinny jeans, baggy jeans, denim jeans, leather pants, wide leg pants, linen pants, corduroys, khakis, rolled up jeans, school trousers, breeches, joggers, harem pants",
    ),
    (
        lower(Lower::Shorts),
        "shorts, short pants, denim shorts, short shorts, gym shorts, bermuda shorts, cut off jeans shorts, cut off shorts, cutoff shorts, tennis shorts, sports shorts, basketball shorts, jeans shorts, cutoffs, soccer shorts, school shorts, hot pants, denim hot pants, knee length shorts",
    ),
    (Sense::Noun(Noun::Outfit, None), "clothes, clothing, outfit, garment, attire, costume, garb, apparel"),
    (Sense::Noun(Noun::Detail(Detail::Tie), Some(Wish::Necktie)), "tie, necktie, neck tie, school tie, skinny tie"),
    (
        extra(Extra::LooseTie),
        "loosened tie, loose tie, loosened necktie, loose necktie, undone tie, tie undone, tie loosened, loosened school tie, 緩めたネクタイ, ゆるめたネクタイ, 緩んだネクタイ",
    ),
    (Sense::Noun(Noun::Accent, Some(Wish::Outfit(Outfit::SailorUniform))), "sailor scarf"),
    (Sense::Noun(Noun::Detail(Detail::Collar), Some(Wish::Outfit(Outfit::SailorUniform))), "sailor collar"),
    (
        extra(Extra::Glasses),
        "glasses, eyeglasses, spectacles, round glasses, eyewear, reading glasses, megane, bespectacled, specs, eye glasses, thick glasses, 👓, black rimmed glasses, thin wire rimmed glasses, wire rimmed glasses, thick framed glasses, horn rimmed glasses, semi rimless glasses, semi rimless eyewear, thin glasses, thick rimmed glasses, big glasses, large glasses, big round glasses, large round glasses, oval glasses, wire glasses, dark rimmed glasses, dark framed glasses, thin framed glasses, small round glasses, wire framed glasses, under rim eyewear, over rim eyewear",
    ),
    (
        accent(Extra::Ribbon),
        "ribbon, hair ribbon, bow, hair bow, hairbow, ribbons in her hair, bow in her hair, ribbon in her hair, \
         big bow, 🎀, ribbon on her head, bow on her head, big ribbon, large bow, big bow in her hair, ribbon tied in her hair, large ribbon, huge bow",
    ),
    (
        accent(Extra::Hairpin),
        "hairpin, hair pin, hairclip, hair clip, barrette, hair ornament, hair accessory, hair accessories, \
         hair slide, hair ornaments, kanzashi, bobby pin, hair stick, butterfly hair ornament, star hair ornament, moon hair ornament, heart hair ornament, snowflake hair ornament, star shaped hairclip, star hairpin, jade hairpin, star hair clip, hair clips, hair comb, hair jewelry",
    ),
    (
        accent(Extra::Scarf),
        "scarf, scarves, muffler, winter scarf, knitted scarf, woolen scarf, 🧣, chunky scarf, chunky wool scarf, pashmina, neck scarf",
    ),
    (
        accent(Extra::Neckerchief),
        "neckerchief, kerchief, neck bandana, bandana around the neck, bandana around her neck, bandana around his neck, ネッカチーフ, 首にバンダナ",
    ),
    (
        accent(Extra::Headphones),
        "headphones, headphone, headset, earphones, ear phones, over ear headphones, gaming headset, headphones on, 🎧, wireless headphones, big headphones, large headphones, wireless earbuds, headphones over her ears",
    ),
    (
        hat(Extra::Hat),
        "hat, fedora, bonnet, winter hat, trilby, felt hat, wide brimmed hat, wide brim hat, floppy hat, brimmed hat, fedora hat, sun bonnet, explorer hat, safari hat, cloche, cloche hat, panama hat, deerstalker, broad brimmed hat",
    ),
    (
        hat(Extra::Beanie),
        "beanie, knit hat, wool hat, woolly hat, woolen hat, beanie hat, woolen cap, wool cap, slouchy beanie, knitted cap, knit beanie, pompom hat, knitted beanie, winter beanie",
    ),
    (hat(Extra::TopHat), "top hat, tophat, 🎩"),
    (
        extra(Extra::Helm),
        "knight helmet, knight's helmet, helm, helmet with visor, visored helmet, 兜の騎士, steel helm, plumed helmet, 騎士の兜, 西洋兜, steel helmet, knight's helm, great helm, knightly helmet",
    ),
    // Whoever wears it says whose it is.
    (accent(Extra::Helm), "helmet, ヘルメット"),
    (
        extra(Extra::Wristwatch),
        "wristwatch, wrist watch, watch on her wrist, watch on his wrist, 腕時計, expensive watch, watch on his left wrist, smartwatch, smart watch",
    ),
    (hat(Extra::Beret), "beret, french hat"),
    (
        hat(Extra::Cap),
        "cap, baseball cap, sports cap, trucker cap, 🧢, newsboy cap, flat cap, snapback, trucker hat, sports hat, school cap",
    ),
    (
        hat(Extra::StrawHat),
        "straw hat, sun hat, sunhat, summer hat, boater hat, 👒, boater, straw sunhat, wide straw hat, wide brimmed straw hat, straw boater, woven hat",
    ),
    (
        extra(Extra::FoxMask),
        "fox mask, kitsune mask, fox mask on her head, fox mask on his head, fox mask on the head, fox mask on head, \
         kitsune mask on her head, kitsune mask on his head, wearing a fox mask, wearing a kitsune mask, mask on head, \
         狐のお面, 狐面, 狐の面, キツネのお面, きつねのお面, 狐のお面を頭に, 狐面を頭に, 頭に狐のお面, 頭に狐面, \
         狐のお面を頭につけた, 狐のお面を頭につけて, 狐面を頭につけた, 狐のお面をつけた, 狐のお面をつけて, 狐面をつけた",
    ),
    (
        hat(Extra::Kasa),
        "conical straw hat, conical hat, conical bamboo hat, bamboo hat, bamboo conical hat, kasa, kasa hat, sugegasa, \
         amigasa, rice hat, 笠, 菅笠, 編笠, 編み笠, 三度笠, 陣笠",
    ),
    (
        hat(Extra::WitchHat),
        "witch hat, wizard hat, pointed hat, pointy hat, magician hat, pointed witch hat, tall pointy hat, tall pointed hat, pointy witch hat",
    ),
    (
        accent(Extra::Crown),
        "crown, golden crown, gold crown, king's crown, 👑, crown on his head, crown on her head, jeweled crown, small crown, royal crown, ornate crown, spiked crown",
    ),
    (
        accent(Extra::Tiara),
        "tiara, diadem, circlet, silver tiara, jeweled circlet, diamond tiara, princess tiara, jeweled tiara, forehead circlet",
    ),
    (accent(Extra::HairBand), "hair band, hairband, headband, alice band, head band"),
    (
        accent(Extra::MaidBand),
        "maid headdress, maid headband, frilled headband, maid cap, headdress, frilly headband, frilly maid headband, frilly headdress, lace headdress, lolita headdress, white maid cap",
    ),
    (
        accent(Extra::Earrings),
        "earring, ear ring, ear stud, dangling earrings, jewelry, pierced ears, stud earring, pierced ear, long earring, single earring, drop earring, small earring, silver stud earring, ear piercing, ear cuff",
    ),
    (
        accent(Extra::Goggles),
        "goggle, goggles on head, safety goggles, lab goggles, protective goggles, aviator goggles, goggles, goggles on his head, goggles on her head, steampunk goggles, brass goggles, goggles on his forehead, goggles on her forehead, flight goggles, pilot goggles",
    ),
    (
        extra(Extra::Sunglasses),
        "sunglasses, shades, dark glasses, sun glasses, 🕶, aviators, aviator sunglasses, pair of shades",
    ),
    (
        extra(Extra::FaceMask),
        "face mask, surgical mask, mask, medical mask, mouth mask, 😷, cloth mask, mask over her mouth, mask over his mouth, mask covering her mouth, mask covering his mouth, mask over mouth",
    ),
    (
        accent(Extra::Flower),
        "hair flower, flower in her hair, flower in hair, flower in his hair, rose, lily, \
         hibiscus, flower ornament, flower hair ornament, rose in hair, camellia, daisy in her hair, hibiscus in her hair, rose tucked behind her ear, flower tucked behind her ear, flower behind her ear, camellia in her hair, hibiscus flower in her hair, lily in her hair, rose in her hair, flowers woven into her hair, flowers woven in her hair, flowers braided into her hair, flower hairpin",
    ),
    (
        accent(Extra::FlowerCrown),
        "flower crown, floral crown, crown of flowers, crown of roses, rose crown, daisy crown, daisy chain, flower wreath, wreath of flowers, flower wreath on her head, flower garland, crown of wildflowers, wildflower crown, 花冠, 花の冠, 花かんむり, 花輪",
    ),
    (
        extra(Extra::BearEars),
        "bear ear, bear eared, tiger ear, tiger eared, panda ear, raccoon ear, tanuki ear, lion ear, 熊耳, クマ耳, くま耳, 虎耳, たぬき耳",
    ),
    (extra(Extra::MouseEars), "mouse ear, big mouse ear, rat ear, mouse eared, ネズミ耳, ねずみ耳"),
    (
        extra(Extra::Antlers),
        "antlers, antler, deer antlers, reindeer antlers, deer horns, stag antlers, small antlers, 鹿の角, 鹿角, シカの角, トナカイの角",
    ),
    (extra(Extra::Monocle), "monocle, 片眼鏡, モノクル"),
    (
        accent(Extra::OnShoulders),
        "coat over her shoulders, coat over his shoulders, coat draped over her shoulders, coat draped over his shoulders, jacket over her shoulders, jacket over his shoulders, jacket draped over her shoulders, jacket draped over his shoulders, jacket on shoulders, coat on shoulders, jacket over shoulders, coat over shoulders, jacket on her shoulders, jacket on his shoulders, coat on her shoulders, coat on his shoulders, haori over her shoulders, haori over his shoulders, haori draped over her shoulders, haori draped over his shoulders, jacket around her shoulders, jacket around his shoulders, coat around her shoulders, coat around his shoulders, cardigan over her shoulders, cardigan draped over her shoulders, 肩掛けコート, コートを肩にかけた, コートを肩にかけて, コートを羽織った, コートを羽織って, ジャケットを肩にかけた, ジャケットを肩にかけて",
    ),
    // What `undrawn` makes of whatever is tied about a waist.
    (accent(Extra::TiedAtWaist), "knotted"),
    (
        pattern(Pattern::Stripes),
        "striped, stripy, stripe, pinstriped, horizontal striped, candy striped, vertical striped, breton striped",
    ),
    (pattern(Pattern::Plaid), "plaid, tartan"),
    (pattern(Pattern::Checks), "checkered, checked, gingham, checkerboard, checks, ichimatsu"),
    (pattern(Pattern::Dots), "polka dot, polka dotted, dotted, spotted, polka"),
    (
        pattern(Pattern::Flowers),
        "floral, hawaiian, aloha, flower patterned, flowery, flower print, floral print, floral patterned, flower pattern, floral pattern, cherry blossom patterned, flower printed",
    ),
    (
        extra(Extra::Gloves),
        "glove, lace glove, winter glove, work glove, opera glove, elbow length glove, elbow glove, long glove, wool glove, knitted glove, silk glove, leather glove, white lace glove, gardening glove, evening glove",
    ),
    (
        extra(Extra::FingerlessGloves),
        "fingerless glove, fingerless leather glove, half finger glove, half gloves, open finger glove, cut off glove, \
         指なし手袋, 指ぬき手袋, 指出し手袋, 指抜きグローブ, 指ぬきグローブ, フィンガーレスグローブ",
    ),
    (extra(Extra::Mittens), "mitten, mittens, wool mitten, knitted mitten, winter mitten, ミトン, 毛糸のミトン"),
    (
        extra(Extra::ThighHighs),
        "thigh highs, thighhigh, thigh high, thigh high sock, over knee sock, over the knee sock, stocking, zettai ryouiki, over the knee stocking, thigh high stocking, overknee sock, thighhigh stocking",
    ),
    (
        extra(Extra::KneeSocks),
        "knee sock, knee high, kneehigh, knee high sock, kneesock, long sock, crew sock, knee length sock, sock",
    ),
    (
        extra(Extra::Tights),
        "tights, pantyhose, legging socks, sheer tights, sheer pantyhose, sheer black pantyhose, wool tights, sheer black tights",
    ),
    (
        extra(Extra::Boots),
        "boot, moon boot, leather boot, knee boot, combat boot, ankle boot, rain boot, long boot, heavy boot, wellington boot, snow boot, hiking boot, thigh high boot, lace up boot, rubber boot, riding boot, cowboy boot, high boot, tall boot, galoshes, winter boot, work boot, knee high boot, wellington, platform boot",
    ),
    (
        extra(Extra::Sneakers),
        "sneaker, running shoe, trainers, tennis shoe, gym shoe, canvas shoe, sports shoe, high top sneaker, high top, canvas sneaker, athletic shoe, indoor shoe, uwabaki, skate shoe",
    ),
    (
        extra(Extra::Loafers),
        "loafer, penny loafer, school shoe, leather shoe, oxford shoe, dress shoe, mary jane, mary janes, polished shoe, oxfords, brogues, \
         lace up shoe, polished leather shoe, shoe, footwear",
    ),
    (
        extra(Extra::Sandals),
        "sandal, geta, zori, flip flop, wooden geta, strappy sandal, straw sandal, slipper, leather sandal, gladiator sandal, house slipper, wooden sandal, wooden clog, waraji",
    ),
    (
        extra(Extra::Heels),
        "high heels, high heel, heels, pumps, stiletto, high heeled shoe, heeled shoe, stiletto heel, high heeled sandal, pump shoes, kitten heels, platform shoe, platform heels",
    ),
    (
        extra(Extra::Barefoot),
        "barefoot, bare feet, bare foot, no shoes, 靴を履いていない, 靴なし, 靴を脱いだ, 靴を脱いで, 裸足の",
    ),
    (
        extra(Extra::Belt),
        "belt, leather belt, wide belt, belt with a buckle, studded belt, belt buckle, waist belt, gold belt buckle, leather belt with a buckle",
    ),
    (
        accent(Extra::Backpack),
        "backpack, rucksack, school backpack, randoseru, knapsack, big bag on his back, bag on his back, bag on her back, big bag on her back, hiking backpack, leather backpack, large backpack, travel backpack, pack on his back, pack on her back, big backpack",
    ),
    (
        extra(Extra::ShoulderBag),
        "shoulder bag, mail bag, mailbag, messenger bag, satchel, crossbody bag, cross body bag, bag slung over his shoulder, bag slung over her shoulder, bag over her shoulder, bag over his shoulder, sling bag, bag across her shoulder, school bag over her shoulder, school bag over his shoulder, courier bag, leather satchel, school satchel",
    ),
    (
        extra(Extra::Bracelet),
        "bracelet, bangle, wristband, beaded bracelet, leather wristband, leather bracelet, arm ring, prayer beads, prayer beads around her wrist, prayer beads around his wrist",
    ),
    (
        accent(Extra::Necklace),
        "necklace, pendant, locket, amulet, pendant around her neck, pendant around his neck, gold chain, beaded necklace, cross pendant, crystal pendant, silver chain, crystal pendant around her neck, chain around his neck, chain around her neck, cross around her neck, cross around his neck, crystal necklace, heart necklace, heart pendant, necklace around her neck, prayer beads around neck, prayer beads around his neck, prayer beads around her neck, beads around his neck, beads around her neck",
    ),
    (accent(Extra::Cape), "cape, short cape, capelet, shoulder cape"),
    (accent(Extra::BowTie), "bow tie, bowtie"),
    (
        accent(Extra::Choker),
        "choker, neck ribbon, neckband, lace choker, collar around her neck, leather choker, velvet choker, ribbon around her neck, ribbon choker, collar around his neck, spiked choker",
    ),
    (
        extra(Extra::RolledSleeves),
        "rolled up sleeve, sleeves rolled up, sleeve rolled up, sleeves rolled, rolled sleeve, sleeves rolled to the elbow, \
         sleeves rolled up to the elbow, sleeves pushed up, 腕まくり, 袖をまくった, 袖をまくって, 袖まくり",
    ),
    (pattern(Pattern::Stars), "star patterned, starred, star print, star pattern, star spangled"),
    (Sense::Noun(Noun::Accent, None), "obi, sash, obi sash, waist sash"),
];

const fn pattern(pattern: Pattern) -> Sense {
    Sense::Adjective(Adjective::Pattern(pattern))
}

const fn lower(lower: Lower) -> Sense {
    Sense::Noun(Noun::Lower, Some(Wish::Lower(lower)))
}
