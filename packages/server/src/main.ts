import { parseArgs } from "node:util";
import { startServer } from "./start-server.ts";

// Starts the server alone: `node packages/server/src/main.ts --data FOLDER --port 4810`.

const DEFAULT_PORT = "4810";
const { values } = parseArgs({
  options: {
    data: { type: "string" },
    port: { type: "string", default: DEFAULT_PORT },
  },
});

// No default here: people start it with `backstride serve`, and two defaults would be two places for one runner's data.
if (values.data === undefined) {
  console.error("argumentInvalid: name the data folder with --data FOLDER.");
  process.exit(2);
}
const started = await startServer({
  dataFolder: values.data,
  port: Number(values.port),
  log: (line) => console.error(line),
});
if (!started.ok) {
  console.error(`${started.error.code}: ${started.error.message}`);
  process.exit(1);
}
console.log(started.value.address);
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => void started.value.close().then(() => process.exit(0)));
}
