//! `anykoma screen`: third-party content in words, without creating anything.

use std::io::BufRead;
use std::sync::Arc;

use rights::Policy;
use screening::Registries;
use serde_json::json;
use store::RegistryFile;
use studio::answers::{FindingAnswer, ScreenAnswer, findings};
use studio::cases::pictures::{self, KnownPictures, Looked, Looking};
use studio::{Lookers, PictureCodes, Registers};

use crate::commands::Context;
use crate::commands::create::{Reference, read_reference, reference};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::{Output, Tone, plain};
use crate::settings::Settings;
use crate::{lookers, table};

/// Third-party content in a prompt or a picture, without creating anything
#[derive(clap::Args)]
pub struct Screen {
    /// The words; with `-` one prompt a line on stdin, one JSON document a line on stdout
    #[arg(required_unless_present = "image", conflicts_with = "image")]
    prompt: Option<String>,
    /// A picture, as it would be brought in: what it says of itself, whether it is a known one, and what is in it
    #[arg(long, value_name = "FILE=SOURCE", value_parser = reference)]
    image: Option<Reference>,
}

impl Screen {
    pub fn run(self, context: &Context<'_>) -> Result<Exit, Failure> {
        // The folder's own registry where there is one; looking founds no studio.
        let registries = RegistryFile::of(&context.folder()?).now()?;
        let policy = Policy::built_in();
        if let Some(image) = &self.image {
            return screen_image(context, image, (&policy, &registries));
        }
        let prompt = self.prompt.unwrap_or_default();
        if prompt == "-" {
            return stream(context.output, &registries, &policy);
        }
        let answer = ScreenAnswer::of(&policy, &prompt, &registries.screen(&prompt));
        context.output.answer(&answer, || text(context.output, &answer))?;
        Ok(Exit::Done)
    }
}

/// Where no studio has been founded nothing is known but what the file says.
fn screen_image(
    context: &Context<'_>,
    image: &Reference,
    (policy, registries): (&Policy, &Registries),
) -> Result<Exit, Failure> {
    let (name, bytes, declared) = read_reference(image)?;
    let folder = context.folder()?;
    let settings = Settings::read(&folder)?;
    let (text, characters) = (lookers::text_reader(&settings), lookers::tagger(&settings));
    let (known, by) = match store::studio_card(&folder)? {
        Some(_) => {
            let home = context.home()?;
            (KnownPictures::of(&home.studio)?, home.account)
        }
        None => (KnownPictures::registered(&RegistryFile::of(&folder).artworks()?), String::new()),
    };
    let lookers = Lookers { text: text.as_ref(), characters: characters.as_ref() };
    let looking = Looking { known, lookers, registries, by: &by };
    let looked = looking.at(&credentials::Reader, &pictures::Reference { name: &name, bytes: &bytes, declared });
    let codes = looked.pixels.as_ref().map(PictureCodes::of);
    let told = findings(policy, &looked.findings);
    let codes_document = codes.as_ref().map(|codes| json!({"pdq": codes.pdq, "iscc": codes.iscc}));
    let document = json!({
        "findings": told, "rewrite": null, "says": looked.says, "looked_for": looked.looked_for, "codes": codes_document,
    });
    context.output.answer(&document, || image_text(context.output, (&name, &looked), codes.as_ref(), &told))?;
    // Bytes that are no picture are told as such, and are no reason to fail: nothing was asked of them.
    Ok(Exit::Done)
}

fn image_text(
    output: &Output,
    (name, looked): (&str, &Looked),
    codes: Option<&PictureCodes>,
    told: &[FindingAnswer],
) -> String {
    let mut text = format!("{}\n", output.paint(Tone::Strong, &plain(name)));
    let mut facts = table::says(&looked.says);
    facts.extend(looked.looked_for.iter().flat_map(table::looked_for));
    match codes {
        Some(codes) => facts.extend([("PDQ", codes.pdq.clone()), ("ISCC", codes.iscc.clone())]),
        None => facts.push(("pixels", "none that can be read: PNG, JPEG and WebP are".into())),
    }
    text.push_str(&table::facts(output, &facts));
    if told.is_empty() {
        text.push_str(
            "Nothing of a third party's found: it says nothing against its source, and no known picture is near.\n",
        );
    }
    text.extend(told.iter().map(|one| table::finding(output, one)));
    text
}

fn stream(output: &Output, registries: &Arc<Registries>, policy: &Policy) -> Result<Exit, Failure> {
    for line in std::io::stdin().lock().lines() {
        let line = line.map_err(|error| Failure::Failed(format!("stdin cannot be read as UTF-8 lines: {error}")))?;
        let answer = ScreenAnswer::of(policy, &line, &registries.screen(&line));
        output.print(&serde_json::to_string(&answer).map_err(|error| Failure::Failed(error.to_string()))?)?;
    }
    Ok(Exit::Done)
}

fn text(output: &Output, answer: &ScreenAnswer) -> String {
    if answer.findings.is_empty() {
        return "Nothing of a third party's found. The registry holds well-known names and not every name there is."
            .into();
    }
    let mut text: String = answer.findings.iter().map(|finding| table::finding(output, finding)).collect();
    if let Some(rewrite) = &answer.rewrite {
        text.push_str(&format!("{} {}\n", output.paint(Tone::Strong, "Without it:"), plain(rewrite)));
    }
    text
}
