import Ajv from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { day } from "../time/day.test-support.ts";
import { ASKED_CRITERIA, type TriageAnswers, triage } from "../triage/index.ts";
import { axspaNg65 } from "./axspa-ng65/instrument.ts";
import { AXSPA_CRITERIA } from "./axspa-ng65/schema.ts";
import { QUESTIONNAIRES } from "./index.ts";
import type { Instrument } from "./instrument.ts";
import { describeInstrument, expectFoldersToMatch } from "./instrument-contract.test-support.ts";
import { nprs } from "./nprs/instrument.ts";
import { ostrcH2 } from "./ostrc-h2/instrument.ts";
import { ostrcO2 } from "./ostrc-o2/instrument.ts";
import { rmdq } from "./rmdq/instrument.ts";
import { RMDQ_ITEMS } from "./rmdq/items.ts";

const room = new URL("./", import.meta.url);

it("has one folder for each instrument and one instrument for each folder", () => {
  expectFoldersToMatch(room, QUESTIONNAIRES);
});
for (const instrument of QUESTIONNAIRES) describeInstrument(room, instrument);

describe("the printed schemas", () => {
  const answer = fc.constantFrom(0, 8, 17, 25, null);
  const rating = fc.constantFrom(0, 5, null);
  const moment = fc.option(fc.record({ average: rating, worst: rating, now: rating }));
  const isAllowed = ({ schemas }: Instrument) =>
    new Ajv({ unknownFormats: "ignore" }).compile(
      z.toJSONSchema(schemas.answers, { io: "input", target: "draft-7" }),
    );

  it.each([
    [ostrcO2, fc.record({ q1: answer, q2: answer, q3: answer, q4: answer }, { requiredKeys: [] })],
    [
      nprs,
      fc.record(
        { average: rating, worst: rating, now: rating, baseline: moment, followUp: moment },
        { requiredKeys: [] },
      ),
    ],
  ])("refuse what $id refuses for its shape", (instrument, answers) => {
    const isAllowedBySchema = isAllowed(instrument);
    fc.assert(
      fc.property(answers, (given) => {
        const scored = instrument.score(given);
        // That one rating may not be above another is the only thing that a schema can't say.
        const isBeyondSchema = !scored.ok && scored.error.message.includes(" is above worst ");
        expect(isAllowedBySchema(given)).toBe(scored.ok || isBeyondSchema);
      }),
      { seed: 20_261_130, numRuns: 2_000 },
    );
  });

  it("of a form with a statement ticked twice say what was expected", () => {
    const { answers } = rmdq.schemas;
    expect(isAllowed(rmdq)({ baseline: [1, 1] })).toBe(false);
    expect(answers.safeParse({ baseline: [1, 1] }).error?.issues[0]?.message).toContain("each once");
  });
});

describe("the Roland-Morris statements", () => {
  it("are 24, each about the back, numbered as on the form", () => {
    expect(RMDQ_ITEMS.map(({ id }) => id)).toEqual(Array.from({ length: 24 }, (_, at) => String(at + 1)));
    for (const { text } of RMDQ_ITEMS) expect(text).toMatch(/^[A-Z].*\bback\b.*\.$/);
  });
});

describe("the words of a Roland-Morris change", () => {
  it.each([
    [12, 7, "score.rmdq.both"],
    [20, 15, "score.rmdq.onlyPoints"],
    [12, 8, "score.rmdq.onlyPercent"],
    [12, 11, "score.rmdq.neither"],
    [0, 0, "score.rmdq.fromZero"],
  ])("from %d to %d: %s, so that criteria which disagree are both named", (baseline, followUp, expected) => {
    const report = rmdq.report({ baseline, followUp });
    expect(report.ok && report.value.statements[1]?.id).toBe(expected);
  });
});

