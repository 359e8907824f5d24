import { HEALTH_CONDITION_LABELS } from "../../advice/index.ts";
import { computed, type Measured, unavailable } from "../../results/index.ts";
import { addDays, type LocalDay } from "../../time/index.ts";
import type { TriageFinding } from "../../triage/index.ts";
import { REPORT_DAYS, type Report } from "../report.ts";
import { AGE, bodySite, ownCode, painSeverity } from "./codes.ts";
import type { DraftObservation } from "./draft-observation.ts";
import { ofInstruments } from "./instrument-observations.ts";
import { observed } from "./observed.ts";
import type { Period } from "./resources.ts";
import { isSuspicion } from "./suspicion.ts";
import { ofTried } from "./tried-observations.ts";

/** What was answered, entered and recorded, as observations. */
export const draftObservations = (
  report: Report,
  documentId: string,
  toldTried: readonly string[],
): readonly DraftObservation[] => [
  {
    section: "about",
    body: { code: AGE, ...answeredOn(report), ...observed(report.ageYears) },
  },
  ...ofHealth(report),
  ...ofComplaint(report),
  ...ofLoad(report),
  ...ofInstruments(report, documentId),
  ...ofTried(report, toldTried),
  ...report.signs.rules.flatMap(({ finding }) =>
    finding === null || isSuspicion(finding.ruleId) ? [] : [ofFinding(finding, report.today)],
  ),
];

const answeredOn = ({ signs }: Report): { readonly effectiveDateTime?: string } =>
  signs.answeredOn === null ? {} : { effectiveDateTime: signs.answeredOn };

/** Illnesses and kinds of medicine that were told of. When they were told is not kept. */
const ofHealth = ({ health }: Report): readonly DraftObservation[] =>
  health.flatMap(({ id, state }) =>
    state === null
      ? []
      : [
          {
            section: "about",
            body: {
              code: ownCode(`told-${id}`, `As told: ${HEALTH_CONDITION_LABELS[id]}`),
              ...(state === "unknown"
                ? observed(unavailable("answeredUnknown", "The runner does not know."))
                : { valueString: state }),
            },
          },
        ],
  );

/** The days up to and with `today`. */
const lastDays = (today: LocalDay, days: number): { readonly effectivePeriod: Period } => ({
  effectivePeriod: { start: addDays(today, 1 - days), end: today },
});

function ofComplaint(report: Report): readonly DraftObservation[] {
  const { story, today } = report;
  const draft = (body: DraftObservation["body"]): DraftObservation => ({ section: "story", body });
  return [
    draft({
      code: ownCode("pain-duration", "How long the pain has been there, as answered"),
      ...answeredOn(report),
      ...observed(story.painWeeks),
    }),
    draft({
      code: painSeverity("Worst pain of seven days, as answered in the safety check"),
      ...answeredOn(report),
      ...observed(story.answeredWorstPain),
    }),
    draft({
      code: painSeverity("Worst pain of the last seven days, diary"),
      ...lastDays(today, 7),
      ...observed(story.worstOfLastWeek),
    }),
    ...story.regions.map(({ region, entries, worstPain }) =>
      draft({
        code: painSeverity("Worst pain of the entries in which the region is marked, diary"),
        ...lastDays(today, REPORT_DAYS),
        ...observed(worstPain),
        bodySite: bodySite(region),
        note: [{ text: `Entries: ${entries}. An entry has one number for all its regions.` }],
      }),
    ),
  ];
}

function ofLoad({ timeLine, today }: Report): readonly DraftObservation[] {
  const draft = (body: DraftObservation["body"]): DraftObservation => ({ section: "load", body });
  const component = (code: string, text: string, measured: Measured<number>) => ({
    code: ownCode(code, text),
    ...observed(measured),
  });
  return [
    draft({
      code: ownCode("longest-run-of-thirty-days", "Longest run of the last 30 days"),
      ...lastDays(today, 30),
      ...observed(timeLine.longestOfThirtyDaysM),
    }),
    ...timeLine.weeks.map(({ start, end, runs, distanceM, longestRunM, worstPain }) =>
      draft({
        code: ownCode("running-week", "Running and pain of one week"),
        effectivePeriod: { start, end: addDays(end, -1) },
        component: [
          component("runs", "Runs", runs),
          component("distance", "Distance run", distanceM),
          component("longest-run", "Longest run", longestRunM),
          { code: painSeverity("Worst pain of the week, diary"), ...observed(worstPain) },
        ],
      }),
    ),
    ...timeLine.weeks.flatMap(({ flares }) =>
      flares.map(({ day, pain, levelBefore }) =>
        draft({
          code: ownCode("pain-flare", "Flare: a day clearly above the runner's usual pain"),
          effectiveDateTime: day,
          ...observed(computed(pain, { unit: "of 10", version: "flare/1", inputs: [] })),
          note: [{ text: `Usual daily worst before: ${levelBefore} of 10.` }],
        }),
      ),
    ),
  ];
}

const ofFinding = (
  { ruleId, title, because, whomToSee }: TriageFinding,
  today: LocalDay,
): DraftObservation => ({
  section: "signs",
  body: {
    code: ownCode(ruleId, title),
    effectiveDateTime: today,
    valueString: because.statement.text,
    note: [{ text: whomToSee.text }],
  },
});
