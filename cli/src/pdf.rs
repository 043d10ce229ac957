//! Pages for the printer: a PDF whose pages hold the sealed pages' pixels, byte for byte as their PNG files have them.

use pdf_writer::types::Predictor;
use pdf_writer::{Content, Filter, Finish, Name, Pdf, Rect, Ref, TextStr};

pub struct Document<'a> {
    pub title: &'a str,
    pub author: &'a str,
    /// One sentence about the license, and the works' ids.
    pub subject: &'a str,
    /// Works' ids, comma between them.
    pub works: &'a str,
    pub right_to_left: bool,
}

/// One page's PNG, without its manifest: what a PDF reader unpacks as a PNG reader would (ISO 32000-2, 7.4.4.4).
struct Page {
    width: u32,
    height: u32,
    gray: bool,
    data: Vec<u8>,
}

/// `pages` are PNG files of 8 bits, gray or RGB, not interlaced, each with the dots per inch it is printed at. The same
/// pages give the same bytes.
pub fn document(about: &Document<'_>, pages: &[(Vec<u8>, u32)]) -> Result<Vec<u8>, String> {
    let mut pdf = Pdf::new();
    pdf.set_version(1, 7);
    let (catalog, tree, info, metadata) = (Ref::new(1), Ref::new(2), Ref::new(3), Ref::new(4));
    let refs = |page: usize| [0, 1, 2].map(|part| Ref::new(5 + page as i32 * 3 + part));
    let mut root = pdf.catalog(catalog);
    root.pages(tree).metadata(metadata);
    if about.right_to_left {
        root.viewer_preferences().direction(pdf_writer::types::Direction::R2L);
    }
    root.finish();
    pdf.pages(tree).kids((0..pages.len()).map(|page| refs(page)[0])).count(pages.len() as i32);
    for (place, (file, dots)) in pages.iter().enumerate() {
        let [page, content, image] = refs(place);
        let picture = read(file)?;
        let points = |pixels: u32| pixels as f32 * 72.0 / *dots as f32;
        let (width, height) = (points(picture.width), points(picture.height));
        let sheet = Rect::new(0.0, 0.0, width, height);
        let mut written = pdf.page(page);
        written.parent(tree).media_box(sheet).trim_box(sheet).contents(content);
        written.resources().x_objects().pair(Name(b"P"), image);
        written.finish();
        let mut drawn = Content::new();
        drawn.save_state().transform([width, 0.0, 0.0, height, 0.0, 0.0]).x_object(Name(b"P")).restore_state();
        pdf.stream(content, &drawn.finish());
        let mut stream = pdf.image_xobject(image, &picture.data);
        stream.filter(Filter::FlateDecode);
        stream.width(picture.width as i32).height(picture.height as i32);
        if picture.gray {
            stream.color_space().device_gray();
        } else {
            stream.color_space().device_rgb();
        }
        stream.bits_per_component(8);
        let colors = if picture.gray { 1 } else { 3 };
        stream.decode_parms().predictor(Predictor::PngOptimum).colors(colors).columns(picture.width as i32);
    }
    let mut facts = pdf.document_info(info);
    facts.title(TextStr(about.title)).subject(TextStr(about.subject)).creator(TextStr("AnyKoma"));
    if !about.author.is_empty() {
        facts.author(TextStr(about.author));
    }
    facts.finish();
    pdf.metadata(metadata, xmp(about).as_bytes());
    Ok(pdf.finish())
}

/// Size, color and the packed rows of a PNG that this studio wrote.
fn read(file: &[u8]) -> Result<Page, String> {
    let broken = || "a sealed page is no PNG that can be put into a PDF".to_owned();
    let word = |at: usize| file.get(at..at + 4).map(|four| u32::from_be_bytes([four[0], four[1], four[2], four[3]]));
    let (mut at, mut data, mut head) = (8, Vec::new(), None);
    while let Some(length) = word(at) {
        let length = length as usize;
        let body = file.get(at + 8..at + 8 + length).ok_or_else(broken)?;
        match &file[at + 4..at + 8] {
            b"IHDR" if length == 13 => head = Some((word(at + 8), word(at + 12), body[8], body[9], body[12])),
            b"IDAT" => data.extend_from_slice(body),
            _ => {}
        }
        at += 12 + length;
    }
    match head {
        Some((Some(width), Some(height), 8, color @ (0 | 2), 0)) => Ok(Page { width, height, gray: color == 0, data }),
        _ => Err(broken()),
    }
}

fn xmp(about: &Document<'_>) -> String {
    let escaped = |text: &str| crate::comic_archive::escaped(text);
    let language = |name: &str, text: &str| {
        format!("<{name}><rdf:Alt><rdf:li xml:lang=\"x-default\">{}</rdf:li></rdf:Alt></{name}>", escaped(text))
    };
    format!(
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n\
         <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n<rdf:Description rdf:about=\"\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmpRights=\"http://ns.adobe.com/xap/1.0/rights/\">\n\
         {}\n{}\n<dc:identifier>{}</dc:identifier>\n</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>",
        language("dc:title", about.title),
        language("xmpRights:UsageTerms", about.subject),
        escaped(about.works),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gray_png(width: u32, height: u32, value: u8) -> Vec<u8> {
        let mut file = Vec::new();
        let mut encoder = png::Encoder::new(&mut file, width, height);
        encoder.set_color(png::ColorType::Grayscale);
        let mut writer = encoder.write_header().unwrap();
        writer.write_image_data(&vec![value; (width * height) as usize]).unwrap();
        writer.finish().unwrap();
        file
    }

    #[test]
    fn a_page_is_as_large_as_its_dots_say_and_a_broken_picture_is_refused() {
        let about =
            Document { title: "<Rain>", author: "", subject: "free plan", works: "page_1", right_to_left: true };
        let pages = [(gray_png(600, 300, 7), 300), (gray_png(60, 60, 7), 60)];
        let pdf = document(&about, &pages).unwrap();
        assert_eq!(pdf, document(&about, &pages).unwrap());
        let text = String::from_utf8_lossy(&pdf);
        assert!(text.contains("/MediaBox [0 0 144 72]") && text.contains("/Count 2"), "{text}");
        assert!(text.contains("/Direction /R2L") && text.contains("&lt;Rain&gt;") && text.contains("page_1"), "{text}");
        // The packed rows of each page are in it as they were.
        for (file, _) in &pages {
            let packed = read(file).unwrap().data;
            assert!(packed.len() > 8 && pdf.windows(packed.len()).any(|part| part == packed));
        }
        assert!(document(&about, &[(b"no picture".to_vec(), 300)]).is_err());
    }
}
