/** What a workbook shows of a material, natively; where it shows nothing, what somebody says of it. */
import type { Material, Programme } from "../../rulebook";
import { formRows } from "../../rulebook";
import { isWide, partName } from "../annex1/names";
import { servingCount } from "../evidence/formulas";
import { firstOf, isBlank, quote } from "../formula";
import { say, type Language } from "../language";
import { sectionTextName } from "../outlines/names";
import { dateName } from "../settings/names";
import { unitLines } from "../units/lines";
import { slots, unitCountName, unitTitleName, unitValueName } from "../units/names";
import { DECLARED } from "../words";
import { SHORT, STATES } from "./words";

/** How many cells are blank, and what one of them is called. */
interface Shortage {
  readonly count: string;
  readonly what: string;
}

const sum = (parts: readonly string[]): string => (parts.length === 0 ? "0" : parts.join("+"));
const blank = (name: string): string => `IF(${isBlank(name)},1,0)`;

function blanksOf(
  proof: Extract<Material["proof"], { readonly kind: "form" | "outline" | "units" }>,
  programme: Programme,
  language: Language,
): Shortage {
  switch (proof.kind) {
    case "form": {
      const cells = programme.statusForm.parts.map((part) => {
        const rows = part.rows.filter((row) => !isWide(row));
        return `${rows.length}-SUMPRODUCT(--(LEN(${partName(part.id, "value")})>0))`;
      });
      const hasRows = formRows(programme).length > 0;
      return { count: hasRows ? sum(cells) : "0", what: say(SHORT.cells, language) };
    }
    case "outline": {
      const outline = programme.outlines?.find(({ id }) => id === proof.outline);
      const cells = (outline?.sections ?? []).map(({ id }) => blank(sectionTextName(id)));
      return { count: sum(cells), what: say(SHORT.sections, language) };
    }
    case "units": {
      const form = programme.units?.find(({ id }) => id === proof.of);
      if (form === undefined) return { count: "0", what: "" };
      const lines = unitLines(form).length;
      const cells = slots.map((slot) => {
        const filled = `SUMPRODUCT(--(LEN(${unitValueName(form.id, slot)})>0))`;
        return `IF(AND(${isBlank(unitTitleName(form.id, slot))},${filled}=0),0,${lines}-${filled})`;
      });
      return { count: sum(cells), what: say(SHORT.cells, language) };
    }
  }
}

/** 「已备」, or what is missing. */
export function materialState(
  { proof }: Material,
  cells: { readonly tick: string; readonly help: string },
  programme: Programme,
  language: Language,
): { readonly state: string; readonly help?: string } {
  const word = (text: { readonly zh: string; readonly en: string }): string => quote(say(text, language));
  const { tick, help } = cells;
  const is = (text: { readonly zh: string; readonly en: string }, value: string): string =>
    `OR(TRIM(${tick})=${quote(text.zh)},TRIM(${tick})=${quote(text.en)},TRIM(${tick})=${quote(value)})`;
  const said = firstOf(
    [
      [is(DECLARED.yes, "TRUE"), word(STATES.there)],
      [is(DECLARED.no, "FALSE"), word(STATES.missing)],
    ],
    word(STATES.unsaid),
  );
  const or = (missing: string): string => `IF(${help}=0,${word(STATES.there)},${missing})`;
  switch (proof.kind) {
    case "form":
    case "outline":
    case "units": {
      const { count, what } = blanksOf(proof, programme, language);
      const short = or(`${word(STATES.short)}&${help}&${quote(what)}`);
      const none =
        proof.kind === "units" ? `IF(${unitCountName(proof.of)}=0,${word(SHORT.none)},${short})` : short;
      return { state: none, help: `IFERROR(${count},0)` };
    }
    case "condition":
      return {
        state: or(word(SHORT.evidence)),
        help: `IF(${servingCount(proof.condition)}>0,0,1)`,
      };
    case "date":
      return { state: or(word(SHORT.date)), help: `IFERROR(IF(ISNUMBER(${dateName(proof.date)}),0,1),1)` };
    case "scores":
    case "tick":
      return { state: said };
  }
}
