import { apiFailureOf } from "../../api/api-failure.ts";
import { failureInWords } from "../../api/failure-in-words.ts";
import type { ImportView } from "../../api/import-view.ts";
import { t, tCount } from "../../i18n/t.ts";

const MOST = 5;

/** Files that did not reach the server, and what to do with them. */
export function NotSent({ files }: { readonly files: ImportView["notSent"] }) {
  if (files.length === 0) return null;
  return (
    <div role="alert">
      {files.slice(0, MOST).map((file) => (
        <p key={file.fileName}>{notSentInWords(file)}</p>
      ))}
      {files.length > MOST && <p>{tCount("import.notSentMore", files.length - MOST)}</p>}
    </div>
  );
}

function notSentInWords({ fileName, failure }: ImportView["notSent"][number]): string {
  const { kind, message } = apiFailureOf(failure);
  if (kind === "refused") return t("import.notAccepted", { name: fileName, reason: message });
  return t("import.notSent", { name: fileName, reason: failureInWords(failure).happened });
}
