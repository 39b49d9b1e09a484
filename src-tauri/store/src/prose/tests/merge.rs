use std::collections::BTreeSet;

use super::*;

/// One text, edited on two desks at once; what both then say.
fn merged(base: &str, here: &str, there: &str) -> String {
    let (mut a, text) = document(base);
    let mut b = fork(&mut a, 2);
    write(&mut a, &text, here).unwrap();
    write(&mut b, &text, there).unwrap();
    assert_eq!(
        read(&a, &text, None).unwrap(),
        canonical(here),
        "the first desk says what it wrote"
    );
    assert_eq!(
        read(&b, &text, None).unwrap(),
        canonical(there),
        "the second desk says what it wrote"
    );
    exchange(&mut a, &mut b, &text)
}

/// The same, with the desks the other way round: who has the higher actor must not matter.
fn merged_both_ways(base: &str, here: &str, there: &str, want: &str) {
    assert_eq!(merged(base, here, there), want, "first desk, second desk");
    assert_eq!(merged(base, there, here), want, "second desk, first desk");
}

#[test]
fn a_split_paragraph_keeps_the_words_and_the_bold_another_desk_put_in_it() {
    merged_both_ways(
        "Le comité se réunit à Tunis. Il vote le budget.",
        "Le comité se réunit à Tunis.\n\nIl vote le budget.",
        "Le comité **régional** se réunit à Tunis. Il vote le budget annuel.",
        "Le comité **régional** se réunit à Tunis.\n\nIl vote le budget annuel.",
    );
}

#[test]
fn bold_and_italic_on_overlapping_words_both_arrive() {
    merged_both_ways(
        "un deux trois quatre",
        "**un deux trois** quatre",
        "un _deux trois quatre_",
        "**un _deux trois_** _quatre_",
    );
}

#[test]
fn a_paragraph_made_a_heading_keeps_its_edited_words() {
    merged_both_ways(
        "Objectifs du projet\n\nTexte.",
        "## Objectifs du projet\n\nTexte.",
        "Objectifs révisés du projet\n\nTexte.",
        "## Objectifs révisés du projet\n\nTexte.",
    );
}

#[test]
fn two_desks_making_the_same_heading_make_one() {
    merged_both_ways("Bilan", "# Bilan", "# Bilan", "# Bilan");
}

#[test]
fn paragraphs_added_at_the_end_by_two_desks_stay_whole() {
    let said = merged("Début.", "Début.\n\nFin une.", "Début.\n\nFin deux.");
    let paragraphs: BTreeSet<_> = passages(&said).into_iter().collect();
    let want = ["Début.", "Fin deux.", "Fin une."].map(String::from);
    assert_eq!(
        paragraphs,
        BTreeSet::from(want),
        "three paragraphs, none torn"
    );
}

#[test]
fn two_texts_begun_at_once_stay_two_paragraphs() {
    let said = merged("", "Premier jet.", "Autre jet.");
    let paragraphs: BTreeSet<_> = passages(&said).into_iter().collect();
    let want = ["Autre jet.", "Premier jet."].map(String::from);
    assert_eq!(
        paragraphs,
        BTreeSet::from(want),
        "neither runs into the other"
    );
}

#[test]
fn words_typed_into_a_paragraph_another_desk_deletes_stay_a_paragraph_of_their_own() {
    merged_both_ways(
        "Avant.\n\nÀ supprimer.\n\nAprès.",
        "Avant.\n\nAprès.",
        "Avant.\n\nÀ supprimer, sauf ceci.\n\nAprès.",
        "Avant.\n\n, sauf ceci\n\nAprès.",
    );
}

#[test]
fn a_paragraph_deleted_leaves_the_edit_of_the_next_one_alone() {
    merged_both_ways("a\n\nb\n\nc", "a\n\nc", "a\n\nb\n\n# c d", "a\n\n# c d");
}

