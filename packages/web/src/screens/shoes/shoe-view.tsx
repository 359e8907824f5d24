import type { ShoeWear } from "@backstride/core/footwear";
import type { ShoeAnswer } from "@backstride/server/api";
import { useState } from "react";
import { MeasuredValue } from "../../components/measured-value.tsx";
import { Why } from "../../components/why.tsx";
import { dayOfYear } from "../../format/days.ts";
import { say, t, tCount } from "../../i18n/t.ts";
import { disciplineInWords } from "./disciplines.ts";
import { defaultsInWords } from "./run-kinds.ts";
import { ShoeActions } from "./shoe-actions.tsx";
import { ShoeForm } from "./shoe-form.tsx";
import { ShoeGrounds } from "./shoe-grounds.tsx";
import styles from "./shoes-screen.module.css";
import { WearLine } from "./wear-line.tsx";

export interface ShoeViewProps {
  readonly shoe: ShoeAnswer;
  /** What the engine says of it; undefined while that is not there. */
  readonly wear: ShoeWear | undefined;
}

/** One shoe with its distance, its wear and what can be done with it. */
export function ShoeView({ shoe, wear }: ShoeViewProps) {
  const [isEditing, setIsEditing] = useState(false);
  const days = [
    shoe.firstUsedOn === null ? null : t("shoes.firstUsedOn", { day: dayOfYear(shoe.firstUsedOn) }),
    shoe.retiredOn === null ? null : t("shoes.retiredOn", { day: dayOfYear(shoe.retiredOn) }),
  ].filter((said) => said !== null);
  const defaults = defaultsInWords(shoe.defaultFor);
  return (
    <>
      <div className={styles["head"]}>
        <h2 className={styles["shoeName"]}>{shoe.name}</h2>
        <span className={styles["kind"]}>{disciplineInWords(shoe.discipline)}</span>
      </div>
      {defaults !== null && <p className={styles["kind"]}>{defaults}</p>}
      {days.length > 0 && <p className={styles["kind"]}>{days.join(" ")}</p>}
      {wear !== undefined && <ShoeUse shoe={shoe} wear={wear} />}
      {isEditing ? (
        <ShoeForm shoe={shoe} onDone={() => setIsEditing(false)} />
      ) : (
        <ShoeActions shoe={shoe} wear={wear} onEdit={() => setIsEditing(true)} />
      )}
    </>
  );
}

function ShoeUse({ shoe, wear }: { readonly shoe: ShoeAnswer; readonly wear: ShoeWear }) {
  return (
    <>
      <p className={styles["head"]}>
        <span className={styles["distance"]}>
          <MeasuredValue measured={wear.distanceM} />
        </span>
        <span className={styles["kind"]}>
          {tCount("shoes.runs", wear.runs)}
          {wear.lastUsedOn !== null && `, ${t("shoes.lastUsedOn", { day: dayOfYear(wear.lastUsedOn) })}`}
        </span>
      </p>
      <WearLine wear={wear} isOwn={shoe.renewAtM !== null} />
      <p>{say(wear.why.statement)}</p>
      <Why because={wear.why} />
      {wear.firstRuns !== null && (
        <>
          <p>{say(wear.firstRuns.statement)}</p>
          <Why because={wear.firstRuns} />
        </>
      )}
      <ShoeGrounds name={shoe.name} grounds={wear.grounds} />
    </>
  );
}
