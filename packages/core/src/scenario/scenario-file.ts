import type { SelfTest, SelfTestInFile } from "../self-tests/index.ts";
import { type Instant, isoWithOffset } from "../time/index.ts";
import type { Scenario } from "./scenario.ts";
import { SCENARIO_FORMAT, type ScenarioFile } from "./schema.ts";

/** A scenario as the file that `parseScenario` reads; every time is written with the one offset that is given. */
export function scenarioFile(scenario: Scenario, utcOffsetMinutes: number): ScenarioFile {
  const iso = (at: Instant): string => isoWithOffset(at, utcOffsetMinutes);
  const {
    now,
    runner,
    health,
    safetyCheck,
    shoes,
    runs,
    diary,
    dayLogs,
    selfTests,
    experiments,
    questionnaires,
  } = scenario;
  return {
    format: SCENARIO_FORMAT,
    now: iso(now),
    runner: { ...runner },
    health: { ...health },
    safetyCheck: {
      answers: { ...safetyCheck.answers },
      finishedAt: safetyCheck.finished === null ? null : iso(safetyCheck.finished.at),
      given: Object.fromEntries(
        Object.entries(safetyCheck.given).map(([id, { at, wasFinished, confirmedOver }]) => [
          id,
          { at: iso(at), wasFinished, confirmedOver: [...confirmedOver] },
        ]),
      ),
      changed: safetyCheck.changed.map(({ question, answer, answered, changedTo, changed }) => ({
        question,
        answer,
        answeredAt: answered === null ? null : iso(answered.at),
        changedTo,
        changedAt: iso(changed.at),
      })),
    },
    shoes: shoes.map((shoe) => ({ ...shoe })),
    runs: runs.map(({ day: _day, startedAt, ...run }) => ({
      ...run,
      startedAt: startedAt === null ? null : iso(startedAt),
    })),
    diary: diary.map(({ day: _day, at, regions, ...entry }) => ({
      ...entry,
      at: iso(at),
      regions: [...regions],
    })),
    dayLogs: dayLogs.map((log) => ({ ...log })),
    selfTests: selfTests.map(selfTestInFile),
    questionnaires: questionnaires.map(({ id, instrumentId, at, answers }) => ({
      id,
      instrument: instrumentId,
      at: iso(at),
      answers,
    })),
    experiments: experiments.map(({ shoeIds, ...experiment }) => ({
      ...experiment,
      shoeIds: shoeIds === null ? null : [...shoeIds],
    })),
  };
}

const selfTestInFile = (measured: SelfTest): SelfTestInFile =>
  measured.test === "trunk-endurance"
    ? { ...measured, answers: { ...measured.answers } }
    : { ...measured, answers: { ...measured.answers } };
