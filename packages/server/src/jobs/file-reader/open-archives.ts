import type { Refusal, Result } from "@backstride/core/results";
import type { ImportLimits } from "../../use-cases/imports/import-limits.ts";
import { openZip, type ZipArchive } from "./zip-archive.ts";

/** Keeps the archive that was read last open: its members come one after the other, thousands of them. */
export interface OpenArchives {
  open(path: string, limits: ImportLimits): Promise<Result<ZipArchive, Refusal>>;
}

export function openArchives(): OpenArchives {
  let last: { readonly path: string; readonly archive: ZipArchive } | null = null;
  return {
    open: async (path, limits) => {
      if (last?.path === path) return { ok: true, value: last.archive };
      last?.archive.close();
      last = null;
      const opened = await openZip(path, limits);
      if (opened.ok) last = { path, archive: opened.value };
      return opened;
    },
  };
}
