import { useQuery } from "@tanstack/react-query";
import { shoesQuery } from "../../api/queries.ts";
import { useRunnerId } from "../../api/runner-choice.ts";
import { Folded } from "../../components/folded.tsx";
import { SelectField } from "../../components/select-field.tsx";
import { t } from "../../i18n/t.ts";
import { EFFORT_WORDS } from "../runs/effort-words.ts";
import { GROUND_CHOICES, groundInWords } from "../runs/run-words.ts";
import styles from "./enter-run.module.css";
import type { RunDraft } from "./run-draft.ts";

const NOT_SAID = "";
/** No id of a shoe. */
const NO_SHOE = "none";

export interface MoreOfRunProps {
  readonly draft: RunDraft;
  readonly onChange: (part: Partial<RunDraft>) => void;
}

/** Ground, shoe and effort: they help to find causes, and can be told later on the run's page as well. */
export function MoreOfRun({ draft, onChange }: MoreOfRunProps) {
  const shoes = useQuery(shoesQuery(useRunnerId())).data?.shoes ?? [];
  const offered = shoes.filter(({ id, retiredOn }) => retiredOn === null || id === draft.shoeId);
  return (
    <Folded summary={t("enterRun.more")}>
      <div className={styles["more"]}>
        <SelectField
          label={t("run.ground")}
          value={draft.ground ?? NOT_SAID}
          options={[
            { value: NOT_SAID, label: t("run.groundUnknown") },
            ...GROUND_CHOICES.map((ground) => ({ value: ground, label: groundInWords(ground) })),
          ]}
          onChange={(chosen) =>
            onChange({ ground: GROUND_CHOICES.find((ground) => ground === chosen) ?? null })
          }
        />
        {offered.length > 0 && (
          <SelectField
            label={t("run.shoe")}
            value={draft.shoeId === undefined ? NOT_SAID : (draft.shoeId ?? NO_SHOE)}
            options={[
              ...(draft.shoeId === undefined ? [{ value: NOT_SAID, label: t("enterRun.shoeAsSet") }] : []),
              { value: NO_SHOE, label: t("run.shoeUnknown") },
              ...offered.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(chosen) =>
              onChange({ shoeId: chosen === NOT_SAID ? undefined : chosen === NO_SHOE ? null : chosen })
            }
          />
        )}
        <SelectField
          label={t("effort.label")}
          value={draft.effort === null ? NOT_SAID : String(Math.round(draft.effort))}
          options={[
            { value: NOT_SAID, label: t("effort.none") },
            ...EFFORT_WORDS.map((word, effort) => ({ value: String(effort), label: t(word) })),
          ]}
          onChange={(chosen) => onChange({ effort: chosen === NOT_SAID ? null : Number(chosen) })}
        />
      </div>
    </Folded>
  );
}
