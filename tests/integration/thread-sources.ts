// What the threads of the server load, loaded once so that it is kept in the compile cache. Not a test.
import "../../packages/server/src/use-cases/analysis/diary-analysis.ts";
import "../../packages/server/src/jobs/file-reader/reading-thread.ts";
import "../../packages/server/src/jobs/map-extract/read-ways.ts";
import "../../packages/server/src/jobs/map-extract/way-index-writer.ts";
import { parentPort } from "node:worker_threads";

parentPort?.postMessage("loaded");
