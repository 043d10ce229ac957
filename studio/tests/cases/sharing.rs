//! Public and private, and consent that can be taken back.

use rights::Permission;
use studio::cases::permit::{attach_permission, permit_marketing, revoke_marketing};
use studio::cases::share::{share, unshare};
use studio::{Error, Refusal};
use testing::World;

#[test]
fn a_work_is_private_until_it_is_shared_and_again_after() {
    let world = World::new();
    let work = world.create("a girl");
    assert!(!work.shared);
    assert!(matches!(unshare(&world.studio, &work.id, &world.by), Err(Error::Refused(Refusal::AlreadyPrivate(_)))));
    assert!(share(&world.studio, &work.id, &world.by).unwrap().shared);
    assert!(matches!(share(&world.studio, &work.id, &world.by), Err(Error::Refused(Refusal::AlreadyShared(_)))));
    assert!(!unshare(&world.studio, &work.id, &world.by).unwrap().shared);
}

#[test]
fn marketing_needs_consent_and_sharing_is_none() {
    let world = World::new();
    let work = world.create("a girl");
    assert!(!share(&world.studio, &work.id, &world.by).unwrap().marketing);
    let nothing = revoke_marketing(&world.studio, &work.id, &world.by);
    assert!(matches!(nothing, Err(Error::Refused(Refusal::NothingToRevoke(_)))));
    assert!(permit_marketing(&world.studio, &work.id, &world.by).unwrap().marketing);
    let twice = permit_marketing(&world.studio, &work.id, &world.by);
    assert!(matches!(twice, Err(Error::Refused(Refusal::AlreadyPermitted(_)))));
    assert!(!revoke_marketing(&world.studio, &work.id, &world.by).unwrap().marketing);
}

#[test]
fn a_grant_is_attached_to_a_finding_that_there_is() {
    let world = World::new();
    let work = world.create("a girl");
    let permission = Permission {
        finding: "fnd_1".into(),
        granted_by: "Somebody".into(),
        uses: Vec::new(),
        until: None,
        document: None,
        document_sha256: None,
    };
    let refused = attach_permission(&world.studio, &work.id, &world.by, permission);
    assert!(matches!(refused, Err(Error::Refused(Refusal::NoSuchFinding { .. }))), "{refused:?}");
}
