export { withProposals } from "./apply";
export { readDate } from "./date";
export { readNumber, type Wanted } from "./number";
export { proposals, type Proposal } from "./proposals";
export { readDocumentNumber } from "./text";
