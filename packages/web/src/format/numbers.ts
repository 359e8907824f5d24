const METRES_PER_KM = 1000;
const decimals = (places: number) =>
  new Intl.NumberFormat("en-GB", { minimumFractionDigits: places, maximumFractionDigits: places });
const whole = decimals(0);
const one = decimals(1);
const two = decimals(2);

/** 8240 m as "8.24 km" for one run, "812 km" from a hundred kilometres on. */
export function kilometres(distanceM: number): string {
  const km = distanceM / METRES_PER_KM;
  return `${(km >= 100 ? whole : km >= 10 ? one : two).format(km)} km`;
}

/** 3725 s as "1:02:05", 125 s as "2:05". */
export function clock(seconds: number): string {
  const all = Math.round(seconds);
  const hours = Math.floor(all / 3600);
  const minutes = Math.floor((all % 3600) / 60);
  const rest = String(all % 60).padStart(2, "0");
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, "0")}:${rest}` : `${minutes}:${rest}`;
}

/** Speed as runners say it, "5:32 /km"; null where nobody moves. */
export function pace(speedMPerS: number): string | null {
  return speedMPerS > 0.1 ? `${clock(METRES_PER_KM / speedMPerS)} /km` : null;
}

/** A number of the engine in the unit that it came with; metres and seconds as a person reads them. */
export function quantity(value: number, unit: string): string {
  if (unit === "m" && Math.abs(value) >= METRES_PER_KM) return kilometres(value);
  if (unit === "s") return clock(value);
  const text = Number.isInteger(value)
    ? whole.format(value)
    : (Math.abs(value) < 10 ? two : whole).format(value);
  return unit === "1" || unit === "" ? text : `${text} ${unit}`;
}

/** A number with at most one decimal: "2", "2.5". */
export const decimal = (value: number): string => String(Number(value.toFixed(1)));

export const wholeNumber = (value: number): string => whole.format(value);
