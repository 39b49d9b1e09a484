//! What answers over HTTP and is no storage, or only half.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};

use escale_exchange::{Error, Opened, Storage, Trouble, Where, probe};
use serde_json::json;

use crate::meeting::{all_exchange, are_equal, two};

/// A server that gives everybody the same answer.
struct Answering {
    address: String,
    asked: Arc<AtomicUsize>,
    _stop: mpsc::Sender<()>,
}

/// Serves `answer`, to which its length is added, to every request.
fn answering(answer: &str) -> Answering {
    let (head, body) = answer.split_once("\n\n").unwrap_or((answer, ""));
    let head = head.replace('\n', "\r\n");
    let length = body.len();
    saying(format!(
        "{head}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}"
    ))
}

/// Serves these bytes to every request.
fn saying(answer: String) -> Answering {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    let address = format!("http://{}/", listener.local_addr().expect("its address"));
    let asked = Arc::new(AtomicUsize::new(0));
    let (stop, stopped) = mpsc::channel::<()>();
    let counted = Arc::clone(&asked);
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            if stopped.try_recv() == Err(mpsc::TryRecvError::Disconnected) {
                return;
            }
            counted.fetch_add(1, Ordering::SeqCst);
            answer_one(stream, &answer);
        }
    });
    Answering {
        address,
        asked,
        _stop: stop,
    }
}

/// Reads a request to its end, so that nobody is cut off while asking, and answers.
fn answer_one(stream: TcpStream, answer: &str) {
    let mut reader = BufReader::new(&stream);
    let mut length = 0;
    let mut line = String::new();
    while reader.read_line(&mut line).is_ok_and(|read| read > 2) {
        if let Some(said) = line.to_lowercase().strip_prefix("content-length:") {
            length = said.trim().parse().unwrap_or(0);
        }
        line.clear();
    }
    let _ = std::io::copy(&mut reader.take(length), &mut std::io::sink());
    let _ = (&stream).write_all(answer.as_bytes());
}

fn webdav(address: &str) -> Opened {
    let place = Where::Webdav {
        address: address.to_owned(),
        user: "claire".to_owned(),
        password: "sel".to_owned(),
        unencrypted: true,
    };
    Opened::at(&place).expect("the settings make sense")
}

const PORTAL: &str = "HTTP/1.1 200 OK\ncontent-type: text/html; charset=utf-8\n\n<html>Welcome to the Hotel Bellevue</html>";

#[test]
fn scenario_54_the_page_of_a_hotel_s_network_is_no_storage_and_never_data() {
    let portal = answering(PORTAL);
    let storage = webdav(&portal.address);
    let foreign = Err(Trouble::Foreign);
    assert_eq!(
        storage.read("x", 999).map(drop),
        foreign,
        "reading gives no data"
    );
    assert_eq!(storage.list("x").map(drop), foreign, "nor does listing");
    assert_eq!(storage.write("x", b"y"), foreign, "nothing was written");
    assert!(!probe(&storage, [1; 32]).good, "a trial says so");
    let (claire, youenn, share) = two();
    all_exchange(&[&claire, &youenn], &share);
    let kept = claire.desk().create("partner", json!({ "name": "Kept" }));
    let refused = claire.tries(&storage);
    assert!(
        matches!(refused, Err(Error::Storage(Trouble::Foreign))),
        "an exchange says so: {refused:?}"
    );
    all_exchange(&[&claire, &youenn], &share);
    assert!(youenn.has(kept), "the next one brings everything");
    are_equal(&[&claire, &youenn]);
}

#[test]
fn a_file_whose_length_is_told_piece_by_piece_or_not_at_all_is_read_whole() {
    const HEAD: &str = "HTTP/1.1 200 OK\r\ncontent-type: application/octet-stream\r\n";
    for (rest, how) in [
        (
            "transfer-encoding: chunked\r\n\r\n3\r\nsel\r\n4\r\n gri\r\n1\r\ns\r\n0\r\n\r\n",
            "in pieces",
        ),
        (
            "connection: close\r\n\r\nsel gris",
            "until the line is closed",
        ),
    ] {
        let server = saying(format!("{HEAD}{rest}"));
        let storage = webdav(&server.address);
        let read = storage.read("x", 999);
        assert_eq!(read, Ok(Some(b"sel gris".to_vec())), "{how}");
    }
}

#[test]
fn scenario_54_whoever_sends_on_to_another_host_is_not_followed() {
    let other = answering(PORTAL);
    let sends = format!("HTTP/1.1 302 Found\nlocation: {}login\n\n", other.address);
    let portal = answering(&sends);
    let storage = webdav(&portal.address);
    assert_eq!(storage.read("x", 999), Err(Trouble::Foreign), "it is told");
    assert_eq!(storage.write("x", b"y"), Err(Trouble::Foreign), "written");
    let asked = other.asked.load(Ordering::SeqCst);
    assert_eq!(asked, 0, "the other host was asked nothing");
}

#[test]
fn scenario_55_an_expired_login_is_told_and_work_goes_on() {
    for status in ["401 Unauthorized", "403 Forbidden"] {
        let server = answering(&format!("HTTP/1.1 {status}\n\nno"));
        let storage = webdav(&server.address);
        let (claire, youenn, share) = two();
        let refused = claire.tries(&storage);
        assert!(
            matches!(refused, Err(Error::Storage(Trouble::Denied))),
            "{status}: {refused:?}"
        );
        let kept = claire.desk().create("partner", json!({ "name": "Kept" }));
        all_exchange(&[&claire, &youenn], &share);
        assert!(youenn.has(kept), "nothing was lost by {status}");
    }
}

#[test]
fn scenario_53_a_file_too_large_and_a_full_disk_of_the_server_are_told_as_no_room() {
    for status in ["413 Payload Too Large", "507 Insufficient Storage"] {
        let server = answering(&format!("HTTP/1.1 {status}\n\nno"));
        let storage = webdav(&server.address);
        let full = storage.write("x", b"y");
        assert_eq!(full, Err(Trouble::Full), "{status}");
    }
}

#[test]
fn scenario_58_a_proxy_that_answers_everything_with_nothing_is_found_out_by_a_trial() {
    for answer in [
        "HTTP/1.1 200 OK\n\n",
        "HTTP/1.1 204 No Content\n\n",
        "HTTP/1.1 405 Method Not Allowed\n\n",
        "HTTP/1.1 501 Not Implemented\n\n",
    ] {
        let server = answering(answer);
        let storage = webdav(&server.address);
        let tried = probe(&storage, [1; 32]);
        assert!(!tried.good, "{answer:?}: {tried:?}");
        let (claire, ..) = two();
        let kept = claire.desk().create("partner", json!({ "name": "Kept" }));
        assert!(claire.tries(&storage).is_err(), "{answer:?}: it is told");
        assert!(claire.has(kept), "nothing is removed");
    }
}
