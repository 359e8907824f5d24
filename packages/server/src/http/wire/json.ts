import type { z } from "@hono/zod-openapi";
import { errorResponse } from "../errors/schema.ts";

/** A body in JSON, as a request or a response holds it. */
export const json = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  description,
  content: { "application/json": { schema } },
});

/** A request whose body must be JSON of this shape. */
export const jsonBody = <Schema extends z.ZodType>(schema: Schema) => ({
  body: { required: true, content: { "application/json": { schema } } },
});

/** The responses of a route that answers 200 with JSON. */
export const answers = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  200: json(description, schema),
  ...errorResponse,
});

/** The same for a route that makes something: 201. */
export const makes = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  201: json(description, schema),
  ...errorResponse,
});

/** The responses of a route that has nothing to say: 204. */
export const saysNothing = (description: string) => ({ 204: { description }, ...errorResponse });
