/** One row. */
export interface DataFolderTable {
  /** Tells this data folder from every other; it is no secret, and says nothing of who uses it. */
  readonly id: string;
}
