import type { ErasedAnswer, KeptDataAnswer } from "@backstride/server/api";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { eraseData } from "../../api/erase-data.ts";
import { keptDataQuery } from "../../api/queries.ts";
import { type RunnerId, runnerPath } from "../../api/runner-choice.ts";
import { ActionButton } from "../../components/action-button.tsx";
import { ActionRow } from "../../components/action-row.tsx";
import { Answered } from "../../components/answered.tsx";
import { DownloadLink } from "../../components/download-link.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { Section } from "../../components/section.tsx";
import { t } from "../../i18n/t.ts";
import styles from "./data-screen.module.css";
import { keptInWords } from "./kept-words.ts";

export interface EraseSectionProps {
  readonly runner: RunnerId;
  readonly onErased: (answer: ErasedAnswer) => void;
}

/** What is kept of the runner, and the way to be rid of all of it: with a copy first, and asked back. */
export function EraseSection({ runner, onErased }: EraseSectionProps) {
  const kept = useQuery(keptDataQuery(runner));
  return (
    <Section heading={t("erase.heading")}>
      <Answered query={kept}>
        {(answer) => <EraseAll runner={runner} kept={answer} onErased={onErased} />}
      </Answered>
    </Section>
  );
}

function EraseAll({ runner, kept, onErased }: EraseSectionProps & { readonly kept: KeptDataAnswer }) {
  const client = useQueryClient();
  const [isAskedBack, setIsAskedBack] = useState(false);
  const erase = useMutation({ mutationFn: () => eraseData(client, runner), onSuccess: onErased });
  const lines = keptInWords(kept);
  if (lines.length === 0) return <p>{t("erase.nothing")}</p>;
  return (
    <>
      <p>{t("erase.text")}</p>
      <ul className={styles["kept"]}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{t("erase.copyFirst")}</p>
      <div>
        <DownloadLink href={runnerPath(runner, "export")} fileName={`backstride-${runner}.zip`}>
          {t("erase.copyAction")}
        </DownloadLink>
      </div>
      {isAskedBack && <p role="alert">{t("erase.sure")}</p>}
      <ActionRow>
        {isAskedBack ? (
          <>
            {/* Where the button before was: a second tap on it keeps all. */}
            <ActionButton look="quiet" isDisabled={erase.isPending} onPress={() => setIsAskedBack(false)}>
              {t("erase.keep")}
            </ActionButton>
            <ActionButton look="quiet" isDisabled={erase.isPending} onPress={() => erase.mutate()}>
              {t(erase.isPending ? "erase.underWay" : "erase.do")}
            </ActionButton>
          </>
        ) : (
          <ActionButton look="quiet" onPress={() => setIsAskedBack(true)}>
            {t("erase.ask")}
          </ActionButton>
        )}
      </ActionRow>
      {erase.isError && <FailureNotice failure={erase.error} />}
    </>
  );
}
