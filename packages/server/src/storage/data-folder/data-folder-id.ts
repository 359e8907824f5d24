import type { Connection } from "../database.ts";

/** What tells this data folder from every other one, until it is erased. */
export async function readDataFolderId(connection: Connection): Promise<string> {
  const { id } = await connection.selectFrom("data_folder").select("id").executeTakeFirstOrThrow();
  return id;
}

export async function saveDataFolderId(connection: Connection, id: string): Promise<void> {
  await connection.updateTable("data_folder").set({ id }).execute();
}

/** The id of the folder that is open, at hand for every request without asking the database. */
export interface OpenFolderId {
  now(): string;
  /** Takes on the id that was stored, once that is committed. */
  becomes(id: string): void;
}

export function openFolderId(stored: string): OpenFolderId {
  let id = stored;
  return {
    now: () => id,
    becomes: (next) => {
      id = next;
    },
  };
}
