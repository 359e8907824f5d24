import { median } from "../../../packages/core/src/units/index.ts";
import { type AccountArchive, accountArchives } from "../account/account-archive.ts";
import { type ArchiveImport, importArchive } from "../account/import-archive.ts";
import { unpackingFloor } from "../account/unpacking-floor.ts";
import type { BenchSetting } from "./bench-setting.ts";
import { GOAL } from "./bench-setting.ts";

/** The number of activities that the goals in seconds and MB are about. */
const ACCOUNT = 2_000;
const QUICK_ACCOUNT = 200;
const ROUNDS = 3;
const QUICK_ROUNDS = 2;

/** A whole account's archive, and one with twice as many activities. */
export async function accountCase({ isQuick, isSparse, folder, goals }: BenchSetting): Promise<void> {
  const size = isQuick ? QUICK_ACCOUNT : ACCOUNT;
  console.log(
    `\n(f) an account's archive: ${size} activities with a point every ${isSparse ? "five seconds" : "second"}, and twice as many`,
  );
  console.log("  making the archives …");
  const [single, double] = await accountArchives(folder, { sizes: [size, 2 * size], isSparse });
  if (single === undefined || double === undefined) throw new Error("the archives were not made");
  const rounds: Round[] = [];
  for (const archive of [single, double]) console.log(`  ${archiveLine(archive)}`);
  for (let round = 0; round < (isQuick ? QUICK_ROUNDS : ROUNDS); round += 1) {
    const floor = await unpackingFloor(single);
    const one = await importArchive(single, folder);
    const two = await importArchive(double, folder);
    if (round === 0) console.log(`  unpacked ${(floor.bytes / 1e6).toFixed(0)} MB`);
    console.log(
      `  round ${round + 1}: unpacking and one pass over the bytes ${(floor.ms / 1000).toFixed(1)} s`,
    );
    for (const line of [one, two].flatMap(importLines)) console.log(`    ${line}`);
    rounds.push({ floorS: floor.ms / 1000, one, two });
  }
  addGoals(goals, size, rounds);
}

interface Round {
  readonly floorS: number;
  readonly one: ArchiveImport;
  readonly two: ArchiveImport;
}

const archiveLine = ({ activities, runs, packedBytes }: AccountArchive): string =>
  `${activities} activities (${runs} bring a run, the others are damaged), ${(packedBytes / 1e6).toFixed(1)} MB packed`;

function importLines({
  seconds,
  uploadSeconds,
  cpuSeconds,
  peakMemoryMb,
  waits,
}: ArchiveImport): readonly string[] {
  const memory =
    peakMemoryMb === null ? "memory not told by this system" : `${peakMemoryMb.toFixed(0)} MB at most`;
  return [
    `import ${seconds.toFixed(2)} s, of it upload ${uploadSeconds.toFixed(2)} s; ${cpuSeconds.toFixed(2)} s of the processors; ${memory}`,
    ...waits.map(
      ({ route, during, after }) =>
        `  ${route}: ${during.count} answers, median ${during.medianMs.toFixed(0)} ms, 95th percentile ${during.p95Ms.toFixed(0)} ms, longest ${during.longestMs.toFixed(0)} ms; afterwards ${after.medianMs.toFixed(0)} and ${after.p95Ms.toFixed(0)} ms`,
    ),
  ];
}

function addGoals(goals: BenchSetting["goals"], size: number, rounds: readonly Round[]): void {
  const medianOf = (pick: (round: Round) => number): number => median(rounds.map(pick)) ?? Number.NaN;
  const seconds = medianOf(({ one }) => one.seconds);
  const peaks = rounds.map(({ one }) => one.peakMemoryMb).filter((mb) => mb !== null);
  const atMost = { bound: "at most" } as const;
  console.log(
    `  the import takes ${medianOf(({ floorS, one }) => one.seconds / floorS).toFixed(1)} times as long as unpacking and one pass over the bytes on one thread`,
  );
  goals.add({
    ...atMost,
    what: `(f) ${size} activities, complete`,
    measured: seconds,
    limit: (GOAL.archiveSeconds * size) / ACCOUNT,
    unit: "s",
  });
  goals.add({
    ...atMost,
    what: "(f) twice as many activities",
    measured: medianOf(({ one, two }) => two.seconds / one.seconds),
    limit: GOAL.doublingTimes,
    unit: "times as long",
    digits: 2,
  });
  goals.add({
    ...atMost,
    what: `(f) memory of the server at its highest, ${size} activities`,
    measured: peaks.length === 0 ? Number.NaN : Math.max(...peaks),
    limit: GOAL.archiveMemoryMb,
    unit: "MB",
    digits: 0,
  });
  for (const [at, { route }] of (rounds[0]?.one.waits ?? []).entries()) {
    const measured = medianOf(({ one }) => one.waits[at]?.during.p95Ms ?? Number.NaN);
    goals.add({
      ...atMost,
      what: `(f) answers to ${route} meanwhile, 95th percentile`,
      measured,
      limit: GOAL.answerMs,
      unit: "ms",
      digits: 0,
    });
  }
}
