import type { Recording } from "../../../packages/core/src/recording/index.ts";
import { nameOf } from "./activity-file.ts";

/** The first columns of the table in a real account's export; "Elapsed Time" and "Distance" stand there twice. */
const HEADER =
  "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Max Heart Rate,Relative Effort,Commute,Activity Private Note,Activity Gear,Filename,Athlete Weight,Bike Weight,Elapsed Time,Moving Time,Distance,Max Speed,Average Speed,Elevation Gain";

const DATE = new Intl.DateTimeFormat("en-US", { timeZone: "UTC", dateStyle: "medium", timeStyle: "medium" });

/** `activities.csv` of an account, row by row. */
export interface ActivitiesTable {
  add(recording: Recording, index: number): void;
  text(): string;
}

export function activitiesTable(): ActivitiesTable {
  const rows: string[] = [HEADER];
  return {
    add: ({ startedAt, totals }, index) => {
      const metres = totals.distanceM ?? 0;
      const seconds = totals.elapsedS ?? 0;
      const fields = [
        1_000_000_000 + index,
        `"${DATE.format(startedAt ?? 0)}"`,
        "Evening Run",
        "Run",
        // A line break within a description, which real ones have.
        index % 20 === 0 ? '"First line\nsecond line"' : '""',
        seconds,
        (metres / 1000).toFixed(2),
        totals.maxHeartRateBpm ?? "",
        "",
        "false",
        '""',
        index % 3 === 0 ? "Trail shoe" : "Road shoe",
        nameOf(index),
        "",
        "",
        seconds.toFixed(1),
        seconds.toFixed(1),
        metres.toFixed(1),
        "",
        "",
        totals.ascentM ?? "",
      ];
      rows.push(fields.join(","));
    },
    text: () => `${rows.join("\n")}\n`,
  };
}
