/** How soon: at once; the same day or within two days; an appointment within about two weeks; keep an eye on it. */
export const TIERS = ["emergency", "urgent", "soon", "watch"] as const;
export type Tier = (typeof TIERS)[number];

/** Negative where `left` is the more pressing tier, positive where `right` is, 0 where they are the same. */
export const compareTiers = (left: Tier, right: Tier): number => TIERS.indexOf(left) - TIERS.indexOf(right);
