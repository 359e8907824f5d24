export { BODY_REGIONS, type BodyRegion, isLegRegion } from "./body-region.ts";
export { type DiaryEntry, PAIN_MOMENTS, type PainMoment } from "./entry.ts";
export { painSummary, type PainSummary } from "./pain-summary.ts";
export { FLARE_DEFINITION, findFlares, type Flare } from "./flares.ts";
export { type DailyPain, worstByDay } from "./worst-by-day.ts";
