/** Properties of cells that the engine has no place for (locked, shrink to fit …), by rectangle; the last word counts. */
import { type Area, contains, intersection, sameArea, subtract } from "./area";
import { type Shift, shiftArea } from "./shift";

interface Flag {
  readonly area: Area;
  readonly name: string;
  readonly value: unknown;
}

export class CellFlags {
  private flags: Flag[] = [];

  set(name: string, area: Area, value: unknown): void {
    this.flags = this.flags.filter((flag) => {
      const cut = flag.name === name ? intersection(flag.area, area) : null;
      return !(cut && sameArea(cut, flag.area));
    });
    this.flags.push({ area, name, value });
  }

  get(name: string, row: number, column: number): unknown {
    for (let index = this.flags.length - 1; index >= 0; index--) {
      const flag = this.flags[index];
      if (flag && flag.name === name && contains(flag.area, row, column)) return flag.value;
    }
    return undefined;
  }

  /** Where the flag has the value, later words taken into account. */
  areas(name: string, value: unknown): Area[] {
    let found: Area[] = [];
    for (const flag of this.flags) {
      if (flag.name !== name) continue;
      found = found.flatMap((one) => subtract(one, flag.area));
      if (flag.value === value) found.push(flag.area);
    }
    return found;
  }

  clear(area: Area): void {
    this.flags.push(
      ...[...new Set(this.flags.map(({ name }) => name))].map((name) => ({ area, name, value: undefined })),
    );
  }

  move(shift: Shift): void {
    this.flags = this.flags.flatMap((flag) => {
      const area = shiftArea(flag.area, shift);
      return area ? [{ ...flag, area }] : [];
    });
  }
}
