import { describe, expect, expectTypeOf, it } from "vitest";
import { type LocalDay, parseLocalDay } from "../time/index.ts";
import { issueClearance, TriageCleared } from "./clearance.ts";
import { isTriageCleared } from "./index.ts";

const day = parseLocalDay("2026-05-08") ?? ("" as LocalDay);
const clearance = issueClearance(day);

/** The class as a script sees it that ignores the types. */
const Constructor: new (...given: readonly unknown[]) => object =
  Object.getPrototypeOf(clearance).constructor;

describe("a clearance", () => {
  it("that triage issued counts, for the day it was issued for", () => {
    expect(isTriageCleared(clearance)).toBe(true);
    expect(clearance.issuedFor).toBe(day);
    expect(JSON.stringify(clearance)).toBe('{"issuedFor":"2026-05-08"}');
  });

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["true", true],
    ["a text", "2026-05-08"],
    ["a record of the same shape", { issuedFor: day }],
    ["a spread copy", { ...clearance }],
    ["a JSON round trip", JSON.parse(JSON.stringify(clearance))],
    ["a structured clone", structuredClone(clearance)],
    ["an object with it as prototype", Object.create(clearance)],
    ["an object with its prototype", Object.create(TriageCleared.prototype)],
    [
      "an object given its prototype later",
      Object.setPrototypeOf({ issuedFor: day }, TriageCleared.prototype),
    ],
    ["a copy of its properties", Object.assign(Object.create(TriageCleared.prototype), clearance)],
    ["a copy of its descriptors", Object.defineProperties({}, Object.getOwnPropertyDescriptors(clearance))],
    ["a proxy of it", new Proxy(clearance, {})],
    ["its prototype", TriageCleared.prototype],
    ["its class", TriageCleared],
  ])("is not %s", (_what, candidate) => {
    expect(isTriageCleared(candidate)).toBe(false);
  });

  it("can't be made through the constructor, with or without a guess at the token", () => {
    const guesses = [undefined, null, Symbol("triage issues this clearance"), Symbol.for("issue"), "token"];
    for (const guess of guesses) {
      expect(() => new Constructor(guess, day)).toThrow("Only triage");
      expect(() => Reflect.construct(Constructor, [guess, day])).toThrow("Only triage");
      expect(() => Reflect.construct(Constructor, [guess, day], Object)).toThrow("Only triage");
      expect(() => Reflect.construct(Object, [], Constructor)).not.toThrow();
    }
    expect(isTriageCleared(Reflect.construct(Object, [], Constructor))).toBe(false);
  });

  it("can't be made through a subclass", () => {
    class Forged extends Constructor {
      readonly issuedFor = day;
    }
    expect(() => new Forged(undefined, day)).toThrow("Only triage");
  });

  it("can't be changed afterwards, nor can the check", () => {
    expect(Object.isFrozen(clearance)).toBe(true);
    expect(Reflect.set(Constructor, "isIssued", () => true)).toBe(false);
    expect(Reflect.defineProperty(TriageCleared.prototype, "issuedFor", { value: "2099-01-01" })).toBe(false);
    expect(isTriageCleared({})).toBe(false);
    expect(clearance.issuedFor).toBe(day);
  });
});

describe("the type of a clearance", () => {
  it("is met by nothing but a clearance", () => {
    const plan = (pass: TriageCleared): boolean => isTriageCleared(pass);
    expect(plan(clearance)).toBe(true);
    // @ts-expect-error an object literal lacks the private field.
    expect(plan({ issuedFor: day, toJSON: () => ({ issuedFor: day }) })).toBe(false);
    // @ts-expect-error a spread copy lacks the private field.
    expect(plan({ ...clearance })).toBe(false);
    // @ts-expect-error what JSON gives back lacks the private field.
    expect(plan(clearance.toJSON())).toBe(false);
    // @ts-expect-error the constructor is private.
    expect(() => new TriageCleared(Symbol("guess"), day)).toThrow("Only triage");
    expectTypeOf<{ readonly issuedFor: LocalDay }>().not.toExtend<TriageCleared>();
  });
});
