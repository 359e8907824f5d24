import type { RunGroundStretch } from "@backstride/server/api";
import { kilometres } from "../../format/numbers.ts";
import { t } from "../../i18n/t.ts";

/**
 * How often the class was right with positions that drift by 5 m (docs/validation/ground.md): from 0.9 on in 91 of a
 * hundred metres and more, from 0.7 to 0.9 in 76 to 81, below that in 48 to 71. Where one in five is wrong or more,
 * nobody is sure.
 */
const SURE_FROM = 0.9;
const LIKELY_FROM = 0.7;

/** How sure the ground of a stretch is, in words; a number would look like a measurement. */
export function sureInWords({
  surface,
  confidence,
  mapSurface,
}: Pick<RunGroundStretch, "surface" | "confidence" | "mapSurface">): string {
  if (mapSurface !== null) return t("runGround.sure.word");
  if (surface === "unknown") return t("runGround.sure.none");
  if (confidence >= SURE_FROM) return t("runGround.sure.yes");
  return t(confidence >= LIKELY_FROM ? "runGround.sure.likely" : "runGround.sure.guess");
}

const METRES_PER_KM = 1000;

export const spanInWords = ({ fromM, toM }: Pick<RunGroundStretch, "fromM" | "toM">): string =>
  t("runGround.span", { from: (fromM / METRES_PER_KM).toFixed(2), to: kilometres(toM) });
