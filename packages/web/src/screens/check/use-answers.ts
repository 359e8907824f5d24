import type { InterviewQuestion, SafetyCheckAnswer } from "@backstride/server/api";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { safetyCheckQuery } from "../../api/queries.ts";
import { request } from "../../api/request.ts";
import { runnerPath, useRunnerId } from "../../api/runner-choice.ts";

export type Answer = InterviewQuestion["answer"];
export type NewAnswers = Readonly<Record<string, Answer>>;

/** Puts answers into the draft on the server. They show at once, and are taken back where the server refuses them. */
export function useAnswers() {
  const client = useQueryClient();
  const runner = useRunnerId();
  const { queryKey } = safetyCheckQuery(runner);
  return useMutation({
    // One after the other, so that an older answer never overtakes a newer one.
    scope: { id: "safety-check" },
    mutationFn: (answers: NewAnswers) =>
      request<SafetyCheckAnswer>(runnerPath(runner, "safety-check"), { method: "PUT", json: { answers } }),
    onMutate: async (answers) => {
      await client.cancelQueries({ queryKey });
      const before = client.getQueryData<SafetyCheckAnswer>(queryKey);
      if (before !== undefined) client.setQueryData(queryKey, withAnswers(before, answers));
      return { before };
    },
    onSuccess: (answer) => {
      if (client.isMutating({ mutationKey: ["safety-check"] }) <= 1) client.setQueryData(queryKey, answer);
      void client.invalidateQueries({ queryKey: [runner, "assessment"] });
      void client.invalidateQueries({ queryKey: ["runners"] });
    },
    onError: (_failure, _answers, context) => {
      if (context?.before !== undefined) client.setQueryData(queryKey, context.before);
    },
    mutationKey: ["safety-check"],
  });
}

/** The draft as it will look; which screens follow and what it means comes with the server's answer. */
const withAnswers = (check: SafetyCheckAnswer, answers: NewAnswers): SafetyCheckAnswer => ({
  ...check,
  screens: check.screens.map((screen) => ({
    ...screen,
    questions: screen.questions.map((question) => ({
      ...question,
      answer: question.id in answers ? (answers[question.id] ?? null) : question.answer,
    })),
  })),
});
