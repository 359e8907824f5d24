declare const __BUILD__: string | null | undefined;

/** Which build this page is of; null in development and in tests. */
export const BUILD: string | null = typeof __BUILD__ === "undefined" ? null : (__BUILD__ ?? null);
