export { encodeFit } from "./fit/encode-fit.ts";
export { encodeGpx } from "./gpx/encode-gpx.ts";
