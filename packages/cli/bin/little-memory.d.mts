export const NODE_FLAGS: readonly string[];
export const ENVIRONMENT: Readonly<Record<string, string>>;
export function beginInLittleMemory(): void;
