import { gzipSync } from "node:zlib";
import {
  type ZipMember,
  zipOf,
} from "../../../packages/server/src/use-cases/imports/zip-writer.test-support.ts";
import { csvFiles, jsonFiles } from "./account-tables.ts";
import { fitFiles } from "./fit-files.ts";
import { gpxFiles, tcxFiles } from "./xml-texts.ts";

const [fit, , , anotherFit] = fitFiles();
const [gpx] = gpxFiles();
const [tcx] = tcxFiles();
const [csv] = csvFiles();
const [json] = jsonFiles();
const member = (name: string, bytes: Uint8Array | undefined, odd: Partial<ZipMember> = {}): ZipMember => ({
  name,
  bytes: bytes ?? new Uint8Array(),
  ...odd,
});

/** 64 MB of nothing in as many kilobytes. */
const BOMB_BYTES = 1 << 26;

const account = zipOf([
  member("activities.csv", csv),
  member("activities/", new Uint8Array()),
  member("activities/1.fit.gz", gzipSync(fit ?? new Uint8Array())),
  member("activities/2.gpx", gpx),
  member("activities/3.tcx", tcx),
  member("photo.jpg", Uint8Array.from([0xff, 0xd8, 0xff, 0])),
  member("empty.fit", new Uint8Array()),
]);
const nested = zipOf([
  member(
    "Part1.zip",
    zipOf([member("10_ACTIVITY.fit", fit), member("deeper.zip", zipOf([member("a.fit", fit)]))]),
  ),
  member("x_summarizedActivities.json", json),
]);
const odd = zipOf([
  member("../outside.fit", fit),
  member("__MACOSX/._a.fit", fit),
  member("link", gpx, { isLink: true }),
  member("secret.fit", fit, { isEncrypted: true }),
  member("broken.fit", fit, { isBroken: true }),
  member("long.fit", fit, { claimedBytes: 0xffff_fffe }),
  member("short.fit", fit, { claimedBytes: 3 }),
  member("zeros.bin", new Uint8Array(BOMB_BYTES)),
  member("good.fit", anotherFit),
]);
const ours = zipOf([
  member("backstride.json", jsonFiles().at(-1)),
  member("gpx/1.gpx", gpx),
  member("recordings/1.fit", fit),
]);

export const zipFiles = (): readonly Uint8Array[] => [account, nested, odd, ours, zipOf([])];

/** Recordings in gzip, an archive in gzip, gzip in gzip, two streams behind each other, and a bomb. */
export const gzipFiles = (): readonly Uint8Array[] => {
  const packed = [fit, gpx, tcx, csv, json, account].map((bytes) => gzipSync(bytes ?? new Uint8Array()));
  const [first = Buffer.alloc(0), second = Buffer.alloc(0)] = packed;
  return [...packed, gzipSync(first), Buffer.concat([first, second]), gzipSync(new Uint8Array(BOMB_BYTES))];
};
