/** Global message numbers of the FIT profile that Backstride reads or writes. */
export const FIT_MESSAGE = {
  fileId: 0,
  userProfile: 3,
  sport: 12,
  session: 18,
  lap: 19,
  record: 20,
  event: 21,
  deviceInfo: 23,
  activity: 34,
  hrv: 78,
  length: 101,
  hr: 132,
  fieldDescription: 206,
  developerDataId: 207,
} as const;

/** Every message keeps its timestamp under this field number. */
export const FIT_TIMESTAMP_FIELD = 253;

/** Field numbers per message; each session, lap and record value with the scale that turns it into the named unit. */
export const FIT_FIELD = {
  fileId: { type: 0, manufacturer: 1, product: 2, serialNumber: 3, timeCreated: 4, productName: 8 },
  userProfile: { gender: 1, weight: 4, restingHeartRate: 8 },
  sport: { sport: 0, subSport: 1, name: 3 },
  session: {
    event: 0,
    eventType: 1,
    startTime: 2,
    sport: 5,
    subSport: 6,
    elapsedTime: 7,
    timerTime: 8,
    distance: 9,
    calories: 11,
    avgHeartRate: 16,
    maxHeartRate: 17,
    avgCadence: 18,
    ascent: 22,
    descent: 23,
    firstLapIndex: 25,
    lapCount: 26,
    avgFractionalCadence: 92,
  },
  lap: {
    event: 0,
    eventType: 1,
    startTime: 2,
    elapsedTime: 7,
    timerTime: 8,
    distance: 9,
    avgHeartRate: 15,
    avgCadence: 17,
    sport: 25,
    avgFractionalCadence: 80,
  },
  length: { startTime: 2, timerTime: 4, strokeCount: 5, lengthType: 12 },
  event: { event: 0, eventType: 1 },
  deviceInfo: { deviceIndex: 0, manufacturer: 2, product: 4, productName: 27 },
  activity: { timerTime: 0, sessionCount: 1, type: 2, event: 3, eventType: 4, localTimestamp: 5 },
  /** Times between beats, in thousandths of a second, several to a message. */
  hrv: { time: 0 },
  hr: { fractionalTimestamp: 0, filteredBpm: 6, eventTimestamp: 9, eventTimestamp12: 10 },
  fieldDescription: {
    developerIndex: 0,
    fieldNumber: 1,
    baseType: 2,
    name: 3,
    scale: 6,
    offset: 7,
    units: 8,
    nativeMessage: 14,
    nativeField: 15,
  },
} as const;

/** `file_id.type`: what a FIT file holds. */
export const FIT_FILE_TYPE = {
  device: 1,
  settings: 2,
  sport: 3,
  activity: 4,
  workout: 5,
  course: 6,
  schedules: 7,
  weight: 9,
  totals: 10,
  goals: 11,
  bloodPressure: 14,
  monitoringA: 15,
  activitySummary: 20,
  monitoringDaily: 28,
  monitoringB: 32,
  segment: 34,
  segmentList: 35,
} as const;

/** `event.event` and `event.event_type`. */
export const FIT_EVENT = { timer: 0, session: 8, lap: 9, activity: 26 } as const;
export const FIT_EVENT_TYPE = { start: 0, stop: 1, stopAll: 4, stopDisable: 8, stopDisableAll: 9 } as const;

/** `user_profile.gender`. */
export const FIT_GENDER = { female: 0, male: 1 } as const;
