import type { RunDetail, RunEdit } from "@backstride/server/api";
import { ActionLink } from "../../components/action-link.tsx";
import { metresFromKilometreText } from "../../format/kilometre-text.ts";
import { kilometres } from "../../format/numbers.ts";
import { t } from "../../i18n/t.ts";
import { DAY_FIELD } from "./day-note.tsx";
import { OwnWordField } from "./own-word-field.tsx";

const LONGEST_NAME = 200;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

export interface OwnWordsProps {
  readonly detail: RunDetail;
  readonly onEdit: (change: RunEdit) => void;
}

/** Name, day and distance by the runner's word. What was recorded stays beside it. */
export function OwnWords({ detail, onEdit }: OwnWordsProps) {
  const { run } = detail;
  return (
    <>
      <OwnWordField
        id="run-name"
        type="text"
        label={t("run.name")}
        value={run.name ?? ""}
        help={t(run.isByHand ? "run.nameHelpByHand" : "run.nameHelp")}
        problemOf={(text) => (text.trim().length > LONGEST_NAME ? t("run.problem.name") : null)}
        onSave={(text) => onEdit({ name: text.trim() })}
        takeBack={null}
      />
      {run.isByHand ? (
        <div>
          <ActionLink href={`/runs/enter?run=${encodeURIComponent(run.id)}`} look="quiet">
            {t("run.changeEntry")}
          </ActionLink>
        </div>
      ) : (
        <DayAndDistance detail={detail} onEdit={onEdit} />
      )}
    </>
  );
}

/** Day and distance over those of a recording. */
function DayAndDistance({ detail, onEdit }: OwnWordsProps) {
  const { run, givenDistanceM } = detail;
  const measuredM = measuredDistance(detail);
  const measured = measuredM === null ? null : kilometres(measuredM);
  return (
    <>
      <OwnWordField
        id={DAY_FIELD}
        type="date"
        label={t("run.day")}
        value={run.day ?? ""}
        help={t(run.dayFrom === "runner" ? "run.dayHelpGiven" : "run.dayHelp")}
        problemOf={(text) => (DAY.test(text) ? null : t("run.problem.day"))}
        onSave={(day) => onEdit({ day })}
        takeBack={
          run.dayFrom === "runner"
            ? { label: t("run.dayTakeBack"), onPress: () => onEdit({ day: null }) }
            : null
        }
      />
      <OwnWordField
        id="run-distance"
        type="number"
        unit="km"
        label={t("run.distance")}
        value={run.distanceM === null ? "" : String(Number((run.distanceM / 1000).toFixed(3)))}
        help={
          givenDistanceM === null
            ? t("run.distanceHelp")
            : t("run.distanceHelpGiven", { measured: measured ?? t("why.notKnown") })
        }
        problemOf={(text) => ((metresFromKilometreText(text) ?? 0) > 0 ? null : t("run.problem.distance"))}
        onSave={(text) => {
          const distanceM = metresFromKilometreText(text);
          if (distanceM !== undefined && distanceM !== null) onEdit({ distanceM });
        }}
        takeBack={
          givenDistanceM === null
            ? null
            : { label: t("run.distanceTakeBack"), onPress: () => onEdit({ distanceM: null }) }
        }
      />
    </>
  );
}

/** The distance that would stand without the runner's word. */
function measuredDistance({ totals, run, givenDistanceM }: RunDetail): number | null {
  if (givenDistanceM === null) return run.distanceM;
  const total = totals.find(({ id }) => id === "distanceM");
  if (total === undefined) return null;
  return total.device ?? (total.computed.kind === "computed" ? total.computed.value : null);
}
