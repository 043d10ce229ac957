//! Layers handed to the rasterizer: outlines, paints, groups.
//!
//! The rasterizer runs on one thread and at a fixed kind of arithmetic: SSE 4.2 where the processor has it, else
//! the build's baseline. Neither fuses a multiplication with an addition nor estimates a reciprocal, so both give
//! the same bytes; AVX2 and AVX-512 fuse, and are not used.

use std::sync::Arc;

use canvas::drawing::Blend;
use canvas::lettering::Outline;
use canvas::transform::ONE;
use canvas::{
    Canvas, Color, Content, Drawing, Element, Finish, Group, Layer, Lettering, Mask, Paint, Path, Pixels, Shape, Stop,
    Stroke, Transform, Verb,
};
use vello_cpu::color::{AlphaColor, DynamicColor, Srgb};
use vello_cpu::kurbo::{Affine, BezPath, Point, Rect};
use vello_cpu::peniko::{
    BlendMode, ColorStop, ColorStops, Compose, Extend, Gradient, ImageAlphaType, ImageQuality, ImageSampler, Mix,
};
use vello_cpu::{
    Image as ImagePaint, ImageSource, Level, PixelMetadata, Pixmap, RenderContext, RenderSettings, Resources,
};

use crate::screentone::Screen;
use crate::{Assets, Error, lettering, masking};

/// B4 at 600 dpi with 5 mm of bleed all round has 57 megapixels and 8,835 rows.
const MOST_PIXELS: u64 = 64_000_000;
const LONGEST_SIDE: u64 = 10_000;
/// Rows of a band: a picture that is more than a thumbnail is made in bands, so that several threads can, and what a layer
/// needs beside the picture stays small. A multiple of the rasterizer's tiles.
const BAND_ROWS: u16 = 512;
const WHOLE_UP_TO: u64 = 400_000;

/// The picture's size in pixels, and the canvas units that go into it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Frame {
    pub width: u16,
    pub height: u16,
    pub scale: f32,
    /// The first row, counted in the whole picture.
    pub top: u16,
}

impl Frame {
    /// Each side rounds to the nearest pixel, and is one at least.
    pub fn new(canvas: &Canvas, scale: f32) -> Result<Self, Error> {
        if !(scale.is_finite() && scale > 0.0) {
            return Err(Error::Scale(scale));
        }
        let side = |units: u32| {
            let exact = f64::from(units) * f64::from(scale);
            if units == 0 { 0 } else { (libm::round(exact) as u64).max(1) }
        };
        let (width_px, height_px) = (side(canvas.width_px), side(canvas.height_px));
        let fits = |side: u64| (1..=LONGEST_SIDE).contains(&side);
        if !fits(width_px) || !fits(height_px) || width_px * height_px > MOST_PIXELS {
            return Err(Error::Size { width_px, height_px });
        }
        Ok(Self { width: width_px as u16, height: height_px as u16, scale, top: 0 })
    }

    /// The picture in bands from top to bottom; a small one is a band of its own.
    pub fn bands(self) -> Vec<Self> {
        if u64::from(self.width) * u64::from(self.height) <= WHOLE_UP_TO {
            return vec![self];
        }
        let tops = (self.top..self.top + self.height).step_by(BAND_ROWS.into());
        tops.map(|top| Self { top, height: BAND_ROWS.min(self.height - top), ..self }).collect()
    }

    fn to_pixels(self) -> Affine {
        Affine::translate((0.0, -f64::from(self.top))) * Affine::scale(f64::from(self.scale))
    }

    fn rect(self) -> Rect {
        Rect::new(0.0, 0.0, f64::from(self.width), f64::from(self.height))
    }
}

/// The arithmetic that every picture is made with; see the module's text.
pub(crate) fn fixed_level() -> Level {
    #[cfg(target_arch = "x86_64")]
    if let Some(sse) = Level::new().as_sse4_2() {
        return Level::Sse4_2(sse);
    }
    Level::baseline()
}

