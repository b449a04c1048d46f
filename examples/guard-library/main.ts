/** Decides on the plan whose JSON is the first argument, and prints who would lose its credential. */
import { createReadStream } from "node:fs";
import { type Answer, decide, questions, readPlan } from "belay-iac/guard";
import { createQoveryClient, heldCredentials } from "belay-iac/sdk";

const { QOVERY_API_TOKEN: token = "", BELAY_QOVERY_ENDPOINT: endpoint } = process.env;
const qovery = createQoveryClient({ token, endpoint });

const plan = await readPlan(createReadStream(process.argv[2] ?? "plan.json"));
const answers: Answer[] = [];
for (const question of questions(plan)) {
  // Other platforms stay without an answer: then the plan's own prior state decides.
  if (question.kind !== "qovery") continue;
  const associations = await heldCredentials(qovery, { organizationId: question.scope });
  answers.push({ ...question, associations });
}

const report = decide(plan, answers);
console.log(report.verdict);
for (const { code, address, dependents } of report.findings)
  console.log(code, address, dependents.map(({ name }) => name).join(", "));
