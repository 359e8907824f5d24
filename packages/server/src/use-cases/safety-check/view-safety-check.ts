import type { Sentence } from "@backstride/core/results";
import type { SafetyCheck } from "@backstride/core/scenario";
import {
  applicableQuestions,
  findingsOf,
  QUESTION_GROUPS,
  type Question,
  type QuestionGroup,
  type TriageFinding,
} from "@backstride/core/triage";
import { listDiary } from "../../storage/diary/repository.ts";
import { readSafetyCheck, type StoredSafetyCheck } from "../../storage/safety-checks/repository.ts";
import type { Ports } from "../ports.ts";
import { momentOf } from "../today.ts";
import { askedAgain, type CheckContext, givenQuestions } from "./given-answers.ts";

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
  /** Why an answer that is there does not count any more, by question; the screen asks to confirm it. */
  readonly again: ReadonlyMap<string, Sentence>;
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
  return await ports.db.transaction().execute(async (connection) =>
    viewOf(await readSafetyCheck(connection, runnerId), {
      ...momentOf(ports),
      diary: await listDiary(connection, runnerId),
    }),
  );
}

export function viewOf(check: StoredSafetyCheck, context: CheckContext): SafetyCheckView {
  const { answers } = check;
  const again = askedAgain(check, context);
  const given = givenQuestions(check, again);
  const asked = applicableQuestions(answers);
  const screens = QUESTION_GROUPS.flatMap((group): readonly SafetyScreen[] => {
    const questions = asked.filter((question) => question.group === group.id);
    if (questions.length === 0) return [];
    const isAnswered = questions.every(({ id }) => answers[id] !== undefined && given.has(id));
    return [{ group, questions, isAnswered }];
  });
  return {
    check,
    given,
    again: new Map([...again.single].map(([id, { reason }]) => [id, reason])),
    screens,
    isComplete: screens.every(({ isAnswered }) => isAnswered),
    stops: findingsOf(answers).filter(({ blocksRunning }) => blocksRunning),
  };
}
