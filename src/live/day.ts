const two = (n: number): string => String(n).padStart(2, "0");

/** Today where the user is, as an ISO day: a time in UTC would be yesterday's before eight in Beijing. */
export function localDay(): string {
  const now = new Date();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
