import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const serverPort = process.env["BACKSTRIDE_PORT"] ?? "4810";

// The server sends a content security policy without inline code, so that nothing may be inlined into the page.
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  server: { proxy: { "/api": `http://127.0.0.1:${serverPort}` } },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: ["chrome123", "firefox121", "safari17.5"],
    assetsInlineLimit: 0,
    // Served from the same machine: one bundle of React, router and controls is fine.
    chunkSizeWarningLimit: 800,
    modulePreload: { polyfill: false },
  },
});
