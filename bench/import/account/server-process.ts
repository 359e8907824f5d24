// The process that is measured: the real server on the data folder that is named, until its parent lets go.
import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

// As `npm start` does.
enableCompileCache(
  join(fileURLToPath(new URL("../../..", import.meta.url)), "node_modules/.cache/backstride"),
);
const { startServer } = await import("@backstride/server");
const started = await startServer({
  dataFolder: process.argv[2] ?? "",
  port: 0,
  log: (line) => console.error(line),
});
if (!started.ok) throw new Error(started.error.message);
process.on("disconnect", () => void started.value.close().then(() => process.exit(0)));
process.on("message", () => process.send?.(process.cpuUsage()));
process.send?.(started.value.address);
