import type { ImportAnswer, ImportList, ImportOverview, ImportProgress } from "@backstride/server/api";
import { apiFailureOf } from "./api-failure.ts";
import { importSender, nameOf } from "./import-sender.ts";
import { uploadFile } from "./import-upload.ts";
import { type ImportEvent, type ImportView, isUnderWay, NO_IMPORT, nextImportView } from "./import-view.ts";
import { queryClient } from "./query-client.ts";
import { ofThisPageIn, request } from "./request.ts";
import { type RunnerId, runnerPath } from "./runner-choice.ts";

/** A stream that the browser has given up is asked for anew after this time. */
const LISTEN_AGAIN_MS = 5_000;

let view: ImportView = NO_IMPORT;
let runner: RunnerId = "me";
let stream: EventSource | null = null;
const listeners = new Set<() => void>();

function dispatch(event: ImportEvent): void {
  view = nextImportView(view, event);
  for (const listener of listeners) listener();
}

const pathOf = (id: string, rest = ""): string =>
  runnerPath(runner, `imports/${encodeURIComponent(id)}${rest}`);

const sender = importSender({
  tell: dispatch,
  upload: (importId, file, onBytes, signal) => {
    const path = pathOf(importId, `/files?name=${encodeURIComponent(nameOf(file))}`);
    return uploadFile({ path, file, onBytes, signal });
  },
  continueIn: async (importId) => {
    const { imports } = await request<ImportList>(runnerPath(runner, "imports"));
    const closed = imports.find(({ id }) => id === importId);
    if (closed?.progress.state === "cancelled") return null;
    const id = await open();
    dispatch({ kind: "continued", id });
    listen(id);
    return id;
  },
  isServerThere: async () => {
    try {
      await request(runnerPath(runner, "imports"));
      return true;
    } catch (thrown) {
      return apiFailureOf(thrown).kind !== "unreachable";
    }
  },
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  onSent: () => void close(),
});

const open = async (): Promise<string> =>
  (await request<ImportAnswer>(runnerPath(runner, "imports"), { method: "POST" })).id;

function listen(id: string): void {
  stream?.close();
  const source = new EventSource(ofThisPageIn(pathOf(id, "/events")));
  stream = source;
  source.addEventListener("open", () => dispatch({ kind: "cutOff", isCutOff: false }));
  source.addEventListener("error", () => {
    if (stream !== source) return;
    dispatch({ kind: "cutOff", isCutOff: true });
    if (source.readyState !== EventSource.CLOSED) return;
    // A stream says nothing of why it was refused; this does, to the page too.
    request(pathOf(id)).catch(() => {});
    setTimeout(() => {
      if (stream === source) listen(id);
    }, LISTEN_AGAIN_MS);
  });
  source.addEventListener("progress", (event) =>
    dispatch({ kind: "progress", progress: JSON.parse(event.data) as ImportProgress }),
  );
  source.addEventListener("end", (event) => {
    source.close();
    stream = null;
    const answer = JSON.parse(event.data) as ImportOverview;
    // It was stopped elsewhere: what waits here is not sent into another one.
    if (answer.progress.state === "cancelled") sender.stop();
    void queryClient.invalidateQueries({ queryKey: [runner] });
    void queryClient.invalidateQueries({ queryKey: ["runners"] });
    dispatch({ kind: "answer", answer });
  });
}

/** Says that no file follows, unless more were chosen meanwhile. */
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
    const id = openImportOf(forRunner) ?? (await begin(forRunner));
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    dispatch({ kind: "chosen", files: files.length, bytes });
    sender.add(id, files);
  } catch (failure) {
    dispatch({ kind: "failed", failure });
  }
}

/** The import that takes these files too. While others are being sent it does, whatever was heard of it last. */
function openImportOf(forRunner: RunnerId): string | null {
  if (view.runner !== forRunner) return null;
  return view.toSend > 0 || view.progress?.state === "open" ? view.id : null;
}

async function begin(forRunner: RunnerId): Promise<string> {
  sender.stop();
  runner = forRunner;
  const id = await open();
  dispatch({ kind: "began", runner, id });
  listen(id);
  return id;
}

/** Takes up the runner's import that has not ended, after the page was loaded anew. */
async function takeUp(forRunner: RunnerId): Promise<void> {
  if (isUnderWay(view)) return;
  const { imports } = await request<ImportList>(runnerPath(forRunner, "imports"));
  const unended = imports.find(({ progress }) => progress.state === "open" || progress.state === "running");
  if (unended === undefined || isUnderWay(view)) return;
  runner = forRunner;
  dispatch({ kind: "began", runner, id: unended.id });
  dispatch({ kind: "progress", progress: unended.progress });
  listen(unended.id);
}

/** Stops the import: what is done stays, what waits is given up. */
async function cancel(): Promise<void> {
  const { id } = view;
  sender.stop();
  if (id === null) return;
  try {
    const answer = await request<ImportAnswer>(pathOf(id, "/cancel"), { method: "POST" });
    dispatch({ kind: "answer", answer });
  } catch (failure) {
    dispatch({ kind: "failed", failure });
  }
}

/** Knows nothing more of any import: what it was about is erased. */
function forget(): void {
  sender.stop();
  stream?.close();
  stream = null;
  view = NO_IMPORT;
  for (const listener of listeners) listener();
}

/** The page asks before it is left while files have not arrived: they would stay behind. */
window.addEventListener("beforeunload", (event) => {
  if (view.toSend > 0) event.preventDefault();
});

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
  forget,
};
