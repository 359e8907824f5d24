import { SaxesParser } from "saxes";
import type { WarningList } from "../warning-list.ts";
import { localName, type XmlAttributes, type XmlContent, type XmlHandlers } from "./xml-handlers.ts";

/**
 * Tells of malformed input without an Error for each: a hostile file has hundreds of thousands of faults, and the trace
 * of every one cost ten times what reading it does.
 */
class TolerantParser extends SaxesParser {
  readonly #tell: (message: string) => void;

  constructor(tell: (message: string) => void) {
    super({ xmlns: false, position: false });
    this.#tell = tell;
  }

  override fail(message: string): this {
    this.#tell(message);
    return this;
  }
}

/**
 * Reads XML of any kind as a stream of elements. Malformed input is told of once, as `xmlMalformed`, and reading goes on;
 * elements that are never closed are never handed on. Prefixes are cut off unseen, so that undeclared ones do no harm.
 */
export function readWithSaxes(text: string, handlers: XmlHandlers, warnings: WarningList): void {
  const parser = new TolerantParser((message) => {
    warnings.add("xmlMalformed", `The XML is malformed; what could be read was kept. (${message})`);
  });
  const path: string[] = [];
  let written: Readonly<Record<string, string>> = {};
  let content = "";
  // Nothing is plain here: what is read in this way is rare, and its values are left to the language.
  const attributes: XmlAttributes = { text: (name) => written[name], plainNumber: () => Number.NaN };
  const value: XmlContent = {
    text: () => content.trim(),
    plainNumber: () => Number.NaN,
    plainTimeMs: () => Number.NaN,
  };
  parser.on("opentag", (tag) => {
    const name = localName(tag.name);
    content = "";
    written = tag.attributes;
    handlers.open(name, attributes);
    path.push(name);
  });
  parser.on("closetag", () => {
    const name = path.pop() ?? "";
    handlers.close(name, path.at(-1) ?? "", value);
    content = "";
  });
  parser.on("text", (more) => {
    content += more;
  });
  parser.on("cdata", (more) => {
    content += more;
  });
  parser.write(text).close();
}
