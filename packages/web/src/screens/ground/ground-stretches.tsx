import type { RunGroundStretch } from "@backstride/server/api";
import { useState } from "react";
import { ActionButton } from "../../components/action-button.tsx";
import { t } from "../../i18n/t.ts";
import { CorrectStretch } from "./correct-stretch.tsx";
import styles from "./run-ground.module.css";
import { spanInWords, sureInWords } from "./stretch-words.ts";

export interface GroundStretchesProps {
  readonly runId: string;
  readonly stretches: readonly RunGroundStretch[];
}

type Span = Pick<RunGroundStretch, "fromM" | "toM">;

/** The stretch that is being corrected, as often as one was chosen. */
interface Choice {
  readonly atM: number;
  readonly count: number;
}

/** A region that scrolls must be reachable without a pointer (WCAG 2.1.1). */
const REACHABLE_BY_KEYBOARD = { tabIndex: 0 };

/** The stretches of a run in a table, each with the way to say what it really was. */
export function GroundStretches({ runId, stretches }: GroundStretchesProps) {
  // Held by a place on it: a correction may make one stretch of two, or two of one.
  const [choice, setChoice] = useState<Choice | null>(null);
  const isAt = ({ fromM, toM }: RunGroundStretch): boolean =>
    choice !== null && fromM <= choice.atM && choice.atM < toM;
  const chosen = stretches.find(isAt) ?? null;
  const choose = ({ fromM, toM }: Span) =>
    setChoice({ atM: (fromM + toM) / 2, count: (choice?.count ?? 0) + 1 });
  return (
    <details className={styles["fold"]}>
      <summary className={styles["summary"]}>{t("runGround.stretches")}</summary>
      <section className={styles["frame"]} aria-label={t("runGround.caption")} {...REACHABLE_BY_KEYBOARD}>
        <table className={styles["table"]}>
          <caption className="visually-hidden">{t("runGround.caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("runGround.column.where")}</th>
              <th scope="col">{t("runGround.column.surface")}</th>
              <th scope="col">{t("runGround.column.sure")}</th>
              <th scope="col">{t("runGround.column.word")}</th>
            </tr>
          </thead>
          <tbody>
            {stretches.map((stretch) => (
              <Row
                key={stretch.fromM}
                stretch={stretch}
                isChosen={stretch === chosen}
                onChoose={() => choose(stretch)}
              />
            ))}
          </tbody>
        </table>
      </section>
      {chosen !== null && choice !== null && (
        <CorrectStretch
          key={choice.count}
          runId={runId}
          stretch={chosen}
          onCorrected={({ fromM, toM }) => setChoice({ ...choice, atM: (fromM + toM) / 2 })}
          onClose={() => setChoice(null)}
        />
      )}
    </details>
  );
}

interface RowProps {
  readonly stretch: RunGroundStretch;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Row({ stretch, isChosen, onChoose }: RowProps) {
  const surface = t(`track.ground.${stretch.surface}`);
  const span = spanInWords(stretch);
  return (
    <tr data-chosen={isChosen ? "" : undefined}>
      <th scope="row">{span}</th>
      <td>{surface}</td>
      <td>{sureInWords(stretch)}</td>
      <td>
        {stretch.isOnWays ? (
          <ActionButton look="plain" label={t("runGround.correctOf", { span, surface })} onPress={onChoose}>
            {t("runGround.correct")}
          </ActionButton>
        ) : (
          <span className={styles["soft"]}>{t("runGround.offMap")}</span>
        )}
      </td>
    </tr>
  );
}
