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

/** What is read out at a point of the series, and stands in the table. */
export interface Reading {
  readonly id: string;
  readonly label: string;
  readonly read: (index: number | null) => string;
}

export const readingOf = (stream: Pick<Stream, "id" | "label" | "values" | "format">): Reading => ({
  id: stream.id,
  label: stream.label,
  read: (index) => readValue(stream, index),
});
