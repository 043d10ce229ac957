//! The XMP packet of a file, found by its wrapper wherever it lies (ISO 16684-1 makes packets so that they can be scanned for).

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use studio::FileSays;

use super::line;

const BEGIN: &[u8] = b"<x:xmpmeta";
const END: &[u8] = b"</x:xmpmeta>";
/// Longer ones hold histories, which are not read.
const BYTES_MAX: usize = 4 << 20;

/// Properties by their local names; what they are called in full is fixed by the standard's namespaces.
const PROPERTIES: [&str; 8] = [
    "dc:creator",
    "dc:rights",
    "photoshop:Credit",
    "xmpRights:UsageTerms",
    "xmpRights:WebStatement",
    "cc:license",
    "plus:DataMining",
    "photoshop:AuthorsPosition",
];

pub fn read(file: &[u8]) -> FileSays {
    let mut says = FileSays::default();
    if let Some(packet) = packet(file) {
        each(packet, &mut |name, text| take(&mut says, name, text));
    }
    says
}

fn packet(file: &[u8]) -> Option<&str> {
    let place = |from: usize, part: &[u8]| {
        let found = file.get(from..)?.windows(part.len()).position(|window| window == part)?;
        Some(from + found)
    };
    let begin = place(0, BEGIN)?;
    let end = place(begin, END)? + END.len();
    (end - begin <= BYTES_MAX).then(|| std::str::from_utf8(&file[begin..end]).ok()).flatten()
}

/// Each property with its text: as an attribute, as an element, or as the items of a list.
fn each(packet: &str, told: &mut dyn FnMut(&str, &str)) {
    let mut reader = Reader::from_str(packet);
    let mut inside: Option<String> = None;
    let mut text = String::new();
    loop {
        match reader.read_event() {
            Ok(Event::Start(element)) => {
                attributes(&element, told);
                let name = name_of(&element);
                if PROPERTIES.contains(&name.as_str()) {
                    (inside, text) = (Some(name), String::new());
                }
            }
            Ok(Event::Empty(element)) => attributes(&element, told),
            Ok(Event::Text(words)) if inside.is_some() => {
                text.push_str(&words.decode().unwrap_or_default());
            }
            Ok(Event::GeneralRef(entity)) if inside.is_some() => text.push(letter(&entity)),
            Ok(Event::End(element)) => {
                let name = String::from_utf8_lossy(element.name().as_ref()).into_owned();
                match inside.take() {
                    Some(of) if of == name => told(&of, &text),
                    Some(of) => {
                        if name == "rdf:li" {
                            text.push_str(", ");
                        }
                        inside = Some(of);
                    }
                    None => {}
                }
            }
            Ok(Event::Eof) | Err(_) => return,
            Ok(_) => {}
        }
    }
}

fn name_of(element: &BytesStart<'_>) -> String {
    String::from_utf8_lossy(element.name().as_ref()).into_owned()
}

fn letter(entity: &[u8]) -> char {
    match entity {
        b"amp" => '&',
        b"lt" => '<',
        b"gt" => '>',
        b"quot" => '"',
        b"apos" => '\'',
        _ => ' ',
    }
}

/// `<rdf:Description photoshop:Credit="...">` and `<cc:license rdf:resource="..."/>`.
fn attributes(element: &BytesStart<'_>, told: &mut dyn FnMut(&str, &str)) {
    let of = name_of(element);
    for attribute in element.attributes().flatten() {
        let name = String::from_utf8_lossy(attribute.key.as_ref()).into_owned();
        let Ok(value) = attribute.normalized_value(XmlVersion::Implicit1_0) else { continue };
        if name == "rdf:resource" && PROPERTIES.contains(&of.as_str()) {
            told(&of, &value);
        } else if PROPERTIES.contains(&name.as_str()) {
            told(&name, &value);
        }
    }
}

fn take(says: &mut FileSays, name: &str, text: &str) {
    let Some(text) = line(text.trim().trim_end_matches(',').trim_end()) else { return };
    let place = match name {
        "dc:creator" => &mut says.creator,
        "dc:rights" => &mut says.copyright,
        "photoshop:Credit" => &mut says.credit,
        "xmpRights:UsageTerms" => &mut says.usage_terms,
        "xmpRights:WebStatement" => &mut says.web_statement,
        "cc:license" => &mut says.license,
        "plus:DataMining" => &mut says.data_mining,
        _ => return,
    };
    let text = if name == "plus:DataMining" { text.rsplit('/').next().unwrap_or_default().to_owned() } else { text };
    *place = Some(text);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn properties_are_read_as_attributes_elements_and_lists() {
        let packet = r#"noise<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description rdf:about=""
            photoshop:Credit="A &amp; B"><dc:creator><rdf:Seq><rdf:li>Aoi Kumo</rdf:li><rdf:li>Ren</rdf:li></rdf:Seq></dc:creator>
            <dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© 2025 Kumo &amp; Press</rdf:li></rdf:Alt></dc:rights>
            <cc:license rdf:resource="https://creativecommons.org/licenses/by-nc/4.0/"/>
            <plus:DataMining>http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED</plus:DataMining>
            </rdf:Description></rdf:RDF></x:xmpmeta>noise"#;
        let says = read(packet.as_bytes());
        assert_eq!(says.creator.as_deref(), Some("Aoi Kumo, Ren"));
        assert_eq!(says.copyright.as_deref(), Some("© 2025 Kumo & Press"));
        assert_eq!(says.credit.as_deref(), Some("A & B"));
        assert_eq!(says.license.as_deref(), Some("https://creativecommons.org/licenses/by-nc/4.0/"));
        assert_eq!(says.data_mining.as_deref(), Some("DMI-PROHIBITED"));
    }

    #[test]
    fn broken_packets_say_what_can_be_read_or_nothing() {
        assert!(read(b"<x:xmpmeta><dc:rights>x").is_empty());
        assert!(read(b"<x:xmpmeta><dc:rights>x</wrong></x:xmpmeta>").is_empty());
        assert!(read(b"</x:xmpmeta><x:xmpmeta").is_empty());
    }
}
