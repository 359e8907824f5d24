import { defaultDataFolder } from "./default-data-folder.ts";
import { systemEnvironment } from "./environment.ts";
import { run } from "./run.ts";
import { watchStandardStreams } from "./standard-streams.ts";

watchStandardStreams(process);
process.exitCode = await run(
  process.argv.slice(2),
  systemEnvironment(defaultDataFolder(process.env, process.platform)),
);
