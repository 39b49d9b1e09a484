import { createHashHistory, createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";

import Broken from "./pages/broken";
import Home from "./pages/home";
import { Frame } from "./parts/frame/frame";

export type ListSearch = { record?: string; view?: string };

const root = createRootRoute({ component: Frame });

const home = createRoute({
  getParentRoute: () => root,
  path: "/",
  component: Home,
});

const list = createRoute({
  getParentRoute: () => root,
  path: "/list/$kind",
  validateSearch: ({ record, view }: Record<string, unknown>): ListSearch => ({
    ...(typeof record === "string" ? { record } : {}),
    ...(typeof view === "string" ? { view } : {}),
  }),
  component: lazyRouteComponent(() => import("./pages/list")),
});

const calendar = createRoute({
  getParentRoute: () => root,
  path: "/calendar",
  component: lazyRouteComponent(() => import("./pages/calendar")),
});

const map = createRoute({
  getParentRoute: () => root,
  path: "/map",
  component: lazyRouteComponent(() => import("./pages/map")),
});

const figures = createRoute({
  getParentRoute: () => root,
  path: "/figures",
  component: lazyRouteComponent(() => import("./pages/figures")),
});

const sheet = createRoute({
  getParentRoute: () => root,
  path: "/sheet/$id",
  component: lazyRouteComponent(() => import("./pages/partner-sheet")),
});

const dossier = createRoute({
  getParentRoute: () => root,
  path: "/dossier/$id",
  component: lazyRouteComponent(() => import("./pages/mission-dossier")),
});

const views = createRoute({
  getParentRoute: () => root,
  path: "/views",
  component: lazyRouteComponent(() => import("./pages/views")),
});

const write = createRoute({
  getParentRoute: () => root,
  path: "/write/$id",
  component: lazyRouteComponent(() => import("./pages/report-writer")),
});

const board = createRoute({
  getParentRoute: () => root,
  path: "/board/$id",
  component: lazyRouteComponent(() => import("./pages/call-board")),
});

const unread = createRoute({
  getParentRoute: () => root,
  path: "/unread",
  component: lazyRouteComponent(() => import("./pages/unread")),
});

const bin = createRoute({
  getParentRoute: () => root,
  path: "/bin",
  component: lazyRouteComponent(() => import("./pages/bin")),
});

const settings = createRoute({
  getParentRoute: () => root,
  path: "/settings",
  component: lazyRouteComponent(() => import("./pages/settings")),
});

const about = createRoute({
  getParentRoute: () => root,
  path: "/about",
  component: lazyRouteComponent(() => import("./pages/about")),
});

export const router = createRouter({
  routeTree: root.addChildren([home, list, calendar, map, sheet, dossier, views, unread, bin, settings, about, figures, write, board]),
  history: createHashHistory(),
  defaultPreload: "intent",
  defaultPendingMs: 200,
  defaultErrorComponent: Broken,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
