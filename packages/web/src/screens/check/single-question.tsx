import { Choice } from "../../components/choice.tsx";
import { t } from "../../i18n/t.ts";
import { allowingAnswer } from "../../triage/allowing-answer.ts";
import { NumberQuestion } from "./number-question.tsx";
import type { QuestionProps } from "./question-props.ts";

/** One question with yes, no and "I don't know", or with a number. The question itself is the heading of its page. */
export function SingleQuestion(props: QuestionProps) {
  const { question, canAnswer, canDeny, onAnswer } = props;
  if (question.kind === "number") return <NumberQuestion {...props} />;
  return (
    <Choice
      label={question.text}
      isLabelHidden
      help={question.help}
      value={
        question.answer === "yes" || question.answer === "no" || question.answer === "unknown"
          ? question.answer
          : null
      }
      options={[
        { value: "yes", label: t("check.yes") },
        { value: "no", label: t("check.no") },
        { value: "unknown", label: t("check.dontKnow") },
      ]}
      onChange={(answer) => {
        if (canAnswer && (answer !== allowingAnswer(question.id) || canDeny)) onAnswer(answer);
      }}
    />
  );
}
