import type { Explanation, Measured } from "../results/index.ts";

/** A number that describes and decides nothing, with what it means. `why` is null where there is no number. */
export interface Described<Value> {
  readonly measured: Measured<Value>;
  readonly why: Explanation | null;
}
