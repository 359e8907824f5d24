import { SaxesParser } from "saxes";
import type { WarningList } from "../warning-list.ts";

/** An element by its name without the namespace prefix, with the names of those it stands in, outermost first. */
export interface XmlElement {
  readonly name: string;
  readonly path: readonly string[];
}

export interface XmlHandlers {
  open(element: XmlElement, attributes: Readonly<Record<string, string>>): void;
  /** `text` is what stands between the tags of an element without children, else what follows its last child. */
  close(element: XmlElement, text: string): void;
}

/**
 * Reads XML as a stream of elements. Malformed input is told of once, as `xmlMalformed`, and reading goes on; elements
 * that are never closed are never handed on. Prefixes are cut off unseen, so that undeclared ones do no harm.
 */
export function readXml(text: string, handlers: XmlHandlers, warnings: WarningList): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const path: string[] = [];
  let content = "";
  parser.on("opentag", ({ name, attributes }) => {
    const local = localName(name);
    content = "";
    handlers.open({ name: local, path }, attributes);
    path.push(local);
  });
  parser.on("closetag", () => {
    const name = path.pop() ?? "";
    handlers.close({ name, path }, content.trim());
    content = "";
  });
  parser.on("text", (more) => {
    content += more;
  });
  parser.on("cdata", (more) => {
    content += more;
  });
  parser.on("error", ({ message }) => {
    warnings.add("xmlMalformed", `The XML is malformed; what could be read was kept. (${message})`);
  });
  parser.write(text).close();
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}
