import type { z } from "@hono/zod-openapi";

/**
 * Holds a schema against the type that the screens are built on: `agreesWith<RunRow>()(schema)` compiles only where
 * each describes exactly what the other does.
 */
export const agreesWith =
  <Wire>() =>
  <Schema extends z.ZodType<Wire>>(
    schema: Schema & (Wire extends z.output<Schema> ? unknown : never),
  ): Schema =>
    schema;
