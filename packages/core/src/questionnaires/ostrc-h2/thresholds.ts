export {
  NOISE_BELOW_POINTS,
  SEVERITY_WITHOUT_PARTICIPATION,
  SUBSTANTIAL_FROM,
} from "../ostrc-o2/thresholds.ts";
