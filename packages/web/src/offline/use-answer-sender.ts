import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { request } from "../api/request.ts";
import { useRunnerId } from "../api/runner-choice.ts";
import { sendAnswers, useSending } from "./answer-sender.ts";
import { isHeldByPageAlone } from "./browser-storage.ts";
import { followErasing, useOwnDataFolder } from "./data-folder.ts";
import { waitBeforeSending } from "./send-pause.ts";
import { useServerIsAway } from "./server-reach.ts";
import { followOtherTabs, useUnsavedAnswers } from "./unsaved-answers.ts";

const LOOK_AGAIN_MS = 2_000;

/** Once, around every screen: sends answers as they are given, looks whether the server is back, and then sends the rest. */
export function useAnswerSender(): void {
  const client = useQueryClient();
  const runner = useRunnerId();
  const unsaved = useUnsavedAnswers(runner);
  const isAway = useServerIsAway();
  const sending = useSending();
  const folder = useOwnDataFolder();
  useEffect(followOtherTabs, []);
  useEffect(followErasing, []);
  useEffect(() => {
    // Not every screen asks the server for something.
    if (folder === null) request("/api/health").catch(() => {});
  }, [folder]);
  const hasUnsaved = Object.keys(unsaved).length > 0;
  // `unsaved` is another object after every answer, `sending` after every failure.
  useEffect(() => {
    if (folder === null || isAway || Object.keys(unsaved).length === 0) return;
    const send = () => void sendAnswers(client, runner);
    const waitMs = waitBeforeSending(sending, { hasNew: unsaved !== sending.tried, nowMs: Date.now() });
    if (waitMs === 0) return send();
    const timer = window.setTimeout(send, waitMs);
    return () => window.clearTimeout(timer);
  }, [client, runner, folder, unsaved, isAway, sending]);
  useEffect(() => {
    if (!hasUnsaved) return;
    const warn = (event: BeforeUnloadEvent) => {
      if (isHeldByPageAlone()) event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [hasUnsaved]);
  useEffect(() => {
    if (!isAway) return;
    const look = () =>
      void request("/api/health").then(
        () => client.invalidateQueries(),
        () => {},
      );
    const timer = window.setInterval(look, LOOK_AGAIN_MS);
    return () => window.clearInterval(timer);
  }, [client, isAway]);
}
