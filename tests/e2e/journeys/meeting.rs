//! A team in the window: founded, joined by two, everybody edits with no network, everybody exchanges, one
//! settles what stands side by side, all are equal; then one is put out and reads on no more.

use escale_store::values::Id;
use escale_tests::{Desk, Window, empty_folder, same_rows};
use serde_json::json;

use super::{alone, pauses};
use crate::axe;

/// The server that `cargo xtask test` starts knows them.
const USER: &str = "claire";
const PASSWORD: &str = "sel-de-guerande";
const CODE: &str = "return document.querySelector('[role=dialog] .told-code').textContent";
/// What stands side by side, as the inbox names it.
const CARDS: &str = "return [...document.querySelectorAll('article.card')].map((card) => card.getAttribute('aria-label'))";
const FIRST_CARD: &str = "const card = document.querySelector('article.card'); card?.scrollIntoView({ block: 'center' }); card?.focus(); return card?.textContent ?? ''";
const TEAM_SEEN: &str = "[...document.querySelectorAll('h2')].find((one) => one.textContent.includes('Équipe'))?.scrollIntoView()";
const TOP_SEEN: &str = "document.querySelector('h1')?.scrollIntoView()";

/// Where the team meets: the WebDAV server of `cargo xtask test`, or a folder.
enum Meeting {
    Webdav(String),
    Folder(tempfile::TempDir),
}

impl Meeting {
    fn place() -> Self {
        match std::env::var("ESCALE_WEBDAV") {
            // A folder of its own: the server has other guests.
            Ok(address) => Self::Webdav(format!("{address}meeting/")),
            Err(_) => Self::Folder(empty_folder()),
        }
    }

    /// Fills in the sheet that asks for the storage.
    async fn is_chosen(&self, window: &Window) {
        window.reads("Essayer et choisir").await;
        pauses().await;
        match self {
            Self::Webdav(address) => {
                window.chooses("Sorte", "WebDAV (Nextcloud…)").await;
                fills(window, "Adresse", address).await;
                fills(window, "Nom d’utilisateur", USER).await;
                fills(window, "Mot de passe", PASSWORD).await;
                let clear = "//label[contains(., 'Accepter cette adresse')]";
                let clear = window.sees(clear).await;
                clear.click().await.expect("it can be accepted");
            }
            Self::Folder(folder) => {
                fills(window, "Dossier", &folder.path().display().to_string()).await;
            }
        }
        window.shows("team, the storage").await;
        axe::finds_nothing(window, "the sheet of the storage").await;
        window.presses("Essayer et choisir").await;
        window.reads("Stockage essayé et choisi").await;
        pauses().await;
        window.shows("team, the storage is chosen").await;
    }
}

async fn fills(window: &Window, name: &str, text: &str) {
    let field = window.field(name).await;
    field.click().await.expect("it takes the focus");
    field.send_keys(text).await.expect("it takes keys");
}

/// Opens somebody's window at the settings.
async fn opens(desk: &mut Desk) -> Window {
    desk.closes();
    let window = Window::opens_at(desk.author(), desk.folder()).await;
    window.presses("Réglages").await;
    window.reads("Équipe et échange").await;
    pauses().await;
    window
}

/// Exchanges, and it goes well.
async fn exchanges(window: &Window) {
    const LINE: &str = "//*[contains(@class, 'exchange-status')]";
    for _ in 0..2 {
        let now = format!("{LINE}//button[normalize-space(.)='Échanger']");
        let button = window.sees(&now).await;
        button.click().await.expect("one can exchange");
        pauses().await;
        window.sees(&now).await;
    }
    window
        .sees(&format!("{LINE}[contains(., 'échangé à')]"))
        .await;
}

async fn asks_to_join(desk: &mut Desk, device: &str, meeting: &Meeting) -> String {
    let window = opens(desk).await;
    window.presses("Rejoindre une équipe…").await;
    meeting.is_chosen(&window).await;
    fills(&window, "Nom de cet ordinateur", device).await;
    window.types_enter().await;
    window.reads("Dictez ce code").await;
    pauses().await;
    let code = window.asks(CODE).await;
    window.shows("team, the code").await;
    axe::finds_nothing(&window, "the code to tell").await;
    window.presses("J’ai noté le code").await;
    pauses().await;
    window.closes().await;
    code.as_str().expect("a code").to_owned()
}

