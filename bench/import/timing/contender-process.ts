// The process in which one contender reads files: node contender-process.ts NAME, then a message for each turn.
import { readFile } from "node:fs/promises";
import { decode, primaryRecording } from "../../../packages/core/src/decoding/index.ts";
import { peerReader } from "../../peers/readers.ts";
import { CONTENDERS, type TurnAnswer, type TurnQuestion } from "./contenders.ts";

/** Reads one file; answers the number of points where that is known. */
type Reader = (bytes: Buffer<ArrayBuffer>, format: TurnQuestion["format"]) => Promise<number | null>;

let sink = 0;

const readers: Readonly<Record<string, Reader>> = {
  bytes: async (bytes) => {
    let sum = 0;
    for (let at = 0; at < bytes.length; at += 1) sum += bytes[at] ?? 0;
    sink += sum;
    return null;
  },
  backstride: async (bytes) => {
    const decoded = decode(bytes);
    if (!decoded.ok) throw new Error(decoded.error.code);
    if (decoded.value.kind === "not-a-recording") return 0;
    return primaryRecording(decoded.value.recordings).records.length;
  },
};

async function readerOf(name: string): Promise<Reader> {
  const contender = CONTENDERS.find((known) => known === name);
  if (contender === undefined) throw new Error(`expected one of ${CONTENDERS.join(", ")}, got "${name}"`);
  return readers[contender] ?? (await peerReader(contender));
}

async function turn(reader: Reader, { path, format, atLeastMs }: TurnQuestion): Promise<TurnAnswer> {
  const bytes = await readFile(path);
  let readings = 0;
  let points: number | null = null;
  const start = performance.now();
  // Around the whole turn: the system counts this time in steps that are longer than one reading of a quick reader.
  const cpuBefore = process.threadCpuUsage();
  const cpuMs = (): number => {
    const { user, system } = process.threadCpuUsage(cpuBefore);
    return (user + system) / 1000;
  };
  try {
    do {
      points = await reader(bytes, format);
      readings += 1;
    } while (cpuMs() < atLeastMs);
  } catch (error) {
    return { kind: "failed", message: error instanceof Error ? error.message : String(error) };
  }
  const usedMs = cpuMs();
  const wallMs = (performance.now() - start) / readings;
  if (!Number.isFinite(sink)) throw new Error("the sum of the bytes is no number");
  return { kind: "read", cpuMs: usedMs / readings, wallMs, points };
}

// Readers may print what they think of a file; only the figures are wanted.
console.log = console.warn = console.error = console.info = () => {};
const reader = await readerOf(process.argv[2] ?? "");
process.on("message", (question: TurnQuestion) => {
  void turn(reader, question).then((answer) => process.send?.(answer));
});
process.on("disconnect", () => process.exit(0));
process.send?.("ready");
