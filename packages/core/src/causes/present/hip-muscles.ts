import { type Fact, sentence } from "../../results/index.ts";
import { modifiedThomas, type SelfTest } from "../../self-tests/index.ts";
import type { CausesInput } from "../causes-input.ts";
import { missing, type Observation, speaksAgainst, speaksFor, speaksNeither } from "./observation.ts";
import { recentTests } from "./recent-tests.ts";

/** Sitting for more than six hours went before flares of back pain (suri-2018). */
export const LONG_SITTING_ABOVE_HOURS = 6;

type HipInput = Pick<CausesInput, "runner" | "selfTests" | "today">;

/** C4: tense hip muscles. The hours of sitting are asked; what the self-test measures is told and not weighed. */
export const observeHipMuscles = (input: HipInput): readonly Observation[] => [
  observeSitting(input),
  observeThomas(input),
];

function observeSitting({ runner }: Pick<HipInput, "runner">): Observation {
  const hours = runner.sittingHoursPerDay;
  if (hours === null) {
    return missing(
      sentence("causes.hips.sitting", "How many hours you sit on a usual day: say so in your profile."),
    );
  }
  const isLong = hours > LONG_SITTING_ABOVE_HOURS;
  const seen = {
    rule: "cause-long-sitting",
    facts: [{ label: "Sitting on a usual day", value: hours, unit: "h" }],
    thresholds: [{ label: "More than", limit: LONG_SITTING_ABOVE_HOURS, unit: "h", met: isLong }],
    sources: ["suri-2018"],
    grade: "low",
  };
  return isLong
    ? speaksFor(
        {
          ...seen,
          statement: sentence(
            "causes.hips.long",
            "You sit about {hours} hours a day. In 30 people with new back pain, flares came more often after more than {limit} hours of sitting (odds 4.4 times, 2.0 to 9.7). That speaks of sitting, not of the hip muscles themselves.",
            { hours, limit: LONG_SITTING_ABOVE_HOURS },
          ),
        },
        {
          source: "suri-2018",
          name: `more than ${LONG_SITTING_ABOVE_HOURS} hours of sitting on a usual day`,
        },
      )
    : speaksAgainst({
        ...seen,
        statement: sentence("causes.hips.short", "You sit about {hours} hours a day, which is not long.", {
          hours,
        }),
      });
}

/** Never for and never against: with the pelvis free the test finds fewer of the stiff hips than it passes (vigotsky-2016). */
function observeThomas({ selfTests, today }: Pick<HipInput, "selfTests" | "today">): Observation {
  const latest = recentTests(selfTests, today).find((one) => one.test === "modified-thomas");
  const scored = latest === undefined ? null : modifiedThomas.score(latest.answers);
  if (latest === undefined || scored === null || !scored.ok) {
    return missing(
      sentence(
        "causes.hips.test",
        "How far your hip extends: the Thomas test under Questionnaires notes it, but it is unreliable at home, so it is not weighed here.",
      ),
    );
  }
  const { left, right, sensitivityPercent, specificityPercent } = scored.value;
  const found = [
    ["left, over one joint", left.shortOneJointFlexors],
    ["left, over two joints", left.shortTwoJointFlexors],
    ["right, over one joint", right.shortOneJointFlexors],
    ["right, over two joints", right.shortTwoJointFlexors],
  ] as const;
  return speaksNeither({
    rule: "cause-hip-test",
    statement: sentence(
      "causes.hips.measured",
      "By the reference angles of the Thomas test your hip flexors are: {found}. That is not weighed: with the pelvis free the test finds {sensitivity} % of stiff hips and clears {specificity} % of the others, no better than a coin. It is the same on good and bad days, so that your diary can't tell.",
      {
        found: found
          .flatMap(([where, isShort]) =>
            isShort === null ? [] : [`${where}: ${isShort ? "short" : "not short"}`],
          )
          .join("; "),
        sensitivity: sensitivityPercent,
        specificity: specificityPercent,
      },
    ),
    facts: [{ label: "Tested on", value: latest.day }, ...angleFacts(latest)],
    sources: ["vigotsky-2016", "modified-thomas-reference-angles", "backstride-self-tests"],
    grade: "low",
  });
}

const angleFacts = ({
  answers: { left, right },
}: Extract<SelfTest, { test: "modified-thomas" }>): readonly Fact[] =>
  [
    { label: "Left thigh above the horizontal", value: left?.hipDegAboveHorizontal ?? null },
    { label: "Left knee bent", value: left?.kneeFlexionDeg ?? null },
    { label: "Right thigh above the horizontal", value: right?.hipDegAboveHorizontal ?? null },
    { label: "Right knee bent", value: right?.kneeFlexionDeg ?? null },
  ].flatMap(({ label, value }) => (value === null ? [] : [{ label, value, unit: "°" }]));