async fn takes_in(window: &Window, code: &str) {
    // Not at the foot of the page, where what was done last is told for a moment.
    window.asks(TEAM_SEEN).await;
    pauses().await;
    window.presses("Accueillir quelqu’un…").await;
    window.reads("Accueillir dans l’équipe").await;
    pauses().await;
    fills(window, "Code", code).await;
    window.types_enter().await;
    window.reads("est dans l’équipe, avec").await;
    pauses().await;
}

/// Opens somebody's window, exchanges, and closes it.
async fn comes_by(desk: &mut Desk, picture: &str) {
    let window = opens(desk).await;
    exchanges(&window).await;
    window.asks(TEAM_SEEN).await;
    pauses().await;
    window.shows(picture).await;
    window.closes().await;
    desk.opens();
}

/// What everybody does with no network. Returns the partner that all edited.
fn edit_apart(claire: &mut Desk, youenn: &mut Desk, nolwenn: &mut Desk, at: [Id; 2]) {
    let [technopole, agency] = at;
    claire.edit(technopole, json!({ "acronym": "TMQ-R" }));
    youenn.edit(technopole, json!({ "acronym": "TMQc" }));
    youenn.edit(technopole, json!({ "website": "https://tmq.example/" }));
    nolwenn.edit(technopole, json!({ "email": "contact@tmq.example" }));
    claire.edit(
        technopole,
        json!({ "description": "Biotechnologies marines et formation à Rimouski." }),
    );
    nolwenn.edit(
        technopole,
        json!({ "description": "Biotechnologies marines et robotique à Rimouski." }),
    );
    claire.remove(agency);
    youenn.edit(agency, json!({ "acronym": "APB" }));
    for desk in [youenn, nolwenn] {
        desk.create(
            "partner",
            json!({ "name": "Université du Québec à Rimouski", "acronym": "UQAR" }),
        );
    }
}

/// Settles one after the other, twins by making one of them.
async fn settles(window: &Window) -> usize {
    for settled in 0..12 {
        let card = window.asks(FIRST_CARD).await;
        let card = card.as_str().unwrap_or_default().to_owned();
        if card.is_empty() {
            return settled;
        }
        pauses().await;
        // The first choice of each; that of twins asks which one stays.
        window.types("1").await;
        if card.contains("Réunir") {
            window.reads("La fiche à garder").await;
            pauses().await;
            window.shows("team, to read, twins").await;
            axe::finds_nothing(window, "twins made one").await;
            window.presses("Réunir les deux fiches").await;
        }
        pauses().await;
        pauses().await;
    }
    panic!("a dozen settlings are enough");
}

