import type { Connection } from "../database.ts";

/** What tells this data folder from every other one, as long as it exists. */
export async function readDataFolderId(connection: Connection): Promise<string> {
  const { id } = await connection.selectFrom("data_folder").select("id").executeTakeFirstOrThrow();
  return id;
}
