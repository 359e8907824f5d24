import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { startServer } from "@backstride/server";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import {
  type RecordingFile,
  recordingFiles,
} from "../../packages/server/src/use-cases/imports/recordings.test-support.ts";
import {
  type ZipMember,
  zipOf,
} from "../../packages/server/src/use-cases/imports/zip-writer.test-support.ts";
import {
  type App,
  DESKTOP,
  eventually,
  expectAccessible,
  expectNoSidewaysScroll,
  type OpenPage,
  PHONE,
  startApp,
  withLargeText,
} from "./app.test-support.ts";

// The import of whole archives, one step upon the other, against a real server.

const NOW = Date.parse("2026-05-31T07:00:00Z");
const recordings = recordingFiles(40, NOW);
const PICTURES = 13;

let app: App;
let open: OpenPage;
let page: Page;

beforeAll(async () => {
  app = await startApp();
  open = await app.open(PHONE);
  page = open.page;
});
afterAll(async () => {
  await app?.close();
});
afterEach(() => {
  expect(open.troubles).toEqual([]);
});

const recording = (at: number): RecordingFile => {
  const found = recordings[at];
  if (found === undefined) throw new Error(`there are only ${recordings.length} recordings`);
  return found;
};
const textBytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const member = (name: string, at: number): ZipMember => ({ name, bytes: recording(at).bytes });

/** As an account's archive is: recordings plain and packed, a zip within, pictures, a copy, and one that is damaged. */
const archive = zipOf([
  member("activities/1.fit", 0),
  { name: "activities/2.fit.gz", bytes: gzipSync(recording(1).bytes) },
  member("activities/copy-of-1.fit", 0),
  { ...member("activities/damaged.fit", 2), isBroken: true },
  { name: "Part1.zip", bytes: zipOf([member("3.fit", 3)]) },
  ...Array.from({ length: PICTURES }, (_, at) => ({
    name: `media/picture-${at}.jpg`,
    bytes: textBytes(`no recording, ${at}`),
  })),
]);

const choose = async (on: Page, files: readonly { readonly name: string; readonly bytes: Uint8Array }[]) =>
  on
    .locator('input[type="file"]')
    .first()
    .setInputFiles(
      files.map(({ name, bytes }) => ({
        name,
        mimeType: "application/octet-stream",
        buffer: Buffer.from(bytes),
      })),
    );
const goTo = async (path: string): Promise<void> => {
  await page.goto(`${app.address}${path}`);
  await page.getByRole("heading", { level: 1 }).waitFor();
};
const hasEnded = (on: Page) => on.getByRole("heading", { name: "What became of it" }).waitFor();
const filter = (name: string | RegExp) => page.getByRole("radio", { name });
const part = (name: string) => page.getByRole("region", { name, exact: true });
const newestImport = async (address = app.address) => {
  const { imports } = await (await fetch(`${address}/api/runners/me/imports`)).json();
  return imports[0];
};
const countRuns = async (address = app.address): Promise<number> => {
  const { runs } = await (await fetch(`${address}/api/runners/me/runs`)).json();
  return runs.length;
};

