import { QueryClientProvider } from "@tanstack/react-query";
import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider } from "@tanstack/react-router";
import { render } from "@testing-library/react";
import type { ReactNode } from "react";

import { listen, newClient } from "../data/client";
import { replaceDoor } from "../data/door";
import { fakeDoor } from "../data/fake";
import { type Language, loadCatalogue, WordsProvider } from "../text";

type Start = NonNullable<Parameters<typeof fakeDoor>[0]> & { language?: Language; at?: string };

/** Draws a part with words and a store in memory, in a window whose only place is it. */
export async function shown(part: ReactNode, start: Start = {}) {
  const { language = "fr", at = "/", ...desk } = start;
  const door = fakeDoor(desk);
  replaceDoor(door);
  const client = newClient();
  await listen(client);
  const bundle = await loadCatalogue(language);
  const root = createRootRoute();
  const place = (path: string) => createRoute({ getParentRoute: () => root, path, component: () => part });
  const router = createRouter({
    routeTree: root.addChildren([place("/"), place("/list/$kind")]),
    history: createMemoryHistory({ initialEntries: [at] }),
  });
  await router.load();
  const view = render(
    <QueryClientProvider client={client}>
      <WordsProvider bundle={bundle} language={language}>
        <RouterProvider router={router as never} />
      </WordsProvider>
    </QueryClientProvider>,
  );
  return { ...view, door, router, client };
}
