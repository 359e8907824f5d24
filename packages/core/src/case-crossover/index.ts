export { analyseCaseCrossover } from "./analyse-case-crossover.ts";
export { type AttributableFraction, attributableFraction } from "./attributable-fraction.ts";
export type { CaseCrossoverAnalysis, Effect, JointDraws, LogOddsRatio } from "./effect.ts";
export type { DataOnExposure } from "./known-contrast.ts";
export type { SamplingDiagnostics } from "./posterior-draws.ts";
export type {
  CaseCrossoverData,
  ExposureOfInterest,
  ExposureRow,
  LogOddsRatioPrior,
  Stratum,
} from "./stratum.ts";
export { type PosteriorSummary, summaryOf } from "./weighted-summary.ts";
