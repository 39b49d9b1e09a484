//! One suite over services as they are: a folder, a WebDAV server, an S3 server.

mod bucket;
pub mod hosts;
mod suite;

use hosts::Host;

#[test]
fn everything_an_exchange_does_works_over_a_folder() {
    suite::all(&Host::folder());
}

#[test]
fn everything_an_exchange_does_works_over_webdav() {
    suite::all(&Host::webdav());
}

#[test]
fn everything_an_exchange_does_works_over_s3() {
    suite::all(&Host::s3());
}

#[test]
fn everything_an_exchange_does_works_over_an_independent_webdav_server() {
    match std::env::var("ESCALE_WEBDAV") {
        // A folder of its own: the server has other guests.
        Ok(address) => suite::all(&Host::webdav_at(&format!("{address}suite/"))),
        Err(_) => println!("Left out: no WebDAV server was started (ESCALE_WEBDAV)."),
    }
}

#[test]
fn everything_an_exchange_does_works_over_an_independent_s3_server() {
    match std::env::var("ESCALE_S3") {
        Ok(address) => suite::all(&Host::s3_at(&address)),
        Err(_) => println!("Left out: no S3 server was started (ESCALE_S3)."),
    }
}
