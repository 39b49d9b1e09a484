use super::*;

/// Runs on a stack so small that anything which recurses with its input would overflow it.
fn on_a_small_stack(run: impl FnOnce() + Send + 'static) {
    let small = std::thread::Builder::new().stack_size(256 * 1024);
    small.spawn(run).unwrap().join().unwrap();
}

#[test]
fn deep_nesting_neither_overflows_nor_hangs() {
    on_a_small_stack(|| {
        for sign in [
            ">", "> ", "*", "_", "**a ", "*a _b ", "_*", "[", "![", "[x](", "[a][", "]", "<",
            "<!--", "`", "``` ", "- ", "1. ", "+ - * ", "&", "\\", "#", "# ", "~", "(", "[a]: b\n",
            "[a]:\n", "|", "a\n", "- a\n", "> a\n", "\n", "\t", "\u{301}", "\u{200d}",
        ] {
            let markdown = sign.repeat(100_000);
            let once = canonical(&markdown);
            assert_eq!(canonical(&once), once, "canonical form of many {sign:?}");
        }
    });
}

#[test]
fn lists_within_lists_stay_at_six_levels() {
    let lines: Vec<String> = (0..200)
        .map(|n| format!("{}- p{n}", "  ".repeat(n)))
        .collect();
    let markdown = lines.join("\n");
    let deepest = canonical(&markdown)
        .lines()
        .map(|line| line.find('-'))
        .max();
    assert_eq!(deepest, Some(Some(10)), "ten spaces before the sixth level");
}

#[test]
fn one_character_of_very_many_code_points_is_edited_like_any_text() {
    let before = format!("a{}", "\u{301}".repeat(100_000));
    let (mut doc, text) = document(&before);
    let after = format!("a{}b{}", "\u{301}".repeat(50_000), "\u{301}".repeat(50_000));
    write(&mut doc, &text, &after).unwrap();
    assert_eq!(doc.pending_ops(), 1, "one letter typed");
    assert_eq!(read(&doc, &text, None).unwrap(), after, "reads back");
}

#[test]
fn a_long_passage_rewritten_whole_is_not_searched_for_what_stayed() {
    let (mut doc, text) = document(&"a b ".repeat(5_000));
    let after = canonical(&"c d ".repeat(5_000));
    write(&mut doc, &text, &after).unwrap();
    assert_eq!(read(&doc, &text, None).unwrap(), after, "reads back");
    let letters = after.len();
    assert_eq!(
        doc.pending_ops(),
        2 * letters,
        "every letter gone, every letter come"
    );
}

#[test]
fn a_text_changed_everywhere_is_matched_block_by_block() {
    // Each ideograph counts as a word of its own.
    let passage = |from: u32| {
        let signs = (0..1_700).filter_map(|n| char::from_u32(0x20000 + from * 2_000 + n));
        format!("{}\n\n", signs.collect::<String>())
    };
    let before: String = [1, 2, 3, 4].map(passage).concat();
    let after = canonical(&format!(
        "{}# {}",
        [5, 2, 6].map(passage).concat(),
        [7, 8, 9].map(passage).concat()
    ));
    let (mut doc, text) = document(&before);
    write(&mut doc, &text, &after).unwrap();
    assert_eq!(read(&doc, &text, None).unwrap(), after, "reads back");
}

#[test]
fn a_million_marks_on_one_letter_are_read_in_one_go() {
    let letter = format!("a{}", "\u{301}".repeat(1_000_000));
    assert!(canonical(&letter) == letter, "nothing added, nothing lost");
}
