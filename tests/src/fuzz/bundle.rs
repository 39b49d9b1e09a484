//! Bundles: the file as it is, with length and digest put right, and what lies under the seal.

use std::io::Write as _;
use std::sync::OnceLock;

use escale_exchange::bundle::{self, Contents, Header, Refused};
use escale_exchange::{DeviceKeys, Digest, Incarnation, Sort, TeamId};

use super::Fed;
use super::mend::{cbor, value};

const MARK: &[u8] = b"ESCALEBU";
const END: &[u8] = b"ESCALEND";
const SIGNATURE: usize = 64;
/// What sealed the bundles of the corpus.
pub const SECRET: &str =
    "AGE-SECRET-KEY-19G4Z52329G4Z52329G4Z52329G4Z52329G4Z52329G4Z52329G4QX68XRW";

/// A file of a bundle, or else contents: packed by us after an even byte, packed already after an odd one.
pub fn feed(bytes: &[u8]) -> Fed {
    if bytes.starts_with(MARK) {
        let mended = mended(bytes).is_some_and(|bytes| file(&bytes));
        return Fed::taken(file(bytes) | mended);
    }
    match bytes.split_first() {
        Some((first, plain)) if first % 2 == 0 => {
            let small = zstd::bulk::compress(plain, 1).expect("bytes are packed");
            Fed::taken(contents(&small))
        }
        Some((_, small)) => Fed::taken(contents(small)),
        None => Fed::Refused,
    }
}

/// Who reads.
pub fn reader() -> &'static age::x25519::Identity {
    static READER: OnceLock<age::x25519::Identity> = OnceLock::new();
    READER.get_or_init(|| SECRET.parse().expect("a secret key"))
}

/// Who writes.
pub fn writer() -> &'static DeviceKeys {
    static WRITER: OnceLock<DeviceKeys> = OnceLock::new();
    WRITER.get_or_init(|| super::roster::keys(0))
}

/// A header over sealed contents.
pub fn header(sealed: &[u8]) -> Header {
    Header {
        team: TeamId([1; 16]),
        device: writer().id(),
        run: Incarnation([2; 8]),
        sequence: 7,
        previous: Some(Digest([3; 32])),
        epoch: Digest([4; 32]),
        covers: Vec::new(),
        seen: Vec::new(),
        part: 0,
        parts: 1,
        changes: 3,
        so_far: 20,
        min_reader: 1,
        length: sealed.len() as u64,
        digest: Digest::of(sealed),
    }
}

/// Whether it is read. What is read says the same once it has been written again.
fn file(bytes: &[u8]) -> bool {
    let read = match bundle::read(bytes) {
        Ok(read) => read,
        Err(Refused::Damaged | Refused::TooNew) => return false,
        Err(other) => panic!("bytes alone do not tell {other:?}"),
    };
    let said = &read.header;
    assert!(said.first_part() <= said.sequence, "parts come in order");
    for sort in [Sort::Changes, Sort::Rolled, Sort::Whole] {
        let stands = said.stands(sort);
        assert!(stands.first <= stands.last, "{sort:?}: from first to last");
        for span in &stands.covers {
            let within = span.has(span.device, span.run, span.first);
            assert_eq!(within, span.first <= span.last, "a span has its first");
        }
    }
    let end = bytes.len() - END.len();
    let length = usize::try_from(said.length).expect("it was read");
    let sealed = &bytes[end - length..end];
    let again = bundle::write(said, sealed, writer());
    let read_again = bundle::read(&again).expect("what was read can be written and read");
    assert_eq!(&read_again.header, said, "and says the same");
    let card = writer().card("Claire", "laptop");
    assert!(read_again.is_signed_by(&card), "signed by whoever wrote it");
    if let Ok(contents) = read.open(reader()) {
        holds(&contents);
    }
    true
}

/// Whether what lies under a seal is read.
fn contents(small: &[u8]) -> bool {
    let sealed = sealed(small);
    let file = bundle::write(&header(&sealed), &sealed, writer());
    let read = bundle::read(&file).expect("it is whole");
    match read.open(reader()) {
        Ok(contents) => {
            holds(&contents);
            true
        }
        Err(Refused::Damaged) => false,
        Err(other) => panic!("contents alone do not tell {other:?}"),
    }
}

/// Contents are the same once they have been packed and opened again.
fn holds(contents: &Contents) {
    let packed = bundle::pack(&reader().to_public(), contents).expect("contents are packed");
    let file = bundle::write(&header(&packed), &packed, writer());
    let read = bundle::read(&file).expect("it is whole");
    let opened = read.open(reader()).expect("what was packed opens");
    assert_eq!(&opened, contents, "what was taken in is written the same");
}

fn sealed(small: &[u8]) -> Vec<u8> {
    let reader = reader().to_public();
    let encryptor =
        age::Encryptor::with_recipients(std::iter::once(&reader as &dyn age::Recipient));
    let mut sealed = Vec::new();
    let encryptor = encryptor.expect("there is somebody to read it");
    let mut writer = encryptor.wrap_output(&mut sealed).expect("it is sealed");
    writer.write_all(small).expect("it is sealed");
    writer.finish().expect("it is sealed");
    sealed
}

/// The same with the length and the digest of what follows the header.
fn mended(bytes: &[u8]) -> Option<Vec<u8>> {
    let rest = bytes.strip_prefix(MARK)?;
    let (version, rest) = rest.split_first_chunk::<4>()?;
    let (length, rest) = rest.split_first_chunk::<4>()?;
    let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
    let (head, rest) = rest.split_at_checked(length)?;
    let (signature, rest) = rest.split_at_checked(SIGNATURE)?;
    let sealed = rest.strip_suffix(END).unwrap_or(rest);
    let mut header: Header = value(head)?;
    header.length = sealed.len() as u64;
    header.digest = Digest::of(sealed);
    let head = cbor(&header);
    let length = u32::try_from(head.len()).ok()?.to_le_bytes();
    Some([MARK, version, &length, &head, signature, sealed, END].concat())
}
