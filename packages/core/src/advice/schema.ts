import { z } from "zod";
import { GRADES, ROWS } from "../evidence/index.ts";
import type { DescribedAdvice } from "./described-advice.ts";
import { HEALTH_CONDITIONS } from "./health-conditions.ts";

/** The shape in which advice stands in an answer of the command line. */
export const describedAdviceSchema = z
  .strictObject({
    id: z.string(),
    row: z.enum(ROWS).nullable().describe("null: the article leaves it out"),
    about: z.enum(["remedy", "prevention"]),
    title: z.string(),
    text: z.string(),
    appliesWhen: z.string().describe('In words, to follow "meant"'),
    mustNotWhen: z.array(
      z.strictObject({ condition: z.enum(HEALTH_CONDITIONS), label: z.string(), why: z.string() }),
    ),
    cautionSources: z.array(z.string()),
    articleSays: z.array(z.string()),
    evidenceSays: z.array(z.string()),
    grade: z.enum(GRADES),
    gradeNote: z.string().nullable().describe("Why the grade is not the lowest of its claims'"),
    sources: z.array(z.string()),
    claims: z.array(z.string()),
    betterSupported: z.array(z.string()),
    isVerified: z.boolean().describe("false: it rests on publications of which none was checked"),
  })
  .meta({ id: "Advice" }) satisfies z.ZodType<DescribedAdvice>;
