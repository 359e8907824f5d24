import { useQuery } from "@tanstack/react-query";
import { assessmentQuery } from "../../api/queries.ts";
import { useRunnerId } from "../../api/runner-choice.ts";
import { Answered } from "../../components/answered.tsx";
import { BackLoadWeeks } from "./back-load-weeks.tsx";

/** The load on the back week by week, as the assessment has it. */
export function BackLoadSection() {
  const assessment = useQuery(assessmentQuery(useRunnerId()));
  return <Answered query={assessment}>{({ backLoad }) => <BackLoadWeeks backLoad={backLoad} />}</Answered>;
}
