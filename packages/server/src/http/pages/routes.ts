import { extname } from "node:path";
import { refusal } from "@backstride/core/results";
import { type Context, Hono } from "hono";
import { refuse } from "../errors/refuse.ts";
import { contentTypeOf } from "./content-types.ts";
import type { Pages } from "./pages.ts";

/** The build puts a hash of the content into the names below this folder: such a file never changes. */
const HASHED = "/assets/";
const FOR_EVER = "public, max-age=31536000, immutable";
const ASK_EACH_TIME = "no-cache";

const NOT_BUILT = `The screens of Backstride are not built yet.

In the project's folder run

    npm start

which builds them and starts the server. The API is there already: /api/openapi.json
`;

/** Hands out the built screens: files by their path, and the page itself for every address of its own. */
export function pagesRoutes(pages: Pages): Hono {
  return new Hono().get("*", (context) => {
    const { path } = context.req;
    const file = fileIn(pages, path);
    if (file !== null) return fileAnswer(context, path, file);
    // An address without an extension is one of the page's own; a file that is missing is missing.
    if (extname(path) !== "") return refuse(context, refusal("notFound", `There is no file ${path}.`));
    const page = pages.file("/index.html");
    return page === null ? context.text(NOT_BUILT, 503) : fileAnswer(context, "/index.html", page);
  });
}

function fileAnswer(context: Context, path: string, file: Uint8Array<ArrayBuffer>): Response {
  return context.body(file, 200, {
    "Content-Type": contentTypeOf(extname(path)),
    "Cache-Control": path.startsWith(HASHED) ? FOR_EVER : ASK_EACH_TIME,
  });
}

/** The file at a path of an address, or null. */
function fileIn(pages: Pages, path: string): Uint8Array<ArrayBuffer> | null {
  const name = decoded(path);
  return name === null ? null : pages.file(name);
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
