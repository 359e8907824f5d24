export interface Options {
  readonly seed: number;
  readonly runs: number;
  /** The real map beside the project is studied too, where it is there. */
  readonly withRealMaps: boolean;
}

const RUNS = 40;

/** `--seed N`, `--runs N`, `--quick`. The quick run has the made town only: it is the same on every machine. */
export function optionsFrom(words: readonly string[]): Options {
  let options: Options = { seed: 1, runs: RUNS, withRealMaps: true };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === "--quick") options = { ...options, withRealMaps: false };
    else if (word === "--seed" || word === "--runs") {
      at += 1;
      options = { ...options, [word === "--seed" ? "seed" : "runs"]: numberFrom(words[at] ?? "") };
    } else throw new Error(`expected --seed N, --runs N or --quick, got ${word}`);
  }
  return options;
}

function numberFrom(word: string): number {
  const number = Number(word);
  if (word === "" || !(number >= 0)) throw new Error(`expected a number, got "${word}"`);
  return number;
}
