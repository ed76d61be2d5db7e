import type { Area } from "../../sheets";
import { addressLists, addressOf } from "../areas";

type Cells = Excel.Range | Excel.RangeAreas;

/** A sheet under construction. Cells asked for twice are one object: each costs some hundred bytes of the request. */
export class Canvas {
  private readonly ranges = new Map<string, Excel.Range>();
  private readonly groups = new Map<string, Excel.RangeAreas>();

  constructor(readonly sheet: Excel.Worksheet) {}

  range(area: Area): Excel.Range {
    return this.at(addressOf(area));
  }

  /** Many areas as few objects as Excel's limit on the length of a list allows. */
  cells(areas: readonly Area[]): readonly Cells[] {
    return addressLists(areas).map((list) => (list.includes(",") ? this.group(list) : this.at(list)));
  }

  private at(address: string): Excel.Range {
    const range = this.ranges.get(address) ?? this.sheet.getRange(address);
    this.ranges.set(address, range);
    return range;
  }

  private group(list: string): Excel.RangeAreas {
    const group = this.groups.get(list) ?? this.sheet.getRanges(list);
    this.groups.set(list, group);
    return group;
  }
}
