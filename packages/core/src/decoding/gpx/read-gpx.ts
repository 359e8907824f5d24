import type { WarningList } from "../warning-list.ts";
import { columnOfExtension } from "../xml/point-fields.ts";
import { readXml, type XmlElement } from "../xml/read-xml.ts";
import { instantFromText, numberFromText, offsetFromText } from "../xml/values.ts";
import { type GpxTrack, gpxTrack } from "./gpx-track.ts";

/** What a GPX file holds. */
export interface GpxContent {
  readonly tracks: readonly GpxTrack[];
  readonly creator: string | null;
  readonly hasRoute: boolean;
  readonly hasWaypoint: boolean;
}

export function readGpx(text: string, warnings: WarningList): GpxContent {
  const tracks: GpxTrack[] = [];
  let track = gpxTrack();
  let creator: string | null = null;
  let hasRoute = false;
  let hasWaypoint = false;
  let isNewSegment = false;
  let isInPoint = false;

  const quantity = (written: string | undefined, name: string): number | null => {
    const value = numberFromText(written);
    if (value === null && written !== undefined && written.trim() !== "") {
      warnings.add(
        "valueInvalid",
        `The ${name} "${written.slice(0, 40)}" is no number; it was taken as missing.`,
      );
    }
    return value;
  };
  const openPoint = (attributes: Readonly<Record<string, string>>): void => {
    if (isNewSegment) track.segmentStarts.push(track.points.length);
    isNewSegment = false;
    isInPoint = true;
    track.points.addRow();
    const latitude = quantity(attributes["lat"], "latitude");
    const longitude = quantity(attributes["lon"], "longitude");
    if (latitude !== null) track.points.set("latitudeDeg", latitude);
    if (longitude !== null) track.points.set("longitudeDeg", longitude);
  };
  const closeInPoint = (name: string, parent: string, written: string): void => {
    if (name === "time" && parent === "trkpt") {
      const at = instantFromText(written);
      if (at !== null) track.points.set("timestampMs", at);
      else if (written !== "") warnings.add("valueInvalid", `"${written.slice(0, 40)}" is no time.`);
      track.utcOffsetMinutes ??= offsetFromText(written);
      return;
    }
    const target = name === "ele" && parent === "trkpt" ? "altitudeM" : columnOfExtension(name);
    const value = target === null ? null : quantity(written, name);
    if (target === null || value === null) return;
    if (target === "cadencePerMin") track.cadencePerMin[track.points.length - 1] = value;
    else track.points.set(target, value);
  };

  readXml(
    text,
    {
      open: ({ name }, attributes) => {
        if (name === "gpx") creator ??= attributes["creator"] || null;
        else if (name === "trk") {
          track = gpxTrack();
          tracks.push(track);
          isNewSegment = true;
        } else if (name === "trkseg") isNewSegment = true;
        else if (name === "trkpt") openPoint(attributes);
        else if (name === "rte") hasRoute = true;
        else if (name === "wpt") hasWaypoint = true;
      },
      close: ({ name, path }: XmlElement, written) => {
        const parent = path.at(-1) ?? "";
        if (name === "trkpt") isInPoint = false;
        else if (isInPoint) closeInPoint(name, parent, written);
        else if (parent === "trk" && name === "name") track.name = written || null;
        else if (parent === "trk" && name === "type") track.type = written || null;
      },
    },
    warnings,
  );
  return { tracks, creator, hasRoute, hasWaypoint };
}
