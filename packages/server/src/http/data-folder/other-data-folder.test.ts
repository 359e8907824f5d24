import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { DiaryAnswer } from "../api.ts";
import { openTestApp, type TestApp } from "../app.test-support.ts";

let app: TestApp;
beforeEach(async () => {
  app = await openTestApp();
});
afterEach(() => app.close());

const HEADER = "backstride-data-folder";
const folderOf = ({ headers }: Response) => headers.get(HEADER);
const codeOf = async (response: Response): Promise<unknown> =>
  ((await response.json()) as { error: { code: string } }).error.code;

describe("which data folder is open", () => {
  it("stands in every answer of the API, one that refuses too, and is another one in another folder", async () => {
    const other = await openTestApp();
    const id = folderOf(await app.request("/api/health"));
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(folderOf(await app.request("/api/runners/me/diary"))).toBe(id);
    expect(folderOf(await app.request("/api/runners/nobody/diary"))).toBe(id);
    expect(folderOf(await other.request("/api/health"))).not.toBe(id);
    await other.close();
  });

  it("is held against what a request is meant for, before anything is done", async () => {
    const id = folderOf(await app.request("/api/health")) ?? "";
    const write = (folder: string) =>
      app.request("/api/runners/me/diary", {
        method: "POST",
        body: JSON.stringify({ moment: "at-rest", pain: 0, regions: [], runId: null, note: null }),
        headers: { "content-type": "application/json", [HEADER]: folder },
      });
    const refused = await write("another");
    expect([refused.status, folderOf(refused), await codeOf(refused)]).toEqual([409, id, "otherDataFolder"]);
    const { entries } = (await app.send("GET", "/api/runners/me/diary")).json as DiaryAnswer;
    expect(entries).toEqual([]);
    expect((await write(id)).status).toBe(201);
  });

  it("may stand in the address, for what can't send a header", async () => {
    const id = folderOf(await app.request("/api/health")) ?? "";
    expect((await app.request(`/api/runners/me/export?${HEADER}=another`)).status).toBe(409);
    expect((await app.request(`/api/runners/me/diary?${HEADER}=${id}`)).status).toBe(200);
  });
});
