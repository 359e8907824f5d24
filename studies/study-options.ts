/** What every study is asked for on its command line. */
export interface StudyOptions {
  readonly isQuick: boolean;
  readonly seed: number;
  /** Those of the study's own options that were given. */
  readonly given: ReadonlySet<string>;
  /** Whole, with the usual seed and nothing else: its page is written. */
  readonly writesPage: boolean;
}

const USUAL_SEED = 1;
const SEED = /^\d{1,9}$/;

/**
 * Reads `--quick`, `--seed N` and a study's own options without values. Ends the process with 2, and the study's usage,
 * where an option is not known or a seed is no whole number up to `mostSeed`.
 */
export function studyOptions(
  args: readonly string[],
  {
    usage,
    own = [],
    mostSeed = 999_999_999,
  }: { readonly usage: string; readonly own?: readonly string[]; readonly mostSeed?: number },
): StudyOptions {
  let seed = USUAL_SEED;
  let isQuick = false;
  const given = new Set<string>();
  for (let at = 0; at < args.length; at += 1) {
    const option = args[at] ?? "";
    const value = args[at + 1] ?? "";
    if (option === "--quick") isQuick = true;
    else if (own.includes(option)) given.add(option);
    else if (option === "--seed" && SEED.test(value) && Number(value) <= mostSeed) {
      at += 1;
      seed = Number(value);
    } else {
      console.error(`Unknown option ${option}. ${usage}`);
      process.exit(2);
    }
  }
  return { isQuick, seed, given, writesPage: !isQuick && given.size === 0 && seed === USUAL_SEED };
}
