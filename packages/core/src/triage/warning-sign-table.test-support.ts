import {
  type AnyAnswers,
  type Given,
  given,
  hasImpossibleTimes,
  hasOpenQuestion,
  hasRuledOutAnswer,
  isOpen,
} from "./answer-space.test-support.ts";
import type { QuestionId, Tier } from "./index.ts";

/** How a rule can end, from the least pressing to the most. */
export const ENDINGS = [
  "denied",
  "open",
  "watch",
  "soon",
  "soon, stop",
  "urgent, stop",
  "emergency, stop",
] as const;
export type Ending = (typeof ENDINGS)[number];

const PRESSING: ReadonlyMap<Ending, number> = new Map(ENDINGS.map((ending, at) => [ending, at]));
/** The place of an ending in ENDINGS. */
export const pressing = (ending: Ending): number => PRESSING.get(ending) ?? -1;
export const isFinding = (ending: Ending): boolean => ending !== "denied" && ending !== "open";
export const isStop = (ending: Ending): boolean => ending.endsWith(", stop");
export const tierOf = (ending: Ending): Tier | null =>
  (["emergency", "urgent", "soon", "watch"] as const).find((tier) => ending.startsWith(tier)) ?? null;

interface Line {
  readonly ending: Ending;
  /** Lines that the published table does not have: this project chose them, each time the more careful way. */
  readonly isOurs?: true;
  readonly when: (given: Given) => boolean;
}

/** One domain of the table: what it asks, and its lines, the most pressing first. */
export interface Domain {
  readonly asks: readonly QuestionId[];
  readonly lines: readonly Line[];
}

const WARNING_CARD: readonly QuestionId[] = [
  "saddle-tingling-or-numbness",
  "back-passage-numbness",
  "wiping-feels-different",
  "urine-hard-to-start",
  "urine-hard-to-hold",
  "urine-flow-not-felt",
  "urine-leaks",
  "bladder-fullness-not-felt",
  "bowel-not-held",
  "bowel-motion-not-felt",
  "erection-or-ejaculation-changed",
  "genital-feeling-lost-in-sex",
];
const LEG_SIGNS: readonly QuestionId[] = ["leg-weakness-getting-worse", "foot-drop", "unsteady-walking"];
const FEVER: readonly QuestionId[] = ["fever-or-shivering", "night-sweats"];
const WAYS_IN: readonly QuestionId[] = [
  "recent-infection",
  "recent-surgery-or-spine-injection",
  "injected-drugs",
  "weakened-immunity",
];
const ENERGY_REASONS: readonly QuestionId[] = ["missed-periods", "low-energy", "previous-bone-stress-injury"];
const ASKED_CRITERIA: readonly QuestionId[] = [
  "wakes-second-half-of-night",
  "buttock-pain",
  "improves-with-movement",
  "improves-with-anti-inflammatory",
  "relative-with-spondyloarthritis",
  "arthritis-ever",
  "enthesitis-ever",
  "psoriasis-ever",
];

const countYes = ({ yes }: Given, ids: readonly QuestionId[]): number => ids.filter(yes).length;
const mayBeBroken = ({ yes, number }: Given): boolean =>
  yes("major-trauma") ||
  yes("long-term-steroids") ||
  yes("osteoporosis") ||
  (yes("minor-trauma") && number("age-years") >= 65);
const isWasting = ({ yes }: Given): boolean => yes("unexplained-weight-loss") || yes("constant-night-pain");
const isNewLate = ({ yes, number }: Given, aboveYears: number): boolean =>
  yes("pain-is-new") && number("age-years") > aboveYears;
const hurtsInYoungSport = ({ yes, number }: Given): boolean =>
  number("age-years") < 18 && number("pain-duration-weeks") >= 2 && yes("pain-with-activity");
/** Precondition of the guideline on spondyloarthritis, and its nine criteria, the early onset among them. */
const isInflammatory = ({ yes, number }: Given): boolean =>
  yes("back-pain") && number("pain-duration-weeks") > 13 && number("onset-age-years") < 45;
const criteria = (given: Given): number =>
  countYes(given, ASKED_CRITERIA) + (given.number("onset-age-years") < 35 ? 1 : 0);

/**
 * The table of warning signs a second time: written from the table and from the decisions that the rules state in
 * words, as lines, and not from the rules' code. The tests hold the two against each other.
 */
