import type { Assessment, Lang } from "../assessment/index";
import { rankJudged, withTotals, type Ranking } from "../review/index";
import { rankingSheet } from "../sheets/index";
import type { Arguments } from "./arguments";
import { Failure } from "./failure";
import { isFailed, judgeFiles } from "./files";
import { EXIT, type ExitStatus, type Io } from "./io";
import { writeOutput } from "./output";
import { printRanking, rankingTable, refusal } from "./print-ranking";
import { json, tellFailures } from "./report-files";
import { oneLine } from "./table";
import { texts } from "./texts";

/** `ipcity rank`: the cities of the files compared; a file that cannot be read is named and left out. */
export async function rank(args: Arguments, io: Io): Promise<ExitStatus> {
  const { column, lang, output } = args;
  if (output !== undefined) requireKnownKind(output);
  const judged = await judgeFiles(args, io);
  const ranking = rankJudged(
    judged.flatMap((entry) => (isFailed(entry) ? [] : [withTotals(entry)])),
    {
      lang,
      rejected: judged.flatMap((entry) =>
        isFailed(entry) ? [{ file: entry.file, reason: entry.failure.in(lang) }] : [],
      ),
      ...(column === undefined ? {} : { column }),
    },
  );
  tellFailures(judged, args, io);
  tellRefused(ranking, new Set(judged.filter(isFailed).map(({ file }) => file)), io);
  if (output !== undefined) {
    const cities = new Map(
      judged.flatMap((entry) => (isFailed(entry) ? [] : [[entry.file, entry.assessment]])),
    );
    await writeOutput(output, await content(output, ranking, cities, lang), args, io);
  }
  io.stdout(args.json ? json(ranking) : printRanking(ranking, lang));
  if (output !== undefined && !args.json) io.stdout(`\n${texts(lang).written}${oneLine(output)}\n`);
  return ranking.rejected.length > 0 ? EXIT.unusable : EXIT.done;
}

function requireKnownKind(output: string): void {
  if (/\.(xlsx|json)$/i.test(output)) return;
  throw new Failure({
    zh: `${output}：排名写成 .xlsx 或 .json 文件，改扩展名`,
    en: `${output}: a ranking is written as .xlsx or .json; change the extension`,
  });
}

async function content(
  output: string,
  ranking: Ranking,
  cities: ReadonlyMap<string, Assessment>,
  lang: Lang,
): Promise<Uint8Array | string> {
  if (/\.json$/i.test(output)) return json(ranking);
  const { writeXlsx } = await import("../xlsx/index");
  return writeXlsx([rankingSheet(rankingTable(ranking, cities, lang), { lang })], { lang });
}

/** Readable files that no ranking can hold; those that could not be read are told already. */
function tellRefused({ rejected }: Ranking, told: ReadonlySet<string>, io: Io): void {
  for (const entry of rejected) {
    if (!told.has(entry.file)) io.stderr(`ipcity: ${oneLine(refusal(entry))}\n`);
  }
}
