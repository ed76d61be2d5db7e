export type * from "./types";
export * from "./selectors";
export { applicantKinds, dateKeysOf, kindsOf, onTrack } from "./applicants";
export { loadProgramme, validateProgramme, type RulebookFault } from "./validate/index";
export { registerPack, type PackReading } from "./load/index";
export { changesSince, defaultProgramme, packVersion, programme, programmes } from "./registry";
