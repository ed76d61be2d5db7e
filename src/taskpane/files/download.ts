const TYPES = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json",
  txt: "text/plain",
  csv: "text/csv",
  ics: "text/calendar",
} as const;

/** Characters that Windows does not let into a file's name. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]/gu;

/** Hands bytes or a text to the browser as a file to be saved. */
export function download(
  content: Uint8Array | string,
  name: string,
  ending: keyof typeof TYPES = "xlsx",
): void {
  const url = URL.createObjectURL(
    new Blob([typeof content === "string" ? content : new Uint8Array(content)], { type: TYPES[ending] }),
  );
  const link = document.createElement("a");
  link.href = url;
  link.download = `${name.replace(FORBIDDEN, " ").trim()}.${ending}`;
  link.click();
  // The download has begun by then; before, some browsers would find nothing.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
