import { namedRawFiles } from "../../storage/recordings/repository.ts";
import { removeRunner } from "../../storage/runners/repository.ts";
import type { Ports } from "../ports.ts";
import { SAMPLE_RUNNER_ID } from "../runners.ts";

/** Removes the simulated runner with everything of theirs; raw files that nobody else names go too. */
export const removeSampleRunner = (ports: Ports): Promise<void> =>
  ports.inSampleTurn(() => clearSampleRunner(ports));

export async function clearSampleRunner({ db, rawFiles }: Pick<Ports, "db" | "rawFiles">): Promise<void> {
  await removeRunner(db, SAMPLE_RUNNER_ID);
  await rawFiles.sweep(() => namedRawFiles(db));
}
