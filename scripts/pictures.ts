// Takes the README's pictures of the real screens: the sample runner, at a fixed moment. `npm run pictures`
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { instant } from "@backstride/core/time";
import { startServer } from "@backstride/server";
import { chromium } from "playwright-core";
import { findChromium } from "./chromium.ts";
import { buildWebIfStale } from "./web-build.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const folder = join(root, "docs/pictures");
const NOW = instant(Date.parse("2026-05-31T07:00:00Z"));
const PHONE = { width: 360, height: 780 };
const DESKTOP = { width: 1280, height: 900 };

const PICTURES = [
  { name: "today-phone", path: "/", viewport: PHONE, scheme: "light" },
  { name: "today-desktop", path: "/", viewport: DESKTOP, scheme: "light" },
  { name: "why-phone", path: "/why", viewport: PHONE, scheme: "dark" },
  { name: "why-desktop", path: "/why", viewport: DESKTOP, scheme: "light" },
  { name: "diary-desktop", path: "/diary", viewport: DESKTOP, scheme: "light" },
  { name: "run-desktop", path: "newest run", viewport: DESKTOP, scheme: "dark" },
] as const;

if (!buildWebIfStale(root, (text) => console.error(text))) process.exit(1);
const dataFolder = mkdtempSync(join(tmpdir(), "backstride-pictures-"));
const started = await startServer({
  dataFolder,
  port: 0,
  log: (line) => console.error(line),
  given: { now: () => NOW, utcOffsetMinutesAt: () => 120 },
});
if (!started.ok) throw new Error(started.error.message);
const { address, close } = started.value;
const browser = await chromium.launch({
  executablePath: findChromium((text) => console.error(text)),
  args: ["--no-sandbox", "--disable-quic", "--disable-background-networking"],
});
try {
  await fetch(`${address}/api/sample`, { method: "POST" });
  const { runs } = (await (await fetch(`${address}/api/runners/sample/runs`)).json()) as {
    runs: { id: string; format: string }[];
  };
  const newest = runs.find(({ format }) => format === "fit")?.id ?? "";
  for (const { name, path, viewport, scheme } of PICTURES) {
    const page = await browser.newPage({ viewport, colorScheme: scheme, reducedMotion: "reduce" });
    await page.goto(address);
    await page.evaluate(() => localStorage.setItem("backstride.runner", "sample"));
    await page.goto(`${address}${path === "newest run" ? `/runs/${newest}` : path}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.waitForLoadState("networkidle");
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await page.close();
    console.log(`docs/pictures/${name}.png`);
  }
} finally {
  await browser.close();
  await close();
  rmSync(dataFolder, { recursive: true, force: true });
}
