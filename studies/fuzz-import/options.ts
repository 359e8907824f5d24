import { type Format, formatFrom } from "./formats.ts";

export interface Options {
  readonly seed: number;
  /** Until when inputs are made: a time, or with `--quick` a number of inputs for each format. */
  readonly extent: { readonly minutes: number } | { readonly casesPerFormat: number };
  /** Real recordings beside the project are changed too, where there are any. */
  readonly withSamples: boolean;
  /** One input to be made and read again. */
  readonly replay: { readonly caseSeed: number; readonly format: Format } | null;
}

const QUICK_CASES = 50;
const DEFAULT_MINUTES = 1;

/**
 * `--seed N`, `--minutes M`, `--quick`, `--replay SEED FORMAT`. The quick run has the same inputs on every machine: it
 * goes by their number, and without the real recordings, which are not everywhere.
 */
export function optionsFrom(words: readonly string[]): Options {
  let seed = 1;
  let minutes = DEFAULT_MINUTES;
  let isQuick = false;
  let replay: Options["replay"] = null;
  for (let at = 0; at < words.length; at += 1) {
    const next = words[at + 1] ?? "";
    if (words[at] === "--quick") isQuick = true;
    else if (words[at] === "--seed") {
      seed = numberFrom(next);
      at += 1;
    } else if (words[at] === "--minutes") {
      minutes = numberFrom(next);
      at += 1;
    } else if (words[at] === "--replay") {
      replay = { caseSeed: numberFrom(next), format: formatFrom(words[at + 2] ?? "") };
      at += 2;
    } else {
      throw new Error(`expected --seed N, --minutes M, --quick or --replay SEED FORMAT, got ${words[at]}`);
    }
  }
  const extent = isQuick ? { casesPerFormat: QUICK_CASES } : { minutes };
  return { seed, extent, withSamples: !isQuick, replay };
}

function numberFrom(word: string): number {
  const number = Number(word);
  if (word === "" || !(number >= 0)) throw new Error(`expected a number, got "${word}"`);
  return number;
}
