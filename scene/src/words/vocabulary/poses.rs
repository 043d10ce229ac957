//! What the body does, what a hand holds, how old and of which build a figure is.

use super::rows::{asks, framing, held, pose};
use super::{Noun, Row, Sense};
use crate::words::wish::{Seat, Wish};
use crate::{Age, Build, Expression, Framing, Place, Pose, Prop, Tint};

pub const ROWS: &[Row] = &[
    (pose(Pose::Standing), "standing, stands, stand"),
    (pose(Pose::HandOnHip), "hand on hip, hand on her hip, hand on his hip, contrapposto, one hand on hip"),
    (pose(Pose::HandsOnHips), "hands on hips, hands on her hips, hands on his hips, akimbo"),
    (
        pose(Pose::ArmsCrossed),
        "arms crossed, crossed arms, arms folded, folded arms, crossing her arms, crossing his arms, folding her arms",
    ),
    (
        pose(Pose::HandOnChin),
        "hand on chin, hand on own chin, thinking, pondering, thinks, chin in hand, thinker pose, \
         hand to chin, hand on her chin, hand on his chin",
    ),
    (
        pose(Pose::HandOnChest),
        "hand on chest, hand on own chest, hand on heart, hand on her chest, hand on his chest, hand over heart, \
         hand on her heart",
    ),
    (
        pose(Pose::HandsTogether),
        "hands together, hands clasped, clasped hands, own hands together, interlocked fingers",
    ),
    (pose(Pose::Praying), "praying, prayer, prays, palms together, in prayer"),
    (
        pose(Pose::ArmsBehind),
        "arms behind back, arms behind her back, arms behind his back, hands behind back, hands behind her back, \
         hands behind his back",
    ),
    (
        pose(Pose::HandsInPockets),
        "hands in pockets, hand in pocket, hands in his pockets, hands in her pockets, hands in own pockets",
    ),
    (pose(Pose::Pointing), "pointing, points, pointing forward, pointing finger"),
    (
        pose(Pose::Waving),
        "waving, waves, waving hand, waving her hand, waving his hand, waving goodbye, greeting, waving hello",
    ),
    (
        pose(Pose::PeaceSign),
        "peace sign, v sign, victory sign, making a peace sign, doing a peace sign, peace hand sign, ✌",
    ),
    (pose(Pose::ThumbUp), "thumbs up, thumb up, giving a thumbs up, 👍"),
    (
        pose(Pose::Cheering),
        "cheering, cheers, arms up, arms raised, raises his hands, raises her hands, raise their hands, raising his hands, \
         raising her hands, raising their hands, raised arms, hands up, celebrating, banzai, fists in the air, \
         both arms up, arms in the air, raising her arms, raising his arms",
    ),
    (pose(Pose::Stretching), "stretching, stretch, stretches, arms over head, arms above head"),
    (
        pose(Pose::Reaching),
        "reaching, reaching out, outstretched arm, outstretched hand, arm outstretched, \
         reaching out her hand, reaching out his hand, reaches out",
    ),
    (pose(Pose::Salute), "salute, saluting, salutes"),
    (
        pose(Pose::CoveringMouth),
        "covering mouth, covering her mouth, covering his mouth, hand over mouth, hand over own mouth, hand to mouth",
    ),
    (
        pose(Pose::HandsOnCheeks),
        "hands on cheeks, hands on own cheeks, hands on face, hands on her cheeks, hands on own face, holding her cheeks",
    ),
    (pose(Pose::Shrugging), "shrug, shrugging, shrugs, 🤷"),
    (pose(Pose::Walking), "walking, walks, walk, strolling, stroll, strolls, wandering, wanders"),
    (pose(Pose::Running), "running, runs, run, dashing, sprinting, jogging, rushing, sprint, hurrying"),
    (pose(Pose::Leaping), "jumping, jump, jumps, leaping, leaps, leap, midair, mid air, in midair"),
    (
        pose(Pose::Fighting),
        "fighting, fights, fight, fist fight, fighting stance, battle stance, fighting pose, combat stance, battle, ready for battle, \
         punching, martial arts, action pose, dynamic pose, in battle",
    ),
    (
        pose(Pose::Cycling),
        "racing bicycles, racing bikes, racing on bicycles, racing on bikes, bicycle race, bike race, riding bicycles, riding bikes, riding their bicycles, riding their bikes, riding a bicycle, riding a bike, riding her bike, riding his bike, riding her bicycle, riding his bicycle, \
         rides a bicycle, rides a bike, riding bicycle, riding bike, bicycle, bike, cycling, cycles, biking, on a bicycle, on a bike, \
         on her bike, on his bike, on her bicycle, on his bicycle",
    ),
    (
        pose(Pose::OnBroom),
        "flying on brooms, flying on broomsticks, riding brooms, riding broomsticks, flying on their brooms, on brooms, flying on a broom, flying on a broomstick, riding a broom, riding a broomstick, riding on a broom, flying on her broom, \
         riding her broom, flies on a broom, flying broom, broomstick, on a broom, on her broom, on a broomstick, \
         flying a broom, flying with a broom, on her broomstick, rides a broom, sitting on a broom, riding a flying broom, riding on a broomstick",
    ),
    (
        pose(Pose::OnHorse),
        "riding horses, riding a horse, on horseback, riding her horse, riding his horse, rides a horse, horseback riding, on a horse, \
         on her horse, on his horse, horse riding, riding on a horse, riding horseback, mounted on a horse, sitting on a horse, \
         馬に乗る, 馬に乗って, 馬に乗った, 馬に乗っている, 乗馬, 馬にまたがって, 馬に跨って",
    ),
    (
        asks(&[Wish::Pose(Pose::OnHorse), Wish::PropColor(Tint::White)]),
        "riding a white horse, on a white horse, rides a white horse, riding on a white horse, 白馬に乗る, 白馬に乗って, \
         白馬に乗った, 白馬に乗っている, 白い馬に乗る, 白い馬に乗って, 白い馬に乗った, 白い馬に乗っている",
    ),
    (
        asks(&[Wish::Pose(Pose::OnHorse), Wish::PropColor(Tint::Black)]),
        "riding a black horse, on a black horse, rides a black horse, riding on a black horse, 黒馬に乗る, 黒馬に乗って, \
         黒馬に乗った, 黒い馬に乗って, 黒い馬に乗った, 黒い馬に乗っている",
    ),
    (
        asks(&[Wish::Pose(Pose::OnHorse), Wish::PropColor(Tint::Brown)]),
        "riding a brown horse, on a brown horse, rides a brown horse",
    ),
    (
        pose(Pose::OnSwing),
        "on a swing, sitting on a swing, swinging on a swing, on the swing, on swing, playing on a swing, \
         sitting on the swing, swing set, playing on the swings, on a swing set, swing",
    ),
    (
        asks(&[Wish::Pose(Pose::Surfing), Wish::Likely(Place::Beach)]),
        "surfing, surfs, surfing a wave, riding a wave, riding a surfboard, on a surfboard, surfing a big wave, riding the waves, サーフィン, サーフィンする, 波に乗る",
    ),
    (
        pose(Pose::RidingDouble),
        "two on a bicycle, on the carrier, riding double, riding on the carrier, sitting on the carrier, on the back of a bicycle, on the back of his bicycle, on the back of her bicycle, on the back of a bike, on the back of his bike, \
         two people on one bicycle, sharing a bicycle, 二人乗り, 自転車の二人乗り, 自転車に二人乗り",
    ),
    (
        asks(&[Wish::Pose(Pose::Sheltering), Wish::Prop(Prop::Bag)]),
        "holding a briefcase over his head, holding a briefcase over her head, briefcase over his head, briefcase over her head, holding a bag over her head, holding a bag over his head, holding his briefcase over his head, holding her bag over her head, bag over her head, bag over his head, 鞄を頭にかざす, 鞄を頭にかざして, カバンを頭にかざして",
    ),
    (
        asks(&[Wish::Pose(Pose::Sheltering), Wish::Prop(Prop::Book)]),
        "holding a book over her head, holding a book over his head, book over her head, book over his head, 本を頭にかざして",
    ),
    (
        pose(Pose::Sheltering),
        "holding a jacket over her head, holding a jacket over his head, holding her jacket over her head, holding his jacket over his head, jacket over her head, jacket over his head, coat over her head, coat over his head, covering her head with a jacket, covering his head with a jacket, sheltering from the rain under a jacket, 上着を頭にかぶって",
    ),
    (pose(Pose::Kicking), "kick, kicking, kicks, high kick"),
    (pose(Pose::Dancing), "dancing, dances, dance, twirling, twirl, spinning"),
    (pose(Pose::Sitting), "sitting, sits, seated, sit, sitting down"),
    (
        asks(&[Wish::Seat(Seat::Chair), Wish::Pose(Pose::Sitting)]),
        "sitting on a chair, sitting on chair, sitting in a chair, sitting in his chair, sitting in her chair",
    ),
    (
        asks(&[Wish::Pose(Pose::Sitting), Wish::Place(Place::ThroneRoom)]),
        "sitting on a throne, sitting on the throne, sitting on her throne, sitting on his throne, seated on a throne, \
         sits on a throne, 玉座に座る, 玉座に座って",
    ),
    (
        asks(&[Wish::Seat(Seat::Bed), Wish::Pose(Pose::Sitting), Wish::Place(Place::Bedroom)]),
        "sitting on bed, sitting on a bed, sitting on the bed, sitting on her bed, sitting on his bed, \
         on the edge of the bed, on the edge of her bed, on the edge of his bed, ベッドに座って, ベッドに座る",
    ),
    (
        asks(&[Wish::Pose(Pose::Sitting), Wish::Place(Place::LivingRoom)]),
        "sitting on a couch, sitting on the couch, sitting on a sofa, sitting on the sofa, on the sofa together, ソファに座って, \
         ソファに座る",
    ),
    (
        asks(&[Wish::Seat(Seat::Wall), Wish::Pose(Pose::Sitting)]),
        "sitting on a wall, sitting on the wall, sitting on a stone wall, sitting on a low wall, sits on a wall, sitting on a railing, \
         sitting on the railing, sitting on a ledge, sitting on the ledge, 塀に座って, 手すりに座って",
    ),
    (
        asks(&[Wish::Seat(Seat::Steps), Wish::Pose(Pose::Sitting)]),
        "sitting on a step, sitting on steps, sitting on stairs, sitting on the steps, sitting on the stairs, sitting on stone steps, \
         sitting on the stone steps, sits on the steps, 階段に座って, 石段に座って, 階段に座る",
    ),
    (
        asks(&[Wish::Seat(Seat::Bench), Wish::Pose(Pose::Sitting)]),
        "sitting on a bench, sitting on bench, sitting on the bench, sits on a bench, seated on a bench, ベンチに座って, \
         ベンチに座る, ベンチに座っている, ベンチに腰掛けて, ベンチに座った",
    ),
    (asks(&[Wish::Seat(Seat::Bench)]), "bench, on a bench, on the bench, wooden bench, ベンチ"),
    (
        asks(&[Wish::Seat(Seat::Bench), Wish::Place(Place::Park)]),
        "park bench, on a park bench, on the park bench, 公園のベンチ",
    ),
    (
        asks(&[Wish::Seat(Seat::Desk), Wish::Pose(Pose::Sitting)]),
        "sitting at a desk, sitting at the desk, sitting at her desk, sitting at his desk, seated at a desk, sits at a desk, \
         sits at her desk, sits at his desk, 机に座って, 机に向かって, 机に向かう, 机に向かっている",
    ),
    (
        asks(&[Wish::Seat(Seat::Desk)]),
        "at a desk, at the desk, at his desk, at her desk, on the desk, on her desk, on his desk, desk, 机, 机で",
    ),
    (
        asks(&[Wish::Pose(Pose::Dozing), Wish::Expression(Expression::Serene)]),
        "asleep at her desk, asleep at his desk, sleeping in class, asleep in class, dozing in class, asleep in her chair, \
         asleep in his chair, sleeping in a chair, asleep in a chair, 居眠り, 居眠りして, 居眠りする, 居眠りしている",
    ),
    (
        pose(Pose::SittingOnGround),
        "sitting on the ground, sitting on ground, sitting in the grass, \
         sitting on grass, sitting on the grass, sitting on a blanket, wariza, yokozuwari",
    ),
    (
        asks(&[Wish::Pose(Pose::SittingOnGround), Wish::Likely(Place::LivingRoom)]),
        "sitting on floor, sitting on the floor, sits on the floor, sitting on the carpet",
    ),
    (
        asks(&[Wish::Pose(Pose::SittingOnGround), Wish::Place(Place::Beach)]),
        "sitting on the beach, sitting on the sand, sitting in the sand, sits on the beach, 砂浜に座って",
    ),
    (
        pose(Pose::SittingCrossLegged),
        "sitting cross legged, cross legged, indian style, sitting indian style, sits cross legged, tailor seat, \
         sitting cross legged on the floor, sitting cross legged on the ground, あぐら, 胡坐, 胡座, あぐらをかいて",
    ),
    (
        pose(Pose::Seiza),
        "seiza, sitting on her heels, sitting on his heels, sitting seiza, sitting in seiza, seiza position",
    ),
    (
        pose(Pose::CrossedLegs),
        "crossed legs, legs crossed, crossing her legs, crossing his legs, crossed legs sitting, \
         sitting with crossed legs, sitting with legs crossed",
    ),
    (pose(Pose::Kneeling), "kneeling, kneels, kneel, on her knees, on his knees, on one knee, kneeling down"),
    (
        pose(Pose::HandsOnKnees),
        "hands on knees, hands on her knees, hands on his knees, hands on own knees, out of breath, bent over",
    ),
    (
        pose(Pose::LeaningForward),
        "leaning forward, leans forward, leaning in, bending forward, lean forward, leaning toward viewer",
    ),
    (
        pose(Pose::LookingBack),
        "looking back, looks back, looking over shoulder, looking over her shoulder, looking over his shoulder, \
         looking back at viewer, looking over the shoulder, looking back over her shoulder, \
         looking back over his shoulder, glancing back, looking back over the shoulder",
    ),
    (
        pose(Pose::PeaceSigns),
        "peace signs, two peace signs, double peace, double peace sign, double v, v signs, double peace signs",
    ),
    (
        pose(Pose::OfferingHand),
        "offering a hand, offering hand, holding out a hand, holding out her hand, holding out his hand, offering her hand, \
         offering his hand, inviting, beckoning, extending a hand, extending her hand",
    ),
    (
        pose(Pose::HandInHair),
        "hand in hair, hand in own hair, hand in her hair, hand in his hair, running a hand through her hair, \
         running a hand through his hair, scratching head, scratching his head, scratching her head, playing with her hair, \
         hand on head, hand on own head, adjusting hair, fixing her hair",
    ),
    (pose(Pose::BackToBack), "back to back, standing back to back"),
    (pose(Pose::SittingBackToBack), "sitting back to back, sit back to back, seated back to back"),
    (
        pose(Pose::FacingEachOther),
        "facing each other, face to face, look at each other, looks at each other, looking at each other, gaze at each other, stare at each other, staring at each other, eye to eye, facing one another",
    ),
    (pose(Pose::HighFive), "high five, high fiving, high fives, high fived"),
    (pose(Pose::FistBump), "fist bump, fist bumping, bumping fists, fist bumps"),
    (
        pose(Pose::ArmAround),
        "arm around shoulder, arm around her shoulder, arm around his shoulder, arm around the shoulder, \
         arm around shoulders, arms around shoulders, arm around another, arm around her, arm around him",
    ),
    (pose(Pose::Crouching), "crouching, squatting, crouches, crouch, squat, crouched"),
    (
        pose(Pose::Bowing),
        "bowing to each other, bow to each other, bowing to one another, bowing at each other, bow at each other, bowing, bows, bow down, taking a bow, deep bow",
    ),
    (pose(Pose::Lying), "lying, lying down, lies, laying down, laying"),
    (
        asks(&[Wish::Pose(Pose::Lying), Wish::Likely(Place::TatamiRoom)]),
        "lying on the floor, lies on the floor, lying on tatami, 床に寝転ぶ",
    ),
    (
        pose(Pose::LyingOnBack),
        "on back, on her back, on his back, on their backs, lying on back, lying on her back, lying on his back, lying on their backs, \
         lies on her back, lies on his back, lie on their backs, 仰向け, 仰向けで, 仰向けの",
    ),
    (
        asks(&[Wish::Pose(Pose::Lying), Wish::Expression(Expression::Serene)]),
        "asleep, sleeping, sleeps, napping, taking a nap, fast asleep, dozing, lying asleep",
    ),
    (
        pose(Pose::BackTurned),
        "from behind, back view, back turned, seen from behind, facing away, view from behind, back to viewer, \
         turned back, rear view, with her back turned, with his back turned",
    ),
    (
        pose(Pose::HoldingHands),
        "holding hands, hold hands, hand in hand, holds hands, by the hand, by his hand, by her hand, holds her hand, holds his hand, taking her hand, taking his hand, takes her hand, takes his hand, \
         hands clasped together with, linking hands",
    ),
    (pose(Pose::Hugging), "hug, hugging, embrace, embracing, hugs, embraces, hugging each other, cuddling"),
    (framing(Framing::Knees), "to the knees, three quarter shot, cowboy shot, american shot, thighs up"),
    (
        framing(Framing::FullBody),
        "full body, full length, whole body, head to toe, full body shot, full shot, full figure, full body view, \
         full length portrait, full body portrait",
    ),
    (
        framing(Framing::Wide),
        "wide shot, long shot, very wide shot, from afar, from far away, distant figure, far away, small figure, \
         establishing shot, wide angle",
    ),
    (asks(&[Wish::Somebody, Wish::Age(Age::Child)]), "child, small child, kid, children, toddler, little kid"),
    (age(Age::Child), "elementary school, tiny, childlike, loli, shota, little"),
    (age(Age::Old), "old, elderly, aged, aging, ancient, senior, wrinkled, grandmotherly"),
    (
        build(Build::Slender),
        "slender, slim, thin, skinny, lean, petite, lanky, delicate, slim build, slender build, thin build, lanky build, lean build, slim figure, slender figure, thin frame, slight build, petite figure, slender body, slim body, lithe, willowy",
    ),
    (
        build(Build::Plump),
        "chubby, plump, fat, stout, heavyset, overweight, rotund, tubby, pudgy, big bellied, pot bellied, round bellied, portly, curvy, plus size, chubby build, heavy build, plump build, round build",
    ),
    (build(Build::Chibi), "chibi, super deformed, chibi style, chibified"),
    (
        build(Build::Sturdy),
        "muscular, sturdy, burly, stocky, strong, buff, broad shouldered, muscular build, stocky build, burly build, broad shoulders, well built, well built body, big muscles, strong physique, muscular physique, strong build, sturdy build, powerful build, muscular body, bulging muscles, muscles",
    ),
    (held(Prop::Sword), "sword, katana, blade, holding a sword, holding sword, rapier, saber"),
    (held(Prop::Staff), "staff, magic staff, holding a staff, holding staff, scepter"),
    (
        held(Prop::Book),
        "book, holding a book, reading a book, reading, reads, manga book, magazine, notebook, holding book, novel, grimoire, open book",
    ),
    (
        held(Prop::Phone),
        "phone, smartphone, cell phone, cellphone, holding a phone, holding phone, mobile phone, on the phone",
    ),
    (
        held(Prop::Umbrella),
        "umbrella, parasol, holding an umbrella, under an umbrella, holding umbrella, wagasa, shared umbrella, oil paper umbrella, 蛇の目傘",
    ),
    (held(Prop::Cup), "cup, mug, coffee, cup of coffee, coffee cup, coffee mug"),
    (
        held(Prop::Flowers),
        "bouquet, flowers, holding flowers, bunch of flowers, holding a bouquet, holding a flower, bouquet of flowers, \
         roses, holding flower, sunflower",
    ),
    (
        held(Prop::Guitar),
        "guitar, playing guitar, playing the guitar, holding a guitar, instrument, playing a guitar, acoustic guitar",
    ),
    (held(Prop::Bag), "bag, laptop bag, laptop case, school bag, schoolbag, handbag, purse, briefcase, holding a bag"),
    (held(Prop::Ball), "ball, basketball, holding a ball"),
    (held(Prop::Volleyball), "volleyball, playing volleyball, holding a volleyball, バレーボール"),
    (held(Prop::Microphone), "microphone, mic, singing into a microphone"),
    (held(Prop::Fan), "fan, folding fan, hand fan, paper fan, holding a fan"),
    (held(Prop::Balloon), "balloon, holding a balloon, balloons"),
    (held(Prop::Candy), "lollipop, candy"),
    (held(Prop::Lantern), "lantern, paper lantern, holding a lantern"),
    (
        held(Prop::Bow),
        "holding bow, holding bow weapon, carrying a bow, bow and arrow, bow and arrows, bow and quiver, archery, longbow, arrow, archer's bow",
    ),
    (held(Prop::Spear), "spear, lance, naginata, javelin"),
    (held(Prop::Broom), "broom"),
    (held(Prop::Wand), "wand, magic wand, magical wand, star wand, fairy wand"),
    (held(Prop::Shield), "shield, round shield, knight's shield"),
    (held(Prop::Letter), "letter, love letter, envelope, reading a letter, confession letter"),
    (held(Prop::Camera), "camera"),
    (
        held(Prop::Paintbrush),
        "paintbrush, paint brush, brush, holding a brush, brush and palette, paintbrush and palette, painting a picture, palette and brush, paint palette",
    ),
    (
        held(Prop::Teacup),
        "tea, lemon tea, milk tea, herbal tea, mint tea, cup of tea, teacup, tea cup, cup and saucer, cup of tea on a saucer, \
         cup on a saucer",
    ),
    (held(Prop::IceCream), "ice cream, ice cream cone, eating ice cream, eating an ice cream, soft serve, gelato"),
    (held(Prop::Onigiri), "onigiri, rice ball, eating onigiri, eating a rice ball, eating an onigiri"),
    (
        held(Prop::Sandwich),
        "sandwich, eating a sandwich, egg sandwich, ham sandwich, cheese sandwich, tuna sandwich, fruit sandwich",
    ),
    (
        held(Prop::Cake),
        "cake, cake on a plate, plate of cake, strawberry cake, shortcake, carrot cake, chocolate cake, cheesecake, cheese cake, \
         slice of cake, fruit cake, sponge cake, angel food cake",
    ),
    (held(Prop::Violin), "violin, playing the violin, playing violin, playing a violin, fiddle, viola"),
    (held(Prop::Basket), "basket, flower basket, basket of flowers, picnic basket, wicker basket"),
    (
        held(Prop::Gift),
        "gift, present, gift box, birthday present, christmas present, wrapped gift, \
         chocolate box, wrapped present",
    ),
    (held(Prop::Flute), "flute, playing the flute, playing flute, playing a flute"),
    (
        held(Prop::Noodles),
        "noodles, ramen, udon, bowl of noodles, bowl of ramen, eating noodles, eating ramen, eating udon, chopsticks, \
         bowl and chopsticks, eating with chopsticks",
    ),
    (
        held(Prop::Teddy),
        "teddy bear, teddy, stuffed bear, stuffed animal, plush, plushie, plush toy, plush bear, stuffed toy, \
         hugging a stuffed animal",
    ),
];

