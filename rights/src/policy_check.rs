//! What an edition must fulfil before anything is decided by it: a real date, whole tables, no contradiction.

use std::collections::{BTreeMap, BTreeSet};

use crate::error::Error;
use crate::finding::FindingKind;
use crate::license::Scope;
use crate::plan::Plan;
use crate::policy::{Limit, Limits, Terms, UseTerms};
use crate::uses::Use;

/// Persons may be left out: the first edition did not know them.
const IN_EVERY_EDITION: [FindingKind; 6] = [
    FindingKind::Character,
    FindingKind::Franchise,
    FindingKind::Trademark,
    FindingKind::Artist,
    FindingKind::Artwork,
    FindingKind::RightsMetadata,
];

pub(crate) fn check(terms: &Terms) -> Result<(), Error> {
    check_date(&terms.edition)?;
    check_whole("plans", &terms.plans, Plan::ALL.map(|one| (one, one.name())))?;
    check_whole("uses", &terms.uses, Use::ALL.map(|one| (one, one.name())))?;
    check_whole("limits.findings", &terms.limits.findings, IN_EVERY_EDITION.map(|one| (one, one.name())))?;
    terms.uses.iter().try_for_each(|(asked, use_terms)| check_use(terms, *asked, use_terms))?;
    check_limits(&terms.limits)
}

fn check_whole<K: Ord, V, const N: usize>(
    table: &'static str,
    entries: &BTreeMap<K, V>,
    wanted: [(K, &'static str); N],
) -> Result<(), Error> {
    match wanted.into_iter().find(|(key, _)| !entries.contains_key(key)) {
        Some((_, missing)) => Err(Error::Incomplete { table, missing }),
        None => Ok(()),
    }
}

fn check_use(terms: &Terms, asked: Use, use_terms: &UseTerms) -> Result<(), Error> {
    let mut seen = BTreeSet::new();
    for plan in &use_terms.plans {
        let (usage, name) = (asked.name(), plan.name());
        if !seen.insert(plan) {
            return Err(Error::Repeated { usage, plan: name });
        }
        if use_terms.scope == Scope::Commercial && terms.plans[plan] == Scope::Personal {
            return Err(Error::BeyondScope { plan: name, usage });
        }
    }
    Ok(())
}

/// Nobody may sell what they may not keep: such a limit is a slip of the pen.
fn check_limits(limits: &Limits) -> Result<(), Error> {
    let fixed = [
        ("unknown_policy", &limits.unknown_policy),
        ("engines.unknown", &limits.engines.unknown),
        ("engines.forbidden", &limits.engines.forbidden),
        ("references.other", &limits.references.other),
    ];
    let findings = limits.findings.iter().map(|(kind, limit)| (kind.name(), limit));
    let inverted = |(_, limit): &(&str, &Limit)| limit.commercial < limit.personal;
    match fixed.into_iter().chain(findings).find(inverted) {
        Some((name, _)) => Err(Error::Inverted(name.to_owned())),
        None => Ok(()),
    }
}

/// RFC 3339, section 5.6, `full-date`, and the days that a month really has.
fn check_date(edition: &str) -> Result<(), Error> {
    if is_date(edition) { Ok(()) } else { Err(Error::Edition(edition.to_owned())) }
}

fn is_date(text: &str) -> bool {
    let bytes = text.as_bytes();
    let shaped = bytes.len() == 10
        && bytes.iter().enumerate().all(
            |(at, byte)| {
                if at == 4 || at == 7 { *byte == b'-' } else { byte.is_ascii_digit() }
            },
        );
    if !shaped {
        return false;
    }
    let number = |range: std::ops::Range<usize>| {
        bytes[range].iter().fold(0_u32, |sum, digit| sum * 10 + u32::from(digit - b'0'))
    };
    let (year, month, day) = (number(0..4), number(5..7), number(8..10));
    (1..=12).contains(&month) && (1..=days_in(year, month)).contains(&day)
}

const fn days_in(year: u32, month: u32) -> u32 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}
