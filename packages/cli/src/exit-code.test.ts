import { expect, it } from "vitest";
import { exitCodeOf } from "./exit-code.ts";

it.each(["diskFull", "causesFailed", "internal"])("%s is our failure, whichever command meets it", (code) => {
  expect(exitCodeOf({ code })).toBe(1);
});

it.each(["argumentInvalid", "fileNotFound", "formatUnknown", "dataFolderInUse", "a code of tomorrow"])(
  "%s is a refusal",
  (code) => {
    expect(exitCodeOf({ code })).toBe(2);
  },
);
