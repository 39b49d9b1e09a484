import type { FluentBundle } from "@fluent/bundle";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { I18nProvider } from "react-aria-components";

import { client } from "./data/client";
import { useStatus } from "./data/reads";
import { Arrived } from "./parts/arrived/arrived";
import { useAppearance } from "./parts/frame/appearance";
import { ZoomKeys } from "./parts/frame/zoom";
import { ProtectionOffer } from "./parts/lock/offer";
import { useStayAwake } from "./parts/lock/stay-awake";
import { forgetOpened } from "./parts/recent";
import { Joining } from "./parts/sharing/joining";
import { Toasts } from "./parts/toast";
import { router } from "./routes";
import { type Language, languages, loadCatalogue, WordsProvider } from "./text";
import { locales } from "./text/catalogue";

const FirstRun = lazy(() => import("./pages/first-run"));
const Locked = lazy(() => import("./pages/locked"));

export function App() {
  return (
    <QueryClientProvider client={client}>
      <Spoken />
    </QueryClientProvider>
  );
}

/** The computer's language, until somebody chooses. */
function ownLanguage(): Language {
  const own = navigator.language.slice(0, 2);
  return languages.find((language) => language === own) ?? "fr";
}

/** In another workspace one begins at its home, and nothing is remembered of the one that was left. */
function useFreshPlace(path: string | undefined): void {
  const left = useRef(path);
  useEffect(() => {
    if (left.current !== undefined && left.current !== path) {
      forgetOpened();
      void router.navigate({ to: "/" });
    }
    left.current = path;
  }, [path]);
}

function Spoken() {
  const { data: status, isError } = useStatus();
  const wanted = status?.settings.language ?? (isError ? ownLanguage() : undefined);
  const [loaded, setLoaded] = useState<{ bundle: FluentBundle; language: Language } | null>(null);
  useAppearance(status?.settings);
  useStayAwake();
  useFreshPlace(status?.workspace?.path);

  useEffect(() => {
    if (!wanted) return;
    let current = true;
    void loadCatalogue(wanted).then((bundle) => {
      if (!current) return;
      document.documentElement.lang = wanted;
      setLoaded({ bundle, language: wanted });
    });
    return () => {
      current = false;
    };
  }, [wanted]);

  // Nothing is drawn before there are words to draw: a few milliseconds.
  if (!loaded) return null;
  return (
    <WordsProvider bundle={loaded.bundle} language={loaded.language}>
      <I18nProvider locale={locales[loaded.language]}>
        <Suspense fallback={null}>{status?.workspace ? <RouterProvider router={router} /> : status?.locked ? <Locked /> : <FirstRun />}</Suspense>
        <Arrived />
        <ProtectionOffer />
        <Joining />
        <ZoomKeys />
        <Toasts />
      </I18nProvider>
    </WordsProvider>
  );
}
