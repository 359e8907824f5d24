import { randomUUID } from "node:crypto";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { shellList, WORKER } from "../../scripts/shell-list.ts";

const serverPort = process.env["BACKSTRIDE_PORT"] ?? "4810";
// `npm start` names the build after its sources (scripts/web-build.ts).
const build = process.env["BACKSTRIDE_BUILD"] ?? randomUUID();
const root = import.meta.dirname;

// The server sends a content security policy without inline code, so that nothing may be inlined into the page.
export default defineConfig(({ command }) => ({
  root,
  plugins: [react(), shellList(build, join(root, "public"))],
  // In development the pages have no build that could be another one than the server's.
  define: { __BUILD__: command === "build" ? JSON.stringify(build) : "null" },
  server: { proxy: { "/api": `http://127.0.0.1:${serverPort}` } },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: ["chrome123", "firefox121", "safari17.5"],
    assetsInlineLimit: 0,
    // Served from the same machine: one bundle of React, router and controls is fine.
    chunkSizeWarningLimit: 800,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: join(root, "index.html"), sw: join(root, "src/service-worker/sw.ts") },
      output: {
        // A worker is known by its address, and watches over what lies beside and below it.
        entryFileNames: ({ name }) => (name === "sw" ? WORKER : "assets/[name]-[hash].js"),
      },
    },
  },
}));
