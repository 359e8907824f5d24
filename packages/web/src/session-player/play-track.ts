export interface TrackPlayer {
  /**
   * Plays a track from `fromS` on, in place of the one before. The first time it must be called within a press, or the
   * browser refuses; afterwards at any time. False where it was refused: the page then counts without sound.
   */
  play(track: Uint8Array<ArrayBuffer>, fromS?: number): Promise<boolean>;
  pause(): void;
  /** Goes on where it was. False where it was refused or there is no track. */
  resume(): Promise<boolean>;
  seek(atS: number): void;
  /** Where the track is, by which a page that slept finds the second of the session again. Null without a track. */
  positionS(): number | null;
  /** What the locked screen shows. */
  entitle(title: string): void;
  /** Ends it and gives back the memory and the locked screen. */
  close(): void;
}

/** What is asked for outside the page: on the locked screen, at the headphones, by a call that comes in. */
export interface DeviceWishes {
  readonly onPlay: () => void;
  readonly onPause: () => void;
}

/** The parts of the browser that it needs. */
export interface PlayerDevice {
  readonly audio: Pick<
    HTMLAudioElement,
    | "src"
    | "currentTime"
    | "ended"
    | "paused"
    | "play"
    | "pause"
    | "load"
    | "removeAttribute"
    | "addEventListener"
    | "removeEventListener"
  >;
  /** Null where the browser has none. */
  readonly mediaSession: Pick<MediaSession, "metadata" | "playbackState" | "setActionHandler"> | null;
  readonly urlOf: (track: Uint8Array<ArrayBuffer>) => string;
  readonly releaseUrl: (url: string) => void;
  readonly metadata: (title: string) => MediaMetadata;
}

const ARTIST = "Backstride";

/** Plays the tones of a session in an audio element, which goes on while the screen is locked. */
export function makeTrackPlayer(
  title: string,
  { onPlay, onPause }: DeviceWishes,
  device: PlayerDevice = deviceOfBrowser(),
): TrackPlayer {
  const { audio, mediaSession } = device;
  let url: string | null = null;
  // So that a pause by the device, as for a call, is told from our own.
  let isToPlay = false;

  const heardPause = () => {
    // The event comes late: after a pause of our own it may play again already.
    if (!isToPlay || audio.ended || !audio.paused) return;
    show(false);
    onPause();
  };
  const show = (isPlaying: boolean) => {
    isToPlay = isPlaying;
    if (mediaSession !== null) mediaSession.playbackState = isPlaying ? "playing" : "paused";
  };
  const start = async (): Promise<boolean> => {
    show(true);
    const asked = url;
    try {
      await audio.play();
      return true;
    } catch {
      // One track was put in place of another meanwhile, or it was paused: that is no refusal of what plays now.
      if (url === asked && isToPlay) show(false);
      return false;
    }
  };
  const release = () => {
    if (url !== null) device.releaseUrl(url);
    url = null;
  };

  audio.addEventListener("pause", heardPause);
  if (mediaSession !== null) {
    mediaSession.metadata = device.metadata(title);
    mediaSession.setActionHandler("play", onPlay);
    mediaSession.setActionHandler("pause", onPause);
  }

  return {
    play: (track, fromS = 0) => {
      const before = url;
      // The element of before goes on being used: it is the one that a press has allowed to sound.
      isToPlay = false;
      url = device.urlOf(track);
      audio.src = url;
      if (fromS > 0) audio.currentTime = fromS;
      if (before !== null) device.releaseUrl(before);
      return start();
    },
    pause: () => {
      show(false);
      audio.pause();
    },
    resume: async () => (url === null ? false : await start()),
    seek: (atS) => {
      if (url !== null) audio.currentTime = atS;
    },
    positionS: () => (url === null ? null : audio.currentTime),
    entitle: (next) => {
      if (mediaSession !== null) mediaSession.metadata = device.metadata(next);
    },
    close: () => {
      isToPlay = false;
      audio.removeEventListener("pause", heardPause);
      audio.pause();
      audio.removeAttribute("src");
      // Without this some browsers keep the file, and the locked screen its controls.
      audio.load();
      release();
      if (mediaSession === null) return;
      mediaSession.metadata = null;
      mediaSession.playbackState = "none";
      mediaSession.setActionHandler("play", null);
      mediaSession.setActionHandler("pause", null);
    },
  };
}

function deviceOfBrowser(): PlayerDevice {
  return {
    audio: new Audio(),
    mediaSession: "mediaSession" in navigator ? navigator.mediaSession : null,
    urlOf: (track) => URL.createObjectURL(new Blob([track], { type: "audio/wav" })),
    releaseUrl: (url) => URL.revokeObjectURL(url),
    metadata: (title) => new MediaMetadata({ title, artist: ARTIST }),
  };
}
