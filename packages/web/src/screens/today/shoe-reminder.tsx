import type { ShoeWear } from "@backstride/core/footwear";
import { ActionLink } from "../../components/action-link.tsx";
import { Section } from "../../components/section.tsx";
import { Why } from "../../components/why.tsx";
import { say, t } from "../../i18n/t.ts";

/** The pairs in use of which the engine says that they are due or due soon. A reminder, not a risk. */
export function ShoeReminder({ shoes }: { readonly shoes: readonly ShoeWear[] }) {
  const due = shoes.filter(({ remindsToday }) => remindsToday);
  if (due.length === 0) return null;
  return (
    <Section heading={t("today.shoes")}>
      {due.map((shoe) => (
        <div key={shoe.shoeId}>
          <p>{say(shoe.why.statement)}</p>
          <Why because={shoe.why} />
        </div>
      ))}
      <p>
        <ActionLink href="/shoes" look="plain">
          {t("today.openShoes")}
        </ActionLink>
      </p>
    </Section>
  );
}
