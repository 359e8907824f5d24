import type { Row } from "../evidence/index.ts";
import type { Sentence } from "../results/index.ts";

export const SESSION_IDS = [
  "warmth",
  "cold-then-warmth",
  "warm-up-long",
  "warm-up-short",
  "stretching",
] as const;
export type SessionId = (typeof SESSION_IDS)[number];

/** What a step shows somebody doing. */
export const EXERCISE_IDS = [
  "walk",
  "march",
  "hip-circle",
  "leg-swing-front",
  "leg-swing-side",
  "trunk-turn",
  "half-squat",
  "calf-raise",
  "side-step",
  "calf-stretch",
  "hip-flexor-stretch",
  "front-thigh-stretch",
  "back-thigh-stretch",
  "buttock-stretch",
  "knees-to-chest",
  "pack-on-back",
] as const;
export type ExerciseId = (typeof EXERCISE_IDS)[number];

/** A look at the skin while a pack lies on it. */
export interface SkinLook {
  /** Seconds since the step began. */
  readonly atS: number;
  readonly text: Sentence;
}

/**
 * How a step ends. `yes`: a question that has to be answered with yes; a no ends the session with its reason. `runner`:
 * they say so. `time`: the next one begins by itself. `pack`: the clock can't be paused, because the pack goes on lying
 * there; when it is up, or the pack was taken off before, the skin is asked about, and nothing goes on without an answer.
 */
export type StepEnd =
  | { readonly by: "yes"; readonly otherwise: Sentence }
  | { readonly by: "runner" }
  | { readonly by: "time"; readonly seconds: number }
  | {
      readonly by: "pack";
      readonly seconds: number;
      readonly looks: readonly SkinLook[];
      readonly question: Sentence;
      readonly otherwise: Sentence;
    };

export interface SessionStep {
  /** Unique within its session. */
  readonly id: string;
  readonly title: Sentence;
  readonly text: Sentence;
  readonly exercise: ExerciseId | null;
  readonly ends: StepEnd;
}

/** How long each pack may lie, in minutes; within what spares the skin (backstride-skin-safety). The article has 20. */
export const PACK_MINUTES = [10, 15, 20] as const;
export type PackMinutes = (typeof PACK_MINUTES)[number];
export const USUAL_PACK_MINUTES: PackMinutes = 15;

/** A guided session: what is done step by step. Nobody may begin one without an offer that is open. */
export interface Session {
  readonly id: SessionId;
  /** Raised when its steps change in meaning; one that was begun by another version is not gone on with. */
  readonly version: string;
  readonly row: Row;
  /** The piece of advice that it carries out, whose verdict, grade and sources are its own. */
  readonly adviceId: string;
  readonly title: Sentence;
  readonly about: Sentence;
  /** Ids of the sources of its steps and times, beside those of the advice. */
  readonly sources: readonly string[];
  /** Whether its length is chosen, from PACK_MINUTES. */
  readonly hasChosenMinutes: boolean;
  /** Whether it is something that the day log asks for, when it is done. */
  readonly countsAs: "stretching" | null;
  stepsFor(minutes: PackMinutes): readonly SessionStep[];
  /** What is said at its end. */
  readonly done: Sentence;
}

/** Seconds that the clocks of a session take together; what waits for the runner is not in it. */
export const secondsOf = (steps: readonly SessionStep[]): number =>
  steps.reduce((sum, { ends }) => sum + (ends.by === "time" || ends.by === "pack" ? ends.seconds : 0), 0);
