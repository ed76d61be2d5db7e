export const browserAdvice: string;
export const browserFlags: string[];
export function findBrowser(): string | undefined;
