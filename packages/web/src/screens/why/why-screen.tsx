import { useQuery } from "@tanstack/react-query";
import { causesQuery } from "../../api/queries.ts";
import { useRunnerId } from "../../api/runner-choice.ts";
import { Answered } from "../../components/answered.tsx";
import { Page } from "../../components/page.tsx";
import { t } from "../../i18n/t.ts";
import { AnswerSection } from "./answer-section.tsx";
import { ExperimentsSection } from "./experiments/experiments-section.tsx";
import { titlesOf } from "./factor-titles.ts";
import { NextQuestionSection } from "./next-question-section.tsx";
import { RankingSection } from "./ranking-section.tsx";
import { SeasonsSection } from "./seasons-section.tsx";

/** What probably contributes: what the diary says, the causes ranked, what would tell more, and every flare behind it. */
export function WhyScreen() {
  const runner = useRunnerId();
  const causes = useQuery(causesQuery(runner));
  return (
    <Page title={t("causes.title")} heading={t("causes.heading")}>
      <Answered query={causes}>
        {(answer) => (
          <>
            <AnswerSection {...answer} />
            <RankingSection key={`ranking ${runner}`} {...answer} />
            <NextQuestionSection question={answer.nextQuestion} />
            <SeasonsSection
              key={`seasons ${runner}`}
              flares={answer.personal.flares}
              seasons={answer.seasons}
              titleOf={titlesOf(answer.findings)}
            />
          </>
        )}
      </Answered>
      <ExperimentsSection key={runner} isFailureTold={causes.isError && causes.data === undefined} />
    </Page>
  );
}
