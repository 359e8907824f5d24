import { useState } from "react";
import { ActionButton } from "../../components/action-button.tsx";
import { PainScale } from "../../components/pain-scale.tsx";
import { TextField } from "../../components/text-field.tsx";
import { t } from "../../i18n/t.ts";
import { isWholeNumberWithin } from "./number-within.ts";
import type { QuestionProps } from "./question-props.ts";

const TOP_OF_PAIN_SCALE = 10;

/** A whole number within what the question allows. It is sent as soon as it can be true; nobody types one by mistake. */
export function NumberQuestion({ question, canDeny, onAnswer }: QuestionProps) {
  const { text, help, min, max, unit, answer } = question;
  const [typed, setTyped] = useState(typeof answer === "number" ? String(answer) : "");
  const [isLeft, setIsLeft] = useState(false);
  const isUnknown = answer === "unknown";
  const isFine = typed === "" || isWholeNumberWithin(typed, min, max);
  const type = (value: string) => {
    setTyped(value);
    if (isWholeNumberWithin(value, min, max)) onAnswer(Number(value));
    else if (answer !== null) onAnswer(null);
  };
  const isPainScale = min === 0 && max === TOP_OF_PAIN_SCALE;
  return (
    <div>
      {isPainScale ? (
        <PainScale
          label={text}
          isLabelHidden
          value={typeof answer === "number" ? answer : null}
          onChange={(pain) => {
            if (canDeny) onAnswer(pain);
          }}
        />
      ) : (
        <TextField
          label={text}
          isLabelHidden
          value={isUnknown ? "" : typed}
          onChange={type}
          onDone={() => setIsLeft(true)}
          unit={unit}
          isNumber
          problem={isLeft && !isFine ? t("check.numberRange", { min: min ?? 0, max: max ?? "" }) : null}
          {...(help === null ? {} : { help })}
        />
      )}
      <ActionButton
        look="plain"
        label={`${t(isUnknown ? "check.unknownChosen" : "check.dontKnow")}: ${text}`}
        onPress={() => {
          setTyped("");
          onAnswer(isUnknown ? null : "unknown");
        }}
      >
        {t(isUnknown ? "check.unknownChosen" : "check.dontKnow")}
      </ActionButton>
    </div>
  );
}
