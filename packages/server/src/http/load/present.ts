import { numberOf } from "@backstride/core/runs";
import { addDays } from "@backstride/core/time";
import type { LoadWeek, WeekOfKind } from "@backstride/core/training-load";
import type { LoadView } from "../../use-cases/view-load.ts";
import type { LoadAnswer, LoadOfWeek, LoadWeekAnswer } from "../api.ts";

export const presentLoad = ({ today, load, weeks }: LoadView): LoadAnswer => ({
  today,
  load,
  weeks: weeks.map(presentWeek),
});

const presentWeek = ({ days, runs, byKind, fastShare, downhillM }: LoadWeek): LoadWeekAnswer => ({
  firstDay: days.start,
  lastDay: addDays(days.end, -1),
  runs,
  byKind: {
    "heart-rate": presentKind(byKind["heart-rate"]),
    effort: presentKind(byKind.effort),
    distance: presentKind(byKind.distance),
  },
  fastShare: numberOf(fastShare),
  downhillM: numberOf(downhillM),
});

const presentKind = ({ load, monotony, ewma }: WeekOfKind): LoadOfWeek => ({
  load: numberOf(load),
  monotony: monotony.kind === "computed" ? monotony.value.monotony : null,
  strain: monotony.kind === "computed" ? monotony.value.strain : null,
  acute: ewma.kind === "computed" ? ewma.value.acute : null,
  chronic: ewma.kind === "computed" ? ewma.value.chronic : null,
});
