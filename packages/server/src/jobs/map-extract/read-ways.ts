import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";
import { type BlobFile, openBlobFile } from "./blob-file.ts";
import { BrokenExtract } from "./broken-extract.ts";
import { checkHeader } from "./extract-header.ts";
import { type BlockContent, visitBlock } from "./primitive-block.ts";
import type { ReadWay } from "./read-way.ts";
import { type ReadingProgress, readingProgress } from "./reading-progress.ts";
import { type WayBatch, wayBatch } from "./way-batch.ts";
import type { Tags } from "./way-fields.ts";

export interface ReadWaysOptions<Kept> {
  /** What is to be kept of a way; null leaves it out. */
  readonly keep: (tags: Tags) => Kept | null;
  /** Each way in turn. One whose nodes are not all in the extract comes in pieces of the same id. */
  readonly onWay: (way: ReadWay<Kept>) => void;
  /** How much of all that is to be read has been, 0 to 1; never falls. */
  readonly onProgress?: (share: number) => void;
  /** How many references to nodes are held at once: a bound of the memory. More than these need another pass. */
  readonly mostRefs?: number;
}

export interface ReadSummary {
  readonly wayCount: number;
  /** How often the nodes were gone through. */
  readonly nodePasses: number;
}

/** About 200 MB of node ids and positions. */
const MOST_REFS = 6_000_000;

/**
 * Reads the ways of an OpenStreetMap extract (`.osm.pbf`) that `keep` accepts, in bounded memory: ways are gathered until
 * they refer to `mostRefs` nodes, then the file's nodes are gone through for their positions. Synchronous: it belongs on a
 * thread of its own. Refused with `notAMapExtract`, `mapExtractBroken`, and with `mapExtractEmpty`
 * where it has no way that is kept.
 */
export function readWays<Kept>(path: string, options: ReadWaysOptions<Kept>): Result<ReadSummary, Refusal> {
  const file = openBlobFile(path);
  try {
    return readAll(file, options);
  } catch (error) {
    if (!(error instanceof BrokenExtract)) throw error;
    return err(refusal(error.code, `The file can't be read as a map extract. ${error.message}`));
  } finally {
    file.close();
  }
}

function readAll<Kept>(
  file: BlobFile,
  { keep, onWay, onProgress = () => undefined, mostRefs = MOST_REFS }: ReadWaysOptions<Kept>,
): Result<ReadSummary, Refusal> {
  const contents = new Map<number, BlockContent>();
  const progress = readingProgress(file.sizeBytes, { mostRefs, tell: onProgress });
  const summary = { wayCount: 0, nodePasses: 0 };
  let refCount = 0;
  let batch = wayBatch<Kept>(mostRefs);
  const empty = (): void => {
    if (batch.wayCount === 0) return;
    summary.wayCount += batch.wayCount;
    summary.nodePasses += 1;
    refCount += batch.refCount;
    progress.beginNodes(refCount);
    findNodes(file, { batch, contents, progress });
    batch.eachWay(onWay);
    batch = wayBatch<Kept>(mostRefs);
  };
  let offset = checkHeader(file);
  for (;;) {
    const place = file.placeAt(offset);
    if (place === null) break;
    if (place.type === "OSMData") {
      const content = visitBlock(file.unpack(place), {
        onWay: ({ id, tags, refs }) => {
          const kept = keep(tags);
          if (kept !== null) batch.add(id, kept, refs());
        },
      });
      contents.set(place.offset, content);
      progress.readBlock({ sizeBytes: place.end - offset, hasWays: content.hasWays });
      if (batch.isFull) empty();
    }
    offset = place.end;
  }
  empty();
  onProgress(1);
  if (summary.wayCount > 0) return ok(summary);
  return err(
    refusal(
      "mapExtractEmpty",
      "The extract is sound and has no path or street in it that one could run along.",
    ),
  );
}

function findNodes<Kept>(
  file: BlobFile,
  {
    batch,
    contents,
    progress,
  }: {
    readonly batch: WayBatch<Kept>;
    readonly contents: ReadonlyMap<number, BlockContent>;
    readonly progress: ReadingProgress;
  },
): void {
  const nodes = batch.wantedNodes();
  let offset = 0;
  for (;;) {
    const place = file.placeAt(offset);
    if (place === null) break;
    // A block that was not met yet may hold nodes too: only a sorted file has all of them before its first way.
    const mayHaveNodes = place.type === "OSMData" && contents.get(place.offset)?.hasNodes !== false;
    if (mayHaveNodes) visitBlock(file.unpack(place), { onNodes: nodes.take });
    progress.nodesTo(place.end);
    offset = place.end;
  }
}
