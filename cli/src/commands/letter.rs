//! `anykoma letter`: words in the picture, at the foot where nobody says where.

use canvas::Color;
use canvas::lettering::{Align, Direction};
use studio::answers::WorkAnswer;
use studio::cases::letter::{Band, UNITS, Words, letter};

use crate::commands::Context;
use crate::exit::Exit;
use crate::failure::Failure;

/// Set words in the picture
#[derive(clap::Args)]
pub struct Letter {
    work: String,
    /// A line ends where the text has a line break, or \n
    text: String,
    /// head, middle or foot of the picture
    #[arg(long = "in", value_name = "BAND", default_value = "foot", value_parser = band)]
    band: Band,
    /// Exactly where the first line's baseline begins, has its middle or ends, in pixels
    #[arg(long, value_name = "X,Y", value_parser = point)]
    at: Option<[i32; 2]>,
    /// Of the letters, in pixels [default: a sixteenth of the picture's height]
    #[arg(long, value_name = "PIXELS")]
    size: Option<u16>,
    /// From top to bottom, lines from right to left, at the right edge where nobody says where
    #[arg(long)]
    vertical: bool,
    /// start, middle or end
    #[arg(long, value_parser = align)]
    align: Option<Align>,
    #[arg(long, value_name = "#RRGGBB", default_value = "#141420", value_parser = color)]
    color: Color,
    /// Around the letters; `none` for no rim
    #[arg(long, value_name = "#RRGGBB", default_value = "#ffffff", value_parser = rim)]
    rim: Rim,
    /// By its name [default: the first that has the letters]
    #[arg(long, value_name = "NAME", default_value = "")]
    font: String,
}

#[derive(Clone, Copy)]
struct Rim(Option<Color>);

fn point(text: &str) -> Result<[i32; 2], String> {
    let number = |text: &str| text.trim().parse::<i16>().ok().map(|pixels| i32::from(pixels) * UNITS);
    let point = text.split_once(',').and_then(|(x, y)| Some([number(x)?, number(y)?]));
    point.ok_or_else(|| "write two numbers of pixels, like 512,960".into())
}

fn align(name: &str) -> Result<Align, String> {
    match name {
        "start" => Ok(Align::Start),
        "middle" => Ok(Align::Middle),
        "end" => Ok(Align::End),
        _ => Err("say start, middle or end".into()),
    }
}

fn band(name: &str) -> Result<Band, String> {
    match name {
        "head" => Ok(Band::Head),
        "middle" => Ok(Band::Middle),
        "foot" => Ok(Band::Foot),
        _ => Err("say head, middle or foot".into()),
    }
}

fn color(text: &str) -> Result<Color, String> {
    let digits = text.strip_prefix('#').unwrap_or(text);
    let channel = |at: usize| digits.get(at..at + 2).and_then(|pair| u8::from_str_radix(pair, 16).ok());
    let color = channel(0).zip(channel(2)).zip(channel(4)).filter(|_| digits.len() == 6);
    let ((red, green), blue) = color.ok_or("write a color as #rrggbb, like #c81e28")?;
    Ok(Color::rgb(red, green, blue))
}

fn rim(text: &str) -> Result<Rim, String> {
    if text == "none" { Ok(Rim(None)) } else { color(text).map(Some).map(Rim) }
}

impl Letter {
    pub fn run(self, context: &Context<'_>) -> Result<Exit, Failure> {
        let home = context.home()?;
        let text = self.text.replace("\\n", "\n");
        let words = Words {
            font: &self.font,
            band: self.band,
            at: self.at,
            size_px: self.size,
            direction: if self.vertical { Direction::Vertical } else { Direction::Horizontal },
            align: self.align,
            color: self.color,
            rim: self.rim.0,
            ..Words::new(&text)
        };
        let (work, layer) = letter(&home.studio, &self.work, &home.account, &words)?;
        context.output.answer(&WorkAnswer::from(&work), || {
            let id = &work.id;
            format!(
                "set as layer {}; `anykoma export {id} -o FILE` takes the picture away, `anykoma undo {id}` takes the words back",
                layer.0
            )
        })?;
        Ok(Exit::Done)
    }
}
