/** Has the browser keep the app, so that it opens when the server does not answer. Without that all else works. */
export function keepShell(): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  // After the page is there: what it keeps must not hold up what is shown.
  window.addEventListener("load", () => {
    navigator.serviceWorker.register("/sw.js", { updateViaCache: "none" }).catch(() => {});
  });
}
