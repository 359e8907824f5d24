import type { PlannedDay, SessionPart } from "@backstride/core/plans";
import { kilometres } from "../../format/numbers.ts";
import { type MessageKey, say, t, tCount } from "../../i18n/t.ts";
import styles from "./planned-day-view.module.css";

const PART_WORDS: Readonly<Record<SessionPart["kind"], MessageKey>> = {
  "warm-up": "plan.part.warmUp",
  walk: "plan.part.walk",
  run: "plan.part.run",
  "walk-run": "plan.part.walkRun",
  "cool-down": "plan.part.coolDown",
};

export interface PlannedDayViewProps {
  readonly planned: PlannedDay;
  /** Without the day's own heading, where one stands above. */
  readonly isHeadless?: boolean;
}

/** What one day of the plan holds, part by part, with its bound, its ground and its condition. */
export function PlannedDayView({ planned, isHeadless = false }: PlannedDayViewProps) {
  const { title, parts, longestM, ground, onlyIf, kind } = planned;
  const isRunning = kind === "run" || kind === "walk-run";
  return (
    <div className={styles["day"]}>
      {isHeadless ? (
        <p className={styles["title"]}>{say(title)}</p>
      ) : (
        <h2 className={styles["title"]}>{say(title)}</h2>
      )}
      {parts.length > 0 && (
        <ol className={styles["parts"]}>
          {parts.map((part) => (
            <li key={part.what.text} className={styles["part"]}>
              <span className={styles["minutes"]}>
                {part.minutes === null ? t(PART_WORDS[part.kind]) : tCount("plan.minutes", part.minutes)}
              </span>
              <span>{say(part.what)}</span>
            </li>
          ))}
        </ol>
      )}
      {isRunning && !isHeadless && longestM.kind === "computed" && (
        <p>{t("plan.atMost", { distance: kilometres(longestM.value) })}</p>
      )}
      {ground !== null && <p className={styles["soft"]}>{say(ground)}</p>}
      {onlyIf !== null && <p>{say(onlyIf)}</p>}
    </div>
  );
}
