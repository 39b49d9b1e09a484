import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

// Each file more is a question more before the first screen: one file of words for each language, and one
// with the frame, Home and all that they need.
const wordsOf = (id: string) => /\/text\/(fr|en|es)\/.*\.ftl/.exec(id)?.[1]?.concat("-words");
const FIRST = /\/src\/app\.tsx$/;

export default defineConfig({
  base: "./",
  plugins: [react()],
  // A test reads the program's lock file, one folder up.
  server: { port: 5178, strictPort: true, fs: { allow: [".."] } },
  build: {
    outDir: "dist",
    target: "es2022",
    // The window's policy forbids data: scripts and small fonts gain nothing from being inlined.
    assetsInlineLimit: 0,
    rollupOptions: {
      output: {
        manualChunks: (id) => wordsOf(id) ?? (FIRST.test(id) ? "first" : undefined),
      },
    },
  },
  test: {
    environment: "jsdom",
    setupFiles: ["src/testing/set-up.ts"],
    pool: "threads",
    maxWorkers: 1,
    css: false,
    // No test is about how busy the computer is.
    testTimeout: 30_000,
  },
});
