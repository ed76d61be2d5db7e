import { parseAssessment, type Assessment } from "../assessment/index";
import { programme as programmeOf, type Programme } from "../rulebook/index";
import { fillWrites, leftOut, sheetPlans } from "../sheets/index";
import { writeXlsx } from "../xlsx/index";
import type { Arguments } from "./arguments";
import { Failure } from "./failure";
import { EXIT, type ExitStatus, type Io } from "./io";
import { openAssessment } from "./open";
import { outputOf, writeOutput } from "./output";
import { chosenProgramme } from "./programme";

/** `ipcity new`: a workbook with the official templates. */
export async function newWorkbook(args: Arguments, io: Io): Promise<ExitStatus> {
  const programme = chosenProgramme(args);
  const empty = { format: "ipcity-assessment/1", programme: programme.id };
  const city = args.enforcement ? empty : { ...empty, city: { enforcementPower: false } };
  return write(parseAssessment(city), programme, args, io);
}

/** `ipcity fill`: the same, filled from an assessment. */
export async function fillWorkbook(args: Arguments, io: Io): Promise<ExitStatus> {
  const assessment = await openAssessment(args.files[0] ?? "", io);
  return write(assessment, programmeOf(assessment.programme), args, io);
}

async function write(
  assessment: Assessment,
  programme: Programme,
  args: Arguments,
  io: Io,
): Promise<ExitStatus> {
  const path = outputOf(args, ".xlsx");
  const { lang } = args;
  const [first] = leftOut(programme, assessment);
  // Half an assessment in a workbook would look like a whole one.
  if (first !== undefined) {
    throw new Failure({ zh: `放不进工作簿：${first.zh}`, en: `does not fit into a workbook: ${first.en}` });
  }
  const plans = sheetPlans(programme, { lang });
  const bytes = await writeXlsx(plans, { lang, writes: fillWrites(programme, assessment, { lang }) });
  await writeOutput(path, bytes, args, io);
  return EXIT.done;
}
