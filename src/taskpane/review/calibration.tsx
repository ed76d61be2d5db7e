/** Experts' marks of a sample city beside scores that are held to be right. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useContext, useState, type ReactElement } from "react";
import type { Assessment } from "../../assessment";
import { calibrations } from "../../review";
import type { Judged } from "../fill/fill-tab";
import { scoreText } from "../model/numbers";
import { Choice } from "../ranking/controls";
import { RankingDoorsContext } from "../ranking/doors-context";
import { FileDrop } from "../ranking/file-drop";
import { isReadable, type CheckedFile } from "../ranking/form-check";
import { useSession } from "./session";
import { useTextStyles } from "../shell/styles";
import { useWords } from "./use-words";

const useStyles = makeStyles({
  choice: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    gap: "4px 8px",
    alignItems: "center",
    fontSize: tokens.fontSizeBase200,
  },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    "& th, & td": { padding: "4px", textAlign: "right", fontWeight: tokens.fontWeightRegular },
    "& th:first-child": { textAlign: "left", overflowWrap: "anywhere" },
    "& tr": { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  },
});

const columns = ["self", "province", "national"] as const;
type Source = (typeof columns)[number] | "file";

const signed = (points: number): string => `${points > 0 ? "+" : ""}${scoreText(points)}`;

export function CalibrationSection({ judged }: { judged: Judged }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { texts, attempt } = useSession();
  const doors = useContext(RankingDoorsContext);
  const say = useWords();
  const [source, setSource] = useState<Source>("self");
  const [file, setFile] = useState<CheckedFile | null>(null);
  const { assessment, rules } = judged;
  const read = async (files: readonly File[]): Promise<void> => {
    await doors.read(files.slice(0, 1), rules.programme, texts.language, {
      signal: new AbortController().signal,
      onRead: setFile,
    });
  };
  const reference: Assessment | null =
    source !== "file" ? assessment : file !== null && isReadable(file) ? file.assessment : null;
  const lines =
    reference === null ? [] : calibrations(assessment, reference, source === "file" ? undefined : source);
  return (
    <>
      <p className={text.secondary}>{say("calibration.note")}</p>
      <div className={styles.choice}>
        <Choice
          label={say("calibration.with")}
          value={source}
          options={[...columns, "file" as const].map((value) => ({
            value,
            words: say(`calibration.${value}`),
          }))}
          onChoose={setSource}
        />
      </div>
      {source === "file" ? (
        <FileDrop
          words=""
          button={say("calibration.choose")}
          label={say("calibration.chooseFile")}
          note={
            file === null
              ? ""
              : isReadable(file)
                ? say("calibration.from", { file: file.file })
                : say("calibration.refused", { file: file.file, reason: file.refused })
          }
          multiple={false}
          busy={false}
          onFiles={(files) => {
            attempt(() => read(files));
          }}
        />
      ) : null}
      {lines.length === 0 ? (
        <p className={text.secondary}>{say("calibration.none")}</p>
      ) : (
        <>
          <table className={styles.table} aria-label={say("calibration.table")}>
            <thead>
              <tr>
                {(["expert", "items", "bias", "distance"] as const).map((head) => (
                  <th key={head} scope="col">
                    {say(`calibration.${head}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map(({ expert, items, bias, distance }) => (
                <tr key={expert}>
                  <th scope="row">{expert}</th>
                  <td>{items}</td>
                  <td>{signed(bias)}</td>
                  <td>{scoreText(distance)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className={text.secondary}>{say("calibration.biasNote")}</p>
        </>
      )}
    </>
  );
}
