import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";

/** Enough to see the format, which comes first. */
const HEAD_BYTES = 100;
const MARK = '"format":"backstride-export/';

/** A document has about ten; a thread that hands on tens of thousands of them falls. */
const MOST_LEVELS = 100;

/** The JSON of an export's document: null where the bytes are none, `jsonInvalid` where they are a damaged one. */
export function exportJson(bytes: Uint8Array): Result<unknown, Refusal> | null {
  const utf8 = new TextDecoder();
  if (!utf8.decode(bytes.subarray(0, HEAD_BYTES)).replaceAll(/\s/g, "").includes(MARK)) return null;
  try {
    const json: unknown = JSON.parse(utf8.decode(bytes));
    if (!isDeeperThan(MOST_LEVELS, json)) return ok(json);
    return err(
      refusal("jsonInvalid", `The export's document is nested more than ${MOST_LEVELS} levels deep.`),
    );
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return err(refusal("jsonInvalid", `The export's document is no JSON: ${why}.`));
  }
}

const isDeeperThan = (levels: number, json: unknown): boolean =>
  typeof json === "object" &&
  json !== null &&
  (levels === 0 || Object.values(json).some((inner) => isDeeperThan(levels - 1, inner)));
