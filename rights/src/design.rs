//! Whose a character is (clause C15).

/// Said wherever a character is answered for.
pub const OWNERSHIP: &str = "The design of this character is its creator's: AnyKoma claims no ownership of it. The license is about the \
     picture of the sheet. Whether and how far the law protects a design is decided by an office or a court, and not by us.";

/// The first sentence alone, where there is room for one line.
pub const OWNERSHIP_IN_SHORT: &str = "the design is its creator's; AnyKoma claims no ownership of it";
