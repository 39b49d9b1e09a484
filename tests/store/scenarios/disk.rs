//! Disks that are full or fail: every call at which a few commands touch the disk, once and for good.

use escale_store::values::Id;
use escale_store::{Delivery, DiskTrouble, Error, Seen, Store, Writing};
use escale_tests::faults::{Fault, Trouble, with_trouble};
use escale_tests::{Desk, rows};
use serde_json::json;

type Command = fn(&mut Writing<'_>, &Scene) -> Result<(), Error>;

/// What the commands act upon.
struct Scene {
    id: Id,
    other: Id,
    incoming: Vec<Delivery>,
}

const COMMANDS: [(&str, Command); 6] = [
    ("create", |writing, _| {
        writing
            .create("person", &object(json!({ "family_name": "Le Goff" })))
            .map(drop)
    }),
    ("edit", |writing, scene| {
        writing
            .edit(
                scene.id,
                None,
                &object(json!({ "acronym": "TMQ", "description": "A *cluster* at the sea." })),
            )
            .map(drop)
    }),
    ("edit two", |writing, scene| {
        writing.edit(scene.id, None, &object(json!({ "name": "Left" })))?;
        writing
            .edit(scene.other, None, &object(json!({ "name": "Right" })))
            .map(drop)
    }),
    ("remove", |writing, scene| {
        writing.remove(scene.id).map(drop)
    }),
    ("undo", |writing, _| writing.undo().map(drop)),
    ("merge", |writing, scene| {
        let incoming = scene.incoming.clone().into_iter().map(Ok);
        writing.merge(incoming, &mut |_, _| Ok(())).map(drop)
    }),
];

fn object(json: serde_json::Value) -> escale_store::values::Fields {
    json.as_object().cloned().expect("fields are an object")
}

/// A desk with two records, and what a colleague changed in both.
fn scene(seed: u64) -> (Desk, Scene) {
    let mut desk = Desk::new("Claire", seed);
    let id = desk.create(
        "partner",
        json!({ "name": "Technopole maritime du Québec", "description": "At Rimouski." }),
    );
    let other = desk.create("partner", json!({ "name": "Brest métropole" }));
    let mut laptop = Desk::new("Youenn", seed);
    laptop.takes(desk.sends(&Seen::new()));
    for edited in [id, other] {
        laptop.edit(edited, json!({ "acronym": "changed apart" }));
    }
    let incoming = laptop.sends(&desk.seen());
    desk.edit(other, json!({ "name": "Brest" }));
    (
        desk,
        Scene {
            id,
            other,
            incoming,
        },
    )
}

/// Every call at which the command touches the disk fails once, or from then on. Afterwards nothing
/// may be half done, the command must work once the disk is well, and the workspace must be sound.
fn each_point(fault: &Fault, lasting: bool) -> u64 {
    let mut points = 0;
    for (name, command) in COMMANDS {
        for at in 0.. {
            let (mut desk, scene) = scene(at);
            // Reading from cold: the first reads are points as well.
            desk.opens();
            let before = rows(&desk);
            let trouble = Trouble {
                fault: fault.clone(),
                at,
                lasting,
            };
            let mut by = desk.by();
            let store = desk.store_mut();
            let (done, struck) = with_trouble(trouble, || {
                store.write(&mut by, |writing| command(writing, &scene))
            });
            if struck == 0 {
                done.unwrap_or_else(|error| {
                    panic!("{name} works on a disk that is well: {error:?}")
                });
                break;
            }
            points += 1;
            let reason = format!("{name}, {fault:?} at call {at}, lasting: {lasting}");
            match &done {
                Ok(()) => {}
                Err(Error::Disk(_)) => assert_eq!(
                    rows(&desk),
                    before,
                    "{reason}: a failed command has done nothing"
                ),
                Err(other) => panic!("{reason}: the disk is named as the cause, not {other:?}"),
            }
            let failed = done.is_err();
            if at % 2 == 0 {
                desk.opens();
            }
            if failed {
                assert_eq!(
                    rows(&desk),
                    before,
                    "{reason}: nothing comes back after all"
                );
                desk.write(|writing| command(writing, &scene))
                    .unwrap_or_else(|error| {
                        panic!("{reason}: it works once the disk is well: {error:?}")
                    });
            }
            assert_ne!(
                rows(&desk),
                before,
                "{reason}: the command has done something"
            );
            desk.is_sound();
            desk.opens();
            desk.is_sound();
        }
    }
    points
}

#[test]
fn scenario_05_a_full_disk_at_any_write_leaves_nothing_half_done() {
    let (once, lasting) = (
        each_point(&Fault::Full, false),
        each_point(&Fault::Full, true),
    );
    println!("{once} and {lasting} writes found the disk full");
    assert!(
        once > 20 && lasting > 20,
        "the commands write: {once}, {lasting}"
    );
}

#[test]
fn scenario_05_a_full_disk_gives_up_the_space_kept_back_and_a_second_try_is_saved() {
    let (mut desk, scene) = scene(1);
    // A reserve of this desk's own, not the one all tests share.
    let reserve = desk.folder().join("reserve");
    std::fs::remove_file(&reserve).expect("the shared reserve is unlinked");
    desk.opens();
    assert!(reserve.exists(), "an open workspace keeps some space back");
    let trouble = Trouble {
        fault: Fault::FullWhile(reserve.clone()),
        at: 0,
        lasting: true,
    };
    let edit = |desk: &mut Desk| desk.try_edit(scene.id, None, &json!({ "acronym": "TMQ" }));
    let ((first, second), struck) = with_trouble(trouble, || (edit(&mut desk), edit(&mut desk)));
    assert!(struck > 0, "the disk was full");
    assert!(
        matches!(first, Err(Error::Disk(DiskTrouble::Full))),
        "the volume is named as full: {first:?}"
    );
    assert!(!reserve.exists(), "the space was given up");
    assert!(
        second.is_ok(),
        "so what is on the screen can be saved: {second:?}"
    );
    desk.opens();
    assert_eq!(
        desk.value(scene.id, "acronym"),
        json!("TMQ"),
        "what was acknowledged is there"
    );
    assert!(
        reserve.exists(),
        "space is kept back again once there is some"
    );
    desk.is_sound();
}

#[test]
fn scenario_06_an_input_or_output_error_at_any_call_fails_the_whole_command_and_a_retry_works() {
    let (once, lasting) = (
        each_point(&Fault::Failing, false),
        each_point(&Fault::Failing, true),
    );
    println!("{once} and {lasting} calls failed");
    assert!(
        once > 40 && lasting > 40,
        "the commands touch the disk: {once}, {lasting}"
    );
}

#[test]
fn scenario_07_a_failed_sync_fails_the_command_and_nothing_half_done_is_found_later() {
    let points = each_point(&Fault::NotSynced, false) + each_point(&Fault::NotSynced, true);
    println!("{points} syncs failed");
    assert!(points > 6, "every command is forced to the disk: {points}");
}

#[test]
fn scenario_06_errors_while_opening_are_told_and_the_workspace_opens_once_the_disk_is_well() {
    let (mut desk, scene) = scene(1);
    desk.closes();
    let mut points = 0;
    for at in 0.. {
        let trouble = Trouble {
            fault: Fault::Failing,
            at,
            lasting: at % 2 == 0,
        };
        let (opened, struck) = with_trouble(trouble, || Store::open(desk.folder(), None).map(drop));
        if struck == 0 {
            break;
        }
        points += 1;
        assert!(
            matches!(opened, Ok(()) | Err(Error::Disk(_))),
            "call {at} of opening: the disk is named as the cause, not {opened:?}"
        );
    }
    assert!(points > 3, "opening touches the disk: {points}");
    desk.opens();
    assert_eq!(
        desk.value(scene.other, "name"),
        json!("Brest"),
        "all is there"
    );
    desk.is_sound();
}
