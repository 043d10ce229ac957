//! `anykoma letter`: words in the picture, at the foot where nobody says where.

use canvas::lettering::{Align, Outline};
use canvas::{Color, Edit, LayerId, Lettering};
use studio::answers::WorkAnswer;
use studio::cases::edit::edit;
use studio::{perform, picture};

use crate::commands::Context;
use crate::exit::Exit;
use crate::failure::Failure;

/// Set words in the picture
#[derive(clap::Args)]
pub struct Letter {
    work: String,
    /// A line ends where the text has a line break, or \n
    text: String,
    /// Where the first line's baseline begins, has its middle or ends, in pixels [default: the middle of the foot]
    #[arg(long, value_name = "X,Y", value_parser = point)]
    at: Option<[i32; 2]>,
    /// Of the letters, in pixels [default: a sixteenth of the picture's height]
    #[arg(long, value_name = "PIXELS")]
    size: Option<u16>,
    #[arg(long, default_value = "middle", value_parser = align)]
    align: Align,
    #[arg(long, value_name = "#RRGGBB", default_value = "#141420", value_parser = color)]
    color: Color,
    /// Around the letters; `none` for no rim
    #[arg(long, value_name = "#RRGGBB", default_value = "#ffffff", value_parser = rim)]
    rim: Rim,
    /// By its name [default: the first that comes with the program]
    #[arg(long, value_name = "NAME", default_value = "")]
    font: String,
}

#[derive(Clone, Copy)]
struct Rim(Option<Color>);

const UNITS: i32 = 256;
/// Of the size.
const RIM_SHARE: i32 = 9;

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
        let before = perform::work(&home.studio, &self.work)?;
        let canvas = picture::canvas(&home.studio, &before)?;
        let size = self.size.map_or((canvas.height_px / 16).clamp(8, 512) as i32, i32::from);
        let text = self.text.replace("\\n", "\n");
        let lines = text.split('\n').count() as i32;
        let foot = canvas.height_px as i32 - size * 3 / 4 - (lines - 1) * size * 6 / 5;
        let text = Lettering {
            text,
            font: self.font,
            size: size * UNITS,
            at: self.at.unwrap_or([canvas.width_px as i32 * UNITS / 2, foot * UNITS]),
            align: self.align,
            line_spacing_percent: 120,
            color: self.color,
            outline: self.rim.0.map(|color| Outline { color, width: (size * UNITS / RIM_SHARE).max(1) }),
        };
        let (layer, place) = (LayerId(picture::next_layer(&before)), canvas.layers.len() as u32);
        let add = Edit::AddText { layer, name: "words".into(), place, text };
        let work = edit(&home.studio, &self.work, &home.account, vec![add])?;
        context.output.answer(&WorkAnswer::from(&work), || {
            let id = &work.id;
            format!("set as layer {}; `anykoma export {id} -o FILE` takes the picture away, `anykoma undo {id}` takes them back", layer.0)
        })?;
        Ok(Exit::Done)
    }
}
