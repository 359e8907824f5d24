import type { DiaryEntry } from "@backstride/core/diary";
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
import { listDiary } from "../../storage/diary/repository.ts";
import { readSafetyCheck, type StoredSafetyCheck } from "../../storage/safety-checks/repository.ts";
import type { Ports } from "../ports.ts";
import { todayOf } from "../today.ts";
import { givenQuestions } from "./given-answers.ts";

/** One screen of the check with the questions that the answers so far call for. */
export interface SafetyScreen {
  readonly group: QuestionGroup;
  readonly questions: readonly Question[];
  readonly isAnswered: boolean;
}

export interface SafetyCheckView {
  readonly check: SafetyCheck;
  /** The questions whose answers count as given; the others are to be answered anew. */
  readonly given: ReadonlySet<string>;
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
  return await ports.db
    .transaction()
    .execute(async (connection) =>
      viewOf(
        await readSafetyCheck(connection, runnerId),
        todayOf(ports),
        await listDiary(connection, runnerId),
      ),
    );
}

export function viewOf(
  check: StoredSafetyCheck,
  today: LocalDay,
  diary: readonly DiaryEntry[],
): SafetyCheckView {
  const { answers } = check;
  const given = givenQuestions(check, today, diary);
  const asked = applicableQuestions(answers);
  const screens = QUESTION_GROUPS.flatMap((group): readonly SafetyScreen[] => {
    const questions = asked.filter((question) => question.group === group.id);
    if (questions.length === 0) return [];
    const isAnswered = questions.every(({ id }) => answers[id] !== undefined && given.has(id));
    return [{ group, questions, isAnswered }];
  });
  const outcome = triage({ answers, answeredOn: check.finished?.on ?? null, today, askAgain: [] });
  return {
    check,
    given,
    screens,
    isComplete: screens.every(({ isAnswered }) => isAnswered),
    stops: outcome.findings.filter(({ blocksRunning }) => blocksRunning),
  };
}
