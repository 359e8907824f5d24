import type { ShoeWear } from "@backstride/core/footwear";
import { ActionLink } from "../../components/action-link.tsx";
import { Section } from "../../components/section.tsx";
import { Why } from "../../components/why.tsx";
import { say, t } from "../../i18n/t.ts";

/** Shoes that have come to the end of their usual life. A reminder, not a risk. */
export function ShoeReminder({ shoes }: { readonly shoes: readonly ShoeWear[] }) {
  const due = shoes.filter(({ state }) => state === "due" || state === "due-soon");
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
