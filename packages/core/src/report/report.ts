import type { HealthCondition } from "../advice/index.ts";
import type { Causes } from "../causes/index.ts";
import type { BodyRegion, PainMoment } from "../diary/index.ts";
import type { Flare } from "../flares/index.ts";
import type { ShoeDiscipline, ShoeWear } from "../footwear/index.ts";
import type { ProgressSeries } from "../progress/index.ts";
import type { Explanation, Fact, Measured, Sentence } from "../results/index.ts";
import type { KnownState } from "../runner/index.ts";
import type { Instant, LocalDay } from "../time/index.ts";
import type { TodayDecision } from "../today/index.ts";
import type { Question, QuestionId, Relevance, TriageFinding, TriageOutcome } from "../triage/index.ts";

export const REPORT_VERSION = "report/4";
/** The time line goes back so many weeks of seven days, the last one ending with today. */
export const REPORT_WEEKS = 8;
export const REPORT_DAYS = REPORT_WEEKS * 7;
/** Exercises of the day log are counted over so many days, today included. */
export const CARE_DAYS = 28;

/** What the runner told of one illness or kind of medicine, for the cautions of advice. Null is "not told", never no. */
export interface ReportedCondition {
  readonly id: HealthCondition;
  readonly state: KnownState;
}

/** How one safety question stands: what was answered, or why there is no answer. */
export interface ReportedQuestion {
  readonly id: QuestionId;
  readonly group: Question["group"];
  readonly text: string;
  readonly unit: string | null;
  /** `unknown` is the answer "I don't know"; null is no answer. */
  readonly answer: "yes" | "no" | "unknown" | number | null;
  /** `not-asked`: earlier answers make it irrelevant. `not-yet`: an open answer decides whether it is asked. */
  readonly relevance: Relevance;
}

/** One rule of the safety gate with the questions that it reads. */
export interface ReportedRule {
  readonly ruleId: string;
  readonly version: string;
  readonly title: string;
  readonly description: string;
  /** `not-known`: answers are missing, too old, contradictory or called into question by the diary. */
  readonly outcome: "applies" | "does-not-apply" | "not-known";
  /** Null unless the rule applies. */
  readonly finding: TriageFinding | null;
  readonly questions: readonly QuestionId[];
}

/** Answers that were given and don't count any more: they are asked again by themselves. */
export interface ReportedAgain {
  readonly questions: readonly QuestionId[];
  readonly reason: Sentence;
}

/** A yes that a check was finished with and that was taken back or changed later. */
export interface ReportedTakenBack {
  readonly question: QuestionId;
  readonly answer: "yes" | "no" | "unknown";
  /** Null where it is not known when it was given. */
  readonly answeredOn: LocalDay | null;
  /** What stands in its place; null where nothing does. */
  readonly changedTo: "yes" | "no" | "unknown" | null;
  readonly changedOn: LocalDay;
}

/** The safety check: what the gate says, and every question with its answer. */
export interface ReportedSigns {
  readonly kind: TriageOutcome["kind"];
  readonly statement: Sentence;
  /** Why questions are asked again or still; empty where nothing is open. */
  readonly reasons: readonly Sentence[];
  readonly finishedAt: Instant | null;
  readonly answeredOn: LocalDay | null;
  /** Do the answers count today? False where they were never finished, are too old or called into question. */
  readonly areCurrent: boolean;
  readonly askedAgain: readonly ReportedAgain[];
  /** In the order in which they were changed. */
  readonly takenBack: readonly ReportedTakenBack[];
  readonly rules: readonly ReportedRule[];
  /** In the order of the interview. */
  readonly questions: readonly ReportedQuestion[];
}

/** Pain entered for one moment or one region within the weeks of the report. */
export interface ReportedPain {
  readonly entries: number;
  /** The worst of those entries, of 10. An entry has one number for all its regions. */
  readonly worstPain: Measured<number>;
}

/** The complaint in numbers, each as answered or as entered. */
export interface Story {
  readonly painWeeks: Measured<number>;
  readonly onsetAgeYears: Measured<number>;
  /** Worst pain of seven days, as answered in the safety check. */
  readonly answeredWorstPain: Measured<number>;
  /** Worst pain entered in the diary in the seven days up to and with today. */
  readonly worstOfLastWeek: Measured<number>;
  readonly usualPain: Measured<number>;
  readonly moments: readonly (ReportedPain & { readonly moment: PainMoment })[];
  /** The pain drawing as a list, the worst first; regions without a mark are left out. */
  readonly regions: readonly (ReportedPain & { readonly region: BodyRegion })[];
  readonly entries: number;
  readonly daysEntered: number;
}

