/** What the official providers have beside credentials of clouds: git tokens, registries, SSH keys, webhooks. */
import { describe, expect, test } from "@jest/globals";
import { questions, readPlan } from "../../../src/guard/index.js";
import { change, planJson, unchanged, type Values } from "../plan/plan-json.js";
import { answer, type Case, check } from "./told.js";

interface Secret {
  readonly type: string;
  readonly kind: string;
  readonly dependent: string;
  readonly of: (id: string | null) => Values;
  /** The provider does not send a change of the link. */
  readonly isIgnored?: true;
}

const git = (git_token_id: string | null) => ({ git_repository: { url: "u", git_token_id } });

describe.each<Secret>([
  { type: "qovery_git_token", kind: "qovery/git-token", dependent: "qovery_application", of: git },
  { type: "qovery_git_token", kind: "qovery/git-token", dependent: "qovery_terraform_service", of: git },
  {
    type: "qovery_git_token",
    kind: "qovery/git-token",
    dependent: "qovery_job",
    of: (id) => ({ source: { docker: git(id), image: null } }),
  },
  {
    type: "qovery_git_token",
    kind: "qovery/git-token",
    dependent: "qovery_helm",
    of: (id) => ({ source: { ...git(id), helm_repository: null }, values_override: null }),
  },
  {
    type: "qovery_git_token",
    kind: "qovery/git-token",
    dependent: "qovery_helm",
    of: (id) => ({ source: { git_repository: null }, values_override: { file: git(id) } }),
  },
  {
    type: "qovery_container_registry",
    kind: "qovery/container-registry",
    dependent: "qovery_container",
    of: (registry_id) => ({ registry_id }),
  },
  {
    type: "qovery_container_registry",
    kind: "qovery/container-registry",
    dependent: "qovery_job",
    of: (registry_id) => ({ source: { docker: null, image: { registry_id, name: "i", tag: "t" } } }),
  },
  {
    type: "qovery_helm_repository",
    kind: "qovery/helm-repository",
    dependent: "qovery_helm",
    of: (helm_repository_id) => ({
      source: { git_repository: null, helm_repository: { helm_repository_id } },
      values_override: null,
    }),
  },
  {
    type: "civo_ssh_key",
    kind: "civo/ssh-key",
    dependent: "civo_instance",
    of: (sshkey_id) => ({ hostname: "h", sshkey_id }),
    isIgnored: true,
  },
  {
    type: "taikun_slack_configuration",
    kind: "taikun/slack",
    dependent: "taikun_alerting_profile",
    of: (id) => ({ slack_configuration_id: id ?? "0" }),
  },
])("$type and $dependent", ({ type, kind, dependent, of, isIgnored }) => {
  const gone = change(`${type}.a`, "delete", { id: "11", name: "c", organization_id: "o" });
  const D = `${dependent}.d`;
  const object = (link: string | null) => ({ id: "d", name: "d", ...of(link) });

  test.each<Case>([
    {
      name: "what keeps it blocks",
      changes: [gone, unchanged(D, object("11"))],
      verdicts: ["11 blocked: d stays"],
    },
    { name: "what has none does not", changes: [gone, unchanged(D, object(null))], verdicts: ["11 allowed"] },
    {
      name: "what has another one does not",
      changes: [gone, unchanged(D, object("22"))],
      verdicts: ["11 allowed"],
    },
    {
      name: "what goes takes it off",
      changes: [gone, change(D, "delete", object("11"))],
      verdicts: ["11 allowed: d deleted"],
    },
    {
      name: "a change of the link",
      changes: [gone, change(D, "update", object("11"), object("22"))],
      verdicts: [isIgnored ? "11 blocked: d stays" : "11 allowed: d moves to 22"],
    },
    {
      name: "what the platform has besides",
      changes: [gone],
      answers: [{ ...answer(kind, "o", { "11": ["x"] }), ...(isIgnored && { scope: "" }) }],
      verdicts: ["11 blocked: x not-taken-off"],
    },
  ])("$name", (one) => check(one));

  test("an older provider, whose objects have nothing of the kind inside, is read all the same", async () => {
    const [top = ""] = Object.keys(of("11"));
    if (typeof of("11")[top] === "string") return;
    const changes = [gone, unchanged(D, { id: "d", source: {}, values_override: {}, git_repository: {} })];
    expect((await readPlan(planJson({ changes }))).credentials).toHaveLength(1);
  });

  test("Qovery is asked about each, the others are not", async () => {
    const plan = await readPlan(planJson({ changes: [gone] }));
    const isAsked = kind.startsWith("qovery/");
    const scope = type === "civo_ssh_key" ? "" : "o";
    expect(questions(plan)).toEqual([
      { kind, scope, ...(isAsked && { credential: { id: "11", name: "c" } }) },
    ]);
  });
});
