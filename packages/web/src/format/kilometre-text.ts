/** Metres in a text that holds kilometres, with a point or a comma; null for an empty one, undefined for anything else. */
export function metresFromKilometreText(text: string): number | null | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  if (!/^\d{1,5}([.,]\d{1,3})?$/.test(trimmed)) return undefined;
  return Math.round(Number(trimmed.replace(",", ".")) * 1000);
}
