import { EXPOSURE_RECORDS, type ExposureRecord, type PublishedEffect } from "@backstride/core/exposures";
import type { Generator } from "./generator.ts";

/** docs/exposures.md: what each run and day is looked at for, from the records. */
export const exposuresPage: Generator = () => [
  {
    path: "docs/exposures.md",
    content: `${[...opening(), ...EXPOSURE_RECORDS.flatMap(section)].join("\n")}\n`,
  },
];

const opening = (): readonly string[] => [
  "<!-- Written by `node scripts/generate.ts` from packages/core/src/exposures; change that instead. -->",
  "",
  "# Exposures",
  "",
  "What each run and each day of a runner is looked at for, so that pain can be held against it. A number that is not known",
  "is missing and never zero. No published effect is of back pain in runners; where there is none, that is said. The sources",
  "are in [evidence.md](evidence.md), the code in `packages/core/src/exposures`.",
];

const section = (record: ExposureRecord): readonly string[] => [
  "",
  `## ${record.title}`,
  "",
  `\`${record.id}\`, row ${record.row}; ${record.worse} is worse by the claim.`,
  "",
  `- **Definition:** ${record.definition}`,
  `- **Unit:** ${record.unit === "1" ? "1, a plain ratio" : record.unit}`,
  `- **Needs:** ${record.needs}`,
  `- **Missing:** ${record.missing}`,
  `- **Published:** ${effectInWords(record.effect)}`,
];

function effectInWords(effect: PublishedEffect): string {
  if (effect.kind === "none-published") {
    const sources = effect.sources.length === 0 ? "" : ` (${effect.sources.join(", ")})`;
    return `none. ${effect.note}${sources}`;
  }
  const estimates = effect.estimates.map(({ of, value, low, high }) => {
    const interval = low === null || high === null ? "interval not at hand" : `${low} to ${high}`;
    return `${value} (${interval}) ${of}`;
  });
  return `${effect.measure} ${estimates.join("; ")}. ${effect.outcome} Grade ${effect.grade} (${effect.source}).`;
}
