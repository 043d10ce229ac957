//! Light from behind: who stands before it is dark, the edges glow, and the sky behind is the brightest there is.

use canvas::drawing::Blend;
use canvas::{Color, Content, Drawing, Element, Layer, LayerId, Origin, Paint, Path, Shape, Stop};
use engine::Style;
use scene::{Hour, Lit, Scene};

use crate::places::Head;

/// The layer of what lights a figure: the one that stays bright.
pub const LIGHT: &str = "light";

/// What is left of the light on who is seen against it, and what they turn to.
struct Shaded {
    left: f32,
    toward: Color,
}

fn shaded(scene: &Scene) -> Option<Shaded> {
    let left = match scene.camera.lit {
        Lit::Aside | Lit::FromBelow | Lit::HalfShadow => return None,
        Lit::FromBehind => 0.74,
        Lit::Silhouette => 0.05,
    };
    let toward = match scene.hour {
        Hour::Dawn => Color::rgb(50, 34, 66),
        Hour::Day => Color::rgb(34, 40, 76),
        Hour::Dusk => Color::rgb(48, 18, 52),
        Hour::Night => Color::rgb(12, 14, 44),
    };
    Some(Shaded { left, toward })
}

/// Figures and animals against the light.
pub fn darken(layers: &mut [Layer], scene: &Scene) {
    let Some(shaded) = shaded(scene) else { return };
    match scene.style {
        Style::Color | Style::Pastel => {
            let of = |color: Color| mixed(color, &shaded);
            each(layers, &of);
        }
        // Red is the tone, green the ink: paper left of a silhouette would be no silhouette.
        Style::Manga if scene.camera.lit == Lit::Silhouette => {
            each(layers, &|color| Color { red: 255, green: 0, blue: 0, ..color });
        }
        Style::Manga => each(layers, &|color| {
            let red = (f32::from(color.red) * 0.72) as u8;
            if color.green == 255 { Color { red, ..color } } else { color }
        }),
        Style::Sketch => {}
    }
}

fn mixed(color: Color, shaded: &Shaded) -> Color {
    let part = |own: u8, toward: u8| {
        let dark = f32::from(own) * (0.35 + 0.40 * shaded.left);
        libm::roundf(dark * shaded.left + f32::from(toward) * (1.0 - shaded.left) + f32::from(own) * 0.22 * shaded.left)
            .min(255.0) as u8
    };
    let Shaded { toward, .. } = shaded;
    Color {
        red: part(color.red, toward.red),
        green: part(color.green, toward.green),
        blue: part(color.blue, toward.blue),
        alpha: color.alpha,
    }
}

fn each(layers: &mut [Layer], of: &dyn Fn(Color) -> Color) {
    for layer in layers.iter_mut().filter(|layer| layer.blend == Blend::Normal && layer.name != LIGHT) {
        match &mut layer.content {
            Content::Drawing(drawing) => elements(&mut drawing.elements, of),
            Content::Layers(inner) => each(inner, of),
            Content::Pixels(_) | Content::Strokes(_) | Content::Lettering(_) => {}
        }
    }
}

fn elements(list: &mut [Element], of: &dyn Fn(Color) -> Color) {
    for element in list {
        match element {
            Element::Group(group) => elements(&mut group.elements, of),
            Element::Shape(shape) => match &mut shape.paint {
                Paint::Solid(color) => *color = of(*color),
                Paint::Linear { stops, .. } | Paint::Radial { stops, .. } => {
                    stops.iter_mut().for_each(|stop| stop.color = of(stop.color));
                }
            },
        }
    }
}

/// The light itself, behind the head, or where it stands aside a breath of air: it ends what is painted behind the figures.
pub fn glow(scene: &Scene, head: Head) -> Option<Layer> {
    if matches!(scene.style, Style::Manga | Style::Sketch) || scene.place.is_abstract() {
        return None;
    }
    let is_aside = !scene.camera.lit.is_from_behind();
    if is_aside && scene.figures.is_empty() {
        return None;
    }
    let [core, halo] = match scene.hour {
        Hour::Dawn => [Color::rgb(255, 246, 224), Color::rgb(255, 198, 150)],
        Hour::Day => [Color::rgb(255, 255, 246), Color::rgb(255, 244, 204)],
        Hour::Dusk => [Color::rgb(255, 238, 190), Color::rgb(255, 150, 84)],
        Hour::Night => [Color::rgb(226, 236, 255), Color::rgb(116, 150, 246)],
    };
    let (width, height) = (scene.width_px as f32, scene.height_px as f32);
    let side = if scene.light_from_left() { -1.0 } else { 1.0 };
    let at =
        [head.center[0] as f32 + side * 0.46 * head.height as f32, head.center[1] as f32 - 0.10 * head.height as f32];
    let mut whole = Path::default();
    whole.move_to([0.0, 0.0]).line_to([width, 0.0]).line_to([width, height]).line_to([0.0, height]).close();
    let mut elements = Vec::new();
    let tall = head.height as f32;
    let against = [(tall * 2.9, halo, 150), (tall * 1.5, halo, 190), (tall * 0.62, core, 255)];
    // By the way only the air behind a head is lighter, so that it stands out.
    let by_the_way = [(tall * 2.3, halo, 74)];
    for (radius, color, share) in if is_aside { &by_the_way[..] } else { &against[..] }.iter().copied() {
        let stop = |at: f32, share: u8| Stop { at, color: Color { alpha: share, ..color } };
        let stops = vec![stop(0.0, share), stop(0.35, (u16::from(share) * 3 / 5) as u8), stop(1.0, 0)];
        let paint = Paint::Radial { to_canvas: [radius, 0.0, 0.0, radius, at[0], at[1]], stops };
        elements.push(Element::Shape(Shape { path: whole.clone(), paint }));
    }
    let drawing = Content::Drawing(Drawing { elements });
    Some(Layer::new(LayerId(0), "light from behind", Origin::Algorithm, drawing))
}
