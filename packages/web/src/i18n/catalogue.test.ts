import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { advice } from "./en/advice.ts";
import { backLoad } from "./en/back-load.ts";
import { body } from "./en/body.ts";
import { causes } from "./en/causes.ts";
import { check } from "./en/check.ts";
import { data } from "./en/data.ts";
import { diary } from "./en/diary.ts";
import { dynamics } from "./en/dynamics.ts";
import { evidence } from "./en/evidence.ts";
import { experiments } from "./en/experiments.ts";
import { ground } from "./en/ground.ts";
import { health } from "./en/health.ts";
import { load } from "./en/load.ts";
import { progress } from "./en/progress.ts";
import { questionnaires } from "./en/questionnaires.ts";
import { report } from "./en/report.ts";
import { runs } from "./en/runs.ts";
import { sessions } from "./en/sessions.ts";
import { shell } from "./en/shell.ts";
import { today } from "./en/today.ts";
import { en } from "./en.ts";
import { t, tCount } from "./t.ts";

describe("the message catalogue", () => {
  it("has every key once", () => {
    const parts = [
      advice,
      backLoad,
      body,
      causes,
      check,
      data,
      diary,
      dynamics,
      evidence,
      experiments,
      ground,
      health,
      load,
      progress,
      questionnaires,
      report,
      runs,
      sessions,
      shell,
      today,
    ];
    expect(Object.keys(en)).toHaveLength(parts.reduce((sum, part) => sum + Object.keys(part).length, 0));
  });

  it("has both forms of every message that counts", () => {
    const keys = new Set(Object.keys(en));
    for (const key of keys) {
      if (key.endsWith(".other")) expect(keys).toContain(key.replace(/other$/, "one"));
    }
  });

  it("has no message that nobody shows", () => {
    const root = fileURLToPath(new URL("../", import.meta.url));
    const files = globSync("**/*.{ts,tsx}", { cwd: root }).filter((file) => !/^i18n\/en|\.test\./.test(file));
    const source = files.map((file) => readFileSync(`${root}${file}`, "utf8")).join("\n");
    const named = new Set([...source.matchAll(/"([\w-]+(?:\.[\w-]+)+)"/g)].map(([, key]) => key));
    // Some are put together: `track.by.${choice}`.
    const begun = [...source.matchAll(/`([\w-]+\.[\w.-]*)\$\{/g)].map(([, start = ""]) => start);
    const isShown = (key: string) =>
      named.has(key.replace(/\.(one|other)$/, "")) ||
      named.has(key) ||
      begun.some((start) => key.startsWith(start));
    expect(files.length).toBeGreaterThan(200);
    expect(Object.keys(en).filter((key) => !isShown(key))).toEqual([]);
  });

  it("fills in names, and shows one that has no value", () => {
    expect(t("spine.pain", { pain: 3 })).toBe("3 of 10");
    expect(t("spine.pain")).toBe("{pain} of 10");
    expect(tCount("runs.count", 1)).toBe("1 activity");
    expect(tCount("runs.count", 2)).toBe("2 activities");
    expect(tCount("runs.count", 10_012)).toBe("10,012 activities");
  });
});
