import { useEffect } from "react";
import { importSession } from "../../api/import-session.ts";
import { type ImportView, isUnderWay } from "../../api/import-view.ts";
import { type RunnerId, useRunnerId } from "../../api/runner-choice.ts";
import { useImportSession } from "../../api/use-import-session.ts";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { Page } from "../../components/page.tsx";
import { Section } from "../../components/section.tsx";
import { t } from "../../i18n/t.ts";
import { EarlierImports } from "./earlier-imports.tsx";
import { FileDrop } from "./file-drop.tsx";
import { HowToGet } from "./how-to-get.tsx";
import { ImportLog } from "./import-log.tsx";
import { ImportProgressView } from "./import-progress-view.tsx";

/** Files in, progress, and what became of each one. The import goes on while other screens are shown. */
export function ImportScreen() {
  const runner = useRunnerId();
  const view = useImportSession();
  useEffect(() => {
    // Without an answer there is nothing to take up; choosing files will say what is wrong.
    importSession.takeUp(runner).catch(() => undefined);
  }, [runner]);
  return (
    <Page title={t("import.title")} heading={t("import.heading")} lead={t("import.lead")}>
      <FileDrop onFiles={(files) => void importSession.send(runner, files)} />
      {view.failure !== null && <FailureNotice failure={view.failure} />}
      {view.runner === runner && <PresentImport runner={runner} view={view} />}
      <HowToGet />
      <EarlierImports runner={runner} without={view.runner === runner ? view.id : null} />
    </Page>
  );
}

function PresentImport({ runner, view }: { readonly runner: RunnerId; readonly view: ImportView }) {
  const { id, progress } = view;
  if (id === null || progress === null) return null;
  const log = { runner, importId: id, isUnderWay: isUnderWay(view), total: progress.total };
  return (
    <Section heading={t(log.isUnderWay ? "import.running" : "import.ended")}>
      <ImportProgressView view={view} progress={progress} log={log} />
      <ImportLog key={id} log={log} progress={progress} />
    </Section>
  );
}
