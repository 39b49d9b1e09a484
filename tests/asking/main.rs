//! Questions: search, lists, terms of agreements, the founding page.

mod agreeing;
mod founding;
mod listing;
mod searching;
mod undoing;
