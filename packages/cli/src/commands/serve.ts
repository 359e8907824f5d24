import { spawn } from "node:child_process";
import { err, ok, type Refusal, type Result } from "@backstride/core/results";
import type { Command } from "commander";
import type { CommandContext } from "../command-context.ts";
import type { Environment } from "../environment.ts";
import type { CommandResult } from "../outcome.ts";
import { wholeNumber } from "./whole-number.ts";

const DEFAULT_PORT = 4810;
const HIGHEST_PORT = 65_535;

interface Options {
  readonly port: number;
  readonly data: string;
  readonly open: boolean;
}

export function addServe(program: Command, { environment, finish }: CommandContext): void {
  program
    .command("serve")
    .description("start the app on this machine (127.0.0.1 only) and print its address")
    .option("--port <n>", "0 takes any free port", wholeNumber(0, HIGHEST_PORT), DEFAULT_PORT)
    .option("--data <folder>", "where everything of the runner's is kept", environment.defaultDataFolder)
    .option("--open", "open the address in the browser", false)
    .option("--no-open", "don't open a browser")
    .option("--json", "print the address as one JSON document")
    .addHelpText(
      "after",
      "\nExamples:\n  $ backstride serve --port 8080\n  $ backstride serve --data ~/backstride-data --no-open",
    )
    .action(async (options: Options, command: Command) => {
      const wantsJson = command.opts()["json"] === true;
      finish(await serve(options, wantsJson, environment));
    });
}

/** Serves until the person stops it. The address goes out as soon as the first page can be fetched. */
async function serve(options: Options, wantsJson: boolean, environment: Environment): Promise<CommandResult> {
  const { startServer } = await import("@backstride/server");
  const started = await startServer({
    dataFolder: options.data,
    port: options.port,
    log: (line) => environment.stderr(`${line}\n`),
  });
  if (!started.ok) return err(started.error);
  const { address, close } = started.value;
  environment.stdout(wantsJson ? `${JSON.stringify({ address })}\n` : `Backstride: ${address}\n`);
  environment.stderr(`Your data stays in ${options.data}. Stop with Ctrl+C.\n`);
  if (options.open) openInBrowser(address);
  await environment.stopped();
  await close();
  return nothingMore;
}

/** The address was the one document; there is nothing more to print. */
const nothingMore: Result<null, Refusal> = ok(null);

/** Best effort: a machine without a browser shows the address anyway. */
function openInBrowser(address: string): void {
  const [program, ...before] =
    process.platform === "darwin"
      ? ["open"]
      : process.platform === "win32"
        ? ["cmd", "/c", "start", ""]
        : ["xdg-open"];
  if (program === undefined) return;
  spawn(program, [...before, address], { stdio: "ignore", detached: true })
    .on("error", () => {})
    .unref();
}
