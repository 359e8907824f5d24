import type { SurfaceClass } from "@backstride/core/terrain";
import { isoFromInstant } from "@backstride/core/time";
import type { ExtractsView, ExtractView } from "../../use-cases/ground/view-extracts.ts";
import type { RunGroundView } from "../../use-cases/ground/view-run-ground.ts";
import type { GroundAnswer, MapExtract, RunGround } from "../api.ts";

/** What the licence of the map's data asks for (ODbL 1.0). */
const ATTRIBUTION = "© OpenStreetMap contributors, ODbL";

export const presentExtract = ({ extract, progress }: ExtractView): MapExtract => ({
  id: extract.id,
  fileName: extract.fileName,
  sizeBytes: extract.sizeBytes,
  state: extract.state,
  addedAt: isoFromInstant(extract.addedAt),
  progress,
  reason: extract.reason,
  wayCount: extract.wayCount,
  indexBytes: extract.indexBytes,
});

export const presentGround = ({ extracts, runsWaiting }: ExtractsView): GroundAnswer => ({
  extracts: extracts.map(presentExtract),
  runsWaiting,
  attribution: ATTRIBUTION,
});

export const presentRunGround = ({ surface, map, correctedM, stretches }: RunGroundView): RunGround => ({
  from: surface.from,
  confidence: surface.confidence,
  shares: (Object.entries(surface.shares) as [SurfaceClass, number][])
    .map(([name, share]) => ({ surface: name, share }))
    .toSorted((left, right) => right.share - left.share),
  changesPerKm: surface.changesPerKm,
  longestUniformM: surface.longestUniformM,
  map,
  correctedM,
  stretches,
  attribution: ATTRIBUTION,
});
