import { expect } from "vitest";
import type { RecordingFile } from "../../use-cases/imports/recordings.test-support.ts";
import type { ImportAnswer } from "../api.ts";
import type { TestApp } from "../app.test-support.ts";

const PATH = "/api/runners/me/imports";

export async function openImport(app: TestApp): Promise<string> {
  const { status, json } = await app.send("POST", PATH);
  expect(status).toBe(201);
  return (json as ImportAnswer).id;
}

export const upload = (app: TestApp, importId: string, { name, bytes }: RecordingFile): Promise<Response> =>
  app.request(`${PATH}/${importId}/files?name=${encodeURIComponent(name)}`, {
    method: "POST",
    body: new Uint8Array(bytes),
    headers: { "content-type": "application/octet-stream" },
  });

/** Imports files to the end. */
export async function importAll(app: TestApp, files: readonly RecordingFile[]): Promise<ImportAnswer> {
  const importId = await openImport(app);
  for (const file of files) expect((await upload(app, importId, file)).status).toBe(201);
  await app.send("POST", `${PATH}/${importId}/close`);
  await app.store.imports.idle();
  return (await app.send("GET", `${PATH}/${importId}`)).json as ImportAnswer;
}

/** What became of each item, shortly: state, and the reason's code where there is one. */
export const outcomes = ({ items }: ImportAnswer): Record<string, string> =>
  Object.fromEntries(
    items.map(({ fileName, state, reason }) => [
      fileName,
      reason === null ? state : `${state} ${reason.code}`,
    ]),
  );
