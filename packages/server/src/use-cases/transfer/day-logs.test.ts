import { noHealthAnswers } from "@backstride/core/advice";
import { emptyDayLog } from "@backstride/core/diary";
import { emptyProfile } from "@backstride/core/runner";
import type { LocalDay } from "@backstride/core/time";
import { describe, expect, it } from "vitest";
import { EXPORT_FORMAT } from "./export-document.ts";
import { parseExportDocument } from "./schema.ts";
import { daysTable } from "./tables.ts";

/** An export as it was before days were told of. */
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
const log = { ...emptyDayLog("2026-05-04" as LocalDay), sitting: "over-6", strength: false } as const;

describe("the days in an export", () => {
  it("are none in an older one, which is taken all the same", () => {
    expect(parseExportDocument(older)).toMatchObject({ ok: true, value: { dayLogs: [] } });
  });

  it("come back as they were, and are refused where two are of one day", () => {
    expect(parseExportDocument({ ...older, dayLogs: [log] })).toMatchObject({
      ok: true,
      value: { dayLogs: [log] },
    });
    expect(parseExportDocument({ ...older, dayLogs: [log, log] }).ok).toBe(false);
  });

  it("say no where it was told, and nothing where nothing was", () => {
    expect(daysTable({ dayLogs: [log] }).split("\r\n")[1]).toBe("2026-05-04,over-6,,,,no,");
  });
});
