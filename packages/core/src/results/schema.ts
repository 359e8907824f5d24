import type { z } from "zod";
import { type Refusal, refusal } from "./refusal.ts";

/** What a zod schema refused, as a refusal: the first fault, where it stands, what was expected. */
export function refusalFromZod(error: z.ZodError): Refusal {
  const [issue] = error.issues;
  if (issue === undefined) return refusal("inputInvalid", "The input does not have the expected shape.");
  const where = issue.path.length === 0 ? "the input" : issue.path.map(String).join(".");
  return issue.code === "unrecognized_keys"
    ? refusal(
        "unknownField",
        `${where}: there is no field called ${issue.keys.map((key) => `"${key}"`).join(", ")}.`,
      )
    : refusal("inputInvalid", `${where}: ${issue.message}.`);
}
