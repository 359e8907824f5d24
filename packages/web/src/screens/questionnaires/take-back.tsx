import { useRef } from "react";
import { ActionButton } from "../../components/action-button.tsx";
import { t } from "../../i18n/t.ts";

export interface TakeBackProps {
  /** What the answer is to. */
  readonly question: string;
  readonly onTakeBack: () => void;
}

/** Takes an answer back. The button goes with it: the focus stays at the question instead of falling to the page's beginning. */
export function TakeBack({ question, onTakeBack }: TakeBackProps) {
  const place = useRef<HTMLDivElement>(null);
  return (
    <div ref={place}>
      <ActionButton
        look="plain"
        label={t("forms.clearLabel", { question })}
        onPress={() => {
          scaleBeside(place.current)?.focus();
          onTakeBack();
        }}
      >
        {t("forms.clear")}
      </ActionButton>
    </div>
  );
}

/** The first step of the scale that the nearest box around `place` holds. */
function scaleBeside(place: HTMLElement | null): HTMLElement | null {
  const box = place?.parentElement ?? null;
  return box === null
    ? null
    : (box.querySelector<HTMLElement>("[role=radiogroup] input") ?? scaleBeside(box));
}
