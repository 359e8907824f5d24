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
  readonly warmUps: number;
  readonly timed: number;
  /** A turn reads the file again until so many milliseconds are over. */
  readonly turnMs: number;
  readonly cutMs: number;
}

/** What a reader needs for a file in milliseconds, or why there is no figure. */
export type Figure =
  | { readonly kind: "ms"; readonly ms: number }
  | { readonly kind: "cut" | "failed"; readonly why: string };
export type Figures = ReadonlyMap<Contender, Figure>;

/** A reader that has used so much time on a file has no more turns on it: its figure will not change the ratio. */
const ENOUGH_MS = 3_000;

/** The readers, each in its own process, and the turns that they take file by file. */
export interface SideBySide {
  time(file: TimedFile): Promise<Figures>;
  /** The first file that a new process reads. */
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
  return {
    time: (file) => timeWarm(contendersFor(file.format).map(clientOf), file, rounds),
    timeCold: async (file, times) => {
      const figures = new Map<Contender, Figure>();
      for (const name of contendersFor(file.format))
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
  readonly times: number[];
  usedMs: number;
  ended: Figure | null;
}

async function timeWarm(
  clients: readonly ContenderClient[],
  file: TimedFile,
  { warmUps, timed, turnMs, cutMs }: Rounds,
): Promise<Figures> {
  const standings = clients.map((client): Standing => ({ client, times: [], usedMs: 0, ended: null }));
  for (let round = 0; round < warmUps + timed; round += 1) {
    for (const standing of standings) {
      const isSlow = standing.usedMs > ENOUGH_MS;
      if (standing.ended !== null || (isSlow && standing.times.length > 0)) continue;
      const begun = performance.now();
      const outcome = await standing.client.turn({ ...file, atLeastMs: turnMs }, cutMs);
      standing.usedMs += performance.now() - begun;
      standing.ended = endOf(outcome, file, cutMs);
      // A slow reader's only turn counts, warm or not.
      const isCounted = round >= warmUps || standing.usedMs > ENOUGH_MS;
      if (outcome.kind === "read" && isCounted) standing.times.push(outcome.ms);
    }
  }
  return new Map(standings.map(({ client, times, ended }) => [client.name, ended ?? figureOf(times)]));
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
    if (outcome.kind === "read") taken.push(outcome.ms);
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
