import { numberAt } from "../scoring/index";
import type { Check } from "./check";
import { rowPlace } from "./rows";

/** Agencies and the agents who work in them: local ones, and branches of outside ones. */
const PAIRS = [
  { agencies: "A2.2.1", agents: "A2.2.2" },
  { agencies: "A2.2.3", agents: "A2.2.4" },
] as const;

export const agencyAgentMismatch: Check = {
  id: "agency-agent-mismatch",
  severity: "warning",
  title: { zh: "机构数与代理人数不相称", en: "Agencies and agents do not match" },
  why: {
    zh: "每家代理机构至少有一名代理人，没有机构就没有本机构的代理人。",
    en: "Every agency has an agent at least, and without agencies there are none of theirs.",
  },
  remedy: { zh: "核对机构数和代理人数是否填错栏。", en: "Check whether the two rows were mixed up." },
  source: "附件1 二、2",
  reads: ["annex1", "supplement"],
  run: ({ assessment, programme }) =>
    PAIRS.flatMap(({ agencies, agents }) => {
      const [houses, people] = [numberAt(assessment, agencies), numberAt(assessment, agents)];
      const [place, other] = [rowPlace(programme, agents), rowPlace(programme, agencies)];
      if (houses === null || people === null || place === null || other === null) return [];
      if (houses < 0 || people < 0 || (houses === 0 ? people === 0 : people >= houses)) return [];
      return {
        ref: agents,
        message: {
          zh: `${place.name.zh}为${people}人，${other.name.zh}为${houses}家，${houses === 0 ? "没有机构却有代理人" : "代理人少于机构"}。`,
          en: `${place.name.en} is ${people}, ${other.name.en} is ${houses}: ${houses === 0 ? "agents without an agency" : "fewer agents than agencies"}.`,
        },
        remedy: agencyAgentMismatch.remedy,
        source: place.source,
      };
    }),
};
