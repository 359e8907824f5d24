import { refusalFromZod } from "@backstride/core/results";
import { OpenAPIHono } from "@hono/zod-openapi";
import type { StoredRunner } from "../../storage/runners/repository.ts";
import { refuse } from "../errors/refuse.ts";

/** What the routes of one runner find in their context. */
export interface RunnerEnv {
  Variables: { runner: StoredRunner };
}

/** Routes whose requests are held against their schemas; what doesn't fit is refused in the one shape of errors. */
export const newRoutes = (): OpenAPIHono<RunnerEnv> =>
  new OpenAPIHono<RunnerEnv>({
    defaultHook: (result, context) => {
      if (!result.success) return refuse(context, refusalFromZod(result.error));
      return undefined;
    },
  });
