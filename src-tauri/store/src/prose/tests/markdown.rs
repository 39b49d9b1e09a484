use super::*;

/// What each Markdown reads back as.
fn reads(cases: &[(&str, &str)]) {
    for (markdown, want) in cases {
        assert_eq!(canonical(markdown), *want, "canonical form of {markdown:?}");
        assert_eq!(
            canonical(want),
            *want,
            "canonical form of the canonical {want:?}"
        );
        let (doc, text) = document(markdown);
        assert_eq!(
            read(&doc, &text, None).unwrap(),
            *want,
            "read back after writing {markdown:?}"
        );
    }
}

#[test]
fn the_schema_is_said_as_it_is_written() {
    for markdown in [
        "",
        "Un paragraphe.",
        "# Un\n\n###### Six",
        "- a\n- b\n  - c\n    1. d\n    2. e\n- f",
        "1. a\n2. b\n\nentre\n\n1. c",
        "> cité\n>\n> encore\\\n> et encore",
        "![Le port de Sfax](blob:0a1b2c)",
        "**gras**, _italique_ et **_les deux_**",
        "voir [le site](https://escale.example/a?b=c\\&d=e), **[ici](mailto:a@b.example)**",
        "avec [Anna Þórsdóttir](escale:0190f3a4-5b6c-7d8e-9f00-112233445566) et [une vue](escale:agreements)",
        "![Portrait](escale:0190f3a4-5b6c-7d8e-9f00-112233445566)",
    ] {
        reads(&[(markdown, markdown)]);
    }
}

#[test]
fn other_ways_to_write_the_same_have_one_canonical_form() {
    reads(&[
        (
            "Titre\n=====\n\nSous-titre\n---",
            "# Titre\n\n## Sous-titre",
        ),
        ("# Titre #", "# Titre"),
        ("* a\n+ b", "- a\n- b"),
        ("1) a\n1) b", "1. a\n2. b"),
        ("__gras__ *italique*", "**gras** _italique_"),
        ("**a** **b**", "**a b**"),
        ("[a][1]\n\n[1]: https://b.example", "[a](https://b.example)"),
        (
            "<https://b.example/c>",
            "[https://b.example/c](https://b.example/c)",
        ),
        ("<a@b.example>", "[a@b.example](mailto:a@b.example)"),
        ("&eacute;&nbsp;!", "é\u{a0}!"),
        ("a\r\nb\rc", "a\\\nb\\\nc"),
        ("a  \nb", "a\\\nb"),
        ("  a  \n\n\n\n\tb", "a\n\nb"),
        (" \n\t\n", ""),
        ("- \n- a\n-", "- a"),
        (
            "[A](escale:0190F3A4-5B6C-7D8E-9F00-112233445566)",
            "[A](escale:0190f3a4-5b6c-7d8e-9f00-112233445566)",
        ),
    ]);
}

#[test]
fn a_line_break_is_kept_whichever_way_it_is_written() {
    reads(&[
        (
            "12 rue du Port\n13000 Marseille",
            "12 rue du Port\\\n13000 Marseille",
        ),
        (
            "12 rue du Port\\\n13000 Marseille",
            "12 rue du Port\\\n13000 Marseille",
        ),
    ]);
    assert_eq!(plain("a\\\nb\n\nc"), "a\nb\nc", "plain words keep it too");
}

#[test]
fn what_the_schema_lacks_stays_readable() {
    reads(&[
        ("du `code` en ligne", "du code en ligne"),
        (
            "```rust\nun\n\n  deux\n```",
            "rust\\\nun\\\n\\\n\u{a0}\u{a0}deux",
        ),
        (
            "| a | b |\n|---|---|\n| 1 | 2 |",
            "| a | b |\\\n|---|---|\\\n| 1 | 2 |",
        ),
        (
            "<div onclick=\"x\">mot</div>",
            "\\<div onclick=\"x\">mot\\</div>",
        ),
        (
            "<script>alert(1)</script>\n\nmot <b>gras</b>",
            "\\<script>alert(1)\\</script>\n\nmot \\<b>gras\\</b>",
        ),
        (
            "~~barré~~ et [^1]\n\n[^1]: une note",
            "~~barré~~ et \\[^1]\n\n\\[^1]: une note",
        ),
        ("avant\n\n---\n\naprès", "avant\n\n\\---\n\naprès"),
        ("7. sept\n8. huit", "7\\. sept\n\n8\\. huit"),
        ("- a\n\n  3. trois", "- a\n  - 3\\. trois"),
        ("> > > profond", "> profond"),
        ("- a\n\n  suite", "- a\\\n  suite"),
        ("- [x] fait", "- \\[x] fait"),
        (
            "[mot](https://b.example \"titre\")",
            "[mot](https://b.example) (titre)",
        ),
        ("- - - - - - - sept", "- sept"),
    ]);
}

