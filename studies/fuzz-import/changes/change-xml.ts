import type { Random } from "../../../packages/core/src/simulation/index.ts";
import { MOST_BYTES } from "../formats.ts";
import { type Change, lengthUpTo, oneOf, placeIn, type TextChange } from "./change.ts";
import { asBytes, matchAfter, splicedText } from "./change-text.ts";

const TAG = /<[^<>]{0,300}>/g;
const ATTRIBUTE = /\s[\w:]{1,40}=(?:"[^"]{0,200}"|'[^']{0,200}')/g;
const ELEMENT = /<([\w:]{1,40})[^<>]{0,300}>/g;
const TEXT = />[^<>]{1,100}</g;
const NAMES =
  "gpx trk trkseg trkpt time ele name extensions TrainingCenterDatabase Activity Lap Track Trackpoint Time Position Id".split(
    " ",
  );
const ODD_NAMES = [...NAMES, "__proto__", "constructor", "x:y:z", ":a", "ns9:hr", "é"];

const removed =
  (pattern: RegExp): TextChange =>
  (text, dice) => {
    const match = matchAfter(text, pattern, dice);
    return match === null ? text : splicedText(text, match.index, match[0].length, "");
  };
const doubled =
  (pattern: RegExp): TextChange =>
  (text, dice) => {
    const match = matchAfter(text, pattern, dice);
    return match === null ? text : splicedText(text, match.index, 0, match[0]);
  };

/** A tag to the end of its first end tag, or null. */
function elementAt(text: string, dice: Random): { readonly start: number; readonly end: number } | null {
  const match = matchAfter(text, ELEMENT, dice);
  if (match === null) return null;
  const closing = `</${match[1]}>`;
  const at = match[0].endsWith("/>") ? match.index : text.indexOf(closing, match.index);
  return at === -1
    ? null
    : { start: match.index, end: at === match.index ? match.index + match[0].length : at + closing.length };
}

const repeatElement: TextChange = (text, dice) => {
  const element = elementAt(text, dice);
  return element === null
    ? text
    : splicedText(text, element.start, 0, text.slice(element.start, element.end));
};
const multiplyElement: TextChange = (text, dice) => {
  const element = elementAt(text, dice);
  if (element === null) return text;
  const one = text.slice(element.start, element.end);
  const copies = Math.floor(Math.max(0, MOST_BYTES - text.length) / one.length);
  return splicedText(text, element.start, 0, one.repeat(lengthUpTo(copies + 1, dice)));
};

const renameTag: TextChange = (text, dice) => {
  const match = matchAfter(text, ELEMENT, dice);
  return match === null
    ? text
    : splicedText(text, match.index + 1, match[1]?.length ?? 0, oneOf(ODD_NAMES, dice));
};

/** One tag within the other, tens of thousands deep, closed or not. */
const nestDeeply: TextChange = (text, dice) => {
  const name = oneOf(ODD_NAMES, dice);
  const depth = lengthUpTo(60_000, dice);
  const closing = dice.chance(0.5) ? `</${name}>`.repeat(depth) : "";
  const at = text.indexOf("<", placeIn(text.length, dice));
  return splicedText(text, Math.max(0, at), 0, `<${name}>`.repeat(depth) + closing);
};

/** Thousands of attributes at one tag, of different names or the same. */
const manyAttributes: TextChange = (text, dice) => {
  const match = matchAfter(text, ELEMENT, dice);
  if (match === null) return text;
  const isSame = dice.chance(0.3);
  const count = lengthUpTo(20_000, dice);
  const attributes = Array.from({ length: count }, (_none, at) => ` a${isSame ? "" : at}="${at}"`).join("");
  return splicedText(text, match.index + 1 + (match[1]?.length ?? 0), 0, attributes);
};

const ENTITIES = [
  "&amp;",
  "&lt;",
  "&#0;",
  "&#x110000;",
  "&#xD800;",
  "&#-1;",
  "&nope;",
  "&lol9;",
  "&",
  "&#99999999999999999999;",
  "&x",
];
const insertEntity: TextChange = (text, dice) => {
  const match = matchAfter(text, TEXT, dice);
  return splicedText(
    text,
    match === null ? placeIn(text.length, dice) : match.index + 1,
    0,
    oneOf(ENTITIES, dice),
  );
};

/** Entities that name each other ten times, nine levels high: a thousand million letters, if anyone wrote them out. */
const BOMB = `<!DOCTYPE gpx [<!ENTITY lol0 "lol">${Array.from({ length: 9 }, (_none, level) => `<!ENTITY lol${level + 1} "${`&lol${level};`.repeat(10)}">`).join("")}]>`;
const DOCTYPES = [
  BOMB,
  '<!DOCTYPE gpx SYSTEM "file:///etc/passwd">',
  '<!DOCTYPE gpx [<!ENTITY x SYSTEM "file:///etc/hostname">]>',
  "<!DOCTYPE",
  `<!DOCTYPE gpx [${"<!ELEMENT a (b)>".repeat(2_000)}]>`,
  "<!DOCTYPE gpx [[[[<>]]>",
];
const insertDoctype: TextChange = (text, dice) => {
  const at = Math.max(0, text.indexOf("<", text.indexOf("?>") + 1));
  const doctype = oneOf(DOCTYPES, dice);
  return insertAll(splicedText(text, at, 0, doctype), doctype === BOMB ? "&lol9;" : "&x;", dice);
};
const insertAll = (text: string, entity: string, dice: Random): string =>
  text.replaceAll(TEXT, (found) => (dice.chance(0.1) ? `>${entity}${found.slice(1)}` : found));

const OPENINGS = [
  "<![CDATA[",
  "<!--",
  "<?pi ",
  "<",
  "</",
  "]]>",
  "-->",
  "<![CDATA[]]>",
  "<!-- -- -->",
  "<?xml version='1.0'?>",
  "<a b=",
  "<a b='",
];
const insertOpening: TextChange = (text, dice) => {
  const opening = oneOf(OPENINGS, dice);
  return splicedText(
    text,
    placeIn(text.length, dice),
    0,
    opening.repeat(dice.chance(0.2) ? lengthUpTo(20_000, dice) : 1),
  );
};

const DECLARATIONS = [
  "utf-7",
  "utf-16",
  "iso-8859-1",
  "shift_jis",
  "nonsense",
  "",
  "UTF-8' standalone='maybe",
];
const otherDeclaration: TextChange = (text, dice) =>
  `<?xml version="1.1" encoding='${oneOf(DECLARATIONS, dice)}'?>${text.replace(/^\s*<\?xml[^>]*>/, "")}`;

const otherNamespace: TextChange = (text, dice) =>
  text.replaceAll(/xmlns(:\w+)?=/g, (found) => (dice.chance(0.5) ? `${found}"" x=` : ""));

const textBefore: TextChange = (text, dice) =>
  oneOf([" ", "\n", "x", "<", "\0"], dice).repeat(lengthUpTo(200_000, dice)) + text;

/** Changes that know tags, attributes, entities and declarations. */
export const XML_CHANGES: readonly Change[] = [
  removed(TAG),
  doubled(TAG),
  removed(ATTRIBUTE),
  doubled(ATTRIBUTE),
  removed(TEXT),
  repeatElement,
  multiplyElement,
  multiplyElement,
  renameTag,
  nestDeeply,
  manyAttributes,
  insertEntity,
  insertDoctype,
  insertOpening,
  otherDeclaration,
  otherNamespace,
  textBefore,
].map(asBytes);
