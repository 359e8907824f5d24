import type { ExposureTable } from "@backstride/core/exposures";
import type { Measured } from "@backstride/core/results";

/** How many of the newest runs are printed; the JSON document has all. */
const RUNS_SHOWN = 5;

/** What is known of how many runs and days, and the newest runs. */
export function exposuresText({ records, runs, days }: ExposureTable): string {
  const knownOf = (id: string): string => {
    const values = [...runs, ...days].flatMap(({ exposures }) => valueIn(exposures, id));
    const known = values.filter(({ kind }) => kind === "computed").length;
    return `${known} of ${values.length}`;
  };
  const width = Math.max(...records.map(({ id }) => id.length));
  return [
    `Exposures of ${runs.length} runs and ${days.length} days`,
    "",
    "  known of (the rest is missing, never zero)",
    ...records.map(({ id, title }) => `  ${id.padEnd(width)}  ${knownOf(id).padStart(11)}  ${title}`),
    ...runs
      .slice(-RUNS_SHOWN)
      .flatMap(({ runId, day, exposures }) => [
        "",
        `  ${day} ${runId}`,
        ...Object.entries(exposures).map(([id, measured]) => `    ${id.padEnd(width)}  ${words(measured)}`),
      ]),
  ].join("\n");
}

const valueIn = (exposures: Readonly<Record<string, Measured<number>>>, id: string) => exposures[id] ?? [];

const words = (measured: Measured<number>): string =>
  measured.kind === "unavailable" ? `not known: ${measured.detail}` : inUnit(measured.value, measured.unit);

function inUnit(value: number, unit: string): string {
  if (unit === "yes or no") return value === 1 ? "yes" : "no";
  return unit === "1" ? `${Number(value.toFixed(3))}` : `${Number(value.toFixed(3))} ${unit}`;
}
