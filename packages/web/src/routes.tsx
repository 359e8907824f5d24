import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { AdviceScreen } from "./screens/advice/advice-screen.tsx";
import { CheckScreen } from "./screens/check/check-screen.tsx";
import { DataScreen } from "./screens/data/data-screen.tsx";
import { readDiarySearch } from "./screens/diary/diary-search.ts";
import { EnterRunScreen } from "./screens/enter-run/enter-run-screen.tsx";
import { readEnterRunSearch } from "./screens/enter-run/enter-run-search.ts";
import { EvidenceScreen } from "./screens/evidence/evidence-screen.tsx";
import { GroundScreen } from "./screens/ground/ground-screen.tsx";
import { HealthScreen } from "./screens/health/health-screen.tsx";
import { ImportScreen } from "./screens/import/import-screen.tsx";
import { MoreScreen } from "./screens/more/more-screen.tsx";
import { CrashedScreen } from "./screens/not-found/crashed-screen.tsx";
import { NotFoundScreen } from "./screens/not-found/not-found-screen.tsx";
import { PlanScreen } from "./screens/plan/plan-screen.tsx";
import { QuestionnaireScreen } from "./screens/questionnaires/questionnaire-screen.tsx";
import { QuestionnairesScreen } from "./screens/questionnaires/questionnaires-screen.tsx";
import { ReportScreen } from "./screens/report/report-screen.tsx";
import { RemovedRunsScreen } from "./screens/runs/removed-runs-screen.tsx";
import { RunsScreen } from "./screens/runs/runs-screen.tsx";
import { readRunsSearch } from "./screens/runs/runs-search.ts";
import { SessionScreen } from "./screens/session/session-screen.tsx";
import { SessionsScreen } from "./screens/sessions/sessions-screen.tsx";
import { ShoesScreen } from "./screens/shoes/shoes-screen.tsx";
import { TodayScreen } from "./screens/today/today-screen.tsx";
import { WhyScreen } from "./screens/why/why-screen.tsx";
import { Shell } from "./shell/shell.tsx";

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFoundScreen,
  errorComponent: CrashedScreen,
});
const child = () => root;

// The screens that bring a chart library with them are loaded when they are opened.
const tree = root.addChildren([
  createRoute({ getParentRoute: child, path: "/", component: TodayScreen }),
  createRoute({
    getParentRoute: child,
    path: "/check",
    component: CheckScreen,
    validateSearch: (search: Record<string, unknown>): { screen?: string } =>
      typeof search["screen"] === "string" ? { screen: search["screen"] } : {},
  }),
  createRoute({
    getParentRoute: child,
    path: "/diary",
    component: lazyRouteComponent(() => import("./screens/diary/diary-screen.tsx"), "DiaryScreen"),
    validateSearch: readDiarySearch,
  }),
  createRoute({ getParentRoute: child, path: "/why", component: WhyScreen }),
  createRoute({
    getParentRoute: child,
    path: "/runs",
    component: RunsScreen,
    validateSearch: readRunsSearch,
  }),
  createRoute({ getParentRoute: child, path: "/runs/removed", component: RemovedRunsScreen }),
  createRoute({
    getParentRoute: child,
    path: "/runs/enter",
    component: EnterRunScreen,
    validateSearch: readEnterRunSearch,
  }),
  createRoute({
    getParentRoute: child,
    path: "/runs/$runId",
    component: lazyRouteComponent(() => import("./screens/run/run-screen.tsx"), "RunScreen"),
  }),
  createRoute({ getParentRoute: child, path: "/plan", component: PlanScreen }),
  createRoute({ getParentRoute: child, path: "/advice", component: AdviceScreen }),
  createRoute({ getParentRoute: child, path: "/sessions", component: SessionsScreen }),
  createRoute({ getParentRoute: child, path: "/sessions/$sessionId", component: SessionScreen }),
  createRoute({ getParentRoute: child, path: "/health", component: HealthScreen }),
  createRoute({ getParentRoute: child, path: "/questionnaires", component: QuestionnairesScreen }),
  createRoute({ getParentRoute: child, path: "/questionnaires/$formId", component: QuestionnaireScreen }),
  createRoute({
    getParentRoute: child,
    path: "/progress",
    component: lazyRouteComponent(() => import("./screens/progress/progress-screen.tsx"), "ProgressScreen"),
  }),
  createRoute({
    getParentRoute: child,
    path: "/load",
    component: lazyRouteComponent(() => import("./screens/load/load-screen.tsx"), "LoadScreen"),
  }),
  createRoute({ getParentRoute: child, path: "/report", component: ReportScreen }),
  createRoute({ getParentRoute: child, path: "/shoes", component: ShoesScreen }),
  createRoute({ getParentRoute: child, path: "/evidence", component: EvidenceScreen }),
  createRoute({ getParentRoute: child, path: "/import", component: ImportScreen }),
  createRoute({ getParentRoute: child, path: "/ground", component: GroundScreen }),
  createRoute({ getParentRoute: child, path: "/data", component: DataScreen }),
  createRoute({ getParentRoute: child, path: "/more", component: MoreScreen }),
]);

export const router = createRouter({ routeTree: tree, scrollRestoration: true });

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
