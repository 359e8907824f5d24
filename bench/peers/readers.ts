// The peers behind one shape. This file lies in their folder, so that their names are found among their packages.

type Format = "fit" | "gpx" | "tcx";
type PeerReader = (bytes: Buffer<ArrayBuffer>, format: Format) => Promise<number | null>;

// A name that the compiler does not know: the peers are there only after the benchmark has installed them.
const load = async <Module>(name: string): Promise<Module> => (await import(name)) as Module;

interface FitFileParser {
  readonly default: new (
    options: object,
  ) => { parse(bytes: ArrayBuffer, done: (error: unknown, data: FitData) => void): void };
}
interface FitData {
  readonly records?: readonly unknown[];
}
interface SportsLib {
  readonly SportsLib: {
    importFromFit(bytes: ArrayBuffer): Promise<unknown>;
    importFromGPX(text: string, parser: unknown): Promise<unknown>;
    importFromTCX(document: unknown): Promise<unknown>;
  };
}
interface XmlDom {
  readonly DOMParser: new (options?: object) => { parseFromString(text: string, type: string): unknown };
}
interface ToGeoJson {
  gpx(document: unknown): unknown;
  tcx(document: unknown): unknown;
}
interface GpxJs {
  parseGPXWithCustomParser(text: string, parse: (text: string) => unknown): readonly [unknown, Error | null];
}

/** A peer by the contender's name. Building the document is part of reading it, for those that want one. */
export async function peerReader(name: string): Promise<PeerReader> {
  switch (name) {
    case "fit-file-parser":
      return await fitFileParser();
    case "sports-lib":
      return await sportsLib();
    case "togeojson":
      return await toGeoJson();
    case "gpxjs":
      return await gpxJs();
    default:
      throw new Error(`there is no peer "${name}"`);
  }
}

async function fitFileParser(): Promise<PeerReader> {
  const { default: FitParser } = await load<FitFileParser>("fit-file-parser");
  return (bytes) =>
    new Promise((resolve, reject) => {
      const parser = new FitParser({ force: true, mode: "list" });
      parser.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length), (error, data) => {
        if (error === null || error === undefined) resolve(data.records?.length ?? 0);
        else reject(new Error(String(error)));
      });
    });
}

async function sportsLib(): Promise<PeerReader> {
  const { SportsLib } = await load<SportsLib>("@sports-alliance/sports-lib");
  const { DOMParser } = await load<XmlDom>("@xmldom/xmldom");
  return async (bytes, format) => {
    if (format === "fit") {
      await SportsLib.importFromFit(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
    } else if (format === "gpx") {
      await SportsLib.importFromGPX(bytes.toString("utf8"), DOMParser);
    } else {
      await SportsLib.importFromTCX(
        new DOMParser().parseFromString(bytes.toString("utf8"), "application/xml"),
      );
    }
    return null;
  };
}

async function toGeoJson(): Promise<PeerReader> {
  const { gpx, tcx } = await load<ToGeoJson>("@tmcw/togeojson");
  const { DOMParser } = await load<XmlDom>("@xmldom/xmldom");
  return async (bytes, format) => {
    const document = new DOMParser().parseFromString(bytes.toString("utf8"), "application/xml");
    if (format === "gpx") gpx(document);
    else tcx(document);
    return null;
  };
}

async function gpxJs(): Promise<PeerReader> {
  const { parseGPXWithCustomParser } = await load<GpxJs>("@we-gold/gpxjs");
  const { DOMParser } = await load<XmlDom>("@xmldom/xmldom");
  return async (bytes) => {
    const [, error] = parseGPXWithCustomParser(bytes.toString("utf8"), (text) =>
      new DOMParser().parseFromString(text, "application/xml"),
    );
    if (error !== null) throw error;
    return null;
  };
}
