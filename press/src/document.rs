//! The PDF: its pages with their boxes, what is drawn on them, and the sealed pictures that travel with it.

use canvas::{Canvas, Layer};
use pdf_writer::types::Direction;
use pdf_writer::{Content, Filter, Finish, Name, Pdf, Rect, Ref, Str, TextStr};

use crate::about::About;
use crate::error::Error;
use crate::letters::Letters;
use crate::parting::{is_plain, is_screened, without_ink};
use crate::pen::{HERE, Pen};
use crate::picture::{Picture, dots, flat, with_bleed};

/// One page.
pub struct Sheet<'a> {
    pub canvas: &'a Canvas,
    /// Canvas units to an inch of paper.
    pub units_per_inch: f32,
    /// What is a picture is one at this resolution.
    pub dots_per_inch: f32,
    /// Canvas units beyond each edge that a trimmed page loses.
    pub bleed: u32,
    /// A sealed file of the page, with the name it has inside the PDF.
    pub sealed: Option<(&'a str, &'a [u8])>,
}

/// The same sheets give the same bytes.
///
/// # Errors
///
/// Where there is no page, a canvas cannot be rendered, or a font is broken.
pub fn pdf(about: &About<'_>, sheets: &[Sheet<'_>]) -> Result<Vec<u8>, Error> {
    if sheets.is_empty() {
        return Err(Error::NoPage);
    }
    let mut press = Press { pdf: Pdf::new(), letters: Letters::default(), next: 5, pages: Vec::new() };
    press.pdf.set_version(1, 7);
    for sheet in sheets {
        press.page(sheet)?;
    }
    press.finish(about, sheets)
}

const CATALOG: i32 = 1;
const TREE: i32 = 2;
const INFO: i32 = 3;
const METADATA: i32 = 4;

struct Press {
    pdf: Pdf,
    letters: Letters,
    next: i32,
    pages: Vec<Printed>,
}

/// A page whose content is written, and not its dictionary: fonts get their references last.
struct Printed {
    page: Ref,
    content: Ref,
    picture: Option<Ref>,
}

impl Press {
    fn reference(&mut self) -> Ref {
        self.next += 1;
        Ref::new(self.next - 1)
    }

    fn page(&mut self, sheet: &Sheet<'_>) -> Result<(), Error> {
        let layers = &sheet.canvas.layers;
        // What paths cannot say is a picture, with everything below it.
        let flattened = layers.iter().rposition(|layer| !is_plain(layer, false)).map_or(0, |last| last + 1);
        let (below, above) = layers.split_at(flattened);
        let printed = above.iter().rposition(is_screened).map_or(0, |last| last + 1);
        let scale = sheet.dots_per_inch / sheet.units_per_inch;
        let picture = if !below.is_empty() {
            Some(flat(&with_bleed(sheet.canvas, layers[..flattened + printed].to_vec(), sheet.bleed), scale)?)
        } else if printed > 0 {
            dots(&with_bleed(sheet.canvas, without_ink(&above[..printed]), sheet.bleed), scale)?
        } else {
            None
        };
        let operators = self.operators(sheet, (below, above, printed), picture.is_some())?;
        let (page, content) = (self.reference(), self.reference());
        let bytes = packed(&operators);
        self.pdf.stream(content, &bytes).filter(Filter::FlateDecode);
        let picture = picture.map(|picture| self.picture(&picture));
        self.pages.push(Printed { page, content, picture });
        Ok(())
    }

    /// Picture, paths, dots over the paths, and what lies over the panels.
    fn operators(
        &mut self,
        sheet: &Sheet<'_>,
        (below, above, printed): (&[Layer], &[Layer], usize),
        has_picture: bool,
    ) -> Result<Vec<u8>, Error> {
        let mut pen = Pen::new(&mut self.letters);
        let points = 72.0 / sheet.units_per_inch;
        let bleed = sheet.bleed as f32 * points;
        let high = sheet.canvas.height_px as f32 * points + bleed;
        pen.operators.save_state().transform([points, 0.0, 0.0, -points, bleed, high]);
        if below.is_empty() {
            for layer in &above[..printed] {
                pen.layer(layer, (HERE, false))?;
            }
        }
        if has_picture {
            place(&mut pen.operators, sheet);
        }
        // Words under a picture are in it.
        let hidden = if below.is_empty() { &[][..] } else { &sheet.canvas.layers[..below.len() + printed] };
        for layer in hidden {
            pen.unseen_words(layer, HERE)?;
        }
        for layer in &above[printed..] {
            pen.layer(layer, (HERE, false))?;
        }
        pen.operators.restore_state();
        Ok(pen.operators.finish().into_vec())
    }

