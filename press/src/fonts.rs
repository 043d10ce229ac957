//! Fonts as a PDF embeds them: cut down to the glyphs that are shown, once for lines that go across and once for those
//! that go down, each with the letters that its glyphs stand for (ISO 32000-2, 9.7 and 9.10).

use std::collections::BTreeMap;

use pdf_writer::types::{CidFontType, FontFlags, SystemInfo, UnicodeCmap};
use pdf_writer::{Filter, Finish, Name, Pdf, Rect, Ref, Str};
use render::fonts::Font;
use render::lettering::Glyph;
use subsetter::GlyphRemapper;
use ttf_parser::{Face, GlyphId};

use crate::document::packed;
use crate::error::Error;

/// How far above its own origin that of a glyph in the vertical mode lies, in ems: the default of DW2.
pub const VERTICAL_ORIGIN: f64 = 0.880;
const IDENTITY: SystemInfo<'static> = SystemInfo { registry: Str(b"Adobe"), ordering: Str(b"Identity"), supplement: 0 };

/// The fonts of a document, by the order of their first use: two numbers for each, across and down.
#[derive(Default)]
pub struct Fonts {
    used: Vec<Used>,
}

struct Used {
    font: &'static Font,
    face: Face<'static>,
    glyphs: GlyphRemapper,
    /// By the glyph's new number.
    letters: BTreeMap<u16, String>,
    widths: BTreeMap<u16, f64>,
    down: bool,
    across: bool,
}

impl Fonts {
    /// The font's number, the glyph's own in it, and how wide it is in the font's units.
    pub fn of(&mut self, font: &'static Font, glyph: &Glyph) -> Result<(usize, u16, f64), Error> {
        let place = match self.used.iter().position(|used| used.font.sha256 == font.sha256) {
            Some(place) => place,
            None => {
                self.used.push(Used::new(font)?);
                self.used.len() - 1
            }
        };
        let used = &mut self.used[place];
        let id = used.glyphs.remap(glyph.id);
        let width = f64::from(used.face.glyph_hor_advance(GlyphId(glyph.id)).unwrap_or_default());
        used.widths.insert(id, width);
        if !glyph.letters.is_empty() {
            used.letters.entry(id).or_insert_with(|| glyph.letters.clone());
        }
        used.down |= glyph.vertical;
        used.across |= !glyph.vertical;
        Ok((place * 2 + usize::from(glyph.vertical), id, width))
    }

    pub fn em(&self, number: usize) -> f64 {
        self.used.get(number / 2).map_or(1000.0, |used| f64::from(used.face.units_per_em()))
    }

    /// Writes them all down from the reference `next` on: each number with its font's reference, and the next free one.
    pub fn write(self, pdf: &mut Pdf, mut next: i32) -> Result<(Vec<(usize, Ref)>, i32), Error> {
        let mut written = Vec::new();
        for (place, used) in self.used.into_iter().enumerate() {
            let (file, descriptor, unicode) = (Ref::new(next), Ref::new(next + 1), Ref::new(next + 2));
            next += 3;
            let name = used.name();
            used.file(pdf, file)?;
            used.descriptor(pdf, (descriptor, file), &name);
            used.unicode(pdf, unicode);
            for (down, is_used) in [(false, used.across), (true, used.down)] {
                if is_used {
                    let (font, descendant) = (Ref::new(next), Ref::new(next + 1));
                    next += 2;
                    used.font(pdf, (font, descendant, descriptor, unicode), (&name, down));
                    written.push((place * 2 + usize::from(down), font));
                }
            }
        }
        Ok((written, next))
    }
}

impl Used {
    fn new(font: &'static Font) -> Result<Self, Error> {
        let face = Face::parse(font.bytes, 0).map_err(|why| Error::Font(font.name.to_owned(), why.to_string()))?;
        let (glyphs, letters, widths) = (GlyphRemapper::new(), BTreeMap::new(), BTreeMap::new());
        Ok(Self { font, face, glyphs, letters, widths, down: false, across: false })
    }

    /// `ABCDEF+Name`: the six letters tell two subsets of one font apart.
    fn name(&self) -> String {
        let mut hash = 0xCBF2_9CE4_8422_2325_u64;
        for id in self.glyphs.remapped_gids() {
            hash = (hash ^ u64::from(id)).wrapping_mul(0x0000_0100_0000_01B3);
        }
        let tag: String = (0..6).map(|place| char::from(b'A' + (hash >> (place * 8)) as u8 % 26)).collect();
        format!("{tag}+{}", self.font.name.replace(' ', ""))
    }

    fn file(&self, pdf: &mut Pdf, at: Ref) -> Result<(), Error> {
        let cut = subsetter::subset(self.font.bytes, 0, &self.glyphs)
            .map_err(|why| Error::Font(self.font.name.to_owned(), why.to_string()))?;
        let bytes = packed(&cut);
        let mut stream = pdf.stream(at, &bytes);
        stream.filter(Filter::FlateDecode);
        stream.pair(Name(b"Length1"), cut.len() as i32);
        Ok(())
    }

    fn descriptor(&self, pdf: &mut Pdf, (at, file): (Ref, Ref), name: &str) {
        let thousandth = |units: f64| (units * 1000.0 / f64::from(self.face.units_per_em())) as f32;
        let bounds = self.face.global_bounding_box();
        let sides = [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max].map(|side| thousandth(side.into()));
        pdf.font_descriptor(at)
            .name(Name(name.as_bytes()))
            .flags(FontFlags::SYMBOLIC)
            .bbox(Rect::new(sides[0], sides[1], sides[2], sides[3]))
            .italic_angle(0.0)
            .ascent(thousandth(self.face.ascender().into()))
            .descent(thousandth(self.face.descender().into()))
            .cap_height(thousandth(self.face.capital_height().unwrap_or(self.face.ascender()).into()))
            // Of a bold face: only readers without the font would look.
            .stem_v(140.0)
            .font_file2(file);
    }

    fn unicode(&self, pdf: &mut Pdf, at: Ref) {
        let mut map = UnicodeCmap::<u16>::new(Name(b"Letters"), IDENTITY);
        for (id, letters) in &self.letters {
            map.pair_with_multiple(*id, letters.chars());
        }
        let bytes = packed(map.finish().as_slice());
        pdf.stream(at, &bytes).filter(Filter::FlateDecode);
    }

    fn font(
        &self,
        pdf: &mut Pdf,
        (at, descendant, descriptor, unicode): (Ref, Ref, Ref, Ref),
        (name, down): (&str, bool),
    ) {
        let encoding: &[u8] = if down { b"Identity-V" } else { b"Identity-H" };
        pdf.type0_font(at)
            .base_font(Name(name.as_bytes()))
            .encoding_predefined(Name(encoding))
            .descendant_font(descendant)
            .to_unicode(unicode);
        let mut cid = pdf.cid_font(descendant);
        cid.subtype(CidFontType::Type2).base_font(Name(name.as_bytes())).system_info(IDENTITY);
        cid.font_descriptor(descriptor).default_width(0.0).cid_to_gid_map_predefined(Name(b"Identity"));
        let em = f64::from(self.face.units_per_em());
        let mut widths = cid.widths();
        for (id, width) in &self.widths {
            widths.consecutive(*id, [(width * 1000.0 / em) as f32]);
        }
        widths.finish();
        cid.finish();
    }
}
