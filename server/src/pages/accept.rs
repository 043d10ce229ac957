//! Which of several forms a program or a browser would rather have (RFC 9110, section 12.5.1).

/// The first of `offered` where nothing is said or nothing fits.
pub fn best<'a>(accept: &str, offered: &[&'a str]) -> &'a str {
    let mut best = (offered[0], 0);
    for one in offered {
        let weight = weight(accept, one);
        if weight > best.1 {
            best = (one, weight);
        }
    }
    best.0
}

/// In thousandths, from the range that names the type most exactly.
fn weight(accept: &str, media_type: &str) -> u32 {
    let ranges = accept.split(',').filter_map(|range| {
        let mut parts = range.split(';').map(str::trim);
        let exactness = exactness(parts.next()?, media_type)?;
        let quality = parts.find_map(|part| part.strip_prefix("q=")).and_then(|text| text.parse::<f32>().ok());
        Some((exactness, (quality.unwrap_or(1.0).clamp(0.0, 1.0) * 1000.0) as u32))
    });
    ranges.max_by_key(|(exactness, _)| *exactness).map_or(0, |(_, quality)| quality)
}

fn exactness(range: &str, media_type: &str) -> Option<u8> {
    let group = media_type.split('/').next().unwrap_or_default();
    if range.eq_ignore_ascii_case(media_type) {
        Some(2)
    } else if range.strip_suffix("/*").is_some_and(|named| named.eq_ignore_ascii_case(group)) {
        Some(1)
    } else {
        (range == "*/*").then_some(0)
    }
}

#[cfg(test)]
mod tests {
    use super::best;

    fn check(accept: &str, expected: &str) {
        assert_eq!(best(accept, &["text/html", "application/ld+json", "application/json"]), expected, "{accept}");
    }

    #[test]
    fn the_heaviest_form_wins_and_people_come_first() {
        check("", "text/html");
        check("*/*", "text/html");
        check("image/png", "text/html");
        check("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "text/html");
        check("application/ld+json", "application/ld+json");
        check("application/json", "application/json");
        check("text/html;q=0.5, application/json;q=0.9", "application/json");
        check("application/*;q=0.4, application/json;q=0.1, text/html;q=0.2", "application/ld+json");
    }
}
