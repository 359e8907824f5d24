/** Is `text` a whole number from `min` to `max`, both allowed? */
export function isWholeNumberWithin(text: string, min: number | null, max: number | null): boolean {
  if (!/^\d{1,6}$/.test(text.trim())) return false;
  const value = Number(text);
  return value >= (min ?? 0) && value <= (max ?? Number.POSITIVE_INFINITY);
}
