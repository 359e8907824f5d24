/** Milliseconds of the processor's time that this thread has spent, which work beside it hardly changes. */
export function threadMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
