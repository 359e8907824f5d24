/**
 * The number that a person typed, with a point or a comma and perhaps a minus; null for an empty text, undefined for
 * anything else or outside of `range`.
 */
export function numberFromText(
  text: string,
  range: { readonly min: number; readonly max: number },
): number | null | undefined {
  const trimmed = text.trim().replace("−", "-");
  if (trimmed === "") return null;
  if (!/^-?\d{1,5}([.,]\d{1,3})?$/.test(trimmed)) return undefined;
  const value = Number(trimmed.replace(",", "."));
  return value >= range.min && value <= range.max ? value : undefined;
}
