import type { FactorFinding, NextQuestion } from "@backstride/core/causes";
import { ActionLink } from "../../components/action-link.tsx";
import { Section } from "../../components/section.tsx";
import { type MessageKey, say, t } from "../../i18n/t.ts";

interface Place {
  readonly href: string;
  readonly words: MessageKey;
}

const DAY: Place = { href: "/diary", words: "causes.next.day" };
const SHOES: Place = { href: "/shoes", words: "causes.next.shoes" };
const RUNS: Place = { href: "/runs", words: "causes.next.runs" };
const EXPERIMENTS: Place = { href: "/why#experiments", words: "causes.next.experiment" };

/** Where each entry is made that can be asked for; what only a watch or a map tells is not asked for. */
const PLACES: Readonly<Partial<Record<FactorFinding["id"], Place>>> = {
  "long-sitting": DAY,
  stress: DAY,
  "poor-sleep": DAY,
  "heavy-lifting": DAY,
  "days-since-strength": DAY,
  "days-since-stretching": DAY,
  "shoe-distance": SHOES,
  "new-shoe": SHOES,
  "shoe-mismatch": RUNS,
  "hard-ground-share": RUNS,
  "unusual-ground": RUNS,
};

/** What would tell the most, with the way to it. Nothing where no answer would tell anything. */
export function NextQuestionSection({ question }: { readonly question: NextQuestion | null }) {
  if (question === null) return null;
  const place = question.kind === "experiment" ? EXPERIMENTS : PLACES[question.factor];
  return (
    <Section heading={t("causes.next")}>
      <p>{say(question.statement)}</p>
      {place !== undefined && (
        <p>
          <ActionLink href={place.href} look="quiet">
            {t(place.words)}
          </ActionLink>
        </p>
      )}
    </Section>
  );
}
