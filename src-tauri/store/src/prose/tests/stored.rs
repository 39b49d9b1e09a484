use automerge::marks::{ExpandMark, Mark};
use automerge::{Automerge, ScalarValue, TextEncoding, Value};

use super::*;

/// A block as a newer version could have stored it.
fn put_block(doc: &mut AutoCommit, text: &ObjId, at: usize, keys: &[(&str, ScalarValue)]) {
    let block = doc.split_block(text, at).unwrap();
    for (key, value) in keys {
        doc.put(&block, *key, value.clone()).unwrap();
    }
}

fn types(doc: &AutoCommit, text: &ObjId) -> Vec<String> {
    let mut types = Vec::new();
    for at in 0..doc.length(text) {
        if let Some((Value::Object(ObjType::Map), block)) = doc.get(text, at).unwrap() {
            let value = doc.get(&block, "type").unwrap();
            types.push(value.map_or(String::new(), |(value, _)| value.to_string()));
        }
    }
    types
}

#[test]
fn blocks_of_a_newer_version_show_as_paragraphs_and_survive_edits_around_them() {
    let (mut doc, text) = document("Avant.\n\nAprès.");
    put_block(&mut doc, &text, 7, &[("type", "divider".into())]);
    put_block(
        &mut doc,
        &text,
        8,
        &[("type", "callout".into()), ("tone", "warm".into())],
    );
    doc.splice_text(&text, 9, 0, "Attention.").unwrap();
    let said = read(&doc, &text, None).unwrap();
    assert_eq!(
        said, "Avant.\n\nAttention.\n\nAprès.",
        "shown as a paragraph"
    );
    doc.commit();
    write(&mut doc, &text, &said).unwrap();
    assert_eq!(doc.pending_ops(), 0, "the same words change nothing");
    let edited = "Avant tout.\n\nAttention, travaux.\n\n# Après.\n\nFin.";
    write(&mut doc, &text, edited).unwrap();
    assert_eq!(
        read(&doc, &text, None).unwrap(),
        edited,
        "the edit is there"
    );
    let want =
        ["paragraph", "divider", "callout", "heading", "paragraph"].map(|t| format!("\"{t}\""));
    assert_eq!(types(&doc, &text), want, "the unknown blocks too");
    write(&mut doc, &text, "Avant tout.\n\n# Après.\n\nFin.").unwrap();
    let want =
        ["paragraph", "divider", "paragraph", "heading", "paragraph"].map(|t| format!("\"{t}\""));
    assert_eq!(
        types(&doc, &text),
        want,
        "a deleted one leaves nothing that shows"
    );
}

#[test]
fn marks_of_a_newer_version_survive_edits_beside_them() {
    let (mut doc, text) = document("un deux trois");
    doc.mark(
        &text,
        Mark::new("highlight".into(), "pink", 4, 8),
        ExpandMark::None,
    )
    .unwrap();
    doc.mark(
        &text,
        Mark::new("bold".into(), "very", 4, 8),
        ExpandMark::None,
    )
    .unwrap();
    doc.mark(
        &text,
        Mark::new("link".into(), "javascript:x", 4, 8),
        ExpandMark::None,
    )
    .unwrap();
    let said = read(&doc, &text, None).unwrap();
    assert_eq!(said, "un deux trois", "shown as plain words");
    write(&mut doc, &text, "un deux **trois** quatre").unwrap();
    let names: Vec<String> = doc
        .marks(&text)
        .unwrap()
        .iter()
        .map(|m| m.name().to_string())
        .collect();
    assert_eq!(
        names,
        ["bold", "bold", "highlight", "link"],
        "all marks are there"
    );
    write(&mut doc, &text, "un **deux** trois").unwrap();
    assert_eq!(
        read(&doc, &text, None).unwrap(),
        "un **deux** trois",
        "a person's own mark wins"
    );
}

#[test]
fn a_text_without_markers_is_a_paragraph() {
    let mut doc = AutoCommit::new();
    let text = doc.put_object(ROOT, "text", ObjType::Text).unwrap();
    doc.splice_text(&text, 0, 0, " sans\0marque\r\nni rien \n")
        .unwrap();
    let said = read(&doc, &text, None).unwrap();
    assert_eq!(said, "sans\u{fffd}marque\\\nni rien", "in canonical form");
    write(&mut doc, &text, "> sans marque").unwrap();
    assert_eq!(
        read(&doc, &text, None).unwrap(),
        "> sans marque",
        "and can be written"
    );
}

