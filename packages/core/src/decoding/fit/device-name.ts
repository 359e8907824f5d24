import { FIT_FIELD } from "../../recording/index.ts";
import type { FitMessage } from "./fit-message.ts";

/** Makers by their number, those that runners' files come from. */
const MANUFACTURERS: Readonly<Record<number, string>> = {
  1: "Garmin",
  23: "Suunto",
  32: "Wahoo",
  95: "Stryd",
  123: "Polar",
  260: "Zwift",
  265: "Strava",
  294: "COROS",
};
const RECORDING_DEVICE = 0;

/** The recording device: its name as the file writes it, else its maker and product number; null without both. */
export function deviceName(
  fileIds: readonly FitMessage[],
  deviceInfos: readonly FitMessage[],
): string | null {
  const creator = deviceInfos.filter(
    (info) => info.number(FIT_FIELD.deviceInfo.deviceIndex) === RECORDING_DEVICE,
  );
  for (const fileId of fileIds) {
    const name = fileId.text(FIT_FIELD.fileId.productName);
    if (name !== null) return name;
  }
  for (const info of creator) {
    const name = info.text(FIT_FIELD.deviceInfo.productName);
    if (name !== null) return name;
  }
  for (const fileId of fileIds) {
    const manufacturer = fileId.number(FIT_FIELD.fileId.manufacturer);
    const product = fileId.number(FIT_FIELD.fileId.product);
    if (manufacturer === null) continue;
    const maker = MANUFACTURERS[manufacturer] ?? `manufacturer ${manufacturer}`;
    return product === null ? maker : `${maker} ${product}`;
  }
  return null;
}
