import type { ImportOverview, ImportProgress } from "@backstride/server/api";
import type { RunnerId } from "./runner-choice.ts";

/** How much of what was chosen here has reached the server. */
export interface Sending {
  readonly bytesInAll: number;
  readonly bytesSent: number;
}

/** What the screen knows of an import: how far the server is, and what is still to be sent from here. */
export interface ImportView {
  readonly runner: RunnerId | null;
  readonly id: string | null;
  readonly progress: ImportProgress | null;
  /** Files chosen here that have not reached the server. */
  readonly toSend: number;
  readonly sent: number;
  readonly sending: Sending;
  /** Names of files that could not be sent, with the reason. */
  readonly notSent: readonly { readonly fileName: string; readonly failure: unknown }[];
  /** The server took no more files into the import before; the rest goes into this one. */
  readonly isContinued: boolean;
  /** The connection broke off; it is tried again. */
  readonly isCutOff: boolean;
  readonly failure: unknown;
}

const NOTHING_SENDING: Sending = { bytesInAll: 0, bytesSent: 0 };

export const NO_IMPORT: ImportView = {
  runner: null,
  id: null,
  progress: null,
  toSend: 0,
  sent: 0,
  sending: NOTHING_SENDING,
  notSent: [],
  isContinued: false,
  isCutOff: false,
  failure: null,
};

export type ImportEvent =
  | { readonly kind: "began"; readonly runner: RunnerId; readonly id: string }
  | { readonly kind: "continued"; readonly id: string }
  | { readonly kind: "chosen"; readonly files: number; readonly bytes: number }
  /** Bytes that left; negative where a file has to be sent anew. */
  | { readonly kind: "bytesSent"; readonly bytes: number }
  | { readonly kind: "sent" }
  | { readonly kind: "notSent"; readonly fileName: string; readonly bytes: number; readonly failure: unknown }
  | { readonly kind: "sendingStopped" }
  | { readonly kind: "progress"; readonly progress: ImportProgress }
  | { readonly kind: "answer"; readonly answer: ImportOverview }
  | { readonly kind: "cutOff"; readonly isCutOff: boolean }
  | { readonly kind: "failed"; readonly failure: unknown };

/** The view after an event. */
export function nextImportView(view: ImportView, event: ImportEvent): ImportView {
  switch (event.kind) {
    case "began":
      return { ...NO_IMPORT, runner: event.runner, id: event.id };
    case "continued":
      return { ...view, id: event.id, progress: null, isContinued: true, isCutOff: false };
    case "chosen":
      return withChosen(view, event);
    case "bytesSent": {
      const bytesSent = Math.max(0, view.sending.bytesSent + event.bytes);
      return { ...view, sending: { ...view.sending, bytesSent } };
    }
    case "sent":
      return { ...view, toSend: Math.max(0, view.toSend - 1), sent: view.sent + 1 };
    case "notSent": {
      const notSent = [...view.notSent, { fileName: event.fileName, failure: event.failure }];
      const bytesInAll = Math.max(0, view.sending.bytesInAll - event.bytes);
      const sending = { ...view.sending, bytesInAll };
      return { ...view, toSend: Math.max(0, view.toSend - 1), notSent, sending };
    }
    case "sendingStopped":
      return { ...view, toSend: 0, sending: NOTHING_SENDING };
    case "progress":
      return { ...view, progress: event.progress, isCutOff: false };
    case "answer":
      return { ...view, id: event.answer.id, progress: event.answer.progress, isCutOff: false };
    case "cutOff":
      return { ...view, isCutOff: event.isCutOff };
    case "failed":
      return { ...view, failure: event.failure, toSend: 0, sending: NOTHING_SENDING };
  }
}

/** Files that are chosen while others are on their way join them. */
function withChosen(view: ImportView, chosen: Extract<ImportEvent, { kind: "chosen" }>): ImportView {
  const { files, bytes } = chosen;
  const { bytesInAll } = view.sending;
  const sending =
    view.toSend === 0
      ? { bytesInAll: bytes, bytesSent: 0 }
      : { ...view.sending, bytesInAll: bytesInAll + bytes };
  return { ...view, toSend: view.toSend + files, sending, failure: null };
}

/** An import is under way while files are being sent or the server has not ended it. */
export const isUnderWay = (view: ImportView): boolean =>
  view.toSend > 0 || view.progress?.state === "open" || view.progress?.state === "running";
