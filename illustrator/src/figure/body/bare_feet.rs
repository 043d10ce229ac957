//! Bare feet: they go on from the ankle without a line, stand on heel and ball, and have toes.

use super::super::curve::{Point, Taper, through};
use super::super::easel::Easel;
use super::Body;
use super::feet::{Shoe, View};
use super::hands;
use super::posture::Foot;

/// Of an ankle in the lists below, where it is as wide as the shin ends.
const ANKLE: f64 = 0.07;
/// Half as wide as a shin ends, head units of a usual leg.
const SHIN_END: f64 = 0.065;

/// Toes to the viewer and a little outward, the big toe on the inner side; x toward the leg's own side, y down from the
/// ankle. From one side of the ankle to the other.
const FRONT: [Point; 24] = [
    [-ANKLE, -0.10],
    [-0.074, -0.01],
    [-0.084, 0.07],
    [-0.106, 0.15],
    [-0.124, 0.215],
    [-0.122, 0.258],
    [-0.085, 0.284],
    [-0.046, 0.268],
    [-0.034, 0.264],
    [-0.004, 0.284],
    [0.028, 0.270],
    [0.038, 0.264],
    [0.066, 0.274],
    [0.092, 0.256],
    [0.100, 0.248],
    [0.122, 0.252],
    [0.141, 0.232],
    [0.146, 0.224],
    [0.166, 0.218],
    [0.176, 0.190],
    [0.158, 0.140],
    [0.116, 0.070],
    [0.078, -0.01],
    [ANKLE, -0.10],
];
const FRONT_GAPS: [[Point; 2]; 4] = [
    [[-0.040, 0.264], [-0.046, 0.214]],
    [[0.033, 0.266], [0.022, 0.220]],
    [[0.096, 0.250], [0.080, 0.208]],
    [[0.143, 0.226], [0.122, 0.190]],
];
/// Half from the side: toes outward and toward the viewer, who sees the inner edge.
const QUARTER: [Point; 22] = [
    [-ANKLE, -0.10],
    [-0.078, 0.0],
    [-0.098, 0.10],
    [-0.084, 0.158],
    [0.010, 0.192],
    [0.100, 0.226],
    [0.170, 0.276],
    [0.226, 0.304],
    [0.264, 0.292],
    [0.266, 0.270],
    [0.284, 0.274],
    [0.304, 0.258],
    [0.298, 0.242],
    [0.314, 0.242],
    [0.330, 0.222],
    [0.322, 0.206],
    [0.336, 0.202],
    [0.344, 0.180],
    [0.316, 0.146],
    [0.250, 0.102],
    [0.160, 0.036],
    [ANKLE, -0.10],
];
const QUARTER_GAPS: [[Point; 2]; 3] =
    [[[0.266, 0.270], [0.226, 0.240]], [[0.298, 0.242], [0.262, 0.212]], [[0.322, 0.206], [0.290, 0.180]]];
/// From the side, toes ahead.
const SIDE: [Point; 19] = [
    [-ANKLE, -0.10],
    [-0.076, -0.02],
    [-0.104, 0.06],
    [-0.112, 0.118],
    [-0.086, 0.164],
    [-0.030, 0.174],
    [0.080, 0.160],
    [0.200, 0.160],
    [0.320, 0.174],
    [0.420, 0.178],
    [0.500, 0.174],
    [0.532, 0.150],
    [0.518, 0.116],
    [0.455, 0.100],
    [0.360, 0.088],
    [0.240, 0.042],
    [0.140, -0.010],
    [0.088, -0.052],
    [ANKLE, -0.10],
];
const SIDE_GAPS: [[Point; 2]; 3] =
    [[[0.360, 0.172], [0.368, 0.134]], [[0.410, 0.176], [0.418, 0.130]], [[0.458, 0.177], [0.464, 0.128]]];
