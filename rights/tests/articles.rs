//! The help articles say what the policy says, and never otherwise (clauses C4 and C18).

mod fixtures;

use fixtures::edition_with;
use rights::articles::fill;
use rights::copyright::{self, CopyrightKind};
use rights::{Plan, Policy, Use};

const PLAN_RIGHTS: &str = include_str!("../../help/plan-rights.md");
const COMMERCIAL_USE: &str = include_str!("../../help/commercial-use.md");
const ARTICLES: [&str; 2] = [PLAN_RIGHTS, COMMERCIAL_USE];

fn row<'a>(text: &'a str, first: &str) -> &'a str {
    let start = format!("| {first} |");
    text.lines().find(|line| line.starts_with(&start)).unwrap_or_else(|| panic!("no row for {first}"))
}

#[test]
fn every_place_in_the_articles_is_filled() {
    for article in ARTICLES {
        let filled = fill(article, &Policy::built_in());
        assert!(!filled.contains("{{") && !filled.contains("}}"), "{filled}");
    }
}

#[test]
fn the_use_table_is_the_policys() {
    let policy = Policy::built_in();
    let filled = fill(COMMERCIAL_USE, &policy);
    for asked in Use::ALL {
        let cells: Vec<_> = row(&filled, asked.phrase()).trim_matches('|').split('|').map(str::trim).collect();
        let granted = Plan::ALL.map(|plan| policy.grants(plan, asked));
        assert_eq!(cells[1..].iter().map(|cell| *cell == "yes").collect::<Vec<_>>(), granted, "{asked:?}");
    }
}

#[test]
fn another_policy_changes_both_articles() {
    let policy = edition_with(
        "advertising = { scope = \"commercial\", plans = [\"starter\", \"pro\", \"master\"] }",
        "advertising = { scope = \"commercial\", plans = [\"master\"] }",
    );
    let filled = fill(COMMERCIAL_USE, &policy);
    assert_eq!(row(&filled, "advertising"), "| advertising | no | no | no | yes |");
    let takes_back = edition_with("downgrade_takes_back = false", "downgrade_takes_back = true");
    for article in ARTICLES {
        assert_ne!(fill(article, &takes_back), fill(article, &Policy::built_in()));
    }
}

#[test]
fn no_article_writes_a_right_by_hand() {
    let policy = Policy::built_in();
    let from_policy = [policy.edition().to_owned(), "full commercial use".into(), "personal use only".into()];
    let phrases = Use::ALL.map(|asked| asked.phrase().to_owned());
    for (article, said) in
        ARTICLES.iter().flat_map(|article| from_policy.iter().chain(&phrases).map(move |one| (article, one)))
    {
        assert!(!article.contains(said.as_str()), "{said:?} is written by hand");
    }
}

#[test]
fn limits_are_told_by_the_policy() {
    let filled = fill("{{limit_table}}", &Policy::built_in());
    assert_eq!(row(&filled, "somebody else's character"), "| somebody else's character | granted | not granted |");
    assert_eq!(row(&filled, "the name of an artist"), "| the name of an artist | granted | caution |");
}

#[test]
fn the_articles_say_copyright_honestly_and_send_to_a_professional() {
    let filled = fill(PLAN_RIGHTS, &Policy::built_in());
    for kind in CopyrightKind::ALL {
        let (own, _) = copyright::text(kind).split_once(copyright::HONESTY).expect("every text ends honestly");
        assert!(filled.contains(own.trim_end()), "{kind:?}");
    }
    assert_eq!(filled.matches(copyright::HONESTY).count(), 1);
    assert!(fill(COMMERCIAL_USE, &Policy::built_in()).contains(copyright::ADVICE));
}

#[test]
fn each_article_has_a_title_a_date_and_a_link_to_the_other() {
    for (article, other) in [(PLAN_RIGHTS, "(commercial-use.md)"), (COMMERCIAL_USE, "(plan-rights.md)")] {
        let head: Vec<_> = article.lines().take(4).collect();
        assert!(head[0] == "---" && head[3] == "---", "{head:?}");
        assert!(head[1].starts_with("title: ") && head[2].starts_with("updated: 20"), "{head:?}");
        assert!(article.contains(other), "no link to {other}");
    }
}

#[test]
fn what_is_not_known_stays_as_it_stands() {
    let policy = Policy::built_in();
    for text in ["{{nothing}}", "{{", "}}", "{{edition", "{{plan.gold.scope}}", "a {{ b {{ c", ""] {
        assert_eq!(fill(text, &policy), text);
    }
    assert_eq!(fill("{{ {{edition}} ü", &policy), "{{ 2026-01-15 ü");
}
