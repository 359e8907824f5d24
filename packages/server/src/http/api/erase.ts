/** GET …/data — how much is kept of the runner. */
export interface KeptDataAnswer {
  /** Runs and other activities, those put away among them. */
  readonly activities: number;
  readonly diaryEntries: number;
  readonly days: number;
  readonly sittings: number;
  readonly safetyAnswers: number;
  readonly personAnswers: number;
  readonly experiments: number;
  readonly shoes: number;
  readonly groundWords: number;
  readonly files: number;
  readonly maps: number;
}

/**
 * DELETE …/data — erases all of it. The owner begins anew with nothing, and pages opened before are refused with
 * `otherDataFolder`.
 */
export interface ErasedAnswer {
  readonly erased: KeptDataAnswer;
  /** Why the database's files may still hold traces; erasing once more overwrites them. Null where no byte is left. */
  readonly tracesLeft: "databaseBeingRead" | "diskFull" | null;
}
