import { availableParallelism } from "node:os";
import type { Refusal } from "@backstride/core/results";
import type { FileReader, ReadOutcome } from "../../use-cases/imports/file-reader.ts";
import { threadLane } from "../thread-lane.ts";
import { failed } from "./no-run.ts";
import type { ThreadAnswer, ThreadQuestion } from "./thread-messages.ts";

/** A page of a run waits no longer than this for its course. */
const DETAIL_MS = 60_000;
/** More threads than this find no more work: what they read is stored by one. */
const MOST_LANES = 4;
/**
 * The short-lived objects of a file are few; its columns and buffers lie elsewhere. A larger place for them is filled
 * before it is swept: an archive of 2,000 activities took 411 MB with it and 332 MB without, in the same time.
 */
const YOUNG_MB = 12;

interface Asked {
  readonly question: ThreadQuestion;
  readonly withinMs: number;
  readonly tell: (answer: ThreadAnswer) => void;
}

/**
 * Reads files on threads of its own. A file on which a thread dies or that takes too long costs that file alone: the
 * thread is made anew. A run's page goes before the files of an import. What goes wrong unexpectedly is told to `log`.
 */
export function threadedReader(log: (line: string) => void): FileReader {
  const lanes = Math.max(1, Math.min(MOST_LANES, availableParallelism()));
  const idle = Array.from({ length: lanes }, () =>
    threadLane<ThreadQuestion, ThreadAnswer>({
      source: new URL("./reading-thread.ts", import.meta.url),
      task: "reading a file",
      limits: { maxYoungGenerationSizeMb: YOUNG_MB },
      log,
    }),
  );
  const all = [...idle];
  const pages: Asked[] = [];
  const files: Asked[] = [];

  const next = (): void => {
    const lane = idle.pop();
    if (lane === undefined) return;
    const asked = pages.shift() ?? files.shift();
    if (asked === undefined) {
      idle.push(lane);
      return;
    }
    void lane.ask(asked.question, asked.withinMs).then((answer) => {
      idle.push(lane);
      asked.tell(answer);
      next();
    });
  };
  const ask = (question: ThreadQuestion, withinMs: number): Promise<ThreadAnswer> =>
    new Promise((tell) => {
      (isOfPage(question) ? pages : files).push({ question, withinMs, tell });
      next();
    });

  return {
    lanes,
    read: async (request) => {
      const said = await ask({ kind: "read", request }, request.limits.readMs);
      return said.kind === "read" ? said.outcome : unreadable;
    },
    detail: async (course, load) => {
      const said = await ask({ kind: "detail", course, load }, DETAIL_MS);
      return said.kind === "detail" ? said.detail : { ok: false, error: rawUnreadable };
    },
    measure: async (course) => {
      const said = await ask({ kind: "measure", course }, DETAIL_MS);
      return said.kind === "measure" ? said.measures : { ok: false, error: rawUnreadable };
    },
    ground: async (course, indexPaths) => {
      const said = await ask({ kind: "ground", course, indexPaths }, DETAIL_MS);
      return said.kind === "ground" ? said.stretches : { ok: false, error: rawUnreadable };
    },
    gpx: async (course) => {
      const said = await ask({ kind: "gpx", course }, DETAIL_MS);
      return said.kind === "gpx" ? said.gpx : { ok: false, error: rawUnreadable };
    },
    bytes: async (location) => {
      const said = await ask({ kind: "bytes", location }, DETAIL_MS);
      return said.kind === "bytes" ? said.bytes : { ok: false, error: rawUnreadable };
    },
    close: async () => {
      await Promise.all(all.map((lane) => lane.close()));
    },
  };
}

/** Somebody waits for a page; an import and an export take their time anyway. */
const isOfPage = ({ kind }: ThreadQuestion): boolean => kind === "detail" || kind === "measure";

const unreadable: ReadOutcome = {
  kind: "no-run",
  ...failed("fileNotReadable", "The file could not be read to its end. It is kept unchanged."),
};

const rawUnreadable: Refusal = {
  code: "fileNotReadable",
  message: "The run's raw file could not be read.",
};
