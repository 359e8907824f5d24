import { PbfReader, PbfWriter } from "pbf";

interface Points {
  readonly latitudesE7: Int32Array;
  readonly longitudesE7: Int32Array;
}

/** The points of a way in few bytes: each as its difference to the one before it, nothing rounded. */
export function packPoints({ latitudesE7, longitudesE7 }: Points): Uint8Array {
  const writer = new PbfWriter(new Uint8Array(8 * latitudesE7.length + 16));
  let latitude = 0;
  let longitude = 0;
  for (let at = 0; at < latitudesE7.length; at += 1) {
    writer.writeSVarint((latitudesE7[at] ?? 0) - latitude);
    writer.writeSVarint((longitudesE7[at] ?? 0) - longitude);
    latitude = latitudesE7[at] ?? 0;
    longitude = longitudesE7[at] ?? 0;
  }
  return writer.finish();
}

/** The same points, in whole 1e-7 degrees. */
export function unpackPoints(bytes: Uint8Array): Points {
  const reader = new PbfReader(bytes);
  const latitudes: number[] = [];
  const longitudes: number[] = [];
  let latitude = 0;
  let longitude = 0;
  while (reader.pos < reader.length) {
    latitude += reader.readSVarint();
    longitude += reader.readSVarint();
    latitudes.push(latitude);
    longitudes.push(longitude);
  }
  return { latitudesE7: Int32Array.from(latitudes), longitudesE7: Int32Array.from(longitudes) };
}
