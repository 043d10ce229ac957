//! Feats of the body, what hands do to oneself, and the many verbs that are drawn as the nearest of these; English and Japanese.

use super::Row;
use super::rows::{asks, pose};
use crate::words::wish::Wish;
use crate::{Expression, Extra, Place, Pose, Prop};

pub const ROWS: &[Row] = &[
    (pose(Pose::Slashing), "slashing, slashes, slash"),
    (
        pose(Pose::HuggingSelf),
        "hugging herself, hugging himself, hugs herself, hugs himself, arms around herself, arms around himself, shivering, shivers, shiver",
    ),
    (
        asks(&[Wish::Pose(Pose::ClutchingHead)]),
        "clutching her head, clutching his head, clutching head, hands in hair, hands in own hair",
    ),
    (
        pose(Pose::HoldingBelly),
        "hands on her belly, hands on his belly, hands on stomach, hand on stomach, hand on own stomach",
    ),
    (pose(Pose::AtCuff), "hand at the wrist, rolling up sleeves, wrapping hands"),
    (
        asks(&[Wish::Pose(Pose::AtCuff), Wish::Extra(Extra::Wristwatch)]),
        "checking the watch, checking the time, checks the time",
    ),
    (pose(Pose::AtCollar), "hands at the collar, collar tug"),
    (asks(&[Wish::Pose(Pose::AtCollar), Wish::Necktie]), "adjusting the tie, adjusting necktie"),
    (pose(Pose::Flexing), "flexing, flexes, flexing muscles"),
    (
        pose(Pose::ArmsSpread),
        "arms spread, spread arms, open arms, arms wide, arms spread wide, arms wide open, arms outstretched, outstretched arms, \
         両手を広げて, 両腕を広げて, 両手を広げる, 両腕を広げる",
    ),
    (pose(Pose::RubbingEye), "rubbing one eye"),
    (asks(&[Wish::Pose(Pose::RubbingEye), Wish::Expression(Expression::Sleepy)]), "rubbing eyes"),
    (pose(Pose::BlowingKiss), "blowing a kiss, blows a kiss, blowing kiss, blowing kisses, air kiss"),
    (pose(Pose::Curtsying), "curtsying, curtsy, curtsies"),
    (
        pose(Pose::LeaningOnWall),
        "leaning against a wall, leaning on a wall, leaning against the wall, against wall, against a wall, against the wall",
    ),
    (
        pose(Pose::LeaningOnTree),
        "leaning against a tree, leaning on a tree, leaning against the tree, leaning against a tree trunk, against a tree",
    ),
    (
        pose(Pose::SittingAtTree),
        "sitting against a tree, sits against a tree, sitting against the tree, sitting leaning against a tree, resting against a tree, \
         sitting under a tree, sitting beneath a tree, sits under a tree, sitting at the foot of a tree, resting under a tree, \
         sitting in the shade of a tree",
    ),
    (
        pose(Pose::SittingAtWall),
        "sitting against a wall, sits against a wall, sitting against the wall, slumped against a wall, slumped against the wall, \
         sitting with her back against a wall, sitting with his back against a wall",
    ),
    (pose(Pose::Peeking), "peeking round a corner, peeking, peeks, peeping, peeking out"),
    (pose(Pose::Stooping), "stooping, stoops, bending to the ground"),
    (asks(&[Wish::Pose(Pose::Stooping), Wish::Likely(Place::Field)]), "working in the field"),
    (
        pose(Pose::Hanging),
        "hanging by the hands, monkey bars, hanging from monkey bars, hanging on monkey bars, on monkey bars, pull ups, chin ups, pullups",
    ),
    (pose(Pose::PushUp), "push ups, pushups, push up, plank position"),
    (pose(Pose::Cartwheel), "cartwheel, cartwheels, 側転"),
    (pose(Pose::Splits), "doing the splits, front splits, side splits, the splits"),
    (
        asks(&[Wish::Pose(Pose::TreePose), Wish::Expression(Expression::Serene)]),
        "tree pose, yoga tree pose, in tree pose, in a tree pose, 木のポーズ",
    ),
    (
        pose(Pose::Balancing),
        "balancing, balances, balancing on one foot, balancing on one leg, on one leg, on one foot",
    ),
    (
        pose(Pose::LiftingBarbell),
        "barbell, lifting a barbell, weightlifting, powerlifting, weight lifting, バーベル, 重量挙げ",
    ),
    (
        pose(Pose::OnLadder),
        "on a ladder, stepladder, ladder, はしごの上, 梯子の上, 脚立の上, はしごに登って, はしご, 梯子, 脚立",
    ),
    (pose(Pose::Sneaking), "sneaking, sneaks, creeping"),
    (pose(Pose::Pulling), "hauling a rope"),
    (pose(Pose::Shouldering), "carried on the shoulder"),
    (pose(Pose::JumpingRope), "jumping rope, jump rope, skipping rope, 縄跳び, なわとび"),
    (pose(Pose::Peering), "shading the eyes, hand over her brow, hand over his brow, scanning the horizon"),
    (
        asks(&[Wish::Prop(Prop::Rake), Wish::Pose(Pose::Sweeping), Wish::Likely(Place::Garden)]),
        "raking leaves, raking, rakes leaves, 落ち葉を掻く",
    ),
    (
        asks(&[Wish::Prop(Prop::Shovel), Wish::Pose(Pose::Sweeping), Wish::Likely(Place::Garden)]),
        "digging with a shovel, digging a hole, digging, digs, 穴を掘る, 穴を掘って",
    ),
    (
        asks(&[Wish::Prop(Prop::Ball), Wish::Pose(Pose::Raising)]),
        "catching a ball, catching the ball, catches the ball, catches a ball",
    ),
    (asks(&[Wish::Prop(Prop::Towel), Wish::Pose(Pose::Reaching)]), "wiping it with a cloth"),
    (pose(Pose::Pitching), "hurling it"),
    (asks(&[Wish::Pose(Pose::Lying), Wish::Expression(Expression::Serene)]), "fainted, passed out"),
];

