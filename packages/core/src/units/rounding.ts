/** `value` rounded to `decimals` places, half away from zero at the printed precision. */
export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor;
}
