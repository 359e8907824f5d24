import type { RunDetail, RunEdit } from "@backstride/server/api";
import { useQuery } from "@tanstack/react-query";
import { shoesQuery } from "../../api/queries.ts";
import { useRunnerId } from "../../api/runner-choice.ts";
import { asksAboutDistance, ConfirmDistance } from "../../components/confirm-distance.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { Section } from "../../components/section.tsx";
import { SelectField } from "../../components/select-field.tsx";
import { Why } from "../../components/why.tsx";
import { say, t } from "../../i18n/t.ts";
import { GROUND_CHOICES, groundInWords, SPORT_CHOICES, sportInWords } from "../runs/run-words.ts";
import { OwnWords } from "./own-words.tsx";
import styles from "./run-screen.module.css";
import { useRunEdit } from "./use-run-change.ts";

const NONE = "";

/** What only the runner knows for sure, or better than the recording. */
export function RunEditForm({ detail }: { readonly detail: RunDetail }) {
  const edit = useRunEdit(detail.run.id);
  return (
    <Section heading={t("run.edit")} intro={t(detail.run.isByHand ? "run.editIntroByHand" : "run.editIntro")}>
      <div className={styles["form"]}>
        <RunChoices detail={detail} onEdit={edit.mutate} />
        <OwnWords detail={detail} onEdit={edit.mutate} />
      </div>
      <p role="status">{edit.isSuccess ? t("run.editSaved") : ""}</p>
      {asksAboutDistance(edit.error) ? (
        <ConfirmDistance
          failure={edit.error}
          distanceM={edit.variables?.distanceM ?? 0}
          onConfirm={() => edit.mutate({ ...edit.variables, isDistanceConfirmed: true })}
        />
      ) : (
        edit.isError && <FailureNotice failure={edit.error} />
      )}
    </Section>
  );
}

interface RunChoicesProps {
  readonly detail: RunDetail;
  readonly onEdit: (change: RunEdit) => void;
}

function RunChoices({ detail: { run, shoe: said }, onEdit }: RunChoicesProps) {
  const shoes = useQuery(shoesQuery(useRunnerId()));
  const offered = (shoes.data?.shoes ?? []).filter(
    ({ id, retiredOn }) => retiredOn === null || id === run.shoeId,
  );
  return (
    <>
      <div>
        <SelectField
          {...(run.shoeFrom === null ? {} : { help: t(`shoeFrom.${run.shoeFrom}`) })}
          label={t("run.shoe")}
          value={run.shoeId ?? NONE}
          options={[
            { value: NONE, label: t("run.shoeUnknown") },
            ...offered.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(shoeId) => onEdit({ shoeId: shoeId === NONE ? null : shoeId })}
        />
        {said.map((because) => (
          <div key={because.rule}>
            <p>{say(because.statement)}</p>
            <Why because={because} />
          </div>
        ))}
      </div>
      <SelectField
        label={t("run.ground")}
        value={run.ground ?? NONE}
        options={[
          { value: NONE, label: t("run.groundUnknown") },
          ...GROUND_CHOICES.map((ground) => ({ value: ground, label: groundInWords(ground) })),
        ]}
        onChange={(chosen) => onEdit({ ground: GROUND_CHOICES.find((ground) => ground === chosen) ?? null })}
      />
      <SelectField
        label={t("run.sport")}
        value={run.sport ?? NONE}
        options={[
          ...(run.sport === null ? [{ value: NONE, label: t("sport.unknown") }] : []),
          ...SPORT_CHOICES.map((sport) => ({ value: sport, label: sportInWords(sport) })),
        ]}
        onChange={(chosen) => {
          const sport = SPORT_CHOICES.find((candidate) => candidate === chosen);
          if (sport !== undefined) onEdit({ sport });
        }}
      />
    </>
  );
}
