/** What the host claims to support unless it is told otherwise: the add-in's base, and what the shared runtime needs. */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.12",
  SharedRuntime: "1.1",
  AddinCommands: "1.1",
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.3",
};
