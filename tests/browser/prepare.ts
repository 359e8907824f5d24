import { join } from "node:path";
import { findChromium } from "../../scripts/chromium.ts";
import { buildWebIfStale } from "../../scripts/web-build.ts";

/** Before the browser tests: the app built from its present sources, and a browser. */
export default function prepare(): void {
  const root = join(import.meta.dirname, "../..");
  const say = (text: string) => console.error(text);
  if (!buildWebIfStale(root, say)) throw new Error("The app could not be built; the lines above say why.");
  findChromium(say);
}
