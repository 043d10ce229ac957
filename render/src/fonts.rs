//! The fonts that come with the program, by the SHA-256 of their files. Their licenses lie beside them in `fonts/`.

/// TrueType or OpenType.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Font {
    pub name: &'static str,
    /// Lower-case hex.
    pub sha256: &'static str,
    pub bytes: &'static [u8],
}

/// Where nobody says which, the first that has the letters is taken.
pub const FONTS: [Font; 2] = [
    Font {
        name: "Comic Neue Bold",
        sha256: "1076e8813325d08c4d2b2c2eb6c468a9c0de3abb46692c07910e802ec19a3163",
        bytes: include_bytes!("../../fonts/comic-neue/comic-neue-bold.ttf"),
    },
    Font {
        name: "M PLUS Rounded 1c Bold",
        sha256: "59bea6e1db8c2f51b22e4c7566abbb564822ba28ffbed2851f16871551d493f8",
        bytes: include_bytes!("../../fonts/m-plus-rounded-1c/m-plus-rounded-1c-bold.ttf"),
    },
];

pub fn by_sha256(sha256: &str) -> Option<&'static Font> {
    FONTS.iter().find(|font| font.sha256 == sha256)
}

/// In any case of letters.
pub fn by_name(name: &str) -> Option<&'static Font> {
    FONTS.iter().find(|font| font.name.eq_ignore_ascii_case(name))
}
