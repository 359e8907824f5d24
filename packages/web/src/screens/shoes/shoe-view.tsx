import type { ShoeWear } from "@backstride/core/footwear";
import type { ShoeAnswer } from "@backstride/server/api";
import { useState } from "react";
import { request } from "../../api/request.ts";
import { runnerPath, useRunnerId } from "../../api/runner-choice.ts";
import { useChange } from "../../api/use-change.ts";
import { ActionButton } from "../../components/action-button.tsx";
import { ActionRow } from "../../components/action-row.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { MeasuredValue } from "../../components/measured-value.tsx";
import { Why } from "../../components/why.tsx";
import { dayOfYear } from "../../format/days.ts";
import { say, t, tCount } from "../../i18n/t.ts";
import { disciplineInWords } from "./disciplines.ts";
import { ShoeForm } from "./shoe-form.tsx";
import styles from "./shoes-screen.module.css";
import { useShoeChange } from "./use-shoe-change.ts";
import { WearLine } from "./wear-line.tsx";

export interface ShoeViewProps {
  readonly shoe: ShoeAnswer;
  /** What the engine says of it; undefined while that is not there. */
  readonly wear: ShoeWear | undefined;
}

/** One shoe with its distance, its wear and what can be done with it. */
export function ShoeView({ shoe, wear }: ShoeViewProps) {
  const runner = useRunnerId();
  const [isEditing, setIsEditing] = useState(false);
  const change = useShoeChange(shoe.id);
  const retire = useChange(() =>
    request<void>(runnerPath(runner, `shoes/${encodeURIComponent(shoe.id)}`), { method: "DELETE" }),
  );
  const isRetired = shoe.retiredOn !== null;
  return (
    <>
      <div className={styles["head"]}>
        <h2 className={styles["shoeName"]}>{shoe.name}</h2>
        <span className={styles["kind"]}>
          {disciplineInWords(shoe.discipline)}
          {shoe.isDefault && `, ${t("shoes.isDefault")}`}
        </span>
      </div>
      {shoe.retiredOn !== null && (
        <p className={styles["retired"]}>{t("shoes.retiredOn", { day: dayOfYear(shoe.retiredOn) })}</p>
      )}
      {wear !== undefined && (
        <>
          <p className={styles["head"]}>
            <span className={styles["distance"]}>
              <MeasuredValue measured={wear.distanceM} />
            </span>
            <span className={styles["kind"]}>{tCount("shoes.runs", wear.runs)}</span>
          </p>
          <WearLine wear={wear} />
          <p>{say(wear.why.statement)}</p>
          <Why because={wear.why} />
        </>
      )}
      {(change.isError || retire.isError) && <FailureNotice failure={change.error ?? retire.error} />}
      {isEditing ? (
        <ShoeForm shoe={shoe} onDone={() => setIsEditing(false)} />
      ) : (
        <ActionRow>
          <ActionButton
            look="quiet"
            label={t("shoes.editLabel", { name: shoe.name })}
            onPress={() => setIsEditing(true)}
          >
            {t("shoes.edit")}
          </ActionButton>
          {!shoe.isDefault && !isRetired && (
            <ActionButton
              look="quiet"
              label={t("shoes.makeDefaultLabel", { name: shoe.name })}
              onPress={() => change.mutate({ isDefault: true })}
            >
              {t("shoes.makeDefault")}
            </ActionButton>
          )}
          {isRetired ? (
            <ActionButton
              look="quiet"
              label={t("shoes.takeBackLabel", { name: shoe.name })}
              onPress={() => change.mutate({ retiredOn: null })}
            >
              {t("shoes.takeBack")}
            </ActionButton>
          ) : (
            <ActionButton
              look="quiet"
              label={t("shoes.retireLabel", { name: shoe.name })}
              onPress={() => retire.mutate(undefined)}
            >
              {t("shoes.retire")}
            </ActionButton>
          )}
        </ActionRow>
      )}
    </>
  );
}
