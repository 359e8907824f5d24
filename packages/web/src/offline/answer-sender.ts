import type { SafetyCheckAnswer } from "@backstride/server/api";
import type { QueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { safetyCheckQuery } from "../api/queries.ts";
import { request } from "../api/request.ts";
import { type RunnerId, runnerPath } from "../api/runner-choice.ts";
import { ownDataFolder } from "./data-folder.ts";
import { sendUnsaved } from "./send-unsaved.ts";
import { answersIn, dropAnswers, forgetUnsavedAnswers, unsavedAnswers } from "./unsaved-answers.ts";
import { type UnsavedAnswers, waitedMs } from "./unsaved-record.ts";

/** Why answers could not be saved or were not taken; null where the last attempt went well. */
let failure: unknown = null;
let underWay: Promise<void> = Promise.resolve();
const listeners = new Set<() => void>();

export const useSendFailure = (): unknown =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => failure,
  );

/** Sends what waits, one request after the other, so that an older answer never overtakes a newer one. */
export function sendAnswers(client: QueryClient, runner: RunnerId): Promise<void> {
  underWay = underWay.then(() => sendAll(client, runner));
  return underWay;
}

/** Forgets what waits, and with it why it could not be saved. */
export function forgetUnsent(runner: RunnerId): void {
  forgetUnsavedAnswers(runner);
  setFailure(null);
}

async function sendAll(client: QueryClient, runner: RunnerId): Promise<void> {
  const { queryKey } = safetyCheckQuery(runner);
  const put = (answers: UnsavedAnswers) =>
    request<SafetyCheckAnswer>(runnerPath(runner, "safety-check"), {
      method: "PUT",
      json: { answers: answersIn(answers), waitedMs: waitedMs(answers, Date.now()) },
    });
  let reason: unknown = null;
  // Until it is known which data folder is open nothing goes into it.
  if (ownDataFolder() === null) return;
  if (Object.keys(unsavedAnswers(runner)).length === 0) return;
  for (
    let unsaved = unsavedAnswers(runner);
    Object.keys(unsaved).length > 0;
    unsaved = unsavedAnswers(runner)
  ) {
    // An answer that is being read was made before these: it must not come over theirs.
    await client.cancelQueries({ queryKey });
    try {
      const { check, settled, refusal } = await sendUnsaved(unsaved, put);
      // Nor one that began to be read meanwhile: it may have been made before these came in.
      await client.cancelQueries({ queryKey });
      if (check !== null) client.setQueryData(queryKey, check);
      dropAnswers(runner, settled);
      reason ??= refusal;
      if (Object.keys(settled).length === 0) break;
    } catch (thrown) {
      reason = thrown;
      break;
    }
  }
  setFailure(reason);
  // What was being read and was given up, and what the server holds instead of an answer that it did not take.
  if (reason !== null) void client.invalidateQueries({ queryKey });
  // The check itself is here already; all else was made without these answers.
  void client.invalidateQueries({
    predicate: ({ queryKey: [first, second] }) => first === runner && second !== "safety-check",
  });
  void client.invalidateQueries({ queryKey: ["runners"] });
}

function setFailure(reason: unknown): void {
  if (reason === failure) return;
  failure = reason;
  for (const listener of listeners) listener();
}
