//! How people say what head, hands and legs do: patterns of words, and what the tables call it.
//!
//! `a|b` is one of these, `look*` any form of the verb and `dash+` any but the first, `?` any word; a word after `~` may
//! lack, one after `=` is kept; `SEATED` asks that somebody sits, `ALONE` that nothing stands beside.

/// What is done with a hand before it is somewhere, and how many hands.
pub const PUTS: &str = "rest*|place*|put|puts|putting|press*|lay|lays|laying|laid|hold*|held|prop*|plant*|set|sets|setting|keep*|\
    kept|lean*|support*|cup*|bring*|lift*|raise*|touch*|balance*|cradle*|clench*|pose*|both|one";

pub const HELD_OUT: &str = "on|to|at|against|over|upon|in|near|by|across|under|into|onto";

pub const LOOKS: &str = "look*|gaze*|gazing|stare*|staring|glance*|peer*|watch+|eyes|gaze";

/// Colors that eyes have.
pub const EYE_COLORS: &str = "red|crimson|scarlet|ruby|blue|azure|sapphire|sky|green|emerald|jade|teal|turquoise|aqua|cyan|gold|golden|\
    amber|yellow|honey|brown|hazel|chestnut|purple|violet|lavender|amethyst|gray|grey|silver|silvery|black|dark|pink|orange|white";

