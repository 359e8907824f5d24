import type { DecisionKind } from "@backstride/core/today";
import { useQuery } from "@tanstack/react-query";
import { experimentsQuery } from "../../api/queries.ts";
import { useRunnerId } from "../../api/runner-choice.ts";
import { AppLink } from "../../components/app-link.tsx";
import { t } from "../../i18n/t.ts";
import { experimentToday } from "./experiment-today.ts";

export interface ExperimentLineProps {
  readonly kind: DecisionKind;
  /** The day that the answer is about. */
  readonly today: string;
}

/** Which side of a running experiment is on, in one line; nothing where today's answer allows no run. */
export function ExperimentLine({ kind, today }: ExperimentLineProps) {
  const allowsRun = kind === "run" || kind === "modify";
  const experiments = useQuery({ ...experimentsQuery(useRunnerId()), enabled: allowsRun });
  // An answer that could not be asked for anew may be of before something was entered that withholds it.
  const known = experiments.isError ? undefined : experiments.data;
  const words = known === undefined ? null : experimentToday(known, { kind, today });
  if (words === null) return null;
  return (
    <p>
      {words} <AppLink href="/why#experiments">{t("experiments.todayMore")}</AppLink>
    </p>
  );
}
