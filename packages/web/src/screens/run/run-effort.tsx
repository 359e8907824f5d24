import type { RunDetail } from "@backstride/server/api";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { SelectField } from "../../components/select-field.tsx";
import { type MessageKey, t } from "../../i18n/t.ts";
import { useRunEdit } from "./use-run-change.ts";

const NONE = "";
const WORDS: readonly MessageKey[] = [
  "effort.0",
  "effort.1",
  "effort.2",
  "effort.3",
  "effort.4",
  "effort.5",
  "effort.6",
  "effort.7",
  "effort.8",
  "effort.9",
  "effort.10",
];

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
          ...WORDS.map((word, effort) => ({ value: String(effort), label: t(word) })),
        ]}
        onChange={(chosen) => edit.mutate({ effort: chosen === NONE ? null : Number(chosen) })}
      />
      <p role="status">{edit.isSuccess ? t("effort.saved") : ""}</p>
      {edit.isError && <FailureNotice failure={edit.error} />}
    </div>
  );
}
