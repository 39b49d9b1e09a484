//! What opens a protected workspace from outside the store: the words of a recovery sheet and the sheet
//! itself, an authority's key, this computer's keychain, and how long a guess takes here. The store
//! knows neither chance of its own nor clock nor keychain; the command line and the window share this.

mod authority;
mod dumps;
mod keychain;
mod pace;
mod recovery;
mod sheet;

pub use authority::{authority, opened_by_authority};
pub use dumps::keep_out_of_dumps;
pub use keychain::{Keychain, SystemKeychain, Unavailable};
pub use pace::calibrated;
pub use recovery::{List, WORDS, plain, read_words, words_of};
pub use sheet::Sheet;
