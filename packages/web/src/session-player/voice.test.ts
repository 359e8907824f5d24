import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { keepText } from "../offline/browser-storage.ts";
import { hush, localVoice, readAloud } from "./voice.ts";

const voice = (lang: string, localService: boolean, isDefault = false) => ({
  lang,
  localService,
  default: isDefault,
});

describe("the voice that is taken", () => {
  it("is of this device, even where the preferred one is not", () => {
    const local = voice("en-US", true);
    expect(localVoice([voice("en-GB", false, true), local])).toBe(local);
  });

  it("is the preferred one of those", () => {
    const preferred = voice("en_GB", true, true);
    expect(localVoice([voice("en-US", true), preferred])).toBe(preferred);
  });

  it("is none rather than one of a server or of another language", () => {
    expect(localVoice([voice("en-GB", false), voice("de-DE", true, true), voice("enm", true)])).toBeNull();
    expect(localVoice([])).toBeNull();
  });
});

describe("reading aloud", () => {
  const read: { text: string; voice: unknown }[] = [];
  let voices = [voice("en-GB", true)];
  let cancelled = 0;

  beforeEach(() => {
    read.length = 0;
    cancelled = 0;
    voices = [voice("en-GB", true)];
    vi.stubGlobal(
      "SpeechSynthesisUtterance",
      class {
        voice: unknown = null;
        lang = "";
        readonly text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    );
    vi.stubGlobal("speechSynthesis", {
      getVoices: () => voices,
      cancel: () => {
        cancelled += 1;
      },
      speak: (utterance: { text: string; voice: unknown }) => read.push(utterance),
    });
  });
  afterEach(() => {
    keepText("backstride.voice", null);
    vi.unstubAllGlobals();
  });

  it("is off until it is turned on", () => {
    readAloud("Calf raises");
    expect(read).toEqual([]);
  });

  it("names the voice, so that the browser does not choose one, and ends what it read before", () => {
    keepText("backstride.voice", "on");
    readAloud("Calf raises");
    expect(read).toMatchObject([{ text: "Calf raises", voice: voices[0], lang: "en-GB" }]);
    expect(cancelled).toBe(1);
  });

  it("says nothing where only a server would speak, or nothing can", () => {
    keepText("backstride.voice", "on");
    voices = [voice("en-GB", false, true)];
    readAloud("Calf raises");
    expect(read).toEqual([]);
    vi.unstubAllGlobals();
    readAloud("Calf raises");
    hush();
  });
});
