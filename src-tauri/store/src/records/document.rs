//! A file and what it is.

use std::collections::BTreeSet;

use crate::kinds::kind;
use crate::values::{AnyLink, Blob, Day, Language, Text, choice};

choice! {
    /// What kind of paper.
    DocumentType {
        SignedAgreement = "signed_agreement", Annex = "annex", Resolution = "resolution",
        Order = "order", Letter = "letter", Report = "report", Photo = "photo", Press = "press",
        Presentation = "presentation", Other = "other",
    }
}

kind! {
    /// An attached file.
    Document is "document", title: ["title"];
    /// Its title.
    title: Text, required;
    /// The file itself.
    file: Blob;
    /// What kind of paper.
    r#type: DocumentType;
    /// Its language.
    language: Language;
    /// The day it bears.
    dated: Day;
    /// Whom to credit.
    credit: Text;
    /// What it is about.
    subjects: BTreeSet<AnyLink>, located;
    /// Whether it is not for everybody.
    confidential: bool;
}
