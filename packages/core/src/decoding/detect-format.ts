import type { RecordingFormat } from "../recording/index.ts";
import { looksLikeFit } from "./fit/fit-header.ts";
import { xmlRootName } from "./xml/text-encoding.ts";

/** The format that the bytes themselves tell, or null. A damaged file still tells it as long as its beginning stands. */
export function detectFormat(bytes: Uint8Array): RecordingFormat | null {
  if (looksLikeFit(bytes)) return "fit";
  const root = xmlRootName(bytes);
  if (root === "gpx") return "gpx";
  return root === "trainingcenterdatabase" ? "tcx" : null;
}
