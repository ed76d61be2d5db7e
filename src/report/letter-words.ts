import type { Text } from "../rulebook/index";

export const LETTER = {
  title: { zh: "关于{city}测评情况的反馈意见", en: "Feedback on the assessment of {city}" },
  to: { zh: "{city}：", en: "To {city}" },
  opening: {
    zh: "根据《{measures}》（{number}），按附件2“{title}”对你市报送的材料进行了测评，得分取“{column}”一栏。现将情况反馈如下。",
    en: "Under {measures} ({number}) the material of your city was assessed with Annex 2, {title}; scores are those of the column “{column}”.",
  },
  openingPlain: {
    zh: "根据《{measures}》（{number}），对你市报送的材料进行了核对。现将情况反馈如下。",
    en: "Under {measures} ({number}) the material of your city was checked.",
  },
  overall: { zh: "总体情况", en: "Overall" },
  strengths: { zh: "主要长处", en: "Strengths" },
  strength: {
    zh: "{group}：得{score}分，满分{max}分。",
    en: "{group}: {score} of {max}.",
  },
  noStrength: {
    zh: "目前没有一组指标的得分达到满分的九成。",
    en: "No group of indicators reaches nine tenths of its points yet.",
  },
  gaps: { zh: "主要差距", en: "Gaps" },
  gap: {
    zh: "{item}：得{score}分，满分{max}分，相差{loss}分。",
    en: "{item}: {score} of {max}, {loss} short.",
  },
  because: { zh: "理由：{reason}", en: "Reason: {reason}" },
  gateGap: { zh: "{clause}“{title}”未达到：{reason}", en: "{clause}, {title}, is not met: {reason}" },
  noGap: { zh: "各项均得满分，没有差距。", en: "All items have full scores." },
  evidence: { zh: "证明材料", en: "Evidence" },
  lacking: {
    zh: "下列有得分的指标没有对应的证明材料：{items}。",
    en: "These scored indicators have no evidence: {items}.",
  },
  dated: {
    zh: "下列证明材料缺少日期或日期不在规定时段内：{numbers}。",
    en: "These documents are undated or lie outside their period: {numbers}.",
  },
  evidenceFine: {
    zh: "有得分的任务和创新指标均有对应的证明材料。",
    en: "Every scored task and innovation indicator has evidence.",
  },
  next: { zh: "下一步建议", en: "Next steps" },
  stepErrors: {
    zh: "改正{count}处错误，见“发现的问题”。",
    en: "Correct {count} errors; see the findings.",
  },
  stepScores: {
    zh: "补齐{count}项未评分的指标。",
    en: "Complete the {count} indicators that are not scored.",
  },
  stepEvidence: {
    zh: "为{count}项有得分而无材料的指标补充证明材料；无法补充的，其得分难以认可。",
    en: "Add evidence for {count} scored indicators; without it their scores can hardly stand.",
  },
  stepWay: {
    zh: "要达到{gates}，按分值计算最短的办法是提高以下各项：{steps}。",
    en: "The shortest way in points to {gates} is to raise {steps}.",
  },
  wayStep: { zh: "{item}由{from}分提高到{to}分", en: "{item} from {from} to {to}" },
  wayMore: { zh: "{steps}等{count}项", en: "{steps} and others, {count} in all" },
  stepGates: {
    zh: "对下列待定的条件补充数据或材料：{gates}。",
    en: "Give what these undetermined conditions need: {gates}.",
  },
  stepQuestion: {
    zh: "答复评审提出的问题（{item}）：{text}",
    en: "Answer the reviewers' question ({item}): {text}",
  },
  stepNone: {
    zh: "材料齐全，按程序报送。",
    en: "The material is complete; hand it in as the procedure says.",
  },
  and: { zh: "、", en: ", " },
  closing: { zh: "　　　　年　　月　　日", en: "Date:" },
  office: { zh: "（印章）", en: "(stamp)" },
} as const satisfies Readonly<Record<string, Text>>;
