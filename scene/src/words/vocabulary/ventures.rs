//! Deeds of sport, travel and adventure in the other words that people have for them.

use super::rows::{asks, face, held, pose};
use super::{Row, Sense};
use crate::words::wish::{Seat, Wish};
use crate::{Expression, Extra, Outfit, Place, Pose, Prop};

pub const ROWS: &[Row] = &[
    (asks(&[Wish::Likely(Place::IndoorPool)]), "lane ropes, lane rope, lane lines, lane markers, コースロープ"),
    (pose(Pose::Swimming), "freestyle swimming, swimming freestyle stroke, freestyle swimmer, 自由形"),
    (face(Expression::Angry), "歯を食いしばって"),
    (
        asks(&[
            Wish::Pose(Pose::Saving),
            Wish::Prop(Prop::SoccerBall),
            Wish::Extra(Extra::Gloves),
            Wish::Outfit(Outfit::Jersey),
            Wish::Likely(Place::Stadium),
        ]),
        "goalkeeper save, ゴールキーパーが飛びつく, キーパーが飛びつく, 横っ飛びでボールを止める",
    ),
    (
        held(Prop::MendedMotorbike),
        "repairing a motorcycle, repairing a motorbike, fixing a motorcycle, fixing a motorbike, バイクを修理する, バイクを修理して, \
         バイクを直す, バイクを直して, バイクの整備, バイクを整備する, バイクを整備して, オートバイを修理する, オートバイを修理して",
    ),
    (
        held(Prop::MendedRobot),
        "repairing a robot, fixing a robot, ロボットを修理する, ロボットを修理して, ロボットを直す, ロボットを直して, ロボットの腕を修理する, \
         ロボットの腕を修理して, ロボットの腕を直して",
    ),
    (held(Prop::Bag), "school bag flying, schoolbag flying, bag flying, bag swinging"),
    (pose(Pose::OnHorse), "galloping, at full gallop, at a gallop"),
    (pose(Pose::Floating), "浮かびながら, ふわふわ浮かぶ, ふわふわ浮かんで"),
    (
        asks(&[Wish::Prop(Prop::Controls), Wish::Pose(Pose::Sitting), Wish::Likely(Place::Cockpit)]),
        "control sticks, joysticks, control levers",
    ),
    (asks(&[Wish::Likely(Place::Train)]), "電車の窓から, 車窓, 車窓から"),
    (asks(&[Wish::Somebody]), "traveller"),
    (
        asks(&[Wish::Seat(Seat::Suitcase), Wish::Pose(Pose::Sitting)]),
        "sitting on a suitcase, sits on a suitcase, スーツケースに座る, スーツケースに座って, スーツケースに座っている, トランクに座って, \
         旅行鞄に座って, スーツケースに腰掛けて, トランクに腰掛けて",
    ),
    (
        asks(&[Wish::Pose(Pose::CrossingBlades), Wish::Prop(Prop::Shinai), Wish::Likely(Place::Dojo)]),
        "crossing bamboo swords, kendo sparring, 剣道の試合, 竹刀を交える, 竹刀を交えて",
    ),
    (Sense::Suggests(Place::Gym), "chalk bag"),
    (Sense::Silent, "ポイを持つ手, ポイを持って, ポイ"),
];

/// As in `wordings.rs`, before all of them.
pub const VENTURES: &[(&str, &str)] = &[
    (
        "row* ~little|small|old|wooden|tiny boat|rowboat|dinghy|canoe ~down|on|across|over|along ~lake|river|pond ~with ~wooden|two|long ~pair ~of oars, \
         row* ~little|small|old|wooden|tiny boat|rowboat|dinghy",
        "rowing a boat",
    ),
    ("boat|rowboat|dinghy|canoe with ~wooden|two|long ~pair ~of oars", "rowing a boat"),
    (
        "float*|drift*|hover*|weightless ~weightless|weightlessly|freely in|inside|through|aboard =~? =space =station|shuttle|ship|capsule|module",
        "floating",
    ),
    (
        "shoot*|loose*|release*|fire* =~? ~long|short|wooden|elven bow|longbow, loose*|release*|shoot*|fire* arrow|arrows ~from =~? bow",
        "drawing a bow",
    ),
    (
        "hammer*|hammering|forge*|forging|beat*|pound* ~glowing|hot|red|white|molten|heated|orange ~hot blade|sword|iron|steel|metal|horseshoe ~on|at|upon|over =~? anvil",
        "hammering iron",
    ),
    ("loose* arrow, let* arrow fly, let* fly arrow", "drawing a bow"),
    ("tabletop|table tennis|ping pong at|on|across|over|around one|same|single|shared table", "table tennis"),
    ("skate* ~gracefully|alone on|across|over|around =~? =ice =~rink", "ice skating"),
    (
        "sit*|sat|seated|perched ~down|alone on|atop|upon ~big|large|huge|small|old|vintage|battered|worn \
         ~brown|red|blue|green|black|white|yellow|pink|gray|grey ~leather|travel|travelling|rolling suitcase|trunk",
        "sitting on a suitcase",
    ),
    (
        "~one strike*|striking|hit*|hitting ~other|others|opponent|opponents ~on|at ~head|helmet|mask|men with ~bamboo|kendo sword|shinai, \
         cross*|clash*|spar|sparring ~with bamboo swords|shinai, spar|sparring|fight*|duel* ~each ~other in ~kendo|bogu =armor|armour|gear",
        "crossing bamboo swords",
    ),
    (
        "repair*|fix*|mend*|work*|tinker*|service*|servicing|maintain* ~on|with|at =~? =~? motorcycle|motorbike|motor ~bike ~engine",
        "repairing a motorcycle",
    ),
    (
        "repair*|fix*|mend*|work*|tinker*|build* ~on|with|at ~arm|hand|leg|head|body =of ~humanoid|broken|old|rusty|damaged|giant|battered =~? robot|android ~arm, \
         repair*|fix*|mend*|tinker* ~on|with|at ~humanoid|broken|old|rusty|damaged|giant|battered =~? robot|android ~arm|hand|leg",
        "repairing a robot",
    ),
    (
        "draw*|drawing|drew|bend*|pull* ~back =~? ~great long|short|elven|wooden bow|longbow|shortbow, \
         draw*|drawing|drew|bend*|pull* ~back longbow|shortbow|bowstring, draw*|drawing|pull* ~back string =of =~? bow|longbow",
        "drawing a bow",
    ),
    (
        "dive*|diving|dove|plunge*|plunging ~head ~headfirst ~first into =~? =~? =pool|water, \
         ~dive*|diving|leap*|jump*|plunge* ~head ~headfirst ~first off|from =~? =~? starting|diving block|blocks|board|platform ~into =~? =~? =pool|water",
        "diving head first",
    ),
    (
        "~goalkeeper|keeper|goalie dive*|diving|leap*|lunge* ~sideways ~full ~stretch ~to ~for|and ~to catch*|save*|stop*|block* =~? soccer|football ball|shot",
        "goalkeeper save",
    ),
    (
        "shoot*|shooting|throw* =~? basketball at|into|toward|towards hoop|basket|ring, shoot*|shooting =~? basketball, take*|taking jump shot, jump shot",
        "shooting a basketball",
    ),
];
