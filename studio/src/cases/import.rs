//! Lists of names in the usual public forms, as entries for the installation's own registry.
//!
//! ```text
//! hatsune_miku,4,98765,"miku,初音ミク"              tags with aliases: 1 an artist, 3 a work, 4 a character; others are no names
//! name,kind,owner,franchise,aliases,context        a table with such a first line; only the name is needed
//! [{"title": "Nike", "aliases": {"aka": [...]}}]   simple-icons
//! ```

use rights::FindingKind;
use screening::{Listed, Registries, Registry};
use serde_json::Value;

use crate::error::{Error, Refusal};

/// How a list is read.
pub struct Reading<'a> {
    pub kind: FindingKind,
    /// Of whatever the list names no owner of.
    pub owner: Option<&'a str>,
    /// Tags with fewer pictures are left out.
    pub least: u64,
}

/// A name of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    pub listed: Listed,
    /// How many pictures a list of tags counts.
    pub posts: Option<u64>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct List {
    pub named: Vec<Named>,
    /// Lines that hold no name that could be looked for, and why.
    pub passed_over: Vec<String>,
}

/// # Errors
///
/// Where the text is in none of the three forms.
pub fn read(text: &str, reading: &Reading<'_>) -> Result<List, Error> {
    let text = text.trim_start_matches('\u{feff}');
    let mut list = match text.trim_start().chars().next() {
        Some('[' | '{') => icons(text, reading)?,
        _ => rows(text, reading)?,
    };
    if list.named.is_empty() && list.passed_over.is_empty() {
        return Err(off("it holds no name in a form that is read here: tags with aliases, a table, or simple-icons"));
    }
    list.named.retain(|one| {
        let sought = Registry::check(&one.listed);
        list.passed_over.extend(sought.as_ref().err().map(ToString::to_string));
        sought.is_ok()
    });
    Ok(list)
}

/// Those of a list that no registry here holds, the most drawn first.
pub fn gaps(list: List, registries: &Registries) -> Vec<Named> {
    let held = |one: &Named| one.listed.names.iter().any(|name| registries.hold(name.trim_start_matches(['~', '?'])));
    let mut missing: Vec<Named> = list.named.into_iter().filter(|one| !held(one)).collect();
    missing.sort_by_key(|one| std::cmp::Reverse(one.posts));
    missing
}

fn off(why: &str) -> Error {
    Refusal::List(why.to_owned()).into()
}

fn rows(text: &str, reading: &Reading<'_>) -> Result<List, Error> {
    let mut rows =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).trim(csv::Trim::All).from_reader(text.as_bytes());
    let mut list = List::default();
    let mut head: Option<Vec<String>> = None;
    for row in rows.records() {
        let row = row.map_err(|why| off(&why.to_string()))?;
        let cells: Vec<&str> = row.iter().collect();
        if head.is_none() && list.named.is_empty() && cells.iter().any(|cell| cell.eq_ignore_ascii_case("name")) {
            head = Some(cells.iter().map(|cell| cell.to_lowercase()).collect());
            continue;
        }
        let named = match &head {
            Some(head) => of_table(head, &cells, reading),
            None => of_tags(&cells, reading),
        };
        list.named.extend(named);
    }
    Ok(list)
}

fn of_tags(cells: &[&str], reading: &Reading<'_>) -> Option<Named> {
    let [tag, category, posts, rest @ ..] = cells else { return None };
    let kind = match *category {
        "1" => FindingKind::Artist,
        "3" => FindingKind::Franchise,
        "4" => FindingKind::Character,
        _ => return None,
    };
    let posts = posts.parse().ok()?;
    let spaced = tag.replace('_', " ");
    let (name, work) = match spaced.strip_suffix(')').and_then(|tag| tag.rsplit_once(" (")) {
        Some((name, work)) if kind == FindingKind::Character => (name.to_owned(), Some(work.to_owned())),
        _ => (spaced.clone(), None),
    };
    let aliases = rest.first().map(|aliases| aliases.split(',')).into_iter().flatten();
    let aliases = aliases.map(|alias| alias.trim().replace('_', " ")).filter(|alias| alias.chars().count() > 1);
    let names = [name].into_iter().chain(aliases).collect();
    let row = Row { kind, names, franchise: work, owner: None, context: Vec::new() };
    (posts >= reading.least).then(|| Named { listed: row.listed(reading), posts: Some(posts) })
}

