const LONGEST = 600;
const NO_CHARACTER = "\uFFFD";

/**
 * A message for a terminal. It may quote what came in: line breaks would make one refusal look like several, other control
 * characters move the cursor, and a name can have a million characters. What matters most stands first.
 */
export function oneLine(message: string): string {
  const line = message
    .replace(/\s*[\r\n\u2028\u2029]+\s*/g, " ")
    .replace(/[\p{Cc}\p{Bidi_Control}]/gu, NO_CHARACTER)
    .trim();
  // By characters, of which some are two units long.
  const characters = [...line.slice(0, 2 * LONGEST + 2)];
  return characters.length <= LONGEST ? line : `${characters.slice(0, LONGEST - 1).join("")}…`;
}
