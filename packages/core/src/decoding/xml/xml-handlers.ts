/**
 * What reading XML tells of: elements by their names without the namespace prefix. Texts are made into strings only when
 * they are asked for, since most of a recording is numbers and times; they hold until the handler returns.
 */
export interface XmlHandlers {
  open(name: string, attributes: XmlAttributes): void;
  /** `parent` is the element around it, empty for the root. */
  close(name: string, parent: string, content: XmlContent): void;
}

/** The attributes of an element by their names as written. */
export interface XmlAttributes {
  /** With the white space at its ends; undefined where there is no such attribute. */
  text(name: string): string | undefined;
  /** The number, if it is in plain decimal digits; else NaN, and the text says more. */
  plainNumber(name: string): number;
}

/** What stands between the tags of an element without children, else what follows its last child. */
export interface XmlContent {
  /** Without white space at its ends. */
  text(): string;
  /** The number, if it is in plain decimal digits; else NaN, and the text says more. */
  plainNumber(): number;
  /** Milliseconds since 1970 of a plain time in UTC; else NaN, and the text says more. */
  plainTimeMs(): number;
}

/** The name without its namespace prefix. */
export function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}
