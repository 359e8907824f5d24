import type { BodyRegion, PainMoment } from "@backstride/core/diary";
import type { DiaryEntryAnswer, NewDiaryEntry, RunRow } from "@backstride/server/api";
import { useId, useState } from "react";
import { request } from "../../api/request.ts";
import { runnerPath, useRunnerId } from "../../api/runner-choice.ts";
import { useChange } from "../../api/use-change.ts";
import { ActionButton } from "../../components/action-button.tsx";
import { ActionLink } from "../../components/action-link.tsx";
import { BodyMap } from "../../components/body-map/body-map.tsx";
import { Choice } from "../../components/choice.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { PainScale } from "../../components/pain-scale.tsx";
import { SelectField } from "../../components/select-field.tsx";
import { dayShort } from "../../format/days.ts";
import { kilometres } from "../../format/numbers.ts";
import { t } from "../../i18n/t.ts";
import { defaultMoment, localHourOf } from "./default-moment.ts";
import styles from "./diary-screen.module.css";
import { entryProblem } from "./entry-problem.ts";
import { MOMENTS, momentInWords } from "./moments.ts";
import { runOffered, runsOffered } from "./offered-run.ts";

export interface EntryFormProps {
  /** Newest first. */
  readonly runs: readonly RunRow[];
  /** The moment that a link asked for; null where none did. */
  readonly askedFor: PainMoment | null;
  /** The run that it asked for; null where it asked for none. */
  readonly askedRun: string | null;
  readonly onSaved: () => void;
}

/** When, how bad, where: the ten-second entry. */
export function EntryForm({ runs, askedFor, askedRun, onSaved }: EntryFormProps) {
  const runner = useRunnerId();
  const noteId = useId();
  const now = localHourOf(new Date());
  const offered = runsOffered(runs, askedRun);
  // Null until the runner says: the runs that the default goes by come later than the form.
  const [chosenMoment, setChosenMoment] = useState<PainMoment | null>(askedFor);
  const moment = chosenMoment ?? defaultMoment(runs, now);
  const [pain, setPain] = useState<number | null>(null);
  const [regions, setRegions] = useState<readonly BodyRegion[]>([]);
  const [chosenRun, setChosenRun] = useState(askedRun);
  const [note, setNote] = useState("");
  const [wantsToSave, setWantsToSave] = useState(false);
  const save = useChange((entry: NewDiaryEntry) =>
    request<DiaryEntryAnswer>(runnerPath(runner, "diary"), { method: "POST", json: entry }),
  );
  const isAboutRun = moment !== "at-rest" && offered.length > 0;
  const runId = isAboutRun
    ? (chosenRun ?? runOffered(offered, { moment, today: now.day })?.id ?? null)
    : null;
  const problem = entryProblem(pain, regions);
  const submit = () => {
    setWantsToSave(true);
    if (problem !== null || pain === null) return;
    const entry = { moment, pain, regions: pain === 0 ? [] : regions, runId, note: note.trim() || null };
    save.mutate(entry, { onSuccess: onSaved });
  };
  return (
    <div className={styles["form"]}>
      <Choice
        label={t("diary.when")}
        value={moment}
        options={MOMENTS.map((value) => ({ value, label: momentInWords(value) }))}
        onChange={setChosenMoment}
      />
      {isAboutRun && (
        <SelectField
          label={t("diary.whichRun")}
          value={runId ?? ""}
          options={offered.map((run) => ({ value: run.id, label: runLabel(run) }))}
          onChange={setChosenRun}
        />
      )}
      {moment !== "at-rest" && (
        <p>
          {offered.length === 0 && `${t("diary.noRunKnown")} `}
          <ActionLink href="/runs/enter" look="plain">
            {t(offered.length === 0 ? "runs.enter" : "diary.otherRun")}
          </ActionLink>
        </p>
      )}
      <PainScale label={t("diary.howBad")} value={pain} onChange={setPain} />
      {pain !== null && pain > 0 && (
        <fieldset>
          <legend className={styles["label"]}>{t("diary.where")}</legend>
          <BodyMap chosen={regions} onChange={setRegions} />
        </fieldset>
      )}
      <div>
        <label htmlFor={noteId} className={styles["label"]}>
          {t("diary.note")}
        </label>
        <textarea
          id={noteId}
          className={styles["note"]}
          value={note}
          maxLength={2000}
          onChange={(event) => setNote(event.target.value)}
        />
      </div>
      {wantsToSave && problem !== null && (
        <p role="alert" className={styles["problem"]}>
          {t(problem)}
        </p>
      )}
      {save.isError && <FailureNotice failure={save.error} />}
      <div>
        <ActionButton onPress={submit} isDisabled={save.isPending}>
          {t("diary.save")}
        </ActionButton>
      </div>
    </div>
  );
}

function runLabel({ day, distanceM, name }: RunRow): string {
  const when = day === null ? t("runs.noDay") : dayShort(day);
  const distance = distanceM === null ? null : kilometres(distanceM);
  return [when, distance, name].filter((part) => part !== null).join(", ");
}