/// The same in Japanese.
pub const JAPANESE: &[Row] = &[
    (pose(Pose::Standing), "立っている, 立って, 立つ, 立ち絵, 佇む, 佇んで, 立った, 佇んでいる"),
    (pose(Pose::Sitting), "座っている, 座って, 座る, 座った, 座り, 腰かけて, 腰掛けた, 腰かけた, 腰掛ける, 腰掛けて"),
    (
        pose(Pose::Cycling),
        "自転車, 自転車に乗る, 自転車に乗って, 自転車に乗っている, 自転車に乗った, 自転車をこぐ, 自転車を漕ぐ, 自転車をこいで, \
         自転車を漕いで, 自転車で走る, サイクリング, チャリ, ママチャリ",
    ),
    (
        pose(Pose::OnBroom),
        "ほうきに乗る, 箒に乗る, ほうきに乗って, 箒に乗って, ほうきに乗った, 箒に乗った, 箒に乗って飛ぶ, ほうきに乗って飛ぶ, \
         箒で飛ぶ, ほうきで飛ぶ, 箒に跨る, 箒に跨って, 箒にまたがる, 箒にまたがって, ほうきにまたがって, ほうきで空を飛ぶ, \
         箒で空を飛ぶ, ほうきに乗って空を飛ぶ, 箒に乗って空を飛ぶ, ほうきに乗って飛んでいる, 箒に乗って飛んでいる, \
         箒に乗っている, ほうきに乗っている",
    ),
    (
        asks(&[Wish::Pose(Pose::OnSwing), Wish::Place(Place::Park)]),
        "ブランコ, ブランコに乗る, ブランコに乗って, ブランコをこぐ, ブランコを漕ぐ, ブランコに座って, ブランコに乗っている, ブランコに座る",
    ),
    (pose(Pose::SittingOnGround), "床に座って, 地面に座って, ぺたん座り, 女の子座り"),
    (pose(Pose::Seiza), "正座"),
    (pose(Pose::CrossedLegs), "足を組んで, 脚を組んで, 足組み"),
    (pose(Pose::Kneeling), "ひざまずいて, ひざまずく, 跪いて, 跪いた, 跪いている, 跪く, 片膝"),
    (pose(Pose::Crouching), "しゃがんで, しゃがんだ, しゃがんでいる, しゃがむ, しゃがみ, うずくまって"),
    (
        pose(Pose::Lying),
        "寝転んで, 寝転んだ, 寝転がって, 寝転がる, 寝転んでいる, 寝転ぶ, 横たわって, 寝そべって, 横になって",
    ),
    (
        asks(&[Wish::Pose(Pose::Lying), Wish::Expression(Expression::Serene)]),
        "寝ている, 寝て, 眠って, 眠っている, 眠る, 昼寝, 昼寝して, 寝る, 昼寝している, すやすや",
    ),
    (pose(Pose::LyingProne), "うつ伏せ, うつぶせ, 腹這い"),
    (
        pose(Pose::Walking),
        "歩いている, 歩いて, 歩く, 歩いた, 散歩, 散歩して, 歩み, 立ち去る, 去っていく, 歩いてくる, 歩いて来る, 歩いてきた, 歩いて来た, 歩いていく, 歩いて行く",
    ),
    (pose(Pose::Running), "走っている, 走って, 走る, 駆けて, 走り, 駆ける, 駆け, 急いで, 走った"),
    (
        pose(Pose::Leaping),
        "ジャンプ, ジャンプして, ジャンプする, 飛び上がる, 飛んで, 飛ぶ, 飛んでいる, 跳んで, 跳ぶ, 飛び跳ねて",
    ),
    (pose(Pose::Dancing), "踊っている, 踊って, 踊る, ダンス, 踊り, 踊った"),
    (pose(Pose::Kicking), "キック, 蹴り, 蹴って"),
    (
        pose(Pose::Fighting),
        "戦っている, 戦って, 戦う, 戦闘, 戦闘態勢, ファイティングポーズ, 戦い, 構えて, 構える, 決闘, 殴り合い, 喧嘩",
    ),
    (pose(Pose::ArmsCrossed), "腕組み, 腕を組んで, 腕組みして, 腕を組んだ, 腕を組む"),
    (pose(Pose::HandOnHip), "腰に手, 腰に手を当てて"),
    (pose(Pose::HandsInPockets), "ポケットに手, ポケットに手を入れて"),
    (pose(Pose::HandOnChin), "頬杖, 考えて, 考え込んで, 顎に手"),
    (pose(Pose::Waving), "手を振って, 手を振る, 手を振っている"),
    (pose(Pose::PeaceSign), "ピース, ピースサイン, vサイン"),
    (pose(Pose::PeaceSigns), "ダブルピース, 両手でピース"),
    (pose(Pose::Pointing), "指差し, 指を差して, 指さして"),
    (pose(Pose::ThumbUp), "サムズアップ, 親指を立てて"),
    (pose(Pose::Cheering), "バンザイ, 万歳, ばんざい, 両手を上げて"),
    (pose(Pose::Stretching), "伸びをして, 背伸び"),
    (pose(Pose::Praying), "祈って, 祈る, 祈っている, 祈り, 手を合わせて, 合掌, お祈り"),
    (pose(Pose::Salute), "敬礼"),
    (
        pose(Pose::Bowing),
        "お辞儀, おじぎ, お辞儀し合う, お辞儀をし合う, お辞儀し合って, お辞儀をし合って, 礼を交わす, 礼を交わして, 互いに礼をする, 互いに礼をして",
    ),
    (pose(Pose::Reaching), "手を伸ばして, 手を伸ばす, 手を伸ばした, 手を伸ばしている"),
    (pose(Pose::OfferingHand), "手を差し伸べて, 手を差し出して"),
    (pose(Pose::LeaningForward), "前かがみ, 身を乗り出して"),
    (pose(Pose::BackTurned), "後ろ姿, 後姿, 背中, 背を向けて, 背中を向けて"),
    (pose(Pose::LookingBack), "振り返って, 振り返る, 振り向いて, 振り向く, 見返り"),
    (
        pose(Pose::HoldingHands),
        "手をつないで, 手を繋いで, 手つなぎ, 手を繋ぐ, 手をつなぐ, 手をつないだ, 手を繋いだ, 手を取り合って",
    ),
    (pose(Pose::Hugging), "抱き合って, 抱き合う, 抱きしめて, 抱きしめる, ハグ"),
    (pose(Pose::BackToBack), "背中合わせ"),
    (pose(Pose::HighFive), "ハイタッチ"),
    (pose(Pose::FacingEachOther), "向かい合って, 見つめ合って"),
    (pose(Pose::FistBump), "グータッチ"),
    (pose(Pose::ArmAround), "肩を組んで, 肩組み"),
    (framing(Framing::FullBody), "全身, 全身図, 全身像"),
    (framing(Framing::Knees), "膝上, 膝から上"),
];

const fn age(age: Age) -> Sense {
    Sense::Noun(Noun::Other, Some(Wish::Age(age)))
}

const fn build(build: Build) -> Sense {
    Sense::Noun(Noun::Other, Some(Wish::Build(build)))
}
