import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";

/** Enough to see the format, which comes first. */
const HEAD_BYTES = 100;
const MARK = '"format":"backstride-export/';

/** The JSON of an export's document: null where the bytes are none, `jsonInvalid` where they are a damaged one. */
export function exportJson(bytes: Uint8Array): Result<unknown, Refusal> | null {
  const utf8 = new TextDecoder();
  if (!utf8.decode(bytes.subarray(0, HEAD_BYTES)).replaceAll(/\s/g, "").includes(MARK)) return null;
  try {
    return ok(JSON.parse(utf8.decode(bytes)) as unknown);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return err(refusal("jsonInvalid", `The export's document is no JSON: ${why}.`));
  }
}
