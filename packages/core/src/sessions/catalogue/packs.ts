import { type Sentence, sentence } from "../../results/index.ts";
import type { PackMinutes, Session, SessionStep, SkinLook } from "../session.ts";

/** The skin is looked at so often while a pack lies on it (backstride-skin-safety). */
const LOOK_EVERY_MINUTES = 5;
/** A towel has cooled by then and is warmed again (backstride-guided-sessions). */
const REWARM_AT_MINUTES = 10;

const SKIN_IS_WRONG = sentence(
  "sessions.pack.skinIsWrong",
  "Take the pack off, if it is not off yet, look at your skin, and put nothing on it. Blisters, skin that is white, grey or without feeling, or redness that is still there after an hour: show it to a doctor or pharmacist today.",
);

const askSkin: SessionStep = {
  id: "skin-before",
  title: sentence("sessions.pack.skin.title", "Your skin first"),
  text: sentence(
    "sessions.pack.skin.text",
    "Is the skin at the sore place whole, without a rash, a plaster or a cream on it, and does it feel warm and cold as it does elsewhere?",
  ),
  exercise: null,
  ends: {
    by: "yes",
    otherwise: sentence(
      "sessions.pack.skin.otherwise",
      "Then no cold and no warmth there: you might not feel that it harms you. With a cream, wash it off and wait until another day. Skin without feeling that is new needs a doctor: tell of it in the safety check.",
    ),
  },
};

const askAwake: SessionStep = {
  id: "awake",
  title: sentence("sessions.pack.awake.title", "Awake, and able to take it off"),
  text: sentence(
    "sessions.pack.awake.text",
    "Are you awake enough not to fall asleep on it, and can you take it off yourself at any time?",
  ),
  exercise: null,
  ends: {
    by: "yes",
    otherwise: sentence(
      "sessions.pack.awake.otherwise",
      "Then not now. People have been burnt by a pack on which they fell asleep.",
    ),
  },
};

const coldReady: SessionStep = {
  id: "cold-ready",
  title: sentence("sessions.cold.ready.title", "Get the cold pack ready"),
  text: sentence(
    "sessions.cold.ready.text",
    "Wrap it in a dry cloth. Nothing frozen lies on bare skin. Sit or lie so that you don't lie on it with your weight, then begin.",
  ),
  exercise: null,
  ends: { by: "runner" },
};

const warmReady: SessionStep = {
  id: "warm-ready",
  title: sentence("sessions.warmth.ready.title", "Get the warmth ready"),
  text: sentence(
    "sessions.warmth.ready.text",
    "A warm pack, or a towel from warm water, well wrung, with a dry cloth between it and your skin. Hold it against the inside of your forearm for a quarter of a minute: is it pleasantly warm there, and not hot?",
  ),
  exercise: null,
  ends: {
    by: "yes",
    otherwise: sentence(
      "sessions.warmth.ready.otherwise",
      "Then it is not for your back. Let it cool, or make it again, and begin anew.",
    ),
  },
};

const warmOn: SessionStep = {
  id: "warm-on",
  title: sentence("sessions.warmth.on.title", "Put it on"),
  text: sentence(
    "sessions.warmth.on.text",
    "Lay it on the sore place, don't lie on it with your weight, then begin.",
  ),
  exercise: null,
  ends: { by: "runner" },
};

/** One pack for so many minutes, its looks among them; none at the very end, where the skin is asked about anyway. */
function pack(
  kind: "cold" | "warmth",
  minutes: PackMinutes,
  {
    title,
    text,
    question,
  }: { readonly title: Sentence; readonly text: Sentence; readonly question: Sentence },
): SessionStep {
  const looks: SkinLook[] = [];
  for (let at = LOOK_EVERY_MINUTES; at < minutes; at += LOOK_EVERY_MINUTES) {
    looks.push({
      atS: at * 60,
      text: kind === "warmth" && at === REWARM_AT_MINUTES ? LOOK_AND_REWARM : LOOK,
    });
  }
  return {
    id: kind,
    title,
    text,
    exercise: "pack-on-back",
    ends: { by: "pack", seconds: minutes * 60, looks, question, otherwise: SKIN_IS_WRONG },
  };
}

const LOOK = sentence(
  "sessions.pack.look",
  "Lift it and look at your skin, or feel it with your hand. Pink is usual. White, grey, blotchy, blistered, burning, stinging or without feeling is not.",
);
const LOOK_AND_REWARM = sentence(
  "sessions.pack.lookAndRewarm",
  "Lift it and look at your skin, or feel it with your hand. Pink is usual. White, grey, blotchy, blistered, burning, stinging or without feeling is not. Has the towel cooled? Warm it again, and try it on your forearm before it goes back.",
);

const cold = (minutes: PackMinutes): SessionStep =>
  pack("cold", minutes, {
    title: sentence("sessions.cold.title", "Cold"),
    text: sentence(
      "sessions.cold.text",
      "Take it off at once if it burns, stings or you stop feeling the skin. It is off when the time is up, however pleasant.",
    ),
    question: sentence(
      "sessions.cold.question",
      "Take the pack off. Is your skin only cool and perhaps pink, and can you feel your finger on it?",
    ),
  });

const warmth = (minutes: PackMinutes): SessionStep =>
  pack("warmth", minutes, {
    title: sentence("sessions.warmth.title", "Warmth"),
    text: sentence(
      "sessions.warmth.text",
      "Take it off at once if it burns, stings or feels hot. Don't fall asleep on it.",
    ),
    question: sentence(
      "sessions.warmth.question",
      "Take it off. Is your skin only warm and perhaps pink, and can you feel your finger on it?",
    ),
  });

const DONE = sentence(
  "sessions.pack.done",
  "That is enough for now. Let the skin come back to how it was, for an hour at least, before you do it again. It may ease the pain; it does not make a run right: today's answer stays as it is.",
);

export const warmthSession: Session = {
  id: "warmth",
  version: "warmth/1",
  row: "R3",
  adviceId: "heat-first",
  title: sentence("sessions.warmth.name", "Warmth"),
  about: sentence(
    "sessions.warmth.about",
    "A warm pack or towel on the sore place, with a clock and looks at your skin. What the evidence speaks for.",
  ),
  sources: ["backstride-skin-safety", "backstride-guided-sessions"],
  hasChosenMinutes: true,
  countsAs: null,
  stepsFor: (minutes) => [askSkin, askAwake, warmReady, warmOn, warmth(minutes)],
  done: DONE,
};

export const coldThenWarmthSession: Session = {
  id: "cold-then-warmth",
  version: "cold-then-warmth/1",
  row: "R3",
  adviceId: "cold-and-heat",
  title: sentence("sessions.coldThenWarmth.name", "Cold, then warmth"),
  about: sentence(
    "sessions.coldThenWarmth.about",
    "The article's way, with two clocks. For cold there is not enough evidence, and for the two in turn there is none.",
  ),
  sources: ["backstride-skin-safety", "backstride-guided-sessions"],
  hasChosenMinutes: true,
  countsAs: null,
  stepsFor: (minutes) => [askSkin, askAwake, coldReady, cold(minutes), warmReady, warmOn, warmth(minutes)],
  done: DONE,
};
