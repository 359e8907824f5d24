import type { ExperimentList } from "@backstride/server/api";
import { useQuery } from "@tanstack/react-query";
import { experimentsQuery } from "../../../api/queries.ts";
import { useRunnerId } from "../../../api/runner-choice.ts";
import { Answered } from "../../../components/answered.tsx";
import { Section } from "../../../components/section.tsx";
import { t } from "../../../i18n/t.ts";
import { ExperimentOffer } from "./experiment-offer.tsx";
import styles from "./experiments.module.css";
import { OngoingExperiment } from "./ongoing-experiment.tsx";
import { PastExperiment } from "./past-experiment.tsx";
import { StartExperiment } from "./start-experiment.tsx";
import { tellsSides } from "./tells-sides.ts";

export interface ExperimentsSectionProps {
  /** Whether the screen says already that no answer comes. */
  readonly isFailureTold: boolean;
}

/** What can be tried on one's own back by lot, what is on, and what came of it. */
export function ExperimentsSection({ isFailureTold }: ExperimentsSectionProps) {
  const experiments = useQuery(experimentsQuery(useRunnerId()));
  if (isFailureTold && experiments.data === undefined) return null;
  return (
    <div id="experiments" className={styles["place"]}>
      <Section heading={t("experiments.heading")} intro={t("experiments.intro")}>
        <Answered query={experiments}>
          {(answer) => <Experiments answer={answer} isTold={tellsSides(answer, experiments)} />}
        </Answered>
      </Section>
    </div>
  );
}

interface ExperimentsProps {
  readonly answer: ExperimentList;
  /** Whether the sides of the one that goes on may be told. */
  readonly isTold: boolean;
}

function Experiments({ answer: { kinds, experiments, startRefused }, isTold }: ExperimentsProps) {
  const ongoing = experiments.filter((one) => one.assignment.kind !== "ended");
  const past = experiments.filter((one) => one.assignment.kind === "ended");
  return (
    <div className={styles["parts"]}>
      {ongoing.map((one) => (
        <OngoingExperiment key={one.id} experiment={one} isTold={isTold} />
      ))}
      {past.length > 0 && (
        <div className={styles["part"]}>
          <h3>{t("experiments.past")}</h3>
          {past.map((one) => (
            <PastExperiment key={one.id} experiment={one} />
          ))}
        </div>
      )}
      {ongoing.length === 0 && (
        <div className={styles["part"]}>
          <h3>{t("experiments.offers")}</h3>
          {startRefused === null ? (
            <p className={styles["soft"]}>{t("experiments.startNote")}</p>
          ) : (
            <p className={styles["refused"]}>{startRefused.message}</p>
          )}
          <div className={styles["offers"]}>
            {kinds.map((kind) => (
              <ExperimentOffer
                key={kind.id}
                kind={kind}
                isOpen={startRefused === null}
                start={<StartExperiment kind={kind} />}
              />
            ))}
          </div>
        </div>
      )}
    </div>
  );
}
