import { rounded, type Random } from "./random";

/** Annex 1 and the supplement of an invented city whose figures agree with one another. */
export function formsOf(name: string, size: number, random: Random) {
  const residents = rounded(180 * size * random.between(0.9, 1.3, 3), 2);
  const product = rounded(residents * random.between(5, 13, 2), 2);
  const revenue = rounded(product * random.between(0.12, 0.2, 3), 2);
  const spending = rounded(revenue * random.between(0.8, 1.2, 2), 2);
  const own = rounded(spending * random.between(0.25, 0.5, 2), 2);
  const firms = Math.round(product * random.between(0.5, 0.9, 2));
  const inventions = Math.round(residents * random.between(2, 6, 2));
  const stock = rounded((inventions * random.between(3, 6, 2)) / residents, 2);
  const fund = Math.round(own * 10000 * random.between(0.0004, 0.0015, 5));
  const agencies = Math.round(random.between(3, 12) * size) + 1;
  const staff = random.between(8, 30);
  const provincial = random.between(2, 12);
  const loans = Math.round(random.between(10, 60) * size) + 1;
  const policies = Math.round(random.between(40, 200) * size) + 1;
  const operators = random.between(1, 3);
  const applications = Math.round(inventions * random.between(3, 6, 2));
  const models = Math.round(inventions * random.between(2, 4, 2));
  const annex1 = {
    "A0.city": name,
    "A0.type": "示范",
    "A0.unit": `${name}知识产权局`,
    "A0.contact": "示例联系人",
    "A0.post": `${name}知识产权局 示例科`,
    "A0.phone": "0000-0000000",
    "A0.mobile": "00000000000",
    "A0.fax": "0000-0000000",
    "A1.1": rounded(residents * random.between(8, 30, 1), 1),
    "A1.2": rounded(residents * random.between(0.75, 1.05, 2), 2),
    "A1.3": residents,
    "A1.4": product,
    "A1.5": revenue,
    "A1.6": spending,
    "A1.7": own,
    "A1.8": rounded(product * random.between(0.012, 0.032, 4), 2),
    "A1.9": Math.round(residents * random.between(40, 160)),
    "A1.10": firms,
    "A1.11": random.between(2, 40),
    "A1.12": Math.round(firms * random.between(0.15, 0.4, 2)),
    "A1.13": "主导产业为装备制造、电子信息、新材料。（示例，内容虚构）",
    "A2.1.1": "市人民政府",
    "A2.1.2": random.pick(["正处级", "副处级", "正科级"]),
    "A2.1.3": random.pick(["行政", "参公", "事业"]),
    "A2.1.4": { authorised: staff + random.between(0, 4), actual: staff },
    "A2.1.5": fund,
    "A2.1.6": random.between(6, 40),
    "A2.1.7": "各县市区均已设立（示例）",
    "A2.1.8": random.between(0, 3),
    "A2.1.9": random.between(0, 2),
    "A2.1.10": random.between(0, 2),
    "A2.2.1": agencies,
    "A2.2.2": agencies * random.between(3, 6),
    "A2.2.3": random.between(1, 6),
    "A2.2.4": random.between(6, 20),
    "A2.2.5": operators,
    "A2.3.1": random.between(1, 8),
    "A2.3.2": random.between(4, 25),
    "A2.3.3": Math.round(random.between(20, 110) * size),
    "A2.3.4": provincial,
    "A2.3.5": provincial + random.between(2, 20),
    "A2.3.6": random.between(10, 50),
    "A2.3.7": random.between(20, 90),
    "A3.1": applications,
    "A3.2": applications + random.between(200, 2000),
    "A3.3": Math.round(applications * random.between(0.2, 0.6, 2)),
    "A3.4": inventions,
    "A3.5": stock,
    "A3.6": Math.round(applications * random.between(0.005, 0.03, 4)),
    "A3.7": random.between(20, 240),
    "A3.8": { amount: loans * random.between(300, 1200), count: loans },
    "A3.9": { amount: policies * random.between(2, 8), count: policies },
    "A3.10": random.between(5, 60) * 1000,
    "A3.11": 3,
    "A3.12": 9,
  };
  const supplement = {
    "S.validInventions": Math.round(stock * residents),
    "S.utilityGrants": models,
    "S.designGrants": Math.round(models * random.between(0.2, 0.5, 2)),
    "S.infringementCases": random.between(20, 160),
    "S.counterfeitCases": random.between(20, 240),
    "S.enforcementStaff": random.between(5, 24),
    "S.agentApplications": applications + models,
    "S.O5": random.between(40, 90, 1),
    "S.O9": random.between(40, 90, 1),
    "S.O17": random.between(40, 90, 1),
    "S.O22": random.between(40, 90, 1),
  };
  return {
    annex1,
    remarks: { "A3.11": "优秀奖3", "A3.12": "一等奖2、二等奖7" },
    lists: {
      "A2.2.5": Array.from({ length: operators }, (_, index) => ({
        name: `${name}示例运营机构${index + 1}`,
      })),
    },
    supplement,
  };
}
