import type { ErrorCode } from "@backstride/core/results";
import { z } from "@hono/zod-openapi";
import type { ApiError } from "../api.ts";
import { agreesWith } from "../wire/agreement.ts";
import { STATUS_OF } from "./status.ts";

const CODES = Object.keys(STATUS_OF) as [ErrorCode, ...ErrorCode[]];

export const apiErrorSchema = agreesWith<ApiError>()(
  z.object({
    error: z.object({
      code: z.enum(CODES).describe("Stable: programs and translations hold on to it"),
      message: z.string().describe("The same as a sentence, with what was expected and what came"),
    }),
  }),
).openapi("Error");

/** Every answer that is not 2xx has this one shape. */
export const errorResponse = {
  default: {
    description: "Refused: a stable code and a sentence",
    content: { "application/json": { schema: apiErrorSchema } },
  },
} as const;
