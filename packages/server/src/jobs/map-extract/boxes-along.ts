/** A part of the globe, whole 1e-7 degrees. */
export interface Box {
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
}

const MARGIN_M = 60;
/** A box grows along the track until a side of it is so long. */
const LONGEST_SIDE_M = 600;
const METRES_PER_DEGREE = 111_195;
const E7_PER_DEGREE = 1e7;

/** Boxes that hold all positions of a track, each with 60 m around them. Records without a position are passed over. */
export function boxesAlong({
  latitudeDeg,
  longitudeDeg,
}: {
  readonly latitudeDeg: Float64Array;
  readonly longitudeDeg: Float64Array;
}): readonly Box[] {
  const boxes: Box[] = [];
  let open: Degrees | null = null;
  for (let row = 0; row < latitudeDeg.length; row += 1) {
    const latitude = latitudeDeg[row] ?? Number.NaN;
    const longitude = longitudeDeg[row] ?? Number.NaN;
    if (Number.isNaN(latitude) || Number.isNaN(longitude)) continue;
    const grown: Degrees = withPosition(open, latitude, longitude);
    if (open !== null && isTooLarge(grown)) {
      boxes.push(withMargin(open));
      open = withPosition(null, latitude, longitude);
    } else open = grown;
  }
  if (open !== null) boxes.push(withMargin(open));
  return boxes;
}

interface Degrees {
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
}

const withPosition = (box: Degrees | null, latitude: number, longitude: number): Degrees => ({
  south: Math.min(latitude, box?.south ?? latitude),
  north: Math.max(latitude, box?.north ?? latitude),
  west: Math.min(longitude, box?.west ?? longitude),
  east: Math.max(longitude, box?.east ?? longitude),
});

/** Towards the poles a degree of longitude is shorter. */
const longitudeScale = ({ south, north }: Degrees): number =>
  Math.max(0.01, Math.cos((((south + north) / 2) * Math.PI) / 180));

function isTooLarge(box: Degrees): boolean {
  const longestDeg = LONGEST_SIDE_M / METRES_PER_DEGREE;
  return box.north - box.south > longestDeg || (box.east - box.west) * longitudeScale(box) > longestDeg;
}

function withMargin(box: Degrees): Box {
  const latitudeDeg = MARGIN_M / METRES_PER_DEGREE;
  const longitudeDeg = latitudeDeg / longitudeScale(box);
  return {
    south: Math.floor((box.south - latitudeDeg) * E7_PER_DEGREE),
    north: Math.ceil((box.north + latitudeDeg) * E7_PER_DEGREE),
    west: Math.floor((box.west - longitudeDeg) * E7_PER_DEGREE),
    east: Math.ceil((box.east + longitudeDeg) * E7_PER_DEGREE),
  };
}
