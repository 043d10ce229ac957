//! What a creator does to a work, for programs: each call is one use case and answers with the work as it stands then.

use axum::Json;
use axum::extract::{Path, Query, State};
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use rights::{Permission, Use};
use serde::Deserialize;
use studio::answers::WorkAnswer;
use studio::cases::choose::Selection;
use studio::{Edit, Format, Work, cases};
use utoipa::{IntoParams, ToSchema};

use super::call::Call;
use crate::app::{App, Shared};
use crate::failure::{Failure, Problem, Told};
use crate::pages::acts::{day, words};

async fn act(
    app: App,
    id: String,
    case: impl FnOnce(&Shared, &str) -> Result<Work, studio::Error> + Send + 'static,
) -> Result<Json<WorkAnswer>, Told> {
    let work = app.run(move |shared| Ok(case(shared, &id)?)).await?;
    Ok(Json((&work).into()))
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChooseCall {
    candidate: String,
    /// Why this one; at most 2,000 bytes.
    because: Option<String>,
}

/// Make a candidate the image
#[utoipa::path(post, path = "/api/v1/works/{id}/choose", operation_id = "choose", tag = "acts",
    params(("id" = String, Path)), request_body = ChooseCall,
    responses(
        (status = 200, description = "The work as its record stands now", body = WorkAnswer),
        (status = 404, description = "No such work", body = Problem, content_type = "application/problem+json"),
        (status = 409, description = "The edits made since do not fit it", body = Problem, content_type = "application/problem+json")))]
pub async fn choose(
    State(app): State<App>,
    Path(id): Path<String>,
    Call(call): Call<ChooseCall>,
) -> Result<Json<WorkAnswer>, Told> {
    let because = words(call.because.as_deref().unwrap_or_default(), "the reason")?;
    act(app, id, move |shared, id| {
        let selection = Selection { candidate: &call.candidate, because: because.as_deref() };
        cases::choose::choose(&shared.studio, id, &shared.account, &selection)
    })
    .await
}

/// Change the canvas by hand: a list of edits, all of which are made, or none
#[utoipa::path(post, path = "/api/v1/works/{id}/edits", operation_id = "edit", tag = "acts",
    params(("id" = String, Path)),
    request_body(content = Vec<Object>, description = "Each edit says what it is in `edit`: `add_layer`, `add_text`, \
`add_candidate`, `change_text`, `remove_layer`, `move_layer`, `rename`, `set_opacity`, `set_blend`, `set_transform`, `set_mask`, `add_stroke`, \
`erase_stroke`, `carry_strokes`. Coordinates are whole numbers in 1/256 pixel; layers of one's own begin at 1000; what is added without \
a `place` lies on top. docs/edits.md shows every edit.", example = json!([
        {"edit": "add_text", "layer": 1000, "name": "caption", "text": {"text": "Who owns\nthe moon?", "size": 16384, "at": [131072, 230000],
            "align": "middle", "color": {"red": 20, "green": 20, "blue": 30, "alpha": 255}}},
    ])),
    responses(
        (status = 200, description = "The work as its record stands now", body = WorkAnswer),
        (status = 404, description = "No such work", body = Problem, content_type = "application/problem+json"),
        (status = 422, description = "An edit does not fit", body = Problem, content_type = "application/problem+json")))]
pub async fn edits(
    State(app): State<App>,
    Path(id): Path<String>,
    Call(edits): Call<Vec<Edit>>,
) -> Result<Json<WorkAnswer>, Told> {
    if edits.is_empty() {
        return Err(Failure::BadRequest("the list of edits is empty".into()).into());
    }
    act(app, id, move |shared, id| cases::edit::edit(&shared.studio, id, &shared.account, edits)).await
}

/// Erase a work for good: its words, its pictures and its record
#[utoipa::path(delete, path = "/api/v1/works/{id}", operation_id = "erase", tag = "acts",
    params(("id" = String, Path)),
    responses(
        (status = 204, description = "Nothing of it can be read any more; files that left before hold as they did"),
        (status = 404, description = "No such work", body = Problem, content_type = "application/problem+json")))]
pub async fn erase(State(app): State<App>, Path(id): Path<String>) -> Result<StatusCode, Told> {
    app.run(move |shared| Ok(cases::erase::erase(&shared.studio, &id, &shared.account)?)).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Take the newest edit back
#[utoipa::path(post, path = "/api/v1/works/{id}/undo", operation_id = "undo", tag = "acts",
    params(("id" = String, Path)),
    responses(
        (status = 200, description = "The work as its record stands now", body = WorkAnswer),
        (status = 404, description = "No such work", body = Problem, content_type = "application/problem+json"),
        (status = 409, description = "Nothing to take back", body = Problem, content_type = "application/problem+json")))]
