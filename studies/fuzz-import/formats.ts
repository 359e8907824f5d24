/** What is handed to the import: recordings, tables of an account's export, and what they come packed in. */
export const FORMATS = ["fit", "gpx", "tcx", "csv", "json", "zip", "gzip"] as const;
export type Format = (typeof FORMATS)[number];

export function formatFrom(word: string): Format {
  const found = FORMATS.find((known) => known === word);
  if (found === undefined) throw new Error(`expected a format out of ${FORMATS.join(", ")}, got "${word}"`);
  return found;
}

/** No input is larger: what takes time or memory out of proportion shows long before. */
export const MOST_BYTES = 1 << 20;
