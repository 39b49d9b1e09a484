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

async function start(): Promise<void> {
  await openDoor();
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
