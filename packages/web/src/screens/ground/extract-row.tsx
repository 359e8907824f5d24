import type { MapExtract } from "@backstride/server/api";
import { useState } from "react";
import { request } from "../../api/request.ts";
import { runnerPath, useRunnerId } from "../../api/runner-choice.ts";
import { useChange } from "../../api/use-change.ts";
import { ActionButton } from "../../components/action-button.tsx";
import { ActionRow } from "../../components/action-row.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { t, tCount } from "../../i18n/t.ts";
import { bytesInWords } from "../import/byte-words.ts";
import styles from "./ground-screen.module.css";
import { ShareBar } from "./share-bar.tsx";

/** One map: what it is, how far its reading is, and the way to be rid of it. */
export function ExtractRow({ extract }: { readonly extract: MapExtract }) {
  const { id, fileName, sizeBytes, progress, state } = extract;
  const runner = useRunnerId();
  const [isAsked, setIsAsked] = useState(false);
  const remove = useChange(() =>
    request(runnerPath(runner, `ground/extracts/${encodeURIComponent(id)}`), { method: "DELETE" }),
  );
  const isAtWork = state === "waiting" || state === "running";
  const words = stateInWords(extract);
  const ask = () => (isAtWork ? remove.mutate(undefined) : setIsAsked(true));
  return (
    <li className={styles["extract"]}>
      <p>
        <b className={styles["name"]}>{fileName}</b>{" "}
        <span className={styles["soft"]}>{bytesInWords(sizeBytes)}</span>
      </p>
      {progress !== null && (
        <ShareBar label={t("maps.progressLabel", { name: fileName })} share={progress.share} spoken={words} />
      )}
      <p>{words}</p>
      {isAtWork && <p className={styles["soft"]}>{t("maps.leave")}</p>}
      {state === "failed" && <p className={styles["soft"]}>{t("maps.safe")}</p>}
      {isAsked && <p>{t("maps.removeAsk")}</p>}
      <ActionRow>
        {isAsked ? (
          <>
            <ActionButton look="quiet" onPress={() => remove.mutate(undefined)}>
              {t("maps.removeSure")}
            </ActionButton>
            <ActionButton look="plain" onPress={() => setIsAsked(false)}>
              {t("maps.removeNot")}
            </ActionButton>
          </>
        ) : (
          <ActionButton
            look="quiet"
            label={t(isAtWork ? "maps.stopOf" : "maps.removeOf", { name: fileName })}
            isDisabled={remove.isPending}
            onPress={ask}
          >
            {t(isAtWork ? "maps.stop" : "maps.remove")}
          </ActionButton>
        )}
      </ActionRow>
      {remove.isError && <FailureNotice failure={remove.error} />}
    </li>
  );
}

function stateInWords({ state, progress, reason, wayCount, indexBytes }: MapExtract): string {
  switch (state) {
    case "waiting":
      return t("maps.state.waiting");
    case "running": {
      const percent = Math.floor(100 * (progress?.share ?? 0));
      const left = progress?.secondsLeft ?? null;
      const words = t("maps.state.running", { percent });
      return left === null ? words : `${words}, ${leftInWords(left)}`;
    }
    case "done":
      return t("maps.state.done", { ways: wayCount ?? 0, size: bytesInWords(indexBytes ?? 0) });
    case "failed":
      return t("maps.state.failed", { reason: reason?.message ?? "" });
  }
}

const leftInWords = (seconds: number): string =>
  seconds < 45 ? t("maps.left.soon") : tCount("maps.left.minutes", Math.max(1, Math.round(seconds / 60)));