/// What does not change from layer to layer.
#[derive(Clone, Copy)]
pub(crate) struct Means<'a> {
    pub frame: Frame,
    pub assets: &'a dyn Assets,
    pub level: Level,
    /// Whether layers get their finish. It changes no coverage.
    pub finishes: bool,
}

/// Layers collected for one run of the rasterizer.
pub(crate) struct Scene<'a> {
    context: RenderContext,
    means: Means<'a>,
    /// From the layer to pixels.
    to_pixels: Affine,
    is_blank: bool,
}

impl<'a> Scene<'a> {
    pub fn new(means: Means<'a>) -> Self {
        Self::under(means, means.frame.to_pixels())
    }

    fn under(means: Means<'a>, to_pixels: Affine) -> Self {
        let settings = RenderSettings { level: means.level, num_threads: 0 };
        let context = RenderContext::new_with(means.frame.width, means.frame.height, settings);
        Self { context, means, to_pixels, is_blank: true }
    }

    /// Layers, bottom to top. Neighbors that are printed alike are printed at once: one screen over all of them.
    pub fn layers(&mut self, layers: &[Layer]) -> Result<(), Error> {
        let finishes = self.means.finishes;
        for run in layers.chunk_by(|one, other| finishes && are_printed_alike(one, other)) {
            match run {
                [layer] => self.layer(layer)?,
                _ => self.printed(run)?,
            }
        }
        Ok(())
    }

    fn printed(&mut self, run: &[Layer]) -> Result<(), Error> {
        let Finish::Screentone { cell, angle_deg } = run[0].finish else {
            return run.iter().try_for_each(|layer| self.layer(layer));
        };
        let screen = Screen::new(cell, angle_deg, self.means.frame.scale)?;
        let mut picture = self.alone(|scene| run.iter().try_for_each(|layer| scene.content(layer)))?;
        screen.apply(&mut picture, self.means.frame.top.into());
        self.page(picture);
        Ok(())
    }

    /// The layer, finished and masked, laid down with its opacity and blend; nothing where it is invisible.
    pub fn layer(&mut self, layer: &Layer) -> Result<(), Error> {
        if layer.opacity.0 == 0 {
            return Ok(());
        }
        let screen = match layer.finish {
            Finish::Screentone { cell, angle_deg } if self.means.finishes => {
                Some(Screen::new(cell, angle_deg, self.means.frame.scale)?)
            }
            _ => None,
        };
        if screen.is_none() && layer.mask.is_none() {
            return self.laid(layer, |scene| scene.content(layer));
        }
        let mut picture = self.alone(|scene| scene.content(layer))?;
        if let Some(screen) = screen {
            screen.apply(&mut picture, self.means.frame.top.into());
        }
        if let Some(mask) = &layer.mask {
            let painted = self.alone(|scene| {
                scene.to_pixels *= affine(layer.transform);
                scene.mask(mask)
            })?;
            masking::apply(&mut picture, &painted, mask.keeps);
        }
        self.laid(layer, |scene| {
            scene.page(picture);
            Ok(())
        })
    }

    /// A picture of the frame's own size.
    fn page(&mut self, picture: Pixmap) {
        self.image(picture, Affine::IDENTITY, ImageQuality::Low, self.means.frame.rect());
    }

    /// Something on a page of its own.
    fn alone(&self, paint: impl FnOnce(&mut Self) -> Result<(), Error>) -> Result<Pixmap, Error> {
        let mut scene = Self::under(self.means, self.to_pixels);
        paint(&mut scene)?;
        Ok(scene.rasterize())
    }

    /// The layer's content alone: opaque, normal, unfinished.
    fn content(&mut self, layer: &Layer) -> Result<(), Error> {
        let before = self.to_pixels;
        self.to_pixels = before * affine(layer.transform);
        let painted = match &layer.content {
            Content::Drawing(drawing) => self.drawing(drawing),
            Content::Pixels(pixels) => self.pixels(pixels),
            Content::Strokes(strokes) => self.strokes(strokes),
            Content::Lettering(words) => self.lettering(words),
            Content::Layers(layers) => self.layers(layers),
        };
        self.to_pixels = before;
        painted
    }

