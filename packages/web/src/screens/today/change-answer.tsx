import type { Explanation } from "@backstride/core/results";
import { ActionLink } from "../../components/action-link.tsx";
import { type MessageKey, t } from "../../i18n/t.ts";

interface Way {
  readonly href: string;
  readonly words: MessageKey;
}

/** By the reason of the answer. A morning that was not entered has none: it can't be told days later. */
const WAYS: ReadonlyMap<string, Way> = new Map([
  ["today.modify.openRunWhy", { href: "/diary?moment=after-run", words: "today.tellRun" }],
  ["today.modify.noRunsWhy", { href: "/import", words: "today.bringRuns" }],
]);

/** The way to tell what is missing, where today's answer is what it is because nobody has told it. */
export function ChangeAnswer({ because }: { readonly because: Explanation }) {
  const way = WAYS.get(because.statement.id);
  if (way === undefined) return null;
  return (
    <p>
      <ActionLink href={way.href} look="quiet">
        {t(way.words)}
      </ActionLink>
    </p>
  );
}
