/** A constant at the top of a file whose value holds a number. */
export interface NumericConstant {
  readonly name: string;
  /** The comment that stands directly before it, or before the constants that it closes a block with; "" without one. */
  readonly doc: string;
  /** Its value as it is written. */
  readonly value: string;
}

const DECLARATION = /^(?:export )?const ([A-Z][A-Z0-9_]*)\b[^=\n]*(?:\n[^=\n]+)*?=\s/gm;
const NUMBER = /(?<![\w.$])\d[\d_]*(?:\.\d+)?(?:e[+-]?\d+)?(?![\w.])/i;
const DOC_BEFORE = /(?:\/\*\*(?:(?!\*\/)[\s\S])*\*\/|(?:(?<=^|\n)\/\/[^\n]*\n?)+)\n?$/;

/** The code with the inside of strings and comments blanked, in the same length. */
function blanked(code: string): string {
  const inert = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/g;
  return code.replace(inert, (text) => text.replace(/[^\n]/g, " "));
}

/** Where the statement that begins at `start` ends: the first semicolon outside all brackets. */
function endOfStatement(code: string, start: number): number {
  let depth = 0;
  for (let at = start; at < code.length; at += 1) {
    const sign = code.charAt(at);
    if ("([{".includes(sign)) depth += 1;
    else if (")]}".includes(sign)) depth -= 1;
    else if (sign === ";" && depth === 0) return at;
  }
  return code.length;
}

/**
 * Every constant in capitals at the top of the file whose value holds a number, functions left out. Constants that
 * follow each other without an empty line share the comment before the first of them.
 */
export function numericConstantsIn(code: string): readonly NumericConstant[] {
  const bare = blanked(code);
  let shared = { doc: "", endsAt: -1 };
  return [...bare.matchAll(DECLARATION)].flatMap((found): readonly NumericConstant[] => {
    const startsAt = found.index;
    const valueAt = startsAt + found[0].length;
    const endsAt = endOfStatement(bare, valueAt);
    const own = DOC_BEFORE.exec(code.slice(0, startsAt))?.[0].trim();
    const isNext = shared.endsAt >= 0 && /^;?\n$/.test(code.slice(shared.endsAt, startsAt));
    const doc = own ?? (isNext ? shared.doc : "");
    shared = { doc, endsAt };
    const value = bare.slice(valueAt, endsAt);
    if (!NUMBER.test(value) || /=>|\bfunction\b/.test(value)) return [];
    return [{ name: found[1] ?? "", doc, value: code.slice(valueAt, endsAt) }];
  });
}
