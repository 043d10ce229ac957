//! Drawing with progress: server-sent events (WHATWG HTML, 9.2) while an engine works.

use std::convert::Infallible;

use axum::extract::State;
use axum::response::sse::{Event, KeepAlive, Sse};
use engine::Flow;
use serde_json::json;
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};
use tokio_stream::Stream;
use tokio_stream::wrappers::UnboundedReceiverStream;

use crate::api::call::Call;
use crate::api::works::{CreateCall, draw};
use crate::app::App;
use crate::failure::{Failure, Problem};

/// Draw an image, with progress: events `progress` ({"done", "of"}), then `created` (as POST /api/v1/works) or `problem`
#[utoipa::path(post, path = "/api/v1/works/events", request_body = CreateCall,
    responses((status = 200, description = "text/event-stream"), (status = 400, body = Problem)))]
pub async fn create(
    State(app): State<App>,
    Call(call): Call<CreateCall>,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let (events, stream) = unbounded_channel();
    tokio::spawn(async move {
        let told = events.clone();
        let drawn = app.run(move |shared| {
            draw(shared, call, &mut |progress| {
                // Who asked has gone away: nobody waits for the picture.
                let here = tell(&told, "progress", &json!({"done": progress.done, "of": progress.of}).to_string());
                if here { Flow::Continue } else { Flow::Cancel }
            })
        });
        match drawn
            .await
            .and_then(|answer| serde_json::to_string(&answer).map_err(|why| Failure::Broken(why.to_string())))
        {
            Ok(answer) => tell(&events, "created", &answer),
            Err(failure) => {
                let problem = json!({"status": failure.status().as_u16(), "detail": failure.to_string()});
                tell(&events, "problem", &problem.to_string())
            }
        };
    });
    Sse::new(UnboundedReceiverStream::new(stream)).keep_alive(KeepAlive::default())
}

/// Whether anybody still listens.
fn tell(events: &UnboundedSender<Result<Event, Infallible>>, name: &str, data: &str) -> bool {
    events.send(Ok(Event::default().event(name).data(data))).is_ok()
}
