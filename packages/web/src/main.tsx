import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { queryClient } from "./api/query-client.ts";
import { keepShell } from "./offline/keep-shell.ts";
import { router } from "./routes.tsx";
import { applyAppearance } from "./styles/appearance.ts";
import "./styles/tokens.css";
import "./styles/base.css";

applyAppearance();
keepShell();
const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no element with the id root");
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
