import { MOST_BYTES } from "../formats.ts";
import { type Change, lengthUpTo, oneOf, type TextChange } from "./change.ts";
import { asBytes, matchAfter, splicedText } from "./change-text.ts";

const KEY = /"[\w-]{1,60}"(?=:)/g;
const VALUE = /(?<=[:[,])(?:"[^"]{0,100}"|-?\d[\d.eE+-]{0,40}|null|true|false|\{\}|\[\])/g;
const ENTRY = /\{[^{}]{0,1000}\}/g;
const ODD_KEYS = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "",
  "activityId",
  "gearPk",
  "gearActivityDTOs",
];
const ODD_VALUES = [
  ...[
    "1e400",
    "-1e400",
    "-0",
    "-1",
    "1e-400",
    "9007199254740993",
    "1.7976931348623157e308",
    "8.64e15",
    "8.64e15001",
  ],
  ...[
    "null",
    "true",
    "[]",
    "{}",
    '""',
    '" "',
    '"\\ud800"',
    '"\\u0000"',
    "[[]]",
    '{"__proto__":{"polluted":1}}',
  ],
  ...[
    '{"constructor":{"prototype":{"polluted":1}}}',
    '"2026-02-30"',
    '"9999-12-31"',
    '"NaN"',
    "NaN",
    "undefined",
  ],
];

const changeValue: TextChange = (text, dice) => {
  const match = matchAfter(text, VALUE, dice);
  return match === null ? text : splicedText(text, match.index, match[0].length, oneOf(ODD_VALUES, dice));
};
const changeKey: TextChange = (text, dice) => {
  const match = matchAfter(text, KEY, dice);
  return match === null
    ? text
    : splicedText(text, match.index, match[0].length, JSON.stringify(oneOf(ODD_KEYS, dice)));
};

/** Lists or objects within each other, a hundred thousand deep. */
const nestDeeply: TextChange = (text, dice) => {
  const match = matchAfter(text, VALUE, dice);
  const depth = lengthUpTo(100_000, dice);
  const [opening, closing] = oneOf(
    [
      ["[", "]"],
      ['{"a":', "}"],
      ['[{"summarizedActivitiesExport":', "}]"],
    ],
    dice,
  );
  const nested = `${opening?.repeat(depth)}1${closing?.repeat(depth)}`;
  return match === null || nested.length > MOST_BYTES
    ? text
    : splicedText(text, match.index, match[0].length, nested);
};

const repeatEntry: TextChange = (text, dice) => {
  const match = matchAfter(text, ENTRY, dice);
  return match === null ? text : splicedText(text, match.index, 0, `${match[0]},`);
};
const multiplyEntry: TextChange = (text, dice) => {
  const match = matchAfter(text, dice.chance(0.5) ? ENTRY : VALUE, dice);
  if (match === null) return text;
  const copies = Math.floor(Math.max(0, MOST_BYTES - text.length) / (match[0].length + 1));
  return splicedText(text, match.index, 0, `${match[0]},`.repeat(lengthUpTo(copies + 1, dice)));
};

/** Changes that know keys, values and entries. */
export const JSON_CHANGES: readonly Change[] = [
  changeValue,
  changeValue,
  changeValue,
  changeKey,
  changeKey,
  nestDeeply,
  repeatEntry,
  multiplyEntry,
].map(asBytes);
