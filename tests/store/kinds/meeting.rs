//! Every kind merged and sent.

use super::*;

#[test]
fn every_kind_merges_edits_of_different_fields_silently() {
    each_kind(|kind| {
        let (mut office, id, first) = with_record(kind, 0);
        let second = filled(&mut office, kind, 1);
        let mut laptop = Desk::new("Youenn", 99);
        exchange(&mut office, &mut laptop);
        let mut edited = Vec::new();
        for (place, field) in kind.fields.iter().enumerate() {
            let desk = if place % 2 == 0 {
                &mut office
            } else {
                &mut laptop
            };
            if desk
                .try_edit(id, None, &json!({ field.name: second[field.name] }))
                .is_ok()
            {
                edited.push(field.name);
            }
        }
        exchange(&mut office, &mut laptop);
        assert_eq!(
            office.seen(),
            laptop.seen(),
            "both have seen the same {}",
            kind.name
        );
        same_rows(&office, &laptop);
        let shown = office.record(id);
        for field in kind.fields {
            let wanted = if edited.contains(&field.name) {
                &second
            } else {
                &first
            };
            assert_eq!(
                shown.fields.get(field.name).unwrap_or(&Json::Null),
                &wanted[field.name],
                "{}.{} after the merge",
                kind.name,
                field.name
            );
        }
        assert!(
            shown.conflicts.is_empty(),
            "different fields of a {} never clash: {:?}",
            kind.name,
            shown.conflicts
        );
        office.is_sound();
        laptop.is_sound();
    });
}

#[test]
fn every_field_of_every_kind_edited_on_both_sides_keeps_both_values() {
    each_kind(|kind| {
        let (mut office, id, first) = with_record(kind, 0);
        let (second, third) = (filled(&mut office, kind, 1), filled(&mut office, kind, 2));
        let mut laptop = Desk::new("Youenn", 99);
        exchange(&mut office, &mut laptop);
        let mut edited = Vec::new();
        for field in kind.fields {
            let (ours, theirs) = (
                json!({ field.name: second[field.name] }),
                json!({ field.name: third[field.name] }),
            );
            let distinct = second[field.name] != third[field.name]
                && first[field.name] != second[field.name]
                && first[field.name] != third[field.name];
            if distinct
                && office.try_edit(id, None, &ours).is_ok()
                && laptop.try_edit(id, None, &theirs).is_ok()
            {
                edited.push(field);
            }
        }
        exchange(&mut office, &mut laptop);
        same_rows(&office, &laptop);
        let conflicts = office
            .store()
            .read()
            .conflicts()
            .expect("the conflicts are listed");
        for field in edited {
            let values: Vec<&Json> = conflicts
                .iter()
                .filter(|conflict| conflict.card.id == id && conflict.field == field.name)
                .flat_map(|conflict| conflict.values.iter().map(|alternative| &alternative.value))
                .collect();
            match field.ty {
                Type::Prose => {}
                Type::Set(_) => {
                    let members = |value: &Json| value.as_array().cloned().unwrap_or_default();
                    let (old, ours, theirs) = (
                        members(&first[field.name]),
                        members(&second[field.name]),
                        members(&third[field.name]),
                    );
                    let mut wanted: Vec<Json> = old
                        .iter()
                        .filter(|member| ours.contains(member) && theirs.contains(member))
                        .cloned()
                        .collect();
                    wanted.extend(
                        ours.iter()
                            .chain(&theirs)
                            .filter(|member| !old.contains(member))
                            .cloned(),
                    );
                    let mut shown = members(&office.value(id, field.name));
                    for all in [&mut wanted, &mut shown] {
                        all.sort_by_key(Json::to_string);
                        all.dedup();
                    }
                    assert_eq!(
                        shown, wanted,
                        "{}.{} has what either side added and lacks what either took out",
                        kind.name, field.name
                    );
                }
                Type::Words => assert_eq!(
                    values.len(),
                    4,
                    "both languages of {}.{} clash: {values:?}",
                    kind.name,
                    field.name
                ),
                _ => {
                    assert_eq!(
                        values.len(),
                        2,
                        "{}.{} has both values: {values:?}",
                        kind.name,
                        field.name
                    );
                    assert!(
                        values.contains(&&second[field.name])
                            && values.contains(&&third[field.name]),
                        "both values of {}.{}: {values:?}",
                        kind.name,
                        field.name
                    );
                }
            }
        }
        office.is_sound();
    });
}

#[test]
fn every_kind_travels_to_an_empty_desk_and_says_there_what_it_said() {
    each_kind(|kind| {
        let (mut desk, id, fields) = with_record(kind, 0);
        let second = filled(&mut desk, kind, 1);
        desk.edit(id, Json::Object(second));
        desk.edit(id, Json::Object(fields.clone()));
        let mut other = Desk::new("Youenn", 5);
        let sent = desk.sends(&Seen::new());
        for delivery in shuffled(&sent, &mut Chance::new(8, kind.name)) {
            other.takes(vec![delivery]);
        }
        assert_eq!(
            desk.seen(),
            other.seen(),
            "the other desk has seen all of the {}",
            kind.name
        );
        same_rows(&desk, &other);
        assert_eq!(
            other.record(id).fields,
            fields,
            "a {} says the same on another desk",
            kind.name
        );
        let again = other.takes(desk.sends(&Seen::new()));
        assert_eq!(
            (again.applied, again.records.len()),
            (0, 0),
            "sending a {} again changes nothing",
            kind.name
        );
        other.is_sound();
    });
}