    fn mask(&mut self, mask: &Mask) -> Result<(), Error> {
        self.context.set_transform(self.to_pixels);
        for area in &mask.areas {
            self.fill(&outline(&area.outline())?, Color::BLACK);
        }
        self.strokes(&mask.strokes)
    }

    fn lettering(&mut self, words: &Lettering) -> Result<(), Error> {
        let font =
            self.means.assets.font(&words.font).ok_or_else(|| Error::MissingFont { sha256: words.font.clone() })?;
        let glyphs = lettering::outlines(words, font)?;
        self.context.set_transform(self.to_pixels);
        if let Some(rim) = words.outline {
            self.rim(&glyphs, rim);
        }
        glyphs.iter().for_each(|glyph| self.fill(glyph, words.color));
        Ok(())
    }

    /// The letters, laid down all around their place: as one, so that a rim that lets light through does so evenly.
    fn rim(&mut self, glyphs: &[BezPath], rim: Outline) {
        self.context.push_layer(None, None, Some(share(rim.color.alpha)), None, None);
        for [x, y] in lettering::around(rim.width) {
            self.context.set_transform(self.to_pixels * Affine::translate((x, y)));
            glyphs.iter().for_each(|glyph| self.fill(glyph, Color { alpha: 255, ..rim.color }));
        }
        self.context.pop_layer();
        self.context.set_transform(self.to_pixels);
    }

    /// Whether nothing has been painted that may reach into the band.
    pub fn is_blank(&self) -> bool {
        self.is_blank
    }

    fn fill(&mut self, path: &BezPath, color: Color) {
        let rows = self.context.transform().transform_rect_bbox(path.control_box());
        if rows.y1 < -1.0 || rows.y0 > f64::from(self.means.frame.height) + 1.0 {
            return;
        }
        self.is_blank = false;
        self.context.set_paint_transform(Affine::IDENTITY);
        self.context.set_paint(srgb(color));
        self.context.fill_path(path);
    }

    /// Premultiplied pixels of everything collected.
    pub fn rasterize(mut self) -> Pixmap {
        let mut pixmap = Pixmap::new(self.means.frame.width, self.means.frame.height);
        self.context.flush();
        self.context.render(&mut pixmap, &mut Resources::new());
        pixmap
    }

    fn laid(&mut self, layer: &Layer, paint: impl FnOnce(&mut Self) -> Result<(), Error>) -> Result<(), Error> {
        let alone = layer.opacity.0 < 255 || layer.blend != Blend::Normal || blends_inside(&layer.content);
        if !alone {
            return paint(self);
        }
        self.context.push_layer(None, Some(blend_mode(layer.blend)), Some(share(layer.opacity.0)), None, None);
        let painted = paint(self);
        self.context.pop_layer();
        painted
    }

    fn drawing(&mut self, drawing: &Drawing) -> Result<(), Error> {
        self.context.set_transform(self.to_pixels);
        self.elements(&drawing.elements)
    }

    fn strokes(&mut self, strokes: &[Stroke]) -> Result<(), Error> {
        self.context.set_transform(self.to_pixels);
        strokes.iter().try_for_each(|stroke| {
            let path = outline(&stroke.outline())?;
            if stroke.erases {
                let takes = BlendMode::new(Mix::Normal, Compose::DestOut);
                self.context.push_layer(None, Some(takes), Some(share(stroke.color.alpha)), None, None);
                self.fill(&path, Color::BLACK);
                self.context.pop_layer();
            } else {
                self.fill(&path, stroke.color);
            }
            Ok(())
        })
    }

    fn elements(&mut self, elements: &[Element]) -> Result<(), Error> {
        elements.iter().try_for_each(|element| match element {
            Element::Shape(shape) => self.shape(shape),
            Element::Group(group) => self.group(group),
        })
    }

