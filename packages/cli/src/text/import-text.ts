import type { ImportedFiles } from "@backstride/server";

type Item = ImportedFiles["items"][number];

/** More files than this that came to the same end are one line: an archive may bring thousands. */
const MOST_LINES = 10;

/** What came of an import: the counts first, then what was not taken and what else there is to say, with the reasons. */
export function importText({ view, items, refused }: ImportedFiles): string {
  const { skipped, failed } = view.counts;
  const runs = items.filter(({ state, runId }) => state === "done" && runId !== null).length;
  return [
    `${runs} ${runs === 1 ? "run" : "runs"} taken, ${skipped} skipped, ${failed + refused.length} failed.`,
    ...groupsOf(items).flatMap(linesOf),
    ...refused.map(({ refusal: { code, message } }) => `  failed: ${message} (${code})`),
  ].join("\n");
}

/** The items with a reason, by state and code, each group where its first item stands. */
function groupsOf(items: readonly Item[]): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    if (item.reason === null) continue;
    const key = `${item.state} ${item.reason.code}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

function linesOf(group: readonly Item[]): readonly string[] {
  const [first] = group;
  if (group.length <= MOST_LINES || first === undefined) return group.map(lineOf);
  const { state, fileName, reason } = first;
  return [`  ${state}: ${group.length} files, the first ${fileName}: ${reason?.message} (${reason?.code})`];
}

const lineOf = ({ fileName, state, reason }: Item): string =>
  `  ${state}: ${fileName}: ${reason?.message} (${reason?.code})`;