    fn picture(&mut self, picture: &Picture) -> Ref {
        let at = self.reference();
        let bytes = packed(&picture.bytes);
        let mut stream = self.pdf.image_xobject(at, &bytes);
        stream.filter(Filter::FlateDecode);
        stream.width(picture.width as i32).height(picture.height as i32).bits_per_component(picture.bits.into());
        match (picture.bits, picture.colors) {
            // 0 paints, in the color of the moment.
            (1, _) => {
                stream.image_mask(true);
            }
            (_, 1) => stream.color_space().device_gray(),
            _ => stream.color_space().device_rgb(),
        }
        at
    }

    fn finish(mut self, about: &About<'_>, sheets: &[Sheet<'_>]) -> Result<Vec<u8>, Error> {
        let fonts = std::mem::take(&mut self.letters).fonts;
        let (fonts, next) = fonts.write(&mut self.pdf, self.next)?;
        self.next = next;
        for (printed, sheet) in self.pages.iter().zip(sheets) {
            dictionary(&mut self.pdf, (printed, sheet), &fonts);
        }
        let files = self.sealed(sheets);
        let pages = self.pages.iter().map(|printed| printed.page);
        self.pdf.pages(Ref::new(TREE)).kids(pages).count(sheets.len() as i32);
        let mut catalog = self.pdf.catalog(Ref::new(CATALOG));
        catalog.pages(Ref::new(TREE)).metadata(Ref::new(METADATA));
        if about.right_to_left {
            catalog.viewer_preferences().direction(Direction::R2L);
        }
        if !files.is_empty() {
            let mut names = catalog.names();
            let mut tree = names.embedded_files();
            let mut entries = tree.names();
            for (name, file) in files {
                entries.insert(Str(name.as_bytes()), file);
            }
        }
        catalog.finish();
        let mut facts = self.pdf.document_info(Ref::new(INFO));
        facts.title(TextStr(about.title)).subject(TextStr(about.subject)).creator(TextStr("AnyKoma"));
        if !about.author.is_empty() {
            facts.author(TextStr(about.author));
        }
        facts.finish();
        self.pdf.metadata(Ref::new(METADATA), about.xmp().as_bytes());
        Ok(self.pdf.finish())
    }

    fn sealed<'a>(&mut self, sheets: &[Sheet<'a>]) -> Vec<(&'a str, Ref)> {
        let mut files: Vec<(&str, Ref)> = Vec::new();
        for (name, bytes) in sheets.iter().filter_map(|sheet| sheet.sealed) {
            let (stream, file) = (self.reference(), self.reference());
            self.pdf.embedded_file(stream, bytes).subtype(Name(b"image/png"));
            self.pdf.file_spec(file).path(Str(name.as_bytes())).unic_file(TextStr(name)).embedded_file(stream);
            files.push((name, file));
        }
        // A name tree is in order (ISO 32000-2, 7.9.6).
        files.sort_unstable_by_key(|(name, _)| *name);
        files
    }
}

/// The trimmed page is what is shown; the bleed is there for the printer.
fn dictionary(pdf: &mut Pdf, (printed, sheet): (&Printed, &Sheet<'_>), fonts: &[(usize, Ref)]) {
    let points = |units: u32| units as f32 * 72.0 / sheet.units_per_inch;
    let (bleed, wide, high) = (points(sheet.bleed), points(sheet.canvas.width_px), points(sheet.canvas.height_px));
    let media = Rect::new(0.0, 0.0, wide + 2.0 * bleed, high + 2.0 * bleed);
    let trim = Rect::new(bleed, bleed, bleed + wide, bleed + high);
    let mut page = pdf.page(printed.page);
    page.parent(Ref::new(TREE)).media_box(media).bleed_box(media).trim_box(trim).crop_box(trim);
    page.contents(printed.content);
    let mut resources = page.resources();
    if let Some(picture) = printed.picture {
        resources.x_objects().pair(Name(b"P"), picture);
    }
    let mut of_page = resources.fonts();
    for (number, font) in fonts {
        of_page.pair(Name(format!("F{number}").as_bytes()), *font);
    }
}

/// The picture over all of the sheet, its bleed too.
fn place(operators: &mut Content, sheet: &Sheet<'_>) {
    let bleed = sheet.bleed as f32;
    let (wide, high) = (sheet.canvas.width_px as f32 + 2.0 * bleed, sheet.canvas.height_px as f32 + 2.0 * bleed);
    operators.save_state().set_fill_gray(0.0);
    // A picture's own y runs upwards.
    operators.transform([wide, 0.0, 0.0, -high, -bleed, high - bleed]);
    operators.x_object(Name(b"P")).restore_state();
}

pub fn packed(bytes: &[u8]) -> Vec<u8> {
    const LEVEL: u8 = 6;
    miniz_oxide::deflate::compress_to_vec_zlib(bytes, LEVEL)
}