    fn group(&mut self, group: &Group) -> Result<(), Error> {
        if group.opacity == 0 {
            return Ok(());
        }
        if group.clip.is_none() && group.opacity == 255 && group.blend == Blend::Normal && !any_blends(&group.elements)
        {
            return self.elements(&group.elements);
        }
        if group.clip.as_ref().is_some_and(|clip| self.misses(clip)) {
            return Ok(());
        }
        let clip = group.clip.as_ref().map(outline).transpose()?;
        self.context.push_layer(clip.as_ref(), Some(blend_mode(group.blend)), Some(share(group.opacity)), None, None);
        let painted = self.elements(&group.elements);
        self.context.pop_layer();
        painted
    }

    /// Whether all points of the path lie above the band, or all below it; a path with a broken point never does.
    fn misses(&self, path: &Path) -> bool {
        let [_, b, _, d, _, f] = self.to_pixels.as_coeffs();
        let rows = path.points.iter().map(|[x, y]| b * f64::from(*x) + d * f64::from(*y) + f);
        let high = f64::from(self.means.frame.height) + 1.0;
        let (mut above, mut below) = (true, true);
        for row in rows {
            above &= row < -1.0;
            below &= row > high;
        }
        above || below
    }

    fn shape(&mut self, shape: &Shape) -> Result<(), Error> {
        if self.misses(&shape.path) {
            return Ok(());
        }
        let path = outline(&shape.path)?;
        self.context.set_paint_transform(Affine::IDENTITY);
        match &shape.paint {
            Paint::Solid(color) => self.context.set_paint(srgb(*color)),
            Paint::Linear { start, end, stops } => {
                let (from, to) = (point(*start)?, point(*end)?);
                match stops.last() {
                    None => return Ok(()),
                    Some(last) if from == to => self.context.set_paint(srgb(last.color)),
                    Some(_) => self.context.set_paint(gradient(Gradient::new_linear(from, to), stops)?),
                }
            }
            Paint::Radial { to_canvas, stops } => {
                if stops.is_empty() {
                    return Ok(());
                }
                if to_canvas.iter().any(|number| !number.is_finite()) {
                    return Err(Error::NotFinite);
                }
                self.context.set_paint(gradient(Gradient::new_radial((0.0, 0.0), 1.0), stops)?);
                self.context.set_paint_transform(Affine::new(to_canvas.map(f64::from)));
            }
        }
        self.is_blank = false;
        self.context.fill_path(&path);
        Ok(())
    }

    /// One pixel is one canvas unit, from the canvas' top left corner on.
    fn pixels(&mut self, pixels: &Pixels) -> Result<(), Error> {
        let name = || pixels.sha256.clone();
        let bytes = self.means.assets.pixels(&pixels.sha256).ok_or_else(|| Error::MissingPixels { sha256: name() })?;
        let sides = (u16::try_from(pixels.width_px), u16::try_from(pixels.height_px));
        let (Ok(width), Ok(height)) = sides else {
            return Err(Error::WrongPixels { sha256: name() });
        };
        if width == 0 || height == 0 || bytes.len() != usize::from(width) * usize::from(height) * 4 {
            return Err(Error::WrongPixels { sha256: name() });
        }
        let metadata = PixelMetadata::new(ImageAlphaType::Alpha, true);
        let picture = Pixmap::from_parts(bytes.to_vec(), width, height, metadata);
        let quality = if self.to_pixels == Affine::IDENTITY { ImageQuality::Low } else { ImageQuality::Medium };
        let area = Rect::new(0.0, 0.0, f64::from(width), f64::from(height));
        self.image(picture, self.to_pixels, quality, area);
        Ok(())
    }

    fn image(&mut self, picture: Pixmap, transform: Affine, quality: ImageQuality, area: Rect) {
        let sampler = ImageSampler { x_extend: Extend::Pad, y_extend: Extend::Pad, quality, alpha: 1.0 };
        self.context.set_transform(transform);
        self.context.set_paint_transform(Affine::IDENTITY);
        self.context.set_paint(ImagePaint { image: ImageSource::Pixmap(Arc::new(picture)), sampler });
        self.is_blank = false;
        self.context.fill_rect(&area);
    }
}

