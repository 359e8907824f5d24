import { readWaitingExtract } from "../../use-cases/ground/read-waiting-extract.ts";
import type { Ports } from "../../use-cases/ports.ts";
import { startWokenWorker, type WokenWorker } from "../woken-worker.ts";

/** Reads the map extracts that wait, one after the other, from the start on and whenever one comes. */
export const startExtractWorker = (ports: Ports, log: (line: string) => void): WokenWorker =>
  startWokenWorker({
    name: "the reading of map extracts",
    onWake: (wake) => ports.extractWork.onWake(wake),
    stop: () => ports.extractWork.stopAll(),
    log,
    take: () => readWaitingExtract(ports),
  });
