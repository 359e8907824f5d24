import type { Ground } from "@backstride/core/runs";
import type { RunEntry, RunRow } from "@backstride/server/api";
import { timeOfDay } from "../../format/days.ts";
import { metresFromKilometreText } from "../../format/kilometre-text.ts";
import { numberFromText } from "../../format/number-text.ts";
import type { MessageKey } from "../../i18n/t.ts";

/** A run as it stands in the form. An empty text is "not known". */
export interface RunDraft {
  /** YYYY-MM-DD. */
  readonly day: string;
  /** HH:MM. */
  readonly startTime: string;
  readonly kilometres: string;
  readonly hours: string;
  readonly minutes: string;
  readonly ground: Ground | null;
  /** Undefined until the runner says: then the shoe for such runs is taken. */
  readonly shoeId: string | null | undefined;
  readonly effort: number | null;
}

export const emptyDraft = (today: string): RunDraft => ({
  day: today,
  startTime: "",
  kilometres: "",
  hours: "",
  minutes: "",
  ground: null,
  shoeId: undefined,
  effort: null,
});

/** What was entered before, to be changed. */
export const draftOf = (run: RunRow): RunDraft => ({
  day: run.day ?? "",
  startTime: run.startedAt === null ? "" : timeOfDay(run.startedAt),
  kilometres: run.distanceM === null ? "" : String(Number((run.distanceM / 1000).toFixed(3))),
  hours: run.movingS === null || run.movingS < 3600 ? "" : String(Math.floor(run.movingS / 3600)),
  minutes: run.movingS === null ? "" : String(Number(((run.movingS % 3600) / 60).toFixed(2))),
  ground: run.ground,
  shoeId: run.shoeId,
  effort: run.effort,
});

/** The fields that can have something wrong with them. */
export type DraftField = "day" | "startTime" | "kilometres" | "duration";
export type DraftProblems = Readonly<Partial<Record<DraftField, MessageKey>>>;

export type ReadDraft =
  | { readonly kind: "entry"; readonly entry: Omit<RunEntry, "id"> }
  | { readonly kind: "problems"; readonly problems: DraftProblems };

/** What the form says, to be sent; or what can't be read in it. Whether it can have been is judged where it is stored. */
export function readDraft(draft: RunDraft): ReadDraft {
  const distanceM = metresFromKilometreText(draft.kilometres);
  const durationS = durationOf(draft);
  if (draft.day === "" || distanceM === undefined || durationS === undefined) {
    return {
      kind: "problems",
      problems: {
        ...(draft.day === "" ? { day: "enterRun.problem.day" } : {}),
        ...(distanceM === undefined ? { kilometres: "enterRun.problem.distance" } : {}),
        ...(durationS === undefined ? { duration: "enterRun.problem.duration" } : {}),
      },
    };
  }
  const { day, startTime, ground, shoeId, effort } = draft;
  return {
    kind: "entry",
    entry: {
      day,
      startTime: startTime === "" ? null : startTime,
      distanceM,
      durationS,
      ground,
      effort,
      ...(shoeId === undefined ? {} : { shoeId }),
    },
  };
}

/** Seconds; null where neither field says anything, undefined where one can't be read. "90" minutes are an hour and a half. */
function durationOf({ hours: hourText, minutes: minuteText }: RunDraft): number | null | undefined {
  const hours = numberFromText(hourText, { min: 0, max: 99 });
  const minutes = numberFromText(minuteText, { min: 0, max: 9_999 });
  if (hours === undefined || minutes === undefined) return undefined;
  if (hours === null && minutes === null) return null;
  return Math.round(3600 * (hours ?? 0) + 60 * (minutes ?? 0));
}
