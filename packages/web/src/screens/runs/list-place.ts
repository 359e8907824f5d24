/** Where the runner was in the list of runs when opening one of them. */
export interface ListPlace {
  /** The list's address with its filter. */
  readonly address: string;
  readonly runId: string;
  /** How far below the top of the window the run's row stood, in pixels. */
  readonly topPx: number;
}

const LIST = "/runs";
let place: ListPlace | null = null;

export function rememberPlace(left: ListPlace): void {
  place = left;
}

/** The place to go back to at this address, once. */
export function takePlace(address: string): ListPlace | null {
  const left = place;
  if (left === null || left.address !== address) return null;
  place = null;
  return left;
}

/** The list as it was left, or all runs. */
export const listAddress = (): string => place?.address ?? LIST;
