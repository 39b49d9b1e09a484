//! Questions: search, lists, terms of agreements, the founding page.

mod agreeing;
mod beside;
mod due;
mod figures;
mod founding;
mod listing;
mod searching;
mod sorting;
mod stages;
mod undoing;
