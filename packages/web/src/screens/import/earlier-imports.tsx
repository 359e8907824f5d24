import type { ImportOverview } from "@backstride/server/api";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { importSummaryQuery } from "../../api/import-log.ts";
import { importsQuery } from "../../api/queries.ts";
import type { RunnerId } from "../../api/runner-choice.ts";
import { ActionButton } from "../../components/action-button.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { Section } from "../../components/section.tsx";
import { t, tCount } from "../../i18n/t.ts";
import { countsInWords } from "./count-words.ts";
import { ImportLog } from "./import-log.tsx";
import styles from "./import-screen.module.css";
import { momentInWords } from "./moment-words.ts";

const SHOWN = 5;
const GOES_ON_MS = 5_000;

export interface EarlierImportsProps {
  readonly runner: RunnerId;
  /** The one that is shown above. */
  readonly without: string | null;
}

const isUnended = ({ endedAt }: ImportOverview): boolean => endedAt === null;

/** What was imported before, newest first, each with its log. */
export function EarlierImports({ runner, without }: EarlierImportsProps) {
  const [most, setMost] = useState(SHOWN);
  const { data, error, refetch } = useQuery({
    ...importsQuery(runner),
    refetchInterval: ({ state }) => (state.data?.imports.some(isUnended) ? GOES_ON_MS : false),
  });
  const imports = (data?.imports ?? []).filter(({ id, progress }) => id !== without && progress.total > 0);
  if (error !== null) return <FailureNotice failure={error} onRetry={() => void refetch()} />;
  if (imports.length === 0) return null;
  return (
    <Section heading={t("import.earlier")}>
      <div>
        {imports.slice(0, most).map((overview) => (
          <EarlierImport key={overview.id} runner={runner} overview={overview} />
        ))}
      </div>
      {imports.length > most && (
        <div>
          <ActionButton
            look="quiet"
            label={t("import.moreOf", { what: t("import.earlier") })}
            onPress={() => setMost(most + SHOWN)}
          >
            {t("import.more")}
          </ActionButton>
        </div>
      )}
    </Section>
  );
}

interface EarlierImportProps {
  readonly runner: RunnerId;
  readonly overview: ImportOverview;
}

function EarlierImport({ runner, overview }: EarlierImportProps) {
  const [isOpen, setIsOpen] = useState(false);
  const { id, startedAt, progress } = overview;
  const log = { runner, importId: id, isUnderWay: isUnended(overview) };
  // The runs of one that goes on are counted only where its log is looked at.
  const { data: summary = null } = useQuery({ ...importSummaryQuery(log), enabled: !log.isUnderWay });
  const counts = countsInWords(progress, summary).map(({ text }) => text);
  const words = [...counts, ...(log.isUnderWay ? [t("import.goesOn")] : [])].join(", ");
  return (
    <details className={styles["fold"]} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className={styles["summary"]}>
        <span className={styles["words"]}>
          <span>{momentInWords(startedAt)}</span>
          <span className={styles["soft"]}>
            {tCount("import.files", progress.total)}: {words}
          </span>
        </span>
      </summary>
      {isOpen && <ImportLog log={log} progress={progress} />}
    </details>
  );
}
