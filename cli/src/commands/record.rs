//! `anykoma record`: every act of a work, in order.

use studio::answers::RecordAnswer;
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
        format!("  {:>3}  {}  {:10}  {}  {foot}\n", act.seq, act.at, act.kind, plain(&act.gist()))
    });
    output.paint(Tone::Strong, head.trim_end()) + "\n" + &rows.collect::<String>()
}
