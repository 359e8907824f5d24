import type { ImportItem } from "@backstride/server/api";

/** Files of one state that share a reason. */
export interface ReasonGroup {
  readonly state: "failed" | "skipped";
  readonly code: string;
  readonly count: number;
  /** The first of them, at most `FEW`. */
  readonly first: readonly ImportItem[];
}

/** So many of one reason are shown one by one; more are a flood and are shown as one line. */
export const FEW = 10;

/** A file that was read without being a run itself: an archive, or a table of an account. */
export interface OpenedFile {
  readonly item: ImportItem;
  /** How many files lie in an archive; null where it is none or where another one has the same name. */
  readonly members: number | null;
}

/** What became of all files of an import, in few words. */
export interface ImportDigest {
  /** Files that gave a run of their own. An archive is none. */
  readonly runs: number;
  /** Files that held a run which was there from another source. */
  readonly sameRuns: number;
  readonly opened: readonly OpenedFile[];
  /** The largest group first. */
  readonly groups: readonly ReasonGroup[];
}

/** Takes the log page by page; only what the digest needs is kept. */
export interface DigestBuilder {
  add(items: readonly ImportItem[]): void;
  digest(): ImportDigest;
}

export function digestBuilder(): DigestBuilder {
  let runs = 0;
  let sameRuns = 0;
  const opened: ImportItem[] = [];
  const groups = new Map<string, { count: number; readonly first: ImportItem[] }>();
  const filesUnder = new Map<string, number>();

  const addOne = (item: ImportItem): void => {
    for (const folder of foldersOf(item.fileName)) filesUnder.set(folder, (filesUnder.get(folder) ?? 0) + 1);
    if (item.state === "done" && item.runId === null) opened.push(item);
    else if (item.state === "done" && item.reason?.code === "sameRun") sameRuns += 1;
    else if (item.state === "done") runs += 1;
    else if (item.state === "failed" || item.state === "skipped") addToGroup(item);
  };
  const addToGroup = (item: ImportItem): void => {
    const key = `${item.state} ${item.reason?.code ?? ""}`;
    const group = groups.get(key) ?? { count: 0, first: [] };
    group.count += 1;
    if (group.first.length < FEW) group.first.push(item);
    groups.set(key, group);
  };
  const withMembers = (item: ImportItem): OpenedFile => {
    const isAlone = opened.filter(({ fileName }) => fileName === item.fileName).length === 1;
    const isArchive = item.reason === null;
    return { item, members: isArchive && isAlone ? (filesUnder.get(item.fileName) ?? 0) : null };
  };

  return {
    add: (items) => {
      for (const item of items) addOne(item);
    },
    digest: () => ({
      runs,
      sameRuns,
      opened: opened.map(withMembers),
      groups: [...groups].map(([key, group]) => asGroup(key, group)).sort((a, b) => b.count - a.count),
    }),
  };
}

function asGroup(key: string, { count, first }: Pick<ReasonGroup, "count" | "first">): ReasonGroup {
  const [state, code = ""] = key.split(" ");
  return { state: state === "failed" ? "failed" : "skipped", code, count, first };
}

/** "a/b/c.fit" lies under "a" and under "a/b". */
function foldersOf(fileName: string): readonly string[] {
  const folders: string[] = [];
  for (let at = fileName.indexOf("/"); at >= 0; at = fileName.indexOf("/", at + 1)) {
    folders.push(fileName.slice(0, at));
  }
  return folders;
}
