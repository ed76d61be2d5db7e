export type { Check, CheckContext } from "./check";
export { checks, type RuleId } from "./registry";
export { checkRunner, runChecks, type RuledDraft } from "./runner";
export {
  proposals,
  readDate,
  readDocumentNumber,
  readNumber,
  withProposals,
  type Proposal,
  type Wanted,
} from "./clean-up/index";
export { evidenceFromFileNames, type NamedPaper } from "./evidence/file-names";
