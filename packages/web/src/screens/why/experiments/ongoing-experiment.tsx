import type { ExperimentAnswer } from "@backstride/server/api";
import { FailureNotice } from "../../../components/failure-notice.tsx";
import { say, t } from "../../../i18n/t.ts";
import { AskedTwice } from "./asked-twice.tsx";
import styles from "./experiments.module.css";
import { OngoingState } from "./ongoing-state.tsx";
import { useExperimentStop } from "./use-experiment-change.ts";

export interface OngoingExperimentProps {
  readonly experiment: ExperimentAnswer;
  readonly isTold: boolean;
}

/** The one that goes on, and how to stop it. */
export function OngoingExperiment({ experiment, isTold }: OngoingExperimentProps) {
  const stop = useExperimentStop(experiment.id);
  const title = say(experiment.title);
  return (
    <div className={styles["part"]}>
      <h3>{t("experiments.ongoing")}</h3>
      <section className={styles["offer"]} aria-label={title}>
        <h4>{title}</h4>
        <OngoingState experiment={experiment} isTold={isTold} />
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
