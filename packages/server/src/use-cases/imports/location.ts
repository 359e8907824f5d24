import type { RawFiles } from "../../storage/data-folder/raw-files.ts";
import type { RecordingSource } from "../../storage/recordings/repository.ts";
import type { FileLocation } from "./file-reader.ts";

/** Where a recording's bytes are on this disk. */
export const locationOf = (
  { pathOf }: Pick<RawFiles, "pathOf">,
  { sha256, memberIndex }: RecordingSource,
): FileLocation =>
  memberIndex === null
    ? { kind: "file", path: pathOf(sha256) }
    : { kind: "member", archivePath: pathOf(sha256), index: memberIndex };
