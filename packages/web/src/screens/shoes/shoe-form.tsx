import type { RunKind, ShoeDiscipline } from "@backstride/core/footwear";
import type { ShoeAnswer } from "@backstride/server/api";
import { useState } from "react";
import { ActionButton } from "../../components/action-button.tsx";
import { ActionRow } from "../../components/action-row.tsx";
import { CheckList } from "../../components/check-list.tsx";
import { DateField } from "../../components/date-field.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { SelectField } from "../../components/select-field.tsx";
import { TextField } from "../../components/text-field.tsx";
import { metresFromKilometreText } from "../../format/kilometre-text.ts";
import { t } from "../../i18n/t.ts";
import { DISCIPLINES, disciplineInWords } from "./disciplines.ts";
import { RUN_KIND_CHOICES, runKindInWords } from "./run-kinds.ts";
import styles from "./shoes-screen.module.css";
import { useShoeChange } from "./use-shoe-change.ts";

export interface ShoeFormProps {
  /** Null to add a new one. */
  readonly shoe: ShoeAnswer | null;
  readonly onDone: () => void;
}

const kilometreText = (metres: number | null | undefined): string =>
  metres === null || metres === undefined ? "" : String(metres / 1000);

/** What the runner may say of a shoe. A distance or a day that is left empty is not known, or not wanted. */
export function ShoeForm({ shoe, onDone }: ShoeFormProps) {
  const [name, setName] = useState(shoe?.name ?? "");
  const [discipline, setDiscipline] = useState<ShoeDiscipline>(shoe?.discipline ?? "daily");
  const [before, setBefore] = useState(kilometreText(shoe?.distanceBeforeM));
  const [renewAt, setRenewAt] = useState(kilometreText(shoe?.renewAtM));
  const [firstUsed, setFirstUsed] = useState(shoe?.firstUsedOn ?? "");
  const [kinds, setKinds] = useState<readonly RunKind[]>(shoe?.defaultFor ?? []);
  const [wantsToSave, setWantsToSave] = useState(false);
  const save = useShoeChange(shoe?.id ?? null);
  const distanceBeforeM = metresFromKilometreText(before);
  const renewAtM = metresFromKilometreText(renewAt);
  const nameProblem = name.trim() === "" ? t("shoes.problem.name") : null;
  const beforeProblem = distanceBeforeM === undefined ? t("shoes.problem.distance") : null;
  const renewProblem = renewAtM === undefined || renewAtM === 0 ? t("shoes.problem.renewAt") : null;
  const submit = () => {
    setWantsToSave(true);
    if (nameProblem !== null || distanceBeforeM === undefined || renewAtM === undefined || renewAtM === 0) {
      return;
    }
    // A day that was left empty is not sent for a new shoe: a new pair is then first used today.
    const day = firstUsed !== "" ? { firstUsedOn: firstUsed } : shoe === null ? {} : { firstUsedOn: null };
    save.mutate(
      { name: name.trim(), discipline, distanceBeforeM, renewAtM, defaultFor: kinds, ...day },
      { onSuccess: onDone },
    );
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
        value={before}
        onChange={setBefore}
        unit="km"
        isNumber
        problem={wantsToSave ? beforeProblem : null}
      />
      <DateField
        label={t("shoes.firstUsed")}
        help={t("shoes.firstUsedHelp")}
        value={firstUsed}
        onChange={setFirstUsed}
      />
      <TextField
        label={t("shoes.renewAt")}
        help={t("shoes.renewAtHelp")}
        value={renewAt}
        onChange={setRenewAt}
        unit="km"
        isNumber
        problem={wantsToSave ? renewProblem : null}
      />
      {shoe?.retiredOn == null && (
        <div>
          <p className={styles["label"]} aria-hidden="true">
            {t("shoes.defaultFor")}
          </p>
          <CheckList
            label={t("shoes.defaultFor")}
            options={RUN_KIND_CHOICES.map((id) => ({ id, label: runKindInWords(id) }))}
            chosen={kinds}
            onToggle={(kind) =>
              setKinds(kinds.includes(kind) ? kinds.filter((other) => other !== kind) : [...kinds, kind])
            }
          />
          <p className={styles["tick"]}>{t("shoes.defaultForHelp")}</p>
        </div>
      )}
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
