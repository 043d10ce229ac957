//! Animals by name, what they do where no figure does it, and what only sounds like one.

use super::{Row, Sense};
use crate::Weather;
use crate::words::wish::Wish;
use crate::{AnimalKind, Tint};

const fn animal(kind: AnimalKind) -> Sense {
    Sense::Animal(kind, None)
}

const fn of_color(kind: AnimalKind, color: Tint) -> Sense {
    Sense::Animal(kind, Some(color))
}

pub const ROWS: &[Row] = &[
    (animal(AnimalKind::Cat), "cat, kitten, kitty, kitty cat, house cat, 猫, ねこ, ネコ, 子猫, 仔猫, にゃんこ, 🐱, 🐈"),
    (of_color(AnimalKind::Cat, Tint::Black), "黒猫, クロネコ, 🐈‍⬛"),
    (of_color(AnimalKind::Cat, Tint::White), "白猫"),
    (
        of_color(AnimalKind::Cat, Tint::Orange),
        "ginger cat, ginger kitten, tabby, tabby cat, tabby kitten, 茶トラ, トラ猫, とら猫, 虎猫, 茶トラ猫",
    ),
    (of_color(AnimalKind::Cat, Tint::Gray), "russian blue, サバトラ"),
    (animal(AnimalKind::Calico), "calico cat, calico, calico kitten, 三毛猫, ミケ"),
    (animal(AnimalKind::Siamese), "siamese cat, siamese, siamese kitten, シャム猫"),
    (
        animal(AnimalKind::Tuxedo),
        "tuxedo cat, tuxedo kitten, black and white cat, black and white kitten, black-and-white cat, ハチワレ, ハチワレ猫",
    ),
    (animal(AnimalKind::Dog), "dog, puppy, pup, doggy, hound, puppy dog, 犬, いぬ, イヌ, 子犬, 仔犬, わんこ, 🐶, 🐕"),
    (
        of_color(AnimalKind::Dog, Tint::Blond),
        "golden retriever, labrador, retriever, golden retriever dog, labrador dog, retriever dog, labrador retriever, ゴールデンレトリバー",
    ),
    (animal(AnimalKind::Corgi), "corgi, corgi dog, welsh corgi, コーギー"),
    (
        of_color(AnimalKind::Shiba, Tint::Orange),
        "shiba, shiba inu, shiba dog, shiba inu dog, shiba puppy, shiba inu puppy, akita, akita inu, akita dog, akita inu dog, 柴犬, しば犬",
    ),
    (
        of_color(AnimalKind::Husky, Tint::Gray),
        "husky, siberian husky, husky dog, siberian husky dog, husky puppy, malamute, ハスキー, ハスキー犬",
    ),
    (animal(AnimalKind::Poodle), "poodle, toy poodle, poodle dog, プードル, トイプードル"),
    (
        of_color(AnimalKind::Dog, Tint::Brown),
        "beagle, dachshund, spaniel, bulldog, terrier, beagle dog, spaniel dog, terrier dog, ビーグル",
    ),
    (animal(AnimalKind::Panda), "panda, giant panda, panda bear, パンダ, 🐼"),
    (of_color(AnimalKind::Raccoon, Tint::Auburn), "red panda, レッサーパンダ"),
    (of_color(AnimalKind::Raccoon, Tint::Brown), "tanuki, raccoon dog, タヌキ, たぬき, 狸"),
    (animal(AnimalKind::Raccoon), "raccoon, racoon, アライグマ, 🦝"),
    (animal(AnimalKind::Hedgehog), "hedgehog, ハリネズミ, 🦔"),
    (animal(AnimalKind::Hawk), "hawk, falcon, eagle, kestrel, 鷹, タカ, 鷲, 隼, ハヤブサ, 🦅"),
    (animal(AnimalKind::Parrot), "parrot, macaw, cockatoo, オウム, 🦜"),
    (of_color(AnimalKind::Parrot, Tint::Red), "scarlet macaw"),
    (of_color(AnimalKind::Duck, Tint::White), "duck, アヒル, あひる, 鴨, カモ, 🦆"),
    (of_color(AnimalKind::Duck, Tint::Yellow), "duckling, baby duck"),
    (animal(AnimalKind::Chicken), "chicken, hen, rooster, 鶏, ニワトリ, にわとり, 🐔, 🐓"),
    (of_color(AnimalKind::Chicken, Tint::Yellow), "chick, baby chick, ひよこ, ヒヨコ, 🐥, 🐤"),
    (animal(AnimalKind::Swan), "swan, cygnet, 白鳥, 🦢"),
    (of_color(AnimalKind::Swan, Tint::Black), "black swan"),
    (animal(AnimalKind::Sheep), "sheep, lamb, ram, ewe, 羊, ひつじ, ヒツジ, 子羊, 🐑"),
    (animal(AnimalKind::Goat), "goat, billy goat, 山羊, ヤギ, 🐐"),
    (animal(AnimalKind::Cow), "cow, calf, dairy cow, 牛, 乳牛, 🐄, 🐮"),
    (animal(AnimalKind::Pig), "pig, piglet, 豚, ブタ, 子豚, 🐷, 🐖"),
    (animal(AnimalKind::Elephant), "elephant, 象, ゾウ, 🐘"),
    (animal(AnimalKind::Camel), "dromedary, camels, ラクダ, らくだ, 駱駝, 🐪"),
    (animal(AnimalKind::Capybara), "capybara, カピバラ"),
    (animal(AnimalKind::Snake), "snake, serpent, python, cobra, 蛇, ヘビ, 白蛇, 🐍"),
    (of_color(AnimalKind::Dog, Tint::White), "白犬, 白い犬"),
    (of_color(AnimalKind::Dog, Tint::Black), "黒犬"),
    (animal(AnimalKind::Rabbit), "rabbit, bunny, bunny rabbit, hare, 兎, うさぎ, ウサギ, 🐰, 🐇"),
    (of_color(AnimalKind::Rabbit, Tint::White), "白兎, 白うさぎ, 白ウサギ"),
    (of_color(AnimalKind::Rabbit, Tint::Black), "黒兎, 黒うさぎ"),
    (
        animal(AnimalKind::Bird),
        "bird, small bird, songbird, sparrow, birdie, canary, robin, 小鳥, 鳥, ことり, インコ, 🐦",
    ),
    (of_color(AnimalKind::Bird, Tint::Gray), "pigeon, 鳩, ハト"),
    (of_color(AnimalKind::Bird, Tint::White), "dove, 白鳩"),
    (of_color(AnimalKind::Bird, Tint::Brown), "スズメ, 雀, すずめ"),
    (of_color(AnimalKind::Bird, Tint::Green), "parakeet, budgie"),
    (of_color(AnimalKind::Bird, Tint::Blue), "bluebird, blue bird, 青い鳥"),
    (animal(AnimalKind::Fox), "fox, fox cub, fox kit, 狐, きつね, キツネ, 子狐, 🦊"),
    (of_color(AnimalKind::Fox, Tint::White), "arctic fox, 白狐"),
    (animal(AnimalKind::Wolf), "wolf, wolf cub, 狼, オオカミ, 🐺"),
    (animal(AnimalKind::Bear), "bear, bear cub, brown bear, grizzly, 熊, クマ, くま, 子熊, 🐻"),
    (of_color(AnimalKind::Bear, Tint::White), "polar bear, 白熊, シロクマ"),
    (animal(AnimalKind::Tiger), "tiger, tiger cub, tigress, 虎, トラ, 🐯, 🐅"),
    (of_color(AnimalKind::Tiger, Tint::White), "white tiger, 白虎"),
    (animal(AnimalKind::Lion), "lion, lion cub, ライオン, 獅子, 🦁"),
    (animal(AnimalKind::Hamster), "hamster, guinea pig, ハムスター, 🐹"),
    (animal(AnimalKind::Squirrel), "squirrel, chipmunk, リス, 栗鼠, 🐿"),
    (animal(AnimalKind::Owl), "owl, barn owl, snowy owl, horned owl, 梟, フクロウ, ふくろう, 🦉"),
    (animal(AnimalKind::Crow), "crow, ravens, raven bird, 烏, カラス, 鴉"),
    (animal(AnimalKind::Penguin), "penguin, ペンギン, 🐧"),
    (animal(AnimalKind::Deer), "deer, fawn, stag, doe, 鹿, シカ, 子鹿, 🦌"),
    (
        animal(AnimalKind::Dragon),
        "dragon, wyvern, drake, dragonling, baby dragon, small dragon, dragon companion, ドラゴン, 竜, 龍, 🐉, 🐲",
    ),
    (animal(AnimalKind::Frog), "frog, toad, tree frog, 蛙, カエル, かえる, 🐸"),
    (animal(AnimalKind::Turtle), "turtle, tortoise, 亀, カメ, 🐢"),
    (animal(AnimalKind::Butterfly), "butterfly, 蝶, 蝶々, ちょうちょ, 🦋"),
    (animal(AnimalKind::Horse), "horse, pony, stallion, mare, foal, 馬, 子馬, ポニー, 🐴, 🐎"),
    (of_color(AnimalKind::Horse, Tint::White), "白馬, white stallion"),
    (of_color(AnimalKind::Horse, Tint::Black), "黒馬"),
    (animal(AnimalKind::Fish), "fish, 魚, さかな, 🐟, 🐠"),
    (of_color(AnimalKind::Fish, Tint::Orange), "clownfish, clown fish, anemonefish, クマノミ, カクレクマノミ"),
    (
        of_color(AnimalKind::Fish, Tint::Red),
        "goldfish, 金魚, きんぎょ, goldfish in a bag, bag of goldfish, goldfish bag, bagged goldfish",
    ),
    (of_color(AnimalKind::Fish, Tint::White), "koi, koi fish, koi carp, carp, 鯉, 錦鯉"),
    (animal(AnimalKind::Unicorn), "unicorn, ユニコーン, 一角獣, 🦄"),
    (animal(AnimalKind::Pegasus), "pegasus, winged horse, flying horse, ペガサス, 天馬"),
    (animal(AnimalKind::Griffin), "griffin, gryphon, griffon, グリフォン"),
    (animal(AnimalKind::Phoenix), "phoenix, firebird, fire bird, フェニックス, 不死鳥, 鳳凰, 🐦‍🔥"),
    (animal(AnimalKind::Slime), "slime, slime monster, jelly monster, スライム"),
    (
        of_color(AnimalKind::Ghost, Tint::White),
        "little ghost, cute ghost, small ghost, tiny ghost, ghost friend, friendly ghost, 小さなおばけ, 小さな幽霊, 👻",
    ),
    (
        animal(AnimalKind::Bat),
        "bats, fruit bat, vampire bat, little bat, black bat, flying bat, コウモリ, こうもり, 蝙蝠, 🦇",
    ),
    (animal(AnimalKind::Monkey), "monkey, ape, chimpanzee, chimp, macaque, 猿, サル, おさる, 🐒, 🐵"),
    (animal(AnimalKind::Mouse), "mouse, mice, ネズミ, ねずみ, 鼠, ハツカネズミ, 🐭, 🐁"),
    (
        animal(AnimalKind::Whale),
        "whale, blue whale, humpback whale, humpback, orca, killer whale, クジラ, くじら, 鯨, シャチ, 🐋, 🐳",
    ),
    (
        animal(AnimalKind::SeaTurtle),
        "sea turtle, green sea turtle, giant sea turtle, loggerhead, ocean turtle, ウミガメ, うみがめ, 海亀, 海ガメ",
    ),
    (animal(AnimalKind::Dolphin), "dolphin, イルカ, いるか, 🐬"),
    (animal(AnimalKind::Shark), "shark, サメ, 鮫, 🦈"),
    (animal(AnimalKind::Octopus), "octopus, kraken, タコ, 蛸, 🐙"),
    (animal(AnimalKind::Jellyfish), "jellyfish, クラゲ, くらげ, 海月, 🪼"),
    (
        animal(AnimalKind::Dinosaur),
        "dinosaur, dino, t rex, tyrannosaurus, tyrannosaurus rex, trex, raptor, velociraptor, 恐竜, ティラノサウルス, 🦖, 🦕",
    ),
    (animal(AnimalKind::Snail), "snail, カタツムリ, かたつむり, 🐌"),
    (animal(AnimalKind::Robot), "robot, little robot, robot companion, robot friend, droid, ロボット, 🤖"),
    (animal(AnimalKind::Robot), "giant robot, giant mecha, mecha, mech, big robot, giant mech"),
    (
        animal(AnimalKind::Crane),
        "heron, egret, white heron, red crowned crane, japanese crane, stork, 鷺, サギ, 白鷺, 丹頂鶴",
    ),
    (of_color(AnimalKind::Crane, Tint::Pink), "flamingo, フラミンゴ, 🦩"),
    (animal(AnimalKind::Gull), "seagull, gull, カモメ, かもめ"),
    (of_color(AnimalKind::Tiger, Tint::Black), "panther, black panther, puma, jaguar, 黒豹"),
    (of_color(AnimalKind::Horse, Tint::Gray), "donkey, mule, ロバ"),
    // What only sounds like one.
    (Sense::Wishes(&[Wish::Weather(Weather::Rain)]), "raining cats and dogs"),
    (
        Sense::Silent,
        "肩に, 肩の上に, 肩の上で, 膝の上で, 腕の中で, 頭の上で, 肩の上の, 肩に乗った, 肩に乗る, 頭に, 頭の上に, 頭の上の, 頭に乗った, 頭に乗る, 腕の中の, 膝の上の, 膝に, 膝の上に, \
         足元の, 足元に, 乗せた, 乗せて, 乗せる, 乗っている, 乗った, のせた, 二匹, 三匹, 四匹, 二匹の, 三匹の, 四匹の, 一匹の, 一羽, 一羽の, 二羽, 二羽の, \
         三羽, 三羽の, 散歩させる, 連れた, 連れて, 遊ぶ, 遊んでいる, 丸くなって",
    ),
];
