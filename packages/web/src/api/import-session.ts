import type { ImportAnswer, ImportItem, ImportProgress } from "@backstride/server/api";
import { type ImportEvent, type ImportView, isUnderWay, NO_IMPORT, nextImportView } from "./import-view.ts";
import { queryClient } from "./query-client.ts";
import { request } from "./request.ts";
import { type RunnerId, runnerPath } from "./runner-choice.ts";

const SENDING_AT_ONCE = 3;

let view: ImportView = NO_IMPORT;
let runner: RunnerId = "me";
let stream: EventSource | null = null;
let waiting: File[] = [];
let sending = 0;
let sendsUntil = new AbortController();
const listeners = new Set<() => void>();

function dispatch(event: ImportEvent): void {
  view = nextImportView(view, event);
  for (const listener of listeners) listener();
}

const pathOf = (id: string, rest = ""): string =>
  runnerPath(runner, `imports/${encodeURIComponent(id)}${rest}`);

async function begin(forRunner: RunnerId): Promise<string> {
  runner = forRunner;
  const answer = await request<ImportAnswer>(runnerPath(runner, "imports"), { method: "POST" });
  dispatch({ kind: "began", id: answer.id });
  dispatch({ kind: "answer", answer });
  listen(answer.id);
  return answer.id;
}

function listen(id: string): void {
  stream?.close();
  const source = new EventSource(pathOf(id, "/events"));
  stream = source;
  source.addEventListener("open", () => dispatch({ kind: "cutOff", isCutOff: false }));
  source.addEventListener("error", () => dispatch({ kind: "cutOff", isCutOff: true }));
  source.addEventListener("progress", (event) =>
    dispatch({ kind: "progress", progress: JSON.parse(event.data) as ImportProgress }),
  );
  source.addEventListener("item", (event) =>
    dispatch({ kind: "item", item: JSON.parse(event.data) as ImportItem }),
  );
  source.addEventListener("end", (event) => {
    source.close();
    dispatch({ kind: "answer", answer: JSON.parse(event.data) as ImportAnswer });
    void queryClient.invalidateQueries({ queryKey: [runner] });
    void queryClient.invalidateQueries({ queryKey: ["runners"] });
  });
}

async function sendNext(id: string): Promise<void> {
  const file = waiting.shift();
  if (file === undefined) return;
  sending += 1;
  const name = file.webkitRelativePath === "" ? file.name : file.webkitRelativePath;
  try {
    const path = pathOf(id, `/files?name=${encodeURIComponent(name)}`);
    await request<ImportItem>(path, { method: "POST", bytes: file, signal: sendsUntil.signal });
    dispatch({ kind: "sent" });
  } catch (failure) {
    if (!sendsUntil.signal.aborted) dispatch({ kind: "notSent", fileName: name, failure });
  }
  sending -= 1;
  if (waiting.length > 0) return sendNext(id);
  if (sending === 0 && !sendsUntil.signal.aborted) await close();
}

async function close(): Promise<void> {
  const { id } = view;
  if (id === null) return;
  try {
    await request(pathOf(id, "/close"), { method: "POST" });
  } catch (failure) {
    dispatch({ kind: "failed", failure });
  }
}

/** Sends files, in a new import or in the one that is still open, and follows what becomes of them. */
async function send(forRunner: RunnerId, files: readonly File[]): Promise<void> {
  if (files.length === 0) return;
  try {
    const isOpen = view.id !== null && view.progress?.state === "open" && runner === forRunner;
    const id = isOpen && view.id !== null ? view.id : await begin(forRunner);
    sendsUntil = sendsUntil.signal.aborted ? new AbortController() : sendsUntil;
    dispatch({ kind: "chosen", count: files.length });
    waiting.push(...files);
    for (let more = sending; more < SENDING_AT_ONCE; more += 1) void sendNext(id);
  } catch (failure) {
    dispatch({ kind: "failed", failure });
  }
}

/** Takes up the runner's import that has not ended, after the page was loaded anew. */
async function takeUp(forRunner: RunnerId): Promise<void> {
  if (isUnderWay(view)) return;
  runner = forRunner;
  const { imports } = await request<{ imports: readonly ImportAnswer[] }>(runnerPath(runner, "imports"));
  const unended = imports.find(({ progress }) => progress.state === "open" || progress.state === "running");
  if (unended === undefined) return;
  dispatch({ kind: "began", id: unended.id });
  dispatch({ kind: "progress", progress: unended.progress });
  listen(unended.id);
}

/** Stops the import: what is done stays, what waits is given up. */
async function cancel(): Promise<void> {
  const { id } = view;
  waiting = [];
  sendsUntil.abort();
  if (id === null) return;
  try {
    dispatch({
      kind: "answer",
      answer: await request<ImportAnswer>(pathOf(id, "/cancel"), { method: "POST" }),
    });
  } catch (failure) {
    dispatch({ kind: "failed", failure });
  }
}

export const importSession = {
  read: (): ImportView => view,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  send,
  close,
  takeUp,
  cancel,
};
