import { roundTo } from "../units/index.ts";
import type { Shoe } from "./shoe.ts";

/** 500 to 800 km is what people say; no study shows that renewing then prevents back pain (shoe-life-500-800-km). */
export const SHOE_LIFE_CONVENTION = { fromKm: 500, toKm: 800 } as const;

/** A runner's own distance is announced from this share of it on, so that there is time to buy (backstride-shoe-rules). */
export const SOON_FROM_SHARE = 0.9;

/** From when on a pair is due soon, and from when on it is due. */
export interface WearLimits {
  readonly fromKm: number;
  readonly toKm: number;
  /** Whether they are the runner's own or what people say. */
  readonly areOwn: boolean;
}

export const wearLimitsOf = ({ renewAtM }: Pick<Shoe, "renewAtM">): WearLimits =>
  renewAtM === null
    ? { ...SHOE_LIFE_CONVENTION, areOwn: false }
    : {
        fromKm: roundTo((SOON_FROM_SHARE * renewAtM) / 1000, 3),
        toKm: renewAtM / 1000,
        areOwn: true,
      };