export const WARNING_SIGN_TABLE: Readonly<Record<string, Domain>> = {
  "cauda-equina": {
    asks: [...WARNING_CARD, "both-legs-pain-or-weakness"],
    lines: [
      { ending: "emergency, stop", when: (given) => countYes(given, WARNING_CARD) > 0 },
      { ending: "emergency, stop", when: ({ yes }) => yes("both-legs-pain-or-weakness") },
    ],
  },
  "progressive-weakness": {
    asks: LEG_SIGNS,
    lines: [
      { ending: "emergency, stop", when: ({ yes }) => yes("leg-weakness-getting-worse") },
      { ending: "emergency, stop", isOurs: true, when: (given) => countYes(given, LEG_SIGNS) > 1 },
      { ending: "urgent, stop", when: ({ yes }) => yes("foot-drop") || yes("unsteady-walking") },
    ],
  },
  "vascular-visceral": {
    asks: ["age-years", "sudden-tearing-pain", "pulsating-belly", "collapse", "flank-colic"],
    lines: [
      { ending: "emergency, stop", when: ({ yes }) => yes("sudden-tearing-pain") },
      { ending: "emergency, stop", when: ({ yes }) => yes("pulsating-belly") || yes("collapse") },
      {
        ending: "emergency, stop",
        when: ({ yes, number }) => yes("flank-colic") && number("age-years") > 60,
      },
    ],
  },
  "trauma-and-fragility": {
    asks: [
      "back-pain",
      "age-years",
      "major-trauma",
      "minor-trauma",
      "osteoporosis",
      "long-term-steroids",
      "fracture-excluded",
    ],
    lines: [
      {
        ending: "watch",
        isOurs: true,
        when: (given) => mayBeBroken(given) && given.yes("fracture-excluded"),
      },
      { ending: "urgent, stop", when: ({ yes }) => yes("major-trauma") },
      { ending: "urgent, stop", when: ({ yes, number }) => yes("minor-trauma") && number("age-years") >= 65 },
      { ending: "urgent, stop", when: ({ yes }) => yes("minor-trauma") && yes("osteoporosis") },
      { ending: "urgent, stop", when: ({ yes }) => yes("minor-trauma") && yes("long-term-steroids") },
      {
        ending: "soon, stop",
        isOurs: true,
        when: ({ yes }) => yes("long-term-steroids") || yes("osteoporosis"),
      },
    ],
  },
  infection: {
    asks: ["back-pain", ...FEVER, ...WAYS_IN, "infection-excluded"],
    lines: [
      { ending: "urgent, stop", when: (given) => countYes(given, FEVER) > 0 },
      {
        ending: "watch",
        isOurs: true,
        when: (given) =>
          countYes(given, WAYS_IN) > 0 && FEVER.every(given.no) && given.yes("infection-excluded"),
      },
      { ending: "urgent, stop", when: (given) => countYes(given, WAYS_IN) > 0 },
    ],
  },
  malignancy: {
    asks: [
      "back-pain",
      "age-years",
      "bone-seeking-cancer",
      "pain-is-new",
      "unexplained-weight-loss",
      "constant-night-pain",
      "tumour-excluded",
    ],
    lines: [
      {
        ending: "watch",
        isOurs: true,
        when: ({ yes, no }) =>
          no("constant-night-pain") &&
          (yes("unexplained-weight-loss") || (yes("bone-seeking-cancer") && yes("pain-is-new"))) &&
          yes("tumour-excluded"),
      },
      { ending: "urgent, stop", when: ({ yes }) => yes("bone-seeking-cancer") && yes("pain-is-new") },
      { ending: "urgent, stop", when: (given) => given.yes("bone-seeking-cancer") && isWasting(given) },
      { ending: "soon, stop", when: isWasting },
      {
        ending: "watch",
        isOurs: true,
        when: ({ yes, no }) => yes("bone-seeking-cancer") && no("pain-is-new"),
      },
    ],
  },
  "renal-and-pregnancy": {
    asks: ["flank-colic", "blood-in-urine", "pregnant", "pregnancy-bleeding-or-contractions"],
    lines: [
      { ending: "urgent, stop", when: ({ yes }) => yes("flank-colic") || yes("blood-in-urine") },
      { ending: "urgent, stop", when: ({ yes }) => yes("pregnancy-bleeding-or-contractions") },
      {
        ending: "watch",
        isOurs: true,
        when: ({ yes, no }) => yes("pregnant") && no("pregnancy-bleeding-or-contractions"),
      },
    ],
  },
  "bone-stress": {
    asks: ["focal-impact-pain", "hop-pain", ...ENERGY_REASONS],
    lines: [
      {
        ending: "urgent, stop",
        when: (given) =>
          given.yes("focal-impact-pain") && given.yes("hop-pain") && countYes(given, ENERGY_REASONS) > 0,
      },
      {
        ending: "soon, stop",
        isOurs: true,
        when: (given) =>
          given.yes("focal-impact-pain") && (given.yes("hop-pain") || countYes(given, ENERGY_REASONS) > 0),
      },
      {
        ending: "soon",
        isOurs: true,
        when: ({ yes, no }) => yes("focal-impact-pain") && ["hop-pain" as const, ...ENERGY_REASONS].every(no),
      },
    ],
  },
  adolescent: {
    asks: ["back-pain", "age-years", "pain-duration-weeks", "pain-with-activity", "worse-bending-backwards"],
    lines: [
      {
        ending: "soon, stop",
        when: (given) => hurtsInYoungSport(given) && given.yes("worse-bending-backwards"),
      },
      { ending: "soon", isOurs: true, when: hurtsInYoungSport },
    ],
  },
  "inflammatory-back-pain": {
    asks: ["back-pain", "pain-duration-weeks", "onset-age-years", ...ASKED_CRITERIA],
    lines: [
      { ending: "soon", when: (given) => isInflammatory(given) && criteria(given) >= 4 },
      {
        ending: "soon",
        when: (given) =>
          isInflammatory(given) &&
          criteria(given) === 3 &&
          ASKED_CRITERIA.every((id) => given.yes(id) || given.no(id)),
      },
    ],
  },
  age: {
    asks: ["back-pain", "age-years", "bone-seeking-cancer", "pain-is-new"],
    lines: [
      { ending: "soon", when: (given) => isNewLate(given, 70) },
      { ending: "watch", when: (given) => isNewLate(given, 50) },
    ],
  },
  "duration-and-severity": {
    asks: ["back-pain", "pain-duration-weeks", "pain-severity", "one-leg-symptoms", "leg-pain-examined"],
    lines: [
      {
        ending: "soon",
        when: ({ number }) => number("pain-duration-weeks") >= 6 || number("pain-severity") >= 7,
      },
      {
        ending: "watch",
        isOurs: true,
        when: ({ yes }) => yes("one-leg-symptoms") && yes("leg-pain-examined"),
      },
      { ending: "soon", when: ({ yes }) => yes("one-leg-symptoms") },
      { ending: "watch", when: ({ number }) => number("pain-duration-weeks") >= 2 },
    ],
  },
};