#[test]
fn a_paragraph_inserted_leaves_the_heading_made_of_the_next_one_alone() {
    merged_both_ways("a\n\nc", "a\n\nb\n\nc", "a\n\n# c", "a\n\nb\n\n# c");
}

#[test]
fn joined_paragraphs_keep_what_was_typed_into_both() {
    merged_both_ways(
        "un deux\n\ntrois quatre",
        "un deux trois quatre",
        "un deux et demi\n\ntrois **et quart** quatre",
        "un deux et demi trois **et quart** quatre",
    );
}

#[test]
fn list_items_added_removed_and_indented_at_once_all_arrive() {
    merged_both_ways(
        "1. un\n2. deux\n3. trois",
        "1. un\n2. un et demi\n3. deux\n4. trois",
        "1. un\n   - deux\n2. trois bis",
        "1. un\n2. un et demi\n   - deux\n3. trois bis",
    );
}

#[test]
fn letters_typed_into_one_word_on_two_desks_both_arrive() {
    merged_both_ways("colour", "color", "colours", "colors");
}

#[test]
fn one_word_for_another_is_kept_whole_when_the_other_word_is_deleted() {
    merged_both_ways(
        "la collaboration ici",
        "la coopération ici",
        "la ici",
        "la coopérationici",
    );
}

#[test]
fn a_link_and_a_mention_on_one_word_show_the_mention() {
    let mention = format!("voir [Sfax](escale:{UUID})");
    merged_both_ways(
        "voir Sfax",
        "voir [Sfax](https://sfax.example)",
        &mention,
        &mention,
    );
}

#[test]
fn a_bold_word_does_not_spread_to_words_typed_after_it() {
    let (mut doc, text) = document("un **deux**");
    write(&mut doc, &text, "un **deux**trois\n\nquatre").unwrap();
    assert_eq!(
        read(&doc, &text, None).unwrap(),
        "un **deux**trois\n\nquatre",
        "neither in its own paragraph nor in the next"
    );
}

#[test]
fn an_edit_made_on_an_old_view_merges_with_what_came_since() {
    let (mut doc, text) = document("Un mot.\n\nDeux mots.");
    let opened = doc.get_heads();
    write(&mut doc, &text, "Un **long** mot.\n\n# Deux mots.").unwrap();
    doc.commit();
    doc.isolate(&opened);
    assert_eq!(
        read(&doc, &text, None).unwrap(),
        "Un mot.\n\nDeux mots.",
        "the isolated text is the old one"
    );
    write(&mut doc, &text, "Un mot juste.\n\nDeux _mots_.\n\nTrois.").unwrap();
    assert_eq!(
        read(&doc, &text, None).unwrap(),
        "Un mot juste.\n\nDeux _mots_.\n\nTrois.",
        "the isolated text says what was written"
    );
    doc.commit();
    doc.integrate();
    assert_eq!(
        read(&doc, &text, None).unwrap(),
        "Un **long** mot juste.\n\n# Deux _mots_.\n\nTrois.",
        "both edits are there"
    );
}

#[test]
fn a_manual_transaction_writes_too_and_rolls_back() {
    let mut doc = automerge::Automerge::new();
    let mut tx = doc.transaction();
    let text = tx.put_object(ROOT, "text", ObjType::Text).unwrap();
    write(&mut tx, &text, "Un _mot_.").unwrap();
    tx.commit();
    let mut tx = doc.transaction();
    write(&mut tx, &text, "# Autre").unwrap();
    assert_eq!(
        read(&tx, &text, None).unwrap(),
        "# Autre",
        "inside the transaction"
    );
    tx.rollback();
    assert_eq!(
        read(&doc, &text, None).unwrap(),
        "Un _mot_.",
        "after the rollback"
    );
}

/// Ten rounds of random edits on two desks, exchanged after each round. To replay one, put its
/// seed into the range.
#[test]
fn random_edits_on_two_desks_lose_no_word_that_nobody_deleted() {
    for seed in 1..=25 {
        random_rounds(seed);
    }
}

