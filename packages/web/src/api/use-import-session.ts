import { useSyncExternalStore } from "react";
import { importSession } from "./import-session.ts";
import type { ImportView } from "./import-view.ts";

/** The import that is under way or was the last one; it goes on while other screens are shown. */
export const useImportSession = (): ImportView =>
  useSyncExternalStore(importSession.subscribe, importSession.read);
