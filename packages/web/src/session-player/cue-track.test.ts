import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BETWEEN_NOTES_S, CUE_TONES, NOTES_OF, toneSeconds } from "./cue-tones.ts";
import { type CueTrackSpec, cueTrack, REST_LEVEL } from "./cue-track.ts";

const HEADER = 44;
const RATE = 8000;

const soundOf = (spec: CueTrackSpec) => cueTrack(spec).subarray(HEADER);
const part = (sound: Uint8Array, fromS: number, toS: number) =>
  sound.subarray(Math.round(fromS * RATE), Math.round(toS * RATE));
/** How often it crosses the resting level upwards, a second: the frequency of a tone. */
const upwardsPerSecond = (sound: Uint8Array): number => {
  let crossings = 0;
  for (let at = 1; at < sound.length; at += 1) {
    if ((sound[at - 1] ?? 0) <= REST_LEVEL && (sound[at] ?? 0) > REST_LEVEL) crossings += 1;
  }
  return (crossings * RATE) / sound.length;
};
const power = (sound: Uint8Array): number =>
  sound.reduce((sum, level) => sum + ((level - REST_LEVEL) / 128) ** 2, 0) / sound.length;

describe("the header", () => {
  const file = cueTrack({ seconds: 10, cues: [] });
  const view = new DataView(file.buffer);
  const text = (at: number) => String.fromCharCode(...file.subarray(at, at + 4));

  it("says mono, 8 bits, 8000 a second, and how long it is", () => {
    expect([text(0), text(8), text(12), text(36)]).toEqual(["RIFF", "WAVE", "fmt ", "data"]);
    expect(view.getUint32(4, true)).toBe(80_036);
    expect(view.getUint32(16, true)).toBe(16);
    expect([view.getUint16(20, true), view.getUint16(22, true)]).toEqual([1, 1]);
    expect([view.getUint32(24, true), view.getUint32(28, true)]).toEqual([8000, 8000]);
    expect([view.getUint16(32, true), view.getUint16(34, true)]).toEqual([1, 8]);
    expect(view.getUint32(40, true)).toBe(80_000);
    expect(file).toHaveLength(80_044);
  });

  it("counts no byte that only fills up to an even length", () => {
    const odd = cueTrack({ seconds: 1 / 8000, cues: [] });
    expect(odd).toHaveLength(46);
    expect(new DataView(odd.buffer).getUint32(40, true)).toBe(1);
    expect(new DataView(odd.buffer).getUint32(4, true)).toBe(38);
  });
});

describe("the sound", () => {
  it("rests at one level, which is not the silent one, wherever no tone is", () => {
    const sound = soundOf({ seconds: 20, cues: [{ atS: 5, tone: "change" }] });
    const rests = (piece: Uint8Array) => piece.every((level) => level === REST_LEVEL);
    expect(REST_LEVEL).not.toBe(128);
    // Above -72 dB of full scale, under which two browsers take a page for one without sound.
    expect(20 * Math.log10(Math.abs(REST_LEVEL - 128) / 128)).toBeGreaterThan(-60);
    expect(rests(part(sound, 0, 5))).toBe(true);
    expect(rests(part(sound, 5.2, 5.26))).toBe(true);
    expect(rests(part(sound, 5 + toneSeconds("change"), 20))).toBe(true);
    expect(rests(part(sound, 5, 5.2))).toBe(false);
  });

  it.each(CUE_TONES)("plays the notes of %s, each at its pitch", (tone) => {
    const sound = soundOf({ seconds: 5, cues: [{ atS: 2, tone }] });
    let startS = 2;
    for (const { hz, seconds } of NOTES_OF[tone]) {
      const middle = part(sound, startS + 0.03, startS + seconds - 0.03);
      expect(Math.abs(upwardsPerSecond(middle) / hz - 1)).toBeLessThan(0.03);
      expect(10 * Math.log10(power(middle))).toBeGreaterThan(-12);
      startS += seconds + BETWEEN_NOTES_S;
    }
  });

  it("tells the four by number and direction of their notes", () => {
    const shapes = CUE_TONES.map((tone) => {
      const notes = NOTES_OF[tone].map(({ hz }) => hz);
      return `${notes.length.toString()} ${Math.sign((notes.at(-1) ?? 0) - (notes[0] ?? 0)).toString()}`;
    });
    expect(new Set(shapes).size).toBe(CUE_TONES.length);
  });

  it("begins and ends softly", () => {
    const sound = soundOf({ seconds: 3, cues: [{ atS: 1, tone: "look" }] });
    expect(power(part(sound, 1, 1.002))).toBeLessThan(power(part(sound, 1.1, 1.2)) / 100);
    expect(power(part(sound, 1.444, 1.45))).toBeLessThan(power(part(sound, 1.1, 1.2)) / 100);
  });

  it("goes on until a tone at the very end has sounded", () => {
    const sound = soundOf({ seconds: 4, cues: [{ atS: 4, tone: "end" }] });
    expect(sound.length / RATE).toBeCloseTo(4 + 1.12 + 0.3, 3);
    expect(upwardsPerSecond(part(sound, 4.6, 5)) / 523.25).toBeCloseTo(1, 1);
  });

  it("leaves out what was before it and what would come after it", () => {
    const sound = soundOf({
      seconds: 2,
      cues: [
        { atS: -1, tone: "begin" },
        { atS: 2.5, tone: "end" },
      ],
    });
    expect(sound).toHaveLength(16_000);
    expect(sound.every((level) => level === REST_LEVEL)).toBe(true);
  });

  it("stays within its levels and keeps every tone, however close together they are", () => {
    const cue = fc.record({
      atS: fc.double({ min: 0, max: 6, noNaN: true }),
      tone: fc.constantFrom(...CUE_TONES),
    });
    fc.assert(
      fc.property(fc.array(cue, { maxLength: 5 }), (cues) => {
        const sound = soundOf({ seconds: 6, cues });
        for (const { atS, tone } of cues) {
          expect(sound.length / RATE).toBeGreaterThanOrEqual(atS + toneSeconds(tone));
        }
        // Nothing jumps from one end to the other, as a level that runs over would.
        for (let at = 1; at < sound.length; at += 1) {
          if (Math.abs((sound[at] ?? 0) - (sound[at - 1] ?? 0)) > 200)
            throw new Error(`jump at ${at.toString()}`);
        }
      }),
      { numRuns: 50 },
    );
  });
});
