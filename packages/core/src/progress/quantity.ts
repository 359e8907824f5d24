/** A value with its unit in words: "1 point", "2 points". */
export const quantity = (value: number, unit: string): string =>
  `${value} ${value === 1 && unit === "points" ? "point" : unit}`;
