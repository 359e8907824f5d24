import type { DiaryAnswer, RunList } from "@backstride/server/api";
import { useEffect, useState } from "react";
import { PainChart } from "../../charts/pain-chart.tsx";
import type { DayLoad } from "../../components/spine/day-load.ts";
import { calendarStart, SpineCalendar } from "../../components/spine/spine-calendar.tsx";
import { spineDays } from "../../components/spine/spine-day.ts";
import { shiftDay } from "../../format/days.ts";

const WIDE = "(min-width: 44rem)";
const WEEKS = { narrow: 5, wide: 8 } as const;

export interface PainHistoryProps {
  readonly diary: DiaryAnswer;
  readonly runs: RunList | undefined;
  readonly today: string;
  /** The load of the days of which it is known. */
  readonly loads: ReadonlyMap<string, DayLoad>;
}

/** The last weeks twice: as spines beside each other, and as a line of pain with the runs behind it. */
export function PainHistory({ diary, runs, today, loads }: PainHistoryProps) {
  const isWide = useMatches(WIDE);
  const start = calendarStart(today, isWide ? WEEKS.wide : WEEKS.narrow);
  const days: string[] = [];
  for (let day = start; day <= today; day = shiftDay(day, 1)) days.push(day);
  const shown = spineDays(days, diary, runs, loads);
  return (
    <>
      <SpineCalendar days={shown} today={today} />
      <PainChart days={shown} />
    </>
  );
}

function useMatches(query: string): boolean {
  const [matches, setMatches] = useState(() => window.matchMedia(query).matches);
  useEffect(() => {
    const list = window.matchMedia(query);
    const update = () => setMatches(list.matches);
    list.addEventListener("change", update);
    return () => list.removeEventListener("change", update);
  }, [query]);
  return matches;
}