/// Whether something in the layer blends with what lies under it, or takes it away, and so must not see the layers below.
fn blends_inside(content: &Content) -> bool {
    match content {
        Content::Drawing(drawing) => any_blends(&drawing.elements),
        Content::Strokes(strokes) => strokes.iter().any(|stroke| stroke.erases),
        Content::Layers(layers) => layers.iter().any(|layer| layer.blend != Blend::Normal),
        Content::Pixels(_) | Content::Lettering(_) => false,
    }
}

/// Opaque and whole, under the same screen.
fn are_printed_alike(one: &Layer, other: &Layer) -> bool {
    let plain = |layer: &Layer| {
        layer.opacity.0 == 255 && layer.blend == Blend::Normal && layer.mask.is_none() && !blends_inside(&layer.content)
    };
    one.finish != Finish::Plain && one.finish == other.finish && plain(one) && plain(other)
}

/// In canvas units.
fn affine(transform: Transform) -> Affine {
    let [a, b, c, d] = transform.matrix.map(|entry| f64::from(entry) / f64::from(ONE));
    let [e, f] = transform.shift.map(|at| f64::from(at) / 256.0);
    Affine::new([a, b, c, d, e, f])
}

/// Looks no deeper than one level: a group whose own elements blend is painted on its own, and hides that.
fn any_blends(elements: &[Element]) -> bool {
    elements.iter().any(|element| match element {
        Element::Group(group) => group.blend != Blend::Normal,
        Element::Shape(_) => false,
    })
}

fn outline(path: &Path) -> Result<BezPath, Error> {
    let mut points = path.points.iter();
    let mut next = || points.next().ok_or(Error::BrokenPath).and_then(|at| point(*at));
    let mut bezier = BezPath::with_capacity(path.verbs.len());
    for (index, verb) in path.verbs.iter().enumerate() {
        if index == 0 && *verb != Verb::Move {
            return Err(Error::BrokenPath);
        }
        match verb {
            Verb::Move => bezier.move_to(next()?),
            Verb::Line => bezier.line_to(next()?),
            Verb::Quad => bezier.quad_to(next()?, next()?),
            Verb::Cubic => bezier.curve_to(next()?, next()?, next()?),
            Verb::Close => bezier.close_path(),
        }
    }
    if points.next().is_some() { Err(Error::BrokenPath) } else { Ok(bezier) }
}

fn point(at: [f32; 2]) -> Result<Point, Error> {
    if at[0].is_finite() && at[1].is_finite() {
        Ok(Point::new(f64::from(at[0]), f64::from(at[1])))
    } else {
        Err(Error::NotFinite)
    }
}

/// Stops that fall back or leave 0..=1 are held at the nearest place that keeps the order.
fn gradient(gradient: Gradient, stops: &[Stop]) -> Result<Gradient, Error> {
    let mut least = 0.0_f32;
    let mut ordered = ColorStops::new();
    for stop in stops {
        if !stop.at.is_finite() {
            return Err(Error::NotFinite);
        }
        least = stop.at.clamp(least, 1.0);
        ordered.0.push(ColorStop { offset: least, color: DynamicColor::from_alpha_color(srgb(stop.color)) });
    }
    Ok(Gradient { stops: ordered, ..gradient }.with_extend(Extend::Pad))
}

fn srgb(color: Color) -> AlphaColor<Srgb> {
    AlphaColor::from_rgba8(color.red, color.green, color.blue, color.alpha)
}

fn share(opacity: u8) -> f32 {
    f32::from(opacity) / 255.0
}

fn blend_mode(blend: Blend) -> BlendMode {
    let mix = match blend {
        Blend::Normal => Mix::Normal,
        Blend::Multiply => Mix::Multiply,
        Blend::Screen => Mix::Screen,
        Blend::Overlay => Mix::Overlay,
        Blend::SoftLight => Mix::SoftLight,
        Blend::ColorDodge => Mix::ColorDodge,
    };
    BlendMode::new(mix, Compose::SrcOver)
}
