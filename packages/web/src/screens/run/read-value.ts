import type { Stream } from "../../charts/stream-chart.tsx";
import { t } from "../../i18n/t.ts";

/** The value of a stream at a point of the series, in words; what is not known is said to be so. */
export function readValue(
  { values, format }: Pick<Stream, "values" | "format">,
  index: number | null,
): string {
  const value = index === null ? null : (values[index] ?? null);
  return value === null ? t("why.notKnown") : (format(value) ?? t("run.standing"));
}
