import type { BodyRegion } from "@backstride/core/diary";
import { type MessageKey, t } from "../../i18n/t.ts";

const NAMES: Readonly<Record<BodyRegion, MessageKey>> = {
  neck: "region.neck",
  "upper-back": "region.upperBack",
  "mid-back": "region.midBack",
  "lower-back": "region.lowerBack",
  sacrum: "region.sacrum",
  "left-buttock": "region.leftButtock",
  "right-buttock": "region.rightButtock",
  "left-groin": "region.leftGroin",
  "right-groin": "region.rightGroin",
  "left-thigh": "region.leftThigh",
  "right-thigh": "region.rightThigh",
  "left-lower-leg": "region.leftLowerLeg",
  "right-lower-leg": "region.rightLowerLeg",
};

export const regionName = (region: BodyRegion): string => t(NAMES[region]);

/** "Lower back, left buttock" with one capital letter at the beginning. */
export const regionsInWords = (regions: readonly BodyRegion[]): string =>
  regions
    .map((region, index) => (index === 0 ? regionName(region) : regionName(region).toLowerCase()))
    .join(", ");
