const USAGE = "Usage: node studies/causes-pooling.ts [--quick] [--tempering] [--seed N]";
const USUAL_SEED = 1;
const WHOLE_CLINICS = 120;
const QUICK_CLINICS = 8;
const WHOLE_RUNNERS = 60;
const QUICK_RUNNERS = 12;

export interface PoolingOptions {
  readonly clinics: number;
  /** Of --tempering. */
  readonly runners: number;
  readonly seed: number;
  readonly writesPage: boolean;
  /** Only how flares are to be counted in a part. */
  readonly isOfTempering: boolean;
}

/** Ends the process with 2 where an option is not known. */
export function optionsFrom(args: readonly string[]): PoolingOptions {
  let seed = USUAL_SEED;
  let isQuick = false;
  let isOfTempering = false;
  for (let at = 0; at < args.length; at += 1) {
    const option = args[at];
    if (option === "--quick") isQuick = true;
    else if (option === "--tempering") isOfTempering = true;
    else if (option === "--seed" && /^\d{1,9}$/.test(args[at + 1] ?? "")) {
      at += 1;
      seed = Number(args[at]);
    } else {
      console.error(`Unknown option ${option}. ${USAGE}`);
      process.exit(2);
    }
  }
  return {
    clinics: isQuick ? QUICK_CLINICS : WHOLE_CLINICS,
    runners: isQuick ? QUICK_RUNNERS : WHOLE_RUNNERS,
    seed,
    writesPage: !isQuick && !isOfTempering && seed === USUAL_SEED,
    isOfTempering,
  };
}
