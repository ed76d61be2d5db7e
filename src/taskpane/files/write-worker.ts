/** Entry of the worker that writes workbooks: a second of work that the pane must not wait for. */
import type { Assessment } from "../../assessment";
import type { Language } from "../../i18n";
import type { Programme } from "../../rulebook";
import { fillWrites, rankingSheet, sheetPlans, type RankingTable } from "../../sheets";
import { writeXlsx } from "../../xlsx";

export type Written = { readonly bytes: Uint8Array } | { readonly message: string };

export type Order = { readonly lang: Language } & (
  | { readonly kind: "ranking"; readonly table: RankingTable }
  /** The official forms, filled where an assessment is given. */
  | { readonly kind: "forms"; readonly programme: Programme; readonly assessment: Assessment | null }
);

function bytesOf(order: Order): Promise<Uint8Array> {
  const { lang } = order;
  if (order.kind === "ranking") return writeXlsx([rankingSheet(order.table, { lang })], { lang });
  const { programme, assessment } = order;
  const writes = assessment === null ? [] : fillWrites(programme, assessment, { lang });
  return writeXlsx(sheetPlans(programme, { lang }), { writes, lang });
}

async function written(order: Order): Promise<Written> {
  try {
    return { bytes: await bytesOf(order) };
  } catch (error) {
    return { message: error instanceof Error ? error.message : String(error) };
  }
}

addEventListener("message", ({ data }: MessageEvent<Order>) => {
  void written(data).then((answer) => {
    postMessage(answer);
  });
});
