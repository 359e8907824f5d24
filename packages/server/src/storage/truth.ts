/** Truth values are stored as 0 and 1: SQLite has no other, and PostgreSQL takes these too. */
export type StoredTruth = 0 | 1;

export const stored = (truth: boolean): StoredTruth => (truth ? 1 : 0);
