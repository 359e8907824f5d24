import { ApiFailure } from "./api-failure.ts";
import { noted, ofThisPage, refusalOf } from "./request.ts";

export interface Upload {
  readonly path: string;
  readonly file: Blob;
  /** Bytes that have left so far. */
  readonly onBytes: (sent: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Sends a file as it is and resolves once the server has it safely. Throws an `ApiFailure`, or the signal's reason. Other
 * requests go by `fetch`; that one says nothing of how much has left.
 */
export async function uploadFile({ path, file, onBytes, signal }: Upload): Promise<void> {
  const response = await posted({ path, file, onBytes, signal });
  if (!response.ok) throw noted(await refusalOf(response));
}

const posted = ({ path, file, onBytes, signal }: Upload): Promise<Response> =>
  new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const sender = new XMLHttpRequest();
    const stop = () => sender.abort();
    signal.addEventListener("abort", stop);
    sender.addEventListener("loadend", () => signal.removeEventListener("abort", stop));
    sender.addEventListener("abort", () => reject(signal.reason));
    sender.addEventListener("error", () =>
      reject(new ApiFailure("unreachable", { message: "The server did not answer." })),
    );
    sender.addEventListener("load", () =>
      resolve(new Response(sender.responseText, { status: sender.status })),
    );
    sender.upload.addEventListener("progress", (event) => onBytes(event.loaded));
    sender.open("POST", path);
    const headers = {
      accept: "application/json",
      "content-type": "application/octet-stream",
      ...ofThisPage(),
    };
    for (const [name, value] of Object.entries(headers)) sender.setRequestHeader(name, value);
    sender.send(file);
  });
