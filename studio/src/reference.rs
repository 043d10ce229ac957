//! What a picture from outside says of itself, and whether that contradicts what was declared of it.
//!
//! All of it is the file's own claim: whoever had the file could write it. It tells whom to ask, and no more.

use rights::{DeclaredSource, Finding, FindingKind, Level, Rule, Where};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Short lines without control characters.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct FileSays {
    /// C2PA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credentials: Option<CredentialsSay>,
    /// XMP `dc:creator`, IPTC by-line, EXIF `Artist`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub creator: Option<String>,
    /// XMP `dc:rights`, IPTC copyright notice, EXIF `Copyright`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub copyright: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credit: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub usage_terms: Option<String>,
    /// Address of a statement of rights.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web_statement: Option<String>,
    /// Address of a Creative Commons license.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub license: Option<String>,
    /// PLUS: the last part of the word, `DMI-PROHIBITED`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data_mining: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct CredentialsSay {
    /// Who claims to have signed.
    pub signer: String,
    pub program: String,
    /// Whether the file is unchanged since.
    pub holds: bool,
    /// `c2pa.created`, ...
    pub actions: Vec<String>,
    /// Last part of IPTC digital source types: `trainedAlgorithmicMedia`.
    pub source_types: Vec<String>,
    /// Training and mining: `ai_generative_training notAllowed`.
    pub preferences: Vec<String>,
}

impl FileSays {
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Name and words of each thing that it says, for people.
    pub fn lines(&self) -> Vec<(&'static str, String)> {
        let mut lines = Vec::new();
        if let Some(say) = &self.credentials {
            let state = if say.holds { "unchanged since" } else { "changed since" };
            lines.push(("signed", format!("claims \"{}\" with {}; {state}", say.signer, say.program)));
            let lists = [("actions", &say.actions), ("made by", &say.source_types), ("wishes", &say.preferences)];
            lines
                .extend(lists.iter().filter(|(_, list)| !list.is_empty()).map(|(name, list)| (*name, list.join(", "))));
        }
        let texts = [
            ("creator", &self.creator),
            ("copyright", &self.copyright),
            ("credit", &self.credit),
            ("terms", &self.usage_terms),
            ("statement", &self.web_statement),
            ("license", &self.license),
            ("mining", &self.data_mining),
        ];
        lines.extend(texts.into_iter().filter_map(|(name, text)| Some((name, text.clone()?))));
        lines
    }

    /// Who claims rights in it, in its own words.
    fn claimant(&self) -> Option<&str> {
        let terms = self.usage_terms.as_deref().filter(|_| self.terms() != Some(Terms::PublicDomain));
        self.copyright.as_deref().or(self.creator.as_deref()).or(self.credit.as_deref()).or(terms)
    }

    fn terms(&self) -> Option<Terms> {
        let places = [&self.license, &self.web_statement, &self.usage_terms, &self.copyright];
        places.into_iter().flatten().find_map(|text| Terms::in_words(text))
    }
}

/// Creative Commons, as far as it matters here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Terms {
    PublicDomain,
    Some { commercial: bool, changes: bool },
}

impl Terms {
    fn in_words(text: &str) -> Option<Self> {
        let (_, path) = text.split_once("creativecommons.org/")?;
        if path.starts_with("publicdomain/") {
            return Some(Self::PublicDomain);
        }
        let name = path.strip_prefix("licenses/")?.split('/').next()?;
        Some(Self::Some { commercial: !name.contains("nc"), changes: !name.contains("nd") })
    }
}

/// What is found in a reference by what it says; numbers come later.
pub fn findings(reference: &str, declared: DeclaredSource, says: &FileSays) -> Vec<Finding> {
    let mut findings = Vec::new();
    findings.extend(of_claim(reference, declared, says));
    let wishes = says.credentials.iter().flat_map(|say| &say.preferences);
    let forbids = |wish: &&String| wish.starts_with("ai_inference ") && !wish.ends_with(" allowed");
    if let Some(wish) = wishes.clone().find(forbids) {
        let why = format!("The file says that it is not to be given to an engine ({wish}).");
        findings.push(finding(
            reference,
            "a wish not to be given to an engine",
            says,
            (Level::Warn, Rule::Metadata, why),
        ));
    }
    let mining = says.data_mining.iter().filter(|word| word.contains("PROHIBITED"));
    let training = wishes.filter(|wish| wish.contains("training") && !wish.ends_with(" allowed"));
    if let Some(wish) = mining.chain(training).next() {
        let why = format!("The file says that nobody may train on it or mine it ({wish}); nobody does that here.");
        findings.push(finding(reference, "a wish not to be trained on", says, (Level::Info, Rule::Metadata, why)));
    }
    if let Some(say) = says.credentials.as_ref().filter(|say| say.holds && declared == DeclaredSource::Own) {
        let why =
            format!("The file carries credentials that claim to be signed by \"{}\" with {}.", say.signer, say.program);
        findings.push(finding(reference, &say.signer, says, (Level::Info, Rule::Metadata, why)));
    }
    findings
}

