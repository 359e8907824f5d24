import { readFile } from "node:fs/promises";
import type { ReportSection } from "@backstride/core/report";
import type { ReportAnswer } from "@backstride/server/api";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PAGE_MM, pageHeight } from "../../packages/core/src/report/page/page-height.ts";
import {
  type App,
  DESKTOP,
  expectAccessible,
  expectNoSidewaysScroll,
  type OpenPage,
  PHONE,
  startApp,
  withLargeText,
} from "./app.test-support.ts";
import { ALL_FILLED, longestScenario, pagesIn, reportAnswerOf } from "./report.test-support.ts";
import { EXTREMES } from "./report-extremes.test-support.ts";

let app: App;
beforeAll(async () => {
  app = await startApp();
  await fetch(`${app.address}/api/sample`, { method: "POST" });
});
afterAll(async () => {
  await app?.close();
});

interface Opened {
  readonly runner?: "me" | "sample";
  /** What the server would answer for another runner than the two that it has. */
  readonly answer?: ReportAnswer;
  readonly isPhone?: boolean;
  readonly scheme?: "light" | "dark";
}

const REPORT = "**/api/runners/me/report";

async function openReport({ runner = "me", answer, isPhone = false, scheme = "light" }: Opened) {
  const open = await app.open(isPhone ? PHONE : DESKTOP, scheme);
  const { page } = open;
  if (answer !== undefined) {
    await page.route(REPORT, (route) => route.fulfill({ json: answer }));
  }
  await page.addInitScript((id) => window.localStorage.setItem("backstride.runner", id), runner);
  await page.goto(`${app.address}/report`);
  await page.getByRole("article").waitFor();
  return open;
}

let shown: OpenPage | null = null;
afterAll(async () => {
  await shown?.context.close();
});

/** Another report in the same page. */
async function showReport(answer: ReportAnswer): Promise<Page> {
  if (shown === null) shown = await openReport({ answer });
  else {
    const { page } = shown;
    await page.unroute(REPORT);
    await page.route(REPORT, (route) => route.fulfill({ json: answer }));
    await page.reload();
    await page.getByRole("article").waitFor();
  }
  return shown.page;
}

const printed = async (page: Page): Promise<number> => pagesIn(await page.pdf({ preferCSSPageSize: true }));

/** What an A4 page has between its margins, in the browser's pixels of 1/96 inch. */
const PRINTED_PX = { width: 718, height: 1047 };
const MM_PER_PX = 25.4 / 96;
/** Another face than this machine's has other widths, and no step in what gives way is finer than some lines. */
const MOST_EMPTY_MM = 45;

/** Holds the height that was reckoned against the real one: never too little; and where something gave way, the page is full. */
async function expectAsReckoned(
  page: Page,
  sections: readonly ReportSection[],
  hasOwnWords: boolean,
): Promise<void> {
  await page.setViewportSize(PRINTED_PX);
  await page.emulateMedia({ media: "print" });
  const px = await page.getByRole("article").evaluate((article) => article.getBoundingClientRect().height);
  await page.emulateMedia({ media: null });
  await page.setViewportSize(DESKTOP);
  const heightMm = px * MM_PER_PX;
  expect(heightMm).toBeLessThanOrEqual(pageHeight(sections, hasOwnWords));
  const isCut = sections.some(({ paragraphs }) =>
    paragraphs.flat().some(({ id }) => id === "report.leftOut"),
  );
  if (isCut) expect(heightMm).toBeGreaterThan(PAGE_MM - MOST_EMPTY_MM);
}

const LONG_LINES = Array.from({ length: 5 }, (_, place) =>
  `${place + 1}: physiotherapy, heat in the evening and a belt for weeks, which helped a little `.padEnd(
    100,
    "x",
  ),
).join("\n");

const OWN_WORDS = { name: "Alexandra Runner", tried: LONG_LINES };
/** As much as the fields take, in capitals. */
const WIDEST_WORDS = {
  name: "Maximiliane Charlotte Wilhelmina von Weyden-Hohenstein-Muellerbaum the Younger".padEnd(80, "I"),
  tried: Array.from(
    { length: 5 },
    () =>
      "WARMTH AND A BELT, WHICH WORKED WELL ENOUGH FOR WEEKS AND MONTHS, WITHOUT MUCH ELSE TO TRY MEANWHILE",
  ).join("\n"),
};

async function addOwnWords(page: Page, { name, tried } = OWN_WORDS): Promise<void> {
  await page.locator("summary", { hasText: "Add your name" }).click();
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByLabel("Date of birth").fill("1984-02-03");
  await page.getByLabel("What I tried").fill(tried);
}

