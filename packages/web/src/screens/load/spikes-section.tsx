import type { SessionSpike, TrainingLoad } from "@backstride/core/training-load";
import { Section } from "../../components/section.tsx";
import { Why } from "../../components/why.tsx";
import { kilometres } from "../../format/numbers.ts";
import { say, t, tCount } from "../../i18n/t.ts";
import styles from "./load.module.css";

/**
 * The runs of the last two weeks against the longest before each. It looks back: a distance for today would be read as
 * permission here, where nothing knows of a stop or a day of rest.
 */
export function SpikesSection({ load }: { readonly load: TrainingLoad }) {
  const { longestTakenWell, recentSpikes } = load;
  const isWithin = ({ spike }: SessionSpike) => spike.kind === "computed" && spike.value === "reference";
  const within = recentSpikes.filter(isWithin).length;
  return (
    <Section heading={t("load.spikes")} isBare>
      {longestTakenWell !== null && (
        <dl className={styles["numbers"]}>
          <div>
            <dt>{t("load.takenWell")}</dt>
            <dd>
              {kilometres(1000 * longestTakenWell.distanceKm)}
              <span className={styles["about"]}>{t("load.takenWellAbout")}</span>
            </dd>
          </div>
        </dl>
      )}
      {recentSpikes.length === 0 ? (
        <p>{t("load.spikesNone")}</p>
      ) : (
        <ul className={styles["spikes"]}>
          {within > 0 && <li>{tCount("load.spikesWithin", within)}</li>}
          {recentSpikes
            .filter((one) => !isWithin(one))
            .map(({ runId, why }) => (
              <li key={runId}>
                <p>{say(why.statement)}</p>
                <Why because={why} />
              </li>
            ))}
        </ul>
      )}
    </Section>
  );
}
