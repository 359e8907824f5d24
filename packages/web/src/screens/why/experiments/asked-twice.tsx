import { useState } from "react";
import { ActionButton } from "../../../components/action-button.tsx";
import { ActionRow } from "../../../components/action-row.tsx";

export interface AskedTwiceProps {
  readonly label: string;
  /** A fuller name for those who can't see where the button stands. */
  readonly fullLabel?: string;
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly isPending: boolean;
  readonly onYes: () => void;
}

/**
 * A button for what can't be undone: it asks before it acts. "No" comes in its place and keeps its focus: who presses twice
 * by mistake has changed nothing.
 */
export function AskedTwice({ label, fullLabel, question, yes, no, isPending, onYes }: AskedTwiceProps) {
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      {isAsking && <p role="status">{question}</p>}
      <ActionRow>
        {isAsking ? (
          <>
            <ActionButton look="quiet" onPress={() => setIsAsking(false)}>
              {no}
            </ActionButton>
            <ActionButton isDisabled={isPending} onPress={onYes}>
              {yes}
            </ActionButton>
          </>
        ) : (
          <ActionButton
            look="quiet"
            onPress={() => setIsAsking(true)}
            {...(fullLabel === undefined ? {} : { label: fullLabel })}
          >
            {label}
          </ActionButton>
        )}
      </ActionRow>
    </>
  );
}