#[test]
fn words_that_look_like_link_definitions_are_not_swallowed() {
    reads(&[
        ("[Note]: urgent", "\\[Note]: urgent"),
        (
            "a\n\n[Note]: un\n[Note]: deux\n\nb",
            "a\n\n\\[Note]: un\\\n\\[Note]: deux\n\nb",
        ),
        ("> [Note]: un\n\nb", "\\[Note]: un\n\nb"),
        ("- [Note]: un\n- b", "\\[Note]: un\n\n- b"),
        (
            "[a]: https://b.example\n[c]: d\n\n[a]",
            "\\[c]: d\n\n[a](https://b.example)",
        ),
    ]);
}

#[test]
fn only_safe_addresses_become_links() {
    reads(&[
        ("[clic](javascript:alert(1))", "clic (javascript:alert(1))"),
        ("[clic](JaVaScRiPt:x)", "clic (JaVaScRiPt:x)"),
        ("[clic](&#106;avascript:x)", "clic (javascript:x)"),
        (
            "[d](data:text/html;base64,AA==)",
            "d (data:text/html;base64,AA==)",
        ),
        ("[r](../autre)", "r (../autre)"),
        ("<javascript:x>", "javascript:x"),
        ("[](javascript:x)", "javascript:x"),
        (
            "[](https://b.example)",
            "[https://b.example](https://b.example)",
        ),
        ("[e](HTTPS://b.example)", "[e](HTTPS://b.example)"),
        (
            "[p](<https://b.example/a b(c>)",
            "[p](<https://b.example/a%20b(c>)",
        ),
        (
            "![suivi](https://b.example/pixel.gif)",
            "[suivi](https://b.example/pixel.gif)",
        ),
        ("mot ![x](blob:abc) mot", "mot x (blob:abc) mot"),
        ("![x](blob:../../etc)", "x (blob:../../etc)"),
    ]);
}

#[test]
fn plain_words_survive_whatever_signs_they_have() {
    for words in [
        "2 * 3 * 4 = 24",
        "a_b_c snake_case _x_",
        "# pas un titre",
        "#motdièse",
        "1. pas une liste",
        "1) non plus",
        "2026. Une année",
        "- tiret",
        "-5 °C",
        "+ plus",
        "> cité",
        "=== ",
        "---",
        "***",
        "~~~",
        "```",
        "`code`",
        "C:\\dossier\\fin\\",
        "a < b > c",
        "<b>gras</b>",
        "<a@b.c>",
        "&eacute; &amp; R&D &#65;",
        "[lien](http://a.b)",
        "![image](http://a.b)",
        "[a]: b",
        "| a | b |",
        "!",
        "« Où ça\u{202f}? » dit-elle… l’été",
        "👩‍👩‍👧 🇹🇳 e\u{301}",
        "a\u{1}\u{7f}b",
        "\u{feff}bom",
        "a\u{2028}b",
        "*",
        "_",
        "\\",
        "\\\\*",
        "**a",
        "a**",
        "http://a.b/_c_",
        "100 % * ",
        ":-)",
        "1.5",
        "$x$",
        "^a^",
        "{a}",
    ] {
        let block = Block {
            kind: Kind::Paragraph,
            text: words.chars().map(Glyph::plain).collect(),
        };
        let mut blocks = vec![block];
        tidy::tidy(&mut blocks);
        let markdown = print::markdown(&blocks);
        assert_eq!(
            plain(&markdown),
            words.trim_end_matches(' '),
            "the words of {markdown:?}"
        );
        let (doc, text) = document(&markdown);
        assert_eq!(
            read(&doc, &text, None).unwrap(),
            markdown,
            "{words:?} after a write"
        );
        for shape in ["# ", "> ", "- ", "1. "] {
            let markdown = canonical(&format!("{shape}{markdown}"));
            assert_eq!(
                plain(&markdown),
                words.trim_end_matches(' '),
                "the words of {markdown:?}"
            );
        }
    }
}

#[test]
fn everyday_french_is_written_without_needless_backslashes() {
    for words in [
        "L’accord n° 12-34 (R&D, 50 %) du 3 mai 2024 : « priorité » ; voir art. 5.2, p. 7-8 !",
        "Contact : prenom.nom@ville.example, +216 71 000 000, dossier_final_v2.pdf",
        "a < b, 3 * 4, x = y, c'est-à-dire 1.5 M€ [",
    ] {
        let want = words.replace('[', "\\[");
        assert_eq!(canonical(words), want, "canonical form of {words:?}");
    }
    reads(&[
        ("# 1. Objet", "# 1. Objet"),
        ("l’*École* d’**Art**", "l’_École_ d’**Art**"),
        ("« **mot** »", "« **mot** »"),
        ("re**faire**", "re**faire**"),
        ("re*faire*", "r&#101;_faire_"),
    ]);
}

#[test]
fn passages_are_the_words_of_each_block() {
    let markdown = "# Titre **fort**\n\nUn [lien](https://b.example)\\\nsuite\n\n- a\n- b\n\n![Légende](blob:abc)";
    let want = ["Titre fort", "Un lien\nsuite", "a", "b", "Légende"];
    assert_eq!(
        passages(markdown),
        want,
        "formatting left out, one entry a block"
    );
    assert_eq!(plain(markdown), want.join("\n"), "joined by line breaks");
}
