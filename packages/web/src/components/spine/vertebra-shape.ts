/** One vertebra seen from behind, about its own middle: the body with both transverse processes, 62 wide, 26 high. */
export const VERTEBRA_OUTLINE =
  "M-14-11C-9-13 9-13 14-11C15-9 15-8 15.5-6.5C21-9 26-8.5 30-6C32-3.5 30-.5 27 0C22 .5 18 2 15 4.5" +
  "C15 7 15 9 14 11C9 13-9 13-14 11C-15 9-15 7-15 4.5C-18 2-22 .5-27 0C-30-.5-32-3.5-30-6C-26-8.5-21-9-15.5-6.5" +
  "C-15-8-15-9-14-11Z";

/** The spinous process: the ridge that can be felt, from the middle down past the lower edge. */
export const VERTEBRA_RIDGE =
  "M-2.5-3C-2.200 3-2.500 8-2 12.500C-1.500 14.500 1.500 14.500 2 12.500C2.500 8 2.200 3 2.500-3C1.500-5-1.500-5-2.500-3Z";
