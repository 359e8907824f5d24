import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { DOUBLE_TAP_MS } from "../../packages/web/src/components/use-in-sight-for.ts";
import {
  type App,
  DESKTOP,
  eventually,
  expectAccessible,
  expectNoSidewaysScroll,
  type OpenPage,
  PHONE,
  withLargeText,
  withPhone,
} from "./app.test-support.ts";
import { untilReadable } from "./safety-check.test-support.ts";

// The safety check page by page; each step stands on what the one before has left.

let app: App;
let open: OpenPage;
let page: Page;
withPhone((started, onPhone) => {
  app = started;
  open = onPhone;
  page = onPhone.page;
});

const heading = (text: string | RegExp) => page.getByRole("heading", { level: 1, name: text });
const next = () => page.getByRole("button", { name: "Next" });
const api = async (method: string, path: string, body?: object) =>
  await fetch(`${app.address}/api/runners/me/${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
  });
const isHeadingFocused = () =>
  page.evaluate(
    () => document.activeElement === document.querySelector("h1") && document.activeElement !== null,
  );

describe("the safety check", () => {
  it("asks one question a page, by keyboard, and takes the focus to each", async () => {
    await page.goto(`${app.address}/check`);
    await heading("How old are you?").waitFor();
    await page.getByText("Safety check, page 1 of", { exact: false }).waitFor();
    expect(await page.getByRole("radiogroup").count()).toBe(0);
    await page.getByRole("textbox", { name: "How old are you?" }).focus();
    await page.keyboard.type("34");
    await page.keyboard.press("Enter");
    await heading(/^Has your back hurt/).waitFor();
    await eventually(isHeadingFocused).toBe(true);
    await expectAccessible(page);
  });

  it("goes on only with an answer, says that more may come, and counts what came", async () => {
    await next().click();
    await page.getByText("This question is still open.").waitFor();
    await page.getByText(/page 2 of 7 or more/).waitFor();
    await untilReadable(page);
    await page.getByRole("radio", { name: "Yes", exact: true }).focus();
    await page.keyboard.press("Space");
    await page.getByText(/page 2 of 1\d/).waitFor();
    await next().click();
    await heading("Bladder, bowel and feeling").waitFor();
    await eventually(isHeadingFocused).toBe(true);
  });

  it("keeps the answers of pages gone back to", async () => {
    await page.getByRole("button", { name: "Back", exact: true }).click();
    await heading(/^Has your back hurt/).waitFor();
    expect(await page.getByRole("radio", { name: "Yes", exact: true }).isChecked()).toBe(true);
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await heading("How old are you?").waitFor();
    expect(await page.getByRole("textbox").inputValue()).toBe("34");
  });

  it("is taken up again at the first question that is open", async () => {
    await page.getByRole("link", { name: "Go on later" }).click();
    await page.goto(`${app.address}/check`);
    await heading("Bladder, bowel and feeling").waitFor();
    await page.getByRole("checkbox", { name: "None of these" }).click();
    await next().click();
    await heading("Strength and balance").waitFor();
  });

  it.each(["age-years", "back-pain", "sudden-signs", "pain-severity", "pain-duration-weeks", "done"])(
    "fits and is accessible at %s, narrow and wide, with large text, light and dark",
    async (screen) => {
      for (const viewport of [PHONE, DESKTOP]) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme: viewport === PHONE ? "light" : "dark" });
        await page.goto(`${app.address}/check?screen=${screen}`);
        await page.getByRole("heading", { level: 1 }).waitFor();
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
        await withLargeText(page, () => expectNoSidewaysScroll(page));
      }
      expect(open.troubles).toEqual([]);
    },
  );
});

/** A second tap at the very moment at which `text` comes up, on the last control of its kind: sooner than anyone reads. */
const tapAsSoonAs = (text: string, control: string) =>
  page.evaluate(
    ([wanted, selector]) => {
      new MutationObserver((_changes, observer) => {
        const found = [...document.querySelectorAll<HTMLElement>(selector ?? "")].at(-1);
        if (found === undefined || !document.body.textContent?.includes(wanted ?? "")) return;
        observer.disconnect();
        found.click();
        document.body.dataset["tapped"] = wanted;
      }).observe(document.body, { childList: true, subtree: true, characterData: true });
    },
    [text, control],
  );
const untilTapped = (text: string) => page.locator(`[data-tapped="${text}"]`).waitFor();

describe("a sign for which a doctor is to be seen today", () => {
  it("brings what it means into sight, however far down it was ticked", async () => {
    await page.setViewportSize({ width: PHONE.width, height: 500 });
    await page.goto(`${app.address}/check?screen=leg-strength`);
    await untilReadable(page);
    const sign = page.getByRole("checkbox", { name: /unsteady or clumsy/ });
    await sign.evaluate((box) => box.scrollIntoView({ block: "start" }));
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
    await sign.click();
    const notice = page.getByRole("region", { name: "Loss of strength or balance" });
    await notice.waitFor();
    await eventually(() =>
      notice.evaluate((place) => {
        const { top } = place.getBoundingClientRect();
        return top >= 0 && top < window.innerHeight / 2;
      }),
    ).toBe(true);
  });
});

describe("a tap that comes before anyone could read", () => {
  const none = () => page.getByRole("checkbox", { name: "None of these" });

  it("on “None of these” does not confirm what the diary speaks against", async () => {
    await page.setViewportSize(PHONE);
    await api("DELETE", "safety-check");
    const regions = ["left-lower-leg", "right-lower-leg"];
    await api("POST", "diary", { moment: "at-rest", pain: 4, regions, runId: null, note: null });
    await page.goto(`${app.address}/check?screen=bladder-bowel-and-feeling`);
    await untilReadable(page);
    const reason = "You drew pain in both legs";
    await tapAsSoonAs(reason, "fieldset input");
    await none().click();
    await untilTapped(reason);
    await page.getByRole("alert").getByText("it is asked again").waitFor();
    await untilReadable(page);
    expect(await none().isChecked()).toBe(false);
    await none().click();
    await page.getByText(reason).waitFor({ state: "detached" });
    expect(await none().isChecked()).toBe(true);
  });

  it("takes no sign back that was tapped twice, and ticks none on the page that came up", async () => {
    const sign = page.getByRole("checkbox", { name: /Urine leaks/ });
    await sign.evaluate((box: HTMLElement) => {
      box.click();
      box.click();
    });
    await page.getByText(/Go to a hospital emergency department now/).waitFor();
    expect(await sign.isChecked()).toBe(true);
    await page.waitForTimeout(DOUBLE_TAP_MS);
    await sign.click();
    await eventually(() => sign.isChecked()).toBe(false);
    await untilReadable(page);
    await none().click();
    await tapAsSoonAs("Strength and balance", "fieldset input");
    await page.getByText("Each answer is kept as you give it.").waitFor();
    await next().click();
    await untilTapped("Strength and balance");
    await untilReadable(page);
    expect(await page.getByRole("checkbox", { checked: true }).count()).toBe(0);
  });

  it("denies no question that came up under it", async () => {
    await page.goto(`${app.address}/check?screen=sudden-signs`);
    await untilReadable(page);
    await none().click();
    await page.getByText("Each answer is kept as you give it.").waitFor();
    await tapAsSoonAs("Are you pregnant", "input[value=no]");
    await next().click();
    await untilTapped("Are you pregnant");
    await untilReadable(page);
    const no = page.getByRole("radio", { name: "No", exact: true });
    expect(await no.isChecked()).toBe(false);
    await no.click({ force: true });
    await eventually(() => no.isChecked()).toBe(true);
  });
});

describe("a sign that tells of the past", () => {
  const stop = () => page.getByRole("region", { name: "Signs of an infection" });
  const yes = () => page.getByRole("radio", { name: "Yes", exact: true });
  const savedStops = async () => {
    const { stops } = (await (await api("GET", "safety-check")).json()) as { stops: { ruleId: string }[] };
    return stops.map(({ ruleId }) => ruleId);
  };

  it("stops, and asks on a page of its own what a doctor has found since, not under a tap that was meant for another", async () => {
    await api("DELETE", "safety-check");
    // Pain that was drawn in a lower leg would speak against the no below.
    const { entries } = (await (await api("GET", "diary")).json()) as { entries: { id: string }[] };
    for (const { id } of entries) await api("DELETE", `diary/${id}`);
    await api("PUT", "safety-check", { answers: { "age-years": 34, "back-pain": "yes" } });
    await page.goto(`${app.address}/check?screen=signs-of-infection`);
    await untilReadable(page);
    await page.getByRole("checkbox", { name: /weakened defence/ }).click();
    await stop().waitFor();
    await page.getByRole("checkbox", { name: /None of the others/ }).click();
    await page.goto(`${app.address}/check?screen=one-leg-symptoms`);
    await untilReadable(page);
    await page.getByRole("radio", { name: "No", exact: true }).click({ force: true });
    await tapAsSoonAs("Has a doctor examined this pain since", "input[value=yes]");
    await next().click();
    await untilTapped("Has a doctor examined this pain since");
    await untilReadable(page);
    expect(await yes().isChecked()).toBe(false);
    await stop().waitFor();
    await expectAccessible(page);
  });

  it("stops no longer after a yes, and again with a sign that is there now", async () => {
    await yes().click({ force: true });
    await stop().waitFor({ state: "detached" });
    await page.goto(`${app.address}/check?screen=signs-of-infection`);
    await untilReadable(page);
    await page.getByRole("checkbox", { name: /Night sweats/ }).click();
    await stop().waitFor();
  });

  it("stops with a sign of its kind that came after the yes, though both waited and are sent as one", async () => {
    await eventually(savedStops).toEqual(["infection"]);
    await api("PUT", "safety-check", { answers: { "night-sweats": "no" } });
    await api("PUT", "safety-check", { answers: { "infection-excluded": "yes" } });
    await page.goto(`${app.address}/check?screen=infection-excluded`);
    await untilReadable(page);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await app.stopServer();
    await page.getByRole("radio", { name: "No", exact: true }).click({ force: true });
    await stop().waitFor();
    // What came up has moved the page: a click by its place would miss.
    await yes().press(" ");
    await stop().waitFor({ state: "detached" });
    await page.goto(`${app.address}/check?screen=signs-of-infection`);
    await untilReadable(page);
    await page.getByRole("checkbox", { name: /more than a cold/ }).click();
    await stop().waitFor();
    await app.startServer();
    await page.getByText("Each answer is kept as you give it.").waitFor();
    await eventually(savedStops).toEqual(["infection"]);
  });
});

describe("forgetting all answers", () => {
  it("is asked back, and a second tap in the same place keeps them", async () => {
    await page.goto(`${app.address}/check?screen=done`);
    const forget = page.getByRole("button", { name: "Forget all answers and begin again" });
    const keep = page.getByRole("button", { name: "Keep them" });
    await forget.press("Enter");
    await page.getByRole("alert").getByText("forgotten for good").waitFor();
    await expectAccessible(page);
    await eventually(() => keep.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    await forget.click();
    await page.getByRole("button", { name: "Forget them" }).click();
    await heading("How old are you?").waitFor();
    expect(await page.getByRole("textbox").inputValue()).toBe("");
  });
});
