//! The license as a schema.org ImageObject: what search engines read from a page.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::decision::Decision;
use crate::forms::usage_terms;
use crate::license::License;

/// `content_url`: where the picture itself lies, absolute. No copyright notice is claimed.
pub fn schema_org(
    license: &License,
    decisions: &BTreeMap<String, Decision>,
    base_url: &str,
    content_url: &str,
) -> Value {
    let base = base_url.trim_end_matches('/');
    let deed = format!("{base}/licenses/{}", license.id);
    json!({
        "@context": "https://schema.org/",
        "@type": "ImageObject",
        "@id": format!("{base}/works/{}", license.work),
        "identifier": license.work,
        "contentUrl": content_url,
        "license": deed,
        "acquireLicensePage": format!("{base}/plans"),
        "usageInfo": {"@type": "CreativeWork", "url": deed, "text": usage_terms(license, decisions)},
    })
}
