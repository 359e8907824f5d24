import { z } from "@hono/zod-openapi";
import type { EvidenceAnswer } from "../api.ts";

/** The records are data of the engine, held against their own schema there; here they pass through. */
export const evidenceSchema = z.custom<EvidenceAnswer>().openapi("Evidence", {
  type: "object",
  description:
    "Every source with what it shows and its grade, every claim of the article, audited, what is better supported, and every piece of advice with when it must not be followed",
});
