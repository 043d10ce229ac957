//! What a PDF says of itself: title, author, license and works, for people (Info) and for machines (XMP).

pub struct About<'a> {
    pub title: &'a str,
    pub author: &'a str,
    /// One sentence about the license, and the works' ids.
    pub subject: &'a str,
    /// Works' ids, comma between them.
    pub works: &'a str,
    pub right_to_left: bool,
}

impl About<'_> {
    pub(crate) fn xmp(&self) -> String {
        let language = |name: &str, text: &str| {
            format!("<{name}><rdf:Alt><rdf:li xml:lang=\"x-default\">{}</rdf:li></rdf:Alt></{name}>", escaped(text))
        };
        let creator = if self.author.is_empty() {
            String::new()
        } else {
            format!("<dc:creator><rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq></dc:creator>\n", escaped(self.author))
        };
        format!(
            "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n\
             <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n<rdf:Description rdf:about=\"\" \
             xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmpRights=\"http://ns.adobe.com/xap/1.0/rights/\">\n\
             {}\n{creator}{}\n<dc:identifier>{}</dc:identifier>\n</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>",
            language("dc:title", self.title),
            language("xmpRights:UsageTerms", self.subject),
            escaped(self.works),
        )
    }
}

/// Words as XML has them; control characters that XML cannot spell are left out.
pub fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            // XML 1.0 has no spelling for other control characters.
            letter if letter.is_control() && !matches!(letter, '\n' | '\t') => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}
