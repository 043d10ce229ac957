//! Small canvases that the tests render.

use canvas::drawing::Blend;
use canvas::lettering::{Align, Direction, Outline, Ruby};
use canvas::mask::{Area, Keeps};
use canvas::{
    Canvas, Color, Content, Drawing, Element, Finish, Group, Layer, LayerId, Lettering, Mask, Opacity, Origin, Paint,
    Path, Shape, Stop, Stroke, StrokePoint, Transform,
};

pub fn rectangle(left: f32, top: f32, right: f32, bottom: f32) -> Path {
    let mut path = Path::default();
    path.move_to([left, top]).line_to([right, top]).line_to([right, bottom]).line_to([left, bottom]).close();
    path
}

/// Four cubic arcs.
pub fn circle(middle: [f32; 2], radius: f32) -> Path {
    let ([x, y], reach) = (middle, radius * 0.552_285);
    let mut path = Path::default();
    path.move_to([x + radius, y])
        .cubic_to([x + radius, y + reach], [x + reach, y + radius], [x, y + radius])
        .cubic_to([x - reach, y + radius], [x - radius, y + reach], [x - radius, y])
        .cubic_to([x - radius, y - reach], [x - reach, y - radius], [x, y - radius])
        .cubic_to([x + reach, y - radius], [x + radius, y - reach], [x + radius, y])
        .close();
    path
}

pub fn filled(path: Path, color: Color) -> Element {
    Element::Shape(Shape { path, paint: Paint::Solid(color) })
}

pub fn layer(id: u32, origin: Origin, elements: Vec<Element>) -> Layer {
    Layer::new(LayerId(id), &format!("layer {id}"), origin, Content::Drawing(Drawing { elements }))
}

pub fn canvas(side: u32, layers: Vec<Layer>) -> Canvas {
    Canvas { width_px: side, height_px: side, layers }
}

fn algorithm(elements: Vec<Element>) -> Layer {
    layer(0, Origin::Algorithm, elements)
}

fn stops(from: Color, to: Color) -> Vec<Stop> {
    vec![Stop { at: 0.0, color: from }, Stop { at: 1.0, color: to }]
}

/// Stripes that only show inside a circle, which is inside another clip at half opacity.
pub fn clip() -> Canvas {
    let stripes = (0..8).map(|row| {
        let top = row as f32 * 16.0;
        filled(rectangle(0.0, top, 128.0, top + 8.0), Color::rgb(20, 90, 160))
    });
    let inner = Group {
        clip: Some(circle([64.0, 64.0], 50.0)),
        opacity: 255,
        blend: Blend::Normal,
        elements: stripes.collect(),
    };
    let outer = Group {
        clip: Some(rectangle(0.0, 0.0, 64.0, 128.0)),
        opacity: 128,
        blend: Blend::Normal,
        elements: vec![Element::Group(inner.clone())],
    };
    let right = Group {
        clip: Some(rectangle(72.0, 0.0, 128.0, 128.0)),
        elements: vec![Element::Group(inner)],
        ..outer.clone()
    };
    canvas(128, vec![algorithm(vec![Element::Group(outer), Element::Group(Group { opacity: 255, ..right })])])
}

/// A linear gradient with a hard end, and a sheared radial one over it.
pub fn gradient() -> Canvas {
    let sky = Paint::Linear {
        start: [0.0, 16.0],
        end: [0.0, 112.0],
        stops: stops(Color::rgb(250, 220, 120), Color::rgb(60, 40, 140)),
    };
    let glow = Paint::Radial {
        to_canvas: [40.0, 10.0, -10.0, 20.0, 64.0, 50.0],
        stops: stops(Color::WHITE, Color::rgb(255, 255, 255).faded(0.0)),
    };
    let area = || rectangle(0.0, 0.0, 128.0, 128.0);
    canvas(
        128,
        vec![algorithm(vec![
            Element::Shape(Shape { path: area(), paint: sky }),
            Element::Shape(Shape { path: area(), paint: glow }),
        ])],
    )
}

