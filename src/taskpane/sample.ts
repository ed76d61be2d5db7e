/** The sample city, in a chunk of its own: few people ask for it, and those who do can wait a moment. */
import type { Assessment } from "../assessment";

export async function loadSample(): Promise<Assessment> {
  const [{ parseAssessment }, sample] = await Promise.all([
    import("../assessment"),
    import("../../assets/samples/sample-city.json"),
  ]);
  return parseAssessment(sample.default);
}
