import { describe, expect, it } from "vitest";
import { decode } from "../decode.ts";
import { listOf, recordingOf, recordingsOf, warningCodes } from "../decoded.test-support.ts";

const bytesOf = (xml: string): Uint8Array => new TextEncoder().encode(xml);
const tcx = (content: string): string => `<TrainingCenterDatabase>${content}</TrainingCenterDatabase>`;
const all = (content: string) => recordingsOf(decode(bytesOf(tcx(content))));
const read = (content: string) => recordingOf(decode(bytesOf(tcx(content))));
const time = (second: number) => new Date(START_MS + 1000 * second).toISOString();
const START_MS = Date.UTC(2026, 4, 4, 7, 0, 0);
const point = (second: number, more = "") => `<Trackpoint><Time>${time(second)}</Time>${more}</Trackpoint>`;
const lap = (second: number, tracks: string, head = "") =>
  `<Lap StartTime="${time(second)}">${head}${tracks}</Lap>`;
const activity = (laps: string, sport = "Running") =>
  `<Activity Sport="${sport}"><Id>${time(0)}</Id>${laps}</Activity>`;
const metres = (value: number) => `<DistanceMeters>${value}</DistanceMeters>`;
const track = (...points: readonly string[]) => `<Track>${points.join("")}</Track>`;

describe("a sound TCX run", () => {
  const head = (seconds: number, distance: number, bpm: number) =>
    `<TotalTimeSeconds>${seconds}</TotalTimeSeconds>${metres(distance)}<Calories>10</Calories><AverageHeartRateBpm><Value>${bpm}</Value></AverageHeartRateBpm><MaximumHeartRateBpm><Value>${bpm + 20}</Value></MaximumHeartRateBpm>`;
  const full = `<Position><LatitudeDegrees>48</LatitudeDegrees><LongitudeDegrees>11</LongitudeDegrees></Position><AltitudeMeters>500</AltitudeMeters>${metres(3)}<HeartRateBpm><Value>130</Value></HeartRateBpm>`;
  const run = read(
    `<Activities>${activity(
      lap(0, track(point(0, full)), head(300, 1_000, 130)) +
        lap(300, track(point(300)), head(100, 400, 150)) +
        "<Creator><Name>Forerunner</Name></Creator>",
    )}</Activities>`,
  );

  it("has its points", () => {
    expect(listOf(run.records.timestampMs)).toEqual([START_MS, START_MS + 300_000]);
    expect(listOf(run.records.latitudeDeg)).toEqual([48, Number.NaN]);
    expect(listOf(run.records.altitudeM)).toEqual([500, Number.NaN]);
    expect(listOf(run.records.distanceM)).toEqual([3, Number.NaN]);
    expect(listOf(run.records.heartRateBpm)).toEqual([130, Number.NaN]);
  });

  it("has the sums of its laps, and their heart rate weighted by time", () => {
    // (300 s at 130 + 100 s at 150) / 400 s = 135.
    expect(run.totals).toMatchObject({
      timerS: 400,
      distanceM: 1_400,
      calories: 20,
      avgHeartRateBpm: 135,
      maxHeartRateBpm: 170,
      elapsedS: null,
    });
    expect(run.laps.map(({ startedAt, distanceM }) => [startedAt, distanceM])).toEqual([
      [START_MS, 1_000],
      [START_MS + 300_000, 400],
    ]);
    expect(run).toMatchObject({ sport: "running", device: "Forerunner", warnings: [] });
  });
});

describe("sports", () => {
  it.each([
    ["running", "running"],
    ["Biking", "cycling"],
    ["Other", "other"],
  ])("%s is %s", (word, sport) => {
    expect(read(activity(lap(0, track(point(0))), word)).sport).toBe(sport);
  });
});

describe("extensions", () => {
  const extension = (content: string) => `<Extensions><TPX>${content}</TPX></Extensions>`;

  it("are known without a namespace and with any", () => {
    const { records } = read(
      activity(
        lap(
          0,
          track(
            point(0, extension("<Speed>3.5</Speed><RunCadence>85</RunCadence><Watts>250</Watts>")),
            point(1, "<Extensions><ns3:TPX><ns3:Speed>3.6</ns3:Speed></ns3:TPX></Extensions>"),
          ),
        ),
      ),
    );
    expect(listOf(records.speedMPerS)).toEqual([3.5, 3.6]);
    expect(listOf(records.cadenceSpm)).toEqual([170, Number.NaN]);
    expect(listOf(records.powerW)).toEqual([250, Number.NaN]);
  });

  it("with a cadence that counts steps already are not doubled", () => {
    const run = read(
      activity(lap(0, track(point(0, "<Cadence>170</Cadence>"), point(1, "<Cadence>172</Cadence>")))),
    );
    expect(listOf(run.records.cadenceSpm)).toEqual([170, 172]);
    expect(warningCodes(run)).toEqual(["valueInvalid"]);
  });
});

