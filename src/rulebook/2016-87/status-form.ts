import type { StatusForm } from "../types";
import { cityPart } from "./form-city";
import { cover } from "./form-cover";
import { patentPart } from "./form-patents";
import { systemPart } from "./form-system";

/** Annex 1. Its name differs in four places of the document; the cover's wording is kept. */
export const statusForm: StatusForm = {
  name: { zh: "附件1", en: "Annex 1" },
  title: ["国家知识产权试点城市、示范城市", "申报时城市基本工作状况表"],
  issuer: "中华人民共和国国家知识产权局  编制",
  cover,
  parts: [cityPart, systemPart, patentPart],
};
