import type { RunnerList } from "@backstride/server/api";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { runnersQuery } from "../../api/queries.ts";
import { request } from "../../api/request.ts";
import { chooseRunner, useRunnerId } from "../../api/runner-choice.ts";
import { ActionButton } from "../../components/action-button.tsx";
import { ActionRow } from "../../components/action-row.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { Section } from "../../components/section.tsx";
import { t } from "../../i18n/t.ts";
import { StartSample } from "./start-sample.tsx";

/** The simulated runner: look at it, leave it, remove it. */
export function SampleSection() {
  const client = useQueryClient();
  const runner = useRunnerId();
  const runners = useQuery(runnersQuery);
  const exists = runners.data?.runners.some(({ isSample }) => isSample) ?? false;
  const remove = useMutation({
    mutationFn: () => request<RunnerList | undefined>("/api/sample", { method: "DELETE" }),
    onSuccess: async () => {
      chooseRunner("me");
      client.removeQueries({ queryKey: ["sample"] });
      await client.invalidateQueries({ queryKey: ["runners"] });
    },
  });
  return (
    <Section heading={t("sample.heading")} intro={t("sample.intro")}>
      <ActionRow>
        {runner === "sample" ? (
          <ActionButton look="quiet" onPress={() => chooseRunner("me")}>
            {t("sample.leave")}
          </ActionButton>
        ) : exists ? (
          <ActionButton look="quiet" onPress={() => chooseRunner("sample")}>
            {t("sample.show")}
          </ActionButton>
        ) : (
          <StartSample />
        )}
        {exists && (
          <ActionButton look="quiet" onPress={() => remove.mutate()} isDisabled={remove.isPending}>
            {t("sample.remove")}
          </ActionButton>
        )}
      </ActionRow>
      {remove.isError && <FailureNotice failure={remove.error} />}
    </Section>
  );
}
