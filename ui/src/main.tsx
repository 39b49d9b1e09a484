import "@fontsource-variable/inter/index.css";
import "./style/tokens.css";
import "./style/base.css";
import "./style/frame.css";
import "./style/float.css";
import "./style/grid.css";
import "./style/record.css";
import "./style/pages.css";

import { StrictMode } from "react";
import { createRoot } from "react-dom/client";

import { App } from "./app";
import { beginning } from "./data/beginning";
import { client, listen } from "./data/client";
import { openDoor } from "./data/door";
import { statusQuestion } from "./data/reads";
import { dress } from "./parts/frame/appearance";
import { askForHome } from "./parts/home/questions";
import { router } from "./routes";
import { loadCatalogue } from "./text";

/** Asks what the first page shows while the page, its words and the rest are still being read. */
async function askAhead(): Promise<void> {
  const { workspace, settings } = await client.fetchQuery(statusQuestion);
  if (settings.language) void loadCatalogue(settings.language);
  const atHome = /^(#\/?)?$/.test(location.hash);
  if (workspace && atHome) await askForHome(client);
}

async function start(): Promise<void> {
  dress(beginning);
  if (beginning.language) void loadCatalogue(beginning.language);
  await openDoor();
  void askAhead().catch(() => {
    // Whoever draws the page asks again, and says what is wrong.
  });
  void router.load();
  await listen(client);
  const root = document.getElementById("root");
  if (root) {
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    );
  }
}

void start();
