import { type Sentence, sentence } from "../../results/index.ts";
import type { ExerciseId, Session, SessionStep } from "../session.ts";

interface Move {
  readonly id: string;
  readonly exercise: ExerciseId;
  readonly title: Sentence;
  readonly text: Sentence;
}

const EASY_WALK: Move = {
  id: "easy-walk",
  exercise: "walk",
  title: sentence("sessions.move.easyWalk.title", "Walk easily"),
  text: sentence("sessions.move.easyWalk.text", "Arms loose, shoulders low. You could sing."),
};
const BRISK_WALK: Move = {
  id: "brisk-walk",
  exercise: "walk",
  title: sentence("sessions.move.briskWalk.title", "Walk briskly"),
  text: sentence("sessions.move.briskWalk.text", "Longer breath, quicker steps. You can still talk."),
};
const LAST_WALK: Move = {
  ...BRISK_WALK,
  id: "last-walk",
  title: sentence("sessions.move.lastWalk.title", "Walk briskly once more"),
};
const MARCH: Move = {
  id: "march",
  exercise: "march",
  title: sentence("sessions.move.march.title", "March with high knees"),
  text: sentence(
    "sessions.move.march.text",
    "One knee after the other, as high as is easy, the other foot flat. Stay tall.",
  ),
};
const TRUNK_TURN: Move = {
  id: "trunk-turn",
  exercise: "trunk-turn",
  title: sentence("sessions.move.trunkTurn.title", "Turn to both sides"),
  text: sentence(
    "sessions.move.trunkTurn.text",
    "Feet apart, arms loose, turn slowly from side to side, only as far as it is comfortable.",
  ),
};
const HALF_SQUAT: Move = {
  id: "half-squat",
  exercise: "half-squat",
  title: sentence("sessions.move.halfSquat.title", "Half squats"),
  text: sentence(
    "sessions.move.halfSquat.text",
    "Hips back, knees over the feet, half of the way down and up again, slowly.",
  ),
};
const CALF_RAISE: Move = {
  id: "calf-raise",
  exercise: "calf-raise",
  title: sentence("sessions.move.calfRaise.title", "Up on your toes"),
  text: sentence(
    "sessions.move.calfRaise.text",
    "Both heels up, slowly down. Hold on to something if you like.",
  ),
};
const SIDE_STEP: Move = {
  id: "side-step",
  exercise: "side-step",
  title: sentence("sessions.move.sideStep.title", "Steps to the side"),
  text: sentence(
    "sessions.move.sideStep.text",
    "Knees a little bent, four steps to one side, four back, hips level.",
  ),
};

/** One move on each leg, the left one first. */
const onBothLegs = (
  exercise: ExerciseId,
  { key, name, text }: { readonly key: string; readonly name: string; readonly text: string },
): readonly Move[] =>
  (["left", "right"] as const).map((side) => ({
    id: `${exercise}-${side}`,
    exercise,
    title: sentence(`sessions.move.${key}.${side}`, `${name}, ${side} leg`),
    text: sentence(`sessions.move.${key}.text`, text),
  }));

const HIP_CIRCLES = onBothLegs("hip-circle", {
  key: "hipCircle",
  name: "Circles from the hip",
  text: "Stand on the other leg, lift the knee, let it draw a circle outwards. Hold on to something.",
});
const SWINGS_FRONT = onBothLegs("leg-swing-front", {
  key: "legSwingFront",
  name: "Swing forward and back",
  text: "Hold on to something and let the leg swing from the hip, low at first. Your back stays still.",
});
const SWINGS_SIDE = onBothLegs("leg-swing-side", {
  key: "legSwingSide",
  name: "Swing to the side",
  text: "Hold on to something and let the leg swing across and out, low at first.",
});

const during = ({ id, exercise, title, text }: Move, seconds: number): SessionStep => ({
  id,
  title,
  text,
  exercise,
  ends: { by: "time", seconds },
});

const DONE = sentence(
  "sessions.warmUp.done",
  "You are warm. Begin gently, and keep to what today's answer says. If your back hurts more now than before, don't run: tell it in the diary.",
);

/** The article's quarter of an hour. Seconds and order are ours (backstride-guided-sessions). */
export const longWarmUp: Session = {
  id: "warm-up-long",
  version: "warm-up-long/1",
  row: "P1",
  adviceId: "warm-up",
  title: sentence("sessions.warmUpLong.name", "Warm-up, 15 minutes"),
  about: sentence(
    "sessions.warmUpLong.about",
    "The article's 15 minutes: walking, then moving exercises for hips, trunk and legs. No length has been shown to be the right one.",
  ),
  sources: ["backstride-guided-sessions"],
  hasChosenMinutes: false,
  countsAs: null,
  stepsFor: () => [
    during(EASY_WALK, 180),
    during(BRISK_WALK, 240),
    during(MARCH, 45),
    ...[...HIP_CIRCLES, ...SWINGS_FRONT, ...SWINGS_SIDE].map((move) => during(move, 30)),
    during(TRUNK_TURN, 45),
    during(HALF_SQUAT, 45),
    during(CALF_RAISE, 45),
    during(SIDE_STEP, 60),
    during(LAST_WALK, 60),
  ],
  done: DONE,
};

/** Five easy minutes, and the moves for hips and trunk alone. */
export const shortWarmUp: Session = {
  id: "warm-up-short",
  version: "warm-up-short/1",
  row: "P1",
  adviceId: "warm-up",
  title: sentence("sessions.warmUpShort.name", "Warm-up, 8 minutes"),
  about: sentence(
    "sessions.warmUpShort.about",
    "Five easy minutes, then three of moving exercises for hips and trunk: as good as the long one, as far as anyone knows.",
  ),
  sources: ["backstride-guided-sessions"],
  hasChosenMinutes: false,
  countsAs: null,
  stepsFor: () => [
    during(EASY_WALK, 300),
    ...[...HIP_CIRCLES, ...SWINGS_FRONT].map((move) => during(move, 30)),
    during(TRUNK_TURN, 30),
    during(HALF_SQUAT, 30),
  ],
  done: DONE,
};
