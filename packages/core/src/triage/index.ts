export { SOON_ABOVE_YEARS } from "./age/thresholds.ts";
export { ANSWER_AGE_LIMIT_MS } from "./answer-age.ts";
export type {
  AnsweredCheck,
  AnswerMoment,
  ChangedAnswer,
  GivenAnswer,
  GivenAnswers,
  TriageAnswers,
  YesNoUnknown,
} from "./answers.ts";
export { questionsToAskAgain, reasonsToAskAgain } from "./ask-again.ts";
export type { TriageCleared } from "./clearance.ts";
export { type Contradiction, contradictionsIn, type QuestionAgain } from "./contradictions.ts";
export { SEVERE_FROM } from "./duration-and-severity/rule.ts";
export { isAboutExamination, withoutOutdatedExaminations } from "./examination.ts";
export { findingsOf } from "./findings.ts";
export {
  ASKED_CRITERIA,
  countInflammatoryCriteria,
  type InflammatoryCriteria,
} from "./inflammatory-back-pain/count-criteria.ts";
export { applicableQuestions, IN_INTERVIEW_ORDER, withoutUnaskedAnswers } from "./interview.ts";
export { isTriageCleared } from "./is-triage-cleared.ts";
export { signThatGetsLost, stoppingRules, stoppingSigns } from "./lost-sign.ts";
export type { TriageFinding, TriageInput, TriageOutcome } from "./outcome.ts";
export { GROUP_IDS, type GroupId, type Question, type QuestionGroup } from "./question.ts";
export type { NumberQuestionId, QuestionId, YesNoQuestionId } from "./question-id.ts";
export { QUESTION_GROUPS, QUESTIONS } from "./questions.ts";
export { type Relevance, relevanceOf } from "./relevance.ts";
export { TRIAGE_RULES } from "./rules.ts";
export { parseTriageAnswers, readableAnswers, triageAnswersSchema, withSignSaidFirst } from "./schema.ts";
export { compareTiers, TIERS, type Tier } from "./tier.ts";
export { ANSWERS_VALID_DAYS, triage } from "./triage.ts";
export type { RuleOutcome, TriageRule } from "./triage-rule.ts";
