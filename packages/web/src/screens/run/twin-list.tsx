import type { RunDetail, RunTwin } from "@backstride/server/api";
import { ActionButton } from "../../components/action-button.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { Section } from "../../components/section.tsx";
import { clock, kilometres } from "../../format/numbers.ts";
import { t } from "../../i18n/t.ts";
import styles from "./run-screen.module.css";
import { useSeparateTwin } from "./use-run-change.ts";

/** Other recordings of the same run: which, from where, and how to make a run of its own of one. */
export function TwinList({ detail }: { readonly detail: RunDetail }) {
  const separate = useSeparateTwin(detail.run.id);
  if (detail.twins.length === 0 && !separate.isSuccess) return null;
  return (
    <Section heading={t("twins.heading")} intro={t("twins.intro")}>
      <p role="status">{separate.isSuccess ? t("twins.separated") : ""}</p>
      {separate.isError && <FailureNotice failure={separate.error} />}
      <ul className={styles["offers"]}>
        {detail.twins.map((twin) => (
          <li key={twin.id}>
            <span>
              {nameOf(twin)}
              <small>{twinInWords(twin)}</small>
            </span>
            <ActionButton
              look="quiet"
              label={t("twins.separateLabel", { file: nameOf(twin) })}
              isDisabled={separate.isPending}
              onPress={() => separate.mutate(twin.id)}
            >
              {t("twins.separate")}
            </ActionButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const nameOf = ({ isByHand, fileName }: RunTwin): string => (isByHand ? t("twins.byHand") : fileName);

const twinInWords = ({ isByHand, device, format, distanceM, movingS }: RunTwin): string =>
  [
    ...(isByHand
      ? []
      : [device ?? t("twins.deviceNotKnown"), format?.toUpperCase() ?? t("runs.noRecording")]),
    distanceM === null ? t("runs.distanceNotKnown") : kilometres(distanceM),
    movingS === null ? t("runs.timeNotKnown") : clock(movingS),
  ].join(" · ");
