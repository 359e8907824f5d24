import type { ExperimentAnswer } from "@backstride/server/api";
import { FailureNotice } from "../../../components/failure-notice.tsx";
import { dayInWords } from "../../../format/days.ts";
import { say, t } from "../../../i18n/t.ts";
import { AskedTwice } from "./asked-twice.tsx";
import { ExperimentResultView } from "./experiment-result.tsx";
import styles from "./experiments.module.css";
import { useExperimentRemoval } from "./use-experiment-change.ts";

/** It begins on the day after it was asked for, and can be stopped at once. Days of the calendar sort as texts. */
const hasBegun = ({ startsOn, stoppedOn }: Pick<ExperimentAnswer, "startsOn" | "stoppedOn">): boolean =>
  stoppedOn === null || stoppedOn >= startsOn;

/** One that has ended: its result, or why there is none. */
export function PastExperiment({ experiment }: { readonly experiment: ExperimentAnswer }) {
  const remove = useExperimentRemoval(experiment.id);
  const { analysis } = experiment;
  const title = say(experiment.title);
  const day = dayInWords(experiment.startsOn);
  return (
    <section className={styles["offer"]} aria-label={title}>
      <h4>{title}</h4>
      <p className={styles["soft"]}>
        {t(hasBegun(experiment) ? "experiments.from" : "experiments.neverBegun", { day })}
      </p>
      {analysis.kind === "running" && <p>{say(analysis.statement)}</p>}
      {analysis.kind === "unavailable" && <p>{analysis.detail}</p>}
      {analysis.kind === "result" && (
        <ExperimentResultView result={analysis} arms={experiment.arms} unit={experiment.unit} />
      )}
      {remove.isError && <FailureNotice failure={remove.error} />}
      <AskedTwice
        label={t("experiments.delete")}
        fullLabel={t("experiments.deleteLabel", { title, day })}
        question={t("experiments.delete.ask")}
        yes={t("experiments.delete.yes")}
        no={t("experiments.delete.no")}
        isPending={remove.isPending}
        onYes={() => remove.mutate(undefined)}
      />
    </section>
  );
}
