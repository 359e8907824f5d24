export {
  type LoadContexts,
  loadContextsOf,
  loadOfRuns,
  type RunLoadPage,
  type RunWithLoad,
  runLoadPage,
} from "./load-of-runs.ts";
