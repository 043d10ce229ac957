//! `anykoma operator lookers`: who looks at pictures from outside on this machine, and whether they can.

use serde_json::{Value, json};
use studio::Unseen;

use crate::commands::Context;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::plain;
use crate::settings::Settings;
use crate::{lookers, table};

/// Nothing that is missing is a failure; what is set up and cannot look is.
pub fn run(context: &Context<'_>) -> Result<Exit, Failure> {
    let settings = Settings::read(&context.folder()?)?;
    let text = lookers::text_reader(&settings).about();
    let characters = lookers::tagger(&settings).about();
    let document = json!({"text_in_pictures": told(&text), "characters_in_pictures": told(&characters)});
    let line = |about: &Result<String, Unseen>, how: &str| match about {
        Ok(about) => plain(about),
        Err(Unseen::Absent(why)) => format!("{why}: {how}"),
        Err(failed) => plain(&failed.to_string()),
    };
    context.output.answer(&document, || {
        let text = line(&text, "install Tesseract with its data for eng and jpn, or name a program as text_reader");
        let characters = line(&characters, "name the folder of a tagger as tagger_folder in config.toml");
        table::facts(context.output, &[("text in pictures", text), ("characters in pictures", characters)])
    })?;
    let fails = |about: &Result<String, Unseen>| matches!(about, Err(Unseen::Failed(_)));
    Ok(if fails(&text) || fails(&characters) { Exit::Failed } else { Exit::Done })
}

fn told(about: &Result<String, Unseen>) -> Value {
    match about {
        Ok(about) => json!({"state": "ready", "about": about}),
        Err(why) => json!({"state": why.to_string(), "about": null}),
    }
}
