import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { instant } from "@backstride/core/time";
import { expect } from "vitest";
import { openStore, type Store } from "../store.ts";
import type { Ports } from "../use-cases/ports.ts";
import { createApp } from "./app.ts";
import { readPages } from "./pages/pages.ts";

export const TEST_PORT = 4810;
/** A Monday morning in May, two hours ahead of UTC. */
export const TEST_NOW = Date.UTC(2026, 4, 4, 6, 30);
export const TEST_OFFSET_MINUTES = 120;

export interface TestApp {
  readonly store: Store;
  readonly folder: string;
  /** What was told to whoever runs the server. */
  readonly logged: readonly string[];
  /** Moves the clock. */
  setNow(milliseconds: number): void;
  request(path: string, init?: RequestInit): Promise<Response>;
  /** A request with a JSON body; answers its status and what came. */
  send(
    method: string,
    path: string,
    body?: unknown,
  ): Promise<{ readonly status: number; readonly json: unknown }>;
  close(): Promise<void>;
}

/** The application on a real store in a folder of its own, with a clock that stands still and ids that count up. */
export async function openTestApp(given: Partial<Ports> = {}, pages = "/nowhere"): Promise<TestApp> {
  const folder = await mkdtemp(join(tmpdir(), "backstride-app-"));
  const logged: string[] = [];
  const log = (line: string): void => void logged.push(line);
  let now = TEST_NOW;
  let lastId = 0;
  const store = await openStore({
    dataFolder: folder,
    log,
    given: {
      now: () => instant(now),
      newId: () => `id-${String(++lastId).padStart(6, "0")}`,
      utcOffsetMinutesAt: () => TEST_OFFSET_MINUTES,
      ...given,
    },
  });
  if (!store.ok) throw new Error(store.error.message);
  const { ports } = store.value;
  const app = createApp({
    ports,
    port: () => TEST_PORT,
    version: "1.2.3",
    pages: await readPages(pages),
    log,
  });
  const request: TestApp["request"] = async (path, init) => {
    const headers = new Headers(init?.headers);
    if (!headers.has("host")) headers.set("host", `127.0.0.1:${TEST_PORT}`);
    return await app.request(path, { ...init, headers });
  };
  return {
    store: store.value,
    folder,
    logged,
    request,
    setNow: (milliseconds) => {
      now = milliseconds;
    },
    send: async (method, path, body) => {
      const response = await request(path, {
        method,
        ...(body === undefined
          ? {}
          : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
      });
      const text = await response.text();
      return { status: response.status, json: text === "" ? null : JSON.parse(text) };
    },
    close: async () => {
      await store.value.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** What a refused request answers, as far as tests hold on to it. */
export const refused = (status: number, code: string) => ({
  status,
  json: { error: expect.objectContaining({ code }) },
});
