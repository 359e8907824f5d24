import { HEALTH_CONDITIONS } from "../advice/index.ts";
import type { Assessment } from "../assessment/index.ts";
import { sentence } from "../results/index.ts";
import type { Scenario } from "../scenario/index.ts";
import { aboutRunner } from "./about-runner.ts";
import { reportedInstruments } from "./instruments.ts";
import { notKnown } from "./not-known.ts";
import { answeredNumber, reportedQuestions } from "./questions-of-report.ts";
import { REPORT_VERSION, type Report } from "./report.ts";
import { reportedShoes } from "./shoes-of-report.ts";
import { reportedSigns } from "./signs.ts";
import { storyOf } from "./story.ts";
import { timeLineOf } from "./time-line.ts";
import { triedSoFar } from "./tried.ts";

const DISCLAIMER = sentence(
  "report.disclaimer",
  "Backstride informs, it does not diagnose. A program made this report from what the runner entered and recorded; nobody has examined the runner, and nobody has checked it.",
);

/**
 * The report for a doctor or physiotherapist: what the runner told and recorded, what `assessment`, made from the same
 * `scenario`, says of it, and what is missing. It adds no judgement of its own and is never surer than the assessment.
 * Entries, runs and questionnaires later than today are left out, as the assessment leaves them out.
 */
export function makeReport(scenario: Scenario, assessment: Assessment): Report {
  const { runner, safetyCheck, shoes, selfTests, questionnaires } = scenario;
  const { today } = assessment;
  const diary = scenario.diary.filter((entry) => entry.day <= today);
  const runs = scenario.runs.filter((run) => run.day === null || run.day <= today);
  const questions = reportedQuestions(safetyCheck.answers);
  const story = storyOf(diary, assessment, questions);
  return {
    version: REPORT_VERSION,
    asOf: assessment.asOf,
    today,
    disclaimer: DISCLAIMER,
    ageYears: answeredNumber(questions, "age-years"),
    about: aboutRunner(runner),
    health: HEALTH_CONDITIONS.map((id) => ({ id, state: scenario.health[id] })),
    story,
    signs: reportedSigns({ ...scenario, diary }, assessment, questions),
    timeLine: timeLineOf(runs, diary, assessment),
    shoes: reportedShoes(shoes, assessment.shoes),
    instruments: reportedInstruments({ today, selfTests, sittings: questionnaires }),
    answer: assessment.decision,
    causes: assessment.causes,
    tried: triedSoFar({ ...scenario, diary, runs }, assessment),
    notKnown: notKnown({ runs, diary, today }, questions, story),
  };
}
