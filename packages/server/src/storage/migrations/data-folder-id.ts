import { randomUUID } from "node:crypto";
import type { Kysely } from "kysely";

interface Stored {
  readonly data_folder: { readonly id: string };
}

/** What the data folder is called, in one row: drawn here once, so that it goes wherever the folder is moved or copied to. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("data_folder")
    .addColumn("id", "text", (column) => column.notNull().primaryKey())
    .execute();
  await (db as Kysely<Stored>).insertInto("data_folder").values({ id: randomUUID() }).execute();
}
