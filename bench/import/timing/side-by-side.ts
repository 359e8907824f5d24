import type { RecordingFormat } from "../../../packages/core/src/recording/index.ts";
import { median } from "../../../packages/core/src/units/index.ts";
import { type ContenderClient, contenderClient, type TurnOutcome } from "./contender-client.ts";
import { type Contender, contendersFor } from "./contenders.ts";

export interface TimedFile {
  readonly path: string;
  readonly bytes: number;
  readonly format: RecordingFormat;
  /** How many points there are to be found, where it is known. */
  readonly points?: number;
}

/** How the readers take turns. */
export interface Rounds {
  readonly isQuick: boolean;
  /** How long a process first reads the first file of each format, until its engine has compiled what is hot. */
  readonly warmUpMs: number;
  readonly timed: number;
  /** A turn reads the file again until so many milliseconds of the processor are used. */
  readonly turnMs: number;
  readonly cutMs: number;
}

/** What a reader needs for a file in milliseconds, on the median of its turns, or why there is no figure. */
export type Figure =
  | { readonly kind: "ms"; readonly ms: number }
  | { readonly kind: "cut" | "failed"; readonly why: string };
export type Figures = ReadonlyMap<Contender, Figure>;

/** A reader that has used so much time on a file has no more turns on it: they would not change the ratio. */
const ENOUGH_MS = 3_000;

/** The readers, each in its own process, and the turns that they take file by file. */
export interface SideBySide {
  /** Time of the processor once everything is warm. */
  time(file: TimedFile): Promise<Figures>;
  /** How long somebody waits for the first file that a new process reads. */
  timeCold(file: TimedFile, times: number): Promise<Figures>;
  close(): void;
}

export function sideBySide(rounds: Rounds): SideBySide {
  const clients = new Map<Contender, ContenderClient>();
  const clientOf = (name: Contender): ContenderClient => {
    const client = clients.get(name) ?? contenderClient(name);
    clients.set(name, client);
    return client;
  };
  const warmed = new Set<string>();
  const warmUpMsFor = (name: Contender, { format }: TimedFile): number => {
    const key = `${name} ${format}`;
    if (warmed.has(key)) return rounds.turnMs;
    warmed.add(key);
    return rounds.warmUpMs;
  };
  return {
    time: (file) => {
      const standings = contendersFor(file.format, rounds.isQuick).map(
        (name): Standing => ({
          client: clientOf(name),
          warmUpMs: warmUpMsFor(name, file),
          times: [],
          usedMs: 0,
          ended: null,
        }),
      );
      return timeWarm(standings, file, rounds);
    },
    timeCold: async (file, times) => {
      const figures = new Map<Contender, Figure>();
      for (const name of contendersFor(file.format, rounds.isQuick))
        figures.set(name, await timeCold(name, file, { times, rounds }));
      return figures;
    },
    close: () => {
      for (const client of clients.values()) client.close();
    },
  };
}

interface Standing {
  readonly client: ContenderClient;
  readonly warmUpMs: number;
  times: number[];
  usedMs: number;
  ended: Figure | null;
}

async function timeWarm(standings: readonly Standing[], file: TimedFile, rounds: Rounds): Promise<Figures> {
  for (const standing of standings) {
    await takeTurn(standing, { file, atLeastMs: standing.warmUpMs, rounds });
    // Of a slow reader the first turn counts: it reads long enough to be warm.
    if (standing.usedMs > ENOUGH_MS) continue;
    standing.times = [];
    standing.usedMs = 0;
  }
  for (let round = 0; round < rounds.timed; round += 1) {
    for (const standing of standings) {
      if (standing.times.length > 0 && standing.usedMs > ENOUGH_MS) continue;
      await takeTurn(standing, { file, atLeastMs: rounds.turnMs, rounds });
    }
  }
  return new Map(standings.map(({ client, times, ended }) => [client.name, ended ?? figureOf(times)]));
}

async function takeTurn(
  standing: Standing,
  turn: { readonly file: TimedFile; readonly atLeastMs: number; readonly rounds: Rounds },
): Promise<void> {
  if (standing.ended !== null) return;
  const { file, atLeastMs, rounds } = turn;
  const { path, format } = file;
  const begun = performance.now();
  const outcome = await standing.client.turn({ path, format, atLeastMs }, rounds.cutMs);
  standing.usedMs += performance.now() - begun;
  standing.ended = endOf(outcome, file, rounds.cutMs);
  if (outcome.kind === "read") standing.times.push(outcome.cpuMs);
}

async function timeCold(
  name: Contender,
  file: TimedFile,
  { times, rounds }: { readonly times: number; readonly rounds: Rounds },
): Promise<Figure> {
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const client = contenderClient(name);
    const outcome = await client.turn({ ...file, atLeastMs: 0 }, rounds.cutMs);
    client.close();
    const ended = endOf(outcome, file, rounds.cutMs);
    if (ended !== null) return ended;
    if (outcome.kind === "read") taken.push(outcome.wallMs);
  }
  return figureOf(taken);
}

const figureOf = (times: readonly number[]): Figure => ({ kind: "ms", ms: median([...times]) ?? Number.NaN });

function endOf(outcome: TurnOutcome, file: TimedFile, cutMs: number): Figure | null {
  if (outcome.kind === "cut") return { kind: "cut", why: `> ${cutMs / 1000} s` };
  if (outcome.kind === "failed") return { kind: "failed", why: outcome.message };
  if (file.points === undefined || outcome.points === null || outcome.points === file.points) return null;
  // Whoever leaves points out is quicker without being better.
  return { kind: "failed", why: `found ${outcome.points} of ${file.points} points` };
}
