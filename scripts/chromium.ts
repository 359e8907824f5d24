import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Where Debian puts it; BACKSTRIDE_CHROMIUM names another one. */
const DEBIAN_PATH = "/usr/bin/chromium";

/** The browser for the tests. On Debian it is installed when it is missing; elsewhere a person has to name one. */
export function findChromium(say: (text: string) => void): string {
  const named = process.env["BACKSTRIDE_CHROMIUM"];
  if (named !== undefined && existsSync(named)) return named;
  if (existsSync(DEBIAN_PATH)) return DEBIAN_PATH;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    say("Installing Chromium for the browser tests (once) ...");
    const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    for (const options of [["update"], ["install", "-y", "--no-install-recommends", "chromium"]]) {
      spawnSync("apt-get", options, { env: environment, stdio: ["ignore", "ignore", "inherit"] });
    }
    if (existsSync(DEBIAN_PATH)) return DEBIAN_PATH;
  }
  throw new Error("The browser tests need Chromium: install it, or name one with BACKSTRIDE_CHROMIUM.");
}
