//! `anykoma record`: every act of a work, in order.

use serde_json::Value;
use studio::answers::{ActAnswer, RecordAnswer};
use studio::perform;

use crate::commands::subject::Subject;
use crate::commands::{Context, verify};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::{Output, Tone, plain};

/// Every act, in order
#[derive(clap::Args)]
pub struct Record {
    #[arg(value_name = "FILE|WORK")]
    subject: String,
}

impl Record {
    pub fn run(self, context: &Context<'_>) -> Result<Exit, Failure> {
        let work = match Subject::find(&self.subject)? {
            Subject::Work(work) => work,
            Subject::File { path, bytes } => {
                let file = verify::open(&context.folder()?, &[], &bytes)?;
                let Some(rights) = file.rights else {
                    context.output.say(&verify::headline(context.output, file.verification.verdict));
                    return Ok(verify::exit(file.verification.verdict));
                };
                if store::studio_card(&context.folder()?)?.is_none() {
                    let why = "names a work of another studio; its record lies there, the file proves one act of it";
                    return Err(Failure::Failed(format!("{} {why}", path.display())));
                }
                rights.work
            }
        };
        let home = context.home()?;
        let answer = RecordAnswer::of(&work, &perform::read(&home.studio, &work)?);
        context.output.answer(&answer, || text(context.output, &answer))?;
        Ok(Exit::Done)
    }
}

fn text(output: &Output, answer: &RecordAnswer) -> String {
    let head = format!("{}  {} acts; times are by this studio's own clock\n", answer.work, answer.acts.len());
    let rows = answer.acts.iter().map(|act| {
        let log = act.log_index.map_or("not in the log yet".into(), |index| format!("log {index}"));
        let commitment = act.commitment.get(..12).unwrap_or(&act.commitment);
        let foot = output.paint(Tone::Dim, &format!("{commitment}... {log}"));
        format!("  {:>3}  {}  {:10}  {}  {foot}\n", act.seq, act.at, act.kind, plain(&gist(act)))
    });
    output.paint(Tone::Strong, head.trim_end()) + "\n" + &rows.collect::<String>()
}

/// What a person would want to know of an act, in a few words.
fn gist(act: &ActAnswer) -> String {
    let text = |name: &str| act.what.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    match act.kind.as_str() {
        "prompted" => format!("\"{}\" for {}", shortened(&text("prompt")), text("engine")),
        "screened" => match act.what.get("findings").and_then(Value::as_array).map_or(0, Vec::len) {
            0 => "nothing of a third party's found".into(),
            1 => "1 finding".into(),
            count => format!("{count} findings"),
        },
        "referenced" => format!("{} as {}", text("name"), text("declared")),
        "offered" => text("candidate"),
        "chose" if text("chosen_by") == "default" => format!("{} (the first, by default)", text("candidate")),
        "chose" if text("because").is_empty() => text("candidate"),
        "chose" => format!("{} because {}", text("candidate"), text("because")),
        "licensed" => {
            let license = &act.what["license"];
            format!(
                "{} plan, {} use",
                license["plan"].as_str().unwrap_or_default(),
                license["scope"].as_str().unwrap_or_default()
            )
        }
        "exported" => format!("{} file, content {}...", text("format"), text("content").get(..12).unwrap_or_default()),
        "sealed" => format!("file {}...", text("sha256").get(..12).unwrap_or_default()),
        "edited" => act.what["edit"]["edit"].as_str().unwrap_or_default().replace('_', " "),
        "undid" => format!("act {}", act.what["edit_seq"]),
        "permitted" if act.what["marketing"] == true => "marketing".into(),
        "permitted" => "no marketing any more".into(),
        "plan_changed" => text("plan"),
        _ => String::new(),
    }
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}...", &text[..end]),
        None => text.to_owned(),
    }
}
