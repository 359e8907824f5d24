import type { GivenSurface, GroundCorrection, RunGround, RunGroundStretch } from "@backstride/server/api";
import { useEffect, useRef } from "react";
import { request } from "../../api/request.ts";
import { runnerPath, useRunnerId } from "../../api/runner-choice.ts";
import { useChange } from "../../api/use-change.ts";
import { ActionButton } from "../../components/action-button.tsx";
import { ActionRow } from "../../components/action-row.tsx";
import { Choice } from "../../components/choice.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { t } from "../../i18n/t.ts";
import styles from "./run-ground.module.css";
import { spanInWords } from "./stretch-words.ts";

const GIVEN: readonly GivenSurface[] = ["paved-hard", "compact", "soft", "track"];

export interface CorrectStretchProps {
  readonly runId: string;
  readonly stretch: RunGroundStretch;
  readonly onClose: () => void;
}

/** The runner says what a stretch was, or takes that back. It counts for every run along the same ways. */
export function CorrectStretch({ runId, stretch, onClose }: CorrectStretchProps) {
  const { fromM, toM, surface, mapSurface } = stretch;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const path = runnerPath(useRunnerId(), `runs/${encodeURIComponent(runId)}/ground/correction`);
  const correct = useChange((word: GivenSurface | null) => {
    const json: Omit<GroundCorrection, "surface"> = { fromM, toM };
    return word === null
      ? request<RunGround>(`${path}?fromM=${fromM}&toM=${toM}`, { method: "DELETE" })
      : request<RunGround>(path, { method: "PUT", json: { ...json, surface: word } });
  }, "ground-correction");
  return (
    <div className={styles["edit"]}>
      <h3 ref={heading} tabIndex={-1}>
        {t("runGround.editHeading", { span: spanInWords(stretch) })}
      </h3>
      <Choice
        label={t("runGround.editLabel")}
        help={t("runGround.editHelp", { surface: t(`track.ground.${mapSurface ?? surface}`) })}
        value={GIVEN.find((given) => given === surface) ?? null}
        options={GIVEN.map((value) => ({ value, label: t(`track.ground.${value}`) }))}
        onChange={(word) => correct.mutate(word)}
      />
      <p role="status">{correct.isSuccess && mapSurface !== null ? t("runGround.saved") : ""}</p>
      {correct.isError && <FailureNotice failure={correct.error} />}
      <ActionRow>
        {mapSurface !== null && (
          <ActionButton look="quiet" onPress={() => correct.mutate(null)}>
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
