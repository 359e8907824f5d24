import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";
import { removeDiaryEntry } from "../../storage/diary/repository.ts";
import type { Ports } from "../ports.ts";

/** Takes an entry out of the diary; `notFound` where it is not there. */
export async function takeBackDiaryEntry(
  { db }: Pick<Ports, "db">,
  runnerId: string,
  id: string,
): Promise<Result<null, Refusal>> {
  const wasThere = await removeDiaryEntry(db, runnerId, id);
  return wasThere ? ok(null) : err(refusal("notFound", `There is no diary entry "${id}".`));
}
