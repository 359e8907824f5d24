import type { DayLog, DiaryEntry } from "../diary/index.ts";
import type { Experiment } from "../experiments/index.ts";
import type { Shoe } from "../footwear/index.ts";
import { type FilledSitting, findFillable } from "../progress/index.ts";
import { err, ok, type Refusal, type Result, refusal, refusalFromZod } from "../results/index.ts";
import type { Run } from "../runs/index.ts";
import type { SelfTest, SelfTestInFile } from "../self-tests/index.ts";
import {
  type Instant,
  instant,
  instantFromIso,
  type LocalDay,
  localDayOf,
  offsetMinutesFromIso,
  parseLocalDay,
} from "../time/index.ts";
import { type AnswerMoment, parseTriageAnswers } from "../triage/index.ts";
import type { SafetyCheck, Scenario } from "./scenario.ts";
import { type ScenarioFile, scenarioSchema } from "./schema.ts";

/**
 * A scenario out of a file. Refused with `unknownField` for a field that does not exist, `inputInvalid` for a value that
 * can't be one, for two things of one id or two logs of one day, for a shoe or a run that is named and not there and for
 * a run, an entry, a log, a self-test, a questionnaire or the end of an experiment after `now`; with the codes of
 * `parseTriageAnswers` and of the instruments for the answers.
 */
export function parseScenario(json: unknown): Result<Scenario, Refusal> {
  const parsed = scenarioSchema.safeParse(json);
  if (!parsed.success) return err(refusalFromZod(parsed.error));
  const file = parsed.data;
  const fault = faultIn(file);
  if (fault !== null) return err(refusal("inputInvalid", fault));
  const check = safetyCheckOf(file.safetyCheck);
  if (!check.ok) return check;
  const questionnaires = sittingsOf(file.questionnaires);
  if (!questionnaires.ok) return questionnaires;
  const now = momentOf(file.now);
  return ok({
    now: now.at,
    today: now.day,
    runner: file.runner,
    health: file.health,
    safetyCheck: check.value,
    shoes: file.shoes.map(shoeOf),
    runs: file.runs.map(runOf),
    diary: file.diary.map(entryOf),
    dayLogs: file.dayLogs.flatMap(dayLogOf),
    selfTests: file.selfTests.flatMap(selfTestOf),
    questionnaires: questionnaires.value,
    experiments: file.experiments.flatMap(experimentOf),
  });
}

/** What no schema can see: things that name each other, and time that runs backwards. */
function faultIn({
  now,
  runs,
  shoes,
  diary,
  dayLogs,
  selfTests,
  experiments,
  questionnaires,
  safetyCheck,
}: ScenarioFile): string | null {
  for (const [kind, things] of Object.entries({ runs, shoes, diary, experiments, questionnaires })) {
    const ids = things.map(({ id }) => id);
    const twice = ids.find((id, at) => ids.indexOf(id) !== at);
    if (twice !== undefined) return `${kind}: two have the id "${twice}".`;
  }
  const shoeIds = new Set(shoes.map(({ id }) => id));
  const stray = runs.find(({ shoeId }) => shoeId !== null && !shoeIds.has(shoeId));
  if (stray !== undefined) return `runs: "${stray.id}" names the shoe "${stray.shoeId}", which is not there.`;
  const runIds = new Set(runs.map(({ id }) => id));
  const lost = diary.find(({ runId }) => runId !== null && !runIds.has(runId));
  if (lost !== undefined) return `diary: "${lost.id}" names the run "${lost.runId}", which is not there.`;
  const { at: nowAt, day: today } = momentOf(now);
  const later = diary.find((entry) => momentOf(entry.at).at > nowAt);
  if (later !== undefined) return `diary: "${later.id}" is later than now.`;
  const unrun = runs.find(({ startedAt }) => startedAt !== null && momentOf(startedAt).at > nowAt);
  if (unrun !== undefined) return `runs: "${unrun.id}" is later than now.`;
  const unfilled = questionnaires.find(({ at }) => momentOf(at).at > nowAt);
  if (unfilled !== undefined) return `questionnaires: "${unfilled.id}" is later than now.`;
  const days = dayLogs.map(({ day }) => day);
  const doubled = days.find((day, at) => days.indexOf(day) !== at);
  if (doubled !== undefined) return `dayLogs: two are of ${doubled}.`;
  const coming = days.find((day) => day > today);
  if (coming !== undefined) return `dayLogs: ${coming} is later than now.`;
  const ahead = selfTests.find(({ day }) => day > today);
  if (ahead !== undefined) return `selfTests: one of ${ahead.day} is later than now.`;
  for (const { id, shoeIds: tried, stoppedOn } of experiments) {
    const gone = tried?.find((shoeId) => !shoeIds.has(shoeId));
    if (gone !== undefined) return `experiments: "${id}" names the shoe "${gone}", which is not there.`;
    if (stoppedOn !== null && stoppedOn > today) return `experiments: "${id}" ended later than now.`;
  }
  if (safetyCheck.finishedAt !== null && momentOf(safetyCheck.finishedAt).at > nowAt) {
    return "safetyCheck: finishedAt is later than now.";
  }
  const unplaced = diary.find(({ pain, regions }) => pain > 0 !== regions.length > 0);
  return unplaced === undefined
    ? null
    : `diary: "${unplaced.id}" needs a region exactly where there is pain.`;
}

