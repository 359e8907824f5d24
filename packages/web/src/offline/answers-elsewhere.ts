import { useSyncExternalStore } from "react";
import { keptKeys, keptText } from "./browser-storage.ts";
import { followUnsaved, isForElsewhere, UNSAVED_KEYS } from "./unsaved-answers.ts";
import { readUnsaved, type UnsavedAnswers } from "./unsaved-record.ts";

/** What waits in this browser for another data folder than the one that is open. */
export interface AnswersElsewhere {
  /** Under which it stands in the browser's storage. */
  readonly key: string;
  readonly answers: UnsavedAnswers;
}

const NONE: readonly AnswersElsewhere[] = [];
let last: { readonly text: string; readonly waiting: readonly AnswersElsewhere[] } = {
  text: "",
  waiting: NONE,
};

export const useAnswersElsewhere = (): readonly AnswersElsewhere[] =>
  useSyncExternalStore(followUnsaved, answersElsewhere);

/** The same list as long as nothing of it has changed. */
function answersElsewhere(): readonly AnswersElsewhere[] {
  const kept = keptKeys(UNSAVED_KEYS)
    .filter(isForElsewhere)
    .map((key) => [key, keptText(key)] as const);
  const text = JSON.stringify(kept);
  if (text !== last.text) {
    const waiting = kept.map(([key, answers]) => ({ key, answers: readUnsaved(answers) }));
    last = { text, waiting: waiting.filter(({ answers }) => Object.keys(answers).length > 0) };
  }
  return last.waiting;
}
