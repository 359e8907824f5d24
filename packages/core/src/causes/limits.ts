/** From this many days with a run in a row on, the lack of rest is named (backstride-cause-rules). */
export const RUNS_IN_A_ROW_NAMED_FROM = 4;
/** First 15 minutes at or above this share of the later speed: no gentle beginning (backstride-cause-rules). */
export const BRISK_START_FROM = 1;
