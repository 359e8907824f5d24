import type { Explanation } from "@backstride/core/results";
import { ActionLink } from "../../components/action-link.tsx";
import { t } from "../../i18n/t.ts";

/** The reason that rests on an entry which can still be made. A morning that was not entered can't be told days later. */
const NOTHING_TOLD = "today.modify.openRunWhy";

/** The way to tell how the last run was, where today's answer is what it is because nobody did. */
export function TellLastRun({ because }: { readonly because: Explanation }) {
  if (because.statement.id !== NOTHING_TOLD) return null;
  return (
    <p>
      <ActionLink href="/diary?moment=after-run" look="quiet">
        {t("today.tellRun")}
      </ActionLink>
    </p>
  );
}
