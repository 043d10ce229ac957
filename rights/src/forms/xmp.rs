//! The license as XMP properties (XMP Rights Management and PLUS LDF 2.0.1), as they stand inside an exported file.

use std::collections::BTreeMap;

use crate::copyright::CopyrightKind;
use crate::decision::Decision;
use crate::forms::usage_terms;
use crate::license::License;

/// Qualified names and values. `deed_url`: the public page of the license, where there is one.
pub fn xmp(
    license: &License,
    decisions: &BTreeMap<String, Decision>,
    kind: CopyrightKind,
    deed_url: Option<&str>,
) -> Vec<(&'static str, String)> {
    let mut properties =
        vec![("xmpRights:UsageTerms", usage_terms(license, decisions)), ("plus:LicenseID", license.id.clone())];
    properties.extend(deed_url.map(|url| ("xmpRights:WebStatement", url.to_owned())));
    properties.extend(copyright_status(kind).map(|status| ("plus:CopyrightStatus", status.to_owned())));
    properties
}

/// *Unknown* wherever an engine had a part. A work wholly by a person gets no word: *protected* is for its creator to claim and for
/// an office or a court to decide (clause C5).
const fn copyright_status(kind: CopyrightKind) -> Option<&'static str> {
    match kind {
        CopyrightKind::PurelyGenerated | CopyrightKind::HumanModified | CopyrightKind::HumanArranged => {
            Some("http://ns.useplus.org/ldf/vocab/CS-UNK")
        }
        CopyrightKind::HumanMade => None,
    }
}
