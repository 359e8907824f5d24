import type { ShoeWear } from "@backstride/core/footwear";
import type { ShoeAnswer } from "@backstride/server/api";
import { useState } from "react";
import { ActionButton } from "../../components/action-button.tsx";
import { ActionRow } from "../../components/action-row.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { t } from "../../i18n/t.ts";
import { useShoeChange, useShoeRemoval } from "./use-shoe-change.ts";

export interface ShoeActionsProps {
  readonly shoe: ShoeAnswer;
  readonly wear: ShoeWear | undefined;
  readonly onEdit: () => void;
}

/** What can be done with a shoe. One that no run is in can be taken away for good, which is asked twice. */
export function ShoeActions({ shoe, wear, onEdit }: ShoeActionsProps) {
  const { name } = shoe;
  const change = useShoeChange(shoe.id);
  const retire = useShoeRemoval(shoe.id, "retire");
  const remove = useShoeRemoval(shoe.id, "for-good");
  const [isAsking, setIsAsking] = useState(false);
  const failure = change.error ?? retire.error ?? remove.error;
  return (
    <>
      {failure !== null && <FailureNotice failure={failure} />}
      {isAsking ? (
        <>
          <p>{t("shoes.remove.ask", { name })}</p>
          <ActionRow>
            <ActionButton
              isDisabled={remove.isPending}
              onPress={() => remove.mutate(undefined, { onError: () => setIsAsking(false) })}
            >
              {t("shoes.remove.yes")}
            </ActionButton>
            <ActionButton look="quiet" onPress={() => setIsAsking(false)}>
              {t("shoes.remove.no")}
            </ActionButton>
          </ActionRow>
        </>
      ) : (
        <ActionRow>
          <ActionButton look="quiet" label={t("shoes.editLabel", { name })} onPress={onEdit}>
            {t("shoes.edit")}
          </ActionButton>
          {shoe.retiredOn === null ? (
            <ActionButton
              look="quiet"
              label={t("shoes.retireLabel", { name })}
              onPress={() => retire.mutate(undefined)}
            >
              {t("shoes.retire")}
            </ActionButton>
          ) : (
            <ActionButton
              look="quiet"
              label={t("shoes.takeBackLabel", { name })}
              onPress={() => change.mutate({ retiredOn: null })}
            >
              {t("shoes.takeBack")}
            </ActionButton>
          )}
          {wear?.runs === 0 && (
            <ActionButton
              look="quiet"
              label={t("shoes.removeLabel", { name })}
              onPress={() => setIsAsking(true)}
            >
              {t("shoes.remove")}
            </ActionButton>
          )}
        </ActionRow>
      )}
    </>
  );
}
