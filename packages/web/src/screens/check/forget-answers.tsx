import { useState } from "react";
import { request } from "../../api/request.ts";
import { runnerPath, useRunnerId } from "../../api/runner-choice.ts";
import { useChange } from "../../api/use-change.ts";
import { ActionButton } from "../../components/action-button.tsx";
import { ActionRow } from "../../components/action-row.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { t } from "../../i18n/t.ts";
import { forgetUnsent } from "../../offline/answer-sender.ts";
import { useServerIsAway } from "../../offline/server-reach.ts";

export interface ForgetAnswersProps {
  readonly hasUnsaved: boolean;
  readonly onForgotten: () => void;
}

/** Forgets all answers, or, without the server, those that it does not have. Signs are among them: it is asked back first. */
export function ForgetAnswers({ hasUnsaved, onForgotten }: ForgetAnswersProps) {
  const runner = useRunnerId();
  const isAway = useServerIsAway();
  const [isAskedBack, setIsAskedBack] = useState(false);
  const forget = useChange(() => request(runnerPath(runner, "safety-check"), { method: "DELETE" }));
  const forgotten = () => {
    forgetUnsent(runner);
    onForgotten();
  };
  if (isAway && !hasUnsaved) return null;
  return (
    <>
      {forget.isError && <FailureNotice failure={forget.error} />}
      {isAskedBack && <p role="alert">{t(isAway ? "check.forgetUnsavedSure" : "check.startAgainSure")}</p>}
      <ActionRow>
        {isAskedBack ? (
          <>
            {/* Where the button before was: a second tap on it keeps them. */}
            <ActionButton look="quiet" onPress={() => setIsAskedBack(false)}>
              {t("check.keepAnswers")}
            </ActionButton>
            <ActionButton
              look="quiet"
              isDisabled={forget.isPending}
              onPress={() => (isAway ? forgotten() : forget.mutate(undefined, { onSuccess: forgotten }))}
            >
              {t("check.forgetAnswers")}
            </ActionButton>
          </>
        ) : (
          <ActionButton look="quiet" onPress={() => setIsAskedBack(true)}>
            {t(isAway ? "check.forgetUnsaved" : "check.startAgain")}
          </ActionButton>
        )}
      </ActionRow>
    </>
  );
}
