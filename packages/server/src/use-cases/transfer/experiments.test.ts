import { noHealthAnswers } from "@backstride/core/advice";
import { emptyProfile } from "@backstride/core/runner";
import { describe, expect, it } from "vitest";
import { EXPORT_FORMAT } from "./export-document.ts";
import { parseExportDocument } from "./schema.ts";

/** An export as it was before there were experiments. */
const older = {
  format: EXPORT_FORMAT,
  exportedAt: Date.UTC(2026, 4, 4),
  profile: emptyProfile,
  health: noHealthAnswers,
  safetyCheck: { answers: {}, finished: null, round: null },
  shoes: [],
  diary: [],
  filled: [],
  runs: [],
};
const experiment = {
  id: "e1",
  kind: "shoes",
  shoeIds: ["blue", "red"],
  startsOn: "2026-03-02",
  fortnights: 8,
  seed: 5,
  stoppedOn: null,
};

describe("the experiments in an export", () => {
  it("are none in an older one, which is taken all the same", () => {
    expect(parseExportDocument(older)).toMatchObject({ ok: true, value: { experiments: [] } });
  });

  it("come back as they were, with what their lot is drawn from", () => {
    expect(parseExportDocument({ ...older, experiments: [experiment] })).toMatchObject({
      ok: true,
      value: { experiments: [experiment] },
    });
  });

  it.each([
    { kind: "stretching" },
    { shoeIds: null },
    { fortnights: 5 },
    { seed: -1 },
    { startsOn: "2026-02-30" },
  ])("are refused with %j", (about) => {
    expect(parseExportDocument({ ...older, experiments: [{ ...experiment, ...about }] }).ok).toBe(false);
  });
});
