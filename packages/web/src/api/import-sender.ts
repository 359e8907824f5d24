import type { ErrorCode } from "@backstride/core/results";
import { apiFailureOf } from "./api-failure.ts";
import type { ImportEvent } from "./import-view.ts";

/** What the sender needs of the world around it. */
export interface SenderBorder {
  upload(importId: string, file: File, onBytes: (sent: number) => void, signal: AbortSignal): Promise<void>;
  /** Begins another import in place of one that takes no more files; null where the runner has stopped it. */
  continueIn(importId: string): Promise<string | null>;
  isServerThere(): Promise<boolean>;
  pause(ms: number): Promise<void>;
  tell(event: ImportEvent): void;
  /** Every file has been sent or given up. */
  onSent(): void;
}

export interface ImportSender {
  add(importId: string, files: readonly File[]): void;
  /** Gives up what waits and what is on its way. */
  stop(): void;
}

interface Entry {
  readonly file: File;
  /** How often sending it has failed while the server was there. */
  readonly failures: number;
}

const AT_ONCE = 3;
const PAUSE_MS = 2_000;
/** A refusal that every other file would meet as well. */
const ENDS_ALL: readonly (ErrorCode | null)[] = [
  "diskFull",
  "notFound",
  "hostNotAllowed",
  "originNotAllowed",
];
/** A restart costs a file two: the connection that broke, and the import that is closed. */
const MOST_FAILURES = 4;

/**
 * Sends files, a few at once. While the server does not answer it waits and loses none; where it was started anew and
 * takes no more files into the import, the rest goes into another one.
 */
export function importSender(border: SenderBorder): ImportSender {
  let importId = "";
  let waiting: Entry[] = [];
  let lanes = 0;
  let stopping = new AbortController();
  let moving: Promise<void> | null = null;

  const work = async (signal: AbortSignal): Promise<void> => {
    lanes += 1;
    for (let next = waiting.shift(); next !== undefined && !signal.aborted; next = waiting.shift()) {
      await send(next, signal);
    }
    if (signal.aborted) return;
    lanes -= 1;
    if (lanes === 0) border.onSent();
  };

  const send = async (entry: Entry, signal: AbortSignal): Promise<void> => {
    const usedId = importId;
    let told = 0;
    const tellBytes = (sent: number) => {
      border.tell({ kind: "bytesSent", bytes: sent - told });
      told = sent;
    };
    try {
      await border.upload(usedId, entry.file, tellBytes, signal);
      tellBytes(entry.file.size);
      border.tell({ kind: "sent" });
    } catch (thrown) {
      if (signal.aborted) return;
      tellBytes(0);
      await recover(entry, { thrown, usedId }, signal);
    }
  };

  const recover = async (
    entry: Entry,
    { thrown, usedId }: { readonly thrown: unknown; readonly usedId: string },
    signal: AbortSignal,
  ): Promise<void> => {
    const { kind, code } = apiFailureOf(thrown);
    if (ENDS_ALL.includes(code)) return giveUp(thrown);
    const isOfServer = code === "importClosed" || kind === "unreachable";
    const mayTryAgain = isOfServer && entry.failures + 1 < MOST_FAILURES;
    if (!mayTryAgain || !(await isReadable(entry.file))) {
      border.tell({ kind: "notSent", fileName: nameOf(entry.file), bytes: entry.file.size, failure: thrown });
      return;
    }
    // A server that is away is no failure of the file, however long it stays away.
    const isAway = kind === "unreachable" && !(await border.isServerThere());
    waiting.unshift({ file: entry.file, failures: entry.failures + (isAway ? 0 : 1) });
    if (isAway) await waitForServer(signal);
    else if (code === "importClosed") await moveOn(usedId, signal);
  };

  /** One lane begins the other import; the others wait for it. */
  const moveOn = async (closedId: string, signal: AbortSignal): Promise<void> => {
    if (importId !== closedId) return;
    moving ??= beginAnother(closedId, signal).finally(() => {
      moving = null;
    });
    await moving;
  };

  const beginAnother = async (closedId: string, signal: AbortSignal): Promise<void> => {
    try {
      const nextId = await border.continueIn(closedId);
      if (nextId === null) stop();
      else importId = nextId;
    } catch (thrown) {
      if (apiFailureOf(thrown).kind === "unreachable") await waitForServer(signal);
      else giveUp(thrown);
    }
  };

  const waitForServer = async (signal: AbortSignal): Promise<void> => {
    while (!signal.aborted && !(await border.isServerThere())) {
      border.tell({ kind: "cutOff", isCutOff: true });
      await border.pause(PAUSE_MS);
    }
    border.tell({ kind: "cutOff", isCutOff: false });
  };

  const stop = (): void => {
    stopping.abort();
    stopping = new AbortController();
    waiting = [];
    lanes = 0;
    border.tell({ kind: "sendingStopped" });
  };

  const giveUp = (failure: unknown): void => {
    stop();
    border.tell({ kind: "failed", failure });
  };

  return {
    add: (id, files) => {
      importId = id;
      waiting.push(...files.map((file) => ({ file, failures: 0 })));
      for (let more = Math.min(AT_ONCE - lanes, files.length); more > 0; more -= 1)
        void work(stopping.signal);
    },
    stop,
  };
}

/** The name with its folders where the browser knows them. */
export const nameOf = ({ name, webkitRelativePath = "" }: File): string =>
  webkitRelativePath === "" ? name : webkitRelativePath;

/** A file that was changed, moved or taken away since it was chosen can't be read any more. */
async function isReadable(file: File): Promise<boolean> {
  try {
    await file.slice(0, 1).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}
