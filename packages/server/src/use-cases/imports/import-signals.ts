/** What happens to an import, told after it is committed. How far it is, is asked by who wants to know: it is counted. */
export type ImportEvent = { readonly kind: "changed" } | { readonly kind: "end" };

export type ImportListener = (event: ImportEvent) => void;

/** Who told whom: use cases tell that there is work and what became of it, others listen. */
export interface ImportSignals {
  /** There may be waiting items. */
  wake(): void;
  onWake(listener: () => void): void;
  publish(importId: string, event: ImportEvent): void;
  /** Ends with the call of what it returns. */
  subscribe(importId: string, listener: ImportListener): () => void;
}

export function importSignals(): ImportSignals {
  const listeners = new Map<string, Set<ImportListener>>();
  let wakeUp: () => void = () => undefined;
  return {
    wake: () => wakeUp(),
    onWake: (listener) => {
      wakeUp = listener;
    },
    publish: (importId, event) => {
      for (const listener of [...(listeners.get(importId) ?? [])]) listener(event);
    },
    subscribe: (importId, listener) => {
      const ofImport = listeners.get(importId) ?? new Set();
      listeners.set(importId, ofImport.add(listener));
      return () => {
        ofImport.delete(listener);
        if (ofImport.size === 0) listeners.delete(importId);
      };
    },
  };
}