pub async fn undo(State(app): State<App>, Path(id): Path<String>) -> Result<Json<WorkAnswer>, Told> {
    act(app, id, |shared, id| cases::edit::undo(&shared.studio, id, &shared.account)).await
}

/// Into the public gallery
#[utoipa::path(post, path = "/api/v1/works/{id}/share", operation_id = "share", tag = "acts",
    params(("id" = String, Path)),
    responses(
        (status = 200, description = "The work as its record stands now", body = WorkAnswer),
        (status = 404, description = "No such work", body = Problem, content_type = "application/problem+json"),
        (status = 409, description = "Shared already", body = Problem, content_type = "application/problem+json")))]
pub async fn share(State(app): State<App>, Path(id): Path<String>) -> Result<Json<WorkAnswer>, Told> {
    act(app, id, |shared, id| cases::share::share(&shared.studio, id, &shared.account)).await
}

/// Back to private
#[utoipa::path(post, path = "/api/v1/works/{id}/unshare", operation_id = "unshare", tag = "acts",
    params(("id" = String, Path)),
    responses(
        (status = 200, description = "The work as its record stands now", body = WorkAnswer),
        (status = 404, description = "No such work", body = Problem, content_type = "application/problem+json"),
        (status = 409, description = "Private already", body = Problem, content_type = "application/problem+json")))]
pub async fn unshare(State(app): State<App>, Path(id): Path<String>) -> Result<Json<WorkAnswer>, Told> {
    act(app, id, |shared, id| cases::share::unshare(&shared.studio, id, &shared.account)).await
}

/// Allow the work to be used in marketing
#[utoipa::path(post, path = "/api/v1/works/{id}/permit/marketing", operation_id = "permit_marketing", tag = "acts",
    params(("id" = String, Path)),
    responses(
        (status = 200, description = "The work as its record stands now", body = WorkAnswer),
        (status = 404, description = "No such work", body = Problem, content_type = "application/problem+json"),
        (status = 409, description = "Allowed already", body = Problem, content_type = "application/problem+json")))]
pub async fn permit_marketing(State(app): State<App>, Path(id): Path<String>) -> Result<Json<WorkAnswer>, Told> {
    act(app, id, |shared, id| cases::permit::permit_marketing(&shared.studio, id, &shared.account)).await
}

/// Take the marketing permission back
#[utoipa::path(post, path = "/api/v1/works/{id}/revoke/marketing", operation_id = "revoke_marketing", tag = "acts",
    params(("id" = String, Path)),
    responses(
        (status = 200, description = "The work as its record stands now", body = WorkAnswer),
        (status = 404, description = "No such work", body = Problem, content_type = "application/problem+json"),
        (status = 409, description = "Nothing to take back", body = Problem, content_type = "application/problem+json")))]
pub async fn revoke_marketing(State(app): State<App>, Path(id): Path<String>) -> Result<Json<WorkAnswer>, Told> {
    act(app, id, |shared, id| cases::permit::revoke_marketing(&shared.studio, id, &shared.account)).await
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PermissionCall {
    /// `fnd_1`, as the rights of the work list it.
    finding: String,
    /// Who granted it.
    from: String,
    /// By name: `merchandise`.
    uses: Vec<String>,
    /// The last day it holds: `2027-01-31`.
    until: Option<String>,
    /// Name of the paper that shows it.
    document: Option<String>,
    /// SHA-256 of that paper, lower-case hex: the paper itself stays with you.
    document_sha256: Option<String>,
}

impl PermissionCall {
    fn permission(self) -> Result<Permission, Failure> {
        let off = |what: String| Failure::BadRequest(what);
        let known = |name: String| Use::from_name(&name).ok_or_else(|| off(format!("there is no use called {name}")));
        let uses = self.uses.into_iter().map(known).collect::<Result<Vec<_>, _>>()?;
        if uses.is_empty() {
            return Err(off("name the uses that the permission covers".into()));
        }
        let granted_by = words(&self.from, "who granted it")?;
        Ok(Permission {
            finding: self.finding,
            granted_by: granted_by.ok_or_else(|| off("say who granted the permission".into()))?,
            uses,
            until: day(self.until.as_deref().unwrap_or_default())?,
            document: words(self.document.as_deref().unwrap_or_default(), "the paper")?,
            document_sha256: self.document_sha256.map(hash).transpose()?,
        })
    }
}

fn hash(text: String) -> Result<String, Failure> {
    let is_hash = text.len() == 64 && text.bytes().all(|letter| letter.is_ascii_hexdigit());
    if is_hash {
        Ok(text.to_ascii_lowercase())
    } else {
        Err(Failure::BadRequest("a SHA-256 has 64 hexadecimal digits".into()))
    }
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct WithdrawCall {
    /// `fnd_1`.
    finding: String,
    /// Only what this one granted.
    from: Option<String>,
    because: Option<String>,
}

/// A third party's permission holds no more
#[utoipa::path(post, path = "/api/v1/works/{id}/permissions/withdraw", operation_id = "withdraw_permission", tag = "acts",
    params(("id" = String, Path)), request_body = WithdrawCall,
    responses(
        (status = 200, description = "The work as its record stands now", body = WorkAnswer),
        (status = 404, description = "No such work, or no such permission", body = Problem, content_type = "application/problem+json")))]
