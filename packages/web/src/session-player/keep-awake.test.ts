import { expect, it } from "vitest";
import { type Awake, keepAwake } from "./keep-awake.ts";

/** A page and a lock that the browser gives, and takes back when the page is out of sight. */
function fakeDevice() {
  const sentinels: (EventTarget & { released: boolean })[] = [];
  const settings = { isRefusing: false };
  const page = Object.assign(new EventTarget(), { visibilityState: "visible" as DocumentVisibilityState });
  const wakeLock = {
    request: async (): Promise<WakeLockSentinel> => {
      if (settings.isRefusing) throw new DOMException("battery", "NotAllowedError");
      const sentinel = Object.assign(new EventTarget(), {
        released: false,
        type: "screen" as const,
        onrelease: null,
        release: async () => {
          sentinel.released = true;
          sentinel.dispatchEvent(new Event("release"));
        },
      });
      sentinels.push(sentinel);
      return sentinel;
    },
  };
  const show = async (state: DocumentVisibilityState) => {
    page.visibilityState = state;
    if (state === "hidden") for (const sentinel of sentinels) await releaseOf(sentinel);
    page.dispatchEvent(new Event("visibilitychange"));
    await settled();
  };
  return { device: { wakeLock, page }, sentinels, settings, show };
}
const releaseOf = async (sentinel: EventTarget & { released: boolean }) => {
  if (sentinel.released) return;
  sentinel.released = true;
  sentinel.dispatchEvent(new Event("release"));
};
const settled = () => new Promise((done) => setImmediate(done));

it("holds the screen, loses it out of sight, takes it again, lets go", async () => {
  const { device, sentinels, show } = fakeDevice();
  const said: Awake[] = [];
  const stop = keepAwake((awake) => said.push(awake), device);
  await settled();
  await show("hidden");
  await show("visible");
  // Twice in sight is no reason for a second one.
  await show("visible");
  stop();
  await settled();
  expect(said).toEqual(["held", "lost", "held", "off"]);
  expect(sentinels.map(({ released }) => released)).toEqual([true, true]);
  await show("visible");
  expect(sentinels).toHaveLength(2);
});

it("says that it was refused, and asks again when the page is back", async () => {
  const { device, settings, show } = fakeDevice();
  settings.isRefusing = true;
  const said: Awake[] = [];
  keepAwake((awake) => said.push(awake), device);
  await settled();
  settings.isRefusing = false;
  await show("visible");
  expect(said).toEqual(["lost", "held"]);
});

it("lets go of what came after its end", async () => {
  const { device, sentinels } = fakeDevice();
  const said: Awake[] = [];
  keepAwake((awake) => said.push(awake), device)();
  await settled();
  expect(said).toEqual(["off"]);
  expect(sentinels.map(({ released }) => released)).toEqual([true]);
});

it("is silent where there is no such thing", () => {
  const said: Awake[] = [];
  const { device } = fakeDevice();
  keepAwake((awake) => said.push(awake), { ...device, wakeLock: null })();
  expect(said).toEqual(["unavailable", "off"]);
});
