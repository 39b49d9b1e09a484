import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

// A busy computer is slow, not wrong.
configure({ asyncUtilTimeout: 8000 });

// What the page's own measuring needs and the test's document lacks.
Object.assign(globalThis, {
  ResizeObserver: class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
});
Object.assign(globalThis, { CSS: { escape: (text: string) => text, supports: () => true } });
Element.prototype.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;
Object.defineProperty(window, "matchMedia", {
  value: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }),
});
Object.defineProperty(HTMLElement.prototype, "clientHeight", { get: () => 600 });
Object.defineProperty(HTMLElement.prototype, "clientWidth", { get: () => 1000 });

afterEach(cleanup);
