const OUR_FAILURE = 1;

/**
 * Sees to it that what can't be written ends no command with a stack trace. A reader that goes away, as `head` does, had
 * what it wanted: the command does its work to the end and keeps its exit code. An answer that finds no room is a failure.
 */
export function watchStandardStreams({ stdout, stderr }: Pick<NodeJS.Process, "stdout" | "stderr">): void {
  // Nobody is left to be told.
  stderr.on("error", () => {});
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") return;
    stderr.write(`backstride: The answer can't be written: ${error.message} (fileNotWritable)\n`);
    // The command's own exit code may be set later than this.
    process.once("exit", () => {
      process.exitCode = OUR_FAILURE;
    });
  });
}
