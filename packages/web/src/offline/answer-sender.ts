import type { SafetyCheckAnswer } from "@backstride/server/api";
import type { QueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { safetyCheckQuery } from "../api/queries.ts";
import { request } from "../api/request.ts";
import { type RunnerId, runnerPath } from "../api/runner-choice.ts";
import { ownDataFolder } from "./data-folder.ts";
import { type FailedAttempts, NONE_FAILED, oneMoreFailed } from "./send-pause.ts";
import { sendUnsaved } from "./send-unsaved.ts";
import { answersIn, dropAnswers, forgetUnsavedAnswers, unsavedAnswers } from "./unsaved-answers.ts";
import { type UnsavedAnswers, waitedMs } from "./unsaved-record.ts";

/** How sending went so far. Another object after each attempt that failed. */
export interface Sending extends FailedAttempts {
  /** Why answers could not be saved or were not taken; null where the last attempt went well. */
  readonly failure: unknown;
  /** What waited at the last attempt that failed. */
  readonly tried: UnsavedAnswers | null;
}

const ALL_WELL: Sending = { ...NONE_FAILED, failure: null, tried: null };
let sending = ALL_WELL;
let underWay: Promise<void> = Promise.resolve();
const listeners = new Set<() => void>();

export const useSending = (): Sending =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => sending,
  );

/** Sends what waits, one request after the other, so that an older answer never overtakes a newer one. */
export function sendAnswers(client: QueryClient, runner: RunnerId): Promise<void> {
  underWay = underWay.then(() => sendAll(client, runner));
  return underWay;
}

/** Forgets what waits, and with it why it could not be saved. */
export function forgetUnsent(runner: RunnerId): void {
  forgetUnsavedAnswers(runner);
  setSending(ALL_WELL);
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
  setSending(
    reason === null
      ? ALL_WELL
      : { ...oneMoreFailed(sending, Date.now()), failure: reason, tried: unsavedAnswers(runner) },
  );
  // What was being read and was given up, and what the server holds instead of an answer that it did not take.
  if (reason !== null) void client.invalidateQueries({ queryKey });
  // The check itself is here already; all else was made without these answers.
  void client.invalidateQueries({
    predicate: ({ queryKey: [first, second] }) => first === runner && second !== "safety-check",
  });
  void client.invalidateQueries({ queryKey: ["runners"] });
}

function setSending(now: Sending): void {
  if (now === sending) return;
  sending = now;
  for (const listener of listeners) listener();
}
