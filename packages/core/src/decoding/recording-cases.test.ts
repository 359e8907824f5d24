import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const PAGE = new URL("../../../../docs/recording-cases.md", import.meta.url);
const ROW = /^\| (?<named>.+) \| `(?<file>[^`]+\.test\.ts)` \| "(?<test>.+)" \|$/;

const cases = readFileSync(PAGE, "utf8")
  .split("\n")
  .flatMap((line) => {
    const { named, file, test } = ROW.exec(line)?.groups ?? {};
    return named === undefined || file === undefined || test === undefined ? [] : [{ named, file, test }];
  });

describe("the page of recordings' cases", () => {
  it("names every case that has ever broken a decoder", () => {
    expect(cases.length).toBeGreaterThanOrEqual(75);
  });

  it.each(cases)("$named has its test", ({ file, test }) => {
    expect(readFileSync(new URL(file, import.meta.url), "utf8")).toContain(`"${test}"`);
  });
});
