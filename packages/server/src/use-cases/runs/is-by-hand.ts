import type { StoredRun } from "../../storage/runs/stored-run.ts";

/** Whether the runner entered the run: then its day is the runner's word from the start. */
export const isByHand = ({ dayFrom }: Pick<StoredRun, "dayFrom">): boolean => dayFrom === "runner";