/** The schema has checked that the text is a time with an offset. */
function momentOf(text: string): { readonly at: Instant; readonly day: LocalDay } {
  const at = instantFromIso(text) ?? instant(Number.NaN);
  return { at, day: localDayOf(at, offsetMinutesFromIso(text) ?? 0) };
}

function safetyCheckOf(file: ScenarioFile["safetyCheck"]): Result<SafetyCheck, Refusal> {
  const answers = parseTriageAnswers(file.answers);
  if (!answers.ok) return answers;
  return ok({
    answers: answers.value,
    given: Object.fromEntries(
      Object.entries(file.given).map(([id, { at, ...told }]) => [id, { ...answerMoment(at), ...told }]),
    ),
    finished: file.finishedAt === null ? null : answerMoment(file.finishedAt),
    changed: file.changed.map(({ answeredAt, changedAt, ...told }) => ({
      ...told,
      answered: answeredAt === null ? null : answerMoment(answeredAt),
      changed: answerMoment(changedAt),
    })),
  });
}

/** Answers in the form in which they are kept, as the instrument itself checks them. */
function sittingsOf(file: ScenarioFile["questionnaires"]): Result<readonly FilledSitting[], Refusal> {
  const sittings: FilledSitting[] = [];
  for (const { id, instrument, at, answers } of file) {
    const parsed = findFillable(instrument)?.parse(answers);
    if (parsed === undefined) return err(refusal("inputInvalid", `questionnaires: no "${instrument}".`));
    if (!parsed.ok) {
      return err(refusal(parsed.error.code, `questionnaires: "${id}": ${parsed.error.message}`));
    }
    sittings.push({ id, instrumentId: instrument, ...momentOf(at), answers: parsed.value });
  }
  return ok(sittings);
}

function answerMoment(text: string): AnswerMoment {
  const { at, day } = momentOf(text);
  return { at, on: day };
}

const dayOrNull = (text: string | null): LocalDay | null => (text === null ? null : parseLocalDay(text));

const shoeOf = (shoe: ScenarioFile["shoes"][number]): Shoe => ({
  ...shoe,
  firstUsedOn: dayOrNull(shoe.firstUsedOn),
  retiredOn: dayOrNull(shoe.retiredOn),
});

function runOf(run: ScenarioFile["runs"][number]): Run {
  const start = run.startedAt === null ? null : momentOf(run.startedAt);
  return { ...run, startedAt: start?.at ?? null, day: start?.day ?? null };
}

function entryOf(entry: ScenarioFile["diary"][number]): DiaryEntry {
  const { at, day } = momentOf(entry.at);
  return { ...entry, at, day };
}

/** The schema has checked the day. */
function dayLogOf({ day, ...told }: ScenarioFile["dayLogs"][number]): readonly DayLog[] {
  const parsed = parseLocalDay(day);
  return parsed === null ? [] : [{ day: parsed, ...told }];
}

/** The schema has checked the day. */
function selfTestOf(kept: SelfTestInFile): readonly SelfTest[] {
  const day = parseLocalDay(kept.day);
  return day === null ? [] : [{ ...kept, day }];
}

/** The schema has checked the days. */
function experimentOf({
  startsOn,
  stoppedOn,
  ...kept
}: ScenarioFile["experiments"][number]): readonly Experiment[] {
  const first = parseLocalDay(startsOn);
  return first === null ? [] : [{ ...kept, startsOn: first, stoppedOn: dayOrNull(stoppedOn) }];
}
