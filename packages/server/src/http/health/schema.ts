import { z } from "@hono/zod-openapi";
import type { Health } from "../api.ts";
import { agreesWith } from "../wire/agreement.ts";

export const healthSchema = agreesWith<Health>()(z.object({ status: z.literal("ok"), version: z.string() }));
