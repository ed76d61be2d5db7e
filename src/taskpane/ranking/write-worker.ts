/** Entry of the worker that writes a ranking's workbook. */
import type { Language } from "../../i18n";
import { rankingSheet, type RankingTable } from "../../sheets";
import { writeXlsx } from "../../xlsx";

export type Written = { readonly bytes: Uint8Array } | { readonly message: string };

interface Order {
  readonly table: RankingTable;
  readonly lang: Language;
}

async function written({ table, lang }: Order): Promise<Written> {
  try {
    return { bytes: await writeXlsx([rankingSheet(table, { lang })], { lang }) };
  } catch (error) {
    return { message: error instanceof Error ? error.message : String(error) };
  }
}

addEventListener("message", ({ data }: MessageEvent<Order>) => {
  void written(data).then((answer) => {
    postMessage(answer);
  });
});
