//! `selected_tags.csv`, as published with taggers: a row for each number that the network answers with, in its order.
//!
//! ```text
//! tag_id,name,category,count
//! 470575,1girl,0,4225150
//! 1532,hatsune_miku,4,98765
//! ```

/// Of characters, in the numbering of the archives that taggers learn from; 0 is general, 9 a rating.
const CHARACTER: &str = "4";

/// For each row the name of a character, or nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TagList(pub Vec<Option<String>>);

impl TagList {
    /// # Errors
    ///
    /// One sentence without its subject.
    pub fn read(text: &[u8]) -> Result<Self, String> {
        let mut rows = csv::ReaderBuilder::new().flexible(true).trim(csv::Trim::All).from_reader(text);
        let head = rows.headers().map_err(|why| format!("cannot be read: {why}"))?.clone();
        let column = |name: &str| head.iter().position(|cell| cell.trim_start_matches('\u{feff}') == name);
        let (Some(name), Some(category)) = (column("name"), column("category")) else {
            return Err("has no columns `name` and `category` in its first line".into());
        };
        let mut tags = Vec::new();
        for row in rows.records() {
            let row = row.map_err(|why| format!("cannot be read: {why}"))?;
            let (Some(name), Some(category)) = (row.get(name), row.get(category)) else {
                return Err(format!(
                    "has a row without a name or a category, the {}. below its first line",
                    tags.len() + 1
                ));
            };
            tags.push((category == CHARACTER && !name.is_empty()).then(|| name.to_owned()));
        }
        let list = Self(tags);
        if list.characters() == 0 { Err("names no characters (category 4)".into()) } else { Ok(list) }
    }

    pub fn characters(&self) -> usize {
        self.0.iter().flatten().count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_keep_their_places_and_only_characters_their_names() {
        let list =
            TagList::read(b"tag_id,name,category,count\n1,1girl,0,9\n2,hatsune_miku,4,8\n3,\"a,b_(c)\",4,7\n").unwrap();
        assert_eq!(list.0, [None, Some("hatsune_miku".into()), Some("a,b_(c)".into())]);
        assert_eq!(list.characters(), 2);
    }

    #[test]
    fn what_is_no_such_list_is_told_in_a_sentence() {
        let why = |text: &str| TagList::read(text.as_bytes()).unwrap_err();
        assert!(why("hatsune_miku\n").contains("no columns `name` and `category`"));
        assert!(why("name,category\n1girl\n").contains("the 1. below"));
        assert!(why("name,category\n1girl,0\n").contains("names no characters"));
        assert!(why("").contains("no columns"));
        assert!(TagList::read(b"name,category\n\xff\xfe,4\n").unwrap_err().contains("cannot be read"));
    }
}
