import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { err, ok, type Refusal, type Result, refusal } from "@backstride/core/results";
import { createAdaptorServer } from "@hono/node-server";
import manifest from "../package.json" with { type: "json" };
import { createApp } from "./http/app.ts";
import { readPages } from "./http/pages/pages.ts";
import { openStore, type Store, type StoreSettings } from "./store.ts";

export interface ServerSettings extends StoreSettings {
  /** 0 takes any free port. */
  readonly port: number;
  /** The built screens; those of the package `web` unless another folder is named. */
  readonly pages?: string;
}

export interface RunningServer {
  /** Where a browser finds it: `http://127.0.0.1:4810`. */
  readonly address: string;
  /** Stops taking requests, finishes the import's item at hand, and gives the data folder free. */
  close(): Promise<void>;
}

/** This machine only: whoever is on the network finds nothing here. */
const HOST = "127.0.0.1";
/** Requests that are under way get so long to end before they are cut. */
const GRACE_MS = 2_000;
/**
 * An idle connection is kept so long. With Node's five seconds a server that a busy machine held up longer than that
 * closes connections on which a request is waiting already.
 */
const KEEP_ALIVE_MS = 60_000;
const BUILT_PAGES = fileURLToPath(new URL("../../web/dist", import.meta.url));

/** Starts Backstride on a data folder. Refused with `portInUse` or with what `openStore` refuses. */
export async function startServer(settings: ServerSettings): Promise<Result<RunningServer, Refusal>> {
  // Before anything else: another start beside this one may be building its own.
  const pages = await readPages(settings.pages ?? BUILT_PAGES);
  const store = await openStore(settings);
  if (!store.ok) return store;
  let port = settings.port;
  const app = createApp({
    ports: store.value.ports,
    port: () => port,
    version: manifest.version,
    pages,
    log: settings.log,
  });
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  const refused = await listen(server, settings.port);
  if (refused !== null) {
    await store.value.close();
    return err(refused);
  }
  port = (server.address() as AddressInfo).port;
  return ok({ address: `http://${HOST}:${port}`, close: () => closeAll(server, store.value) });
}

async function listen(server: Server, port: number): Promise<Refusal | null> {
  try {
    server.listen(port, HOST);
    await once(server, "listening");
    return null;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code !== "EADDRINUSE" && code !== "EACCES") throw error;
    const why = code === "EACCES" ? "may not be used by this account" : "is in use by another program";
    return refusal("portInUse", `Port ${port} ${why}. Name another one, or 0 for any that is free.`);
  }
}

async function closeAll(server: Server, store: Store): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  // Event streams never end by themselves.
  const cut = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  await store.imports.close();
  await closed;
  clearTimeout(cut);
  await store.close();
}
