import type { ExperimentAnswer } from "@backstride/server/api";
import { FailureNotice } from "../../../components/failure-notice.tsx";
import { say, t } from "../../../i18n/t.ts";
import { ArmList } from "./arm-list.tsx";
import { AskedTwice } from "./asked-twice.tsx";
import styles from "./experiments.module.css";
import { useExperimentStop } from "./use-experiment-change.ts";

/** The one that goes on: which side is on where the server names one, how far it is, and how to stop it. */
export function RunningExperiment({ experiment }: { readonly experiment: ExperimentAnswer }) {
  const stop = useExperimentStop(experiment.id);
  const { assignment, analysis, arms } = experiment;
  return (
    <div className={styles["part"]}>
      <h3>{t("experiments.ongoing")}</h3>
      <section className={styles["offer"]} aria-label={say(experiment.title)}>
        <h4>{say(experiment.title)}</h4>
        <OnNow experiment={experiment} />
        {assignment.kind !== "ended" && <p>{say(assignment.statement)}</p>}
        {analysis.kind === "running" && (
          <>
            <Progress done={analysis.pairsDone} planned={analysis.pairsPlanned} />
            <p>{say(analysis.statement)}</p>
          </>
        )}
        {assignment.kind === "not-begun" && (
          <>
            <p className={styles["label"]}>{t("experiments.sides")}</p>
            <ArmList arms={arms} />
          </>
        )}
        {stop.isError && <FailureNotice failure={stop.error} />}
        <AskedTwice
          label={t("experiments.stop")}
          question={t("experiments.stop.ask")}
          yes={t("experiments.stop.yes")}
          no={t("experiments.stop.no")}
          isPending={stop.isPending}
          onYes={() => stop.mutate(undefined)}
        />
      </section>
    </div>
  );
}

function OnNow({ experiment: { assignment, arms } }: { readonly experiment: ExperimentAnswer }) {
  if (assignment.kind !== "on") return null;
  const arm = arms.find(({ id }) => id === assignment.arm);
  if (arm === undefined) return null;
  return (
    <div>
      <p className={styles["label"]}>
        {t(assignment.unit === "run" ? "experiments.on.run" : "experiments.on.week")}
      </p>
      <p className={styles["arm"]}>{say(arm.name)}</p>
      <p>{say(arm.words)}</p>
    </div>
  );
}

function Progress({ done, planned }: { readonly done: number; readonly planned: number }) {
  return (
    <progress
      className={styles["progress"]}
      value={done}
      max={planned}
      aria-label={t("experiments.progress", { done, planned })}
    />
  );
}
