import { sentence } from "../../results/index.ts";
import type { CausesInput } from "../causes-input.ts";
import { missing, type Observation, speaksAgainst, speaksFor } from "./observation.ts";

/** Sitting for more than six hours went before flares of back pain (suri-2018). */
export const LONG_SITTING_ABOVE_HOURS = 6;

/** C4: tense hip muscles. The self-test is not built yet; the hours of sitting are asked. */
export function observeHipMuscles({ runner }: CausesInput): readonly Observation[] {
  const test = missing(
    sentence(
      "causes.hips.test",
      "How far your hip extends: the Thomas test under Questionnaires notes it, but it is unreliable at home, so it is not weighed here.",
    ),
  );
  const hours = runner.sittingHoursPerDay;
  if (hours === null) {
    return [
      missing(
        sentence("causes.hips.sitting", "How many hours you sit on a usual day: say so in your profile."),
      ),
      test,
    ];
  }
  const isLong = hours > LONG_SITTING_ABOVE_HOURS;
  const seen = {
    rule: "cause-long-sitting",
    facts: [{ label: "Sitting on a usual day", value: hours, unit: "h" }],
    thresholds: [{ label: "More than", limit: LONG_SITTING_ABOVE_HOURS, unit: "h", met: isLong }],
    sources: ["suri-2018"],
    grade: "low",
  };
  return [
    isLong
      ? speaksFor({
          ...seen,
          statement: sentence(
            "causes.hips.long",
            "You sit about {hours} hours a day. In 30 people with new back pain, flares came more often after more than {limit} hours of sitting (odds 4.4 times, 2.0 to 9.7). That speaks of sitting, not of the hip muscles themselves.",
            { hours, limit: LONG_SITTING_ABOVE_HOURS },
          ),
        })
      : speaksAgainst({
          ...seen,
          statement: sentence("causes.hips.short", "You sit about {hours} hours a day, which is not long.", {
            hours,
          }),
        }),
    test,
  ];
}