describe("the archive of an account", () => {
  it("is explained where it comes from, before anything is there", async () => {
    await goTo("/import");
    await page.getByText("From Strava").click();
    await page.getByText(/Download or Delete Your Account/).waitFor();
    await page.getByText("From Garmin Connect").click();
    await page.getByText(/Export Your Data/).waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  it("comes in as one file, and its runs are counted without it", async () => {
    await choose(page, [{ name: "account.zip", bytes: archive }]);
    await hasEnded(page);
    await page.getByText("3 runs taken in", { exact: true }).waitFor();
    await page.getByText("1 failed", { exact: true }).waitFor();
    await page.getByText(/^Archive, \d+ files$/).waitFor();
    await page.getByText("Archive, 1 file", { exact: true }).waitFor();
    expect(await countRuns()).toBe(3);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  it("has a log that begins with what failed, and why", async () => {
    const failed = part("Failed");
    await failed.getByText("account.zip/activities/damaged.fit").waitFor();
    await failed.getByText("archiveMemberBroken").waitFor();
    await eventually(() => page.getByRole("heading", { level: 3 }).allTextContents()).toEqual([
      "Failed",
      "Skipped",
      "Archives and tables",
      "Taken in",
    ]);
  });

  it("has a flood of files of one reason in one line, which opens", async () => {
    const flood = page.getByText(`${PICTURES} files of other kinds`);
    expect(await page.getByText(/picture-\d+\.jpg/).count()).toBe(0);
    await flood.click();
    await eventually(() => page.getByText(/picture-\d+\.jpg/).count()).toBe(PICTURES);
    await part("Skipped").getByText("account.zip/activities/copy-of-1.fit").waitFor();
  });

  it("is filtered by what became of the files, with the keyboard as well", async () => {
    await filter("All (20)").focus();
    await page.keyboard.press("ArrowRight");
    await eventually(() => filter("Failed (1)").isChecked()).toBe(true);
    await eventually(() => page.getByRole("heading", { level: 3 }).allTextContents()).toEqual(["Failed"]);
    await filter("Taken in (3)").click({ force: true });
    await eventually(() => part("Taken in").getByRole("listitem").count()).toBe(3);
    await filter(`Skipped (${PICTURES + 1})`).click({ force: true });
    await part("Skipped")
      .getByText(/was imported before, as account\.zip\/activities\/1\.fit/)
      .waitFor();
  });

  it("fits with letters twice as large, on a phone and on a wide screen, light and dark", async () => {
    await filter("All (20)").click({ force: true });
    for (const viewport of [PHONE, DESKTOP]) {
      await page.setViewportSize(viewport);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        await withLargeText(page, () => expectNoSidewaysScroll(page));
        await expectAccessible(page);
      }
    }
    await page.setViewportSize(PHONE);
  });

  it("leads from a file to its run", async () => {
    await part("Taken in").getByRole("link", { name: "account.zip/Part1.zip/3.fit" }).click();
    await page.waitForURL(/\/runs\/[^/]+$/);
    await page.getByText("account.zip/Part1.zip/3.fit").waitFor();
  });

  it("brought again adds nothing, and the import before is kept with its log", async () => {
    await goTo("/import");
    await choose(page, [{ name: "account-again.zip", bytes: archive }]);
    await hasEnded(page);
    await page.getByText("0 runs taken in", { exact: true }).waitFor();
    expect(await countRuns()).toBe(3);
    const earlier = page.getByText("20 files: 3 runs taken in, 14 skipped, 1 failed");
    await earlier.click();
    await page.getByText("account.zip/activities/damaged.fit", { exact: true }).waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
});

describe("an import that is not at its end", () => {
  // A table is read when no more files come, so that an import with one waits until it is closed.
  const withTable = (at: number) =>
    zipOf([
      member("activities/run.fit", at),
      { name: "activities.csv", bytes: textBytes("no,table\n1,2\n") },
    ]);

  /** Leaves an import open, as a page does that goes away in the middle. */
  const leaveOpen = async (name: string, at: number): Promise<void> => {
    await page.route("**/close", (route) => route.fulfill({ json: {} }));
    await goTo("/import");
    await choose(page, [{ name, bytes: withTable(at) }]);
    await page.getByText("1 waiting", { exact: true }).waitFor();
    await part("Taken in").getByText(`${name}/activities/run.fit`).waitFor();
    await page.unroute("**/close");
    await page.reload();
    await page.getByText(/This import was begun earlier/).waitFor();
    await page.getByText("1 waiting", { exact: true }).waitFor();
  };

  it("is taken up after the page was loaded anew, and ended from there", async () => {
    await leaveOpen("taken-up.zip", 5);
    await expectAccessible(page);
    await page.getByRole("button", { name: "No more files" }).click();
    await hasEnded(page);
    await page.getByText("1 run taken in", { exact: true }).waitFor();
    expect(await countRuns()).toBe(4);
  });

  it("can be stopped: what is done stays, and what was not read is named", async () => {
    await leaveOpen("stopped.zip", 6);
    await page.getByRole("button", { name: "Stop the import" }).click();
    await page.getByText(/You stopped it/).waitFor();
    await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toBe("See your runs");
    await page.getByText("1 not read", { exact: true }).waitFor();
    await part("Not read").getByText("stopped.zip/activities.csv").waitFor();
    expect(await countRuns()).toBe(5);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
});

describe("files that are still being sent", () => {
  /** Lets the first few files through and holds the others until `letOn`. */
  const holdBack = async (sending: Page, most: number) => {
    let files = 0;
    let letOn: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      letOn = resolve;
    });
    await sending.route("**/files?name=*", async (route) => {
      files += 1;
      if (files > most) await gate;
      await route.continue();
    });
    return { isHolding: () => files > most, letOn };
  };

  it("all arrive when the server is started anew meanwhile", async () => {
    const start = async (port: number) => {
      const started = await startServer({ dataFolder: `${app.dataFolder}-restarted`, port, log: () => {} });
      if (!started.ok) throw new Error(started.error.message);
      return started.value;
    };
    const first = await start(0);
    const { page: sending, context } = await app.open(PHONE);
    const held = await holdBack(sending, 2);
    await sending.goto(`${first.address}/import`);
    await choose(sending, recordings.slice(7, 17));
    await sending.getByText(/Keep this page open/).waitFor();
    await eventually(held.isHolding).toBe(true);
    await first.close();
    held.letOn();
    await sending.getByText(/The connection broke off/).waitFor();
    const second = await start(Number(new URL(first.address).port));
    await hasEnded(sending);
    expect((await newestImport(second.address)).progress).toMatchObject({ done: 10, failed: 0 });
    expect(await countRuns(second.address)).toBe(10);
    await context.close();
    await second.close();
  });

  it("go into another import when theirs takes no more, and the screen says so", async () => {
    const { page: sending, context } = await app.open(PHONE);
    const held = await holdBack(sending, 2);
    await sending.goto(`${app.address}/import`);
    await choose(sending, recordings.slice(7, 17));
    await eventually(held.isHolding).toBe(true);
    const settled = async () => {
      const { total, waiting } = (await newestImport()).progress;
      return total - waiting;
    };
    await eventually(settled).toBe(2);
    const { id } = await newestImport();
    await fetch(`${app.address}/api/runners/me/imports/${id}/close`, { method: "POST" });
    const before = await countRuns();
    held.letOn();
    await sending.getByText(/The import before took no more files/).waitFor();
    await hasEnded(sending);
    await sending.getByText("8 runs taken in", { exact: true }).waitFor();
    await sending.getByText("2 files: 2 runs taken in").waitFor();
    expect(await countRuns()).toBe(before + 8);
    await context.close();
  });
});

describe("everything as one zip", () => {
  it("is downloaded by a plain link", async () => {
    await goTo("/data");
    const link = page.getByRole("link", { name: "Download everything" });
    const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
    expect(download.suggestedFilename()).toMatch(/\.zip$/);
    expect([...readFileSync(await download.path()).subarray(0, 4)]).toEqual([0x50, 0x4b, 3, 4]);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
});
