import { describe, expect, it } from "vitest";
import { NO_TOTALS } from "../recording/index.ts";
import { instant } from "../time/index.ts";
import { measuresOfTotals } from "./index.ts";

describe("an entry without a recording", () => {
  const entry = measuresOfTotals({
    startedAt: instant(0),
    sport: "running",
    totals: { ...NO_TOTALS, distanceM: 8000, elapsedS: 3000 },
    source: "entry-1",
  });

  it("has its totals as they are, and nothing for what it does not say", () => {
    expect(entry.distanceM).toMatchObject({ value: 8000, version: "device-total/1", inputs: ["entry-1"] });
    expect(entry.elapsedS).toMatchObject({ value: 3000 });
    expect(entry.endedAt).toBe(3_000_000);
    expect(entry.movingS).toMatchObject({ kind: "unavailable", reason: "entryHasNoRecording" });
    expect(entry.startSpeedRatio).toMatchObject({ kind: "unavailable", reason: "entryHasNoRecording" });
    expect(entry.gradeAdjustedSpeedMPerS).toMatchObject({ reason: "entryHasNoRecording" });
  });

  it("has no records and no columns", () => {
    expect(entry).toMatchObject({ recordCount: 0, columns: [] });
    expect(entry.totals.every(({ computed }) => computed.kind === "unavailable")).toBe(true);
  });
});
