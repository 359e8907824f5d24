import { momentInWords } from "../format/days.ts";
import { t } from "../i18n/t.ts";
import type { LastCheck } from "../offline/last-check.ts";
import type { Stops } from "../triage/stops-at-once.ts";
import { StopsWithoutServer } from "./stops-without-server.tsx";

export interface SavedStopsProps {
  readonly saved: LastCheck;
  /** Those that stand above already. */
  readonly shown: Stops;
}

/** What the answers meant that the server had when it answered last: it goes on stopping while it does not answer. */
export function SavedStops({ saved: { check, heardAt }, shown }: SavedStopsProps) {
  const stops = check.stops.filter(({ ruleId }) => shown.every((other) => other.ruleId !== ruleId));
  return <StopsWithoutServer stops={stops} from={t("away.asOf", { when: momentInWords(heardAt) })} />;
}
