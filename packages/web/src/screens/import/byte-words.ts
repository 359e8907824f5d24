const KIB = 1024;
const MIB = KIB * KIB;
const GIB = KIB * MIB;
const number = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });
const whole = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });

/** 5,600,000 bytes as "5 MB", in the units of a file manager (1 MB is 1,048,576 bytes). */
export function bytesInWords(bytes: number): string {
  if (bytes >= GIB) return `${number.format(bytes / GIB)} GB`;
  if (bytes >= MIB) return `${whole.format(bytes / MIB)} MB`;
  return `${whole.format(Math.ceil(bytes / KIB))} KB`;
}
