import type { RunDetail, RunEntry } from "@backstride/server/api";
import { type FormEvent, useState } from "react";
import { request } from "../../api/request.ts";
import { runnerPath, useRunnerId } from "../../api/runner-choice.ts";
import { useChange } from "../../api/use-change.ts";
import { ActionButton } from "../../components/action-button.tsx";
import { ActionLink } from "../../components/action-link.tsx";
import { ActionRow } from "../../components/action-row.tsx";
import { asksAboutDistance, ConfirmDistance } from "../../components/confirm-distance.tsx";
import { DateField } from "../../components/date-field.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { TextField } from "../../components/text-field.tsx";
import { TimeField } from "../../components/time-field.tsx";
import { t } from "../../i18n/t.ts";
import { DurationField } from "./duration-field.tsx";
import styles from "./enter-run.module.css";
import { MoreOfRun } from "./more-of-run.tsx";
import { refusedField } from "./refused-field.ts";
import { type DraftField, type DraftProblems, type RunDraft, readDraft } from "./run-draft.ts";

export interface EnterRunFormProps {
  /** The same for every press of Save: the run is there once. */
  readonly runId: string;
  readonly draft: RunDraft;
  readonly today: string;
  /** Where one goes to without saving. */
  readonly backTo: string;
  readonly onSaved: (entered: RunDetail) => void;
}

/** A run without a recording: a day, and whatever else is known of it. */
export function EnterRunForm({ runId, draft: first, today, backTo, onSaved }: EnterRunFormProps) {
  const runner = useRunnerId();
  const [draft, setDraft] = useState(first);
  const [unread, setUnread] = useState<DraftProblems>({});
  const save = useChange((entry: RunEntry) =>
    request<RunDetail>(runnerPath(runner, "runs"), { method: "POST", json: entry }),
  );
  const change = (part: Partial<RunDraft>) => {
    setDraft({ ...draft, ...part });
    setUnread({});
    // What was refused, or asked about, was said of another draft.
    save.reset();
  };
  const send = (isDistanceConfirmed: boolean) => {
    if (save.isPending) return;
    const read = readDraft(draft);
    setUnread(read.kind === "problems" ? read.problems : {});
    if (read.kind === "problems") return;
    save.mutate({ id: runId, ...read.entry, isDistanceConfirmed }, { onSuccess: onSaved });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(false);
  };
  const refused = refusedField(save.error);
  const problemOf = (field: DraftField): string | null => {
    const key = unread[field];
    if (key !== undefined) return t(key);
    return refused?.field === field ? refused.message : null;
  };
  const asks = asksAboutDistance(save.error);
  return (
    <form className={styles["form"]} onSubmit={submit} noValidate>
      <DateField
        label={t("enterRun.day")}
        value={draft.day}
        latest={today}
        onChange={(day) => change({ day })}
        problem={problemOf("day")}
      />
      <TimeField
        label={t("enterRun.start")}
        help={t("enterRun.startHelp")}
        value={draft.startTime}
        onChange={(startTime) => change({ startTime })}
        problem={problemOf("startTime")}
      />
      <TextField
        label={t("enterRun.distance")}
        help={t("enterRun.distanceHelp")}
        value={draft.kilometres}
        onChange={(kilometres) => change({ kilometres })}
        unit="km"
        isNumber
        problem={problemOf("kilometres")}
      />
      <DurationField
        hours={draft.hours}
        minutes={draft.minutes}
        onChange={change}
        problem={problemOf("duration")}
      />
      <MoreOfRun draft={draft} onChange={change} />
      {asks ? (
        <ConfirmDistance
          failure={save.error}
          distanceM={save.variables?.distanceM ?? 0}
          onConfirm={() => send(true)}
        />
      ) : (
        save.isError && refused === null && <FailureNotice failure={save.error} />
      )}
      <ActionRow>
        <ActionButton type="submit" isDisabled={save.isPending}>
          {t("enterRun.save")}
        </ActionButton>
        <ActionLink href={backTo} look="quiet">
          {t("enterRun.cancel")}
        </ActionLink>
      </ActionRow>
    </form>
  );
}
