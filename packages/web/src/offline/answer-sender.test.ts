import type { SafetyCheckAnswer } from "@backstride/server/api";
import { QueryClient } from "@tanstack/react-query";
import { afterEach, expect, it, vi } from "vitest";
import { safetyCheckQuery } from "../api/queries.ts";
import { sendAnswers } from "./answer-sender.ts";
import { hearDataFolder } from "./data-folder.ts";
import { keepAnswers, unsavedAnswers } from "./unsaved-answers.ts";

afterEach(() => vi.unstubAllGlobals());

const STOP = { ruleId: "cauda-equina", tier: "emergency", title: "", whomToSee: "", because: "" } as const;
const BEFORE: SafetyCheckAnswer = {
  screens: [],
  isComplete: false,
  answeredOn: null,
  isStarted: true,
  stops: [],
  changed: [],
};

it("an answer of the server from before a sign never comes over the one that knows of it", async () => {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: "always" } } });
  const query = safetyCheckQuery("me");
  const older = Promise.withResolvers<Response>();
  let reading: Promise<unknown> = Promise.resolve();
  vi.stubGlobal("fetch", async (_path: string, { method }: RequestInit) => {
    if (method === "GET") return await older.promise;
    // While the sign is on its way the check is read, and that answer is late.
    reading = client.fetchQuery(query).catch(() => null);
    return Response.json({ ...BEFORE, stops: [STOP] });
  });
  hearDataFolder(new Headers({ "backstride-data-folder": "mine" }));
  keepAnswers("me", { "urine-leaks": "yes" });
  await sendAnswers(client, "me");
  older.resolve(Response.json(BEFORE));
  await reading;
  expect(client.getQueryData(query.queryKey)?.stops).toEqual([STOP]);
  expect(unsavedAnswers("me")).toEqual({});
});
