const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Not allowed in XML 1.0 in any form: control characters other than tab and line breaks, halves of a character. */
const isForbidden = (code: number): boolean =>
  (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) ||
  (code >= 0xd800 && code <= 0xdfff) ||
  code === 0xfffe ||
  code === 0xffff;

/** Text as it may stand in an element or attribute; what XML can't carry is left out. */
export function xmlEscaped(text: string): string {
  let escaped = "";
  for (const character of text) {
    if (isForbidden(character.codePointAt(0) ?? 0)) continue;
    escaped += ENTITIES[character] ?? character;
  }
  return escaped;
}
