import { noHealthAnswers } from "@backstride/core/advice";
import { emptyProfile } from "@backstride/core/runner";
import { describe, expect, it } from "vitest";
import { EXPORT_FORMAT } from "./export-document.ts";
import { parseExportDocument } from "./schema.ts";

const documentOf = (profile: object) => ({
  format: EXPORT_FORMAT,
  exportedAt: Date.UTC(2026, 4, 4),
  profile,
  health: noHealthAnswers,
  safetyCheck: { answers: {}, finished: null, round: null },
  shoes: [],
  diary: [],
  filled: [],
  runs: [],
});

describe("the profile in an export", () => {
  it("of before the heart rates were asked for has none of them", () => {
    const {
      restingHeartRateBpm: _resting,
      maxHeartRateBpm: _max,
      heartRateLoadSex: _weighting,
      usualGround: _ground,
      ...older
    } = { ...emptyProfile, heightCm: 171 };
    expect(parseExportDocument(documentOf(older))).toMatchObject({
      ok: true,
      value: { profile: { ...emptyProfile, heightCm: 171 } },
    });
  });

  it("comes back as it was", () => {
    const profile = {
      ...emptyProfile,
      restingHeartRateBpm: 52,
      maxHeartRateBpm: 191,
      heartRateLoadSex: "female",
      usualGround: "trail",
    };
    expect(parseExportDocument(documentOf(profile))).toMatchObject({ ok: true, value: { profile } });
  });
});
