//! The XMP packet of a file (ISO 16684-1): one RDF description in a fixed form.

use std::fmt::Write;

/// Prefixes that a property may use, and their namespaces.
const NAMESPACES: [(&str, &str); 6] = [
    ("Iptc4xmpExt", "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"),
    ("dc", "http://purl.org/dc/elements/1.1/"),
    ("photoshop", "http://ns.adobe.com/photoshop/1.0/"),
    ("plus", "http://ns.useplus.org/ldf/xmp/1.0/"),
    ("xmp", "http://ns.adobe.com/xap/1.0/"),
    ("xmpRights", "http://ns.adobe.com/xap/1.0/rights/"),
];

/// Properties that are language alternatives: their text stands under `x-default`.
const ALTERNATIVES: [&str; 5] =
    ["dc:title", "dc:rights", "dc:description", "xmpRights:UsageTerms", "plus:OtherConstraints"];
/// Properties that are ordered lists.
const LISTS: [&str; 1] = ["dc:creator"];

/// Why the properties cannot be written.
pub fn packet(properties: &[(String, String)]) -> Result<String, String> {
    let mut body = String::new();
    for (name, value) in properties {
        property(&mut body, name, value)?;
    }
    let mut namespaces = String::new();
    for (prefix, uri) in NAMESPACES {
        if properties.iter().any(|(name, _)| name.split(':').next() == Some(prefix)) {
            write!(namespaces, " xmlns:{prefix}=\"{uri}\"").expect("writing to a string cannot fail");
        }
    }
    Ok(format!(
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?><x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\
         <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\
         <rdf:Description rdf:about=\"\"{namespaces}>{body}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"r\"?>"
    ))
}

fn property(body: &mut String, name: &str, value: &str) -> Result<(), String> {
    let (prefix, local) = name.split_once(':').ok_or_else(|| format!("{name} has no namespace"))?;
    let known = NAMESPACES.iter().any(|(known, _)| *known == prefix);
    if !known || local.is_empty() || !local.bytes().all(|letter| letter.is_ascii_alphanumeric()) {
        return Err(format!("{name} is no property that is written here"));
    }
    let value = escaped(value);
    let value = if ALTERNATIVES.contains(&name) {
        format!("<rdf:Alt><rdf:li xml:lang=\"x-default\">{value}</rdf:li></rdf:Alt>")
    } else if LISTS.contains(&name) {
        format!("<rdf:Seq><rdf:li>{value}</rdf:li></rdf:Seq>")
    } else {
        value
    };
    write!(body, "<{name}>{value}</{name}>").expect("writing to a string cannot fail");
    Ok(())
}

/// XML 1.0 allows no control characters but tab and line breaks; others become spaces.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\t' | '\n' => out.push(letter),
            letter if letter.is_control() || matches!(letter, '\u{fffe}' | '\u{ffff}') => out.push(' '),
            letter => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(name: &str, value: &str) -> Result<String, String> {
        packet(&[(name.into(), value.into())])
    }

    #[test]
    fn text_is_escaped_and_stands_in_its_language_alternative() {
        let packet = one("xmpRights:UsageTerms", "a < b & c\u{1}").unwrap();
        assert!(packet.contains("<rdf:li xml:lang=\"x-default\">a &lt; b &amp; c </rdf:li>"), "{packet}");
        assert!(packet.contains("xmlns:xmpRights=\"http://ns.adobe.com/xap/1.0/rights/\""));
        assert!(!packet.contains("xmlns:plus"));
    }

    #[test]
    fn a_name_that_would_break_the_document_is_refused() {
        assert!(one("plus:Data Mining", "x").is_err());
        assert!(one("evil:Thing", "x").is_err());
        assert!(one("nothing", "x").is_err());
    }
}
