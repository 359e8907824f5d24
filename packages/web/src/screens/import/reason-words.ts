import type { ImportSummary } from "@backstride/server/api";
import { tCount } from "../../i18n/t.ts";

type Base = Parameters<typeof tCount>[0];

/** What many files of one reason are called together. */
const WORDS: Readonly<Record<string, Base>> = {
  notARecording: "import.group.notARecording",
  formatUnknown: "import.group.formatUnknown",
  systemFile: "import.group.systemFile",
  alreadyImported: "import.group.alreadyImported",
  putAwayBefore: "import.group.putAwayBefore",
  copyForPeople: "import.group.copyForPeople",
  fileIsEmpty: "import.group.empty",
  recordingHasNoRecords: "import.group.empty",
  fitHeaderBroken: "import.group.damaged",
  fitNothingReadable: "import.group.damaged",
  xmlNothingReadable: "import.group.damaged",
  gzipBroken: "import.group.damaged",
  archiveBroken: "import.group.damaged",
  archiveMemberBroken: "import.group.damaged",
  archiveTooLarge: "import.group.tooLarge",
  fileTooLarge: "import.group.tooLarge",
};

/** "812 files that are no recordings" */
export const groupInWords = ({
  code,
  count,
}: Pick<ImportSummary["groups"][number], "code" | "count">): string =>
  tCount(WORDS[code] ?? "import.group.another", count);
