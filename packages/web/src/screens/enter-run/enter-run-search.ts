/** What the address says of the form: the run whose entry is to be changed; none for a new one. */
export interface EnterRunSearch {
  readonly run?: string;
}

export const readEnterRunSearch = (search: Record<string, unknown>): EnterRunSearch =>
  typeof search["run"] === "string" && search["run"] !== "" ? { run: search["run"] } : {};
