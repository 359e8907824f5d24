// Reference ratios of one laboratory, not checked against the publication: description, never a finding.

/** Flexion held longer than extension (mcgill-1999). */
export const FLEXION_TO_EXTENSION_ABOVE = 1;
/** The two side bridges differ by more than this share of the left one (mcgill-1999). */
export const SIDE_DIFFERENCE_ABOVE = 0.05;
/** A side bridge held longer than this share of extension (mcgill-1999). */
export const SIDE_BRIDGE_TO_EXTENSION_ABOVE = 0.75;
