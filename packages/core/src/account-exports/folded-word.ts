/** A word as tables of words hold it: lower case, without accents, spaces, hyphens, underscores, dots and apostrophes. */
export const foldedWord = (word: string): string =>
  word
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{Mn}\s_.'’‐‑-]/gu, "")
    .normalize("NFC");