fn of_table(head: &[String], cells: &[&str], reading: &Reading<'_>) -> Option<Named> {
    let cell = |name: &str| {
        let at = head.iter().position(|one| one == name)?;
        cells.get(at).copied().filter(|cell| !cell.is_empty())
    };
    let several = |name: &str| {
        let parts = cell(name).map(|cell| cell.split(['|', ';'])).into_iter().flatten();
        parts.map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect::<Vec<_>>()
    };
    let known = |word: &str| FindingKind::ALL.into_iter().find(|kind| kind.name() == word);
    let names = [cell("name")?.to_owned()].into_iter().chain(several("aliases")).collect();
    let row = Row {
        kind: cell("kind").map_or(Some(reading.kind), known)?,
        names,
        franchise: cell("franchise").map(str::to_owned),
        owner: cell("owner").map(str::to_owned),
        context: several("context"),
    };
    Some(Named { listed: row.listed(reading), posts: cell("posts").and_then(|posts| posts.parse().ok()) })
}

fn icons(text: &str, reading: &Reading<'_>) -> Result<List, Error> {
    let document: Value = serde_json::from_str(text).map_err(|why| off(&why.to_string()))?;
    let icons = document.get("icons").unwrap_or(&document).as_array().cloned().unwrap_or_default();
    let texts = |value: &Value| -> Vec<String> {
        let list = value.as_array().cloned().unwrap_or_default();
        list.iter().filter_map(|one| one.as_str().or(one["title"].as_str()).map(str::to_owned)).collect()
    };
    let named = icons.iter().filter_map(|icon| {
        let title = icon["title"].as_str()?.to_owned();
        let aliases = &icon["aliases"];
        let locals = aliases["loc"].as_object().into_iter().flatten().filter_map(|(_, name)| name.as_str());
        let others = texts(&aliases["aka"]).into_iter().chain(texts(&aliases["dup"])).chain(locals.map(str::to_owned));
        let owner = Some(format!("the owner of {title}"));
        let names = [title].into_iter().chain(others).collect();
        let row = Row { kind: FindingKind::Trademark, names, franchise: None, owner, context: Vec::new() };
        Some(Named { listed: row.listed(reading), posts: None })
    });
    Ok(List { named: named.collect(), passed_over: Vec::new() })
}

struct Row {
    kind: FindingKind,
    names: Vec<String>,
    franchise: Option<String>,
    owner: Option<String>,
    context: Vec<String>,
}

impl Row {
    /// Each name with the mark that its words ask for; a list knows nothing of ambiguity.
    fn listed(self, reading: &Reading<'_>) -> Listed {
        let work = self.franchise.as_ref().map_or_else(|| self.names[0].clone(), Clone::clone);
        let owner = self.owner.or(reading.owner.map(str::to_owned)).unwrap_or_else(|| match self.kind {
            FindingKind::Artist => self.names[0].clone(),
            _ => format!("the owner of {work}"),
        });
        let mut names: Vec<String> = Vec::new();
        for name in &self.names {
            let marked = if name.starts_with(['~', '?']) { name.clone() } else { Registry::marked(name) };
            if !names.contains(&marked) {
                names.push(marked);
            }
        }
        Listed { kind: self.kind, names, franchise: self.franchise, owner, context: self.context }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str) -> Vec<Listed> {
        let reading = Reading { kind: FindingKind::Character, owner: None, least: 10 };
        read(text, &reading).unwrap().named.into_iter().map(|one| one.listed).collect()
    }

    #[test]
    fn tags_with_aliases_are_read_and_general_words_left_out() {
        let listed = check(
            "zephirela_(paper_lantern),4,120,\"zephi,ゼフィレラ\"\n1girl,0,999999,\nrare_one,4,9,\nkumo_ame,1,55,\n",
        );
        assert_eq!(listed.len(), 2);
        assert_eq!(listed[0].names, ["zephirela", "zephi", "ゼフィレラ"]);
        assert_eq!(listed[0].franchise.as_deref(), Some("paper lantern"));
        assert_eq!((listed[1].kind, listed[1].owner.as_str()), (FindingKind::Artist, "kumo ame"));
    }

    #[test]
    fn a_table_says_what_it_knows() {
        let listed = check("name,kind,owner,aliases,context\nOrange,trademark,A Fruit Ltd,オレンジ社,phone|network\n");
        assert_eq!(listed[0].names, ["~Orange", "オレンジ社"], "a word is told in company only");
        assert_eq!((listed[0].owner.as_str(), listed[0].context.len()), ("A Fruit Ltd", 2));
    }

    #[test]
    fn simple_icons_are_marks() {
        let listed =
            check(r#"[{"title": "Zephyrcorp", "aliases": {"aka": ["ZC Works"], "loc": {"ja-JP": "ゼファー社"}}}]"#);
        assert_eq!((listed[0].kind, listed[0].names.len()), (FindingKind::Trademark, 3));
    }

    #[test]
    fn what_is_no_list_is_refused() {
        let reading = Reading { kind: FindingKind::Character, owner: None, least: 0 };
        for text in ["", "a letter to somebody", "{}", "[1, 2]", "{"] {
            assert!(read(text, &reading).is_err(), "{text}");
        }
    }
}
