import type { PointVariant } from "../types";

/**
 * The bracket gives 3 points to 行政执法 and 14 to 维权援助, and says nothing of the items. 举报投诉 (item 38)
 * must be inside the 14: beside it the group would sum to 18, not 17.
 */
export const variants: readonly PointVariant[] = [
  {
    id: "no-enforcement",
    when: { enforcementPower: false },
    printed: "【无执法权城市维权援助14分，行政执法3分】",
    stated: { "T.4.1": "3", "T.4.2": "14" },
    reading: "no-enforcement-split",
    splits: {
      O1: { T34: "2.4", T35: "0.6", T36: "4", T37: "4", T38: "2", T39: "4" },
      O2: { T34: "3", T35: "0", T36: "4", T37: "4", T38: "2", T39: "4" },
      O3: { T34: "2", T35: "1", T36: "4", T37: "4", T38: "2", T39: "4" },
      O5: { T34: "2.4", T35: "0.6", T36: "13/3", T37: "13/3", T38: "1", T39: "13/3" },
    },
    source: "附件2 二、四、执法维权工作",
  },
];
