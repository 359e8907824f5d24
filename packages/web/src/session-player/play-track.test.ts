import { expect, it } from "vitest";
import { cueTrack } from "./cue-track.ts";
import { makeTrackPlayer, type PlayerDevice } from "./play-track.ts";

const TRACK = cueTrack({ seconds: 1, cues: [] });

/** An audio element that plays nothing and notes down what it was told. */
function fakeDevice(isRefusing = false) {
  const told: string[] = [];
  const handlers = new Map<string, MediaSessionActionHandler | null>();
  const events = new EventTarget();
  let urls = 0;
  const audio = {
    src: "",
    currentTime: 0,
    ended: false,
    paused: true,
    play: async () => {
      told.push("play");
      if (isRefusing) throw new DOMException("no press", "NotAllowedError");
      audio.paused = false;
    },
    pause: () => {
      told.push("pause");
      audio.paused = true;
      events.dispatchEvent(new Event("pause"));
    },
    load: () => {},
    removeAttribute: () => {
      audio.src = "";
    },
    addEventListener: events.addEventListener.bind(events),
    removeEventListener: events.removeEventListener.bind(events),
  };
  const mediaSession = {
    metadata: null as MediaMetadata | null,
    playbackState: "none" as MediaSessionPlaybackState,
    setActionHandler: (action: string, handler: MediaSessionActionHandler | null) => {
      handlers.set(action, handler);
    },
  };
  const device: PlayerDevice = {
    audio,
    mediaSession,
    urlOf: () => {
      urls += 1;
      return `blob:${urls.toString()}`;
    },
    releaseUrl: (url) => told.push(`release ${url}`),
    metadata: (title) => ({ title, artist: "Backstride", album: "", artwork: [] }),
  };
  const hear = () => events.dispatchEvent(new Event("pause"));
  const pausedByDevice = () => {
    audio.paused = true;
    hear();
  };
  return { device, audio, mediaSession, handlers, told, hear, pausedByDevice };
}

function wishes() {
  const asked: string[] = [];
  return { asked, onPlay: () => asked.push("play"), onPause: () => asked.push("pause") };
}

it("plays, pauses, goes on and seeks", async () => {
  const { device, audio, mediaSession, told } = fakeDevice();
  const player = makeTrackPlayer("Calf raises", wishes(), device);
  expect(player.positionS()).toBeNull();
  expect(await player.resume()).toBe(false);
  expect(await player.play(TRACK, 12)).toBe(true);
  expect([audio.src, player.positionS(), mediaSession.playbackState]).toEqual(["blob:1", 12, "playing"]);
  player.pause();
  expect(mediaSession.playbackState).toBe("paused");
  player.seek(30);
  expect(await player.resume()).toBe(true);
  expect(player.positionS()).toBe(30);
  expect(told).toEqual(["play", "pause", "play"]);
});

it("shows a title on the locked screen and hands its buttons on", () => {
  const { device, mediaSession, handlers } = fakeDevice();
  const { asked, ...given } = wishes();
  const player = makeTrackPlayer("Calf raises", given, device);
  expect(mediaSession.metadata).toMatchObject({ title: "Calf raises", artist: "Backstride" });
  player.entitle("Half squats");
  expect(mediaSession.metadata).toMatchObject({ title: "Half squats" });
  handlers.get("pause")?.({ action: "pause" });
  handlers.get("play")?.({ action: "play" });
  expect(asked).toEqual(["pause", "play"]);
});

it("tells a pause by the device from its own and from the end", async () => {
  const { device, audio, hear, pausedByDevice } = fakeDevice();
  const { asked, ...given } = wishes();
  const player = makeTrackPlayer("", given, device);
  await player.play(TRACK);
  player.pause();
  expect(asked).toEqual([]);
  await player.resume();
  // The event of the own pause, which browsers send a little later.
  hear();
  expect(asked).toEqual([]);
  pausedByDevice();
  expect(asked).toEqual(["pause"]);
  await player.resume();
  audio.ended = true;
  pausedByDevice();
  expect(asked).toEqual(["pause"]);
});

it("says that it may not sound", async () => {
  const { device, mediaSession } = fakeDevice(true);
  const player = makeTrackPlayer("", wishes(), device);
  expect(await player.play(TRACK)).toBe(false);
  expect(mediaSession.playbackState).toBe("paused");
});

it("gives back what it took", async () => {
  const { device, audio, mediaSession, handlers, told } = fakeDevice();
  const { asked, ...given } = wishes();
  const player = makeTrackPlayer("", given, device);
  await player.play(TRACK);
  await player.play(TRACK, 5);
  player.close();
  expect(told.filter((line) => line.startsWith("release"))).toEqual(["release blob:1", "release blob:2"]);
  expect([audio.src, player.positionS(), mediaSession.metadata]).toEqual(["", null, null]);
  expect([mediaSession.playbackState, ...handlers.values()]).toEqual(["none", null, null]);
  expect(asked).toEqual([]);
});

it("works where there is no locked screen to speak to", async () => {
  const { device } = fakeDevice();
  const player = makeTrackPlayer("", wishes(), { ...device, mediaSession: null });
  expect(await player.play(TRACK)).toBe(true);
  player.entitle("x");
  player.close();
});
