import { once } from "node:events";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type RunningServer, type ServerSettings, startServer } from "./start-server.ts";
import { IMPORT_LIMITS } from "./use-cases/imports/import-limits.ts";
import { recordingFiles } from "./use-cases/imports/recordings.test-support.ts";

let folder = "";
let running: RunningServer[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "backstride-server-"));
});
afterEach(async () => {
  for (const server of running) await server.close();
  running = [];
  await rm(folder, { recursive: true });
});

async function start(given: Partial<ServerSettings> = {}): Promise<RunningServer | string> {
  const started = await startServer({ dataFolder: folder, port: 0, log: () => undefined, ...given });
  if (!started.ok) return started.error.code;
  running.push(started.value);
  return started.value;
}
async function started(): Promise<RunningServer> {
  const server = await start();
  if (typeof server === "string") throw new Error(server);
  return server;
}
const portOf = ({ address }: RunningServer): number => Number(new URL(address).port);

describe("a server", () => {
  it("answers on this machine's own address, and says where", async () => {
    const server = await started();
    expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const health = await fetch(`${server.address}/api/health`);
    expect(await health.json()).toMatchObject({ status: "ok" });
  });

  it("takes requests without a body through a real socket, and refuses foreign origins there", async () => {
    const { address } = await started();
    const open = await fetch(`${address}/api/runners/me/imports`, { method: "POST" });
    expect(open.status).toBe(201);
    const foreign = await fetch(`${address}/api/runners/me/imports`, {
      method: "POST",
      headers: { origin: "http://evil.example" },
    });
    expect(foreign.status).toBe(403);
  });

  it("takes a file in pieces and answers 413 in mid-stream when it grows too large", async () => {
    const limits = { ...IMPORT_LIMITS, receivedBytes: 1000 };
    const server = await start({ given: { limits } });
    if (typeof server === "string") throw new Error(server);
    const opened = await fetch(`${server.address}/api/runners/me/imports`, { method: "POST" });
    const { id } = (await opened.json()) as { id: string };
    const send = (pieces: number) =>
      fetch(`${server.address}/api/runners/me/imports/${id}/files?name=a.fit`, {
        method: "POST",
        body: ReadableStream.from(Array.from({ length: pieces }, () => new Uint8Array(100))),
        duplex: "half",
      } as RequestInit);
    expect((await send(10)).status).toBe(201);
    expect((await send(11)).status).toBe(413);
    expect((await fetch(`${server.address}/api/health`)).status).toBe(200);
  });

  it("outlives a caller who hangs up in the middle of a file, and keeps nothing of it", async () => {
    const server = await started();
    const opened = await fetch(`${server.address}/api/runners/me/imports`, { method: "POST" });
    const { id } = (await opened.json()) as { id: string };
    for (const pieces of [0, 1, 50]) {
      const socket = connect(portOf(server), "127.0.0.1");
      await once(socket, "connect");
      socket.write(
        `POST /api/runners/me/imports/${id}/files?name=a.fit HTTP/1.1\r\nHost: 127.0.0.1:${portOf(server)}\r\n` +
          "Content-Length: 1000000\r\n\r\n",
      );
      for (let piece = 0; piece < pieces; piece += 1) socket.write(new Uint8Array(1000));
      socket.destroy();
      await once(socket, "close");
    }
    const whole = await fetch(`${server.address}/api/runners/me/imports/${id}/files?name=b.fit`, {
      method: "POST",
      body: "whole",
    });
    expect(whole.status).toBe(201);
    await expect.poll(() => readdir(join(folder, "incoming"))).toEqual([]);
    const { items } = (await (await fetch(`${server.address}/api/runners/me/imports/${id}`)).json()) as {
      items: { fileName: string }[];
    };
    expect(items.map(({ fileName }) => fileName)).toEqual(["b.fit"]);
  });

  it("is refused a port that is taken, and leaves the data folder free", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => void other.listen(0, "127.0.0.1", resolve));
    const taken = other.address();
    const port = typeof taken === "object" && taken !== null ? taken.port : 0;
    expect(await start({ port })).toBe("portInUse");
    await new Promise((resolve) => void other.close(resolve));
    await started();
  });

  it("is refused a folder that another one has or that is none", async () => {
    await started();
    expect(await start()).toBe("dataFolderInUse");
    await writeFile(join(folder, "a-file"), "");
    expect(await start({ dataFolder: join(folder, "a-file") })).toBe("dataFolderNotWritable");
  });

  it("closes while an event stream is open and files wait; the next start takes them up", async () => {
    const first = await started();
    const me = (server: RunningServer) => `${server.address}/api/runners/me`;
    const { id } = (await (await fetch(`${me(first)}/imports`, { method: "POST" })).json()) as { id: string };
    const stream = await fetch(`${me(first)}/imports/${id}/events`);
    const files = recordingFiles(20, Date.UTC(2026, 4, 4));
    for (const { name, bytes } of files) {
      const body = new Uint8Array(bytes);
      await fetch(`${me(first)}/imports/${id}/files?name=${name}`, { method: "POST", body });
    }
    await first.close();
    running = [];
    await stream.text().catch(() => "cut");
    const second = await started();
    await fetch(`${me(second)}/imports/${id}/close`, { method: "POST" });
    await (await fetch(`${me(second)}/imports/${id}/events`)).text();
    const { runs } = (await (await fetch(`${me(second)}/runs`)).json()) as { runs: unknown[] };
    expect(runs).toHaveLength(files.length);
    expect(portOf(second)).toBeGreaterThan(0);
  });
});
