import { type WarningList, warningList } from "../warning-list.ts";
import { readWithSaxes } from "./read-with-saxes.ts";
import { scanXml } from "./scan-xml.ts";
import type { XmlHandlers } from "./xml-handlers.ts";
import type { XmlSource } from "./xml-source.ts";

/** Gathers what a format's elements tell. */
export interface XmlReader<Content> extends XmlHandlers {
  /** What was gathered when the document has come to its end. */
  content(): Content;
}

/**
 * Reads a document with a new reader. Most are plain and are scanned byte by byte; everything else is read from its
 * beginning by saxes, which also is the one to say what is malformed.
 */
export function readXml<Content>(
  source: XmlSource,
  newReader: (warnings: WarningList) => XmlReader<Content>,
  warnings: WarningList,
): Content {
  if (source.utf8 !== null) {
    const found = warningList(warnings.list());
    const reader = newReader(found);
    if (scanXml(source.utf8, reader)) {
      for (const { code, message } of found.list()) warnings.add(code, message);
      return reader.content();
    }
  }
  const reader = newReader(warnings);
  readWithSaxes(source.text(), reader, warnings);
  return reader.content();
}
