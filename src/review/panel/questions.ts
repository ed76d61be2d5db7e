import type { Assessment, QuestionEntry } from "../../assessment/index";

export interface NewQuestion {
  readonly item: string;
  readonly text: string;
  readonly by?: string;
  readonly on?: string;
}

/** Asks the city; the number is one above the highest so far. */
export function askCity(assessment: Assessment, question: NewQuestion): Assessment {
  const asked = assessment.review?.questions ?? [];
  const numbers = asked.map(({ no }) => Number(/^Q(\d+)$/.exec(no)?.[1] ?? 0));
  const no = `Q${Math.max(0, ...numbers) + 1}`;
  return withQuestions(assessment, [...asked, { no, ...question, state: "open" }]);
}

/** The city's answer. A question that is closed stays closed. */
export function answerQuestion(assessment: Assessment, no: string, answer: string): Assessment {
  return changed(assessment, no, (question) =>
    question.state === "closed" ? question : { ...question, answer, state: "answered" },
  );
}

export const closeQuestion = (assessment: Assessment, no: string): Assessment =>
  changed(assessment, no, (question) => ({ ...question, state: "closed" }));

function changed(
  assessment: Assessment,
  no: string,
  change: (question: QuestionEntry) => QuestionEntry,
): Assessment {
  const asked = assessment.review?.questions ?? [];
  return withQuestions(
    assessment,
    asked.map((question) => (question.no === no ? change(question) : question)),
  );
}

const withQuestions = (assessment: Assessment, questions: readonly QuestionEntry[]): Assessment => ({
  ...assessment,
  review: { ...assessment.review, questions },
});
