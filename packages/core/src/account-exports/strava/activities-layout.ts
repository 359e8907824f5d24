import { foldedWord } from "../folded-word.ts";

/** Columns that stand at the same place in every layout and language. */
export const FIRST_COLUMNS = { id: 0, date: 1, name: 2, sport: 3, elapsed: 5, distance: 6 } as const;

/**
 * Columns counted from the one with the file names, the same in exports of 2020 to 2026 (79 to 103 columns, English and
 * German): the years added columns before that one, and behind the last. All of them are in metres, seconds and beats a
 * minute; cadence counts one foot.
 */
export const COLUMNS_FROM_FILE = {
  gear: -1,
  elapsed: 3,
  moving: 4,
  distance: 5,
  ascent: 8,
  descent: 9,
  avgCadence: 17,
  maxHeartRate: 18,
  avgHeartRate: 19,
  calories: 22,
  dirtDistance: 69,
  totalSteps: 73,
  timer: 79,
} as const;

export interface ActivitiesLayout {
  /** How many cells a row has. */
  readonly width: number;
  readonly fileAt: number;
  /** Whether the columns after the file names are there. Exports of 2019 and before end with the file name. */
  readonly hasSecondBlock: boolean;
  /** The distance before the file name is in metres (exports of 2018); else its unit is the account's own. */
  readonly isFirstDistanceInMetres: boolean;
}

const FILE_NAME = /^activities\/\d+\./;
const FIRST_FILE_COLUMN = 9;
const LAST_FILE_COLUMN = 14;
/** Fewer columns than any export had after the file name once it had any. */
const LEAST_SECOND_BLOCK = 60;
const NAMES_WITHOUT_LANGUAGE = ["id", "date", "name", "type", "description", "elapsedtime", "distance"];

/**
 * Finds out by the header and the first rows whether this is Strava's table of activities, in any language: the header
 * repeats "elapsed time" and "distance" at their distance from the file name, or the rows have ids and names of files.
 */
export function activitiesLayoutOf(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): ActivitiesLayout | null {
  const words = header.map(foldedWord);
  const repeatedAt = columnBeforeRepetition(words);
  const fileAt = repeatedAt ?? columnOfFileNames(header.length, rows) ?? columnWithoutLanguage(words);
  if (fileAt === null) return null;
  return {
    width: header.length,
    fileAt,
    hasSecondBlock: repeatedAt !== null || header.length > fileAt + LEAST_SECOND_BLOCK,
    isFirstDistanceInMetres: hasNamesWithoutLanguage(words),
  };
}

function columnBeforeRepetition(words: readonly string[]): number | null {
  const elapsed = words[FIRST_COLUMNS.elapsed];
  const distance = words[FIRST_COLUMNS.distance];
  if (!elapsed || !distance || elapsed === distance) return null;
  for (let at = FIRST_FILE_COLUMN; at <= LAST_FILE_COLUMN; at += 1) {
    const isElapsedAgain = words[at + COLUMNS_FROM_FILE.elapsed] === elapsed;
    if (isElapsedAgain && words[at + COLUMNS_FROM_FILE.distance] === distance) return at;
  }
  return null;
}

function columnOfFileNames(width: number, rows: readonly (readonly string[])[]): number | null {
  const found = new Set<number>();
  for (const cells of rows) {
    if (cells.length !== width || !/^\d+$/.test(cells[FIRST_COLUMNS.id] ?? "")) continue;
    for (let at = FIRST_FILE_COLUMN; at <= LAST_FILE_COLUMN; at += 1) {
      if (FILE_NAME.test(cells[at] ?? "")) found.add(at);
    }
  }
  const [at, another] = found;
  return at === undefined || another !== undefined ? null : at;
}

const hasNamesWithoutLanguage = (words: readonly string[]): boolean =>
  NAMES_WITHOUT_LANGUAGE.every((name, at) => words[at] === name);

const columnWithoutLanguage = (words: readonly string[]): number | null =>
  hasNamesWithoutLanguage(words) && words[FIRST_FILE_COLUMN] === "filename" ? FIRST_FILE_COLUMN : null;
