import { useEffect } from "react";
import { importSession } from "../../api/import-session.ts";
import { isUnderWay, NO_IMPORT } from "../../api/import-view.ts";
import { useRunnerId } from "../../api/runner-choice.ts";
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
  const shown = view.runner === runner ? view : NO_IMPORT;
  const { id, progress } = shown;
  const log =
    id === null || progress === null ? null : { runner, importId: id, isUnderWay: isUnderWay(shown) };
  return (
    <Page title={t("import.title")} heading={t("import.heading")} lead={t("import.lead")}>
      {view.failure !== null && <FailureNotice failure={view.failure} />}
      {log !== null && progress !== null && (
        <Section heading={t(log.isUnderWay ? "import.running" : "import.ended")} isBare>
          <ImportProgressView view={shown} progress={progress} log={log} />
        </Section>
      )}
      <FileDrop onFiles={(files) => void importSession.send(runner, files)} />
      {log !== null && progress !== null && progress.total > 0 && (
        <Section heading={t("import.log")}>
          <ImportLog key={id} log={log} progress={progress} />
        </Section>
      )}
      <HowToGet />
      <EarlierImports runner={runner} without={id} />
    </Page>
  );
}
