import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { decode, primaryRecording, recordingSummary } from "@backstride/core/decoding";
import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";
import type { Command } from "commander";
import type { CommandContext } from "../command-context.ts";
import type { CommandResult } from "../outcome.ts";
import { readBytes } from "../read-input.ts";
import { summaryText } from "../text/summary-text.ts";

/** As much as a compressed recording may unfold to. */
const LARGEST_UNFOLDED_BYTES = 512 * 1024 * 1024;

export function addDecode(program: Command, { environment, finish }: CommandContext): void {
  program
    .command("decode")
    .description("say what a FIT, GPX or TCX file (or one of them as .gz) holds")
    .argument("<file>", "the recording")
    .option("--json", "print one JSON document")
    .addHelpText("after", "\nExample:\n  $ backstride decode morning-run.fit --json")
    .action(async (path: string) => finish(await decodeFile(path, environment.stderr)));
}

async function decodeFile(path: string, note: (text: string) => void): Promise<CommandResult> {
  const read = await readBytes(path);
  if (!read.ok) return read;
  const unfolded = unfold(read.value);
  if (!unfolded.ok) return unfolded;
  const decoded = decode(unfolded.value);
  if (!decoded.ok) return decoded;
  if (decoded.value.kind === "not-a-recording") {
    return err(refusal("notARecording", `${decoded.value.message} (${decoded.value.reason})`));
  }
  const { recordings } = decoded.value;
  if (recordings.length > 1)
    note(`${recordings.length} recordings in this file; this is the one it is about.\n`);
  const { format, ...rest } = recordingSummary(primaryRecording(recordings));
  const sha256 = createHash("sha256").update(read.value).digest("hex");
  const summary = { format, sha256, ...rest };
  return ok({ json: summary, text: summaryText(summary) });
}

function unfold(bytes: Uint8Array): Result<Uint8Array, Refusal> {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!isGzip) return ok(bytes);
  try {
    return ok(gunzipSync(bytes, { maxOutputLength: LARGEST_UNFOLDED_BYTES }));
  } catch (fault) {
    const detail = fault instanceof Error ? fault.message : String(fault);
    return err(refusal("gzipBroken", `The file begins like gzip and can't be unfolded: ${detail}.`));
  }
}