/// The heel toward the viewer, the toes beyond it and a little outward.
const BACK: [Point; 12] = [
    [-ANKLE, -0.10],
    [-0.070, -0.01],
    [-0.084, 0.06],
    [-0.094, 0.118],
    [-0.076, 0.170],
    [0.0, 0.186],
    [0.080, 0.170],
    [0.150, 0.150],
    [0.166, 0.118],
    [0.122, 0.076],
    [0.076, 0.0],
    [ANKLE, -0.10],
];
/// The sinew of the heel.
const BACK_LINES: [[Point; 2]; 2] = [[[-0.030, -0.09], [-0.034, 0.03]], [[0.030, -0.09], [0.034, 0.03]]];
/// Hanging from a leg in the air; y goes on along the shin.
const HANGING: [Point; 16] = [
    [-ANKLE, -0.10],
    [-0.080, -0.02],
    [-0.104, 0.06],
    [-0.100, 0.125],
    [-0.058, 0.185],
    [-0.006, 0.270],
    [0.038, 0.370],
    [0.076, 0.455],
    [0.116, 0.490],
    [0.152, 0.470],
    [0.160, 0.420],
    [0.156, 0.350],
    [0.142, 0.240],
    [0.112, 0.090],
    [0.084, -0.02],
    [ANKLE, -0.10],
];
const HANGING_GAPS: [[Point; 2]; 2] = [[[0.068, 0.436], [0.100, 0.412]], [[0.048, 0.392], [0.080, 0.366]]];

fn form(view: View) -> (&'static [Point], &'static [[Point; 2]]) {
    match view {
        View::Front => (&FRONT, &FRONT_GAPS),
        View::Quarter => (&QUARTER, &QUARTER_GAPS),
        View::Side => (&SIDE, &SIDE_GAPS),
        View::Back => (&BACK, &BACK_LINES),
        View::Hanging | View::Sole => (&HANGING, &HANGING_GAPS),
    }
}

pub fn draw(easel: &mut Easel, body: &Body, shoe: &Shoe) {
    let skin = body.palette.skin;
    let (outline, gaps) = form(shoe.view());
    let wide = SHIN_END * body.leg_width * body.rig.unit / (ANKLE * shoe.unit);
    // At the ankle a foot goes on as the shin does; below, as it stands.
    let at = |[x, y]: Point| if y < -0.05 { along_shin(shoe, [x * wide, y]) } else { shoe.unstretched([x, y]) };
    let curve = through(&outline.iter().map(|point| at(*point)).collect::<Vec<_>>(), 4);
    let shin = [[-ANKLE, -0.05], [ANKLE, -0.05], [ANKLE, -0.6], [-ANKLE, -0.6]].map(|[x, y]| {
        // ... whose light goes on into it.
        along_shin(shoe, [x * wide, y])
    });
    hands::shaded(easel, body.rig, (&curve, &shin), (&skin, 0.066));
    easel.ink(&curve, 0.9, (skin.line, Taper::EVEN));
    for [from, to] in gaps {
        easel.ink(&[at(*from), at(*to)], 0.55, (skin.line, Taper::FOLD));
    }
    if matches!(shoe.view(), View::Side | View::Quarter) {
        let bone = [[-0.026, -0.020], [-0.002, 0.006], [0.026, -0.008]].map(|point| shoe.unstretched(point));
        easel.ink(&through(&bone, 4), 0.45, (skin.line, Taper::LINE));
    }
}

fn along_shin(shoe: &Shoe, [x, y]: Point) -> Point {
    let ([down_x, down_y], end) = (shoe.limb.way, shoe.limb.end);
    let ahead = match shoe.foot {
        Foot::Inward | Foot::Tiptoe => -shoe.limb.side,
        Foot::Front | Foot::Outward | Foot::Pushing | Foot::Stretched | Foot::Hidden => shoe.limb.side,
    };
    let (x, y) = (x * ahead * shoe.unit, y * shoe.unit);
    [end[0] + down_x * y + down_y * x, end[1] + down_y * y - down_x * x]
}
