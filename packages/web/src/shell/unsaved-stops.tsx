import { t } from "../i18n/t.ts";
import type { Stops } from "../triage/stops-at-once.ts";
import { StopsWithoutServer } from "./stops-without-server.tsx";

/** What answers that are not saved yet already mean: no other screen may say anything above it. */
export const UnsavedStops = ({ stops }: { readonly stops: Stops }) => (
  <StopsWithoutServer stops={stops} from={t("away.stopsUnsaved")} />
);