fn of_claim(reference: &str, declared: DeclaredSource, says: &FileSays) -> Option<Finding> {
    let terms = says.terms();
    let told = |level, rule, why: String| {
        let name =
            says.claimant().or(says.license.as_deref()).or(says.web_statement.as_deref()).unwrap_or("a rights notice");
        Some(finding(reference, name, says, (level, rule, why)))
    };
    let claim = says.claimant().map(|claim| format!("The file says \"{claim}\""));
    match (declared, terms) {
        (DeclaredSource::Other, Some(Terms::PublicDomain)) => told(
            Level::Info,
            Rule::Metadata,
            "The file says that it is in the public domain; it can be declared so.".into(),
        ),
        (DeclaredSource::PublicDomain, Some(Terms::PublicDomain)) => None,
        (DeclaredSource::PublicDomain, Some(_)) => told(
            Level::Warn,
            Rule::Declaration,
            "The file names a license, while it was declared as in the public domain.".into(),
        ),
        (DeclaredSource::Licensed, Some(Terms::Some { commercial: false, .. })) => told(
            Level::Warn,
            Rule::Declaration,
            "The file was declared as licensed, and its license allows no commercial use.".into(),
        ),
        (DeclaredSource::Licensed, Some(Terms::Some { changes: false, .. })) => told(
            Level::Warn,
            Rule::Declaration,
            "The file was declared as licensed, and its license allows no changes.".into(),
        ),
        // Terms alone name nobody: the creator may have given them, or a studio for the creator.
        (DeclaredSource::Own, _) => {
            says.copyright.as_ref().or(says.creator.as_ref()).or(says.credit.as_ref())?;
            let why = format!("{}, while it was declared as the creator's own.", claim?);
            told(Level::Warn, Rule::Declaration, why)
        }
        (DeclaredSource::PublicDomain, None) => {
            told(Level::Warn, Rule::Declaration, format!("{}, while it was declared as in the public domain.", claim?))
        }
        (DeclaredSource::Licensed, _) => {
            told(Level::Info, Rule::Metadata, format!("{}: that is whose license it is.", claim?))
        }
        (DeclaredSource::Other, _) => told(Level::Warn, Rule::Metadata, format!("{}: that is whom to ask.", claim?)),
    }
}

/// The name of a file is the creator's own affair and stands in the place alone, which does not leave.
fn finding(reference: &str, name: &str, says: &FileSays, (level, rule, why): (Level, Rule, String)) -> Finding {
    let owner = says.creator.clone().or(says.copyright.clone()).or(says.credit.clone());
    Finding {
        id: String::new(),
        kind: FindingKind::RightsMetadata,
        name: name.to_owned(),
        franchise: None,
        owner: owner.or(says.credentials.as_ref().map(|say| say.signer.clone())),
        level,
        place: Where::Reference { reference: reference.to_owned(), text: None },
        confidence_percent: if rule == Rule::Declaration { 70 } else { 90 },
        why,
        rule: Some(rule),
        instead: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(declared: DeclaredSource, says: &FileSays) -> Vec<(Level, Rule)> {
        findings("pose.png", declared, says).iter().map(|one| (one.level, one.rule.unwrap())).collect()
    }

    #[test]
    fn what_a_file_says_is_held_against_what_was_declared() {
        use DeclaredSource::{Licensed, Other, Own, PublicDomain};
        let notice = FileSays { copyright: Some("© 2025 Kumo Press".into()), ..FileSays::default() };
        assert_eq!(told(Own, &notice), [(Level::Warn, Rule::Declaration)]);
        assert_eq!(told(PublicDomain, &notice), [(Level::Warn, Rule::Declaration)]);
        assert_eq!(told(Licensed, &notice), [(Level::Info, Rule::Metadata)]);
        assert_eq!(told(Other, &notice), [(Level::Warn, Rule::Metadata)]);
        assert_eq!(told(Own, &FileSays::default()), []);
        let terms = FileSays { usage_terms: Some("personal use only".into()), ..FileSays::default() };
        assert_eq!((told(Own, &terms), told(Other, &terms)), (vec![], vec![(Level::Warn, Rule::Metadata)]));
    }

    #[test]
    fn creative_commons_licenses_are_read_by_their_address() {
        let of = |address: &str| FileSays { license: Some(address.into()), ..FileSays::default() };
        let free = of("https://creativecommons.org/publicdomain/zero/1.0/");
        assert_eq!(told(DeclaredSource::PublicDomain, &free), []);
        assert_eq!(told(DeclaredSource::Other, &free), [(Level::Info, Rule::Metadata)]);
        let personal = of("http://creativecommons.org/licenses/by-nc-sa/4.0/");
        assert_eq!(told(DeclaredSource::Licensed, &personal), [(Level::Warn, Rule::Declaration)]);
        assert_eq!(told(DeclaredSource::PublicDomain, &personal), [(Level::Warn, Rule::Declaration)]);
        assert_eq!(told(DeclaredSource::Licensed, &of("https://creativecommons.org/licenses/by/4.0/")), []);
    }

    #[test]
    fn wishes_are_told_and_one_not_to_be_given_to_an_engine_needs_care() {
        let say = |wish: &str| FileSays {
            credentials: Some(CredentialsSay { preferences: vec![wish.into()], ..CredentialsSay::default() }),
            ..FileSays::default()
        };
        assert_eq!(told(DeclaredSource::Licensed, &say("ai_inference notAllowed")), [(Level::Warn, Rule::Metadata)]);
        assert_eq!(told(DeclaredSource::Licensed, &say("ai_training notAllowed")), [(Level::Info, Rule::Metadata)]);
        assert_eq!(told(DeclaredSource::Licensed, &say("ai_training allowed")), []);
        let mining = FileSays { data_mining: Some("DMI-PROHIBITED".into()), ..FileSays::default() };
        assert_eq!(told(DeclaredSource::Own, &mining), [(Level::Info, Rule::Metadata)]);
    }
}
