export const CASES = ["a", "b", "c", "d", "e", "f"] as const;
export type Case = (typeof CASES)[number];

export interface Options {
  readonly isQuick: boolean;
  /** An account's points every five seconds, as older watches write them, and not every second. */
  readonly isSparse: boolean;
  readonly cases: readonly Case[];
}

/** `--quick`, `--sparse` and `--only a,f`. What is not understood ends the benchmark: nobody should wait for the wrong figures. */
export function optionsFrom(words: readonly string[]): Options {
  let isQuick = false;
  let isSparse = false;
  let cases: readonly Case[] = CASES;
  for (let at = 0; at < words.length; at += 1) {
    if (words[at] === "--quick") isQuick = true;
    else if (words[at] === "--sparse") isSparse = true;
    else if (words[at] === "--only") {
      at += 1;
      cases = (words[at] ?? "").split(",").map(caseFrom);
    } else throw new Error(`expected --quick, --sparse or --only a,b,c,d,e,f, got ${words[at]}`);
  }
  return { isQuick, isSparse, cases };
}

function caseFrom(letter: string): Case {
  const found = CASES.find((known) => known === letter);
  if (found === undefined) throw new Error(`expected cases out of ${CASES.join(",")}, got "${letter}"`);
  return found;
}
