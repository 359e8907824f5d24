import type { StoredShoe } from "../../storage/shoes/repository.ts";

/** A shoe as it may be stored: new runs can't go to one that is put away, so that it is the default for nothing. */
export const settledShoe = (shoe: StoredShoe): StoredShoe =>
  shoe.retiredOn === null ? shoe : { ...shoe, defaultFor: [] };
