import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type RunningServer, startServer } from "@backstride/server";
import axe from "axe-core";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { findChromium } from "../../scripts/chromium.ts";
import { now, setClockOf } from "./clock.test-support.ts";

export const PHONE = { width: 360, height: 780 };
export const DESKTOP = { width: 1280, height: 900 };
export const EXAMPLES = join(import.meta.dirname, "../../examples");

/** A server on an empty data folder and a browser in front of it. */
export interface App {
  readonly address: string;
  readonly dataFolder: string;
  /** A fresh page; everything that it asks another address for, or complains about, is kept in `troubles`. */
  open(
    viewport: { width: number; height: number },
    scheme?: "light" | "dark",
    device?: BrowserContextOptions,
  ): Promise<OpenPage>;
  /** Ends the server as one ends a program; the browser goes on. */
  stopServer(): Promise<void>;
  /** Starts it again under the same address; with other pages, as after an update, or on other data where they are named. */
  startServer(other?: { readonly pages?: string; readonly dataFolder?: string }): Promise<void>;
  close(): Promise<void>;
}
export interface OpenPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly troubles: readonly string[];
}

export async function startApp(): Promise<App> {
  const dataFolder = mkdtempSync(join(tmpdir(), "backstride-browser-"));
  let server = await serve(dataFolder, 0);
  const { address } = server;
  const browser: Browser = await chromium.launch({
    executablePath: findChromium(() => {}),
    args: ["--no-sandbox", "--disable-quic", "--disable-background-networking"],
  });
  return {
    address,
    dataFolder,
    open: async (viewport, scheme = "light", device = {}) => {
      const context = await browser.newContext({
        ...device,
        viewport,
        colorScheme: scheme,
        reducedMotion: "reduce",
      });
      await setClockOf(context);
      const page = await context.newPage();
      return { page, context, troubles: watch(page, address) };
    },
    stopServer: () => server.close(),
    startServer: async (other = {}) => {
      server = await serve(other.dataFolder ?? dataFolder, Number(new URL(address).port), other.pages);
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** For a file of steps that stand on each other: one app, one page on a phone, both ended after the last of them. */
export function withPhone(opened: (app: App, open: OpenPage) => void | Promise<void>): void {
  let app: App;
  let open: OpenPage;
  beforeAll(async () => {
    app = await startApp();
    open = await app.open(PHONE);
    await opened(app, open);
  });
  afterAll(async () => {
    await open?.context.close();
    await app?.close();
  });
}

async function serve(dataFolder: string, port: number, pages?: string): Promise<RunningServer> {
  const settings = { dataFolder, port, log: () => {}, given: { now } };
  const started = await startServer(pages === undefined ? settings : { ...settings, pages });
  if (!started.ok) throw new Error(started.error.message);
  return started.value;
}

/** Tells the server something about its owner, as a screen would; it must take it. */
export async function send(app: App, method: "POST" | "PUT", path: string, body: object): Promise<void> {
  const response = await fetch(`${app.address}/api/runners/me/${path}`, {
    method,
    body: JSON.stringify(body),
    headers: { "content-type": "application/json" },
  });
  expect(response.ok).toBe(true);
}

/** Every complaint of the console, every failure of a script, and every request that would leave this machine. */
function watch(page: Page, address: string): string[] {
  const troubles: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning")
      troubles.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => troubles.push(`script: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${address}/`) && !/^(blob|data):/.test(url)) troubles.push(`request: ${url}`);
  });
  return troubles;
}

/** Looks again until it is so. A busy machine is no failure. */
export const eventually = <Value>(value: () => Value) => expect.poll(value, { timeout: 20_000 });

/** What axe finds against WCAG 2.2 A and AA on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  // Its source goes through the debugger, not through a script element, so that the content policy stays as it is.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(async () => {
    const found = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    });
    return {
      violations: found.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`,
      ),
    };
  });
  expect(violations).toEqual([]);
}

/** Nothing may stick out sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { inner, wide } = await page.evaluate(() => ({
    inner: document.documentElement.clientWidth,
    wide: document.documentElement.scrollWidth,
  }));
  expect(wide).toBeLessThanOrEqual(inner);
}

/** As with a text size of 200 % set in the browser: all sizes of the app hang on it. */
export async function withLargeText(page: Page, check: () => Promise<void>): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });
  await check();
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "";
  });
}
