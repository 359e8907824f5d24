import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findSource } from "../evidence/index.ts";
import type { Instrument } from "./instrument.ts";

/** One case of an instrument, as a clinician reads it in `<instrument>/vectors.json`: a score or a refusal. */
interface InstrumentVector {
  readonly name: string;
  readonly answers: Readonly<Record<string, unknown>>;
  /** This vector stands at a threshold of the instrument, with this value. */
  readonly boundary?: { readonly threshold: string; readonly value: number };
  /** An answer is missing in this vector. */
  readonly missing?: true;
  readonly expected?: unknown;
  readonly refused?: string;
}

const vectorsOf = (folder: URL): readonly InstrumentVector[] =>
  JSON.parse(readFileSync(new URL("vectors.json", folder), "utf8"));

async function thresholdsOf(folder: URL): Promise<ReadonlyMap<string, number>> {
  const file = new URL("thresholds.ts", folder);
  const named: Record<string, unknown> = existsSync(file) ? await import(file.href) : {};
  return new Map(
    Object.entries(named).flatMap(([name, value]) => (typeof value === "number" ? [[name, value]] : [])),
  );
}

/** Every number within a JSON value. */
function numbersIn(json: unknown): readonly number[] {
  if (typeof json === "number") return [json];
  return typeof json === "object" && json !== null ? Object.values(json).flatMap(numbersIn) : [];
}

function frozen<Json>(json: Json): Json {
  if (typeof json === "object" && json !== null) for (const inner of Object.values(json)) frozen(inner);
  return Object.freeze(json);
}

/** One folder for each instrument of a room, beside the room's list of them. */
export function expectFoldersToMatch(room: URL, instruments: readonly Instrument[]): void {
  const folders = readdirSync(room, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(instruments.map(({ id }) => id).toSorted()).toEqual(folders.map(({ name }) => name).toSorted());
}

/** What holds for every instrument, whichever room it is in. `room` is the folder that holds the instrument's own. */
export function describeInstrument(room: URL, instrument: Instrument): void {
  const folder = new URL(`${instrument.id}/`, room);
  const vectors = vectorsOf(folder);
  const scored = vectors.filter(({ refused }) => refused === undefined);

  describe(`instrument ${instrument.id}`, () => {
    it.each(scored.map((vector): [string, InstrumentVector] => [vector.name, vector]))(
      "%s",
      (_name, { answers, expected }) => {
        expect(instrument.score(frozen(answers))).toEqual({ ok: true, value: expected });
      },
    );

    it.each(
      vectors
        .filter(({ refused }) => refused !== undefined)
        .map((vector): [string, InstrumentVector] => [vector.name, vector]),
    )("refused: %s", (_name, { answers, refused }) => {
      expect(instrument.score(answers)).toMatchObject({ ok: false, error: { code: refused } });
    });

    it("refuses a field that does not exist, and what is no record of answers", () => {
      for (const { answers } of scored) {
        expect(instrument.score({ ...answers, mood: 1 })).toMatchObject({
          ok: false,
          error: { code: "unknownField", message: expect.stringContaining('"mood"') },
        });
      }
      for (const json of [null, [], 7, "yes", true]) {
        expect(instrument.score(json)).toMatchObject({ ok: false, error: { code: "inputInvalid" } });
      }
    });

    it("gives scores that have the published shape, and says in words what they mean", () => {
      for (const { name, answers, expected } of scored) {
        expect(instrument.schemas.score.safeParse(expected).success, name).toBe(true);
        const report = instrument.report(answers);
        expect(report.ok && report.value.score, name).toEqual(expected);
        const statements = report.ok ? report.value.statements : [];
        expect(statements.length, name).toBeGreaterThan(0);
        for (const { id, text } of statements) {
          expect(id).toMatch(/^score\.[a-zA-Z0-9]+\.[a-zA-Z0-9-]+$/);
          expect(text).toMatch(/^[A-Z0-9].*\.$/);
          expect(text).not.toMatch(/null|undefined|NaN/);
        }
      }
    });

    it("has vectors under their own names, one of them with an answer missing", () => {
      expect(new Set(vectors.map(({ name }) => name)).size).toBe(vectors.length);
      for (const { name, expected, refused } of vectors) {
        expect((expected === undefined) !== (refused === undefined), name).toBe(true);
      }
      expect(vectors.some(({ missing }) => missing === true)).toBe(true);
    });

    it("has two vectors on either side of each threshold that decides, which end differently", async () => {
      const thresholds = await thresholdsOf(folder);
      for (const [name, limit] of thresholds) {
        const pair = vectors.filter(({ boundary }) => boundary?.threshold === name);
        if (name.startsWith("NOISE")) continue;
        expect(pair.length, name).toBe(2);
        const [one, other] = pair;
        for (const { name: vector, answers, boundary, expected } of pair) {
          expect(numbersIn([answers, expected]), vector).toContain(boundary?.value);
        }
        expect(
          pair.some(({ boundary }) => boundary?.value === limit),
          `${name}: none stands at it`,
        ).toBe(true);
        expect(one?.boundary?.value, name).not.toBe(other?.boundary?.value);
        expect(one?.expected, `${name} changes nothing`).not.toEqual(other?.expected);
      }
      for (const { boundary } of vectors) {
        if (boundary !== undefined) expect([...thresholds.keys()]).toContain(boundary.threshold);
      }
    });

    it("says who it is, on whose word and under which licence", () => {
      expect(instrument.version).toMatch(new RegExp(`^${instrument.id}/[1-9]\\d*$`));
      expect(instrument.title).toMatch(/^[A-Z].{5,}$/);
      expect(instrument.description).toMatch(/^[A-Z].{40,}\.$/);
      expect(instrument.credit).toMatch(/^[A-Z].+\.$/);
      expect(instrument.licence).toMatch(/^[A-Z].+\.$/);
      expect(instrument.sources.length).toBeGreaterThan(0);
      for (const id of instrument.sources) expect(findSource(id)?.id).toBe(id);
    });

    it("has items word for word or says why it has none", () => {
      if (instrument.items === null) {
        expect(instrument.whyNoItems).toMatch(/^[A-Z].{20,}\.$/);
        return;
      }
      expect(instrument.whyNoItems).toBeNull();
      expect(instrument.items.length).toBeGreaterThan(0);
      expect(new Set(instrument.items.map(({ id }) => id)).size).toBe(instrument.items.length);
    });

    it("says what a wording means that could not be compared with the publication", () => {
      const isUnconfirmed = (instrument.items ?? []).some(({ wording }) => wording === "unconfirmed");
      expect(instrument.wordingNote !== null).toBe(isUnconfirmed);
    });

    it("calls a smallest change verified exactly where its source is", () => {
      const { smallestChanges, smallestDetectableChanges } = instrument;
      for (const { source, verified, amount } of [...smallestChanges, ...smallestDetectableChanges]) {
        expect(instrument.sources).toContain(source);
        expect(findSource(source)?.verified).toBe(verified);
        expect(amount).toBeGreaterThan(0);
      }
    });
  });
}
