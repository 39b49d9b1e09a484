//! Carrying changes between desks through whatever storage an authority has. Each device writes only its
//! own folder, files that never change; nothing is locked, and absence never means removal.

pub mod bundle;
mod carry;
mod cbor;
mod desk;
mod error;
mod files;
mod keys;
mod ledger;
mod machine;
mod names;
mod publish;
mod rehearse;
mod report;
mod roll;
pub mod roster;
mod scour;
mod state;
mod storage;
mod take;
mod team;
mod travel;
mod view;
mod want;

pub use carry::{allow_refill, exchange};
pub use desk::{Desk, Stored};
pub use error::{Doubt, Error, Result, Trouble, Unready};
pub use files::{Bring, bring_of, fetch_file, set_bring};
pub use keys::{Card, DeviceKeys};
pub use machine::this_machine;
pub use names::{BundleName, DeviceId, Digest, Incarnation, NotAName, Sort, TeamId, path};
pub use report::{Cause, Pace, Phase, Report, Unreadable, Waiting, Watch};
pub use storage::{Entry, Opened, Probe, Step, Storage, Target, Tried, Where, probe};
pub use team::{
    Approval, INTRODUCTION_MAX, Request, approve, approve_posted, create, device_name, join,
    join_posted, post_request, remove, request,
};
pub use travel::{Departed, come_home, depart, tidy_up};
pub use view::{
    MemberShown, TargetShown, TeamShown, asked, forget_target, set_target, target_of, team,
};
