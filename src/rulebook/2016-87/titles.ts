import type { EnterpriseTitle } from "../types";

/** Annex 1 counts an enterprise under its highest title; a standard is no level, so it stands outside. */
export const titles: readonly EnterpriseTitle[] = [
  {
    id: "national-demonstration",
    name: { zh: "国家级示范企业", en: "National demonstration enterprise" },
    rank: 1,
    row: "A2.3.1",
  },
  {
    id: "national-advantage",
    name: { zh: "国家级优势企业", en: "National advantage enterprise" },
    rank: 2,
    row: "A2.3.2",
  },
  {
    id: "standard-certified",
    name: { zh: "知识产权管理国家标准达标企业", en: "Certified to the national IP management standard" },
    rank: null,
    row: "A2.3.3",
  },
  {
    id: "provincial-demonstration",
    name: { zh: "省级示范企业", en: "Provincial demonstration enterprise" },
    rank: 3,
    row: "A2.3.4",
  },
  {
    id: "provincial-pilot",
    name: { zh: "省级试点企业", en: "Provincial pilot enterprise" },
    rank: 4,
    row: "A2.3.5",
  },
  {
    id: "municipal-demonstration",
    name: { zh: "市级示范企业", en: "Municipal demonstration enterprise" },
    rank: 5,
    row: "A2.3.6",
  },
  {
    id: "municipal-pilot",
    name: { zh: "市级试点企业", en: "Municipal pilot enterprise" },
    rank: 6,
    row: "A2.3.7",
  },
];