/** Seven days of running and pain, from `start` up to but not including `end`. */
export interface ReportedWeek {
  readonly start: LocalDay;
  readonly end: LocalDay;
  readonly runs: Measured<number>;
  readonly distanceM: Measured<number>;
  readonly longestRunM: Measured<number>;
  readonly worstPain: Measured<number>;
  readonly daysEntered: number;
  readonly flares: readonly Flare[];
}

/** The worst pain of a day with an entry, of 10. */
export interface ReportedDay {
  readonly day: LocalDay;
  readonly worstPain: number;
}

/** Load and pain on one line, the oldest week first. */
export interface TimeLine {
  readonly weeks: readonly ReportedWeek[];
  /** The days of those weeks that have an entry, oldest first; of any other day the pain is not known. */
  readonly days: readonly ReportedDay[];
  readonly daysSinceLastRun: Measured<number>;
  readonly restDaysOfSeven: Measured<number>;
  readonly longestOfThirtyDaysM: Measured<number>;
}

export interface ReportedShoe
  extends Pick<ShoeWear, "shoeId" | "distanceM" | "runs" | "state" | "lastUsedOn" | "why"> {
  readonly name: string;
  readonly discipline: ShoeDiscipline;
  readonly firstUsedOn: LocalDay | null;
  readonly retiredOn: LocalDay | null;
}

/** One number of an instrument over time, with what its sources let anyone say of a change. */
export interface ReportedLine
  extends Pick<
    ProgressSeries,
    "id" | "title" | "unit" | "lowerIsBetter" | "scale" | "noise" | "smallestChanges" | "points"
  > {
  /** How it changed, whether that may be noise, and each criterion by itself, where they disagree too. */
  readonly statements: readonly Explanation[];
}

/** One sitting: what was answered, never an item's text. */
export interface ReportedSitting {
  readonly day: LocalDay;
  readonly answers: unknown;
}

/** A questionnaire or self-test that was filled in at least once. */
export interface ReportedInstrument {
  readonly instrumentId: string;
  readonly version: string;
  readonly title: string;
  readonly kind: "questionnaire" | "self-test";
  /** Oldest first. */
  readonly sittings: readonly ReportedSitting[];
  /** Those with at least one value. */
  readonly lines: readonly ReportedLine[];
}

/** What was tried on the own back by lot, and what came of it. */
export interface ReportedExperiment {
  readonly id: string;
  readonly title: Sentence;
  readonly startsOn: LocalDay;
  readonly standing: "not-begun" | "running" | "ended" | "too-little-known";
  /** The result in words, or how far it is. */
  readonly statement: Sentence;
}

/** On how many days of CARE_DAYS an exercise was done, and of how many days it was told whether it was. */
export interface ReportedCare {
  readonly what: "strength" | "stretching";
  readonly daysDone: number;
  readonly daysTold: number;
}

/** What is known of attempts to get better. */
export interface Tried {
  readonly policy: Explanation;
  /** The week that is proposed, not one that was done; null without a plan. */
  readonly plan: {
    readonly startsOn: LocalDay;
    readonly days: readonly { readonly day: LocalDay; readonly title: Sentence }[];
    readonly because: Explanation;
  } | null;
  /** The latest first. */
  readonly experiments: readonly ReportedExperiment[];
  readonly care: readonly ReportedCare[];
  readonly notRecorded: Sentence;
}

/** What a doctor or physiotherapist needs of one runner at one moment. It names nobody. */
export interface Report {
  readonly version: string;
  readonly asOf: Instant;
  readonly today: LocalDay;
  readonly disclaimer: Sentence;
  readonly ageYears: Measured<number>;
  readonly about: readonly Fact[];
  /** Every condition that can be told of. */
  readonly health: readonly ReportedCondition[];
  readonly story: Story;
  readonly signs: ReportedSigns;
  readonly timeLine: TimeLine;
  readonly shoes: readonly ReportedShoe[];
  /** Questionnaires and self-tests, in the order in which they are listed everywhere. */
  readonly instruments: readonly ReportedInstrument[];
  /** What the engine told the runner today, and why. */
  readonly answer: TodayDecision;
  readonly causes: Causes;
  readonly tried: Tried;
  readonly notKnown: readonly Sentence[];
}
