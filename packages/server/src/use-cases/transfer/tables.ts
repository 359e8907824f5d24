import { groundOf } from "@backstride/core/runs";
import { isoFromInstant } from "@backstride/core/time";
import { listedRun } from "../../storage/runs/listed-run.ts";
import { isStanding, type StoredRun } from "../../storage/runs/stored-run.ts";
import { engineRun } from "../runs/engine-run.ts";
import { csvText } from "./csv-text.ts";
import type { ExportDocument } from "./export-document.ts";

/** The activities that count, one a row, for a spreadsheet. Units stand in the names of the columns. */
export function runsTable({ runs, shoes }: Pick<ExportDocument, "runs" | "shoes">): string {
  const nameOf = new Map(shoes.map(({ id, name }) => [id, name]));
  const header = [
    "day",
    "start_utc",
    "name",
    "sport",
    "ground",
    "shoe",
    "distance_m",
    "moving_s",
    "ascent_m",
    "descent_m",
    "mean_heart_rate_bpm",
    "mean_cadence_steps_per_min",
    "original",
  ];
  const rows = runs.filter(isStanding).map((stored) => {
    const run = engineRun(listedRun(stored));
    return [
      run.day,
      run.startedAt === null ? null : isoFromInstant(run.startedAt),
      stored.editedName ?? stored.name,
      run.sport,
      groundOf(run),
      run.shoeId === null ? null : (nameOf.get(run.shoeId) ?? null),
      run.distanceM,
      run.movingS,
      run.ascentM,
      run.descentM,
      run.avgHeartRateBpm,
      run.avgCadenceSpm,
      originalName(stored),
    ];
  });
  return csvText([header, ...rows]);
}

export const diaryTable = ({ diary }: Pick<ExportDocument, "diary">): string =>
  csvText([
    ["day", "time_utc", "moment", "pain_0_to_10", "regions", "note"],
    ...diary.map(({ day, at, moment, pain, regions, note }) => [
      day,
      isoFromInstant(at),
      moment,
      pain,
      regions.join(" "),
      note,
    ]),
  ]);

export const daysTable = ({ dayLogs }: Pick<ExportDocument, "dayLogs">): string =>
  csvText([
    ["day", "hours_sitting", "stress", "sleep_before", "heavy_lifting", "strength_exercises", "stretching"],
    ...dayLogs.map(({ day, sitting, stress, sleep, heavyLifting, strength, stretching }) => [
      day,
      sitting,
      stress,
      sleep,
      yesOrNo(heavyLifting),
      yesOrNo(strength),
      yesOrNo(stretching),
    ]),
  ]);

/** What was not told stays empty: it is no "no". */
const yesOrNo = (told: boolean | null): string | null => (told === null ? null : told ? "yes" : "no");

export const shoesTable = ({ shoes }: Pick<ExportDocument, "shoes">): string =>
  csvText([
    [
      "name",
      "discipline",
      "distance_before_m",
      "reminder_at_m",
      "default_for",
      "first_used_on",
      "retired_on",
    ],
    ...shoes.map(({ name, discipline, distanceBeforeM, renewAtM, defaultFor, firstUsedOn, retiredOn }) => [
      name,
      discipline,
      distanceBeforeM,
      renewAtM,
      defaultFor.join(" "),
      firstUsedOn,
      retiredOn,
    ]),
  ]);

/** Where a run's own file lies in the archive; null for an entry without a recording. */
export const originalName = ({
  recording,
  format,
  day,
}: Pick<StoredRun, "recording" | "format" | "day">): string | null =>
  recording === null
    ? null
    : `originals/${day ?? "no-day"}-${recording.sha256.slice(0, 16)}.${format ?? "bin"}`;
