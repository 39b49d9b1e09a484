// Writes src/pages/licences.json: every package that Escale is made of, with its version and licence. Run it after
// either lock file has changed. With `-` the answer of `cargo metadata` is read from the standard input.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";

const root = new URL("../../", import.meta.url);
const read = (path) => readFileSync(new URL(path, root), "utf8");
const CARGO = ["metadata", "--format-version", "1", "--locked", "--filter-platform", "x86_64-unknown-linux-gnu"];

function metadata() {
  if (process.argv.includes("-")) return JSON.parse(readFileSync(0, "utf8"));
  return JSON.parse(execFileSync("cargo", CARGO, { cwd: root, encoding: "utf8", maxBuffer: 1 << 28 }));
}

/** What the program links: reached from its own crate by normal dependencies, not what only builds or tests it. */
function rust({ packages, resolve }) {
  const byId = new Map(packages.map((one) => [one.id, one]));
  const nodes = new Map(resolve.nodes.map((node) => [node.id, node]));
  const reached = new Set(packages.filter((one) => one.name === "escale").map((one) => one.id));
  for (const id of reached) {
    for (const { pkg, dep_kinds } of nodes.get(id).deps) if (dep_kinds.some(({ kind }) => kind === null)) reached.add(pkg);
  }
  // Our own crates have no source but this one.
  const others = [...reached].map((id) => byId.get(id)).filter((one) => one.source !== null);
  return others.map(({ name, version, license }) => line(name, version, license, "rust"));
}

function npm({ packages }) {
  const used = Object.entries(packages).filter(([path, one]) => path !== "" && !one.dev);
  return used.map(([path, { version, license }]) => line(path.split("node_modules/").pop(), version, license, "npm"));
}

function line(name, version, licence, of) {
  if (!licence) throw new Error(`${name} ${version} names no licence`);
  // The older way to write a choice.
  return { name, version, licence: licence.replaceAll(/ ?\/ ?/g, " OR "), of };
}

const order = (a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1);
const packages = [...rust(metadata()), ...npm(JSON.parse(read("ui/package-lock.json")))].sort(order);
const cargo_lock = createHash("sha256").update(read("Cargo.lock")).digest("hex");
const text = packages.map((one) => `    ${JSON.stringify(one)}`).join(",\n");
writeFileSync(new URL("ui/src/pages/licences.json", root), `{\n  "cargo_lock": "${cargo_lock}",\n  "packages": [\n${text}\n  ]\n}\n`);