pub async fn withdraw(
    State(app): State<App>,
    Path(id): Path<String>,
    Call(call): Call<WithdrawCall>,
) -> Result<Json<WorkAnswer>, Told> {
    let because = words(call.because.as_deref().unwrap_or_default(), "the reason")?;
    act(app, id, move |shared, id| {
        let withdrawal = cases::permit::Withdrawal {
            finding: &call.finding,
            from: call.from.as_deref(),
            because: because.as_deref(),
        };
        cases::permit::withdraw_permission(&shared.studio, id, &shared.account, &withdrawal)
    })
    .await
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DisputeCall {
    /// `fnd_1`.
    finding: String,
    /// Why it is mistaken; at most 2,000 bytes.
    because: String,
}

/// Call a finding mistaken; it stands until the operator has answered
#[utoipa::path(post, path = "/api/v1/works/{id}/disputes", operation_id = "dispute_finding", tag = "acts",
    params(("id" = String, Path)), request_body = DisputeCall,
    responses(
        (status = 200, description = "The work as its record stands now", body = WorkAnswer),
        (status = 404, description = "No such work or finding", body = Problem, content_type = "application/problem+json"),
        (status = 409, description = "Disputed already", body = Problem, content_type = "application/problem+json")))]
pub async fn dispute(
    State(app): State<App>,
    Path(id): Path<String>,
    Call(call): Call<DisputeCall>,
) -> Result<Json<WorkAnswer>, Told> {
    let because = words(&call.because, "the reason")?;
    let because = because.ok_or_else(|| Failure::BadRequest("say why the finding is mistaken".into()))?;
    act(app, id, move |shared, id| {
        cases::dispute::dispute(&shared.studio, id, &shared.account, (&call.finding, &because))
    })
    .await
}

/// Attach a third party's permission to a finding
#[utoipa::path(post, path = "/api/v1/works/{id}/permissions", operation_id = "attach_permission", tag = "acts",
    params(("id" = String, Path)), request_body = PermissionCall,
    responses(
        (status = 200, description = "The work as its record stands now", body = WorkAnswer),
        (status = 404, description = "No such work", body = Problem, content_type = "application/problem+json"),
        (status = 400, description = "The permission says too little", body = Problem, content_type = "application/problem+json")))]
pub async fn permission(
    State(app): State<App>,
    Path(id): Path<String>,
    Call(call): Call<PermissionCall>,
) -> Result<Json<WorkAnswer>, Told> {
    let permission = call.permission()?;
    act(app, id, move |shared, id| cases::permit::attach_permission(&shared.studio, id, &shared.account, permission))
        .await
}

#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct ExportCall {
    /// `png`, `jpeg` or `webp`.
    #[param(value_type = String)]
    format: Format,
}

/// A sealed file; the record says that it has left
#[utoipa::path(post, path = "/api/v1/works/{id}/export", operation_id = "export", tag = "acts",
    params(("id" = String, Path), ExportCall),
    responses(
        (status = 200, description = "The file", body = Vec<u8>, content_type = "image/png"),
        (status = 404, description = "No such work", body = Problem, content_type = "application/problem+json"),
        (status = 409, description = "It has no picture", body = Problem, content_type = "application/problem+json")))]
pub async fn export(
    State(app): State<App>,
    Path(id): Path<String>,
    Query(ExportCall { format }): Query<ExportCall>,
) -> Result<impl IntoResponse, Told> {
    let file = app.draw(move |shared| Ok(cases::export::export(&shared.studio, &id, &shared.account, format)?.file));
    let file = file.await?;
    app.counters.sealed.add_one();
    Ok(([(header::CONTENT_TYPE, format.media_type())], file))
}
