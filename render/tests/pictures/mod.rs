//! Small canvases that the tests render.

use canvas::drawing::Blend;
use canvas::{
    Canvas, Color, Content, Drawing, Element, Finish, Group, Layer, LayerId, Opacity, Origin, Paint, Path, Shape, Stop,
    Stroke, StrokePoint,
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
    Layer {
        id: LayerId(id),
        name: format!("layer {id}"),
        origin,
        opacity: Opacity(255),
        blend: Blend::Normal,
        finish: Finish::Plain,
        content: Content::Drawing(Drawing { elements }),
    }
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
