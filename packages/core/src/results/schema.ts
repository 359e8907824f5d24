import { z } from "zod";
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
    : refusal(
        "inputInvalid",
        `${where}: ${issue.message.replace(/received undefined$/, "and nothing was given")}.`,
      );
}

// The shapes in which results stand in answers of the command line and of the server.

export const sentenceSchema = z
  .strictObject({
    id: z.string(),
    values: z.record(z.string(), z.union([z.string(), z.number()])),
    text: z.string().describe("The sentence in English"),
  })
  .meta({ id: "Sentence" });

export const explanationSchema = z
  .strictObject({
    rule: z.string(),
    version: z.string(),
    statement: sentenceSchema,
    facts: z.array(
      z.strictObject({
        label: z.string(),
        value: z.union([z.string(), z.number(), z.boolean(), z.null()]).describe("null: not known"),
        unit: z.string().optional(),
      }),
    ),
    thresholds: z.array(
      z.strictObject({ label: z.string(), limit: z.number(), unit: z.string(), met: z.boolean() }),
    ),
    sources: z.array(z.string()).describe("Ids of evidence records"),
    grade: z.string().nullable(),
  })
  .meta({ id: "Explanation" });

/** A derived value or the reason why there is none. */
export const measuredSchema = <Value extends z.ZodType>(value: Value) =>
  z.discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("computed"),
      value,
      unit: z.string(),
      version: z.string(),
      inputs: z.array(z.string()),
    }),
    z.strictObject({ kind: z.literal("unavailable"), reason: z.string(), detail: z.string() }),
  ]);

export const refusalSchema = z
  .strictObject({ error: z.strictObject({ code: z.string(), message: z.string() }) })
  .meta({ id: "Refusal" });