/// A tone from white to black in the red channel, an inked ring in the green one.
pub fn screentone() -> Canvas {
    let ramp = Paint::Linear {
        start: [0.0, 0.0],
        end: [256.0, 0.0],
        stops: stops(Color::rgb(255, 255, 0), Color::rgb(0, 255, 0)),
    };
    let ring = |radius, color| filled(circle([128.0, 64.0], radius), color);
    let mut toned = algorithm(vec![
        Element::Shape(Shape { path: rectangle(0.0, 0.0, 256.0, 128.0), paint: ramp }),
        ring(34.0, Color::rgb(255, 0, 0)),
        ring(30.0, Color::rgb(255, 255, 0)),
    ]);
    toned.finish = Finish::Screentone { cell: 8.0, angle_deg: 45.0 };
    Canvas { width_px: 256, height_px: 128, layers: vec![toned] }
}

/// Each blend as a group over two colors, and a multiplied layer over all.
pub fn blend() -> Canvas {
    let ground = vec![
        filled(rectangle(0.0, 0.0, 192.0, 64.0), Color::rgb(200, 120, 60)),
        filled(rectangle(0.0, 64.0, 192.0, 128.0), Color::rgb(40, 70, 110)),
    ];
    let blends = [Blend::Normal, Blend::Multiply, Blend::Screen, Blend::Overlay, Blend::SoftLight, Blend::ColorDodge];
    let columns = blends.into_iter().enumerate().map(|(index, blend)| {
        let left = index as f32 * 32.0 + 4.0;
        let color = Color::rgb(170, 150, 90);
        let elements = vec![filled(rectangle(left, 8.0, left + 24.0, 120.0), color)];
        Element::Group(Group { clip: None, opacity: 220, blend, elements })
    });
    let mut veil = layer(1, Origin::Algorithm, vec![filled(circle([96.0, 64.0], 40.0), Color::rgb(230, 180, 230))]);
    veil.blend = Blend::Multiply;
    veil.opacity = Opacity(160);
    let layers = vec![algorithm(ground.into_iter().chain(columns).collect()), veil];
    Canvas { width_px: 192, height_px: 128, layers }
}

/// A dot, a swelling wave, a sharp return and a translucent loop across itself.
pub fn strokes() -> Canvas {
    let stroke = |width: f32, color, points: &[(f32, f32, u8)]| Stroke {
        color,
        width: (width * 256.0) as i32,
        points: points
            .iter()
            .map(|&(x, y, pressure)| StrokePoint { x: (x * 256.0) as i32, y: (y * 256.0) as i32, pressure })
            .collect(),
        erases: false,
    };
    let wave: Vec<_> = (0..10_u8)
        .map(|step| {
            let up = if step % 2 == 0 { 20.0 } else { 44.0 };
            (14.0 + f32::from(step) * 11.0, up, 25 * step.min(9 - step) * 2 + 10)
        })
        .collect();
    let made = vec![
        stroke(12.0, Color::rgb(180, 40, 40), &[(14.0, 80.0, 255)]),
        stroke(12.0, Color::BLACK, &wave),
        stroke(8.0, Color::rgb(30, 90, 60), &[(34.0, 70.0, 255), (60.0, 112.0, 255), (62.0, 66.0, 120)]),
        stroke(
            9.0,
            Color::rgb(40, 60, 160).faded(0.5),
            &[(72.0, 110.0, 90), (112.0, 74.0, 255), (92.0, 66.0, 255), (78.0, 80.0, 255), (118.0, 112.0, 60)],
        ),
    ];
    let mut hand = layer(0, Origin::Hand, vec![]);
    hand.content = Content::Strokes(made);
    let paper = layer(1, Origin::Algorithm, vec![filled(rectangle(0.0, 0.0, 128.0, 128.0), Color::WHITE)]);
    canvas(128, vec![paper, hand])
}

/// Of the font that comes with the program.
pub const FONT: &str = "1076e8813325d08c4d2b2c2eb6c468a9c0de3abb46692c07910e802ec19a3163";

pub const FONT_JAPANESE: &str = "59bea6e1db8c2f51b22e4c7566abbb564822ba28ffbed2851f16871551d493f8";

/// In 1/256 units.
const fn units(of: i32) -> i32 {
    of * 256
}

