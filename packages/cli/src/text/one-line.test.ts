import { expect, it } from "vitest";
import { oneLine } from "./one-line.ts";

it.each([
  ["unknown option '--jason'\n(Did you mean --json?)\n", "unknown option '--jason' (Did you mean --json?)"],
  ['no field "a\u0000\u001b[31mb\u202e"', 'no field "a\uFFFD\uFFFD[31mb\uFFFD"'],
  ["Straße, 走る 🏃", "Straße, 走る 🏃"],
])("%j reads %j", (message, expected) => {
  expect(oneLine(message)).toBe(expected);
});

it("is shortened at its end, and never in the middle of a character", () => {
  expect(oneLine("a".repeat(600))).toHaveLength(600);
  expect(oneLine(`Emergency${"a".repeat(1_000_000)}`)).toMatch(/^Emergencya{590}…$/);
  expect(oneLine("🏃".repeat(600))).toBe("🏃".repeat(600));
  expect(oneLine("🏃".repeat(601))).toBe(`${"🏃".repeat(599)}…`);
});
