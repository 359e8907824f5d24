import { err, ok, type Refusal, type Result } from "@backstride/core/results";
import { fileTooLarge } from "../../use-cases/imports/import-limits.ts";

/** The body of a request as it streams in. One whose announced length is too large is refused before it is read. */
export function fileContent(
  request: Request,
  limitBytes: number,
): Result<AsyncIterable<Uint8Array>, Refusal> {
  const announcedBytes = Number(request.headers.get("content-length") ?? 0);
  if (announcedBytes > limitBytes) return err(fileTooLarge(limitBytes));
  return ok(bytesOf(request));
}

/** Read only when it is asked for, so that a caller who hangs up before that is noticed by whoever reads. */
async function* bytesOf({ body }: Request): AsyncGenerator<Uint8Array> {
  if (body !== null) yield* body;
}
