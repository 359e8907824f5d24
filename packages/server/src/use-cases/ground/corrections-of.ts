import type { SurfaceClass } from "@backstride/core/terrain";
import type { Connection } from "../../storage/database.ts";
import { listCorrections } from "../../storage/map-extracts/way-corrections.ts";

/** The runner's own words for ways, by the way's id. */
export const correctionsOf = async (
  connection: Connection,
  runnerId: string,
): Promise<ReadonlyMap<number, SurfaceClass>> =>
  new Map((await listCorrections(connection, runnerId)).map(({ wayId, surface }) => [wayId, surface]));
