/** The kind of an XML file by its root element, and where its text should be taken from. */
export interface XmlRoot {
  readonly format: "gpx" | "tcx";
  /** Where the XML declaration stands, or the root element where there is none. */
  readonly start: number;
}

/** Some services and broken exports put a few lines before the XML; nobody puts more than this. */
const LONGEST_PREFACE = 65_536;
const ROOT = /<(?:[\w.-]+:)?(gpx|TrainingCenterDatabase)[\s/>]/i;

/** Finds the root element of a GPX or TCX file by its local name; null for any other text. */
export function findXmlRoot(text: string): XmlRoot | null {
  const head = text.slice(0, LONGEST_PREFACE);
  const root = ROOT.exec(head);
  if (root === null) return null;
  const declaration = head.lastIndexOf("<?xml ", root.index);
  return {
    format: root[1]?.toLowerCase() === "gpx" ? "gpx" : "tcx",
    start: declaration >= 0 ? declaration : root.index,
  };
}
