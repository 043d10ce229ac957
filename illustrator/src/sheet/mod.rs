//! The sheet of a character: from four sides, large, with eight faces, and its colors by name.
//!
//! ```text
//! Aki
//! front  three-quarter  side  back |  as one meets her
//!                                  |  her colors
//! calm  smile  laugh  shy  surprised  sad  angry  determined
//! ```

mod desk;

use engine::{Brief, Design, DrawnSheet, Size, Style};

use crate::figure;
use desk::{Desk, Frame};
use scene::decide::decide_person;
use scene::words;
use scene::words::wish::Wish;
use scene::{Attention, Camera, Character, Expression, Framing, Hour, Place, Pose, Scene, Weather};

/// Canvas units.
const WIDTH: f64 = 2000.0;
const HEIGHT: f64 = 1480.0;

/// Head turned toward the left of the picture; the rig turns no farther than the last.
const THREE_QUARTER_DEG: f64 = -30.0;
const SIDE_DEG: f64 = -60.0;

const FACES: [Expression; 8] = [
    Expression::Calm,
    Expression::Smile,
    Expression::Laugh,
    Expression::Shy,
    Expression::Surprised,
    Expression::Sad,
    Expression::Angry,
    Expression::Determined,
];

/// The same design and style give the same layers.
pub fn draw(design: &Design, style: Style) -> DrawnSheet {
    let person = person(design, style);
    let ground = figure::key_color(&scene(&person, (style, Framing::Bust), [100.0, 100.0]));
    let mut desk = Desk::new(style, ground);
    desk.paper([WIDTH, HEIGHT]);
    turnaround(&mut desk, &person, style);
    portrait(&mut desk, &person, style);
    colors(&mut desk, design, &person, style);
    faces(&mut desk, &person, style);
    desk.title(&design.name, [70.0, 132.0], 104.0);
    DrawnSheet { width_px: WIDTH as u32, height_px: HEIGHT as u32, layers: desk.into_layers() }
}

/// As they stand there when nothing happens.
fn person(design: &Design, style: Style) -> Character {
    let size = Size { width_px: 512, height_px: 512 };
    let characters = vec![design.clone()];
    let (prompt, negative) = (String::new(), String::new());
    let brief = Brief { prompt, negative, size, seed: design.seed, candidates: 1, style, characters };
    let person = decide_person(&words::read(&brief), design.seed);
    Character {
        pose: Pose::Standing,
        gesture: None,
        prop: None,
        prop_color: None,
        pitch_deg: 0.0,
        gaze: [0.0, 0.0],
        attention: Attention::Nothing,
        ..person
    }
}

fn scene(person: &Character, (style, framing): (Style, Framing), [width, height]: [f64; 2]) -> Scene {
    Scene {
        style,
        width_px: width as u32,
        height_px: height as u32,
        figures: vec![person.clone()],
        animals: Vec::new(),
        things: Vec::new(),
        framing,
        camera: Camera::LEVEL,
        place: Place::Plain,
        hour: Hour::Day,
        sights: Vec::new(),
        paints: Vec::new(),
        weather: Weather::Clear,
        seed: person.seed & !1,
    }
}

/// Front, three-quarter, side and back on one ground.
fn turnaround(desk: &mut Desk, person: &Character, style: Style) {
    let frame = Frame::new(50.0, 190.0, 1270.0, 880.0);
    let cell = frame.width / 4.0;
    let seen = |yaw_deg: f64, pose: Pose| Character {
        yaw_deg,
        roll_deg: 0.0,
        pose,
        expression: Expression::Calm,
        ..person.clone()
    };
    let views = [
        ("front", seen(0.0, Pose::Standing)),
        ("three-quarter", seen(THREE_QUARTER_DEG, Pose::Standing)),
        ("side", seen(SIDE_DEG, Pose::Standing)),
        ("back", seen(0.0, Pose::BackTurned)),
    ];
    desk.ground(frame);
    for (at, (name, view)) in views.into_iter().enumerate() {
        let own = Frame::new(frame.left + cell * at as f64, frame.top, cell, frame.height);
        desk.figures(own, &scene(&view, (style, Framing::FullBody), [own.width, own.height]));
        desk.label(name, [own.left + cell / 2.0, own.top + own.height + 26.0], 25.0);
    }
}

fn portrait(desk: &mut Desk, person: &Character, style: Style) {
    let frame = Frame::new(1370.0, 60.0, 570.0, 660.0);
    let near = Character { yaw_deg: -14.0, roll_deg: 3.0, expression: Expression::Smile, ..person.clone() };
    desk.koma(frame);
    desk.figures(frame, &scene(&near, (style, Framing::Bust), [frame.width, frame.height]));
    desk.border(frame);
}

fn faces(desk: &mut Desk, person: &Character, style: Style) {
    const GAP: f64 = 18.0;
    let count = FACES.len() as f64;
    let width = libm::floor((WIDTH - 120.0 - GAP * (count - 1.0)) / count);
    for (at, expression) in FACES.into_iter().enumerate() {
        let frame = Frame::new(60.0 + at as f64 * (width + GAP), 1156.0, width, 240.0);
        let side = if at % 2 == 0 { -1.0 } else { 1.0 };
        let face = Character { yaw_deg: 9.0 * side, roll_deg: 2.0 * side, expression, ..person.clone() };
        desk.koma(frame);
        desk.figures(frame, &scene(&face, (style, Framing::Face), [frame.width, frame.height]));
        desk.border(frame);
        let meaning = Wish::Expression(expression).meaning();
        let name = meaning.split_once(": ").map_or(meaning.as_str(), |(_, name)| name);
        desk.label(name, [frame.left + width / 2.0, frame.top + frame.height + 34.0], 24.0);
    }
}

/// Each with what it is of and what it is called.
fn colors(desk: &mut Desk, design: &Design, person: &Character, style: Style) {
    let colors = figure::colors(&scene(person, (style, Framing::Bust), [100.0, 100.0]));
    let called = |what: &str| {
        let found = design.traits.iter().find(|one| one.what == what);
        found.map_or("", |one| one.value.as_str())
    };
    const ACROSS: usize = 4;
    let step = [145.0, 150.0];
    for (at, (what, name, shade)) in colors.into_iter().enumerate() {
        let (column, row) = ((at % ACROSS) as f64, (at / ACROSS) as f64);
        let middle = [1370.0 + step[0] * (column + 0.5), 804.0 + step[1] * row];
        desk.swatch(middle, 44.0, shade);
        desk.label(name, [middle[0], middle[1] + 70.0], 21.0);
        desk.strong_label(called(what), [middle[0], middle[1] + 93.0], 22.0);
    }
}
