import type { ErrorCode } from "@backstride/core/results";

export const DONE = 0;
export const OUR_FAILURE = 1;
export const REFUSED = 2;

/** What is no fault of the input: it may be right as it stands, and is to be tried again once the machine can. */
const OURS = ["diskFull", "causesFailed", "internal"] as const satisfies readonly ErrorCode[];

/** With which status the command ends when this is why it could not do all that it was asked for. */
export const exitCodeOf = ({ code }: { readonly code: string }): number =>
  OURS.some((ours) => ours === code) ? OUR_FAILURE : REFUSED;
