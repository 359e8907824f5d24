import { ok, type Refusal, type Result } from "@backstride/core/results";
import {
  countMembers,
  type ItemGroup,
  listGroupItems,
  listItemGroups,
  listOpenedItems,
} from "../../storage/imports/item-groups.ts";
import type { StoredItem } from "../../storage/imports/stored-import.ts";
import type { Ports } from "../ports.ts";
import { viewImport } from "./view-import.ts";

/** What became of all files of an import, in few words. */
export interface ImportSummaryView {
  /** Files that gave a run of their own. */
  readonly runs: number;
  /** Files that held a run which was there from another source. */
  readonly sameRuns: number;
  /** Archives and tables; `members` is null for what is no archive. */
  readonly opened: readonly { readonly item: StoredItem; readonly members: number | null }[];
  /** What failed or was skipped by its reason, the largest group first, each with its first ones. */
  readonly groups: readonly (ItemGroup & { readonly first: readonly StoredItem[] })[];
}

const FIRST_OF_GROUP = 10;

/** Counts by state and reason; `notFound`. */
export async function summariseImport(
  { db }: Pick<Ports, "db">,
  runnerId: string,
  importId: string,
): Promise<Result<ImportSummaryView, Refusal>> {
  return await db.transaction().execute(async (connection) => {
    const view = await viewImport(connection, runnerId, importId);
    if (!view.ok) return view;
    const all = await listItemGroups(connection, runnerId, importId);
    const taken = all.filter(({ state }) => state === "done");
    const opened = [];
    for (const item of await listOpenedItems(connection, runnerId, importId)) {
      // A table says something of itself; an archive does not.
      const members = item.reason === null ? await countMembers(connection, runnerId, item) : null;
      opened.push({ item, members });
    }
    const groups = [];
    for (const group of all.filter(({ state }) => state === "failed" || state === "skipped")) {
      const first = await listGroupItems(connection, runnerId, { importId, group, most: FIRST_OF_GROUP });
      groups.push({ ...group, first });
    }
    return ok({
      runs: withRun(taken.filter(({ code }) => code !== "sameRun")),
      sameRuns: withRun(taken.filter(({ code }) => code === "sameRun")),
      opened,
      groups: groups.toSorted((left, right) => right.count - left.count),
    });
  });
}

const withRun = (groups: readonly ItemGroup[]): number =>
  groups.reduce((sum, group) => sum + group.withRun, 0);
