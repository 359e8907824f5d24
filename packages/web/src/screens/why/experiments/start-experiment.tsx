import type { ExperimentKindAnswer } from "@backstride/server/api";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { shoesQuery } from "../../../api/queries.ts";
import { useRunnerId } from "../../../api/runner-choice.ts";
import { ActionButton } from "../../../components/action-button.tsx";
import { FailureNotice } from "../../../components/failure-notice.tsx";
import { SelectField } from "../../../components/select-field.tsx";
import { say, t } from "../../../i18n/t.ts";
import { useExperimentStart } from "./use-experiment-change.ts";

/** Begins one kind, with the choice of shoes where it is of shoes. A refusal of the server's stands below in its words. */
export function StartExperiment({ kind }: { readonly kind: ExperimentKindAnswer }) {
  const start = useExperimentStart();
  const [chosen, setChosen] = useState(0);
  const isOfShoes = kind.needs.includes("two-suitable-shoes");
  const begin = () => {
    const [first, second] = kind.shoeChoices[chosen] ?? [];
    if (!isOfShoes) start.mutate({ kind: kind.id });
    else if (first !== undefined && second !== undefined) {
      start.mutate({ kind: kind.id, shoeIds: [first, second] });
    }
  };
  return (
    <>
      {isOfShoes && <ShoeChoice choices={kind.shoeChoices} chosen={chosen} onChange={setChosen} />}
      <div>
        <ActionButton
          look="quiet"
          label={t("experiments.startLabel", { title: say(kind.title) })}
          isDisabled={start.isPending}
          onPress={begin}
        >
          {t("experiments.start")}
        </ActionButton>
      </div>
      {start.isError && <FailureNotice failure={start.error} />}
    </>
  );
}

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
