import type { WarningList } from "../warning-list.ts";
import { extensionColumns } from "../xml/point-fields.ts";
import { readXml, type XmlReader } from "../xml/read-xml.ts";
import { instantFromText, numberOf, numberOfAttribute, offsetFromText } from "../xml/values.ts";
import type { XmlAttributes, XmlContent } from "../xml/xml-handlers.ts";
import type { XmlSource } from "../xml/xml-source.ts";
import { type GpxTrack, gpxTrack } from "./gpx-track.ts";

/** What a GPX file holds. */
export interface GpxContent {
  readonly tracks: readonly GpxTrack[];
  readonly creator: string | null;
  readonly hasRoute: boolean;
  readonly hasWaypoint: boolean;
}

export const readGpx = (source: XmlSource, warnings: WarningList): GpxContent =>
  readXml(source, gpxReader, warnings);

function gpxReader(warnings: WarningList): XmlReader<GpxContent> {
  const tracks: GpxTrack[] = [];
  const extensionColumn = extensionColumns();
  let track = gpxTrack();
  let creator: string | null = null;
  let hasRoute = false;
  let hasWaypoint = false;
  let isNewSegment = false;
  let isInPoint = false;

  const warnOfNumber = (written: string | undefined, name: string): void => {
    if (written === undefined || written.trim() === "") return;
    warnings.add(
      "valueInvalid",
      `The ${name} "${written.slice(0, 40)}" is no number; it was taken as missing.`,
    );
  };
  const openPoint = (attributes: XmlAttributes): void => {
    if (isNewSegment) track.segmentStarts.push(track.points.length);
    isNewSegment = false;
    isInPoint = true;
    track.points.addRow();
    const latitude = numberOfAttribute(attributes, "lat");
    const longitude = numberOfAttribute(attributes, "lon");
    if (latitude !== null) track.points.set("latitudeDeg", latitude);
    else warnOfNumber(attributes.text("lat"), "latitude");
    if (longitude !== null) track.points.set("longitudeDeg", longitude);
    else warnOfNumber(attributes.text("lon"), "longitude");
  };
  const closeTime = (content: XmlContent): void => {
    const plainMs = content.plainTimeMs();
    if (!Number.isNaN(plainMs)) {
      track.points.set("timestampMs", plainMs);
      return;
    }
    const written = content.text();
    const at = instantFromText(written);
    if (at !== null) track.points.set("timestampMs", at);
    else if (written !== "") warnings.add("valueInvalid", `"${written.slice(0, 40)}" is no time.`);
    track.utcOffsetMinutes ??= offsetFromText(written);
  };
  const closeInPoint = (name: string, parent: string, content: XmlContent): void => {
    if (name === "time" && parent === "trkpt") {
      closeTime(content);
      return;
    }
    const target = name === "ele" && parent === "trkpt" ? "altitudeM" : extensionColumn(name);
    if (target === null) return;
    const value = numberOf(content);
    if (value === null) warnOfNumber(content.text(), name);
    else if (target === "cadencePerMin") track.cadencePerMin[track.points.length - 1] = value;
    else track.points.set(target, value);
  };

  return {
    open: (name, attributes) => {
      if (name === "gpx") creator ??= attributes.text("creator") || null;
      else if (name === "trk") {
        track = gpxTrack();
        tracks.push(track);
        isNewSegment = true;
      } else if (name === "trkseg") isNewSegment = true;
      else if (name === "trkpt") openPoint(attributes);
      else if (name === "rte") hasRoute = true;
      else if (name === "wpt") hasWaypoint = true;
    },
    close: (name, parent, content) => {
      if (name === "trkpt") isInPoint = false;
      else if (isInPoint) closeInPoint(name, parent, content);
      else if (parent === "trk" && name === "name") track.name = content.text() || null;
      else if (parent === "trk" && name === "type") track.type = content.text() || null;
    },
    content: () => ({ tracks, creator, hasRoute, hasWaypoint }),
  };
}
