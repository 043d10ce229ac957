//! What the acts of a record say about copyright, and what nobody but an office or a court can say (clauses C5 and C6).
//!
//! Computed from which acts there are, never from a percentage. It promises nothing.

use serde::{Deserialize, Serialize};

/// General information and not advice (clause C6): the one place that says so.
macro_rules! advice {
    () => {
        "This is general information and not legal advice; before a commercial use of high value, consult a professional."
    };
}

/// Who decides, and then the advice: what stands after each of the texts.
macro_rules! honesty {
    () => {
        concat!(
            "Whether and how far copyright protects it is decided by an office or a court, country by country, and not \
             by us or by this record. ",
            advice!()
        )
    };
}

macro_rules! with_honesty {
    ($text:literal) => {
        concat!($text, " ", honesty!())
    };
}

/// The end of every [`text`].
pub const HONESTY: &str = honesty!();

pub const ADVICE: &str = advice!();

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CopyrightKind {
    PurelyGenerated,
    HumanModified,
    HumanArranged,
    HumanMade,
}

impl CopyrightKind {
    pub const ALL: [Self; 4] = [Self::PurelyGenerated, Self::HumanModified, Self::HumanArranged, Self::HumanMade];

    pub const fn name(self) -> &'static str {
        match self {
            Self::PurelyGenerated => "purely_generated",
            Self::HumanModified => "human_modified",
            Self::HumanArranged => "human_arranged",
            Self::HumanMade => "human_made",
        }
    }
}

/// Which acts a record holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Acts {
    /// Something was drawn, painted or erased by hand.
    pub hand: bool,
    /// Words were set into the picture.
    pub lettering: bool,
    /// Panels were arranged.
    pub arrangement: bool,
    /// Anything in the picture comes from an engine, trained or not.
    pub machine: bool,
    /// A person marked a region, and an engine drew it anew.
    pub masked_repaint: bool,
}

/// A record without any act of a person claims nothing for a person, even where it names no engine either.
pub const fn judge(acts: Acts) -> CopyrightKind {
    let modified = acts.hand || acts.lettering || acts.masked_repaint;
    let machine = acts.machine || acts.masked_repaint;
    match (machine, modified, acts.arrangement) {
        (_, false, false) => CopyrightKind::PurelyGenerated,
        (false, ..) => CopyrightKind::HumanMade,
        (true, _, true) => CopyrightKind::HumanArranged,
        (true, true, false) => CopyrightKind::HumanModified,
    }
}

/// What kind it is and why, what follows, and who decides: some sentences for people.
pub const fn text(kind: CopyrightKind) -> &'static str {
    match kind {
        CopyrightKind::PurelyGenerated => with_honesty!(
            "Purely generated: the record holds no act by which a person drew, lettered or arranged anything in this \
             picture. Under the guidance of the U.S. Copyright Office, what a machine generated from words alone may not \
             be protected by copyright at all; writing a prompt and picking a result are not authorship of the picture."
        ),
        CopyrightKind::HumanModified => with_honesty!(
            "Modified by a person: the record holds drawing, lettering or marked repainting on a picture that an engine \
             began. Under the guidance of the U.S. Copyright Office an image that a person has significantly modified may \
             be protected, and only in what the person contributed."
        ),
        CopyrightKind::HumanArranged => with_honesty!(
            "Arranged by a person: the record holds the arrangement of panels that contain generated parts. Under the \
             guidance of the U.S. Copyright Office a creative selection and arrangement may be protected as such, and so \
             may what a person drew or wrote in it; the generated parts themselves may not be."
        ),
        CopyrightKind::HumanMade => with_honesty!(
            "Made by a person: the record holds acts of a person and no engine. Such work may be protected where it is \
             original; the record shows how it came about, and not that it is original."
        ),
    }
}