fn pen(width: i32, alpha: u8, erases: bool, points: &[[i32; 2]]) -> Stroke {
    let color = Color { alpha, ..Color::BLACK };
    let points = points.iter().map(|&[x, y]| StrokePoint { x: units(x), y: units(y), pressure: 255 }).collect();
    Stroke { color, width: units(width), points, erases }
}

pub fn corners(points: &[[i32; 2]]) -> Area {
    Area { points: points.iter().map(|point| point.map(units)).collect() }
}

fn sky() -> Layer {
    let sky = Paint::Linear {
        start: [0.0, 0.0],
        end: [0.0, 128.0],
        stops: stops(Color::rgb(40, 60, 140), Color::rgb(240, 170, 120)),
    };
    algorithm(vec![Element::Shape(Shape { path: rectangle(0.0, 0.0, 128.0, 128.0), paint: sky })])
}

/// A disc of which one mask keeps a diamond, and a disc of which another hides a soft line.
pub fn mask() -> Canvas {
    let disc = |id, x, color| layer(id, Origin::Hand, vec![filled(circle([x, 64.0], 40.0), color)]);
    let diamond = corners(&[[40, 30], [74, 64], [40, 98], [6, 64]]);
    let mut left = disc(1, 40.0, Color::rgb(230, 70, 90));
    left.mask = Some(Mask { keeps: Keeps::Inside, areas: vec![diamond], strokes: vec![] });
    let mut right = disc(2, 88.0, Color::rgb(250, 220, 90));
    let soft = pen(18, 150, false, &[[60, 40], [90, 64], [118, 96]]);
    right.mask = Some(Mask { keeps: Keeps::Outside, areas: vec![], strokes: vec![soft] });
    canvas(128, vec![sky(), left, right])
}

/// One arrow four times: as drawn, turned, squeezed and leant, each with the mask that it carries along.
pub fn transforms() -> Canvas {
    let arrow = |id, transform| {
        let mut path = Path::default();
        path.move_to([4.0, 20.0])
            .line_to([40.0, 20.0])
            .line_to([40.0, 6.0])
            .line_to([60.0, 28.0])
            .line_to([40.0, 50.0]);
        path.line_to([40.0, 36.0]).line_to([4.0, 36.0]).close();
        let mut layer = layer(id, Origin::Hand, vec![filled(path, Color::rgb(250, 240, 220))]);
        let hole = corners(&[[46, 22], [54, 28], [46, 34]]);
        layer.mask = Some(Mask { keeps: Keeps::Outside, areas: vec![hole], strokes: vec![] });
        Layer { transform, ..layer }
    };
    let one = canvas::transform::ONE;
    let at = |matrix, x, y| Transform { matrix, shift: [units(x), units(y)] };
    let half = one / 2;
    canvas(
        128,
        vec![
            sky(),
            arrow(1, Transform::NONE),
            arrow(2, at([0, one, -one, 0], 124, 4)),
            arrow(3, at([one, 0, 0, half], 2, 80)),
            arrow(4, at([one, half, -half, one], 80, 64)),
        ],
    )
}

/// A thick line of the hand, rubbed out along a thin one and half along another; what lies below is left.
pub fn erasing() -> Canvas {
    let mut hand = layer(1, Origin::Hand, vec![]);
    hand.content = Content::Strokes(vec![
        pen(40, 255, false, &[[20, 40], [108, 40]]),
        pen(40, 255, false, &[[20, 92], [108, 92]]),
        pen(10, 255, true, &[[14, 52], [64, 30], [114, 50]]),
        pen(24, 128, true, &[[64, 70], [64, 116]]),
        pen(6, 255, false, &[[24, 104], [104, 80]]),
    ]);
    canvas(128, vec![sky(), hand])
}

