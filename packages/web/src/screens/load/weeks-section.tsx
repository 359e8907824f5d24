import type { LoadKind } from "@backstride/core/training-load";
import type { LoadAnswer } from "@backstride/server/api";
import { useMemo, useState } from "react";
import { WeekChart } from "../../charts/week-chart.tsx";
import { ActionLink } from "../../components/action-link.tsx";
import { Choice } from "../../components/choice.tsx";
import { Section } from "../../components/section.tsx";
import { t } from "../../i18n/t.ts";
import { aboutKind, kindInWords, unitOfKind } from "./kind-words.ts";
import styles from "./load.module.css";
import { SaidOfLoad } from "./said-of-load.tsx";
import { weekColumns } from "./week-columns.ts";
import { WeekTable } from "./week-table.tsx";

/** The weeks in one kind of load: how much, the two averages, how even. */
export function WeeksSection({ answer }: { readonly answer: LoadAnswer }) {
  const { distance, session, sessionKind } = answer.load.description;
  const [chosen, setChosen] = useState<LoadKind>("distance");
  const shown = session !== null && session.kind === chosen ? session : distance;
  const { kind } = shown;
  const unit = unitOfKind(kind);
  const { weeks } = answer;
  const { load, averages, monotony, strain } = useMemo(() => weekColumns(weeks, kind), [weeks, kind]);
  return (
    <Section heading={t("load.weeks")} intro={t("load.weeksIntro")}>
      {session !== null && (
        <Choice
          label={t("load.kind")}
          help={aboutKind(kind)}
          value={kind}
          options={[distance, session].map((one) => ({ value: one.kind, label: kindInWords(one.kind) }))}
          onChange={setChosen}
        />
      )}
      <div className={styles["charts"]}>
        <div className={styles["figure"]}>
          <h3>{t("load.weekChart")}</h3>
          {load !== null && (
            <>
              <p className={styles["soft"]}>{t("load.weekChartUnit", { unit })}</p>
              <WeekChart label={t("load.weekChart")} bars={load} />
            </>
          )}
          <SaidOfLoad described={shown.weeklyChange} />
        </div>
        <div className={styles["figure"]}>
          <h3>{t("load.ewma")}</h3>
          {averages !== null && (
            <>
              <ul className={styles["key"]}>
                <li>{t("load.ewmaKey.acute")}</li>
                <li className={styles["chronic"]}>{t("load.ewmaKey.chronic")}</li>
              </ul>
              <WeekChart label={t("load.ewmaChart")} lines={averages} />
            </>
          )}
          <SaidOfLoad described={shown.ewma} />
        </div>
        <div className={styles["figure"]}>
          <h3>{t("load.monotonyChart")}</h3>
          {monotony !== null && <WeekChart label={t("load.monotonyChart")} bars={monotony} />}
          <SaidOfLoad described={shown.monotony} />
        </div>
        {strain !== null && (
          <div className={styles["figure"]}>
            <h3>{t("load.strainChart")}</h3>
            <WeekChart label={t("load.strainChart")} bars={strain} />
          </div>
        )}
      </div>
      {weeks.length > 0 && <WeekTable weeks={weeks} kind={kind} />}
      {sessionKind.kind === "unavailable" && (
        <div className={styles["figure"]}>
          <p>{t("load.noSession", { reason: sessionKind.detail })}</p>
          <p className={styles["soft"]}>{t("load.noSessionHow")}</p>
          <div>
            <ActionLink href="/data" look="quiet">
              {t("load.toProfile")}
            </ActionLink>
          </div>
        </div>
      )}
    </Section>
  );
}
