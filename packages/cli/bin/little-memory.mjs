// How a process must be begun that is to import a whole account in little memory: neither can be set once it runs. Plain
// JavaScript, like the command beside it.

/** V8 lets the place for new objects grow to three times 64 MB while it imports; with this it is as quick. */
export const NODE_FLAGS = ["--max-semi-space-size=8"];

/** glibc gives each thread a heap of its own and hands little of it back. Other C libraries don't read this. */
export const ENVIRONMENT = { MALLOC_ARENA_MAX: "1" };

/** Begins this very process anew, under the same number and with the same arguments, unless it was begun so. */
export function beginInLittleMemory() {
  const isBegun = process.execArgv.some((flag) => NODE_FLAGS.includes(flag));
  // Windows can't replace a process; it has no glibc either.
  if (isBegun || process.platform === "win32") return;
  try {
    process.execve(
      process.execPath,
      [process.execPath, ...NODE_FLAGS, ...process.execArgv, ...process.argv.slice(1)],
      { ...process.env, ...ENVIRONMENT },
    );
  } catch {
    // Where the system forbids it the process goes on as it is, with more memory.
  }
}
