import type { AddedToReport } from "@backstride/server/api";
import { useMutation } from "@tanstack/react-query";
import { request } from "../../api/request.ts";
import { runnerPath, useRunnerId } from "../../api/runner-choice.ts";
import { ActionButton } from "../../components/action-button.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { t } from "../../i18n/t.ts";

export interface DownloadFhirProps {
  readonly added: AddedToReport;
  readonly day: string;
}

/** The same as a file. What the runner adds goes in the body of a request: a name in an address would be kept in logs. */
export function DownloadFhir({ added, day }: DownloadFhirProps) {
  const runner = useRunnerId();
  const made = useMutation({
    mutationFn: () => request<object>(runnerPath(runner, "report.fhir"), { method: "POST", json: added }),
    // Not even the page remembers it.
    gcTime: 0,
    onSuccess: (document) => keepAsFile(document, `backstride-report-${day}.fhir.json`),
  });
  return (
    <>
      <ActionButton look="quiet" isDisabled={made.isPending} onPress={() => made.mutate()}>
        {t("report.fhir")}
      </ActionButton>
      {made.isError && <FailureNotice failure={made.error} onRetry={() => made.mutate()} />}
    </>
  );
}

function keepAsFile(document: object, name: string): void {
  const file = new Blob([JSON.stringify(document, null, 2)], { type: "application/fhir+json" });
  const url = URL.createObjectURL(file);
  const link = window.document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
