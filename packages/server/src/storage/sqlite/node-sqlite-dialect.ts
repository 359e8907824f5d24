import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { pathToFileURL } from "node:url";
import {
  type DatabaseConnection,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type SqliteStatement,
} from "kysely";

/** How long a statement waits for a lock that another process holds, before it fails. */
export const BUSY_TIMEOUT_MS = 5_000;
/** Prepared statements are kept: the import runs the same few thousands of times. */
const STATEMENTS_KEPT = 200;

/**
 * Kysely's SQLite dialect over the SQLite that Node brings. Everything that is SQLite's own stands here; the
 * repositories above say nothing that another engine would not understand.
 */
export class NodeSqliteDialect extends SqliteDialect {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    super({ database: adapted(database) });
    this.#database = database;
  }

  override createDriver(): SqliteDriver {
    return new FullDiskSafeDriver(this.#database);
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalSqliteAdapter();
  }
}

/**
 * On a full disk SQLite rolls a transaction back by itself. Kysely rolls back once more, which would fail and hide the
 * first error.
 */
class FullDiskSafeDriver extends SqliteDriver {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    super({ database: adapted(database) });
    this.#database = database;
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.isTransaction) await super.rollbackTransaction(connection);
  }
}

/** SQLite rolls schema changes back like any other; saying so lets the migrator put each migration in a transaction. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/**
 * The database file at `path`, opened so that what was committed survives a power cut, and what is deleted is overwritten and
 * not only given free.
 */
export function openSqliteFile(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS, enableForeignKeyConstraints: true });
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;");
  // A process that was killed leaves its log, in which stands what was deleted since.
  database.exec("PRAGMA wal_checkpoint(TRUNCATE);");
  return database;
}

/** The same file, opened beside the one that writes: it sees what is committed and can change nothing. */
export const openSqliteFileToRead = (path: string): DatabaseSync =>
  new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS, readOnly: true });

/**
 * The same file where nobody writes, taken as it stands: without a lock, and without the two files that SQLite lays beside a
 * database for its readers too and that the last reader leaves there. Who writes meanwhile makes nonsense of what is read.
 */
export function openSqliteFileAsItStands(path: string): DatabaseSync {
  const url = pathToFileURL(path);
  url.searchParams.set("immutable", "1");
  return new DatabaseSync(url, { readOnly: true });
}

/** Is the file open somewhere, or was it left behind by a process that was killed? Then this one lies beside it. */
export const writeAheadLogOf = (path: string): string => `${path}-wal`;

function adapted(database: DatabaseSync): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => {
      kept.clear();
      database.close();
    },
    prepare: (sql) => {
      const known = kept.get(sql);
      if (known !== undefined) return known;
      const statement = adaptedStatement(database.prepare(sql));
      if (kept.size >= STATEMENTS_KEPT) kept.clear();
      kept.set(sql, statement);
      return statement;
    },
  };
}

const adaptedStatement = (statement: StatementSync): SqliteStatement => ({
  reader: statement.columns().length > 0,
  all: (parameters) => statement.all(...bindable(parameters)),
  run: (parameters) => statement.run(...bindable(parameters)),
  iterate: (parameters) => statement.iterate(...bindable(parameters)),
});

// Kysely types parameters as unknown; the table types let only numbers, texts and nulls through.
const bindable = (parameters: readonly unknown[]): SQLInputValue[] => [...parameters] as SQLInputValue[];
