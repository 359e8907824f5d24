import { listShoes, type StoredShoe } from "../../storage/shoes/repository.ts";
import type { Ports } from "../ports.ts";

/** The runner's shoes, retired ones included, in the order in which they were added. */
export const viewShoes = ({ db }: Pick<Ports, "db">, runnerId: string): Promise<readonly StoredShoe[]> =>
  listShoes(db, runnerId);
