import type { RecordingWarning, WarningCode } from "../recording/index.ts";

/** Collects what was odd about a file: each code once, with the sentence of its first sight. */
export interface WarningList {
  add(code: WarningCode, message: string): void;
  list(): readonly RecordingWarning[];
}

export function warningList(before: readonly RecordingWarning[] = []): WarningList {
  const found = new Map<WarningCode, RecordingWarning>(before.map((warning) => [warning.code, warning]));
  return {
    add: (code, message) => {
      if (!found.has(code)) found.set(code, { code, message });
    },
    list: () => [...found.values()],
  };
}
