import type { ShoeDiscipline } from "@backstride/core/footwear";
import type { ShoeAnswer } from "@backstride/server/api";
import { useState } from "react";
import { ActionButton } from "../../components/action-button.tsx";
import { ActionRow } from "../../components/action-row.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { SelectField } from "../../components/select-field.tsx";
import { TextField } from "../../components/text-field.tsx";
import { metresFromKilometreText } from "../../format/kilometre-text.ts";
import { t } from "../../i18n/t.ts";
import { DISCIPLINES, disciplineInWords } from "./disciplines.ts";
import styles from "./shoes-screen.module.css";
import { useShoeChange } from "./use-shoe-change.ts";

export interface ShoeFormProps {
  /** Null to add a new one. */
  readonly shoe: ShoeAnswer | null;
  readonly onDone: () => void;
}

/** Name, kind and the distance that the shoe had before. An empty distance means that it is not known. */
export function ShoeForm({ shoe, onDone }: ShoeFormProps) {
  const [name, setName] = useState(shoe?.name ?? "");
  const [discipline, setDiscipline] = useState<ShoeDiscipline>(shoe?.discipline ?? "daily");
  const before = shoe?.distanceBeforeM ?? null;
  const [distance, setDistance] = useState(before === null ? "" : String(before / 1000));
  const [wantsToSave, setWantsToSave] = useState(false);
  const save = useShoeChange(shoe?.id ?? null);
  const metres = metresFromKilometreText(distance);
  const nameProblem = name.trim() === "" ? t("shoes.problem.name") : null;
  const distanceProblem = metres === undefined ? t("shoes.problem.distance") : null;
  const submit = () => {
    setWantsToSave(true);
    if (nameProblem !== null || metres === undefined) return;
    save.mutate({ name: name.trim(), discipline, distanceBeforeM: metres }, { onSuccess: onDone });
  };
  return (
    <div className={styles["form"]}>
      <TextField
        label={t("shoes.name")}
        value={name}
        onChange={setName}
        problem={wantsToSave ? nameProblem : null}
      />
      <SelectField
        label={t("shoes.kind")}
        value={discipline}
        options={DISCIPLINES.map((value) => ({ value, label: disciplineInWords(value) }))}
        onChange={(value) => setDiscipline(DISCIPLINES.find((candidate) => candidate === value) ?? "daily")}
      />
      <TextField
        label={t("shoes.before")}
        help={t("shoes.beforeHelp")}
        value={distance}
        onChange={setDistance}
        unit="km"
        isNumber
        problem={wantsToSave ? distanceProblem : null}
      />
      {save.isError && <FailureNotice failure={save.error} />}
      <ActionRow>
        <ActionButton onPress={submit} isDisabled={save.isPending}>
          {t("shoes.save")}
        </ActionButton>
        <ActionButton look="quiet" onPress={onDone}>
          {t("shoes.cancel")}
        </ActionButton>
      </ActionRow>
    </div>
  );
}
