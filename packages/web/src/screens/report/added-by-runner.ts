import type { AddedToReport } from "@backstride/server/api";

/** What the runner adds for one print or file, as it stands in the fields. It stays on this page and is kept nowhere. */
export interface AddedByRunner {
  readonly name: string;
  /** YYYY-MM-DD; empty where it is not given. */
  readonly birthDate: string;
  /** A line for each thing that was tried. */
  readonly tried: string;
}

export const NOTHING_ADDED: AddedByRunner = { name: "", birthDate: "", tried: "" };

export const MOST_LINES = 5;
export const LONGEST_LINE = 100;
export const LONGEST_NAME = 80;

const linesOf = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** Is there more than the page has room for? What is over is not printed. */
export const isTooMuch = ({ tried }: AddedByRunner): boolean => {
  const lines = linesOf(tried);
  return lines.length > MOST_LINES || lines.some((line) => line.length > LONGEST_LINE);
};

/** As it goes on the page and into the file. */
export function addedToReport({ name, birthDate, tried }: AddedByRunner): AddedToReport {
  return {
    name: nullIfEmpty(name.trim().slice(0, LONGEST_NAME)),
    birthDate: nullIfEmpty(birthDate),
    tried: linesOf(tried)
      .slice(0, MOST_LINES)
      .map((line) => line.slice(0, LONGEST_LINE).trim()),
  };
}

const nullIfEmpty = (text: string): string | null => (text === "" ? null : text);
