import type { filesZh } from "./files.zh-CN";

export const filesEn: Readonly<Record<keyof typeof filesZh, string>> = {
  "files.title": "Files",
  "files.blank": "Save a blank workbook",
  "files.filled": "Save these data",
  "files.read": "Read a workbook or Word form",
  "files.choose": "Choose the file to read (.xlsx or .docx)",
  "files.note":
    "Files are read and written on this computer only. People without the add-in fill them in Excel, WPS or LibreOffice.",
  "files.blankName": "Application workbook (blank)",
  "files.filledName": "{city} application workbook",
  "files.reading": "Reading {file}",
  "files.saving": "Making the workbook",
  "files.cancel": "Stop reading",
  "files.found": "{file}",
  "files.holds": "{rows} rows of Annex 1, {items} items of Annex 2, {papers} papers, {firms} enterprises",
  "files.noCity": "no city named",
  "files.recognised": "Recognised by their contents",
  "files.missing": "Not found",
  "files.notTaken": "Not taken; have a look",
  "files.faults": "Noticed while reading",
  "files.take": "Fill into this workbook",
  "files.leave": "Leave it",
  "files.takeSome": "What was read is filled into this workbook; it asks before anything is replaced.",
  "files.taken": "Filled in from {file}",
  "files.more": "{n} more",
};
