import { readdirSync } from "node:fs";
import type { Plugin } from "vite";

/** The name of the service worker in the build. */
export const WORKER = "sw.js";

/**
 * Writes `shell.json` beside the built pages: of which build they are, and the files that the service worker keeps. The
 * server reads it too, and refuses pages of another build.
 */
export function shellList(build: string, publicFolder: string): Plugin {
  return {
    name: "backstride-shell-list",
    apply: "build",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const built = Object.keys(bundle).filter((name) => name !== WORKER && name.startsWith("assets/"));
        const files = [...built, ...readdirSync(publicFolder)].toSorted().map((name) => `/${name}`);
        this.emitFile({ type: "asset", fileName: "shell.json", source: JSON.stringify({ build, files }) });
      },
    },
  };
}
