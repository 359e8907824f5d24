import type { RunGroundStretch } from "@backstride/server/api";
import { kilometres } from "../../format/numbers.ts";
import { t } from "../../i18n/t.ts";

const SURE_FROM = 0.8;
const LIKELY_FROM = 0.5;

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
