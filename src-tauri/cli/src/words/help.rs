//! Help beside what the arguments say of themselves.

/// What the program is.
pub const ABOUT: &str = "Escale at the command line: keeps, searches and joins the records of international cooperation.";
/// Below the help of the program.
pub const AFTER_HELP: &str = "\
Begin:
  escale-cli --workspace ~/cooperation init --sample
  escale-cli --workspace ~/cooperation list agreement
  echo '{\"name\": \"Rimouski\", \"country\": \"CA\"}' | escale-cli --workspace ~/cooperation create territory

Exit codes:
  0 done   2 wrong usage   3 invalid values   4 not found   5 locked or wrong passphrase
  6 damaged   7 in use by another program   8 made by a newer version   9 the disk refuses
  10 the storage cannot be reached, or lacks what is to stay at home   11 not a member of the team

Days are read as people write them (2024-07-31, 31/07/2024, 31 juillet 2024) and counted in UTC
unless --now has a zone.";
/// Below the help of `unlock`.
pub const UNLOCK_HELP: &str = "\
Examples:
  escale-cli … --passphrase-file FILE unlock --keychain     (until `lock`, no file is needed here)
  escale-cli … unlock --recovery-file WORDS --new-passphrase-file FILE
  escale-cli … unlock --authority-key KEYS --new-passphrase-file FILE";
/// Below the help of `create`.
pub const CREATE_HELP: &str = "\
Examples (`kinds` lists the fields of every kind):
  echo '{\"name\": \"Sea Tech Week\", \"starts_on\": \"2026-10\"}' | escale-cli … create event
  escale-cli … create agreement < agreement.json";
/// Below the help of `edit`.
pub const EDIT_HELP: &str = "\
Examples:
  echo '{\"edition\": \"2026\", \"website\": null}' | escale-cli … edit <ID>
  echo '{\"edition\": \"2026\"}' | escale-cli … edit <ID> --based-on <HEADS>   (from `get`)";
/// Below the help of `erase`.
pub const ERASE_HELP: &str = "\
Examples:
  escale-cli … erase <ID>          (tells what would go)
  escale-cli … erase <ID> --yes    (does it, here now and on the others' desks at their next exchange)";
/// Below the help of `resolve`.
pub const RESOLVE_HELP: &str = "\
Examples:
  echo '\"2017\"' | escale-cli … resolve <ID> signed_on
  echo true | escale-cli … resolve <ID> removed      (false keeps the record)";
/// Below the help of `settle`.
pub const SETTLE_HELP: &str = "\
Examples (`conflicts` lists what there is to settle):
  escale-cli … settle --keep newest --kind partner --dry-run
  escale-cli … settle --keep author --of \"Claire Dubois\" --id <ID> --id <ID>";
/// Below the help of `list`.
pub const LIST_HELP: &str = "\
Examples:
  list mission --where stage=report_owed
  list agreement --where signed_on=2010 --sort ends_on --descending
  list partner --where type=technopole --where territory=<ID>
  list event --where removed=true      (the bin)
  list person --where family_name=     (those without)
  list agreement --where ends_on=*     (those with any)";
/// Below the help of `batch`.
pub const BATCH_HELP: &str = "\
A line names its command and that command's arguments:
  {\"command\": \"create\", \"kind\": \"event\", \"fields\": {\"name\": \"Sea Tech Week\"}}
  {\"command\": \"edit\", \"id\": \"…\", \"based_on\": [\"…\"], \"fields\": {\"edition\": \"2026\"}}
  {\"command\": \"resolve\", \"id\": \"…\", \"field\": \"name\", \"value\": \"Sea Tech Week\"}
  {\"command\": \"list\", \"kind\": \"event\", \"where\": [\"starts_on=2026\"], \"limit\": 10}
A line that is refused is answered by {\"error\": {\"code\": …, \"problems\": […], \"detail\": …}}
and the others are done all the same. Answers come when their transaction is on the disk. The exit
code is 3 if some line was no JSON object at all.";
/// Above the options that every command has.
pub const EVERYWHERE: &str = "Options of every command";
