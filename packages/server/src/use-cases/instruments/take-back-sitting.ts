import type { FilledSitting } from "@backstride/core/progress";
import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";
import { removeFilled } from "../../storage/filled-instruments/repository.ts";
import type { Ports } from "../ports.ts";

/** Takes a sitting back; `notFound` where it is not there. */
export async function takeBackSitting(
  { db }: Pick<Ports, "db">,
  runnerId: string,
  named: Pick<FilledSitting, "instrumentId" | "id">,
): Promise<Result<null, Refusal>> {
  const wasThere = await removeFilled(db, runnerId, named);
  return wasThere
    ? ok(null)
    : err(refusal("notFound", `There are no answers "${named.id}" to "${named.instrumentId}".`));
}
