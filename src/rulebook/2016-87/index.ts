import type { Programme } from "../types";
import { band } from "./band";
import { checks } from "./checks";
import { deadlines } from "./deadlines";
import { derived } from "./derived";
import { duties, lookBacks } from "./duties";
import { gates } from "./gates";
import { innovation } from "./innovation";
import { lifecycle } from "./lifecycle";
import { materials } from "./materials";
import { objective } from "./objective";
import { readings } from "./readings";
import { statusForm } from "./status-form";
import { supplement } from "./supplement";
import { tasks } from "./tasks";
import { weightPresets } from "./weight-presets";
import { titles } from "./titles";
import { variants } from "./variants";

export const measures2016: Programme = {
  id: "2016-87",
  version: "1",
  documentNumber: "国知发管字〔2016〕87号",
  issued: "2016-11-18",
  title: {
    zh: "国家知识产权试点、示范城市管理办法",
    en: "Measures for National IP Pilot and Demonstration Cities",
  },
  statusForm,
  scorecard: {
    title: "评定示范城市指标体系",
    sections: [objective, tasks, innovation],
    variants,
    // No source gives the weights of 「加权折算」 in Art. 18(9); these are an example and say so.
    exampleWeights: { objective: "0.4", tasks: "0.6", innovation: "bonus" },
    weightPresets,
    sensitivity: { section: "objective", from: "0.2", to: "0.8", step: "0.05" },
  },
  supplement,
  derived,
  gates,
  band,
  deadlines,
  duties,
  lookBacks,
  lifecycle,
  materials,
  readings,
  titles,
  conditions: gates.map((gate) => `C${gate.id}`),
  fundLines: ["T16", "T20", "T26", "T30", "T33", "T35", "T39", "T42", "T45"],
  checks,
};
