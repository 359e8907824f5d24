import { useRef, useState } from "react";
import { DropZone, FileTrigger } from "react-aria-components";
import { uploadFile } from "../../api/import-upload.ts";
import { runnerPath, useRunnerId } from "../../api/runner-choice.ts";
import { useChange } from "../../api/use-change.ts";
import { ActionButton } from "../../components/action-button.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { t } from "../../i18n/t.ts";
import { bytesInWords } from "../import/byte-words.ts";
import { filesOfDrop } from "../import/files-of-drop.ts";
import styles from "./ground-screen.module.css";
import { ShareBar } from "./share-bar.tsx";

const ENDING = ".osm.pbf";

/** Where a map file is dropped or picked, and how much of it has left. */
export function MapDrop() {
  const runner = useRunnerId();
  const stop = useRef<AbortController | null>(null);
  const [sentBytes, setSentBytes] = useState(0);
  const [refusedName, setRefusedName] = useState<string | null>(null);
  const send = useChange(async (file: File) => {
    stop.current = new AbortController();
    await uploadFile({
      path: runnerPath(runner, `ground/extracts?name=${encodeURIComponent(file.name)}`),
      file,
      onBytes: setSentBytes,
      signal: stop.current.signal,
    });
    return file.name;
  });
  const take = ([file]: readonly File[]) => {
    if (file === undefined || send.isPending) return;
    const isMeant = file.name.toLowerCase().endsWith(ENDING);
    setRefusedName(isMeant ? null : file.name);
    setSentBytes(0);
    send.reset();
    if (isMeant) send.mutate(file);
  };
  const wasStopped = stop.current?.signal.aborted === true;
  return (
    <div className={styles["send"]}>
      <DropZone
        className={styles["drop"] ?? ""}
        aria-label={t("maps.drop")}
        onDrop={(event) => void filesOfDrop(event.items, () => undefined).then(take, () => take([]))}
      >
        <p className={styles["dropWords"]}>{t("maps.drop")}</p>
        <FileTrigger onSelect={(list) => take(list === null ? [] : [...list])}>
          <ActionButton onPress={() => undefined} isDisabled={send.isPending}>
            {t("maps.pick")}
          </ActionButton>
        </FileTrigger>
        <p className={styles["soft"]}>{t("maps.kinds")}</p>
      </DropZone>
      {refusedName !== null && <p role="alert">{t("maps.wrongKind", { name: refusedName })}</p>}
      {send.isPending && (
        <Sending file={send.variables} sentBytes={sentBytes} onStop={() => stop.current?.abort()} />
      )}
      {send.isSuccess && <p role="status">{t("maps.sent", { name: send.data })}</p>}
      {send.isError && !wasStopped && <FailureNotice failure={send.error} />}
    </div>
  );
}

interface SendingProps {
  readonly file: File;
  readonly sentBytes: number;
  readonly onStop: () => void;
}

function Sending({ file, sentBytes, onStop }: SendingProps) {
  const sent = Math.min(sentBytes, file.size);
  const words = t("maps.sending", {
    name: file.name,
    sent: bytesInWords(sent),
    total: bytesInWords(file.size),
  });
  return (
    <div className={styles["work"]}>
      <ShareBar
        label={t("maps.sendingLabel")}
        share={file.size === 0 ? 1 : sent / file.size}
        spoken={words}
      />
      <p>{words}</p>
      <div>
        <ActionButton look="quiet" onPress={onStop}>
          {t("maps.stopSending")}
        </ActionButton>
      </div>
    </div>
  );
}
