import type { RunnerList } from "@backstride/server/api";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { request } from "../../api/request.ts";
import { chooseRunner } from "../../api/runner-choice.ts";
import { ActionButton } from "../../components/action-button.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { t } from "../../i18n/t.ts";

/** Makes the simulated runner and shows the app with their data. */
export function StartSample() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const start = useMutation({
    mutationFn: () => request<RunnerList>("/api/sample", { method: "POST" }),
    onSuccess: async (runners) => {
      client.setQueryData(["runners"], runners);
      client.removeQueries({ queryKey: ["sample"] });
      chooseRunner("sample");
      await navigate({ to: "/" });
    },
  });
  return (
    <div>
      <ActionButton look="quiet" onPress={() => start.mutate()} isDisabled={start.isPending}>
        {t(start.isPending ? "sample.making" : "sample.show")}
      </ActionButton>
      {start.isError && <FailureNotice failure={start.error} />}
    </div>
  );
}
