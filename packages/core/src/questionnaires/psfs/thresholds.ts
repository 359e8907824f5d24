/** A mean that moved by less may be noise (stratford-1995, not checked against the publication). */
export const MEAN_CHANGE_POINTS = 2;
/** One activity that moved by less may be noise (stratford-1995, not checked against the publication). */
export const SINGLE_CHANGE_POINTS = 3;