const longest = longestScenario();

describe("the printed report is one page of A4", () => {
  it.each<[string, Opened]>([
    ["the sample runner", { runner: "sample" }],
    ["the sample runner on a dark screen", { runner: "sample", scheme: "dark" }],
    ["nobody of whom anything is known", {}],
  ])("for %s, without and with a name and five long lines of their own", async (_name, opened) => {
    const { page, context, troubles } = await openReport(opened);
    expect(await printed(page)).toBe(1);
    await addOwnWords(page);
    await page.getByText("born 3 Feb 1984").waitFor();
    expect(await printed(page)).toBe(1);
    expect(troubles).toEqual([]);
    await context.close();
  });

  // All of them in one page, loaded anew for each: a browser begun from nothing each time takes twice as long.
  it.each(EXTREMES)("for $name, and as full as it can be", async ({ scenario, filled }) => {
    const answer = reportAnswerOf(scenario, filled);
    const page = await showReport(answer);
    expect(await printed(page)).toBe(1);
    await expectAsReckoned(page, answer.page, false);
    await addOwnWords(page, WIDEST_WORDS);
    await page.getByText("born 3 Feb 1984").waitFor();
    expect(await printed(page)).toBe(1);
    await expectAsReckoned(page, answer.pageWithOwnWords, true);
  });

  it("in black on white from a dark screen, in letters of at least 8 pt, without what is only for the screen", async () => {
    const { page, context } = await openReport({ runner: "sample", scheme: "dark" });
    await page.setViewportSize(PRINTED_PX);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    const looks = await page.evaluate(() => {
      const article = document.querySelector("article");
      const texts = [...(article?.querySelectorAll("p, li, td, th, h2, h3") ?? [])];
      // Letters of a drawing shrink with it.
      const drawn = [...(article?.querySelectorAll("svg") ?? [])].flatMap((svg) =>
        [...svg.querySelectorAll("text")].map(
          (text) =>
            (Number.parseFloat(getComputedStyle(text).fontSize) * svg.getBoundingClientRect().width) /
            svg.viewBox.baseVal.width,
        ),
      );
      return {
        colour: article === null ? null : getComputedStyle(article).color,
        ground: getComputedStyle(document.documentElement).backgroundColor,
        smallestPx: Math.min(
          ...texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize)),
          ...drawn,
        ),
      };
    });
    expect(looks.colour).toBe("rgb(0, 0, 0)");
    expect(looks.ground).toBe("rgb(255, 255, 255)");
    expect(looks.smallestPx).toBeGreaterThanOrEqual((8 * 96) / 72);
    expect(await page.getByRole("button", { name: "Print" }).isVisible()).toBe(false);
    await context.close();
  });
});

describe("the report on the screen", () => {
  it.each<[string, Opened]>([
    ["a phone", { runner: "sample", isPhone: true }],
    ["a phone, dark, of nobody known", { isPhone: true, scheme: "dark" }],
    ["a desktop, dark, with a stop", { scheme: "dark", answer: reportAnswerOf(longest, ALL_FILLED) }],
  ])("stands, is accessible and fits on %s, with large text too", async (_name, opened) => {
    const { page, context, troubles } = await openReport(opened);
    await page.locator("summary", { hasText: "Add your name" }).click();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await withLargeText(page, () => expectNoSidewaysScroll(page));
    expect(troubles).toEqual([]);
    await context.close();
  });

  it("says the pain of the drawing and of the days in words too", async () => {
    const { page, context } = await openReport({ runner: "sample" });
    await page.getByRole("img", { name: /^Lower back \d+ of 10/ }).waitFor();
    await page.getByRole("img", { name: /^Pain of each day/ }).waitFor();
    const weeks = page.getByRole("region", { name: /^Running and pain.*table$/ });
    expect(await weeks.getByRole("row").count()).toBe(9);
    await context.close();
  });

  it("hands the file out with the name only where it was given, and forgets it with the page", async () => {
    const { page, context, troubles } = await openReport({ runner: "sample" });
    const downloaded = async (): Promise<string> => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Download as FHIR" }).press("Enter"),
      ]);
      return await readFile(await download.path(), "utf8");
    };
    expect(await downloaded()).not.toContain("birthDate");
    await addOwnWords(page);
    const named = await downloaded();
    expect(named).toContain('"birthDate": "1984-02-03"');
    expect(named).toContain("As the runner tells: 1: physiotherapy");
    await page.reload();
    await page.getByRole("article").waitFor();
    expect(await page.getByText("Alexandra Runner").count()).toBe(0);
    expect(troubles).toEqual([]);
    await context.close();
  });
});
