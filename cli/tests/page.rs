//! From a written script to sealed pages: what leaves, what the record holds, and what is said where the script is off.

mod studio_binary;

use studio_binary::{Place, write};

const SCRIPT: &str = include_str!("../../docs/scripts/after-the-bell.txt");
const TWO_PAGES: &str = "Title: Rain & shine\nAuthor: Aki\nSize: A5\n# Characters\nAki: girl, short silver hair\n\
                         # Page 1\n## Aki\nAki: Hello!\n# Page 2\n## nobody\nPlace: beach\nCAPTION: The end.\n";

fn place(name: &str, script: &str) -> Place {
    let place = Place::new(name);
    write(&place.path("story.txt"), script.as_bytes());
    place
}

#[test]
fn a_page_is_a_work_with_a_record_and_its_words_are_the_writers() {
    let place = place("page", SCRIPT);
    let answer = place.call(&["page", "story.txt", "-o", "page.png", "--seed", "3", "--json"]);
    answer.expect(0);
    let page = answer.json()["pages"][0].clone();
    let work = page["work"].as_str().unwrap().to_owned();
    assert!(work.starts_with("page_") && page["kind"] == "page", "{page}");
    assert_eq!((&page["file"]["width"], &page["file"]["height"]), (&1075.into(), &1518.into()));
    let verified = place.call(&["verify", "page.png", "--json"]);
    verified.expect(0);
    let origins = &verified.json()["origins"];
    assert!(origins["lettering"].as_f64().unwrap() > 0.0 && origins["hand"] == 0.0, "{origins}");
    let record = place.call(&["record", &work, "--json"]).text();
    assert!(record.contains("The last day before summer") && record.contains("\"page\": 1"), "{record}");
    let shown = place.call(&["works", "--json"]).json();
    assert_eq!(shown["works"][0]["prompt"], "After the bell, page 1");
    // Lettering on it is edited like on any picture, and taken back.
    place.call(&["letter", &work, "FIN", "--at", "500,1480"]).expect(0);
    place.call(&["undo", &work]).expect(0);
    place.call(&["rights", "page.png", "--use", "personal_print"]).expect(0);
}

#[test]
fn the_same_script_and_seed_give_the_same_page_at_any_size() {
    let place = place("page-again", SCRIPT);
    let content = |file: &str, dpi: &str| {
        place.call(&["page", "story.txt", "-o", file, "--seed", "3", "--dpi", dpi]).expect(0);
        place.call(&["verify", file, "--json"]).expect(0);
        let bytes = std::fs::read(place.path(file)).unwrap();
        let mut reader = png::Decoder::new(std::io::Cursor::new(bytes)).read_info().unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        let frame = reader.next_frame(&mut pixels).unwrap();
        let dots = reader.info().pixel_dims.map(|dims| (f64::from(dims.xppu) * 0.0254).round() as u32);
        (frame.width, frame.color_type, dots, pixels)
    };
    let (one, again) = (content("one.png", "150"), content("two.png", "150"));
    assert!(one == again, "the same words give other pixels");
    let (width, color, dots, _) = content("print.png", "600");
    assert_eq!((width, color, dots), (4300, png::ColorType::Grayscale, Some(600)));
}

#[test]
fn several_pages_are_several_files_or_one_archive_of_sealed_pages() {
    let place = place("pages", TWO_PAGES);
    place.call(&["page", "story.txt", "-o", "story.png"]).expect(0);
    for file in ["story-1.png", "story-2.png"] {
        place.call(&["verify", file]).expect(0);
    }
    assert!(!place.path("story.png").exists());
    place.call(&["page", "story.txt", "-o", "story.cbz"]).expect(0);
    let archive = std::fs::File::open(place.path("story.cbz")).unwrap();
    let mut archive = zip::ZipArchive::new(archive).unwrap();
    let mut entry = |name: &str| {
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut archive.by_name(name).unwrap(), &mut bytes).unwrap();
        bytes
    };
    let info = String::from_utf8(entry("ComicInfo.xml")).unwrap();
    assert!(info.contains("<Title>Rain &amp; shine</Title>") && info.contains("<Writer>Aki</Writer>"), "{info}");
    for number in ["001.png", "002.png"] {
        write(&place.path(number), &entry(number));
        place.call(&["verify", number]).expect(0);
    }
}

#[test]
fn a_pdf_holds_all_pages_for_the_printer_and_names_their_works() {
    let place = place("page-pdf", TWO_PAGES);
    let answer = place.call(&["page", "story.txt", "-o", "story.pdf", "--json"]);
    answer.expect(0);
    let pdf = std::fs::read(place.path("story.pdf")).unwrap();
    let text = String::from_utf8_lossy(&pdf);
    assert!(pdf.starts_with(b"%PDF-1.7") && text.contains("/Count 2"));
    for page in answer.json()["pages"].as_array().unwrap() {
        assert!(text.contains(page["work"].as_str().unwrap()));
        // The sealed picture that goes with each page is of A5 at 150 pixels to the inch; the page itself is drawn in paths.
        assert_eq!(page["file"]["width"].as_u64(), Some(874), "{page}");
    }
    assert!(
        text.contains("/TrimBox") && text.contains("/EmbeddedFiles") && text.contains("/FontFile"),
        "the page is no picture"
    );
}

#[test]
fn what_is_off_in_a_script_is_told_with_its_line_before_anything_is_written() {
    let place = place("page-off", &SCRIPT.replace("Aki (thinks)", "Aik (thinks)"));
    for (script, message) in [("story.txt", "did you mean Aki?"), ("empty.txt", "the script is empty")] {
        write(&place.path("empty.txt"), b" \n");
        let answer = place.call(&["page", script, "-o", "page.png"]);
        answer.expect(2);
        assert!(answer.messages().contains(message), "{}", answer.messages());
    }
    write(&place.path("picture.txt"), &[0xFF, 0xD8, 0xFF]);
    place.call(&["page", "picture.txt"]).expect(2);
    place.call(&["page", "nowhere.txt"]).expect(1);
    place.call(&["page", "story.txt", "-o", "page.gif"]).expect(2);
    assert!(!place.path("page.png").exists());
    let works = place.call(&["works", "--json"]);
    assert_eq!(works.json()["works"].as_array().map_or(0, Vec::len), 0, "{}", works.text());
}
