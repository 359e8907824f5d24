// The rules of the house's import directions. Each message says where the code should go instead.
// The layers of the core, lowest first: a room may import from its own layer's rooms named in
// ALLOWED_SIDEWAYS and from every layer below, through the room's index.ts only.
const LAYERS = [
  ["units", "random", "time", "results", "evidence"],
  ["recording"],
  ["terrain"],
  ["account-exports", "decoding", "encoding", "runs", "diary", "runner"],
  ["footwear", "back-load", "flares"],
  ["training-load"],
  ["triage", "advice", "questionnaires", "self-tests"],
  ["exposures", "case-crossover", "pooled-priors"],
  ["causes", "today", "progress", "experiments"],
  ["plans", "sessions"],
  ["scenario"],
  ["assessment"],
  ["report"],
  ["simulation"],
];
// Pairs within one layer that may lean on each other, from -> to.
const ALLOWED_SIDEWAYS = {
  time: ["units", "results"],
  results: ["units"],
  evidence: ["results", "time", "units"],
  runner: ["runs"],
  "self-tests": ["questionnaires"],
  "pooled-priors": ["case-crossover"],
};

const room = (name) => `^packages/core/src/${name}/`;
const forbidden = [];
LAYERS.forEach((rooms, layer) => {
  for (const name of rooms) {
    const sideways = ALLOWED_SIDEWAYS[name] ?? [];
    const barred = LAYERS.flatMap((others, at) =>
      others.filter((other) => other !== name && (at > layer || (at === layer && !sideways.includes(other)))),
    );
    if (barred.length === 0) continue;
    forbidden.push({
      name: `core-${name}-imports-downwards`,
      comment: `core/${name} may not import from ${barred.join(", ")}. Move what both need down into the layer below (results, time, units, recording), or do the composing one layer up (assessment).`,
      severity: "error",
      from: { path: room(name), pathNot: "\\.test(-support)?\\.ts$" },
      to: { path: `^packages/core/src/(${barred.join("|")})/` },
    });
  }
});

module.exports = {
  forbidden: [
    ...forbidden,
    {
      name: "no-load-decides",
      comment:
        "The load on the back is a description that nobody has validated: no warning sign, answer of today, plan, cause or piece of advice may rest on it. Show it beside them (assessment), or take what decides from training-load, whose bound a study supports.",
      severity: "error",
      from: { path: "^packages/core/src/(triage|advice|causes|today|plans|sessions)/" },
      to: { path: room("back-load") },
    },
    {
      name: "core-rooms-have-one-door",
      comment:
        "Import another room through its index.ts: what is not exported there is the room's own business.",
      severity: "error",
      from: { path: "^packages/core/src/([^/]+)/", pathNot: "\\.test(-support)?\\.ts$" },
      to: {
        path: "^packages/core/src/[^/]+/.+",
        pathNot: ["^packages/core/src/$1/", "^packages/core/src/[^/]+/index\\.ts$"],
      },
    },
    {
      name: "core-is-pure",
      comment:
        "The core does no I/O: read files, sockets and clocks in server, cli or web and hand the bytes or values in.",
      severity: "error",
      from: { path: "^packages/core/src/", pathNot: "\\.test(-support)?\\.ts$" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "core-has-three-dependencies",
      comment:
        "The core may use saxes (only in decoding), papaparse (only in account-exports) and zod (only in files named schema.ts). Anything else belongs at an edge.",
      severity: "error",
      from: { path: "^packages/core/src/", pathNot: "\\.test(-support)?\\.ts$" },
      to: { path: "node_modules/", pathNot: "node_modules/(saxes|zod|xmlchars|papaparse)/" },
    },
    {
      name: "zod-stays-at-the-edge",
      comment:
        "Validation is for the door: put the zod schema in a file named schema.ts and hand plain types to the engine.",
      severity: "error",
      from: { path: "^packages/core/src/", pathNot: "(schema|\\.test|\\.test-support)\\.ts$" },
      to: { path: "node_modules/zod/" },
    },
    {
      name: "core-knows-no-edge",
      comment:
        "The core knows no server, screen or command: what it needs from them comes in as an argument.",
      severity: "error",
      from: { path: "^packages/core/" },
      to: { path: "^packages/(server|web|cli)/" },
    },
    {
      name: "server-storage-is-the-bottom",
      comment: "storage and access import nothing of the server above them: let a use case do the joining.",
      severity: "error",
      from: { path: "^packages/server/src/(storage|access)/", pathNot: "\\.test(-support)?\\.ts$" },
      to: { path: "^packages/server/src/(http|jobs|use-cases)/" },
    },
    {
      name: "server-use-cases-know-no-http",
      comment:
        "A use case does not know who calls it: keep requests, responses and job plumbing in http/ and jobs/.",
      severity: "error",
      from: { path: "^packages/server/src/use-cases/", pathNot: "\\.test(-support)?\\.ts$" },
      to: { path: "^packages/server/src/(http|jobs)/" },
    },
    {
      name: "http-does-not-touch-storage",
      comment: "Rows never leave storage through a route: call a use case and present what it returns.",
      severity: "error",
      from: { path: "^packages/server/src/http/", pathNot: "\\.test(-support)?\\.ts$" },
      to: { path: "^packages/server/src/storage/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "server-knows-no-screen",
      comment: "The server serves the built files of web and imports nothing from it; nor from cli.",
      severity: "error",
      from: { path: "^packages/server/" },
      to: { path: "^packages/(web|cli)/" },
    },
    {
      name: "web-takes-only-types-from-server",
      comment:
        "The browser talks to the server over HTTP: import types of its answers with `import type`, no code.",
      severity: "error",
      from: { path: "^packages/web/" },
      to: { path: "^packages/(server|cli)/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "web-never-computes",
      comment:
        "Screens show what the engine said: import types from core; compute in core and send the result through the API. What can't wait for the server is in web/src/triage, what goes on without it in web/src/sessions.",
      severity: "error",
      from: { path: "^packages/web/src/", pathNot: "\\.test\\.tsx?$|^packages/web/src/(triage|sessions)/" },
      to: { path: "^packages/core/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "web-triage-asks-triage-alone",
      comment:
        "Warning signs show without the server, by the rules of core/triage. Nothing else is computed in the browser.",
      severity: "error",
      from: { path: "^packages/web/src/triage/", pathNot: "\\.test\\.tsx?$" },
      to: {
        path: "^packages/core/",
        pathNot: "^packages/core/src/triage/index\\.ts$",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "web-sessions-asks-sessions-alone",
      comment:
        "A session that was begun goes on without the server, by the steps and clocks of core/sessions. Whether it may begin is said by the server.",
      severity: "error",
      from: { path: "^packages/web/src/sessions/", pathNot: "\\.test\\.tsx?$" },
      to: {
        path: "^packages/core/",
        pathNot: "^packages/core/src/sessions/index\\.ts$",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "no-cycles",
      comment: "A cycle means that two files hold one idea, or that a third one is missing.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-unresolvable",
      comment: "This import leads nowhere.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "\\.(css|module\\.css)$" },
    },
  ],
  options: {
    parser: "swc",
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)dist/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
    },
  },
};
