/** The thigh stays further above the horizontal: short hip flexors over one joint (modified-thomas-reference-angles). */
export const SHORT_ABOVE_HORIZONTAL_DEG = 0;
/** The knee hangs less bent than this: short hip flexors over two joints (modified-thomas-reference-angles). */
export const SHORT_BELOW_KNEE_DEG = 67;
