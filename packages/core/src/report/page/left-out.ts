import { type Sentence, sentence } from "../../results/index.ts";
import type { Report } from "../report.ts";
import { knownWeeks } from "./load.ts";
import { activitiesOf, measuresOf } from "./measures.ts";
import type { PageLimits } from "./page-limits.ts";
import { deniedIn } from "./signs.ts";

/** What gave way so that it is one page: said on the page itself, so that nobody takes it for all. */
export function leftOut(report: Report, limits: PageLimits): readonly Sentence[] {
  const gone = [
    {
      what: "what may contribute",
      count: limits.causesWithReason === null ? report.causes.findings.length : 0,
    },
    { what: "weeks of running and pain", count: limits.hasWeeks ? 0 : knownWeeks(report).length },
    { what: "more measures", count: measuresOf(report).length - limits.measures },
    {
      what: "activities of the PSFS",
      count: limits.namesActivities ? 0 : activitiesOf(report.instruments).length,
    },
    { what: "older experiments", count: report.tried.experiments.length - limits.experiments },
    { what: "shoes used longer ago", count: report.shoes.length - limits.shoes },
    {
      what: "names of denied signs",
      count: limits.namesDenied ? 0 : deniedIn(report).length,
    },
  ].filter(({ count }) => count > 0);
  return gone.length === 0
    ? []
    : [
        sentence(
          "report.leftOut",
          "Left out here so that it is one page: {what}. The runner has them in Backstride.",
          {
            what: gone.map(({ what, count }) => `${what} (${count})`).join(", "),
          },
        ),
      ];
}
