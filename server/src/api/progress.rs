//! Drawing with progress in one request: server-sent events (WHATWG HTML, 9.2) while an engine works.

use std::convert::Infallible;
use std::time::Instant;

use axum::extract::State;
use axum::response::sse::{Event, KeepAlive, Sse};
use engine::Flow;
use serde_json::json;
use studio::answers::CreateAnswer;
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};
use tokio_stream::Stream;
use tokio_stream::wrappers::UnboundedReceiverStream;

use super::call::Call;
use super::works::CreateCall;
use crate::app::App;
use crate::failure::{Failure, Problem};
use crate::jobs::draw;

type Events = UnboundedSender<Result<Event, Infallible>>;

/// Draw an image, with progress: events `progress` ({"done", "of"}), then `created` (as POST /api/v1/works) or `problem`
#[utoipa::path(post, path = "/api/v1/works/events", operation_id = "create_work_with_progress", tag = "works",
    request_body = CreateCall,
    responses(
        (status = 200, description = "Events until the work is there", body = CreateAnswer,
            content_type = "text/event-stream"),
        (status = 400, description = "Not a call", body = Problem, content_type = "application/problem+json")))]
pub async fn create(
    State(app): State<App>,
    Call(call): Call<CreateCall>,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let (events, stream) = unbounded_channel();
    tokio::spawn(async move {
        let told = drawn(&app, call, events.clone())
            .await
            .and_then(|answer| serde_json::to_string(&answer).map_err(|why| Failure::Broken(why.to_string())));
        match told {
            Ok(answer) => tell(&events, "created", &answer),
            Err(failure) => tell(&events, "problem", &json!(failure.document()).to_string()),
        };
    });
    Sse::new(UnboundedReceiverStream::new(stream)).keep_alive(KeepAlive::default())
}

async fn drawn(app: &App, call: CreateCall, events: Events) -> Result<CreateAnswer, Failure> {
    let drawing = app.draw(move |shared| {
        let before = Instant::now();
        let created = draw(shared, call.order(shared)?, |progress| {
            // Who asked has gone away: nobody waits for the picture.
            let here = tell(&events, "progress", &json!({"done": progress.done, "of": progress.of}).to_string());
            if here { Flow::Continue } else { Flow::Cancel }
        })?;
        Ok(CreateAnswer::of(&shared.studio, &created, None, before.elapsed().as_secs_f64() * 1000.0)?)
    });
    drawing.await
}

/// Whether anybody still listens.
fn tell(events: &Events, name: &str, data: &str) -> bool {
    events.send(Ok(Event::default().event(name).data(data))).is_ok()
}
