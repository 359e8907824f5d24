import type { z } from "@hono/zod-openapi";

/**
 * A schema of the engine for an answer that the engine makes. It knows no brands and no readonly, so it can't be held
 * against the type of the answer by the compiler; the routes' tests parse real answers with it instead.
 */
export const engineSchema = <Wire>(schema: z.ZodType): z.ZodType<Wire> => schema as z.ZodType<Wire>;
