const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Characters that Windows does not let into a file's name. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]/gu;

/** Hands bytes to the browser as a file to be saved. */
export function download(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: WORKBOOK }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `${name.replace(FORBIDDEN, " ").trim()}.xlsx`;
  link.click();
  // The download has begun by then; before, some browsers would find nothing.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
