use std::rc::Rc;

use proptest::prelude::*;

use super::*;

/// Pieces that Markdown makes much of, in any order.
fn markdown_like() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "*",
        "**",
        "_",
        "__",
        "***",
        "`",
        "```",
        "~~~",
        "[",
        "]",
        "(",
        ")",
        "![",
        "](http://a.b)",
        "](x)",
        "<",
        ">",
        "<b>",
        "</b>",
        "<!--",
        "-->",
        "<http://x.y>",
        "<a@b.c>",
        "&",
        "&amp;",
        "&#32;",
        "&#10;",
        "&#42;",
        ";",
        "#",
        "# ",
        "## ",
        "- ",
        "+ ",
        "* ",
        "1. ",
        "2) ",
        "10. ",
        "> ",
        ">",
        "=",
        "===",
        "---",
        "***",
        "___",
        "\n",
        "\n\n",
        "\r\n",
        "\r",
        "  \n",
        "\\\n",
        "\\",
        " ",
        "  ",
        "    ",
        "\t",
        "|",
        "!",
        "~",
        ":",
        "+",
        "a",
        "b",
        "é",
        "mot",
        "«\u{a0}",
        "’",
        "👩‍👩‍👧",
        "e\u{301}",
        "\u{1}",
        "\u{b}",
        "\u{c}",
        "\u{85}",
        "\u{2028}",
        "\u{a0}",
        "\u{202f}",
        "[a]: b",
        "[a]",
        "[a]: /u 't'\n",
        "\u{feff}",
        "\u{fffc}",
        "\0",
        "1",
        ".",
        "-",
        "[x](escale:0190f3a4-5b6c-7d8e-9f00-112233445566)",
        "![x](blob:abc)",
        "![x](escale:0190f3a4-5b6c-7d8e-9f00-112233445566 \"t\")",
        "[z](<http://a(b> 'c')",
        "](javascript:alert(1))",
    ]);
    prop::collection::vec(pieces, 0..40).prop_map(|pieces| pieces.concat())
}

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => markdown_like(),
        1 => any::<String>(),
        1 => "[ -~\n]{0,60}",
    ]
}

fn any_block() -> impl Strategy<Value = Block> {
    let kind = prop_oneof![
        3 => Just(Kind::Paragraph),
        1 => (1_u8..=6).prop_map(Kind::Heading),
        3 => (any::<bool>(), 1_u8..=6).prop_map(|(ordered, depth)| Kind::Item { ordered, depth }),
        1 => Just(Kind::Quote),
        1 => Just(Kind::Picture("blob:abc".into())),
    ];
    let c = prop_oneof![
        4 => prop::sample::select("ab1 .*_[]()<>#&;!\\`-+=~:\n\té’«»\u{a0}🙂".chars().collect::<Vec<_>>()),
        1 => any::<char>(),
    ];
    let target = prop_oneof![
        3 => Just(None),
        1 => Just(Some(Rc::new(Target::Link("http://a.b/?c=(d)&amp;".into())))),
        1 => Just(Some(Rc::new(Target::Link("mailto:a@b.c".into())))),
        1 => Just(Some(Rc::new(Target::Mention(UUID.into())))),
    ];
    let stretch = (
        prop::collection::vec(c, 1..4),
        any::<bool>(),
        any::<bool>(),
        target,
    )
        .prop_map(|(text, bold, italic, target)| {
            text.into_iter()
                .map(|c| Glyph {
                    c,
                    bold,
                    italic,
                    target: target.clone(),
                })
                .collect::<Vec<_>>()
        });
    (kind, prop::collection::vec(stretch, 0..6)).prop_map(|(kind, text)| Block {
        kind,
        text: text.concat(),
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn canonical_markdown_is_its_own_canonical_form(markdown in any_text()) {
        let once = canonical(&markdown);
        prop_assert_eq!(canonical(&once), once, "of {:?}", markdown);
    }

    #[test]
    fn any_blocks_read_back_from_their_markdown(blocks in prop::collection::vec(any_block(), 0..6)) {
        let mut blocks = blocks;
        tidy::tidy(&mut blocks);
        let markdown = print::markdown(&blocks);
        prop_assert_eq!(parse::blocks(&markdown), blocks, "from {:?}", markdown);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn writing_then_reading_gives_the_canonical_form(first in any_text(), second in any_text()) {
        let (mut doc, text) = document(&first);
        prop_assert_eq!(read(&doc, &text, None).unwrap(), canonical(&first), "of the first write");
        let heads = doc.get_heads();
        write(&mut doc, &text, &second).unwrap();
        prop_assert_eq!(read(&doc, &text, None).unwrap(), canonical(&second), "of the second write");
        doc.commit();
        prop_assert_eq!(read(&doc, &text, Some(&heads)).unwrap(), canonical(&first), "at the earlier heads");
        write(&mut doc, &text, &canonical(&second)).unwrap();
        prop_assert_eq!(doc.pending_ops(), 0, "saying the same again changes nothing");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn no_word_of_any_markdown_is_lost(pieces in prop::collection::vec(markdown_like(), 1..12)) {
        let word = |at: usize| format!("mot{}", char::from(b'a' + u8::try_from(at).unwrap()));
        let worded: Vec<String> = pieces.iter().enumerate().map(|(at, piece)| format!("{piece}{}", word(at))).collect();
        let markdown = worded.concat();
        // An address is no word of the text, but it is in the Markdown.
        let said = format!("{} {}", plain(&markdown), canonical(&markdown));
        for at in 0..pieces.len() {
            prop_assert!(said.contains(&word(at)), "{} of {:?} is not in {:?}", word(at), markdown, said);
        }
    }
}

/// Characters of every Unicode block, beside and inside every mark.
#[test]
fn marks_hold_beside_every_character() {
    // Large alphabets whose signs are all alike are left out.
    let alike = |c: &char| matches!(c, '\u{3400}'..='\u{d7ff}' | '\u{e000}'..='\u{f8ff}' | '\u{17000}'..='\u{1cfff}');
    for c in ('\0'..'\u{20000}').filter(|c| !alike(c)) {
        let glyph = |c, bold, italic| Glyph {
            c,
            bold,
            italic,
            target: None,
        };
        let link = |c| Glyph {
            target: Some(Rc::new(Target::Link("http://a.b".into()))),
            ..Glyph::plain(c)
        };
        let text = vec![
            Glyph::plain(c),
            glyph('x', true, false),
            glyph('*', true, false),
            Glyph::plain(c),
            glyph('x', false, true),
            Glyph::plain(c),
            glyph(c, true, false),
            glyph('x', false, true),
            glyph('x', true, true),
            glyph(c, false, true),
            Glyph::plain('x'),
            glyph(c, true, false),
            Glyph::plain('x'),
            Glyph::plain(c),
            link(c),
            Glyph::plain(c),
            link('x'),
            Glyph::plain(c),
        ];
        let mut blocks = vec![Block {
            kind: Kind::Paragraph,
            text,
        }];
        tidy::tidy(&mut blocks);
        let markdown = print::markdown(&blocks);
        assert_eq!(
            parse::blocks(&markdown),
            blocks,
            "U+{:04X} in {markdown:?}",
            u32::from(c)
        );
    }
}
