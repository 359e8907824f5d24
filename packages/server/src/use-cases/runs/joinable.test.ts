import { instant } from "@backstride/core/time";
import { describe, expect, it } from "vitest";
import { listedRun } from "../../storage/runs/listed-run.ts";
import { bareMeasures, storedRun } from "../../storage/runs/runs.test-support.ts";
import { engineRun } from "./engine-run.ts";
import { joinableWith } from "./joinable.ts";
import type { RunView } from "./view-runs.ts";

const MINUTE_MS = 60_000;
function view(
  id: string,
  startMinute: number | null,
  endMinute: number | null,
  hasRecording = true,
): RunView {
  const at = (minute: number | null) => (minute === null ? null : instant(minute * MINUTE_MS));
  const measures = { ...bareMeasures, startedAt: at(startMinute), endedAt: at(endMinute) };
  const listed = listedRun(
    storedRun({ id, measures, ...(hasRecording ? {} : { recording: null, format: null }) }),
  );
  return { listed, run: engineRun(listed), worstPain: null, twinCount: 0 };
}
const offered = (id: string, views: readonly RunView[]) =>
  joinableWith(id, views).map(({ view: other, side, breakS }) => [other.run.id, side, breakS]);

describe("the runs that can be joined to one", () => {
  const early = view("early", 0, 25);
  const here = view("here", 30, 60);
  const late = view("late", 120, 150);

  it("are those directly before and after it, with the break between: five minutes, an hour", () => {
    expect(offered("here", [late, here, early, view("no-time", null, null)])).toEqual([
      ["early", "before", 300],
      ["late", "after", 3600],
    ]);
  });

  it("are none more than an hour away, where they overlap, or where an end is not known", () => {
    expect(offered("here", [here, view("later", 121, 150)])).toEqual([]);
    expect(offered("here", [here, view("overlaps", 59, 90)])).toEqual([]);
    expect(offered("here", [here, view("endless", 0, null)])).toEqual([]);
  });

  it("leave out entries without a recording: there is no course to join", () => {
    const entry = view("entry", 70, 80, false);
    expect(offered("here", [here, entry, late])).toEqual([["late", "after", 3600]]);
    expect(offered("entry", [here, entry, late])).toEqual([]);
    expect(offered("nobody", [here, late])).toEqual([]);
  });
});
