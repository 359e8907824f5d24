import { instant } from "@backstride/core/time";
import { describe, expect, it } from "vitest";
import { extractWork } from "./extract-work.ts";

const at = (seconds: number) => instant(1000 * seconds);

describe("the reading of an extract", () => {
  it("tells its share, and the time left when a part is done", () => {
    const work = extractWork();
    expect(work.progressOf("a")).toBeNull();
    work.begin("a", at(100));
    work.tell("a", 0.01, at(101));
    expect(work.progressOf("a")).toEqual({ share: 0.01, secondsLeft: null });
    work.tell("a", 0.25, at(110));
    expect(work.progressOf("a")).toEqual({ share: 0.25, secondsLeft: 30 });
    expect(work.progressOf("b")).toBeNull();
    work.end("a");
    expect(work.progressOf("a")).toBeNull();
  });

  it("is stopped by its own id alone, and whoever stops it waits for its end", async () => {
    const work = extractWork();
    const signal = work.begin("a", at(0));
    await work.stop("b");
    expect(signal.aborted).toBe(false);
    let hasEnded = false;
    const stopped = work.stop("a").then(() => hasEnded);
    expect(signal.aborted).toBe(true);
    hasEnded = true;
    work.end("a");
    expect(await stopped).toBe(true);
  });

  it("that would begin when all is stopped does not", async () => {
    const work = extractWork();
    await work.stopAll();
    expect(work.begin("a", at(0)).aborted).toBe(true);
  });
});
