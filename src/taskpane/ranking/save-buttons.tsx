import { Button, Spinner } from "@fluentui/react-components";
import { useContext, useState, type ReactElement } from "react";
import type { Ranking } from "../../review";
import type { Programme } from "../../rulebook";
import { download } from "../files/download";
import { useSession } from "./session";
import { RankingDoorsContext } from "./doors-context";
import type { Readable } from "./form-check";
import { tableOf } from "./table-of";

export function SaveButtons(props: {
  ranking: Ranking;
  programme: Programme;
  files: readonly Readable[];
}): ReactElement {
  const { texts, attempt } = useSession();
  const { t, language } = texts;
  const doors = useContext(RankingDoorsContext);
  const [saving, setSaving] = useState(false);
  const { ranking, programme, files } = props;
  const name = t("ranking.name", { n: ranking.cities.length });
  const saveWorkbook = async (): Promise<void> => {
    setSaving(true);
    try {
      const assessments = new Map(files.map(({ file, assessment }) => [file, assessment]));
      download(await doors.write(tableOf(ranking, programme, assessments, texts), language), name);
    } finally {
      setSaving(false);
    }
  };
  const saveJson = (): void => {
    download(`${JSON.stringify(ranking, null, 2)}\n`, name, "json");
  };
  if (saving) return <Spinner size="tiny" label={t("ranking.saving")} />;
  const nothing = ranking.cities.length === 0;
  return (
    <>
      <Button
        size="small"
        appearance="primary"
        disabledFocusable={nothing}
        onClick={() => {
          attempt(saveWorkbook);
        }}
      >
        {t("ranking.save")}
      </Button>
      <Button size="small" disabledFocusable={nothing} onClick={saveJson}>
        {t("ranking.saveJson")}
      </Button>
    </>
  );
}
