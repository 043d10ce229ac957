//! A canvas of drawings as SVG 1.1 with CSS blending: what other rasterizers are given to draw.
//!
//! Plain layers only: screentones and lettering have no form that all of them know.

use std::fmt::Write;

use canvas::drawing::Blend;
use canvas::path::Verb;
use canvas::{Canvas, Color, Content, Element, Group, Paint, Path, Shape, Stop};

struct Writer {
    definitions: String,
    body: String,
    /// Names given so far.
    names: usize,
}

/// Whole pixels of the canvas are units of the picture.
pub fn svg(canvas: &Canvas) -> String {
    let mut writer = Writer { definitions: String::new(), body: String::new(), names: 0 };
    for layer in &canvas.layers {
        let Content::Drawing(drawing) = &layer.content else { continue };
        let open = group_tag(layer.opacity.0, layer.blend, None);
        writer.body += &open;
        writer.elements(&drawing.elements);
        writer.body += "</g>\n";
    }
    let Canvas { width_px: width, height_px: height, .. } = canvas;
    let Writer { definitions, body, .. } = writer;
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\">\
         <defs>{definitions}</defs>\n{body}</svg>\n"
    )
}

impl Writer {
    fn elements(&mut self, elements: &[Element]) {
        for element in elements {
            match element {
                Element::Shape(shape) => self.shape(shape),
                Element::Group(group) => self.group(group),
            }
        }
    }

    fn group(&mut self, group: &Group) {
        let clip = group.clip.as_ref().map(|clip| {
            let name = self.name();
            let _ = write!(self.definitions, "<clipPath id=\"{name}\"><path d=\"{}\"/></clipPath>", data(clip));
            name
        });
        self.body += &group_tag(group.opacity, group.blend, clip.as_deref());
        self.elements(&group.elements);
        self.body += "</g>";
    }

    fn shape(&mut self, shape: &Shape) {
        let fill = match &shape.paint {
            Paint::Solid(color) => format!("fill=\"{}\"{}", hex(*color), alpha("fill-opacity", color.alpha)),
            Paint::Linear { start: [x1, y1], end: [x2, y2], stops } => {
                let at = format!("x1=\"{x1}\" y1=\"{y1}\" x2=\"{x2}\" y2=\"{y2}\"");
                self.gradient("linearGradient", &at, stops)
            }
            Paint::Radial { to_canvas: [a, b, c, d, e, f], stops } => {
                let at = format!("cx=\"0\" cy=\"0\" r=\"1\" gradientTransform=\"matrix({a} {b} {c} {d} {e} {f})\"");
                self.gradient("radialGradient", &at, stops)
            }
        };
        let _ = write!(self.body, "<path {fill} d=\"{}\"/>", data(&shape.path));
    }

    fn gradient(&mut self, kind: &str, at: &str, stops: &[Stop]) -> String {
        let name = self.name();
        let _ = write!(self.definitions, "<{kind} id=\"{name}\" gradientUnits=\"userSpaceOnUse\" {at}>");
        for Stop { at, color } in stops {
            let (color, alpha) = (hex(*color), alpha("stop-opacity", color.alpha));
            let _ = write!(self.definitions, "<stop offset=\"{at}\" stop-color=\"{color}\"{alpha}/>");
        }
        let _ = write!(self.definitions, "</{kind}>");
        format!("fill=\"url(#{name})\"")
    }

    fn name(&mut self) -> String {
        self.names += 1;
        format!("n{}", self.names)
    }
}

fn group_tag(opacity: u8, blend: Blend, clip: Option<&str>) -> String {
    let clip = clip.map_or(String::new(), |name| format!(" clip-path=\"url(#{name})\""));
    let mode = match blend {
        Blend::Normal => "",
        Blend::Multiply => " style=\"mix-blend-mode:multiply\"",
        Blend::Screen => " style=\"mix-blend-mode:screen\"",
        Blend::Overlay => " style=\"mix-blend-mode:overlay\"",
        Blend::SoftLight => " style=\"mix-blend-mode:soft-light\"",
        Blend::ColorDodge => " style=\"mix-blend-mode:color-dodge\"",
    };
    format!("<g{}{mode}{clip}>", alpha("opacity", opacity))
}

fn alpha(name: &str, alpha: u8) -> String {
    if alpha == 255 { String::new() } else { format!(" {name}=\"{:.4}\"", f32::from(alpha) / 255.0) }
}

fn hex(color: Color) -> String {
    format!("#{:02x}{:02x}{:02x}", color.red, color.green, color.blue)
}

fn data(path: &Path) -> String {
    let mut points = path.points.iter();
    let mut data = String::new();
    for verb in &path.verbs {
        let (letter, count) = match verb {
            Verb::Move => ('M', 1),
            Verb::Line => ('L', 1),
            Verb::Quad => ('Q', 2),
            Verb::Cubic => ('C', 3),
            Verb::Close => ('Z', 0),
        };
        data.push(letter);
        for [x, y] in points.by_ref().take(count) {
            let _ = write!(data, "{x:.3} {y:.3} ");
        }
    }
    data
}
