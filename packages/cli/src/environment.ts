import { type Instant, instant } from "@backstride/core/time";

/** What a command may use of the machine it runs on, so that tests can stand in for it. */
export interface Environment {
  now(): Instant;
  /** Minutes by which the machine's clock is ahead of UTC at that moment. */
  utcOffsetMinutesAt(at: Instant): number;
  stdout(text: string): void;
  stderr(text: string): void;
  /** Is somebody looking? Then progress is drawn; in a pipe it is not. */
  readonly isTerminal: boolean;
  /** Where data goes when no folder is named. */
  readonly defaultDataFolder: string;
  /** Resolves when the person wants a running server to stop. */
  stopped(): Promise<void>;
}

/** The real machine. */
export const systemEnvironment = (defaultDataFolder: string): Environment => ({
  now: () => instant(Date.now()),
  utcOffsetMinutesAt: (at) => -new Date(at).getTimezoneOffset(),
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  isTerminal: process.stderr.isTTY === true,
  defaultDataFolder,
  stopped: () =>
    new Promise((resolve) => {
      process.once("SIGINT", () => resolve());
      process.once("SIGTERM", () => resolve());
    }),
});
