/** Where the runner was in the list of runs when opening one of them. */
export interface ListPlace {
  /** The list's address with its filter. */
  readonly address: string;
  readonly runId: string;
  /** How far below the top of the window the run's row stood, in pixels. */
  readonly topPx: number;
}

let place: ListPlace | null = null;
let shownAddress = "/runs";

export function rememberPlace(left: ListPlace): void {
  place = left;
}

/** The place to go back to at this address. */
export const placeAt = (address: string): ListPlace | null => (place?.address === address ? place : null);

/** Gone back to, or no longer wanted. */
export function forgetPlace(): void {
  place = null;
}

/** Keeps which list or calendar was shown last, with its filter. */
export function rememberAddress(address: string): void {
  shownAddress = address;
}

/** The list or the calendar as it was shown last, or all runs. */
export const listAddress = (): string => shownAddress;
