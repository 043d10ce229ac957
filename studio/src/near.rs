//! Names that were nearly written.

/// The nearest of `known`, if few enough letters differ for a slip.
pub fn nearest<'a>(name: &str, known: &[&'a str]) -> Option<&'a str> {
    let name = name.trim().to_lowercase();
    let most = name.chars().count().div_ceil(3).clamp(1, 3);
    let near = known.iter().map(|other| (strsim::levenshtein(&name, &other.to_lowercase()), *other));
    near.min().filter(|(steps, _)| *steps <= most).map(|(_, other)| other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_found_and_another_name_is_none() {
        assert_eq!(nearest("aki", &["Ren", "Akio", "Aki"]), Some("Aki"));
        assert_eq!(nearest("Harku", &["Ren", "Haruka"]), Some("Haruka"));
        assert_eq!(nearest("Ren", &["Aki", "Haruka"]), None);
        assert_eq!(nearest("Ren", &[]), None);
    }
}
