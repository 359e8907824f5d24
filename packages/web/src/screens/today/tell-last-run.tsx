import type { Explanation } from "@backstride/core/results";
import { ActionLink } from "../../components/action-link.tsx";
import { t } from "../../i18n/t.ts";
import { missingEntry } from "./missing-entry.ts";

/** The way to tell how the last run was, where the answer is what it is because nobody did. */
export function TellLastRun({ because }: { readonly because: Explanation }) {
  const moment = missingEntry(because);
  if (moment === null) return null;
  return (
    <p>
      <ActionLink href={`/diary?moment=${moment}`} look="quiet">
        {t(moment === "after-run" ? "today.tellRun" : "today.tellMorning")}
      </ActionLink>
    </p>
  );
}
