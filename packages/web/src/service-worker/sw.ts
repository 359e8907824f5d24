import { answerFrom } from "./answer-from.ts";

// Keeps the built pages in the browser, so that the app opens when the program behind it does not run.

declare const self: ServiceWorkerGlobalScope;
/** Set by the build: another one for other sources, so that the browser sees that the worker has changed. */
declare const __BUILD__: string;

const CACHES = "backstride-shell-";
const CACHE = `${CACHES}${__BUILD__}`;
const PAGE = "/";

self.addEventListener("install", (event) => {
  event.waitUntil(keepShell().then(() => self.skipWaiting()));
});
self.addEventListener("activate", (event) => {
  event.waitUntil(dropOtherShells().then(() => self.clients.claim()));
});
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const from = answerFrom(request, self.location.origin);
  if (from === "network-else-page") event.respondWith(networkElse(request, PAGE));
  else if (from === "network-else-cache") event.respondWith(networkElse(request, request));
  else if (from === "cache-else-network") event.respondWith(cacheElseNetwork(request));
});

/** All files or none: half a shell is no shell. The list says of which build it is; that of another is not taken. */
async function keepShell(): Promise<void> {
  const answer = await fetch("/shell.json", { cache: "no-store" });
  const shell: unknown = await answer.json();
  if (typeof shell !== "object" || shell === null || !("build" in shell) || !("files" in shell)) {
    throw new Error("The list of files can't be read.");
  }
  if (shell.build !== __BUILD__ || !Array.isArray(shell.files)) {
    throw new Error("The server has another build by now.");
  }
  const cache = await caches.open(CACHE);
  await cache.addAll([PAGE, ...shell.files].map((path) => new Request(path, { cache: "reload" })));
}

async function dropOtherShells(): Promise<void> {
  const names = await caches.keys();
  const others = names.filter((name) => name.startsWith(CACHES) && name !== CACHE);
  await Promise.all(others.map((name) => caches.delete(name)));
}

async function networkElse(request: Request, kept: RequestInfo): Promise<Response> {
  try {
    return await fetch(request);
  } catch (failure) {
    const answer = await inCache(kept);
    if (answer === undefined) throw failure;
    return answer;
  }
}

const cacheElseNetwork = async (request: Request): Promise<Response> =>
  (await inCache(request)) ?? (await fetch(request));

/** Opening a cache would make it anew: a worker that still answers after its successor has begun would leave an empty one. */
const inCache = (kept: RequestInfo): Promise<Response | undefined> =>
  caches.match(kept, { cacheName: CACHE });
