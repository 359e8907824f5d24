import type { Question, QuestionGroup } from "./question.ts";
import type { QuestionId } from "./question-id.ts";
import { aboutYou } from "./questions/about-you.ts";
import { boneUnderLoadQuestions } from "./questions/bone-under-load.ts";
import { examinationQuestions } from "./questions/examination.ts";
import { morningAndNightQuestions } from "./questions/morning-and-night.ts";
import { caudaEquinaQuestions, legStrengthQuestions } from "./questions/nerve-signs.ts";
import {
  accidentAndBoneQuestions,
  generalHealthQuestions,
  infectionQuestions,
} from "./questions/serious-signs.ts";
import { pregnancyQuestions, suddenSignQuestions } from "./questions/sudden-signs.ts";
import { thisPainQuestions, youngBackQuestions } from "./questions/this-pain.ts";

/** Every question of the interview. Order within a group is the order on its screen. */
export const QUESTIONS: readonly Question[] = [
  ...aboutYou,
  ...caudaEquinaQuestions,
  ...legStrengthQuestions,
  ...suddenSignQuestions,
  ...pregnancyQuestions,
  ...generalHealthQuestions,
  ...infectionQuestions,
  ...accidentAndBoneQuestions,
  ...boneUnderLoadQuestions,
  ...thisPainQuestions,
  ...youngBackQuestions,
  ...morningAndNightQuestions,
  ...examinationQuestions,
];

const BY_ID: ReadonlyMap<string, Question> = new Map(QUESTIONS.map((question) => [question.id, question]));

/** The question with this id. Every `QuestionId` has one (tested), so that a miss is a bug and throws. */
export function questionOf(id: QuestionId): Question {
  const question = BY_ID.get(id);
  if (question === undefined) throw new Error(`no triage question is called ${id}`);
  return question;
}

/** Is `text` the id of a question? */
export const isQuestionId = (text: string): text is QuestionId => BY_ID.has(text);

/** The screens of the interview, in order: what can't wait comes first. */
export const QUESTION_GROUPS: readonly QuestionGroup[] = [
  { id: "about-you", title: "You and your back", intro: "To begin with.", kind: "single" },
  {
    id: "bladder-bowel-and-feeling",
    title: "Bladder, bowel and feeling",
    intro: "These matter most. Is any of them new or worse in the last weeks?",
    kind: "checklist",
  },
  {
    id: "leg-strength",
    title: "Strength and balance",
    intro: "Any of these, new or worse?",
    kind: "checklist",
  },
  {
    id: "sudden-signs",
    title: "Sudden signs",
    intro: "Any of this in the last weeks?",
    kind: "checklist",
  },
  {
    id: "pregnancy",
    title: "Pregnancy",
    intro: "Asked of everyone.",
    kind: "single",
  },
  {
    id: "general-health",
    title: "Your health",
    intro: "Any of these?",
    kind: "checklist",
  },
  {
    id: "signs-of-infection",
    title: "Infection",
    intro: "Any of these?",
    kind: "checklist",
  },
  {
    id: "accidents-and-bones",
    title: "Accidents and bones",
    intro: "Any of these?",
    kind: "checklist",
  },
  {
    id: "bone-under-load",
    title: "Bones",
    intro: "Running can overload a bone.",
    kind: "checklist",
  },
  { id: "this-pain", title: "This pain", intro: "How long, how bad, how far.", kind: "single" },
  { id: "young-back", title: "A back that still grows", intro: "Asked below the age of 18.", kind: "single" },
  {
    id: "morning-and-night",
    title: "Night, morning and movement",
    intro: "Pain that lasts longer than three months can be an inflammation. Which of these hold for you?",
    kind: "checklist",
  },
  {
    id: "examination",
    title: "After an examination",
    intro: "Something that you chose needs a look before you run.",
    kind: "single",
  },
];
