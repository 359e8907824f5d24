import { useEffect, useState, useSyncExternalStore } from "react";
import { keepText, keptText } from "../offline/browser-storage.ts";

/** "silent" where the browser can't speak at all; "noLocalVoice" where it could only by sending the text to a server. */
export type VoiceState = "ready" | "noLocalVoice" | "silent";

type Voice = Pick<SpeechSynthesisVoice, "lang" | "localService" | "default">;

/** The language of what is read out. */
const LANGUAGE = "en";
const KEY = "backstride.voice";
const listeners = new Set<() => void>();

/**
 * A voice of this device in the language of the text; the one that the device prefers, if it is among them. Others speak by
 * sending the text to a server: nothing may leave the device, so that none is taken, and an utterance is never left without
 * a voice, for the browser would choose one.
 */
export function localVoice<Known extends Voice>(voices: readonly Known[], language = LANGUAGE): Known | null {
  const local = voices.filter(({ lang, localService }) => localService && isOf(lang, language));
  return local.find((voice) => voice.default) ?? local[0] ?? null;
}

/** Some systems write en_GB. */
const isOf = (tag: string, language: string): boolean =>
  tag.toLowerCase().split(/[-_]/)[0] === language.toLowerCase();

const isVoiceOn = (): boolean => keptText(KEY) === "on";

/** Kept in this browser only; off until it is turned on. */
function turnVoice(isOn: boolean): void {
  keepText(KEY, isOn ? "on" : null);
  if (!isOn) hush();
  for (const listener of listeners) listener();
}

/** Reads a text aloud in place of what is being read; does nothing while off or without a voice of this device. */
export function readAloud(text: string): void {
  const speech = speechOfBrowser();
  if (speech === null || !isVoiceOn()) return;
  const voice = localVoice(speech.getVoices());
  if (voice === null) return;
  speech.cancel();
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  speech.speak(utterance);
}

/** Ends what is being read. */
export const hush = (): void => speechOfBrowser()?.cancel();

/** Whether it is on, and whether it could be; what is being read ends with the page that uses it. */
export function useVoice(): {
  readonly isOn: boolean;
  readonly state: VoiceState;
  readonly turn: (isOn: boolean) => void;
} {
  const isOn = useSyncExternalStore(onVoiceChange, isVoiceOn);
  const [state, setState] = useState<VoiceState>(voiceState);
  useEffect(() => {
    const speech = speechOfBrowser();
    if (speech === null) return;
    // Browsers learn late which voices there are.
    const hear = () => setState(voiceState());
    hear();
    speech.addEventListener("voiceschanged", hear);
    return () => {
      speech.removeEventListener("voiceschanged", hear);
      hush();
    };
  }, []);
  return { isOn, state, turn: turnVoice };
}

function onVoiceChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function voiceState(): VoiceState {
  const speech = speechOfBrowser();
  if (speech === null) return "silent";
  return localVoice(speech.getVoices()) === null ? "noLocalVoice" : "ready";
}

const speechOfBrowser = (): SpeechSynthesis | null =>
  "speechSynthesis" in globalThis && "SpeechSynthesisUtterance" in globalThis
    ? globalThis.speechSynthesis
    : null;
