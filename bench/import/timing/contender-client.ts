import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Contender, TurnAnswer, TurnQuestion } from "./contenders.ts";

/** A reader that has not answered after so long is ended. */
export const CUT_MS = 60_000;

const PROCESS = fileURLToPath(new URL("./contender-process.ts", import.meta.url));

export type TurnOutcome = TurnAnswer | { readonly kind: "cut" };

/** A contender in a process of its own, which stays warm from turn to turn. */
export interface ContenderClient {
  readonly name: Contender;
  turn(question: TurnQuestion, cutMs?: number): Promise<TurnOutcome>;
  close(): void;
}

export function contenderClient(name: Contender): ContenderClient {
  let child: ChildProcess | null = null;
  const started = async (): Promise<ChildProcess> => {
    const fresh = fork(PROCESS, [name], { stdio: ["ignore", "ignore", "inherit", "ipc"] });
    child = fresh;
    await once(fresh, "message");
    return fresh;
  };
  const stop = (): void => {
    child?.kill("SIGKILL");
    child = null;
  };
  return {
    name,
    turn: async (question, cutMs = CUT_MS) => {
      const asked = child ?? (await started());
      const outcome = await answerOf(asked, question, cutMs);
      // After a cut, or a fall that took the process with it, the next file gets a new one.
      if (outcome.kind === "cut" || asked.exitCode !== null || asked.signalCode !== null) stop();
      return outcome;
    },
    close: stop,
  };
}

function answerOf(child: ChildProcess, question: TurnQuestion, cutMs: number): Promise<TurnOutcome> {
  return new Promise((resolve) => {
    const settle = (outcome: TurnOutcome): void => {
      clearTimeout(timer);
      child.off("message", onMessage);
      child.off("exit", onExit);
      resolve(outcome);
    };
    const onMessage = (answer: unknown): void => settle(answer as TurnAnswer);
    const onExit = (): void => settle({ kind: "failed", message: "its process ended" });
    const timer = setTimeout(() => settle({ kind: "cut" }), cutMs);
    child.on("message", onMessage);
    child.on("exit", onExit);
    child.send(question);
  });
}
