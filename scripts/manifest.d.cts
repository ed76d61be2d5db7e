export const DEV_ORIGIN: string;
export function manifestFor(text: string, baseUrl: string): string;
