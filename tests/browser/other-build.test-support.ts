import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, extname, join } from "node:path";

const DIST = join(import.meta.dirname, "../../packages/web/dist");
const TEXTS = [".html", ".js", ".css", ".json"];

/** The built pages as a build of other sources would have left them: another build, and other names of its scripts. */
export function otherBuild(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), "backstride-build-"));
  const files = readdirSync(DIST, { recursive: true, encoding: "utf8" }).filter(
    (file) => extname(file) !== "",
  );
  const { build } = JSON.parse(readFileSync(join(DIST, "shell.json"), "utf8")) as { build: string };
  const scripts = files.filter((file) => /^assets.*\.js$/.test(file)).map((file) => basename(file));
  const renamed = (text: string) =>
    scripts.reduce(
      (changed, script, index) => changed.replaceAll(script, `${name}-${index}.js`),
      text.replaceAll(build, name),
    );
  for (const file of files) {
    const to = join(folder, renamed(file));
    mkdirSync(dirname(to), { recursive: true });
    const bytes = readFileSync(join(DIST, file));
    writeFileSync(to, TEXTS.includes(extname(file)) ? renamed(bytes.toString("utf8")) : bytes);
  }
  return folder;
}
