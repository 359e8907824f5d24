import type { ExperimentAnswer } from "@backstride/server/api";
import { dayInWords } from "../../../format/days.ts";
import { say, t } from "../../../i18n/t.ts";
import { ArmList } from "./arm-list.tsx";
import styles from "./experiments.module.css";

export interface OngoingStateProps {
  readonly experiment: ExperimentAnswer;
  /** Whether its sides may be told. */
  readonly isTold: boolean;
}

/** Which side is on where the server names one, and how far it is. Nothing of what to do on a run while it is withheld. */
export function OngoingState({ experiment, isTold }: OngoingStateProps) {
  const { assignment, analysis, arms } = experiment;
  return (
    <>
      {isTold && <OnNow experiment={experiment} />}
      <Standing assignment={assignment} isTold={isTold} />
      {analysis.kind === "running" && (
        <>
          <progress
            className={styles["progress"]}
            value={analysis.unitsDone}
            max={analysis.unitsPlanned}
            aria-label={t(progressWords[experiment.unit], {
              done: analysis.unitsDone,
              planned: analysis.unitsPlanned,
            })}
          />
          <p>{say(analysis.statement)}</p>
        </>
      )}
      {isTold && assignment.kind === "not-begun" && (
        <>
          <p className={styles["label"]}>{t("experiments.sides")}</p>
          <ArmList arms={arms} />
        </>
      )}
    </>
  );
}

const progressWords = { day: "experiments.progress.day", week: "experiments.progress.week" } as const;

/** When it begins, which day or week this is, or why no side is named. */
function Standing({
  assignment,
  isTold,
}: { readonly isTold: boolean } & Pick<ExperimentAnswer, "assignment">) {
  switch (assignment.kind) {
    case "not-begun":
      return <p>{t("experiments.begins", { day: dayInWords(assignment.startsOn) })}</p>;
    case "on":
      return isTold ? <p>{say(assignment.statement)}</p> : null;
    case "withheld":
      return <p>{say(assignment.statement)}</p>;
    case "ended":
      return null;
  }
}

function OnNow({ experiment: { assignment, arms } }: { readonly experiment: ExperimentAnswer }) {
  const arm = assignment.kind === "on" ? arms.find(({ id }) => id === assignment.arm) : undefined;
  if (assignment.kind !== "on" || arm === undefined) return null;
  return (
    <div>
      <p className={styles["label"]}>
        {t(assignment.unit === "day" ? "experiments.on.day" : "experiments.on.week")}
      </p>
      <p className={styles["arm"]}>{say(arm.name)}</p>
      <p>{say(arm.words)}</p>
    </div>
  );
}
