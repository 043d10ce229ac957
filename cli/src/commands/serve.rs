//! `anykoma serve`: the studio, its pages and its interface for programs in one process.

use std::io::ErrorKind;
use std::net::{SocketAddr, TcpListener};

use engine::UNITS_PER_INCH;
use press::{About, Sheet};
use server::{App, Binding, Booklet};
use store::ServeLock;

use crate::comic_archive::{Comic, archive};
use crate::commands::Context;
use crate::commands::page::BLEED;
use crate::exit::Exit;
use crate::failure::Failure;

/// The studio in the browser, and the interface for programs
#[derive(clap::Args)]
pub struct Serve {
    /// A loopback address: there are no accounts yet, so nobody else may come in
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:7878", value_parser = address)]
    listen: SocketAddr,
}

fn address(text: &str) -> Result<SocketAddr, String> {
    text.parse().map_err(|_| "write a loopback address and a port, like 127.0.0.1:7878".into())
}

impl Serve {
    pub fn run(self, context: &Context<'_>) -> Result<Exit, Failure> {
        if !self.listen.ip().is_loopback() {
            let why = format!(
                "{} can be reached by others, and there are no accounts yet; listen on 127.0.0.1",
                self.listen.ip()
            );
            return Err(Failure::BadCall(why));
        }
        let folder = context.folder()?;
        let home = context.home()?;
        let listener = TcpListener::bind(self.listen).map_err(|error| self.cannot_listen(&error))?;
        let address = listener.local_addr().map_err(|error| self.cannot_listen(&error))?;
        let base_url = format!("http://{address}");
        let _lock = ServeLock::take(&folder, &base_url)?;
        let outside = (Box::new(credentials::Reader) as Box<dyn studio::Unseal>, bound as server::Binder);
        let app = App::new(home.studio, outside, home.account, base_url.clone());
        context.output.say(&format!(
            "The studio is open at {base_url} (end it with Ctrl-C). Its data lies in {}.",
            folder.display()
        ));
        let failed = |error: std::io::Error| Failure::Failed(format!("the server stopped: {error}"));
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().map_err(failed)?;
        runtime.block_on(server::serve(listener, app, stopped())).map_err(failed)?;
        Ok(Exit::Done)
    }

    fn cannot_listen(&self, error: &std::io::Error) -> Failure {
        let port = self.listen.port();
        Failure::Failed(match error.kind() {
            ErrorKind::AddrInUse => {
                format!("port {port} is in use; choose another with --listen 127.0.0.1:{}", port.saturating_add(1))
            }
            ErrorKind::PermissionDenied => format!("port {port} is reserved for the system; choose one above 1023"),
            _ => format!("cannot listen at {}: {error}", self.listen),
        })
    }
}

fn bound(binding: Binding, booklet: &Booklet) -> Result<Vec<u8>, String> {
    let Booklet { title, author, about, works, right_to_left, pages, dots_per_inch } = booklet;
    match binding {
        Binding::Pdf => {
            let about = About { title, author, subject: about, works, right_to_left: *right_to_left };
            let names: Vec<String> = pages.iter().map(|page| format!("{}.png", page.work)).collect();
            let sheets = pages.iter().zip(&names).map(|(page, name)| Sheet {
                canvas: &page.canvas,
                units_per_inch: UNITS_PER_INCH as f32,
                dots_per_inch: *dots_per_inch as f32,
                bleed: BLEED,
                sealed: Some((name, &page.file)),
            });
            press::pdf(&about, &sheets.collect::<Vec<_>>()).map_err(|error| error.to_string())
        }
        Binding::Cbz => {
            let comic = Comic { title, writer: author, right_to_left: *right_to_left, notes: about.clone() };
            let pages: Vec<Vec<u8>> = pages.iter().map(|page| page.file.clone()).collect();
            archive(&comic, &pages)
        }
    }
}

async fn stopped() {
    // Without a signal handler Ctrl-C ends the process at once, which loses nothing that was acknowledged.
    let _ = tokio::signal::ctrl_c().await;
}
