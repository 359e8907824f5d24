import { QueryClient } from "@tanstack/react-query";
import { apiFailureOf } from "./api-failure.ts";

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // The server is on the same machine or in the same house: without it there is no answer, with or without internet.
      networkMode: "always",
      staleTime: 15_000,
      retry: (failures, thrown) => apiFailureOf(thrown).kind === "unreachable" && failures < 1,
      retryDelay: 600,
    },
    mutations: { networkMode: "always" },
  },
});
