/** The regions of the body map, from the neck down; left and right are the runner's own. */
export const BODY_REGIONS = [
  "neck",
  "upper-back",
  "mid-back",
  "lower-back",
  "sacrum",
  "left-buttock",
  "right-buttock",
  "left-groin",
  "right-groin",
  "left-thigh",
  "right-thigh",
  "left-lower-leg",
  "right-lower-leg",
] as const;
export type BodyRegion = (typeof BODY_REGIONS)[number];

const LEG_REGIONS: readonly BodyRegion[] = ["left-thigh", "right-thigh", "left-lower-leg", "right-lower-leg"];

/** Pain here may come from the hip: it is asked about again. */
export const isGroinRegion = (region: BodyRegion): boolean => region.endsWith("groin");

/** Pain below the buttock: may come from a nerve of the back, so it is asked about again. */
export const isLegRegion = (region: BodyRegion): boolean => LEG_REGIONS.includes(region);
