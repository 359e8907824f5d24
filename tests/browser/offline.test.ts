import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
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
import { otherBuild } from "./other-build.test-support.ts";

// The program behind the pages ends and comes back; each step stands on what the one before has left.

let app: App;
let open: OpenPage;
let page: Page;
withPhone((started, onPhone) => {
  app = started;
  open = onPhone;
  page = onPhone.page;
});

const heading = () => page.getByRole("heading", { level: 1 });
const goTo = (path: string) => page.goto(`${app.address}${path}`);
const help = () => page.getByText(/^Go to a hospital emergency department now, by day or night/).first();
const stops = async (): Promise<string[]> => {
  const response = await fetch(`${app.address}/api/runners/me/safety-check`);
  const { stops } = (await response.json()) as { stops: { ruleId: string }[] };
  return stops.map(({ ruleId }) => ruleId);
};
const keptAnswers = () =>
  page.evaluate(() => {
    const key = Object.keys(localStorage).find((name) => name.startsWith("backstride.unsaved-answers."));
    return key === undefined ? null : localStorage.getItem(key);
  });
/** The browser keeps the app once it was opened. */
const untilKept = () =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller !== null) return;
    await new Promise((done) => navigator.serviceWorker.addEventListener("controllerchange", done));
  });

describe("without the server", () => {
  it("the app opens, says that the program does not run, and what can't wait", async () => {
    await goTo("/");
    await heading().getByText("Should you run with that back today?").waitFor();
    await untilKept();
    await app.stopServer();
    await page.reload();
    await heading().getByText("Backstride is not running").waitFor();
    await help().waitFor();
    await page.getByText(/^Urine leaks/).waitFor();
    await page.getByText("goes to the data that were open here last").waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await withLargeText(page, () => expectNoSidewaysScroll(page));
    await page.emulateMedia({ colorScheme: "dark" });
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: "light" });
  });

  it("the other screens open too, with the signs one press away", async () => {
    await goTo("/diary");
    await page.getByText("Signs that can't wait").press("Enter");
    await help().waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  it("the check is asked, and an answer that is given says that it is not saved yet", async () => {
    await goTo("/");
    await page.getByRole("link", { name: "Safety check" }).first().click();
    const age = page.getByRole("textbox", { name: "How old are you?" });
    await age.waitFor();
    await page.getByText("goes to the data that were open here last").waitFor();
    await age.fill("34");
    await page.getByText("One answer is not saved yet.").waitFor();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Next" }).click();
    await heading()
      .getByText(/^Has your back hurt/)
      .waitFor();
  });

  it("a sign that can't wait shows at once what to do, above everything, and after a reload too", async () => {
    await goTo("/check?screen=bladder-bowel-and-feeling");
    await page.getByRole("checkbox", { name: /Urine leaks/ }).click();
    await help().waitFor();
    expect(await isAbove("[role=alert]", "h1")).toBe(true);
    expect(await help().evaluate((text) => text.getBoundingClientRect().top < window.innerHeight)).toBe(true);
    await page.getByText("2 answers are not saved yet.").waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.reload();
    await help().waitFor();
    expect(await page.getByRole("checkbox", { name: /Urine leaks/ }).isChecked()).toBe(true);
  });

  it.each(["/", "/plan", "/runs"])("and so it does at %s, which says nothing of running", async (path) => {
    await goTo(path);
    await help().waitFor();
    expect(await isAbove("[role=alert]", "h1")).toBe(true);
    expect(await page.getByText(/you may run/i).count()).toBe(0);
    await expectAccessible(page);
  });

  it("it can be taken back as long as nobody else knows of it", async () => {
    await goTo("/check?screen=bladder-bowel-and-feeling");
    const sign = page.getByRole("checkbox", { name: /Urine leaks/ });
    await sign.click();
    await help().waitFor({ state: "detached" });
    await sign.click();
    await help().waitFor();
  });

  it("can't finish what it can't date", async () => {
    await goTo("/check?screen=done");
    await heading().getByText("Something is still open").waitFor();
    await help().waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
});

describe("when the server is back", () => {
  it("the answers are saved, and nothing of them stays in the browser", async () => {
    await app.startServer();
    await eventually(stops).toEqual(["cauda-equina"]);
    await eventually(keptAnswers).toBeNull();
    await goTo("/");
    await help().waitFor();
    await goTo("/check");
    await heading()
      .getByText(/^Has your back hurt/)
      .waitFor();
  });

  it("an answer that was lost on the way is sent again without the page being touched", async () => {
    await goTo("/check?screen=leg-strength");
    await page.getByRole("checkbox", { name: /foot slaps/ }).waitFor();
    await app.stopServer();
    await page.getByRole("checkbox", { name: /foot slaps/ }).click();
    await page.getByText("One answer is not saved yet.").waitFor();
    // The sign of before stands there still; this one is another.
    await page.getByRole("region", { name: "Loss of strength or balance" }).waitFor();
    await app.startServer();
    await page.getByText("Each answer is kept as you give it.").waitFor();
    expect(await stops()).toContain("progressive-weakness");
  });
});

describe("answers that waited for two days", () => {
  it("are asked again, but a sign stops", async () => {
    await goTo("/check?screen=leg-strength");
    await page.getByRole("checkbox", { name: /foot slaps/ }).waitFor();
    await app.stopServer();
    await goTo("/check?screen=sudden-signs");
    await page.getByRole("checkbox").first().click();
    // There is an emergency already; this one asks for something else.
    await page
      .getByRole("region", { name: "Signs from the heart or a great blood vessel" })
      .or(page.getByRole("alert", { name: "Signs from the heart or a great blood vessel" }))
      .waitFor();
    await eventually(() =>
      page.evaluate(() => document.querySelector("[role=alert]")?.getBoundingClientRect().top ?? -1),
    ).toBeGreaterThanOrEqual(0);
    await page.getByRole("button", { name: /I don't know.*throbbing/ }).click();
    await page.getByText("2 answers are not saved yet.").waitFor();
    // As if two days had gone by.
    await page.evaluate(() => {
      for (const key of Object.keys(localStorage).filter((name) => name.includes("unsaved-answers"))) {
        const answers = JSON.parse(localStorage.getItem(key) ?? "") as Record<string, { givenAt: number }>;
        for (const answer of Object.values(answers)) answer.givenAt -= 2 * 24 * 60 * 60 * 1000;
        localStorage.setItem(key, JSON.stringify(answers));
      }
    });
    await page.reload();
    await app.startServer();
    await eventually(stops).toContain("vascular-visceral");
    await goTo("/check?screen=sudden-signs");
    await page.getByText("Your earlier answer was: I don't know. Please answer anew.").waitFor();
    await goTo("/check?screen=leg-strength");
    await page.getByRole("checkbox", { name: /unsteady or clumsy/ }).waitFor();
  });
});

describe("after an update", () => {
  it("a page that is still open sends nothing to another version, shows its signs, and is new once it is loaded anew", async () => {
    await app.stopServer();
    await app.startServer({ pages: otherBuild("update") });
    await page.getByRole("checkbox", { name: /unsteady or clumsy/ }).click();
    await page.getByText("Backstride is another version now").first().waitFor();
    await help().waitFor();
    expect(await keptAnswers()).toContain("unsteady-walking");
    await page.getByRole("button", { name: "Load this page anew" }).first().click();
    await eventually(keptAnswers).toBeNull();
    expect(await page.getByText("Backstride is another version now").count()).toBe(0);
    // The browser lets the new worker begin once the one before has nothing left to do; a busy one may keep it waiting until
    // the page is loaded once more.
    await expect
      .poll(
        async () => {
          const shells = await page.evaluate(() => caches.keys());
          if (shells.length > 1) await page.reload();
          return shells;
        },
        { timeout: 80_000, interval: 5_000 },
      )
      .toEqual(["backstride-shell-update"]);
    await app.stopServer();
    await page.reload();
    await page.getByRole("checkbox", { name: /unsteady or clumsy/ }).waitFor();
    await app.startServer();
  });

  it("no answer of the API was ever kept, and nothing was asked elsewhere", async () => {
    const kept = await page.evaluate(async () => {
      const names = await caches.keys();
      const requests = await Promise.all(names.map(async (name) => await (await caches.open(name)).keys()));
      return requests.flat().map(({ url }) => new URL(url).pathname);
    });
    expect(kept).toContain("/");
    expect(kept.filter((path) => path.startsWith("/api"))).toEqual([]);
    // The browser itself tells of a server that does not answer, and of the refusal after the update.
    const expected = /^console: Failed to load resource: (net::ERR_CONNECTION_|.* 409 )/;
    expect(open.troubles.filter((trouble) => !expected.test(trouble))).toEqual([]);
  });
});

describe("a wide, dark screen without the server", () => {
  it("says the same, and forgets what is not saved when told to", async () => {
    const wide = await app.open(DESKTOP, "dark");
    await wide.page.goto(app.address);
    await wide.page.evaluate(() => navigator.serviceWorker.ready);
    await app.stopServer();
    await wide.page.reload();
    await wide.page.getByRole("heading", { level: 1, name: "Don't run" }).waitFor();
    await expectAccessible(wide.page);
    await expectNoSidewaysScroll(wide.page);
    const kept = () =>
      wide.page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("unsaved-answers")));
    await wide.page.goto(`${app.address}/check?screen=leg-strength`);
    await wide.page.getByRole("checkbox", { name: /unsteady or clumsy/ }).click();
    await eventually(kept).toHaveLength(1);
    await wide.page.goto(`${app.address}/check?screen=done`);
    await wide.page.getByRole("button", { name: "Forget the answers that are not saved" }).click();
    await wide.page.getByRole("button", { name: "Forget them" }).click();
    await wide.page.getByRole("heading", { level: 1, name: "How old are you?" }).waitFor();
    expect(await kept()).toEqual([]);
    await app.startServer();
    await wide.page.getByText("Each answer is kept as you give it.").waitFor();
    await wide.context.close();
  });
});

describe("the emergency number", () => {
  const phone = { hasTouch: true, isMobile: true };
  const callOn = async (device: { timezoneId: string; hasTouch?: boolean; isMobile?: boolean }) => {
    const opened = await app.open(PHONE, "light", device);
    await opened.page.goto(app.address);
    await opened.page
      .getByText(/^Call your emergency number now/)
      .first()
      .waitFor();
    const call = opened.page.getByRole("link", { name: "Call 112 (Europe)" }).first();
    const href = (await call.isVisible()) ? await call.getAttribute("href") : null;
    await expectAccessible(opened.page);
    await expectNoSidewaysScroll(opened.page);
    await opened.context.close();
    return href;
  };

  it("is one press away on a phone in Europe, and nowhere else", async () => {
    expect(await callOn({ ...phone, timezoneId: "Europe/Warsaw" })).toBe("tel:112");
    expect(await callOn({ ...phone, timezoneId: "Asia/Shanghai" })).toBeNull();
    expect(await callOn({ timezoneId: "Europe/Warsaw" })).toBeNull();
  });
});

describe("a browser that keeps nothing", () => {
  it("is told so, and loses nothing as long as its page is open", async () => {
    const denied = await app.open(PHONE);
    await denied.page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("denied", "SecurityError");
        },
      });
    });
    await denied.page.goto(`${app.address}/check?screen=bone-under-load`);
    const sign = denied.page.getByRole("checkbox").first();
    await sign.waitFor();
    await app.stopServer();
    await sign.click();
    await denied.page.getByText("this browser keeps nothing. Leave this page open").waitFor();
    await expectAccessible(denied.page);
    await app.startServer();
    await denied.page.getByText("Each answer is kept as you give it.").waitFor();
    await denied.page.reload();
    await sign.waitFor();
    expect(await sign.isChecked()).toBe(true);
    await denied.context.close();
  });
});

const isAbove = (upper: string, lower: string): Promise<boolean> =>
  page.evaluate(
    ([first, second]) => {
      const top = (selector: string | undefined) =>
        document.querySelector(selector ?? "")?.getBoundingClientRect().top ?? Number.NaN;
      return top(first) < top(second);
    },
    [upper, lower],
  );