describe("OSTRC, 2020", () => {
  const answer = fc.constantFrom(0, 8, 17, 25, null);
  const form = fc.record({ q1: answer, q2: answer, q3: answer, q4: answer });

  /** No problem at all, and yet a modification, an effect or pain. */
  const contradictsItself = ({ q1, ...others }: Readonly<Record<"q1" | "q2" | "q3" | "q4", number | null>>) =>
    q1 === 0 && Object.values(others).some((points) => (points ?? 0) > 0);

  it("refuses exactly what contradicts itself, and names every answer that does", () => {
    fc.assert(
      fc.property(form, (answers) => {
        expect(ostrcO2.score(answers).ok).toBe(!contradictsItself(answers));
      }),
    );
    expect(ostrcO2.score({ q1: 0, q2: 17, q3: 0, q4: 8 })).toMatchObject({
      error: { code: "inputInvalid", message: expect.stringMatching(/^q1: 0 .*, q2: 17, q4: 8 /) },
    });
  });

  it("never gives a number or a verdict that a missing answer could overturn, but for what the gatekeeper settles", () => {
    fc.assert(
      fc.property(form, form, (asked, filling) => {
        const filled = {
          q1: asked.q1 ?? filling.q1,
          q2: asked.q2 ?? filling.q2,
          q3: asked.q3 ?? filling.q3,
          q4: asked.q4 ?? filling.q4,
        };
        fc.pre(!contradictsItself(asked) && !contradictsItself(filled));
        const before = ostrcO2.score(asked);
        const after = ostrcO2.score(filled);
        if (!before.ok || !after.ok) throw new Error("refused");
        if (before.value.severity !== null) expect(after.value.severity).toBe(before.value.severity);
        if (before.value.substantial !== null) expect(after.value.substantial).toBe(before.value.substantial);
      }),
    );
  });

  it("is scored alike for one place and for all health problems", () => {
    fc.assert(
      fc.property(form, (answers) => {
        expect(ostrcH2.score(answers)).toEqual(ostrcO2.score(answers));
      }),
    );
  });
});

describe("OSTRC-O2", () => {
  it("has four questions about the lower back, each with the four answers and their points", () => {
    const items = ostrcO2.items ?? [];
    expect(items.map(({ id, wording }) => [id, wording])).toEqual([
      ["q1", "confirmed"],
      ["q2", "confirmed"],
      ["q3", "confirmed"],
      ["q4", "unconfirmed"],
    ]);
    for (const { text, choices } of items) {
      expect(text).toMatch(/lower back (problems|pain).* during the past 7 days\?$/);
      expect(choices?.map(({ points }) => points)).toEqual([0, 8, 17, 25]);
    }
  });

  it("takes every answer that its form offers", () => {
    for (const { id, choices } of ostrcO2.items ?? []) {
      for (const { points } of choices ?? []) expect(ostrcO2.score({ [id]: points }).ok).toBe(true);
    }
  });
});

describe("half-filled answers", () => {
  it.each([
    ["ostrc-o2", { q1: 8, q3: 8 }, "question 2, 4."],
    ["session-spike", { sessionKm: 8 }, "Missing: the longest run of the 30 days before."],
    ["axspa-ng65", { criteria: [] }, "Missing: the age when the pain began and how long it has lasted."],
    [
      "psfs",
      {
        activities: [
          { activity: "run", baseline: 4, followUp: 6 },
          { activity: "sit", baseline: 5, followUp: null },
          { activity: "lift", baseline: 6, followUp: 7 },
        ],
      },
      "There is no mean. Not rated: “sit”.",
    ],
  ])("of %s say what is missing: %j", (id, answers, expected) => {
    const report = QUESTIONNAIRES.find((one) => one.id === id)?.report(answers);
    expect(report?.ok && report.value.statements[0]?.text).toContain(expected);
  });
});

describe("the rule for an inflamed spine", () => {
  it("sends people where the safety gate sends them", () => {
    const today = day("2026-05-31");
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 70 }),
        fc.integer({ min: 0, max: 40 }),
        fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
        (onsetAgeYears, weeks, met) => {
          const answers: TriageAnswers = {
            "back-pain": "yes",
            "pain-duration-weeks": weeks,
            "onset-age-years": onsetAgeYears,
            ...Object.fromEntries(ASKED_CRITERIA.map((id, at) => [id, met[at] ? "yes" : "no"])),
          };
          const scored = axspaNg65.score({
            onsetAgeYears,
            durationMonths: (weeks * 3) / 13,
            criteria: AXSPA_CRITERIA.filter((_, at) => met[at]),
          });
          const { findings } = triage({
            answers,
            answeredOn: today,
            today,
            askAgain: [],
            questionsAgain: [],
          });
          const found = findings.find(({ ruleId }) => ruleId === "inflammatory-back-pain");
          const sent = found?.whomToSee.id.split(".").at(-1) ?? "nowhere";
          const action = scored.ok ? scored.value.action : "refused";
          expect(sent).toBe({ refer: "whomRefer", "hla-b27": "whomTest" }[action as string] ?? "nowhere");
        },
      ),
      { numRuns: 500 },
    );
  });
});
