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
import { client, listen } from "./data/client";
import { openDoor } from "./data/door";
import { statusQuestion } from "./data/reads";
import { loadCatalogue } from "./text";

/** Asks what the first page shows while the page, its words and the rest are still being read. */
async function askAhead(): Promise<void> {
  const atHome = /^(#\/?)?$/.test(location.hash);
  const [questions] = atHome ? [import("./parts/home/questions"), import("./pages/home")] : [];
  const { workspace, settings } = await client.fetchQuery(statusQuestion);
  if (settings.language) void loadCatalogue(settings.language);
  if (workspace) (await questions)?.askForHome(client);
}

async function start(): Promise<void> {
  await openDoor();
  void askAhead().catch(() => {
    // Whoever draws the page asks again, and says what is wrong.
  });
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
