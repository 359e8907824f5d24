import { type Recording, valueAt } from "../../../packages/core/src/recording/index.ts";
import { instant, isoFromInstant } from "../../../packages/core/src/time/index.ts";

const OPENING = `<?xml version="1.0" encoding="UTF-8"?>
<TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2" xmlns:ns3="http://www.garmin.com/xmlschemas/ActivityExtension/v2">
 <Activities>
`;
const LAP_ROWS = 1_000;

/** A run as the TCX that the large services write: indented, with heart rate, speed and cadence, in laps. */
export function tcxText({ records, startedAt }: Recording): string {
  const laps: string[] = [];
  for (let row = 0; row < records.length; row += LAP_ROWS) laps.push(lapText(records, row));
  const id = isoFromInstant(startedAt ?? instant(0));
  const notes = "   <Creator><Name>Watch</Name></Creator>\n";
  return `${OPENING}  <Activity Sport="Running">\n   <Id>${id}</Id>\n${laps.join("")}${notes}  </Activity>\n </Activities>\n</TrainingCenterDatabase>\n`;
}

function lapText(records: Recording["records"], from: number): string {
  const until = Math.min(records.length, from + LAP_ROWS);
  const at = (row: number): string => isoFromInstant(instant(records.timestampMs[row] ?? Number.NaN));
  const distance = (row: number): number => valueAt(records, "distanceM", row) ?? 0;
  const seconds = ((records.timestampMs[until - 1] ?? 0) - (records.timestampMs[from] ?? 0)) / 1000;
  const lines = [
    `   <Lap StartTime="${at(from)}">`,
    `    <TotalTimeSeconds>${seconds}</TotalTimeSeconds>`,
    `    <DistanceMeters>${(distance(until - 1) - distance(from)).toFixed(1)}</DistanceMeters>`,
    "    <Intensity>Active</Intensity>",
    "    <TriggerMethod>Manual</TriggerMethod>",
    "    <Track>",
  ];
  for (let row = from; row < until; row += 1) {
    const value = (name: Parameters<typeof valueAt>[1], decimals: number): string =>
      (valueAt(records, name, row) ?? 0).toFixed(decimals);
    lines.push(
      "     <Trackpoint>",
      `      <Time>${at(row)}</Time>`,
      "      <Position>",
      `       <LatitudeDegrees>${value("latitudeDeg", 7)}</LatitudeDegrees>`,
      `       <LongitudeDegrees>${value("longitudeDeg", 7)}</LongitudeDegrees>`,
      "      </Position>",
      `      <AltitudeMeters>${value("altitudeM", 1)}</AltitudeMeters>`,
      `      <DistanceMeters>${value("distanceM", 1)}</DistanceMeters>`,
      `      <HeartRateBpm><Value>${value("heartRateBpm", 0)}</Value></HeartRateBpm>`,
      `      <Extensions><ns3:TPX><ns3:Speed>${value("speedMPerS", 3)}</ns3:Speed><ns3:RunCadence>${(Number(value("cadenceSpm", 0)) / 2).toFixed(0)}</ns3:RunCadence></ns3:TPX></Extensions>`,
      "     </Trackpoint>",
    );
  }
  return `${lines.join("\n")}\n    </Track>\n   </Lap>\n`;
}
