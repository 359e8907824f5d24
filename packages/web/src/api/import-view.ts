import type { ImportAnswer, ImportItem, ImportProgress } from "@backstride/server/api";

/** What the screen knows of an import: the server's progress and items, and what is still to be sent from here. */
export interface ImportView {
  readonly id: string | null;
  readonly progress: ImportProgress | null;
  readonly items: readonly ImportItem[];
  /** Files chosen here that have not reached the server. */
  readonly toSend: number;
  readonly sent: number;
  /** Names of files that could not be sent, with the reason. */
  readonly notSent: readonly { readonly fileName: string; readonly failure: unknown }[];
  /** The stream of events broke off; the browser tries again by itself. */
  readonly isCutOff: boolean;
  readonly failure: unknown;
}

export const NO_IMPORT: ImportView = {
  id: null,
  progress: null,
  items: [],
  toSend: 0,
  sent: 0,
  notSent: [],
  isCutOff: false,
  failure: null,
};

export type ImportEvent =
  | { readonly kind: "began"; readonly id: string }
  | { readonly kind: "chosen"; readonly count: number }
  | { readonly kind: "sent" }
  | { readonly kind: "notSent"; readonly fileName: string; readonly failure: unknown }
  | { readonly kind: "progress"; readonly progress: ImportProgress }
  | { readonly kind: "item"; readonly item: ImportItem }
  | { readonly kind: "answer"; readonly answer: ImportAnswer }
  | { readonly kind: "cutOff"; readonly isCutOff: boolean }
  | { readonly kind: "failed"; readonly failure: unknown };

/** The view after an event. The stream begins with the present state, so that an item may come twice: it is replaced. */
export function nextImportView(view: ImportView, event: ImportEvent): ImportView {
  switch (event.kind) {
    case "began":
      return { ...NO_IMPORT, id: event.id };
    case "chosen":
      return { ...view, toSend: view.toSend + event.count, failure: null };
    case "sent":
      return { ...view, toSend: Math.max(0, view.toSend - 1), sent: view.sent + 1 };
    case "notSent": {
      const notSent = [...view.notSent, { fileName: event.fileName, failure: event.failure }];
      return { ...view, toSend: Math.max(0, view.toSend - 1), notSent };
    }
    case "progress":
      return { ...view, progress: event.progress, isCutOff: false };
    case "item":
      return { ...view, items: withItem(view.items, event.item), isCutOff: false };
    case "answer":
      return {
        ...view,
        id: event.answer.id,
        progress: event.answer.progress,
        items: event.answer.items,
        isCutOff: false,
      };
    case "cutOff":
      return { ...view, isCutOff: event.isCutOff };
    case "failed":
      return { ...view, failure: event.failure, toSend: 0 };
  }
}

function withItem(items: readonly ImportItem[], item: ImportItem): readonly ImportItem[] {
  const at = items.findIndex((other) => other.id === item.id);
  return at < 0 ? [...items, item] : items.with(at, item);
}

/** An import is under way while files are being sent or the server has not ended it. */
export const isUnderWay = (view: ImportView): boolean =>
  view.toSend > 0 || view.progress?.state === "open" || view.progress?.state === "running";
