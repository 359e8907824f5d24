import { expect, it } from "vitest";
import { shownName } from "./shown-name.ts";

it.each([
  ["früh/1.fit", "früh/1.fit"],
  ["a\nb\u0000.fit", "a\uFFFDb\uFFFD.fit"],
  ["a".repeat(300), "a".repeat(300)],
  [`${"a".repeat(60_000)}.fit`, `…${"a".repeat(295)}.fit`],
])("the name of a file is one line that a list can show", (name, shown) => {
  expect(shownName(name)).toBe(shown);
});
