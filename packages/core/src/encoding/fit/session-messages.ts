import {
  FIT_EVENT,
  FIT_EVENT_TYPE,
  FIT_FIELD,
  FIT_MESSAGE,
  FIT_TIMESTAMP_FIELD,
  fitSportNumber,
  fitSubSportNumber,
  type Lap,
  type Recording,
} from "../../recording/index.ts";
import type { Instant } from "../../time/index.ts";
import type { FitField, FitWriter } from "./fit-writer.ts";
import { cadenceParts, fitTime, strides } from "./record-message.ts";

const scaled = (value: number | null, scale: number): number | null =>
  value === null ? null : value * scale;
const time = (at: number | null): FitField => ({
  number: FIT_TIMESTAMP_FIELD,
  type: "uint32",
  stored: fitTime(at),
});
const uint8 = (number: number, stored: number | null): FitField => ({ number, type: "uint8", stored });
const uint16 = (number: number, stored: number | null): FitField => ({ number, type: "uint16", stored });
const uint32 = (number: number, stored: number | null): FitField => ({ number, type: "uint32", stored });
const choice = (number: number, stored: number | null): FitField => ({ number, type: "enum", stored });

/** A start or stop of the timer. */
export function writeTimerEvent(writer: FitWriter, at: Instant, type: "start" | "stopAll"): void {
  const field = FIT_FIELD.event;
  writer.write(FIT_MESSAGE.event, [
    time(at),
    choice(field.event, FIT_EVENT.timer),
    choice(field.eventType, FIT_EVENT_TYPE[type]),
  ]);
}

export function writeLap(writer: FitWriter, lap: Lap, sport: Recording["sport"]): void {
  const field = FIT_FIELD.lap;
  const cadence = cadenceParts(strides(lap.avgCadenceSpm));
  const end = lap.startedAt === null || lap.elapsedS === null ? null : lap.startedAt + 1000 * lap.elapsedS;
  writer.write(FIT_MESSAGE.lap, [
    time(end),
    choice(field.event, FIT_EVENT.lap),
    choice(field.eventType, FIT_EVENT_TYPE.stop),
    uint32(field.startTime, fitTime(lap.startedAt)),
    uint32(field.elapsedTime, scaled(lap.elapsedS, 1000)),
    uint32(field.timerTime, scaled(lap.timerS, 1000)),
    uint32(field.distance, scaled(lap.distanceM, 100)),
    uint8(field.avgHeartRate, lap.avgHeartRateBpm),
    uint8(field.avgCadence, cadence.whole),
    uint8(field.avgFractionalCadence, cadence.fraction),
    choice(field.sport, fitSportNumber(sport)),
  ]);
}

/** The session with the device's totals; `end` is when it was over, if that is known. */
export function writeSession(writer: FitWriter, recording: Recording, end: Instant | null): void {
  const field = FIT_FIELD.session;
  const { totals, laps, startedAt } = recording;
  const cadence = cadenceParts(strides(totals.avgCadenceSpm));
  writer.write(FIT_MESSAGE.session, [
    time(end),
    choice(field.event, FIT_EVENT.session),
    choice(field.eventType, FIT_EVENT_TYPE.stop),
    uint32(field.startTime, fitTime(startedAt)),
    choice(field.sport, fitSportNumber(recording.sport)),
    choice(field.subSport, fitSubSportNumber(recording.subSport)),
    uint32(field.elapsedTime, scaled(totals.elapsedS, 1000)),
    uint32(field.timerTime, scaled(totals.timerS, 1000)),
    uint32(field.distance, scaled(totals.distanceM, 100)),
    uint16(field.calories, totals.calories),
    uint8(field.avgHeartRate, totals.avgHeartRateBpm),
    uint8(field.maxHeartRate, totals.maxHeartRateBpm),
    uint8(field.avgCadence, cadence.whole),
    uint8(field.avgFractionalCadence, cadence.fraction),
    uint16(field.ascent, totals.ascentM),
    uint16(field.descent, totals.descentM),
    uint16(field.firstLapIndex, 0),
    uint16(field.lapCount, laps.length),
  ]);
}

/** The last message: it ties the local time to UTC where the offset is known. */
export function writeActivity(writer: FitWriter, recording: Recording, end: Instant | null): void {
  const field = FIT_FIELD.activity;
  const { utcOffsetMinutes, totals } = recording;
  const local = end === null || utcOffsetMinutes === null ? null : end + 60_000 * utcOffsetMinutes;
  writer.write(FIT_MESSAGE.activity, [
    time(end),
    uint32(field.timerTime, scaled(totals.timerS, 1000)),
    uint16(field.sessionCount, 1),
    choice(field.type, 0),
    choice(field.event, FIT_EVENT.activity),
    choice(field.eventType, FIT_EVENT_TYPE.stop),
    uint32(field.localTimestamp, fitTime(local)),
  ]);
}
