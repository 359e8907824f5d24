import type { GivenSurface, GroundCorrection, RunGround, RunGroundStretch } from "@backstride/server/api";
import { useEffect, useRef, useState } from "react";
import { request } from "../../api/request.ts";
import { runnerPath, useRunnerId } from "../../api/runner-choice.ts";
import { useChange } from "../../api/use-change.ts";
import { ActionButton } from "../../components/action-button.tsx";
import { ActionRow } from "../../components/action-row.tsx";
import { Choice } from "../../components/choice.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { TextField } from "../../components/text-field.tsx";
import { t } from "../../i18n/t.ts";
import { kilometreText, rangeWithin } from "./range-within.ts";
import styles from "./run-ground.module.css";
import { spanInWords } from "./stretch-words.ts";

const GIVEN: readonly GivenSurface[] = ["paved-hard", "compact", "soft", "track"];

export interface CorrectStretchProps {
  readonly runId: string;
  readonly stretch: RunGroundStretch;
  /** The part for which a word was given or taken back. */
  readonly onCorrected: (span: { readonly fromM: number; readonly toM: number }) => void;
  readonly onClose: () => void;
}

/** The runner says what a stretch or a part of it was, or takes that back. It counts for every run along the same ways. */
export function CorrectStretch({ runId, stretch, onCorrected, onClose }: CorrectStretchProps) {
  const { fromM, toM, surface, mapSurface } = stretch;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [from, setFrom] = useState(kilometreText(fromM));
  const [to, setTo] = useState(kilometreText(toM));
  useEffect(() => {
    setFrom(kilometreText(fromM));
    setTo(kilometreText(toM));
  }, [fromM, toM]);
  const range = rangeWithin({ from, to }, stretch);
  const path = runnerPath(useRunnerId(), `runs/${encodeURIComponent(runId)}/ground/correction`);
  const correct = useChange(({ surface: word, ...span }: CorrectionOrNone) => {
    if (word !== null) {
      const json: GroundCorrection = { ...span, surface: word };
      return request<RunGround>(path, { method: "PUT", json });
    }
    return request<RunGround>(`${path}?fromM=${span.fromM}&toM=${span.toM}`, { method: "DELETE" });
  }, "ground-correction");
  const give = (word: GivenSurface | null) => {
    if (range !== null) correct.mutate({ ...range, surface: word }, { onSuccess: () => onCorrected(range) });
  };
  const isWord = (correct.variables?.surface ?? null) !== null;
  return (
    <div className={styles["edit"]}>
      <h3 ref={heading} tabIndex={-1}>
        {t("runGround.editHeading", { span: spanInWords(stretch) })}
      </h3>
      <div className={styles["range"]}>
        <TextField label={t("runGround.fromKm")} value={from} onChange={setFrom} unit="km" isNumber />
        <TextField label={t("runGround.toKm")} value={to} onChange={setTo} unit="km" isNumber />
      </div>
      {range === null ? (
        <p role="alert">{t("runGround.rangeProblem")}</p>
      ) : (
        <p className={styles["soft"]}>{t("runGround.rangeHelp")}</p>
      )}
      <Choice
        label={t("runGround.editLabel")}
        help={t("runGround.editHelp", { surface: t(`track.ground.${mapSurface ?? surface}`) })}
        value={GIVEN.find((given) => given === surface) ?? null}
        options={GIVEN.map((value) => ({ value, label: t(`track.ground.${value}`) }))}
        onChange={give}
      />
      <p role="status">{correct.isSuccess ? t(isWord ? "runGround.saved" : "runGround.takenBack") : ""}</p>
      {correct.isError && <FailureNotice failure={correct.error} />}
      <ActionRow>
        {mapSurface !== null && (
          <ActionButton look="quiet" onPress={() => give(null)}>
            {t("runGround.takeBack")}
          </ActionButton>
        )}
        <ActionButton look="plain" onPress={onClose}>
          {t("runGround.close")}
        </ActionButton>
      </ActionRow>
    </div>
  );
}

type CorrectionOrNone = Omit<GroundCorrection, "surface"> & { readonly surface: GivenSurface | null };
