import type { SafetyCheck } from "@backstride/core/scenario";
import type { LocalDay } from "@backstride/core/time";
import {
  applicableQuestions,
  QUESTION_GROUPS,
  type Question,
  type QuestionGroup,
  type TriageFinding,
  triage,
} from "@backstride/core/triage";
import { readSafetyCheck } from "../../storage/safety-checks/repository.ts";
import type { Ports } from "../ports.ts";
import { todayOf } from "../today.ts";

/** One screen of the check with the questions that the answers so far call for. */
export interface SafetyScreen {
  readonly group: QuestionGroup;
  readonly questions: readonly Question[];
  readonly isAnswered: boolean;
}

export interface SafetyCheckView {
  readonly check: SafetyCheck;
  readonly screens: readonly SafetyScreen[];
  /** Is every question answered that is asked? "I don't know" is an answer here; the engine asks again for it. */
  readonly isComplete: boolean;
  /** Findings that block running, whether or not the check is finished. */
  readonly stops: readonly TriageFinding[];
}

/** The check as it stands. */
export async function viewSafetyCheck(
  ports: Pick<Ports, "db" | "now" | "utcOffsetMinutesAt">,
  runnerId: string,
): Promise<SafetyCheckView> {
  return viewOf(await readSafetyCheck(ports.db, runnerId), todayOf(ports));
}

export function viewOf(check: SafetyCheck, today: LocalDay): SafetyCheckView {
  const { answers } = check;
  const asked = applicableQuestions(answers);
  const screens = QUESTION_GROUPS.flatMap((group): readonly SafetyScreen[] => {
    const questions = asked.filter((question) => question.group === group.id);
    if (questions.length === 0) return [];
    const isAnswered = questions.every((question) => answers[question.id] !== undefined);
    return [{ group, questions, isAnswered }];
  });
  const outcome = triage({ answers, answeredOn: check.finished?.on ?? null, today, askAgain: [] });
  return {
    check,
    screens,
    isComplete: screens.every(({ isAnswered }) => isAnswered),
    stops: outcome.findings.filter(({ blocksRunning }) => blocksRunning),
  };
}
