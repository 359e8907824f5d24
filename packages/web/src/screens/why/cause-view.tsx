import type { CauseFinding, Causes } from "@backstride/core/causes";
import { SharePlot } from "../../charts/share-plot.tsx";
import { say, tCount } from "../../i18n/t.ts";
import { CauseBody } from "./cause-body.tsx";
import { Fold } from "./fold.tsx";
import { basisInWords, shareInWords } from "./share-words.ts";
import styles from "./why-screen.module.css";

export interface CauseViewProps {
  readonly finding: CauseFinding;
  readonly groups: Causes["groups"];
  /** Where the axis ends that all causes share, in flares. */
  readonly top: number;
}

/** One cause as a row of the ranking; what is behind it is made when it is opened. */
export function CauseView({ finding, groups, top }: CauseViewProps) {
  const { flaresWithout: share, basis } = finding;
  return (
    <Fold
      isTall
      summary={
        <span className={styles["row"]}>
          <span className={styles["naming"]}>
            <h3 className={styles["name"]}>{say(finding.title)}</h3>
            <span className={styles["basis"]}>{basisInWords(finding)}</span>
          </span>
          {share.kind === "computed" && (
            <span className={styles["share"]}>
              <SharePlot
                {...share}
                of={share.knownFlares}
                top={top}
                endLabel={tCount("causes.axisEnd", share.knownFlares)}
              />
              <span className={styles["soft"]}>{shareInWords(share, basis)}</span>
            </span>
          )}
        </span>
      }
    >
      <CauseBody finding={finding} groups={groups} />
    </Fold>
  );
}
