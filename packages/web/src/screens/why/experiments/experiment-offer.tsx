import type { ExperimentKindAnswer } from "@backstride/server/api";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { shoesQuery } from "../../../api/queries.ts";
import { useRunnerId } from "../../../api/runner-choice.ts";
import { ActionButton } from "../../../components/action-button.tsx";
import { FailureNotice } from "../../../components/failure-notice.tsx";
import { SelectField } from "../../../components/select-field.tsx";
import { say, t, tCount } from "../../../i18n/t.ts";
import { ArmList } from "./arm-list.tsx";
import styles from "./experiments.module.css";
import { useExperimentStart } from "./use-experiment-change.ts";

export interface ExperimentOfferProps {
  readonly kind: ExperimentKindAnswer;
  /** Whether any may begin now. */
  readonly isOpen: boolean;
}

/**
 * One thing that can be tried: both sides, why neither does harm, and the button only where it may begin. Where none may,
 * only its name: what to do on a run is not told while today's answer has no plan.
 */
export function ExperimentOffer({ kind, isOpen }: ExperimentOfferProps) {
  const start = useExperimentStart();
  const [chosen, setChosen] = useState(0);
  const pair = kind.shoeChoices[chosen] ?? kind.shoeChoices[0];
  const isOfShoes = kind.needs.includes("two-suitable-shoes");
  const title = say(kind.title);
  const begin = () => {
    const [first, second] = pair ?? [];
    if (!isOfShoes) start.mutate({ kind: kind.id });
    else if (first !== undefined && second !== undefined) {
      start.mutate({ kind: kind.id, shoeIds: [first, second] });
    }
  };
  return (
    <section className={styles["offer"]} aria-label={title}>
      <h4>{title}</h4>
      {isOpen && (
        <>
          <ArmList arms={kind.arms} />
          <p className={styles["soft"]}>{plannedInWords(kind)}</p>
          <p className={styles["soft"]}>{say(kind.harmless)}</p>
        </>
      )}
      {kind.missing !== null ? (
        <p className={styles["refused"]}>{say(kind.missing)}</p>
      ) : (
        isOpen && (
          <>
            {isOfShoes && (
              <ShoeChoice choices={kind.shoeChoices} chosen={chosen} onChange={(at) => setChosen(at)} />
            )}
            <p className={styles["soft"]}>{t("experiments.startNote")}</p>
            <div>
              <ActionButton
                look="quiet"
                label={t("experiments.startLabel", { title })}
                isDisabled={start.isPending}
                onPress={begin}
              >
                {t("experiments.start")}
              </ActionButton>
            </div>
          </>
        )
      )}
      {start.isError && <FailureNotice failure={start.error} />}
    </section>
  );
}

const plannedInWords = ({ unit, pairs }: Pick<ExperimentKindAnswer, "unit" | "pairs">): string =>
  tCount(unit === "run" ? "experiments.planned.run" : "experiments.planned.week", 2 * pairs);

interface ShoeChoiceProps {
  readonly choices: ExperimentKindAnswer["shoeChoices"];
  readonly chosen: number;
  readonly onChange: (at: number) => void;
}

function ShoeChoice({ choices, chosen, onChange }: ShoeChoiceProps) {
  const shoes = useQuery(shoesQuery(useRunnerId())).data?.shoes ?? [];
  const nameOf = (id: string | undefined): string =>
    shoes.find((shoe) => shoe.id === id)?.name ?? t("experiments.shoeGone");
  return (
    <SelectField
      label={t("experiments.shoes")}
      value={String(chosen)}
      options={choices.map(([first, second], at) => ({
        value: String(at),
        label: t("experiments.shoesPair", { first: nameOf(first), second: nameOf(second) }),
      }))}
      onChange={(value) => onChange(Number(value))}
    />
  );
}