#[test]
fn three_desks_found_a_team_edit_apart_meet_settle_are_equal_and_one_is_put_out() {
    alone(|| async {
        let meeting = Meeting::place();
        let mut desks = ["Claire", "Youenn", "Nolwenn"].map(|name| Desk::new(name, 41));
        let [claire, youenn, nolwenn] = &mut desks;
        claire.is_called("portable de Claire");
        youenn.is_called("portable de Youenn");
        nolwenn.is_called("poste de Nolwenn");
        let technopole = claire.create(
            "partner",
            json!({
                "name": "Technopole maritime du Québec",
                "acronym": "TMQ",
                "description": "Biotechnologies marines à Rimouski.",
            }),
        );
        let agency = claire.create("partner", json!({ "name": "Agence portuaire de Brest" }));

        let window = opens(claire).await;
        window.presses("Fonder une équipe…").await;
        window.reads("Nom de cet ordinateur").await;
        pauses().await;
        fills(&window, "Nom de cet ordinateur", "portable de Claire").await;
        window.shows("team, founding").await;
        axe::finds_nothing(&window, "founding a team").await;
        window.types_enter().await;
        window.reads("Accueillir quelqu’un…").await;
        pauses().await;
        window.presses("Choisir un stockage…").await;
        meeting.is_chosen(&window).await;
        exchanges(&window).await;
        window.closes().await;

        let first = asks_to_join(youenn, "portable de Youenn", &meeting).await;
        let second = asks_to_join(nolwenn, "poste de Nolwenn", &meeting).await;
        let window = opens(claire).await;
        takes_in(&window, &first).await;
        takes_in(&window, &second).await;
        window.asks(TEAM_SEEN).await;
        window.shows("team, three belong").await;
        // A label that is scrolled out of sight counts as none.
        window.asks(TOP_SEEN).await;
        axe::finds_nothing(&window, "the team in the settings").await;
        exchanges(&window).await;
        window.closes().await;
        claire.opens();
        comes_by(youenn, "team, Youenn has joined").await;
        comes_by(nolwenn, "team, Nolwenn has joined").await;
        assert_eq!(
            nolwenn.value(technopole, "name"),
            "Technopole maritime du Québec",
            "who joined has what was there"
        );

        edit_apart(claire, youenn, nolwenn, [technopole, agency]);
        comes_by(claire, "team, Claire has sent").await;
        comes_by(youenn, "team, Youenn has met Claire").await;
        comes_by(nolwenn, "team, Nolwenn has met both").await;

        let window = opens(claire).await;
        exchanges(&window).await;
        window.presses("À lire").await;
        window.reads("TMQc").await;
        pauses().await;
        window.shows("team, to read").await;
        axe::finds_nothing(&window, "what three wrote apart").await;
        let cards = window.asks(CARDS).await;
        println!("to read: {cards}");
        let settled = settles(&window).await;
        window.reads("Tout est lu.").await;
        window.shows("team, all is read").await;
        assert!(settled >= 4, "acronym, text, removal, twins: {settled}");
        window.presses("Réglages").await;
        exchanges(&window).await;
        window.closes().await;
        claire.opens();
        comes_by(youenn, "team, Youenn at rest").await;
        comes_by(nolwenn, "team, Nolwenn at rest").await;

        assert_eq!(claire.value(technopole, "website"), "https://tmq.example/");
        assert_eq!(claire.value(technopole, "email"), "contact@tmq.example");
        for other in [&*youenn, &*nolwenn] {
            assert_eq!(claire.seen(), other.seen(), "all have equal heads");
            same_rows(claire, other);
            other.is_sound();
        }
        claire.is_sound();
        let left = claire.store().read().conflicts().expect("they are listed");
        assert!(left.is_empty(), "all is settled: {left:?}");

        let window = opens(claire).await;
        let theirs =
            "//button[starts-with(@aria-label, 'Retirer') and contains(@aria-label, 'Nolwenn')]";
        let theirs = window.sees(theirs).await;
        theirs.click().await.expect("one can be put out");
        window.reads("Retirer de l’équipe").await;
        pauses().await;
        window.shows("team, putting out").await;
        axe::finds_nothing(&window, "putting a computer out").await;
        window.presses("Retirer de l’équipe").await;
        window.reads("n’est plus dans l’équipe").await;
        exchanges(&window).await;
        window.closes().await;
        claire.opens();
        claire.edit(technopole, json!({ "acronym": "TMQ 2027" }));
        comes_by(claire, "team, Claire after it").await;
        comes_by(youenn, "team, Youenn after it").await;
        assert_eq!(youenn.value(technopole, "acronym"), "TMQ 2027");

        let window = opens(nolwenn).await;
        window.presses("Échanger").await;
        window.reads("ne fait plus partie de l’équipe").await;
        window.asks(TEAM_SEEN).await;
        pauses().await;
        window.shows("team, Nolwenn is out").await;
        window.asks(TOP_SEEN).await;
        axe::finds_nothing(&window, "who was put out").await;
        window.closes().await;
        nolwenn.opens();
        assert_ne!(
            nolwenn.value(technopole, "acronym"),
            "TMQ 2027",
            "who was put out reads on no more"
        );
    });
}
