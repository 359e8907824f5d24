import { readFile } from "node:fs/promises";
import { extname, join, sep } from "node:path";
import { refusal } from "@backstride/core/results";
import { type Context, Hono } from "hono";
import { refuse } from "../errors/refuse.ts";
import { contentTypeOf } from "./content-types.ts";

/** The build puts a hash of the content into the names below this folder: such a file never changes. */
const HASHED = "/assets/";
const FOR_EVER = "public, max-age=31536000, immutable";
const ASK_EACH_TIME = "no-cache";

const NOT_BUILT = `The screens of Backstride are not built yet.

In the project's folder run

    npm start

which builds them and starts the server. The API is there already: /api/openapi.json
`;

/** Hands out the built screens of `folder`: files by their path, and the page itself for every address of its own. */
export function pagesRoutes(folder: string): Hono {
  return new Hono().get("*", async (context) => {
    const { path } = context.req;
    const file = await fileIn(folder, path);
    if (file !== null) return fileAnswer(context, path, file);
    // An address without an extension is one of the page's own; a file that is missing is missing.
    if (extname(path) !== "") return refuse(context, refusal("notFound", `There is no file ${path}.`));
    const page = await fileIn(folder, "/index.html");
    return page === null ? context.text(NOT_BUILT, 503) : fileAnswer(context, "/index.html", page);
  });
}

function fileAnswer(context: Context, path: string, file: Uint8Array<ArrayBuffer>): Response {
  return context.body(file, 200, {
    "Content-Type": contentTypeOf(extname(path)),
    "Cache-Control": path.startsWith(HASHED) ? FOR_EVER : ASK_EACH_TIME,
  });
}

/** The file at a path of an address, or null; nothing outside of the folder can be named. */
async function fileIn(folder: string, path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const name = decoded(path);
  if (name === null || name.includes("\0") || name.includes("\\")) return null;
  const full = join(folder, name);
  if (!full.startsWith(folder + sep)) return null;
  try {
    return new Uint8Array(await readFile(full));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code === "ENOENT" || code === "EISDIR" || code === "ENOTDIR") return null;
    throw error;
  }
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
