import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { IMPORT_LIMITS } from "../../use-cases/imports/import-limits.ts";
import { type RecordingFile, recordingFiles } from "../../use-cases/imports/recordings.test-support.ts";
import type { RunDetail, RunList } from "../api.ts";
import { openTestApp, TEST_NOW, type TestApp } from "../app.test-support.ts";
import { importAll, outcomes } from "./imports.test-support.ts";

let app: TestApp;
beforeEach(async () => {
  app = await openTestApp();
});
afterEach(() => app.close());

const text = (name: string, content: string): RecordingFile => ({
  name,
  bytes: new TextEncoder().encode(content),
});
const runsOf = async (): Promise<RunList["runs"]> =>
  ((await app.send("GET", "/api/runners/me/runs")).json as RunList).runs;

const activity = (sport: string, start: string, minutes: number): string => {
  const at = (minute: number) => new Date(Date.parse(start) + minute * 60_000).toISOString();
  const point = (minute: number) =>
    `<Trackpoint><Time>${at(minute)}</Time><DistanceMeters>${minute * 180}</DistanceMeters></Trackpoint>`;
  return `<Activity Sport="${sport}"><Id>${start}</Id><Lap StartTime="${start}">
    <TotalTimeSeconds>${minutes * 60}</TotalTimeSeconds><DistanceMeters>${minutes * 180}</DistanceMeters>
    <Track>${Array.from({ length: minutes + 1 }, (_, minute) => point(minute)).join("")}</Track></Lap></Activity>`;
};
const tcx = (...activities: string[]): string =>
  `<?xml version="1.0"?><TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2"><Activities>${activities.join("")}</Activities></TrainingCenterDatabase>`;

describe("a recording", () => {
  it("with several sports gives an activity for each; the item names the run", async () => {
    const ride = activity("Biking", "2026-05-02T06:00:00Z", 60);
    const file = text("both.tcx", tcx(ride, activity("Running", "2026-05-02T07:30:00Z", 20)));
    const { items } = await importAll(app, [file]);
    const runs = await runsOf();
    expect(runs.map(({ sport, movingS }) => [sport, movingS])).toEqual([
      ["running", 1200],
      ["cycling", 3600],
    ]);
    expect(items).toMatchObject([{ state: "done", runId: runs[0]?.id }]);
    const ridePage = await app.send("GET", `/api/runners/me/runs/${runs[1]?.id}`);
    expect((ridePage.json as RunDetail).series?.elapsedS.at(-1)).toBe(3600);
    expect((ridePage.json as RunDetail).spike).toBeNull();
    const again = await importAll(app, [file]);
    expect(again.items).toMatchObject([{ state: "skipped", runId: runs[0]?.id }]);
  });

  it("without an offset falls on the day of this machine's zone at that moment", async () => {
    const late = activity("Running", "2026-05-02T21:59:00Z", 20);
    const later = activity("Running", "2026-05-03T22:00:00Z", 20);
    await importAll(app, [text("late.tcx", tcx(late)), text("later.tcx", tcx(later))]);
    expect((await runsOf()).map(({ day }) => day)).toEqual(["2026-05-04", "2026-05-02"]);
  });

  it("of unknown sport is kept as unknown and is no run until the runner says so", async () => {
    const point = (minute: number) =>
      `<trkpt lat="2.00${minute}" lon="2"><time>2026-05-02T06:0${minute}:00Z</time></trkpt>`;
    const track = [0, 1, 2, 3].map(point).join("");
    const gpx = `<?xml version="1.0"?><gpx version="1.1" creator="test" xmlns="http://www.topografix.com/GPX/1/1"><trk><trkseg>${track}</trkseg></trk></gpx>`;
    await importAll(app, [text("walk-or-run.gpx", gpx)]);
    const [run] = await runsOf();
    expect(run).toMatchObject({ sport: null, day: "2026-05-02" });
    const said = await app.send("PATCH", `/api/runners/me/runs/${run?.id}`, { sport: "running" });
    expect((said.json as RunDetail).spike).not.toBeNull();
  });
});

it("a file that takes too long to read costs that file alone", async () => {
  const [file] = recordingFiles(10, TEST_NOW) as [RecordingFile];
  // The thread itself takes longer than this to begin.
  const hasty = await openTestApp({ limits: { ...IMPORT_LIMITS, readMs: 1 } });
  expect(outcomes(await importAll(hasty, [file]))).toEqual({ [file.name]: "failed fileNotReadable" });
  expect(hasty.logged.join()).toContain("no answer within 1 ms");
  expect((await hasty.send("GET", "/api/health")).status).toBe(200);
  await hasty.close();
});
