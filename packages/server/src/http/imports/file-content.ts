import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { err, ok, type Refusal, type Result } from "@backstride/core/results";
import { fileTooLarge } from "../../use-cases/imports/import-limits.ts";

/** The body of a request as it streams in. One whose announced length is too large is refused before it is read. */
export function fileContent(
  request: Request,
  limitBytes: number,
): Result<AsyncIterable<Uint8Array>, Refusal> {
  const announcedBytes = Number(request.headers.get("content-length") ?? 0);
  if (announcedBytes > limitBytes) return err(fileTooLarge(limitBytes));
  if (request.body === null) return ok(Readable.from([]));
  // The types of the web's and of Node's streams differ; they are the same streams.
  return ok(Readable.fromWeb(request.body as ReadableStream<Uint8Array>));
}