/** How the domain ends by the table: its first line that holds, else open while one of its questions is, else denied. */
export function endingByTable(domain: Domain, answers: AnyAnswers, seen: Given): Ending {
  const line = domain.lines.find(({ when }) => when(seen));
  return line?.ending ?? (domain.asks.some((id) => isOpen(answers, id)) ? "open" : "denied");
}

/** What the gate says by the table. */
export type GateByTable =
  | { readonly kind: "stop"; readonly tier: Tier | null }
  | { readonly kind: "ask" | "caution" | "clear" };

const DOMAINS: readonly Domain[] = Object.values(WARNING_SIGN_TABLE);

/** The whole gate by the table, for answers of today: a stop first, then what is open or can't be true, then the rest. */
export function gateByTable(answers: AnyAnswers): GateByTable {
  const seen = given(answers);
  let worst: Ending = "denied";
  let isFound = false;
  for (const domain of DOMAINS) {
    const ending = endingByTable(domain, answers, seen);
    if (isFinding(ending)) isFound = true;
    if (isStop(ending) && pressing(ending) > pressing(worst)) worst = ending;
  }
  if (isStop(worst)) return { kind: "stop", tier: tierOf(worst) };
  const mustAsk = hasOpenQuestion(answers) || hasRuledOutAnswer(answers) || hasImpossibleTimes(answers);
  if (mustAsk) return { kind: "ask" };
  return { kind: isFound ? "caution" : "clear" };
}