#[test]
fn a_picture_taken_away_is_gone_and_its_words_with_it() {
    let (mut doc, text) = document("a\n\n![port](blob:abc)\n\nb");
    write(&mut doc, &text, "a\n\nb").unwrap();
    assert_eq!(
        read(&doc, &text, None).unwrap(),
        "a\n\nb",
        "no empty picture stays"
    );
    write(&mut doc, &text, "a\n\n![quai](blob:def)\n\nb").unwrap();
    assert_eq!(
        read(&doc, &text, None).unwrap(),
        "a\n\n![quai](blob:def)\n\nb",
        "another takes its place"
    );
}

#[test]
fn half_a_block_left_by_a_merge_still_reads() {
    let mut doc = AutoCommit::new();
    let text = doc.put_object(ROOT, "text", ObjType::Text).unwrap();
    for (keys, word) in [
        (vec![("type", ScalarValue::from("heading"))], "titre"),
        (
            vec![("type", "heading".into()), ("level", 99.into())],
            "profond",
        ),
        (vec![("type", "item".into()), ("depth", 5.into())], "point"),
        (
            vec![
                ("type", "picture".into()),
                ("source", "https://b.example/x.png".into()),
            ],
            "image",
        ),
        (vec![("type", 7.into())], "nombre"),
        (vec![], "rien"),
    ] {
        let end = doc.length(&text);
        put_block(&mut doc, &text, end, &keys);
        doc.splice_text(&text, end + 1, 0, word).unwrap();
    }
    let said = read(&doc, &text, None).unwrap();
    assert_eq!(
        said, "# titre\n\n###### profond\n\n- point\n\nimage\n\nnombre\n\nrien",
        "each with its nearest meaning"
    );
    let edited = said.replace("rien", "peu");
    write(&mut doc, &text, &edited).unwrap();
    assert_eq!(
        read(&doc, &text, None).unwrap(),
        edited,
        "and can be edited"
    );
}

#[test]
fn every_way_to_count_text_works_but_the_one_without_stable_places() {
    let first = "# Été 👩‍👩‍👧\n\nUn **mot\u{a0}🇹🇳** _là_\n\n- fin";
    let second = "Été 👩‍👩‍👧 chaud\n\nUn **mot** _🇹🇳 là_\n\n- fin 🙂";
    for encoding in [
        TextEncoding::UnicodeCodePoint,
        TextEncoding::Utf8CodeUnit,
        TextEncoding::Utf16CodeUnit,
    ] {
        let mut doc = AutoCommit::new_with_encoding(encoding);
        let text = doc.put_object(ROOT, "text", ObjType::Text).unwrap();
        for markdown in [first, second, first, "", second] {
            write(&mut doc, &text, markdown).unwrap();
            assert_eq!(
                read(&doc, &text, None).unwrap(),
                markdown,
                "counted by {encoding:?}"
            );
        }
    }
    let mut doc = AutoCommit::new_with_encoding(TextEncoding::GraphemeCluster);
    let text = doc.put_object(ROOT, "text", ObjType::Text).unwrap();
    assert!(
        write(&mut doc, &text, first).is_err(),
        "clusters are refused, not guessed"
    );
}

#[test]
fn what_is_no_text_is_an_error() {
    let mut doc = AutoCommit::new();
    let map = doc.put_object(ROOT, "map", ObjType::Map).unwrap();
    assert!(
        write(&mut doc, &map, "mot").is_err(),
        "a map is not written to"
    );
    let other = Automerge::new();
    assert!(
        read(&other, &map, None).is_err(),
        "an unknown object is not read"
    );
}

#[test]
fn a_small_edit_of_a_long_text_makes_few_operations() {
    let paragraphs: Vec<String> = (0..60)
        .map(|n| format!("Le **paragraphe** numéro {n} parle de _coopération_."))
        .collect();
    let before = paragraphs.join("\n\n");
    let (mut doc, text) = document(&before);
    write(
        &mut doc,
        &text,
        &before.replace("numéro 30 parle", "numéro 30 parle bien"),
    )
    .unwrap();
    assert_eq!(doc.pending_ops(), 5, "one operation for each letter typed");
    doc.commit();
    write(
        &mut doc,
        &text,
        &before.replace(
            "Le **paragraphe** numéro 30 parle",
            "## Le paragraphe numéro 30 parle bien",
        ),
    )
    .unwrap();
    assert_eq!(
        doc.pending_ops(),
        4,
        "a type and a level, and where bold ends and begins"
    );
}
