import type { RunDetail } from "@backstride/server/api";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { SelectField } from "../../components/select-field.tsx";
import { t } from "../../i18n/t.ts";
import { EFFORT_WORDS } from "../runs/effort-words.ts";
import { useRunEdit } from "./use-run-change.ts";

const NONE = "";
/** How hard the run was as a whole, by the runner's own word; only for a run. */
export function RunEffort({ detail: { run } }: { readonly detail: RunDetail }) {
  const edit = useRunEdit(run.id);
  if (!run.isRun) return null;
  return (
    <div>
      <SelectField
        label={t("effort.label")}
        help={t("effort.help")}
        value={run.effort === null ? NONE : String(Math.round(run.effort))}
        options={[
          { value: NONE, label: t("effort.none") },
          ...EFFORT_WORDS.map((word, effort) => ({ value: String(effort), label: t(word) })),
        ]}
        onChange={(chosen) => edit.mutate({ effort: chosen === NONE ? null : Number(chosen) })}
      />
      <p role="status">{edit.isSuccess ? t("effort.saved") : ""}</p>
      {edit.isError && <FailureNotice failure={edit.error} />}
    </div>
  );
}
