import type { ShoeRotation } from "@backstride/core/footwear";
import { Section } from "../../components/section.tsx";
import { Why } from "../../components/why.tsx";
import { say, t } from "../../i18n/t.ts";

/** How many pairs were run in by turns lately, and what one study saw beside that. */
export function RotationSection({ rotation }: { readonly rotation: ShoeRotation }) {
  return (
    <Section heading={t("shoes.rotation")}>
      <p>{say(rotation.why.statement)}</p>
      <Why because={rotation.why} />
    </Section>
  );
}