pub const WORDINGS: &[(&str, &str)] = &[
    // How eyes look, said before their color.
    (
        "sharp|piercing|keen|fierce|steely|intense|hawkish =~light|deep|dark|pale|bright|icy|ice =EYECOLOR =eyes",
        "sharp eyes",
    ),
    ("narrow|narrowed|slanted|thin|squinting =~light|deep|dark|pale|bright|icy|ice =EYECOLOR =eyes", "narrow eyes"),
    ("~big|large round =~light|deep|dark|pale|bright|warm =EYECOLOR =eyes", "round eyes"),
    ("big|large =~light|deep|dark|pale|bright|warm =EYECOLOR =eyes", "big eyes"),
    ("droopy|drooping|gentle|downturned =~light|deep|dark|pale|bright|warm =EYECOLOR =eyes", "gentle eyes"),
    (
        "upturned|catlike|foxy|feline =~light|deep|dark|pale|bright =EYECOLOR =eyes, cat like =EYECOLOR =eyes",
        "upturned eyes",
    ),
    ("almond ~shaped =~light|deep|dark|pale|bright =EYECOLOR =eyes", "almond eyes"),
    ("hooded|lidded =EYECOLOR =eyes, half|heavy lidded|closed =EYECOLOR =eyes", "hooded eyes"),
    ("reptilian|serpentine|slit|slitted =EYECOLOR =eyes", "snake eyes"),
    ("sleepy|tired|drowsy|weary =~light|deep|dark|pale|bright =EYECOLOR =eyes", "sleepy eyes"),
    ("sparkling|shining|starry|twinkling =~light|deep|dark|pale|bright =EYECOLOR =eyes", "sparkling eyes"),
    ("glow*|luminous|luminescent =~light|deep|dark|pale|bright =EYECOLOR =eyes", "glowing eyes"),
    ("teary|tearful|watery =EYECOLOR =eyes", "teary eyes"),
    ("sad|sorrowful|melancholic|mournful =~light|deep|dark|pale|bright =EYECOLOR =eyes", "sad eyes"),
    ("cold =~light|deep|dark|pale|bright|icy|ice =EYECOLOR =eyes", "cold eyes"),
    ("empty|lifeless|dull|hollow =EYECOLOR =eyes", "empty eyes"),
    (
        "sunflower|daisy|daisies|tulip|peony|orchid|carnation|poppy|gardenia|plumeria|hydrangea|wildflower|wildflowers|lotus|blossom|\
         blossoms|flower|flowers|hibiscus|camellia|lily|rose ~tucked|stuck|pinned|placed|woven|worn in|into|behind hair|ear|braid|braids|bun|ponytail",
        "flower in her hair",
    ),
    // On the face.
    (
        "~smudge|smear|dusting|patch|bit|streak|spot flour|powder ~smeared|smudged on|over|across face|cheek|cheeks|nose|forehead",
        "flour on the face",
    ),
    (
        "~smudge|smear|streak|spot|splash|dab paint|ink ~smeared|smudged|splattered on|over|across face|cheek|cheeks|nose|forehead, \
         paint|ink splashes|splash|smudges|smudge|spots|smears|stains|stain on|over|across face|cheek|cheeks|nose|forehead",
        "paint on the face",
    ),
    (
        "~smudge|smear|streak|spot ~engine|motor|machine oil|grease|soot|mud|dirt|dust|coal ~smeared|smudged on|over|across face|cheek|cheeks|nose|forehead",
        "dirt on the cheek",
    ),
    (
        "oil|grease|soot|mud|dirt|dust|coal|engine smudge|smudges|smear|smears|streak|streaks|stain|stains ~smeared|smudged on|over|across face|cheek|cheeks|nose|forehead",
        "dirt on the cheek",
    ),
    (
        "paint|ink smudge|smudges|smear|smears|streak|streaks|stain|stains|spot|spots ~smeared|smudged on|over|across face|cheek|cheeks|nose|forehead",
        "paint on the face",
    ),
    (
        "flour|powder smudge|smudges|smear|smears|streak|dusting ~smeared|smudged on|over|across face|cheek|cheeks|nose|forehead",
        "flour on the face",
    ),
    (
        "breathe*|breathing|blow*|puff* ~warm|hot ~air|breath|breaths on|onto|into|upon|over =~? ~cold|frozen|freezing|numb|cupped hands|palms|fingers",
        "blowing on hands",
    ),
    ("write*|writing|wrote =~? =~? on|at =~? blackboard|chalkboard|whiteboard", "writing on the blackboard"),
    (
        "point* at|to|out|on =~? =~? map ~pinned|hanging|hung|drawn on|upon blackboard|board|wall|chalkboard|whiteboard|screen",
        "pointing at the blackboard with a pointer",
    ),
    ("~grain|grains rice ~grain|grains ~stuck on|at|to|by face|cheek|cheeks|mouth", "rice on the face"),
    (
        "punch*|punching|fist toward|towards|at viewer|camera|screen, throw*|throwing punch|fist toward|towards|at viewer|camera, \
         fist thrust toward|towards|at viewer|camera",
        "punching at the viewer",
    ),
    ("blow* soap ~bubbles bubbles|bubble", "blowing bubbles"),
    ("draw*|drawing|drew longbow|shortbow", "drawing a bow"),
    ("~gentle giant =man|woman|guy|fellow", "muscular"),
    ("glasses beer|ale", "glass of beer"),
    ("glasses wine|champagne", "glass of wine"),
    ("glasses juice|lemonade|soda|cola", "glass of juice"),
    ("glasses water|tea|milk", "glass of water"),
    // What is over is not seen.
    ("after|before swim*|swimming|jog*|jogging|danc*|fight*|bathing|training|practicing", "afterwards"),
    ("baby ~sleep*|sleeping|asleep|cradle*|held|lying in mother arms", "mother holding a baby"),
    // The head in the hands.
    (
        "~PUT chin|cheek|jaw ~PUT ON hand|palm|fist|knuckles, ~PUT ~up head ~PUT ~up on|against|upon|with hand|palm|fist, \
         ~PUT hand|palm|fist|finger|fingers|forefinger ~PUT ON chin|jaw|cheek, stroke*|rub*|tap*|scratch* chin|jaw, \
         elbow|elbows ~PUT on desk|table =?",
        "chin in hand",
    ),
    (
        "~PUT chin|cheeks ~PUT ON hands|palms|fists, rest*|prop*|cradle*|support* face|head ON hands|palms, \
         ~PUT hands|palms ~PUT ON cheeks|cheek, cup*|squish*|squeeze* cheeks, cup* face",
        "hands on cheeks",
    ),
    (
        "~PUT face|head ~PUT in|into|behind hands|palms, cover*|hide*|bury*|shield* =~? face|eyes with|behind|in hands|hand|palms, cover*|hide* eyes, \
         ~PUT hands|palms ~PUT|cover* over|on|before|covering face|eyes, hands cover* face|eyes, bury* face ON knees|arms, \
         bury* head in hands|arms|knees",
        "face in hands",
    ),
    (
        "cover*|plug*|block* ears ~with ~hands|fingers, ~PUT|clap* hands ~PUT|clap* over|on ears, hands cover* ears, \
         fingers in ears",
        "covering ears",
    ),
    (
        "~PUT|clap* hand|hands|palm|fingers ~PUT|clap* on|to|at|against|over|near|before|in mouth|lips, \
         cover*|hide*|stifle* mouth|smile|laugh|giggle ~with|behind ~hand|hands|palm|sleeve, hand|hands cover* mouth",
        "hand over mouth",
    ),
    ("~PUT finger|forefinger ~PUT on|to|against|over|before|in|at|upon lips|lip|mouth", "finger on lips"),
    // Arms.
    (
        "cross*|fold* arms ~over|across|on|against|in|before ~chest|front, \
         arms cross*|fold* ~over|across|on|against|in|before ~chest|front",
        "arms crossed",
    ),
    (
        "hide*|hid|hiding|conceal*|hold* =? ~PUT behind back, ~PUT|hide*|clasp*|fold*|lock*|link* hands|arms|hand|arm ~PUT|clasp*|fold*|cross*|lock*|link*|hidden behind back",
        "arms behind back",
    ),
    (
        "~PUT|clasp*|fold*|lace*|lock* hands|arms|fingers ~PUT|clasp*|fold*|cross*|lace*|lock* behind head|neck",
        "hands behind head",
    ),
    (
        "~PUT hand|arm ~PUT behind head|neck, rub*|scratch*|hold*|touch* back|nape head|neck, scratch*|rub* nape|neck",
        "hand behind head",
    ),
    ("~PUT hand|fist|knuckles ~PUT on|upon|at|against hip|hips", "hand on hip"),
    ("~PUT hands|fists ~PUT on|upon|at|against hips|hip|waist", "hands on hips"),
    (
        "~PUT|stuff*|shove*|thrust*|hide*|bury*|stick*|stuck|jam*|hook* hands|hand|fists|thumbs|thumb ~PUT|hook*|stuff*|shove*|thrust*|bury*|stuck|jam*|tuck* \
         in|into|inside =~coat|jacket|hoodie|trouser|jeans|apron|sweatshirt|shorts|skirt|sweater|pants pocket|pockets, \
         tuck* hands|hand in|into =~coat|jacket|hoodie|jeans|apron|shorts|skirt pocket|pockets",
        "hands in pockets",
    ),
    (
        "~PUT|spread* hand|palm|fist ~PUT|spread* on|to|at|against|over|upon|across chest|heart|breast|bosom, clutch*|grip*|grab* chest|heart",
        "hand on chest",
    ),
    (
        "clasp*|fold*|join*|wring* hands ~together ~in|before|on|at|against ~lap|chest|front, \
         hands|fingers clasp*|fold*|join*|laced|interlaced ~together ~in|before|on|at|against ~lap|chest|front, \
         ~PUT hands|hand ~PUT|fold*|clasp* in|on lap, SEATED ~PUT hands|hand ~PUT|fold* on|upon knees|knee|thighs, \
         interlace*|lace* fingers",
        "hands clasped",
    ),
    (
        "press*|put|puts|putting|join*|bring* palms together, hands|palms|fingers clasp*|fold*|press*|join* in prayer, \
         clasp*|fold*|press*|join* hands|palms in prayer",
        "praying",
    ),
    (
        "raise*|throw+|threw|lift*|fling*|thrust*|punch*|pump* arms|hands|fists ~up|high|into|in|to|toward|towards|skyward ~air|sky|victory|triumph|joy|celebration, \
         arms|hands|fists raise*|thrown|lifted ~up|high|into|in|to|toward|towards|skyward ~air|sky|victory|triumph|joy|celebration",
        "arms raised",
    ),
    ("raise*|rais+|lift+ hands|arms ~in ~surrender, hands|arms up in surrender", "arms raised"),
    ("=hair is|looks ~all mess", "messy"),
    (
        "pump*|raise*|punch*|thrust*|lift* fist ~up|high|into|in|to|toward|skyward ~air|sky|victory|triumph, \
         fist pump+|raised|thrust ~up|high|into|in|to|toward|skyward ~air|sky|victory|triumph",
        "raising his fist",
    ),
    (
        "spread*|open*|fling* arms ~out|apart|open, stretch*|hold*|throw* arms out|apart|open, \
         arms ~PUT|stretch*|spread*|fling*|flung|open*|thrown|held out|apart|open|outstretched, stretch*|hold* out arms, \
         arms stretched|spread|flung",
        "arms spread",
    ),
    (
        "leg raise*|lift*|extend*|stretched ~up|out|high ~behind|back|to ~back|him|her|air, \
         raise*|lift*|extend* leg ~up|out|high ~behind|back|to ~back|him|her|air, stand*|balance*|balancing on leg|foot",
        "leg raised behind",
    ),
    ("arms|hands ~raise*|lift*|held|stretched ~up|high above|over head", "arms overhead"),
    ("stretch*|reach* arms|hands above|over|overhead ~head, stretch* arms|limbs|body|back", "stretching her arms"),
    (
        "reach*|stretch* out|forth hand|arm ~toward|towards|for|to, stretch*|reach* hand|arm out|forth|toward|towards|up ~toward|towards|for, \
         extend* arm|hand toward|towards|for, hand|arm outstretched|extended|reaching|stretched ~out ~toward|towards|for",
        "reaching out",
    ),
    ("extend*|offer*|hold*|held out|forth hand|palm, extend* hand, hold*|held hand|palm out", "offering a hand"),
    (
        "extend*|offer*|hold*|reach*|stretch* ~out hand|arm ~out to|toward|towards|for viewer|us|camera|you|me, \
         reach* ~out to|toward|towards|for you|us|me",
        "reaching to the viewer",
    ),
    (
        "give*|gives|giving =~? =~? wave, raise*|lift* hand in greeting|farewell|goodbye, wave* hand|arm|goodbye|farewell|bye",
        "waving",
    ),
    ("wave* hands|arms", "waving her arms"),
    (
        "hold*|make*|making|flash*|show*|throw*|give*|giving ~up two|2 fingers ~in ~v, hold* ~up fingers in v, ALONE v",
        "peace sign",
    ),
    ("give*|giving =~? shrug, shrug* shoulders", "shrugging"),
    ("give*|gives|giving =~? =~? =~? thumbs|thumb up, thumb|thumbs raised|up", "thumbs up"),
    ("kick*|swing*|dangle*|dangling =legs|feet ~in|up|behind ~air|her|him|playfully", ""),
    (
        "point* ~finger|fingers|hand ~straight|directly|right|out at|to|toward|towards viewer|us|you|camera|reader|audience, \
         finger|arm pointed|pointing|aimed ~straight|directly|right|out at|to|toward|towards viewer|us|you|camera|reader",
        "pointing at the viewer",
    ),
    ("point* finger|fingers ~at|to|toward|towards|up, finger pointed|pointing ~at|to|toward|up", "pointing"),
    ("clap* hands ~together, applaud*", "clapping"),
    // Hair, hat, glasses.
    (
        "backwards|backward =black|white|red|blue|navy|green|yellow|orange|pink|purple|gray|grey|brown|beige =~baseball|snapback =cap",
        "backwards cap",
    ),
    (
        "take*|taking|took|check* =~? temperature|fever, take*|taking|took|check* =~? =~? =~? temperature",
        "checking for fever",
    ),
    (
        "run*|running|comb*|rake*|drag*|push* hand|hands|finger|fingers through =~? =~? hair, scratch* head, play*|fiddle*|toy* with =~? hair, \
         twirl*|twist*|wind*|curl* ~lock|strand|curl =~? ~hair around|on|round finger|fingers, twirl* hair, hand|fingers in hair",
        "hand in hair",
    ),
    (
        "tuck*|brush*|push*|sweep* ~lock|strand|wisp =~? hair behind ear|ears, tuck*|brush*|push* lock|strand behind ear",
        "tucking hair",
    ),
    (
        "hold*|grip*|clutch*|touch*|tip*|adjust*|tug*|grab*|tilt* ~on|onto|at ~to ~down ~brim|edge her|his|their =~straw|top|witch|cowboy|pirate|captain|sun|wide|big|pointy =~witch|straw|brimmed|pointy =hat|cap|beret|fedora|bonnet ~down ~with ~hand, \
         touch*|grip*|hold*|tip*|pull* brim =~straw|top|witch|cowboy =hat|cap, hand on brim =~straw|top|witch|cowboy =hat|cap, \
         hand on her|his =straw|top|witch|cowboy|pirate|sun =hat|cap, pull* down =~straw|top|witch =hat|cap",
        "hand at the brim",
    ),
    (
        "adjust*|push*|fix*|straighten*|slide* ~up ~frame|frames|bridge|rim =~round|thick|big|reading glasses|spectacles|eyeglasses ~up|down ~on|of ~nose",
        "adjusting glasses",
    ),
    // Where the face turns.
    (
        "look*|glance*|glancing|peer*|gaze*|gazing|stare*|staring|turn* ~back over|past|across shoulder ~at ~viewer|camera|us|you, \
         turn* ~head ~around|back|round to look*|glance*|face ~back|behind|over ~at|to ~us|viewer|camera|you|shoulder|him|her, turn* head back|around, turn* back|around to look, turn* back|around to|with =smile|smiling|wave|grin|laugh ~at ~us|viewer|camera, \
         look*|glance*|glancing behind her|him|them, glance*|glancing back ~at ~viewer|camera|us|you",
        "looking back",
    ),
    (
        "bow*|lower*|hang*|hung|drop*|dip*|duck*|droop* head|chin|gaze|eyes ~in|with ~shame|grief|sorrow|thought|silence|prayer|sadness, \
         head bow*|lower*|hang*|hung|drooped|drooping|down|dipped ~low, eyes|gaze lower*|downcast|cast|fixed down|downward|ground|floor, eyes|gaze lowered|downcast, \
         downcast eyes|gaze, LOOK ~down at|to|toward|towards|on|into feet|shoes|ground|floor|toes|hands|lap|palm|palms, chin tucked, \
         gaze+|gazing|stare+|staring|glance+|glancing|peer+ down, look* down",
        "looking down",
    ),
    ("bow*|lower* head in|with|as apology|respect|greeting|thanks|gratitude, give*|giving =~? bow", "bowing"),
    (
        "gaze+|gazing|stare+|staring|glance+|glancing|peer+|squint* up|upward|upwards|skyward, look* up|upward|upwards|skyward, \
         LOOK ~up at|to|toward|towards|into ceiling|heavens|treetops|sky|constellations, \
         watch+ =sky|stars|clouds|moon|stars|snow|snowflakes|swallows, LOOK ~up at|into|toward =~starry|night|blue|evening|cloudy =stars|moon|clouds|fireworks|sky, \
         lift*|raise*|turn*|tip* face|head|chin|eyes|gaze up|upward|skyward, lift*|raise*|turn*|tilt* face|eyes|gaze to|toward|towards =sky|rain|sun|moon|stars|snow|light|sunlight, \
         tilt*|throw*|lean*|tip* head back, head tilt*|thrown|leaned|tipped back",
        "looking up",
    ),
    (
        "gaze+|gazing|stare+|staring|glance+|glancing|peer+ away|off|out|aside|sideways|afar ~into|to ~distance|side, \
         look* away|off|aside|sideways|afar ~into|to ~distance|side, LOOK to|toward side, LOOK ~off into|at|toward distance|horizon|space, \
         avert*|turn* eyes|gaze|face|head away|aside, avert* eyes|gaze|face|look, eyes|gaze|face|head averted|turned ~away|aside|sideways, \
         turn* away, LOOK off camera|screen|frame, look* out over|at|across|to|on",
        "looking away",
    ),
    (
        "LOOK out|outside|through ~dusty|open|big =~rainy|train|classroom|cafe|kitchen|bus|shop window, watch+ =rain|snow ~through|outside ~window",
        "looking outside",
    ),
    (
        "LOOK straight|directly|right|intently|back|dead|boldly ~ahead at|into|to|toward viewer|camera|us|you|me|lens, \
         LOOK at|into|toward|towards|on viewer|camera|us|you|me|lens|audience|onlooker, \
         meet*|met viewer|camera|your|our gaze|eyes|eye, make*|making eye contact, eyes|gaze fix*|lock* on|at viewer|us|camera|you|me, \
         face+|facing camera|viewer|us, direct gaze|stare|eye ~contact",
        "looking at viewer",
    ),
    ("tilt*|cock*|incline* head ~to|toward ~side|shoulder, head tilt*|cock* ~to|toward ~side|shoulder", "head tilt"),
    // Sitting.
    (
        "take*|taking|took|taken|have seat, slump*|lounge*|lounging|settle*|nestle*|curl* ~up|down|back =in|into|on =~? =chair|armchair|seat|stool|throne|bench, \
         slump* at|over|against|in, sit*|sat|perched cozily|comfortably|sideways|upright, perch* on|atop|upon, slouch* on|in|against",
        "sitting",
    ),
    (
        "sit*|sitting|sat|seated|slump*|plop* ~down|around|together on|in|upon =~wooden|stone|cold|soft|green|sunny|tiled|classroom|kitchen|bedroom|forest|library floor|ground|carpet|rug|mat|lawn|dirt|moss|pavement|sidewalk|curb, \
         sit*|sat|seated ~down on|in|among =~tall|soft|green|long|fresh =grass|snow|leaves|clover|flowers|wildflowers|tatami, \
         SEATED legs stretch*|extended|outstretched ~out",
        "sitting on the ground",
    ),
    (
        "sit*|sat|seated|slump*|settle* ~back|down|up =~backwards|sideways|alone|upright|quietly on|in|upon =~wooden|old|comfy|plain|simple|high|kitchen|folding|office|desk|leather|dining chair",
        "sitting on a chair",
    ),
    (
        "hug*|hold*|clasp*|clutch*|pull*|draw*|drawn|gather* knees|legs ~up ~to|against|under|toward|close ~chest|chin|body, \
         arms wrap*|around|clasp*|folded|about ~around|about knees|legs|shins, wrap* arms around|about knees|legs|shins, \
         knees drawn|pulled|tucked|hugged ~up ~to|against|under|toward ~chest|chin, knees to|against chest",
        "hugging knees",
    ),
    (
        "legs cross* on|upon floor|ground|carpet|rug|grass|mat|lawn, crossed legs on floor|ground, cross legged on =~? floor|ground|carpet|rug|mat",
        "cross legged",
    ),
    ("leg|legs|ankles cross* ~over|at ~leg|knee|ankles", "crossed legs"),
    // Low.
    (
        "bend+|bent|bending on knee, go*|goes|going down on knee, drop* to knees|knee, sink* to|onto knees, fall* to knees, on bended knee",
        "kneeling",
    ),
    ("hunch*|hunker* down|low|over, squat* on heels", "crouching"),
    ("bend+|bending|lean* over|down to|toward, stoop+", "leaning forward"),
    (
        "sprawl* ~out on|across floor|ground|carpet|rug, sprawl* ~out =on|across|over|in =~? =~bed|grass|ground|sofa|couch|carpet|sand, flop*|collapse* =on|onto =bed|grass|ground|sofa|couch, \
         lie+|lying|lay ~down on|in|upon =~? floor|ground|carpet|rug|lawn|dock, stretch* out =on =~? =bed|grass|ground|sofa|couch|sand|floor, \
         lie+|lying flat|stretched",
        "lying",
    ),
    (
        "lie+|lying|lay ~flat face|facedown ~down, lie+|lying|lay on tummy|belly|stomach, on tummy|belly, lie+|lying prone",
        "lying on stomach",
    ),
    // Going.
    (
        "trudge*|trudging|stride+|striding|march+|saunter*|stagger*|tiptoe+|tiptoeing|amble*|ambling|roam*|plod*|wade*|wading|limp+|pace+|pacing|stumble+|stumbling",
        "walking",
    ),
    ("dash+|flee+|fled|chase+|chasing|race+|racing|rush+|hurry+|hurries|scurry*|scamper*|gallop+|sprint+", "running"),
    ("chase =a|an|the|after|each|their|his|her", "running"),
    ("star jump, leapt|hopping|hopped|skips|skipping|bound+|vault+|prance*", "leaping"),
    ("throw* =~? punch|hook|uppercut|jab, throw* right|left hook|punch", "punching"),
    ("deliver* =~? kick, throw* =~? kick", "high kick"),
    // With something in hand.
    (
        "phone|smartphone|cellphone|telephone|receiver ~PUT to|at|against|on|near|by ear, talk*|chat*|speak* on|into =~? phone|smartphone|telephone|cellphone",
        "talking on the phone",
    ),
    (
        "hand|hands|fingers|palm ~PUT|hover* on|at|around|near|over|upon hilt|hilts|handle|handles|grip|pommel =~? ~sheathed sword|swords|katana|katanas|blade|blades ~at|on ~hip|side|waist, \
         hand|hands|fingers ~PUT on|at|near hilt|hilts, hand|hands ~PUT on ~sheathed sword|swords|katana|katanas|scabbard|scabbards ~at|on ~hip|side|waist, \
         grip*|gripping hilt =~? sword|katana|blade, grip* hilt, reach* for sword|katana|hilt",
        "hand on the hilt",
    ),
    (
        "cast*|conjure*|conjuring|summon*|chant*|shoot*|hurl*|throw*|unleash*|release* =~? =~? =~ball magic|spell|incantation|spells, \
         cast*|conjure*|conjuring|summon*|shoot*|hurl*|unleash*|release* =~? =~? =fire|flame|flames|lightning|fireball|ice ~from|with|in ~outstretched|raised|open ~hand|hands|palm|palms",
        "casting a spell",
    ),
    (
        "cast*|conjure*|conjuring|summon*|create*|creating|hold* =~? ball|orb|sphere light|energy|magic|mana ~from|with|in|over|above ~outstretched|raised|open ~hand|hands|palm|palms",
        "casting an orb",
    ),
    (
        "hold*|lift*|raise*|thrust* up|aloft|overhead, hold*|lift*|raise* high above, hold*|lift*|raise*|thrust* =~? =~? =? aloft|overhead|skyward|high ~above|over ~head, \
         hold*|lift*|raise* =~? =~? =? above|over|overhead head, raise* =~? =~? =sword|katana|blade|staff|axe|spear|lantern|torch|glass|mug|cup|hammer|wand|trophy|racket ~to|toward|into ~sky|air|heavens ~in|for ~toast",
        "holding up high",
    ),
    ("hold*|lift* up|above|over =umbrella|parasol|phone|camera|umbrella", "holding"),
    (
        "=butterfly|butterflies|cicada|cicadas|dragonfly|dragonflies|beetle|beetles|insects|bugs|fireflies|grasshoppers with|in =~? net",
        "insect net",
    ),
    (
        "erase*|wipe*|wiping|clean* =~? blackboard|chalkboard|board, write*|writing|wrote on|at =~? blackboard|chalkboard|whiteboard|board",
        "writing on the blackboard",
    ),
    (
        "sleep*|asleep|doze*|dozing|nap* on|over|upon arms|desk|books|book|table|counter|keyboard|homework|textbook|textbooks, head down|resting|rests on|upon desk|table|arms|books|counter",
        "head on her arms",
    ),
    (
        "to fish, fish|fishes for, fish|fishes ~together from|off|at =~? =~? =~? =boat|pier|dock|rock|rocks|shore|bank|bridge|jetty|river|riverbank|lake|pond|stream|sea|ice, cast* fishing line|rod",
        "fishing rod",
    ),
    ("comb*|brush+ =~? =~? =~? =hair", "hairbrush"),
    // The face.
    ("eyes close+|shut, close*|shut|shutting eyes", "eyes closed"),
    ("open* mouth ~wide, mouth wide open", "open mouth"),
    (
        "jaw drop*|fall*|hang*|hung, mouth hang*|fall*|drop* open, mouth agape ~in|with ~surprise|shock|awe|wonder",
        "jaw dropped",
    ),
    ("grit*|clench*|bare* teeth, teeth grit*|clench*|bared", "clenched teeth"),
    ("puff* ~out|up cheeks ~out|up, cheeks puff* ~out|up", "puffed cheeks"),
    ("purse* lips, lips purse*", "pouting"),
    ("bite*|biting|chew*|gnaw* lip|lips|nail|nails|fingernails, lip bite", "nervous"),
    ("roll* eyes, raise*|lift*|arch*|quirk* eyebrow|brow, eyebrow raised|arched", "unimpressed"),
    (
        "eyes sparkle*|sparkling|shine*|shining|glitter*|twinkle*|gleam* ~with ~joy|excitement|delight|wonder, eyes light up",
        "sparkling eyes",
    ),
    (
        "cheeks flush*|burn*|red|pink|rosy|redden*|blush*, rosy|red|pink|flushed cheeks, flushed|rosy face, face flush*|redden*|red, turn* red ~in ~face, blush* ~on =~? =~? cheeks",
        "blushing cheeks",
    ),
    (
        "laugh* head|heads off, double* over with|in laughter|laughing, bent over laughing, burst* into|out laughter|laughing, throw* head back in|with|laughing ~laughter, head thrown back in|laughing ~laughter",
        "laughing",
    ),
    (
        "tear|tears stream*|run*|running|roll*|fall*|well*|flow*|pour*|trickle*|drip* ~up ~down|in|from|over ~cheeks|cheek|face|eyes, wipe*|wiping away tears|tear, \
         wipe*|wiping tears|tear|eyes ~away|from ~eyes|cheeks, burst* into tears, eyes fill*|brim*|well* ~up with tears, eyes out, cry* eyes out",
        "crying",
    ),
    ("fight*|hold*|blink* back tears, on verge of tears, close to tears", "teary"),
    ("smile*|grin*|laugh* with|through =~? tears ~in eyes, smile*|grin* with|through tears", "smiling through tears"),
    ("furrow*|knit* brow|brows, brow|brows|eyebrows furrow*|knit*|drawn", "furrowed brow"),
    ("cup* hands around|to|at|round mouth, through cupped hands, bark*|shout*|yell* orders|commands", "shouting"),
    ("wrinkle*|scrunch* nose ~in|with ~disgust|distaste", "disgusted"),
    ("shake*|shaking fist|fists", "raising his fist"),
    ("twinkle|sparkle in eye|eyes", "smiling"),
    ("glint|gleam in eye|eyes", "smug"),
    (
        "=smile|smirk|grin|frown|scowl|pout|sneer|blush|look ~PUT on|across|over|upon|playing ~on|about|across face|lips|features|cheeks|mouth",
        "",
    ),
    ("=play*|read*|draw*|studying|paint*|write*|writing =? =~? =~? on floor|carpet|rug", "sitting on the ground"),
    // As tags have it.
    (
        "lean* ~forward|out on|over|against|upon|to =~balcony|bridge|rooftop|iron|metal|stone railing|railings|rail|balustrade|parapet",
        "leaning on a railing",
    ),
    (
        "arms|arm at sides|side, hands at sides|side, against wall|tree|fence|pillar, lean* on|against|to =~? =~? side|wall|tree|fence|pillar|lamppost|table|counter|post|pole|door|doorway|doorframe|gate|sill",
        "leaning",
    ),
    ("ALONE arm|hand up, index finger raised, raised index finger, one finger raised", "raising his hand"),
    (
        "~PUT|sleep*|asleep|nap*|lying|lies ~with head ~PUT on|in|upon =~? lap|knees|thighs, sleep*|asleep|nap*|lying|lies|rest* on|in|upon =~? lap|knees|thighs",
        "lap pillow with",
    ),
    ("tie|ties|tying|lace|laces|lacing|retying =? shoelaces|shoelace|shoes|shoe|laces", "tying shoes of"),
    ("hand on neck", "hand behind head"),
    ("hands on head", "hands behind head"),
    ("hand on eyewear", "adjusting glasses"),
    ("hands|arms in opposite sleeves, hands|arms in|inside sleeves", "arms crossed"),
    ("steepled fingers, steeple* fingers, fingers steepled", "hands clasped"),
    ("ALONE curtsey", "bowing"),
    ("ALONE knee", "kneeling"),
    ("ALONE painting", "paintbrush"),
    ("ALONE watering, ALONE gardening", "watering can"),
    ("ALONE photographing|photography", "camera"),
    (
        "take*|taking|took|snap* =~? =~? picture|photo|photograph|pictures|photos|snapshot|photographs ~of, ALONE taking picture",
        "taking a photo",
    ),
    ("ALONE stirring", "ladle"),
    ("ALONE combing", "hairbrush"),
    ("all fours, on all fours", "crawling"),
    ("look* ahead", "looking at viewer"),
    ("ALONE head back, chin up|raised|lifted", "looking up"),
    ("turning|turned head, head turned|turn, fac* to side", "looking away"),
    ("ALONE teeth", "grin"),
    ("tearing up, tears up", "teary"),
    ("ALONE sigh|guilt|upset", "sad"),
    ("ALONE envy", "pouting"),
    ("ALONE pain", "nervous"),
    ("turn* pale, go* pale", "frightened"),
    ("nose|ear|ears|cheek blush", "blushing"),
    ("blow*|blowing =soap bubbles", ""),
    ("blow*|blowing =bubbles", ""),
    ("cough*", "hand over mouth"),
    ("lean* on|upon|against =broom|broomstick|cane|staff|sword|spear|rake|shovel|axe|scythe|umbrella", "leaning"),
    // What two do.
    ("play* ~game chess|checkers, game chess|checkers", "playing chess"),
    ("play* ~game ~of shogi, game shogi", "playing shogi"),
    ("play* ~game|hand|round cards|poker, game cards|poker", "playing cards"),
    ("arm wrestle*|wrestling|match", "arm wrestling"),
    (
        "sit*|sitting|seated across|opposite|facing ~from ~another ~at|over ~round|wooden|kitchen|dining|cafe ~table, \
         fac* ~another across|over|at ~round|wooden|kitchen|dining|cafe table",
        "across a table",
    ),
    (
        "have|has|having|eat*|share*|sharing|enjoy* ~romantic|candlelit|candlelight|quiet|fancy|family dinner|lunch|supper|breakfast|meal ~together, \
         dine*|dining ~together",
        "dining together",
    ),
    ("give*|giving|share*|sharing|exchange* =~? high five|fives", "high five"),
    ("~PUT hand|hands ~PUT ON shoulder|shoulders", "hand on shoulder"),
    (
        "toast*|toasting ~with =wine|beer|champagne, raise*|raising glasses ~together ~in ~toast, toast*|toasting with|each",
        "clinking glasses",
    ),
    ("block*|parry|parries|parrying it|punch|attack|blow|kick ~with ~crossed arms|forearms", "blocking the punch"),
    ("bump* fists|knuckles ~together, give*|giving|share*|exchange* fist bump", "fist bump"),
    (
        "make*|making|share*|sharing|give* pinky|pinkie promise|swear, hook*|link*|lock* pinkies|pinkys|pinky ~fingers ~together",
        "pinky promise",
    ),
    ("build*|built|make*|making|made|roll* =~big|large|huge snowman ~together", "building a snowman"),
    ("smell*|sniff* =~? flower|flowers|rose|roses|blossom|bouquet", "holding a flower"),
    ("laugh* heartily|loudly|hard|aloud|merrily", "laughing"),
    ("fidget* ~with", "nervous"),
    ("aim*|point* =~? camera at|toward|towards", "taking a photo"),
    ("ALONE spike|spiking", "spiking a volleyball"),
];