describe("tracks", () => {
  it("within a lap have a pause between them", () => {
    const run = read(activity(lap(0, track(point(0), point(10)) + track(point(70)))));
    expect(run.pauses).toEqual([{ start: START_MS + 10_000, end: START_MS + 70_000 }]);
  });

  it("that begin before the last one ended have none", () => {
    expect(read(activity(lap(0, track(point(0), point(10)) + track(point(5))))).pauses).toEqual([]);
  });

  it("of different laps have none", () => {
    expect(read(activity(lap(0, track(point(0))) + lap(60, track(point(60))))).pauses).toEqual([]);
  });

  it("that are empty leave the totals", () => {
    const run = read(activity(lap(0, "<Track/>", "<TotalTimeSeconds>60</TotalTimeSeconds>")));
    expect(run.totals.timerS).toBe(60);
    expect(warningCodes(run)).toEqual(["noRecords"]);
  });

  it("whose distance is zero at every point have none there, and keep the lap's", () => {
    const run = read(activity(lap(0, track(point(0, metres(0)), point(60, metres(0))), metres(200))));
    expect(run.records.distanceM).toBeUndefined();
    expect(run.totals.distanceM).toBe(200);
    expect(warningCodes(run)).toEqual(["valueInvalid"]);
  });

  it("whose points give no distance keep the lap's", () => {
    const run = read(activity(lap(0, track(point(0), point(60)), metres(200))));
    expect(run.records.distanceM).toBeUndefined();
    expect(run.totals.distanceM).toBe(200);
    expect(run.warnings).toEqual([]);
  });

  it("of one point are a recording", () => {
    const run = read(activity(lap(0, track(point(5)))));
    expect(run.records.length).toBe(1);
    expect(run.warnings).toEqual([]);
  });

  it("without any position are a treadmill's", () => {
    const run = read(activity(lap(0, track(point(0, metres(0)), point(1, metres(3))))));
    expect(run.records.latitudeDeg).toBeUndefined();
    expect(listOf(run.records.distanceM)).toEqual([0, 3]);
  });
});

describe("multisport sessions", () => {
  const leg = (sport: string, from: number, to: number, stated: number) =>
    activity(lap(0, track(point(0, metres(from)), point(1, metres(to))), metres(stated)), sport);
  const session = (first: string, second: string) =>
    `<MultiSportSession><FirstSport>${first}</FirstSport><NextSport><Transition StartTime="${time(5)}"/>${second}</NextSport></MultiSportSession>`;

  it("whose distance runs on from leg to leg give each leg its own", () => {
    const legs = all(session(leg("Biking", 10, 20_000, 20_000), leg("Running", 20_010, 25_000, 5_000)));
    expect(legs.map(({ sport }) => sport)).toEqual(["cycling", "transition", "running"]);
    expect(listOf(legs[2]?.records.distanceM)).toEqual([10, 5_000]);
  });

  it("whose distance begins anew are left as they are", () => {
    const legs = all(session(leg("Biking", 10, 2_000, 2_000), leg("Running", 10, 5_000, 5_000)));
    expect(listOf(legs[2]?.records.distanceM)).toEqual([10, 5_000]);
  });

  it("whose second leg has its laps' distance as it is are left as they are", () => {
    const legs = all(session(leg("Biking", 10, 2_000, 2_000), leg("Running", 2_500, 5_000, 5_000)));
    expect(listOf(legs[2]?.records.distanceM)).toEqual([2_500, 5_000]);
  });
});

describe("TCX without an activity", () => {
  it.each([
    [`<Courses><Course>${track(point(0))}</Course></Courses>`, "routeOnly"],
    ["<Workouts><Workout/></Workouts>", "workoutFile"],
  ])("%s is skipped as %s", (content, reason) => {
    expect(decode(bytesOf(tcx(content)))).toMatchObject({
      ok: true,
      value: { kind: "not-a-recording", format: "tcx", reason },
    });
  });

  it("with ten spaces before the declaration is read, with a warning", () => {
    const spaced = `          <?xml version="1.0"?>${tcx(activity(lap(0, track(point(0)))))}`;
    expect(warningCodes(recordingOf(decode(bytesOf(spaced))))).toEqual(["textBeforeXml"]);
  });
});
