import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { request } from "../api/request.ts";
import { useRunnerId } from "../api/runner-choice.ts";
import { sendAnswers, useSendFailure } from "./answer-sender.ts";
import { isHeldByPageAlone } from "./browser-storage.ts";
import { followErasing, useOwnDataFolder } from "./data-folder.ts";
import { useServerIsAway } from "./server-reach.ts";
import { followOtherTabs, useUnsavedAnswers } from "./unsaved-answers.ts";

const LOOK_AGAIN_MS = 2_000;
const SEND_AGAIN_MS = 10_000;

/** Once, around every screen: sends answers as they are given, looks whether the server is back, and then sends the rest. */
export function useAnswerSender(): void {
  const client = useQueryClient();
  const runner = useRunnerId();
  const unsaved = useUnsavedAnswers(runner);
  const isAway = useServerIsAway();
  const hasFailed = useSendFailure() !== null;
  const folder = useOwnDataFolder();
  useEffect(followOtherTabs, []);
  useEffect(followErasing, []);
  useEffect(() => {
    // Not every screen asks the server for something.
    if (folder === null) request("/api/health").catch(() => {});
  }, [folder]);
  const hasUnsaved = Object.keys(unsaved).length > 0;
  // `unsaved` is another object after every answer.
  useEffect(() => {
    if (folder !== null && !isAway && Object.keys(unsaved).length > 0) void sendAnswers(client, runner);
  }, [client, runner, folder, unsaved, isAway]);
  useEffect(() => {
    if (!hasUnsaved || isAway || !hasFailed) return;
    const timer = window.setInterval(() => void sendAnswers(client, runner), SEND_AGAIN_MS);
    return () => window.clearInterval(timer);
  }, [client, runner, hasUnsaved, isAway, hasFailed]);
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
