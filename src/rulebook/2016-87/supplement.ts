import type { SupplementField } from "../types";

const count = (id: string, zh: string, en: string, unit: string, usedBy: string): SupplementField => ({
  id,
  name: { zh, en },
  unit,
  integer: true,
  usedBy: [usedBy],
});

/** An index that the document names and does not define; only its value can be given. */
const index = (item: string, zh: string, en: string): SupplementField => ({
  id: `S.${item}`,
  name: { zh, en },
  unit: "",
  integer: false,
  usedBy: [item],
});

export const supplement: readonly SupplementField[] = [
  count("S.validInventions", "有效发明专利量", "Invention patents in force", "件", "A3.5"),
  count("S.utilityGrants", "实用新型专利授权量", "Utility models granted", "件", "O3"),
  count("S.designGrants", "外观设计专利授权量", "Designs granted", "件", "O3"),
  count("S.infringementCases", "受理专利侵权纠纷案件数量", "Infringement disputes accepted", "件", "O12"),
  count("S.counterfeitCases", "查处假冒专利结案数量", "Counterfeiting cases closed", "件", "O13"),
  count("S.enforcementStaff", "专职执法人员数量", "Full-time enforcement staff", "人", "O14"),
  count("S.agentApplications", "委托代理的专利申请量", "Applications filed through agents", "件", "O21"),
  index("O5", "专利质量指数", "Patent quality index"),
  index("O9", "专利运营指数", "Patent operation index"),
  index("O17", "知识产权管理能力", "IP management capability"),
  index("O22", "专利公共服务指数", "Public patent service index"),
];
