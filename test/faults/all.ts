import { checkFaults } from "./checks";
import { deskFaults } from "./desk";
import type { Fault } from "./fault";
import { fileFaults } from "./files";
import { paneFaults } from "./pane";
import { reviewFaults } from "./review";
import { workbookFaults } from "./workbook";

export const faults: readonly Fault[] = [
  ...paneFaults,
  ...workbookFaults,
  ...deskFaults,
  ...fileFaults,
  ...checkFaults,
  ...reviewFaults,
];
