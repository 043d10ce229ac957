//! Colors that were asked for apart from cloth and accent: a scarf's, the boots', the horns'.

use super::palette::{Palette, Surface, fabric};
use scene::{Character, Detail, Extra, Hour, Pattern};

pub type Dyes = [Option<Surface>; Detail::ALL.len()];

pub fn dyes(character: &Character, hour: Hour) -> Dyes {
    let mut dyes = [None; Detail::ALL.len()];
    for (detail, tint) in &character.dyes {
        dyes[*detail as usize] = Some(fabric(*tint, hour));
    }
    dyes
}

pub type Prints = [Option<Pattern>; Detail::ALL.len()];

pub fn prints(character: &Character) -> Prints {
    let mut prints = [None; Detail::ALL.len()];
    for (detail, pattern) in &character.prints {
        prints[*detail as usize] = Some(*pattern);
    }
    prints
}

impl Palette {
    pub const fn print(&self, detail: Detail) -> Option<Pattern> {
        self.prints[detail as usize]
    }

    pub const fn dyed(&self, detail: Detail) -> Option<Surface> {
        self.dyes[detail as usize]
    }

    pub fn worn(&self, detail: Detail, usual: Surface) -> Surface {
        self.dyed(detail).unwrap_or(usual)
    }

    /// What is seen of a shirt in the opening of what is over it.
    pub fn shirt(&self) -> Surface {
        self.worn(Detail::Shirt, self.white)
    }

    /// As [`Palette::worn`], of what has the accent's color.
    pub fn accent_of(&self, detail: Detail) -> Surface {
        self.worn(detail, self.accent)
    }

    /// The colors that this one thing is painted with.
    pub fn for_extra(&self, extra: Extra) -> Self {
        let Some((detail, dye)) = extra.detail().and_then(|detail| Some((detail, self.dyed(detail)?))) else {
            return *self;
        };
        match detail {
            Detail::Ears | Detail::Tail => Self { hair: dye, ..*self },
            Detail::Horns => Self { metal: Surface { deep: dye.base, ..dye }, ..*self },
            Detail::Wings => Self { white: dye, dark: dye, ..*self },
            Detail::Mask => Self { white: dye, cloth: dye, ..*self },
            Detail::Eyepatch => Self { dark: dye, ..*self },
            Detail::Glasses => Self { lash: dye.base, dark: dye, ..*self },
            Detail::Choker => Self { lash: dye.base, ..*self },
            Detail::Headphones => Self { cloth: dye, accent: dye, ..*self },
            Detail::Crown => Self { gold: dye, metal: dye, ..*self },
            Detail::Earrings => Self { gold: dye, accent: dye, ..*self },
            Detail::Goggles => Self { leather: dye, metal: dye, ..*self },
            _ => Self { accent: dye, ..*self },
        }
    }
}
