export { assess } from "./assess.ts";
export { ASSESSMENT_VERSION, type Assessment } from "./assessment.ts";
