import { sentence } from "../../results/index.ts";
import type { ExerciseId, Session, SessionStep } from "../session.ts";

/** Ten seconds to get into it and thirty to hold: well below the 90 a muscle up to which little is lost (konrad-2021). */
const STRETCH_S = 40;

interface Words {
  readonly key: string;
  readonly name: string;
  readonly text: string;
}

/** One stretch of each leg, the left one first. */
const ofBothLegs = (exercise: ExerciseId, { key, name, text }: Words): readonly SessionStep[] =>
  (["left", "right"] as const).map((side) => ({
    id: `${exercise}-${side}`,
    exercise,
    title: sentence(`sessions.stretch.${key}.${side}`, `${name}, ${side} leg`),
    text: sentence(`sessions.stretch.${key}.text`, text),
    ends: { by: "time", seconds: STRETCH_S },
  }));

const STEPS: readonly SessionStep[] = [
  ...ofBothLegs("calf-stretch", {
    key: "calf",
    name: "Calf",
    text: "Hands on a wall, this leg behind, its knee straight and its heel down. Lean in until the calf pulls a little.",
  }),
  ...ofBothLegs("front-thigh-stretch", {
    key: "frontThigh",
    name: "Front of the thigh",
    text: "Hold on to something, take this foot behind you, knees side by side, and stay tall.",
  }),
  ...ofBothLegs("hip-flexor-stretch", {
    key: "hipFlexor",
    name: "Front of the hip",
    text: "Kneel on this knee, the other foot in front. Tighten the buttock and move the hips a little forward; don't hollow your back.",
  }),
  ...ofBothLegs("back-thigh-stretch", {
    key: "backThigh",
    name: "Back of the thigh",
    text: "Lie on your back, hold this leg behind the thigh, and straighten the knee until it pulls a little. Your head stays down.",
  }),
  ...ofBothLegs("buttock-stretch", {
    key: "buttock",
    name: "Buttock",
    text: "Lie on your back, lay this ankle on the other knee, and draw the other thigh towards you.",
  }),
  {
    id: "knees-to-chest",
    exercise: "knees-to-chest",
    title: sentence("sessions.stretch.kneesToChest.title", "Both knees to the chest"),
    text: sentence(
      "sessions.stretch.kneesToChest.text",
      "Lie on your back, hold both knees, and breathe. Leave it out if bending hurts.",
    ),
    ends: { by: "time", seconds: STRETCH_S },
  },
];

export const stretchingSession: Session = {
  id: "stretching",
  version: "stretching/1",
  row: "P1",
  adviceId: "stretching",
  title: sentence("sessions.stretching.name", "Stretching after the run"),
  about: sentence(
    "sessions.stretching.about",
    "Six stretches, half a minute each, gently and never into pain. It has not prevented injuries: do it if it feels good.",
  ),
  sources: ["backstride-guided-sessions", "konrad-2021"],
  hasChosenMinutes: false,
  countsAs: "stretching",
  stepsFor: () => STEPS,
  done: sentence("sessions.stretching.done", "Done. Get up slowly."),
};