/// As in `wordings.rs`, of which these are the first.
pub const EXERTIONS: &[(&str, &str)] = &[
    (
        "hug*|hugging|hold* herself|himself|themself|themselves ~tightly, ~wrap* arms ~wrap* around|about herself|himself|themselves, shudder*",
        "hugging herself",
    ),
    ("clutch*|grab*|grip*|squeeze* head, tear*|pull* at|out hair", "clutching her head"),
    ("clutch*|hold*|rub*|pat* ~aching|full|growling|big|round|pregnant stomach|belly|tummy|bump", "hands on her belly"),
    ("check*|read*|glance* ~at|toward watch|wristwatch, look* at watch|wristwatch, check* time", "checking the watch"),
    (
        "roll* up =? sleeves, roll* sleeves ~up, crack* knuckles, button*|fasten*|adjust*|fix*|straighten* cuff|cuffs|sleeve|bracelet|glove|gloves, wrap*|tape*|taping|bandage*|bandaging hand|hands|wrist|wrists|knuckles|fists|forearm",
        "wrapping hands",
    ),
    ("tie*|tying|loosen*|adjust*|fix*|straighten*|tighten* tie|necktie", "adjusting the tie"),
    (
        "loosen*|adjust*|fix*|straighten*|tighten* =? =tie|necktie, adjust*|fix*|straighten*|tie*|tying|pull*|tug* ~up|at =collar|bowtie|scarf|cravat|ribbon|neckerchief|hood|lapels, button* ~up =shirt|coat|jacket|cardigan|collar, fasten*|clasp*|close* =cloak|cape|necklace|coat, put*|putting on =~? =coat|jacket|necklace|scarf|tie|cloak",
        "hands at the collar",
    ),
    ("flex* muscle|muscles|bicep|biceps|arm|arms, show* off muscle|muscles|biceps|strength", "flexing muscles"),
    ("rub* eyes|eye ~sleepily", "rubbing eyes"),
    (
        "wipe*|wiping|dab*|brush* away tear|tears, wipe*|wiping|dry|dries|drying|dab* =? tear|tears|eyes ~away",
        "wiping tears",
    ),
    ("wipe*|wiping|mop* =? =sweat from|off brow|forehead|face|cheek, wipe*|wiping brow|forehead", "rubbing one eye"),
    ("blow* kiss|kisses", "blowing a kiss"),
    ("fight*|fought|squabble*|squabbling|bicker*|quarrel* over", "arguing"),
    ("play*|romp* ~happily with =dog|puppy|cat|kitten|bunny|rabbit|cub", "petting"),
    (
        "jump*|leap*|hop*|hopping|climb* ~up on|onto =boy|girl|man|woman|brother|sister|friend|father|mother|dad|mom back",
        "piggyback",
    ),
    ("curtsy*|curtsey*|curtseying, lift*|hold*|pinch* hem|edges|sides of skirt|dress", "curtsying"),
    (
        "lean* ~back|casually|lazily on|upon|against|to =~? =~? wall|pillar|column|door|doorway|doorframe|gate|post|locker|lockers|bricks, back|shoulder|shoulders against|to =~? wall|pillar|door",
        "leaning against a wall",
    ),
    (
        "peek*|peep*|peer* ~out ~shyly|nervously|curiously from|around|round|behind|past =~? =~? =tree|wall|corner|door|doorway|curtain|pillar|column|bookshelf|shelf|rock|edge|hallway, hide*|hid|hiding|lurk* behind|round|around =~? =~? =tree|wall|corner|door|doorway|curtain|pillar|column|bookshelf|shelf|rock|sofa|couch|statue",
        "peeking round a corner",
    ),
    (
        "hide*|hid|hiding|cower*|duck*|huddle*|crouch*|crawl* ~down|up under|beneath|underneath|inside|in|below =~? =~? =table|desk|bed|wardrobe|closet|cupboard|box|blanket|bridge|stairs|bush|bushes|tree|car|awning, duck* down|low|behind, cower*|cowering",
        "crouching",
    ),
    (
        "pick+|gather*|harvest*|plant*|collect*|sow*|weed*|dig+ ~up =~? =~? =vegetables|vegetable|seedling|seedlings|rice|mushroom|mushrooms|berries|strawberries|herbs|potatoes|carrots|carrot|cabbage|cabbages|wheat|crops|shells|seashells|shell|acorns|chestnuts|trash|litter|eggs|herb|tea|garden|bulbs|turnips|radishes|firewood|pebbles|stones|cotton|pumpkins|clams, pick* up =~? =~? =? from|off ground|floor|sand, bend+|bent|bending down|over to pick|gather|touch, bend+|bent|bending ~down|over at waist",
        "stooping",
    ),
    (
        "hang*|dangle*|dangling|swing* ~upside ~down from|by|off|onto =~? =~? bar|bars|branch|ledge|cliff|rope|chandelier|ring|rings|trapeze|arm|arms|hands|vine|pipe|girder, hang* on monkey bars, do*|doing pull|chin up|ups|pullups|pullup, pull ups|up",
        "hanging by the hands",
    ),
    ("do*|doing =~? =~? push up|ups, do*|doing pushup|pushups, do*|doing|hold* plank", "push ups"),
    ("do*|doing|turn*|perform* =~? =~? cartwheel|cartwheels", "cartwheel"),
    ("do*|doing|perform*|in|into =~? split|splits", "doing the splits"),
    (
        "balance*|balancing|walk*|tightrope ~walk* ~carefully on|along|across =~? =~? beam|tightrope|log|curb|wire|slackline|ledge|edge|rail|rails|railing|plank, walk* tightrope, stand*|balance*|balancing|hop* on leg|foot",
        "balancing",
    ),
    ("lift*|press*|hoist*|raise* =~? =~? barbell, do*|doing deadlift|deadlifts", "lifting a barbell"),
    (
        "climb*|stand*|stood|go*|perch*|balance*|balancing|work* ~up|on|atop|down =~? =~? ladder|stepladder, up|atop|on =~? ladder|stepladder",
        "on a ladder",
    ),
    ("sneak*|creep*|crept|skulk*|prowl*|slink* ~around|past|up|through|along|out|away|into|across", "sneaking"),
    (
        "pull*|haul*|drag*|tug*|heave*|heaving ~on|at|along|in =~? =~? rope|sled|sleigh|cart|wagon|sack|net|chain|boat|rickshaw|log|anchor|sledge|curtain",
        "hauling a rope",
    ),
    (
        "~PUT|carry*|carries|sling*|hoist*|shoulder*|drape*|draped =~? =sword|katana|greatsword|broadsword|axe|bat|spear|hammer|staff|shovel|scythe|bokken|shinai|naginata|halberd|pickaxe|rake|broom|net|rod ~PUT|slung|draped|casually on|over|across|upon|against shoulder|shoulders",
        "carried on the shoulder",
    ),
    ("jump*|skip* rope|ropes", "jumping rope"),
    (
        "shield*|shade*|shading eyes ~with|from|against ~hand|sun|light|glare, hand over|above|at|to eyes|brow|forehead ~to ~look|see",
        "shading the eyes",
    ),
    ("stab*|impale*|thrust* forward|at|out", "lunging"),
    (
        "charge+|charging ~forward|ahead at|into|toward|towards|forward|ahead|through, escape+|escaping ~from, run+|ran away|off",
        "running",
    ),
    ("dodge*|dodging|evade*|evading", "leaping"),
    ("faint+|fainting, pass*|passed out ~on, collapse+|collapsing", "lying"),
    ("brawl*|wrestle*|wrestling|grapple*|spar|sparring|clash+|duel*|duelling|dueling", "fighting"),
    (
        "parry*|parries|parrying|deflect* =~? =~? =blow|attack|sword|bullet|bullets|arrow, brace*|bracing for|against",
        "fighting stance",
    ),
    ("sneeze*|sneezing|cough*|sniffle*", "sneezing"),
    ("stifle* yawn", "hand over mouth"),
    ("do*|doing|perform* =~? =~? squat|squats", "doing squats"),
    ("~with ~a barbell on|across|over shoulders|back", "squatting with a barbell"),
    ("mend*|repair*|untangle* =~? =~? net|nets", "mending a net"),
    ("measure*|measuring =~? =~? cloth|fabric|silk|dress ~with ~a ~measuring ~tape", "measuring tape"),
    ("cut*|cutting|snip* =~? =~? paper ~with ~scissors", "cutting paper"),
    ("open*|opening|close*|closing|shut|shutting =~? =~? =~? door|doors", "opening a door"),
    (
        "open+|opening|close*|closing =~? =~? =window|curtain|curtains|gate|fridge|locker|cabinet|drawer|wardrobe",
        "reaching out",
    ),
    ("pick*|harvest* =~? =~? apple|apples|fruit|oranges|peaches|pears|cherries ~from|off ~tree", "picking apples"),
    ("juggle*|juggling", "juggling"),
    ("spin*|twirl*|play* ~with =~? hula hoop", "hula hoop"),
    ("blow*|blew ~out =~? =~? =~? candles|candle, blow*|blew out =~? =~? candles|candle", "blowing out candles"),
    ("push* =~? =~? wheelbarrow", "pushing a wheelbarrow"),
    ("push* =~? =~? stroller|pram, push* =~? baby carriage|stroller", "pushing a stroller"),
    ("vacuum* =~? =~? floor|carpet|rug|room", "vacuuming"),
    ("rake*|raking =~? =~? leaves|leaf|yard|lawn", "raking leaves"),
    ("scrub*|wax*|polish*|wipe*|wiping =~? =~? =~? =floor|floors|tatami|deck|tiles", "crawling"),
    (
        "wipe*|wiping|clean*|polish*|wash*|scrub* =~? =~? =mirror|car|door|shelf|shelves|counter|wall",
        "wiping it with a cloth",
    ),
    (
        "knock*|pound*|bang* on|at =~? =~? =door|window|gate|wall, push*|shut|shutting|slide*|unlock* ~open|on =~? =door|doors|window|curtain|curtains|gate|fridge|locker|cabinet|drawer|wardrobe, press*|push*|touch*|ring* =~? =button|screen|panel|doorbell|bell, hang*|put* up =~? =ornament|ornaments|decorations|star, decorate* =~? =~? =tree, operate*|operating =~? =~? =machine|crane|panel|console, adjust* =~? =telescope|lamp|clock|thermostat, knock*",
        "reaching out",
    ),
    (
        "examine*|inspect*|check*|treat*|bandage*|wrap* =~? paw|leg|wing|ear of =~? =~? =dog|cat|puppy|kitten|wolf|fox|bird|retriever|rabbit|horse, scratch* =~? =~? =cat|dog ear|ears|chin|belly",
        "petting",
    ),
    ("conduct*|conducting =~? =~? orchestra|choir|band|symphony, conduct+", "waving her arms"),
    ("hail* =~? =taxi|cab|bus, flag* down =~? =taxi|cab|bus|car", "waving"),
    ("hitchhike*|hitchhiking|thumb* ride, ~with thumb out|stretched, holding thumb out", "thumbs up"),
    ("play* hopscotch, hopscotch, frolic*|gambol*|romp*|trampoline", "leaping"),
    ("somersault*|backflip*|front flip", "backflip"),
    (
        "dangle*|dangling|dip*|soak* feet|legs|toes ~in|into|over|off =~? =~water|edge|stream|pool, lounge*|lounging|slouch*",
        "sitting",
    ),
    ("rest*|gather*|huddle*|relax* around|round|by|beside|near =~? =campfire|fire|bonfire", "sitting on the ground"),
    (
        "tie*|tying|lace*|tighten*|put*|putting|pull* ~up|on ~running|training|track|gym|tennis|ballet|dance|leather =~? =~? shoe|shoes|shoelace|shoelaces|laces|boot|boots|sneaker|sneakers|skate|skates|slippers, tie*|tying ribbon|ribbons of =~? shoe|shoes",
        "tying her shoe",
    ),
    (
        "throw*|hurl*|toss*|fling*|skip* =~? =~? stone|stones|rock|rocks|pebble|pebbles|javelin|grenade|dart|darts|bread ~at|across|into|over",
        "hurling it",
    ),
    ("catch*|catching|caught =~? =~fly|pop ball|baseball|football", "catching a ball"),
    (
        "=tennis =player|girl|boy|woman|man|star serves|serving|smashing|smashes, smash*|slam*|hit|hits|hitting|return* ~tennis ball ~mid ~air|midair, smash*|smashing shuttlecock",
        "playing a smash",
    ),
    (
        "catch*|catching|chase* =butterfly|butterflies|fireflies|snowflakes|snowflake|dragonfly|bubbles|petals",
        "reaching out",
    ),
    ("light*|lighting|lit|build*|tend*|stoke* =~? =campfire|bonfire|fireplace", "crouching"),
    (
        "summon*|conjure* =~? =~? =spirit|spirits|demon|ghost|familiar|creature|beast|dragon|skeleton|undead|golem|storm, raise* =~? skeletal|skeleton|skeletons|dead|undead =~? ~from ~ground|grave",
        "casting a spell",
    ),
    (
        "sharpen*|polish*|inspect*|clean* =~? =~? =sword|katana|knife|dagger|blade|axe|shield|gun|rifle|flute|trophy, examine*|inspect*|study*|admire* =~? =~? =map|scroll|letter|photo|gem|flower|compass|coin|ring|book|fossil|crystal|potion, arrange* =flowers|bouquet, wrap*|unwrap*|open*|tear* ~up =~? =gift|present|letter|envelope, shuffle* =cards|deck",
        "holding",
    ),
    (
        "mend*|weave*|weaving|darn*|repair*|untangle* =~? =~? basket|fabric|sock|socks|tapestry|quilt|kimono|dress|cloth",
        "sewing",
    ),
    (
        "bend+|bent|bending|hunch*|lean* ~down over =~? =~? =desk|workbench|table|microscope|papers|notebook|machine|map|bird|clock|watch|well|cauldron",
        "leaning forward",
    ),
];