/// Words in three lines with a white rim, words to the right in half-seen ink, and a letter that the font does not have.
pub fn lettering() -> Canvas {
    let words = |text: &str, size, at: [i32; 2]| Lettering {
        text: text.into(),
        font: FONT.into(),
        size: units(size),
        at: at.map(units),
        direction: Direction::Horizontal,
        align: Align::Middle,
        line_spacing_percent: 110,
        color: Color::rgb(25, 20, 40),
        outline: Some(Outline { color: Color::WHITE, width: units(3) }),
        ruby: vec![],
        upright_pairs: false,
    };
    let layer = |id, words| Layer::new(LayerId(id), "words", Origin::Lettering, Content::Lettering(words));
    let mut end = words("AVAST!", 22, [124, 100]);
    (end.align, end.outline, end.color) = (Align::End, None, Color::WHITE.faded(0.6));
    let mut start = words("Élan fi 月", 14, [4, 122]);
    (start.align, start.outline) = (Align::Start, Some(Outline { color: Color::WHITE.faded(0.5), width: units(2) }));
    let canvas_of = |layers| canvas(128, layers);
    canvas_of(vec![sky(), layer(1, words("Who owns\nthe moon,\nthen?", 24, [64, 26])), layer(2, end), layer(3, start)])
}

/// A candidate brought in as a layer, of which a mask lets a part through at half opacity.
pub fn brought_in() -> Canvas {
    let mut candidate = Layer::new(LayerId(9), "cand_2", Origin::Machine, Content::Layers(blend().layers));
    let right = corners(&[[64, 0], [128, 0], [128, 128], [40, 128]]);
    candidate.mask = Some(Mask { keeps: Keeps::Inside, areas: vec![right], strokes: vec![] });
    candidate.opacity = Opacity(200);
    canvas(128, vec![sky(), candidate])
}

/// Two vertical lines with what stands otherwise in them: the long mark, a comma, brackets, small kana.
pub fn vertical_lettering() -> Canvas {
    let words = Lettering {
        text: "「月は、\nだれのもの？」\nカーッ".into(),
        font: FONT_JAPANESE.into(),
        size: units(17),
        at: [116, 6].map(units),
        direction: Direction::Vertical,
        align: Align::Start,
        line_spacing_percent: 130,
        color: Color::rgb(25, 20, 40),
        outline: Some(Outline { color: Color::WHITE, width: units(2) }),
        ruby: vec![],
        upright_pairs: false,
    };
    let layer = Layer::new(LayerId(1), "words", Origin::Lettering, Content::Lettering(words));
    canvas(128, vec![sky(), layer])
}

/// Furigana shorter and longer than what they speak of, two digits and two marks side by side, and furigana above a line.
pub fn furigana() -> Canvas {
    let ruby = |from, letters, text: &str| Ruby { from, letters, text: text.into() };
    let vertical = Lettering {
        text: "屋上に志す\nあと12日!!".into(),
        font: FONT_JAPANESE.into(),
        size: units(17),
        at: [104, 20].map(units),
        direction: Direction::Vertical,
        align: Align::Start,
        line_spacing_percent: 170,
        color: Color::rgb(25, 20, 40),
        outline: None,
        ruby: vec![ruby(0, 2, "おくじょう"), ruby(3, 1, "こころざ"), ruby(10, 1, "か")],
        upright_pairs: true,
    };
    let mut level = vertical.clone();
    (level.text, level.direction, level.upright_pairs) = ("海へ12".into(), Direction::Horizontal, false);
    (level.at, level.ruby) = ([6, 110].map(units), vec![ruby(0, 1, "うみ")]);
    let layer = |id, words| Layer::new(LayerId(id), "words", Origin::Lettering, Content::Lettering(words));
    canvas(128, vec![sky(), layer(1, vertical), layer(2, level)])
}

/// Vertical lines with dashes, ellipses, the long mark and small kana, quotes, one to four digits, capitals that stand and
/// words that lie.
pub fn vertical_words() -> Canvas {
    let words = Lettering {
        text: "『ラーメンっ…』\nそう——2月14日\nUSBのHelloだ\n365分!? “A”".into(),
        font: FONT_JAPANESE.into(),
        size: units(14),
        at: [112, 6].map(units),
        direction: Direction::Vertical,
        align: Align::Start,
        line_spacing_percent: 180,
        color: Color::BLACK,
        outline: None,
        ruby: vec![],
        upright_pairs: true,
    };
    let layer = Layer::new(LayerId(1), "words", Origin::Lettering, Content::Lettering(words));
    canvas(128, vec![sky(), layer])
}
