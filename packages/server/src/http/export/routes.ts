import { Readable } from "node:stream";
import { createRoute, z } from "@hono/zod-openapi";
import type { Ports } from "../../use-cases/ports.ts";
import { todayOf } from "../../use-cases/today.ts";
import { exportRunner } from "../../use-cases/transfer/export-runner.ts";
import { errorResponse } from "../errors/schema.ts";
import { newRoutes } from "../wire/routes.ts";

const ZIP_TYPE = "application/zip";

const download = createRoute({
  method: "get",
  path: "/export",
  summary: "Everything of the runner as a zip that can be imported again",
  responses: {
    200: {
      description: "The archive, as it is made",
      content: { [ZIP_TYPE]: { schema: z.string().openapi({ format: "binary" }) } },
    },
    ...errorResponse,
  },
});

export const exportRoutes = (ports: Ports) =>
  newRoutes().openapi(download, async (context) => {
    const archive = await exportRunner(ports, context.get("runner"));
    return context.body(Readable.toWeb(archive) as ReadableStream, 200, {
      "Content-Type": ZIP_TYPE,
      "Content-Disposition": `attachment; filename="backstride-${todayOf(ports)}.zip"`,
    });
  });
