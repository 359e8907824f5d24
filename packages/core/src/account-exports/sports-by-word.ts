import type { Sport } from "../recording/index.ts";

/** A word of a table for a sport, and what a recording of that row says it was. */
export interface SeenSport {
  readonly word: string;
  readonly sport: Sport;
}

/** One recording can have been called something else by hand. */
const LEAST_RECORDINGS = 2;

/**
 * What a table's words for sports mean, learnt from the recordings of its own rows: a table in a language that nobody
 * translated still says that its rows without a recording are of the same sport. A word counts where two recordings
 * agree and none says otherwise.
 */
export function sportsByWord(seen: readonly SeenSport[]): ReadonlyMap<string, Sport> {
  const sportsOfWord = new Map<string, Sport[]>();
  for (const { word, sport } of seen) {
    const sports = sportsOfWord.get(word);
    if (sports === undefined) sportsOfWord.set(word, [sport]);
    else sports.push(sport);
  }
  return new Map(
    [...sportsOfWord].flatMap(([word, sports]) => {
      const [first, ...others] = sports;
      const isSure = sports.length >= LEAST_RECORDINGS && others.every((sport) => sport === first);
      return first !== undefined && isSure ? [[word, first] as const] : [];
    }),
  );
}
