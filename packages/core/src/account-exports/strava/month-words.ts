import { foldedWord } from "../folded-word.ts";

/**
 * How the months begin in the languages that write them as words: English, German, French, Spanish, Italian, Portuguese,
 * Dutch, Russian, Swedish, Danish, Norwegian, Polish, Turkish and Indonesian. The longer forms begin alike, whatever
 * their ending. January comes first.
 */
const BEGINNINGS: readonly string[] = [
  "jan gen ene янв sty oca",
  "feb fev фев lut şub peb",
  "mar mrt maa mär мар",
  "apr avr abr апр kwi nis",
  "mai may mei maj mag май мая",
  "jun juin giu июн cze haz",
  "jul juil lug июл lip tem",
  "aug ago aoû agu авг sie ağu",
  "sep set сен wrz eyl",
  "oct okt ott out окт paź eki",
  "nov ноя lis kas",
  "dec dic dez des дек gru ara",
];

const MONTH_BY_BEGINNING: readonly (readonly [beginning: string, month: number])[] = BEGINNINGS.flatMap(
  (words, index) => words.split(" ").map((word) => [foldedWord(word), index + 1] as const),
);

/** The months, 1 to 12, that `word` may name: none for a word that is no month. */
export function monthsOfWord(word: string): readonly number[] {
  const folded = foldedWord(word);
  return MONTH_BY_BEGINNING.filter(([beginning]) => folded.startsWith(beginning)).map(([, month]) => month);
}
