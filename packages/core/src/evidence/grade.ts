/**
 * How sure the evidence lets anyone be that a statement holds for back pain in runners. `contradicted`: the evidence
 * speaks against it. `convention`: no evidence, a habit of the field or a decision of this project, said as such.
 */
export const GRADES = ["high", "moderate", "low", "very-low", "contradicted", "convention"] as const;
export type Grade = (typeof GRADES)[number];
