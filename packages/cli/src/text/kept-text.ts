import type { KeptData } from "@backstride/server";

const WORDS = [
  ["activities", "activity", "activities"],
  ["diaryEntries", "diary entry", "diary entries"],
  ["days", "day told of", "days told of"],
  ["sittings", "questionnaire or self-test", "questionnaires and self-tests"],
  ["safetyAnswers", "answer to the safety check", "answers to the safety check"],
  ["personAnswers", "answer about the person", "answers about the person"],
  ["experiments", "experiment", "experiments"],
  ["shoes", "pair of shoes", "pairs of shoes"],
  ["groundWords", "word for the ground of a way", "words for the ground of ways"],
  ["files", "imported file", "imported files"],
  ["maps", "map", "maps"],
] as const satisfies readonly (readonly [keyof KeptData, string, string])[];

/** What is kept, of which there is any: "2 activities, 1 diary entry"; "nothing" where there is none. */
export function keptInWords(kept: KeptData): string {
  const parts = WORDS.flatMap(([kind, one, more]) => {
    const count = kept[kind];
    return count === 0 ? [] : [`${count} ${count === 1 ? one : more}`];
  });
  return parts.length === 0 ? "nothing" : parts.join(", ");
}
