import { listExtracts } from "../../storage/map-extracts/repository.ts";
import { countRunsToMatch } from "../../storage/map-extracts/run-ways.ts";
import type { StoredExtract } from "../../storage/map-extracts/stored-extract.ts";
import type { Ports } from "../ports.ts";
import type { ExtractProgress } from "./extract-work.ts";
import { extractsKey, readyExtracts } from "./extracts-key.ts";

export interface ExtractView {
  readonly extract: StoredExtract;
  /** Null where it is not being read at the moment. */
  readonly progress: ExtractProgress | null;
}

export interface ExtractsView {
  readonly extracts: readonly ExtractView[];
  /** How many runs are still to be matched with the maps that are ready. */
  readonly runsWaiting: number;
}

/** The runner's map extracts in the order in which they came, and what is still to be done with them. */
export async function viewExtracts(
  { db, extractWork }: Pick<Ports, "db" | "extractWork">,
  runnerId: string,
): Promise<ExtractsView> {
  const extracts = await listExtracts(db, runnerId);
  const hasMap = readyExtracts(extracts).length > 0;
  return {
    extracts: extracts.map((extract) => ({ extract, progress: extractWork.progressOf(extract.id) })),
    runsWaiting: hasMap ? await countRunsToMatch(db, runnerId, extractsKey(extracts)) : 0,
  };
}
