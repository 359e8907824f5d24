import { z } from "zod";
import { AGREEMENTS, type BetterSupported, type Claim } from "./claim.ts";
import { GRADES } from "./grade.ts";
import { ROWS } from "./row.ts";
import { SOURCE_KINDS, type Source } from "./source.ts";

const kebabCase = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
/** Something to read: not empty, no space around it. */
const text = z.string().regex(/^\S(.*\S)?$/);

/** The shape of a source's file. */
export const sourceSchema = z.strictObject({
  id: kebabCase,
  kind: z.enum(SOURCE_KINDS),
  title: text,
  authors: text,
  year: z.int().min(1900).max(2100).nullable(),
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/)
    .nullable(),
  shows: text,
  population: text,
  grade: z.enum(GRADES),
  verified: z.boolean(),
  licence: text.nullable(),
}) satisfies z.ZodType<Source>;

/** The shape of a claim's file. */
export const claimSchema = z.strictObject({
  id: z.string().regex(/^(C([1-9]|1[0-5])|R[1-6]|P[1-8])$/),
  row: z.enum(ROWS),
  articleSays: text,
  evidenceSays: text,
  grade: z.enum(GRADES),
  agreement: z.enum(AGREEMENTS),
  sources: z.array(kebabCase),
}) satisfies z.ZodType<Claim>;

/** The shape of one entry of `better-supported.json`. */
export const betterSupportedSchema = z.strictObject({
  id: kebabCase,
  statement: text,
  sources: z.array(kebabCase).min(1),
  grade: z.enum(GRADES),
}) satisfies z.ZodType<BetterSupported>;
