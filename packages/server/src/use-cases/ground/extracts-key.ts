import type { StoredExtract } from "../../storage/map-extracts/stored-extract.ts";

/** The extracts that are ready, as one text: a run that was matched with just these has nothing new to learn from them. */
export const extractsKey = (extracts: readonly StoredExtract[]): string =>
  readyExtracts(extracts)
    .map(({ id }) => id)
    .toSorted()
    .join(",");

/** Those whose index is there. */
export const readyExtracts = (extracts: readonly StoredExtract[]): readonly StoredExtract[] =>
  extracts.filter(({ state }) => state === "done");
