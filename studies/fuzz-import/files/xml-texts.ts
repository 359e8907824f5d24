import { tcxText } from "../../../bench/import/files/tcx-text.ts";
import { encodeGpx } from "../../../packages/core/src/encoding/index.ts";
import { shortRun, trailRun } from "./made-runs.ts";

/** Two tracks of two sports, an empty segment, points that lack this and that, other prefixes, a route and a waypoint. */
const MIXED_GPX = `<?xml version="1.0" encoding="UTF-8"?>
<gpx version="1.1" creator='A "watch"' xmlns:ns3="x" xmlns="http://www.topografix.com/GPX/1/1">
<metadata><name>n</name><time>2026-05-04T07:00:00Z</time></metadata>
<wpt lat="48" lon="11"><name>start</name></wpt>
<trk><name><![CDATA[One & <two>]]></name><type>running</type><trkseg/><trkseg>
<trkpt lat="48.0" lon="11.0"><ele>500</ele><time>2026-05-04T07:00:00Z</time><extensions><ns3:TrackPointExtension><ns3:hr>120</ns3:hr><ns3:cad>85</ns3:cad></ns3:TrackPointExtension></extensions></trkpt>
<trkpt lat="48.0001" lon="11.0"><time>2026-05-04T07:00:05.250+02:00</time><hr>121</hr></trkpt>
<trkpt><time>2026-05-04T07:00:10Z</time></trkpt>
<trkpt lat="48.0003" lon="11.0"><ele>NaN</ele></trkpt>
</trkseg><trkseg><trkpt lat="48.001" lon="11.0"><speed>3.1</speed><time>2026-05-04T07:05:00Z</time></trkpt></trkseg></trk>
<trk><type>cycling</type><trkseg><trkpt lat="48.1" lon="11.0"><time>2026-05-04T09:00:00Z</time><power>200</power></trkpt></trkseg></trk>
<rte><rtept lat="1" lon="1"/></rte></gpx>`;

const ROUTE_GPX = '<gpx><rte><rtept lat="48" lon="11"/><rtept lat="48.1" lon="11"/></rte></gpx>';

/** Two legs whose distance runs on, an empty track, laps without points, a treadmill's leg, ten spaces before it all. */
const MIXED_TCX = `          <?xml version="1.0"?>
<TrainingCenterDatabase xmlns:ns3="x"><Activities>
<Activity Sport="Running"><Id>2026-05-04T07:00:00Z</Id>
<Lap StartTime="2026-05-04T07:00:00Z"><TotalTimeSeconds>20</TotalTimeSeconds><DistanceMeters>60</DistanceMeters><Calories>5</Calories><AverageHeartRateBpm><Value>120</Value></AverageHeartRateBpm><Cadence>85</Cadence><Track>
<Trackpoint><Time>2026-05-04T07:00:00Z</Time><Position><LatitudeDegrees>48</LatitudeDegrees><LongitudeDegrees>11</LongitudeDegrees></Position><AltitudeMeters>500</AltitudeMeters><DistanceMeters>0</DistanceMeters><HeartRateBpm><Value>120</Value></HeartRateBpm><Cadence>85</Cadence></Trackpoint>
<Trackpoint><Time>2026-05-04T07:00:10Z</Time><DistanceMeters>30</DistanceMeters><Extensions><ns3:TPX><ns3:Speed>3</ns3:Speed><ns3:RunCadence>86</ns3:RunCadence><ns3:Watts>200</ns3:Watts></ns3:TPX></Extensions></Trackpoint>
</Track><Track/><Track><Trackpoint><Time>2026-05-04T07:00:20Z</Time><DistanceMeters>60</DistanceMeters></Trackpoint></Track></Lap>
<Lap StartTime="2026-05-04T07:00:30Z"><TotalTimeSeconds>10</TotalTimeSeconds><DistanceMeters>30</DistanceMeters></Lap>
<Notes>A &amp; B</Notes><Creator><Name>Watch</Name><UnitId>1</UnitId></Creator></Activity>
<Activity Sport="biking"><Id>2026-05-04T08:00:00Z</Id><Lap StartTime="2026-05-04T08:00:00Z"><Track><Trackpoint><Time>2026-05-04T08:00:00Z</Time><DistanceMeters>100</DistanceMeters></Trackpoint></Track></Lap></Activity>
</Activities></TrainingCenterDatabase>`;

const COURSE_TCX =
  "<TrainingCenterDatabase><Courses><Course><Name>c</Name><Track><Trackpoint/></Track></Course></Courses></TrainingCenterDatabase>";

const bytesOf = (text: string): Uint8Array => Buffer.from(text);

export const gpxFiles = (): readonly Uint8Array[] => [
  bytesOf(MIXED_GPX),
  bytesOf(encodeGpx(shortRun("gpx"))),
  bytesOf(encodeGpx(trailRun("gpx"))),
  bytesOf(ROUTE_GPX),
];

export const tcxFiles = (): readonly Uint8Array[] => [
  bytesOf(MIXED_TCX),
  bytesOf(tcxText(shortRun("tcx"))),
  bytesOf(tcxText(trailRun("tcx"))),
  bytesOf(COURSE_TCX),
];
