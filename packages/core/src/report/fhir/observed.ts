import type { Measured } from "../../results/index.ts";
import type { Observed } from "./resources.ts";

/** The units of the report in UCUM. */
const UCUM: Readonly<Record<string, string>> = {
  "of 10": "{score}",
  m: "m",
  runs: "{runs}",
  days: "d",
  weeks: "wk",
  years: "a",
  points: "{score}",
  s: "s",
  "°": "deg",
};

const ABSENT = "http://terminology.hl7.org/CodeSystem/data-absent-reason";

/** The code for a number that can't be given: asked and not known, not asked, or simply not known. */
const absentCode = (reason: string): { readonly code: string; readonly display: string } => {
  if (reason === "answeredUnknown") return { code: "asked-unknown", display: "Asked But Unknown" };
  if (reason === "notAsked") return { code: "not-asked", display: "Not Asked" };
  return { code: "unknown", display: "Unknown" };
};

/** A number as R4 has it: a quantity, or the reason why there is none. A unit without its UCUM code is a bug and throws. */
export function observed(measured: Measured<number>): Observed {
  if (measured.kind === "unavailable") {
    return {
      dataAbsentReason: {
        coding: [{ system: ABSENT, ...absentCode(measured.reason) }],
        text: measured.detail,
      },
    };
  }
  const code = UCUM[measured.unit];
  if (code === undefined) throw new Error(`no UCUM code for ${measured.unit}`);
  return {
    valueQuantity: {
      value: measured.value,
      unit: measured.unit,
      system: "http://unitsofmeasure.org",
      code,
    },
  };
}

/** The answer "I don't know" as a coding. */
export const DOES_NOT_KNOW = { system: ABSENT, code: "asked-unknown", display: "Asked But Unknown" } as const;
