import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type ThreadLane, threadLane } from "./thread-lane.ts";
import type { Trouble } from "./troubled-thread.test-support.ts";

interface Answer {
  readonly kind: "answer";
  readonly given: unknown;
}

const PATIENT_MS = 60_000;
const FINE: Answer = { kind: "answer", given: { folder: "here" } };

let logged: string[];
let lane: ThreadLane<Trouble, Answer>;
beforeEach(() => {
  logged = [];
  lane = threadLane({
    source: new URL("./troubled-thread.test-support.ts", import.meta.url),
    task: "a trial",
    given: { folder: "here" },
    limits: { maxOldGenerationSizeMb: 32 },
    log: (line) => logged.push(line),
  });
});
afterEach(() => lane.close());

describe("a lane", () => {
  it("gives its thread what it begins with, and is told an answer", async () => {
    expect(await lane.ask("answer", PATIENT_MS)).toEqual(FINE);
    expect(logged).toEqual([]);
  });

  it.each<[Trouble, string]>([
    ["throw", "thrown in the thread"],
    ["end", "the thread ended with 3"],
    ["fill the memory", "ERR_WORKER_OUT_OF_MEMORY"],
    ["fail", "by its own word"],
  ])(
    "says that it failed where the thread comes to %s, and begins anew with the next question",
    async (trouble, why) => {
      expect(await lane.ask(trouble, PATIENT_MS)).toMatchObject({ kind: "failed" });
      expect(logged.join("\n")).toContain("a trial failed: ");
      expect(logged.join("\n")).toContain(why);
      expect(await lane.ask("answer", PATIENT_MS)).toEqual(FINE);
    },
  );

  it("starts no thread any more once it is closed, and says nothing of it in the log", async () => {
    expect(await lane.ask("answer", PATIENT_MS)).toEqual(FINE);
    const waiting = lane.ask("say nothing", PATIENT_MS);
    await lane.close();
    expect(await waiting).toMatchObject({ kind: "failed" });
    expect(await lane.ask("answer", PATIENT_MS)).toEqual({ kind: "failed", message: "closed" });
    expect(logged).toEqual([]);
  });

  it("waits no longer than it was told to", async () => {
    const said = await lane.ask("say nothing", 50);
    expect(said).toEqual({ kind: "failed", message: "no answer within 50 ms" });
    expect(await lane.ask("answer", PATIENT_MS)).toEqual(FINE);
  });
});
