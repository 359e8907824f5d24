import type { ErasedAnswer } from "@backstride/server/api";
import type { QueryClient } from "@tanstack/react-query";
import { forgetUnsent } from "../offline/answer-sender.ts";
import { beginAnewIn } from "../offline/data-folder.ts";
import { forgetErased } from "../offline/forget-erased.ts";
import { importSession } from "./import-session.ts";
import { request } from "./request.ts";
import { type RunnerId, runnerPath } from "./runner-choice.ts";

/**
 * Erases all that is kept of the runner, on the server and then in this browser. The folder is another one after that; this
 * page goes over to it with nothing of what it had heard, other pages are loaded anew.
 */
export async function eraseData(client: QueryClient, runner: RunnerId): Promise<ErasedAnswer> {
  // What is on its way now would be from before.
  await client.cancelQueries();
  return await request<ErasedAnswer>(runnerPath(runner, "data"), {
    method: "DELETE",
    hear: (headers) => {
      forgetUnsent(runner);
      forgetErased();
      importSession.forget();
      // At once together: nothing old is ever seen beside the new folder, and so kept for it.
      beginAnewIn(headers);
      client.removeQueries({ type: "inactive" });
      void client.resetQueries();
    },
  });
}
