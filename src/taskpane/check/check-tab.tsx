import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowSync16Regular } from "@fluentui/react-icons/svg/arrow-sync";
import { useMemo, useState, type ReactElement } from "react";
import type { Severity } from "../../assessment";
import { CleanUpList } from "../clean-up/clean-up-list";
import type { Judged } from "../fill/fill-tab";
import { severities, viewFindings } from "../model/findings";
import { partOf } from "../model/outline";
import { Folded } from "../shell/folded";
import { targetOf } from "../shell/locate";
import { useSession } from "../shell/session";
import { useTextStyles } from "../shell/styles";
import { FindingGroup } from "./finding-group";
import { GateList } from "./gate-list";
import { KeptList } from "./kept-list";
import { FilterRow } from "./severity-filter";
import { useWalk, type KeptPlace } from "./use-walk";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", rowGap: "12px" },
  foot: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: "8px" },
});

const loadWay = async () =>
  (await import(/* webpackChunkName: "deciding" */ "../way/shortest-way")).ShortestWay;
const loadSensitivity = async () =>
  (await import(/* webpackChunkName: "deciding" */ "../sensitivity/sensitivity")).WeightSensitivity;

/** Notes are many on a half-filled form; they wait until asked for. */
const shownAtFirst: readonly Severity[] = ["error", "warning"];

function remembered(stored: string | null): readonly Severity[] {
  if (stored === null) return shownAtFirst;
  return severities.filter((severity) => stored.split(",").includes(severity));
}

export function CheckTab({ judged, kept }: { judged: Judged; kept: KeptPlace }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { state, desk, texts, preferences, attempt } = useSession();
  const { t } = texts;
  const { rules, outline, assessment, result } = judged;
  const [shown, setShown] = useState(() => remembered(preferences.get("severities")));
  const view = useMemo(
    () => viewFindings(result.findings, state.kept, shown, (ref) => partOf(outline, ref)),
    [result.findings, state.kept, shown, outline],
  );
  const walk = useWalk(view, kept, (finding) => {
    attempt(() => desk.goTo(targetOf(state, finding)));
  });
  const naming = { rules, outline, texts, assessment };
  const open = severities.reduce((sum, severity) => sum + view.counts[severity], 0);
  const toggle = (severity: Severity): void => {
    const next = shown.includes(severity) ? shown.filter((one) => one !== severity) : [...shown, severity];
    setShown(next);
    preferences.set("severities", next.join(","));
  };
  return (
    <div
      className={styles.tab}
      ref={walk.area}
      onKeyDown={(event) => {
        if (event.key !== "F8") return;
        event.preventDefault();
        walk.step(event.shiftKey ? -1 : 1, true);
      }}
    >
      <FilterRow
        counts={view.counts}
        shown={shown}
        onToggle={toggle}
        n={walk.position}
        of={view.path.length}
        onStep={(by) => {
          walk.step(by, false);
        }}
      />
      {view.path.length === 0 ? (
        <p className={text.body}>{open === 0 ? t("check.none") : t("check.noneShown")}</p>
      ) : (
        <div>
          {view.groups.map((group) => (
            <FindingGroup
              key={group.key}
              group={group}
              naming={naming}
              current={walk.current}
              open={walk.openGroups.includes(group.key)}
              onChoose={walk.choose}
              onToggle={() => {
                walk.toggle(group);
              }}
            />
          ))}
        </div>
      )}
      <CleanUpList naming={naming} />
      <KeptList kept={view.kept} naming={naming} />
      <GateList
        rules={rules}
        result={result}
        open={kept.place.gatesOpen}
        onToggle={() => {
          kept.setPlace((place) => ({ ...place, gatesOpen: !place.gatesOpen }));
        }}
      />
      {rules.programme.gates.some(({ rule }) => rule.kind === "threshold") ? (
        <Folded title={t("way.title")} load={loadWay} given={{ judged }} />
      ) : null}
      {rules.programme.scorecard?.sensitivity === undefined ? null : (
        <Folded title={t("sensitivity.title")} load={loadSensitivity} given={{ judged }} />
      )}
      <div className={styles.foot}>
        <span className={text.secondary}>{t("check.keys")}</span>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowSync16Regular />}
          onClick={() => {
            attempt(() => desk.recheck());
          }}
        >
          {t("check.recheck")}
        </Button>
      </div>
    </div>
  );
}
