import { FIT_FILE_TYPE, type Recording } from "../../recording/index.ts";
import { err, ok, type Refusal, type Result, refusal } from "../../results/index.ts";
import type { Decoded } from "../decoded.ts";
import { warningList } from "../warning-list.ts";
import { notAnActivity } from "./file-type.ts";
import { type FitPart, readParts } from "./read-parts.ts";
import { recordingsOfParts } from "./recordings-of-parts.ts";

/**
 * Decodes a FIT file (Garmin's "Flexible and Interoperable Data Transfer", by its published protocol), or several that
 * follow each other. Damage is salvaged and told of in the recordings' warnings. Refused only with `fitHeaderBroken`
 * when the first header can't be read and with `fitNothingReadable` when no session and no record is left.
 */
export function decodeFit(bytes: Uint8Array): Result<Decoded, Refusal> {
  const warnings = warningList();
  const read = readParts(bytes, warnings);
  if (read === null) {
    return err(
      refusal("fitHeaderBroken", "The file says that it is a FIT file, but its header can't be read."),
    );
  }
  const { parts } = read;
  const activities = parts.filter(mayBeActivity);
  const otherType = parts.find((part) => !mayBeActivity(part))?.fileType ?? null;
  const found = withoutRepeats(recordingsOfParts(bytes, activities, read.recordCount, warnings));
  const [first, ...others] = found;
  if (first !== undefined) return ok({ kind: "recordings", format: "fit", recordings: [first, ...others] });
  if (otherType !== null) return ok(notAnActivity(otherType));
  const why = warnings.list().map(({ message }) => ` ${message}`);
  return err(
    refusal(
      "fitNothingReadable",
      `The FIT file has no session and no record that could be read.${why.join("")}`,
    ),
  );
}

/** A part that does not say what it holds is taken by its content. */
const mayBeActivity = ({ fileType }: FitPart): boolean =>
  fileType === null || fileType === FIT_FILE_TYPE.activity;

/** The same activity written twice into one file is one activity. */
function withoutRepeats(recordings: readonly Recording[]): readonly Recording[] {
  const seen = new Set<string>();
  return recordings.filter(({ startedAt, sport, totals, records }) => {
    if (startedAt === null) return true;
    const key = JSON.stringify([startedAt, sport, totals, records.length]);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
