import { type Measured, sentence, unavailable } from "../results/index.ts";
import type { LocalDay } from "../time/index.ts";
import type { LadderRung } from "./ladder.ts";
import type { PlannedDay, SessionPart } from "./plan.ts";

/** As long as the article says, P1 (a choice of this project: no trial says how long). */
const WARM_UP_MINUTES = 15;
/** A choice of this project. */
const COOL_DOWN_MINUTES = 5;

const warmUp: SessionPart = {
  kind: "warm-up",
  minutes: WARM_UP_MINUTES,
  what: sentence("plan.part.warmUp", "Walk briskly, then move hips and trunk easily."),
};
const coolDown: SessionPart = {
  kind: "cool-down",
  minutes: COOL_DOWN_MINUTES,
  what: sentence("plan.part.coolDown", "Walk until the breath is calm."),
};
const noRun = unavailable("noRunPlanned", "No run is planned on this day.");
const byMinutes = unavailable("boundedByMinutes", "The minutes bound this session, not a distance.");

/** A day without running: walking as far as it is comfortable. */
export const walkingDay = (day: LocalDay): PlannedDay => ({
  day,
  kind: "walk",
  title: sentence("plan.walk", "Walk, as far as it is comfortable"),
  parts: [
    {
      kind: "walk",
      minutes: null,
      what: sentence("plan.part.walk", "Walk and do what is comfortable; up to half an hour is plenty."),
    },
  ],
  longestM: noRun,
  ground: null,
  onlyIf: null,
});

/** Walking and running in turns. */
export function walkRunDay(day: LocalDay, rung: LadderRung, onlyIf: PlannedDay["onlyIf"]): PlannedDay {
  const { runMinutes, walkMinutes, times } = rung;
  return {
    day,
    kind: "walk-run",
    title: sentence("plan.walkRun", "Walk and run in turns: {times} times {runMinutes} min running", {
      times,
      runMinutes,
    }),
    parts: [
      warmUp,
      {
        kind: "walk-run",
        minutes: times * (runMinutes + walkMinutes),
        what: sentence(
          "plan.part.walkRun",
          "{times} times: run {runMinutes} min so easily that you could talk, then walk {walkMinutes} min.",
          { times, runMinutes, walkMinutes },
        ),
      },
      coolDown,
    ],
    longestM: byMinutes,
    ground: sentence("plan.ground.flat", "Flat ground, no long descents."),
    onlyIf,
  };
}

/** An easy run, bounded by its distance. */
export const easyRunDay = (
  day: LocalDay,
  longestM: Measured<number>,
  onlyIf: PlannedDay["onlyIf"],
): PlannedDay => ({
  day,
  kind: "run",
  title: sentence("plan.run", "An easy run, no longer than you are used to"),
  parts: [
    warmUp,
    {
      kind: "run",
      minutes: null,
      what: sentence("plan.part.run", "Run so easily that you could talk, within the bound of this day."),
    },
    coolDown,
  ],
  longestM,
  ground: sentence("plan.ground.usual", "Your usual ground, without long descents."),
  onlyIf,
});
