import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL("../peers", import.meta.url));
const LOCKFILE = join(FOLDER, "package-lock.json");
/** npm writes it at the end of an installation. */
const INSTALLED = join(FOLDER, "node_modules/.package-lock.json");

/** Installs the peers where they are not there yet; no other command of the project does. */
export function preparePeers(): void {
  if (existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync(LOCKFILE).mtimeMs) return;
  console.log("Installing the peers to compare with (once, into bench/peers/node_modules) …");
  const options = ["ci", "--prefix", FOLDER, "--ignore-scripts", "--no-audit", "--no-fund"];
  const { status } = spawnSync("npm", options, { stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) throw new Error("the peers could not be installed; the lines above say why");
}

/** Names and versions as they are installed: what the figures are about. */
export function peerVersions(): readonly string[] {
  const { dependencies } = JSON.parse(readFileSync(join(FOLDER, "package.json"), "utf8")) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  return Object.entries(dependencies).map(([name, version]) => `${name} ${version}`);
}
