import type { ImportedFiles } from "@backstride/server";

/** What came of an import: the counts first, then every file that was not taken, with its reason. */
export function importText({ view, items, refused }: ImportedFiles): string {
  const { done, skipped, failed } = view.counts;
  const left = items.filter(({ reason }) => reason !== null);
  return [
    `${done} taken, ${skipped} skipped, ${failed + refused.length} failed.`,
    ...left.map(
      ({ fileName, state, reason }) => `  ${state}: ${fileName}: ${reason?.message} (${reason?.code})`,
    ),
    ...refused.map(({ refusal: { code, message } }) => `  failed: ${message} (${code})`),
  ].join("\n");
}