fn random_rounds(seed: u64) {
    let mut chance = Chance(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    let (mut a, text) = document("Un début.\n\n- liste\n\n## Titre\n\n> mot");
    let mut b = fork(&mut a, 2);
    let mut typed = BTreeSet::new();
    let mut deleted = BTreeSet::new();
    for round in 0..10 {
        for desk in [&mut a, &mut b] {
            for _ in 0..=chance.below(3) {
                let before = read(desk, &text, None).unwrap();
                let after = edited(&before, &mut chance, &mut typed);
                let kept = plain(&after);
                deleted.extend(
                    typed
                        .iter()
                        .filter(|w| plain(&before).contains(*w) && !kept.contains(*w))
                        .cloned(),
                );
                write(desk, &text, &after).unwrap();
                assert_eq!(
                    read(desk, &text, None).unwrap(),
                    after,
                    "seed {seed} round {round}: a desk says what it wrote"
                );
                desk.commit();
            }
        }
        let said = plain(&exchange(&mut a, &mut b, &text));
        for word in typed.difference(&deleted) {
            assert!(
                said.contains(word),
                "seed {seed} round {round}: {word} is lost from {said:?}"
            );
        }
    }
}

/// One random edit; the words it types are new and named in `typed`.
fn edited(markdown: &str, chance: &mut Chance, typed: &mut BTreeSet<String>) -> String {
    let mut blocks = parse::blocks(markdown);
    let word = chance.word();
    let fresh: Vec<Glyph> = format!(" {word} ").chars().map(Glyph::plain).collect();
    let at = chance.below(blocks.len().max(1));
    let kinds = [
        Kind::Paragraph,
        Kind::Heading(2),
        Kind::Item {
            ordered: true,
            depth: 1,
        },
        Kind::Item {
            ordered: false,
            depth: 2,
        },
        Kind::Quote,
    ];
    let kind = kinds[chance.below(kinds.len())].clone();
    let choice = if blocks.is_empty() {
        0
    } else {
        chance.below(9)
    };
    // Where words part, so that no edit tears one.
    let gaps: Vec<usize> = blocks.get(at).map_or(Vec::new(), |block| {
        let gap = |i: &usize| block.text[*i].c.is_whitespace();
        (0..block.text.len())
            .filter(gap)
            .chain([0, block.text.len()])
            .collect()
    });
    let (mut from, mut to) = if gaps.is_empty() {
        (0, 0)
    } else {
        (
            gaps[chance.below(gaps.len())],
            gaps[chance.below(gaps.len())],
        )
    };
    if from > to {
        std::mem::swap(&mut from, &mut to);
    }
    match choice {
        0 => {
            blocks.insert(at, Block { kind, text: fresh });
            typed.insert(word);
        }
        1..=3 => {
            blocks[at].text.splice(from..from, fresh);
            typed.insert(word);
        }
        4 => drop(blocks[at].text.drain(from..to)),
        5 => {
            let text = blocks[at].text.split_off(from);
            blocks.insert(at + 1, Block { kind, text });
        }
        6 => blocks[at].kind = kind,
        7 if at + 1 < blocks.len() => {
            let next = blocks.remove(at + 1);
            blocks[at].text.push(Glyph::plain(' '));
            blocks[at].text.extend(next.text);
        }
        7 => drop(blocks.remove(at)),
        _ => {
            let (bold, italic) = (chance.below(2) == 0, chance.below(2) == 0);
            for glyph in &mut blocks[at].text[from..to] {
                (glyph.bold, glyph.italic) = (bold, italic);
            }
        }
    }
    tidy::tidy(&mut blocks);
    print::markdown(&blocks)
}

/// A small generator (xorshift), so that a seed replays everywhere.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() >> 33).unwrap() % end
    }

    fn word(&mut self) -> String {
        (0..8)
            .map(|_| char::from(b'a' + u8::try_from(self.below(26)).unwrap()))
            .collect()
    }
}
