import { z } from "zod";
import { err, ok, type Refusal, type Result, refusal } from "../results/index.ts";
import type { TriageAnswers } from "./answers.ts";
import { contradictionsIn } from "./contradictions.ts";
import { findingsOf } from "./findings.ts";
import type { Question } from "./question.ts";
import { isQuestionId, QUESTIONS } from "./questions.ts";
import type { Tier } from "./tier.ts";

const answerSchema = (question: Question) =>
  question.kind === "number"
    ? z.union([
        z
          .int()
          .min(question.min ?? 0)
          .max(question.max ?? Number.MAX_SAFE_INTEGER),
        z.literal("unknown"),
      ])
    : z.enum(["yes", "no", "unknown"]);

/** The shape of the answers: every question may be missing, no other key may be there. */
export const triageAnswersSchema = z.strictObject(
  Object.fromEntries(QUESTIONS.map((question) => [question.id, answerSchema(question).optional()])),
);

/**
 * Answers out of a file or a request, or the refusal that says what is wrong with them: `unknownQuestion` for a
 * question that does not exist, `answerInvalid` for an answer that can't be one, for an answer to a question that was
 * not asked and for answers that contradict each other (unless a warning sign among them stops: that comes first), `inputInvalid` for something that is no record of answers. Where the readable ones hold a sign that stops, the message begins with what to do.
 */
export function parseTriageAnswers(json: unknown): Result<TriageAnswers, Refusal> {
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    return err(refusal("inputInvalid", "Expected an object with one entry for each answered question."));
  }
  const parsed = parseRecord(json);
  return parsed.ok ? parsed : err(withSignSaidFirst(parsed.error, readableAnswers(json)));
}

function parseRecord(json: object): Result<TriageAnswers, Refusal> {
  const stranger = Object.keys(json).find((key) => !isQuestionId(key));
  if (stranger !== undefined) {
    return err(refusal("unknownQuestion", `There is no triage question called ${JSON.stringify(stranger)}.`));
  }
  const parsed = triageAnswersSchema.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return err(refusal("answerInvalid", describe(String(issue?.path[0] ?? ""), json)));
  }
  // The schema is built from the questions, so that what it lets through has their ids and their kinds of answer.
  const answers = parsed.data as TriageAnswers;
  const [contradiction] = contradictionsIn(answers);
  // A sign that stops must not be lost in a refusal: then the answers pass, and the gate says stop whatever else is odd.
  const stops = findingsOf(answers).some((finding) => finding.blocksRunning);
  if (contradiction !== undefined && !stops) {
    return err(
      refusal("answerInvalid", `${contradiction.reason.text} (${contradiction.questions.join(", ")})`),
    );
  }
  return ok(answers);
}

/** Those of the answers that can be read, each by itself. */
export function readableAnswers(json: unknown): TriageAnswers {
  if (typeof json !== "object" || json === null) return {};
  const given = new Map<string, unknown>(Object.entries(json));
  const readable = QUESTIONS.filter(
    (question) => answerSchema(question).safeParse(given.get(question.id)).success,
  );
  return Object.fromEntries(readable.map(({ id }) => [id, given.get(id)]));
}

/** A refusal that says first what a sign among `answers` means which stops: it must not be lost with what is refused. */
export function withSignSaidFirst({ code, message }: Refusal, answers: TriageAnswers): Refusal {
  const stop = findingsOf(answers).find(({ blocksRunning }) => blocksRunning);
  if (stop === undefined) return refusal(code, message);
  const first = `${HOW_PRESSING[stop.tier]}: ${stop.whomToSee.text}`;
  return message.startsWith(first)
    ? refusal(code, message)
    : refusal(code, `${first} (${stop.title}.) Besides: ${message}`);
}

const HOW_PRESSING = {
  emergency: "Emergency",
  urgent: "Urgent",
  soon: "Stop running",
  watch: "Stop running",
} as const satisfies Readonly<Record<Tier, string>>;

function describe(id: string, json: object): string {
  const question = QUESTIONS.find((candidate) => candidate.id === id);
  if (question === undefined) return "The answers can't be read.";
  const came = JSON.stringify(Object.getOwnPropertyDescriptor(json, id)?.value);
  const expected =
    question.kind === "number"
      ? `a whole number from ${question.min} to ${question.max} or "unknown"`
      : `"yes", "no" or "unknown"`;
  return `${id}: expected ${expected}, got ${came}.`;
}
