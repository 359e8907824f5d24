import { z } from "@hono/zod-openapi";
import type { RunnerList } from "../api.ts";
import { agreesWith } from "../wire/agreement.ts";

export const runnerListSchema = agreesWith<RunnerList>()(
  z.object({
    runners: z.array(z.object({ id: z.string(), isSample: z.boolean(), hasData: z.boolean() })).readonly(),
  }),
);
