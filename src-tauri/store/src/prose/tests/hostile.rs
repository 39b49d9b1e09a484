use super::*;
use std::time::Instant;

fn timed<T>(what: &str, f: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let x = f();
    eprintln!("{what}: {:?}", start.elapsed());
    x
}

#[test]
fn zz_measure() {
    for (name, md) in [
        ("1e6 combining", format!("a{}", "\u{301}".repeat(1_000_000))),
        ("1e5 >", ">".repeat(100_000)),
        ("1e5 > x", format!("{} x\ny\nz", "> ".repeat(100_000))),
        ("1e5 *", "*".repeat(100_000)),
        ("1e5 [", "[".repeat(100_000)),
        ("1e5 [x](", "[x](".repeat(100_000)),
        ("1e5 ![", "![".repeat(100_000)),
        ("1e5 -", "- ".repeat(100_000) + "x"),
        (
            "lists nested",
            (0..1000)
                .map(|n| format!("{}- x\n", "  ".repeat(n)))
                .collect::<String>(),
        ),
        ("1e5 **a", "**a ".repeat(100_000)),
        ("1e5 *a _b", "*a _b ".repeat(50_000)),
        ("<", "<".repeat(100_000)),
        (
            "`",
            (0..500)
                .map(|n| format!("{} ", "`".repeat(n)))
                .collect::<String>(),
        ),
        (
            "refdefs",
            (0..50_000)
                .map(|n| format!("[a{n}]: b\n"))
                .collect::<String>(),
        ),
        (
            "refdefs para",
            (0..50_000)
                .map(|n| format!("[a]: b{n}\n\n"))
                .collect::<String>(),
        ),
        (
            "refuse",
            format!("[a]: /{}\n\n{}", "x".repeat(1000), "[a]".repeat(100_000)),
        ),
        ("dup paragraphs", "x\n\n".repeat(300_000)),
        ("1M hard", "a\n".repeat(500_000)),
        ("1M items", "- a\n".repeat(250_000)),
        ("10MB _*_*", "_*".repeat(5_000_000)),
        ("10MB a*_", "*a_ ".repeat(2_500_000)),
        ("1M _a_", "_a_ **b** ".repeat(100_000)),
    ] {
        let c = timed(&format!("canonical {name}"), || canonical(&md));
        let c2 = timed("   again", || canonical(&c));
        assert_eq!(c.len(), c2.len());
    }
}

#[test]
fn zz_docs() {
    let words = [
        "accord",
        "comité",
        "région",
        "de",
        "la",
        "coopération",
        "et",
        "Tunis",
        "projet",
        "élus",
    ];
    let mut n = 7_u64;
    let mut body = String::new();
    while body.chars().count() < 150_000 {
        for i in 0..60 {
            n = n
                .wrapping_mul(6364136223846793005)
                .wrapping_add(1442695040888963407);
            let w = words[(n >> 33) as usize % words.len()];
            if i == 20 {
                body.push_str(&format!("**{w}** "));
            } else {
                body.push_str(w);
                body.push(' ');
            }
        }
        body.push_str("\n\n");
    }
    let (mut doc, text) = timed("create 150k", || document(&body));
    let bytes = timed("save", || doc.save());
    eprintln!("bytes {}", bytes.len());
    let mut doc = timed("load", || AutoCommit::load(&bytes).unwrap());
    let md = timed("read", || read(&doc, &text, None).unwrap());
    let mid = md.char_indices().nth(75_000).unwrap().0;
    let at = mid + md[mid..].find(' ').unwrap();
    let edited = format!("{} inséré{}", &md[..at], &md[at..]);
    timed("write one word", || {
        write(&mut doc, &text, &edited).unwrap()
    });
    eprintln!("ops {}", doc.pending_ops());
    timed("commit", || doc.commit());
    timed("write nothing", || write(&mut doc, &text, &edited).unwrap());
    let edited2 = format!("{} **gras**{}", &md[..at], &md[at..]);
    timed("write bold word", || {
        write(&mut doc, &text, &edited2).unwrap()
    });
    eprintln!("ops {}", doc.pending_ops());
    doc.commit();
    let h = doc.get_heads();
    timed("write again", || write(&mut doc, &text, &edited).unwrap());
    doc.commit();
    doc.isolate(&h);
    timed("write isolated", || {
        write(&mut doc, &text, &format!("{edited2}\n\nfin")).unwrap()
    });
    eprintln!("ops {}", doc.pending_ops());
    timed("clear", || write(&mut doc, &text, "").unwrap());
    doc.integrate();
    for (name, a, b) in [
        (
            "1e6 combining, one more",
            format!("a{}", "\u{301}".repeat(1_000_000)),
            format!("a{}", "\u{301}".repeat(1_000_001)),
        ),
        (
            "1e6 combining, middle",
            format!("a{}", "\u{301}".repeat(1_000_000)),
            format!(
                "a{}b{}",
                "\u{301}".repeat(500_000),
                "\u{301}".repeat(500_000)
            ),
        ),
        (
            "1e6 letters replaced",
            "a b".repeat(333_333),
            "c d".repeat(333_333),
        ),
        (
            "1e6 random words replaced",
            (0..150_000)
                .map(|n| format!("{:x} ", n * 7919 % 150_001))
                .collect(),
            (0..150_000)
                .map(|n| format!("{:x} ", n * 104_729 % 150_001))
                .collect(),
        ),
        ("1e6 letters deleted", "a".repeat(1_000_000), String::new()),
        (
            "100k paragraphs",
            "x\n\n".repeat(100_000),
            "y\n\n".repeat(100_000),
        ),
        (
            "100k bold words",
            "**x** y ".repeat(100_000),
            "x **y** ".repeat(100_000),
        ),
    ] {
        let (mut doc, text) = timed(&format!("create {name}"), || document(&a));
        timed("    edit", || write(&mut doc, &text, &b).unwrap());
        timed("    read", || read(&doc, &text, None).unwrap());
        let bytes = timed("    save", || doc.save());
        timed("    load", || AutoCommit::load(&bytes).unwrap());
    }
}
