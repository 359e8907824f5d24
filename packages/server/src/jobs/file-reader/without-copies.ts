import type { ArchiveMember } from "../../use-cases/imports/file-reader.ts";
import { EXPORT_DOCUMENT } from "../../use-cases/transfer/export-document.ts";
import { skipped } from "./no-run.ts";

/** What an export of Backstride holds of it for people alone: the GPX of each run, and tables. */
const COPY = /^(gpx\/.*|[^/]*\.csv|README\.txt)$/;

/** The members of an archive; in an export of Backstride without the copies, which would all be runs a second time. */
export const withoutCopies = (members: readonly ArchiveMember[]): readonly ArchiveMember[] =>
  members.some(({ name }) => name === EXPORT_DOCUMENT)
    ? members.map((member) =>
        COPY.test(member.name) && member.refused === null
          ? {
              ...member,
              refused: skipped("copyForPeople", "A copy for people; the original is in the archive."),
            }
          : member,
      )
    : members;
