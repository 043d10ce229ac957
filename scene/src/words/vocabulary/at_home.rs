//! What is done at home and in school, by one or to another, as people say it in long sentences; English and Japanese.

use super::Row;
use super::rows::{asks, hair_style, pose};
use crate::words::wish::{Seat, Wish};
use crate::{Build, HairStyle, Height, Place, Pose, Prop};

pub const ROWS: &[Row] = &[
    (
        asks(&[Wish::Pose(Pose::BrushingFor), Wish::Prop(Prop::HairDryer), Wish::Likely(Place::LivingRoom)]),
        "blowing dry hair with, 髪をドライヤーで乾かす, 髪をドライヤーで乾かして, 髪をドライヤーで乾かしている, 髪をドライヤーで乾かしてあげる, \
         髪をドライヤーで乾かしてあげて, 髪を乾かしてあげる, 髪を乾かしてあげて, 髪を乾かしてあげている",
    ),
    (asks(&[Wish::Build(Build::Sturdy), Wish::Height(Height::Tall)]), "hulking, hulking big"),
    (
        asks(&[Wish::Likely(Place::SchoolGate)]),
        "behind the school, behind the school building, behind the gym, 校舎裏, 校舎の裏, 体育館裏, 体育館の裏",
    ),
    (
        asks(&[Wish::Pose(Pose::Raising), Wish::Seat(Seat::Desk), Wish::Likely(Place::Classroom)]),
        "raising a hand at a desk, 席で手を挙げる, 席で手を挙げて, 席で手を挙げている, 授業中に手を挙げて, 授業中に手を挙げる, 授業中に手を挙げている",
    ),
    (hair_style(HairStyle::TwinTails), "ツイン"),
    (
        pose(Pose::WrappingScarf),
        "首に巻いてあげる, 首に巻いてあげて, 首に巻いてあげている, 首にかけてあげる, 首にかけてあげて, 首に巻いてやる, 首に巻いてやって",
    ),
];

/// As in `wordings.rs`, before all of them.
pub const AT_HOME: &[(&str, &str)] = &[
    // Asleep over what was to be read.
    (
        "doze*|dozing|nod*|drift*|fall*|fell ~off ~asleep at|on|over|in ~? ~? desk|textbook|textbooks|notebook|homework|books|book ~in|during ~class, \
         cheek|face|head ~is rest*|lying|lies|press*|buried|pillowed on|against|in|over ~? textbook|textbooks|book|books|notebook|homework, \
         sleep*|asleep|slept|slump* over|on ~? ~? textbook|textbooks|notebook|homework|books",
        "asleep at a desk",
    ),
    (
        "toss*|throw*|throwing|spin*|spinning|twirl* =~? =~? =~? dough|pizza ~dough ~high ~up ~in|into ~the ~air|overhead",
        "tossing pizza dough",
    ),
    (
        "wall|walls ~is ~are covered|carved|engraved|decorated|etched|filled with|in =~? =~? animals|beasts|figures|carvings|symbols|reliefs|glyphs|hieroglyphs|creatures, \
         wall|walls of =~? carvings|reliefs|hieroglyphs",
        "carved wall",
    ),
    (
        "hold*|holding|carry|carries|carrying|use*|using ~a|one =~? =~? leaf|leaves like|as ~an umbrella",
        "leaf umbrella",
    ),
    (
        "carry|carries|carrying|hold*|holding|bring|brings|bringing|balance*|balancing ~a|the =~? =~? teapot ~and ~cups on|upon ~a|the|her|his =~? tray, \
         tray with|holding|bearing|carrying ~a|the =~? =~? teapot",
        "tray with a teapot",
    ),
    (
        "hug*|hold*|holding|cuddle*|embrace*|clutch* =~? giant|huge|big|enormous|large =~? teddy ~bear bigger|larger|taller than himself|herself|him|her|she|he ~is, \
         teddy ~bear bigger|larger|taller than himself|herself|him|her|she|he ~is",
        "teddy bear larger than oneself",
    ),
    (
        "release*|releasing|launch*|let|lets|letting ~go ~of =~? =~? sky|paper|floating lantern|lanterns ~together",
        "releasing a sky lantern",
    ),
    ("~float*|floating|hover* balls|orbs|spheres|globes|blobs|bubbles of water", "casting water magic"),
    ("fire|fires|firing|shoots|shooting =two|twin|dual =pistols|guns|revolvers|handguns", "aiming"),
    ("grate*|grating|shred* =~? =~? =~? cheese", "grating cheese"),
    // With what the cream is piped.
    (
        "decorate*|frost*|ice|ices|icing|finish*|pipe*|piping ~cream ~on ~? ~? ~? cake|cakes|cupcakes with|using ~? ~? piping|pastry|icing bag",
        "decorating a cake",
    ),
    (
        "tied ~back|up =brown|black|blond|blonde|red|grey|gray|white|silver|blue|pink|green|purple|dark|long ~? =hair =~?",
        "ponytail",
    ),
    (
        "draw*|sketch*|illustrate*|illustrating ~? ~manga|comics|comic|pictures|art|illustrations on ~? ~? tablet",
        "pen tablet",
    ),
    ("=eat*|slurp* =ramen|noodles|udon|soba at ~? ~? counter ~with ~chopsticks", "sitting at the counter"),
    (
        "raise*|raising ~? hand|hands|arm ~up ~high|eagerly|confidently at|from|behind|over ~? ~? desk ~in ~class|classroom",
        "raising a hand at a desk",
    ),
    (
        "=knit*|sew* =~? =~? =~? =scarf|sweater|muffler|hat|shirt|socks|mittens|button on|in ~? ~? sofa|couch",
        "sitting on a sofa",
    ),
    (
        "=eat*|having|has|have|share*|sharing dinner|supper|breakfast|lunch at|around|round ~? ~dinner|dining table ~at ~home ~together",
        "at the dinner table",
    ),
    (
        "piping|pipe*|squeeze*|squeezing ~whipped|fresh cream|frosting|icing|buttercream on|onto|over ~? ~? ~? cake|cakes",
        "decorating a cake",
    ),
    (
        "offer*|hold|holds|holding|stretch*|raise* ~out|up ~? ~? ~? ~? with|on|between|using ~? =chopsticks|fork|spoon ~to|toward|towards|at ~? ~? ~mouth|lips",
        "handing over",
    ),
    (
        "behind|back ~of ~school|high gym|gymnasium|schoolhouse ~building|building, behind school building|gates",
        "behind the school",
    ),
    (
        "teach*|explain*|tutor* ~? ~? math|maths|mathematics|english|physics|chemistry|science|history|grammar|homework|japanese ~problem|problems ~at to|for",
        "tutoring over a book with",
    ),
    (
        "take*|taking|get|gets|getting|grab*|reach*|fetch*|fetches|hand|hands|pull* ~down|out =~? book|it ~down for ~? her|him|girl|boy",
        "taking a book from the shelf",
    ),
    ("~traditional|old|japanese inn|ryokan room", "tatami room"),
    ("open*|opening mouth ~wide ~for|to ~eat ~receive ~it", "open mouth"),
    ("pancake|pancakes|omelette in|into midair, pancake|pancakes in|into mid|the air", "flipping a pancake"),
    ("~gentle giant|mountain|bear|hulk|beast of a =man|guy|fellow", "hulking"),
    (
        "tie*|tying|wrap*|wind*|loop*|drape*|draping|put|puts|putting ~? scarf|muffler around|about|on another|someone|boyfriend|girlfriend ~neck|shoulders",
        "wrapping a scarf around her neck",
    ),
];
