import { refusal } from "@backstride/core/results";
import { OpenAPIHono } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";
import { refuseCaller } from "../access/callers.ts";
import { SECURITY_HEADERS } from "../access/security-headers.ts";
import type { Ports } from "../use-cases/ports.ts";
import { assessmentRoutes } from "./assessment/routes.ts";
import { causesRoutes } from "./causes/routes.ts";
import { refuseOtherDataFolder } from "./data-folder/other-data-folder.ts";
import { dayLogsRoutes } from "./day-logs/routes.ts";
import { diaryRoutes } from "./diary/routes.ts";
import { eraseRoutes } from "./erase/routes.ts";
import { refuse, refuseException } from "./errors/refuse.ts";
import { evidenceRoutes } from "./evidence/routes.ts";
import { experimentsRoutes } from "./experiments/routes.ts";
import { exportRoutes } from "./export/routes.ts";
import { groundRoutes } from "./ground/routes.ts";
import { healthRoutes } from "./health/routes.ts";
import { healthConditionsRoutes } from "./health-conditions/routes.ts";
import { importsRoutes } from "./imports/routes.ts";
import { instrumentsRoutes } from "./instruments/routes.ts";
import { loadRoutes } from "./load/routes.ts";
import { refuseOtherBuild } from "./pages/other-build.ts";
import type { Pages } from "./pages/pages.ts";
import { pagesRoutes } from "./pages/routes.ts";
import { profileRoutes } from "./profile/routes.ts";
import { progressRoutes } from "./progress/routes.ts";
import { reportRoutes } from "./report/routes.ts";
import { runnersRoutes } from "./runners/routes.ts";
import { runnerScope } from "./runners/runner-scope.ts";
import { runsRoutes } from "./runs/routes.ts";
import { safetyCheckRoutes } from "./safety-check/routes.ts";
import { shoesRoutes } from "./shoes/routes.ts";
import { newRoutes } from "./wire/routes.ts";

export interface AppSettings {
  readonly ports: Ports;
  /** The port that callers reach us on, once it is known. */
  readonly port: () => number;
  readonly version: string;
  /** The built screens. */
  readonly pages: Pages;
  readonly log: (line: string) => void;
}

/** A body of JSON is never larger than this. */
const JSON_BYTES = 1024 * 1024;
const JSON_TYPE = /^application\/json\s*(;|$)/i;
/** Where files come in as they are, of any size. */
const FILES_PATH = /^\/api\/runners\/[^/]+\/(imports\/[^/]+\/files|ground\/extracts)$/;

/** The whole application, on standard requests and responses: it needs no socket. */
export function createApp({ ports, port, version, pages, log }: AppSettings): OpenAPIHono {
  const app = new OpenAPIHono();
  app.onError((error, context) => refuseException(context, error, log));
  app.use(async (context, next) => {
    const { method } = context.req;
    const header = (name: string): string | null => context.req.header(name) ?? null;
    const refused = refuseCaller(
      { method, host: header("host"), origin: header("origin"), secFetchSite: header("sec-fetch-site") },
      port(),
    );
    if (refused === null) await next();
    else context.res = refuse(context, refused);
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) context.res.headers.set(name, value);
  });
  app.use("/api/*", async (context, next) => {
    await next();
    context.res.headers.set("Cache-Control", "no-store");
  });
  app.use("/api/*", refuseOtherBuild(pages.build));
  app.use("/api/*", refuseOtherDataFolder(ports.folderId));
  const limitJson = bodyLimit({
    maxSize: JSON_BYTES,
    onError: (context) => refuse(context, refusal("fileTooLarge", "The request is larger than 1 MiB.")),
  });
  app.use("/api/*", async (context, next) => {
    if (FILES_PATH.test(context.req.path)) return await next();
    // Read as "no body", a body of another type would pass where every field may be left out.
    const type = context.req.header("content-type");
    const hasBody = type !== undefined || Number(context.req.header("content-length") ?? 0) > 0;
    if (hasBody && !JSON_TYPE.test(type ?? "")) {
      return refuse(context, refusal("jsonInvalid", "Expected a body of the type application/json."));
    }
    return await limitJson(context, next);
  });
  app.route("/api", apiRoutes(ports, version));
  app.doc31("/api/openapi.json", {
    openapi: "3.1.0",
    info: { title: "Backstride", version, license: { name: "Apache-2.0" } },
  });
  app.all("/api/*", (context) => refuse(context, refusal("notFound", `There is no ${context.req.path}.`)));
  app.route("/", pagesRoutes(pages));
  app.notFound((context) => refuse(context, refusal("notFound", `There is no ${context.req.path}.`)));
  return app;
}

function apiRoutes(ports: Ports, version: string) {
  const ofRunner = newRoutes();
  ofRunner.use(runnerScope(ports));
  ofRunner.route("/", assessmentRoutes(ports));
  ofRunner.route("/", causesRoutes(ports));
  ofRunner.route("/", profileRoutes(ports));
  ofRunner.route("/", healthConditionsRoutes(ports));
  ofRunner.route("/", safetyCheckRoutes(ports));
  ofRunner.route("/", diaryRoutes(ports));
  ofRunner.route("/", dayLogsRoutes(ports));
  ofRunner.route("/", experimentsRoutes(ports));
  ofRunner.route("/", runsRoutes(ports));
  ofRunner.route("/", groundRoutes(ports));
  ofRunner.route("/", shoesRoutes(ports));
  ofRunner.route("/", importsRoutes(ports));
  ofRunner.route("/", instrumentsRoutes(ports));
  ofRunner.route("/", loadRoutes(ports));
  ofRunner.route("/", progressRoutes(ports));
  ofRunner.route("/", reportRoutes(ports));
  ofRunner.route("/", exportRoutes(ports));
  ofRunner.route("/", eraseRoutes(ports));
  const api = newRoutes();
  api.route("/", healthRoutes(version));
  api.route("/", runnersRoutes(ports));
  api.route("/", evidenceRoutes());
  api.route("/runners/:runnerId", ofRunner);
  return api;
}
