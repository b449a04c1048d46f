/** Reports as the guard makes them, one per situation that a format must present well. */
import type {
  CredentialVerdict,
  DependentVerdict,
  FindingDependent,
  GuardFinding,
  Outcome,
  PlanSummary,
  Report,
} from "../../../src/guard/report/report.js";

/** What a platform lets people write into a name, at its worst. */
export const hostileName =
  "a|b `rm` <script>alert(1)</script>\r\n::error::x\n| new | row | ]]> --> \u001b[31mred\u001b[0m \u202Eevil @octocat #1 100% a,b:c 🔑 \u0007";

const WAYS_OUT = [
  "move clusters to another credential, or delete their bindings, in the same change",
  "keep the credential: put its resource back into the configuration",
  "stop managing it without deleting it: a removed block whose lifecycle has destroy = false",
];

function plan(changes: Partial<PlanSummary> = {}): PlanSummary {
  return {
    format_version: "1.2",
    terraform_version: "1.15.4",
    errored: false,
    complete: true,
    applyable: true,
    resource_changes: 12,
    deferred_changes: 0,
    ...changes,
  };
}

function credential(changes: Partial<CredentialVerdict> = {}): CredentialVerdict {
  return {
    platform: "Qovery",
    kind: "qovery",
    id: "0b5c6a0e-3e83-4ba5-a6b6-0d3a5a1c6a11",
    name: "deploy",
    address: "qovery_aws_credentials.deploy",
    previous_address: null,
    deposed: null,
    change: "delete",
    create_before_destroy: null,
    verdict: "allowed",
    dependents_from: "platform",
    dependent_word: { one: "cluster", many: "clusters" },
    dependents: [],
    ...changes,
  };
}

function dependent(changes: Partial<DependentVerdict> = {}): DependentVerdict {
  return {
    id: "c0ffee00-0000-4000-8000-000000000001",
    name: "production",
    address: "qovery_cluster.production",
    fate: "moves",
    moves_to: { id: null, name: "deploy", address: "qovery_aws_credentials.deploy" },
    ...changes,
  };
}

function named(
  { id, name, address, note }: DependentVerdict,
  reason: string | null = null,
): FindingDependent {
  return { id, name, address, reason, ...(note !== undefined && { note }) };
}

type About = Pick<GuardFinding, "code" | "level" | "summary" | "detail" | "dependents"> &
  Partial<GuardFinding>;

function finding({ address, platform, kind, id, name }: CredentialVerdict, about: About): GuardFinding {
  return { address, credential: { platform, kind, id, name }, ways_out: [], ...about };
}

function report(
  credentials: readonly CredentialVerdict[],
  findings: readonly GuardFinding[] = [],
  changes: Partial<Report> = {},
): Report {
  const having = (wanted: Outcome) => credentials.filter(({ verdict }) => verdict === wanted).length;
  const at = (wanted: GuardFinding["level"]) => findings.filter(({ level }) => level === wanted).length;
  return {
    format_version: "1.0",
    tool: { name: "belay", version: "0.1.0" },
    plan: plan(),
    verdict: (["blocked", "fails", "unproven"] as const).find((one) => having(one) > 0) ?? "allowed",
    counts: {
      deletions: credentials.length,
      allowed: having("allowed"),
      blocked: having("blocked"),
      fails: having("fails"),
      unproven: having("unproven"),
      errors: at("error"),
      warnings: at("warning"),
    },
    credentials,
    findings,
    notes: [],
    ...changes,
  };
}

const rotated = credential({
  change: "replace",
  create_before_destroy: true,
  previous_address: "qovery_aws_credentials.old",
  dependents: [
    dependent(),
    dependent({
      id: "c0ffee00-0000-4000-8000-000000000002",
      name: "staging",
      address: "qovery_cluster.staging",
    }),
  ],
});

const clusters = (howMany: number, changes: Partial<DependentVerdict> = {}): DependentVerdict[] =>
  Array.from({ length: howMany }, (_, i) =>
    dependent({
      id: `c0ffee00-0000-4000-8000-${String(i + 2).padStart(12, "0")}`,
      name: `cluster-${i + 1}`,
      address: null,
      fate: "not-taken-off",
      moves_to: null,
      ...changes,
    }),
  );

/** One blocked credential with as many dependents as wanted. */
export function blockedBy(howMany: number): Report {
  const kept = dependent({ fate: "stays", moves_to: null, address: 'qovery_cluster.this["eu-west-3"]' });
  const arriving = dependent({
    id: null,
    name: "new",
    address: "qovery_cluster.new",
    fate: "put-on",
    moves_to: null,
  });
  const deleted = credential({
    verdict: "blocked",
    dependents: [kept, arriving, ...clusters(howMany - 2)],
  });
  const found = finding(deleted, {
    code: "credential-in-use",
    level: "error",
    summary: 'Credential "deploy" is still in use',
    detail: `This plan deletes the Qovery credential "deploy" (${deleted.id}), which ${howMany} clusters would still use.`,
    dependents: [
      named(kept, "this plan keeps it on this credential"),
      named(arriving, "this plan puts it on this credential"),
      ...deleted.dependents
        .slice(2)
        .map((each) => named(each, "nothing in this plan takes it off this credential")),
    ],
    ways_out: WAYS_OUT,
  });
  const other = credential({
    platform: "Taikun",
    kind: "taikun/backup",
    id: "42",
    name: "nightly",
    address: "module.backup.taikun_backup_credential.nightly[0]",
    dependents_from: "plan",
    dependent_word: { one: "project", many: "projects" },
  });
  return report([deleted, other], [found], {
    notes: [
      "Taikun was not asked what uses its credentials: the plan's own prior state decided, and it may not know of everything.",
    ],
  });
}

const unreachable = credential({
  verdict: "unproven",
  dependents_from: "plan",
  address: "belay_qovery_aws_credential.deploy",
});

const cascading = credential({
  platform: "EntryGuard",
  kind: "entryguard",
  id: "7d9f2a34-2222-4aaa-8bbb-6f3a5a1c6a11",
  name: "gateway",
  address: "belay_entryguard_credential.gateway",
  dependent_word: { one: "resource", many: "resources" },
  dependents: [
    dependent({
      id: "r-1",
      name: "ssh",
      address: "belay_entryguard_resource.ssh",
      note: "with 2 live sessions and one static IP rule",
    }),
    dependent({
      id: "r-2",
      name: "postgres",
      address: "entryguard_resource.postgres",
      fate: "deleted",
      moves_to: null,
    }),
  ],
});
const tooEarly = credential({
  change: "replace",
  create_before_destroy: false,
  verdict: "fails",
  dependents: [dependent()],
});

const linked = credential({
  verdict: "unproven",
  dependents: [
    dependent({ fate: "unknown", moves_to: null }),
    dependent({
      id: "c0ffee00-0000-4000-8000-000000000002",
      name: "staging",
      address: "belay_dependent.staging",
      fate: "undeclared",
      moves_to: null,
    }),
  ],
});

const [moving, gone] = cascading.dependents;

/** One blocked credential; it and a dependent have this name. */
export function withName(name: string): Report {
  const deleted = credential({
    name,
    id: "id|with`pipes`<b>]]>",
    address: 'qovery_aws_credentials.all["a|b`<i>\n@octocat"]',
    verdict: "blocked",
    dependents: [
      dependent({ id: "x]]>y", name, address: null, fate: "not-taken-off", moves_to: null }),
      dependent({
        id: "nameless",
        name: "",
        address: null,
        fate: "not-taken-off",
        moves_to: null,
        note: `its owner is ${name}, as 2 credentials are`,
      }),
    ],
  });
  const found = finding(deleted, {
    code: "credential-in-use",
    level: "error",
    summary: `Credential ${JSON.stringify(name)} is still in use`,
    detail: `This plan deletes the Qovery credential "${name}", which 2 clusters would still use.`,
    dependents: deleted.dependents.map((each) =>
      named(each, "nothing in this plan takes it off this credential"),
    ),
    ways_out: WAYS_OUT,
  });
  return report([deleted], [found], { notes: [`Something about "${name}".`] });
}

const unsure = credential({
  platform: "Civo",
  kind: "civo",
  id: "3e8a17c2-7777-4aaa-8bbb-6f3a5a1c6a11",
  name: "backups",
  address: "civo_object_store_credential.backups",
  dependent_word: { one: "object store", many: "object stores" },
});

/** As many blocked credentials as wanted, each with one dependent and a long name. */
export function manyBlocked(howMany: number, name = "a name"): Report {
  const [found] = withName(name).findings;
  const [deleted] = withName(name).credentials;
  if (!found || !deleted) throw new Error("the sample has one of each");
  return report(
    Array.from({ length: howMany }, (_, i) => ({ ...deleted, id: `id-${i}` })),
    Array.from({ length: howMany }, (_, i) => ({
      ...found,
      credential: { ...found.credential, id: `id-${i}` },
    })),
  );
}

/** As many allowed deletions as wanted, each with a warning, information and a note. */
export function allAllowed(howMany: number): Report {
  const all = Array.from({ length: howMany }, (_, i) =>
    credential({
      id: `id-${i}`,
      name: `deploy-${i}`,
      address: `qovery_aws_credentials.all[${i}]`,
      dependents: clusters(2),
    }),
  );
  const about = (code: "delete-before-rebind" | "dependent-also-deleted", level: "warning" | "information") =>
    all.map((one) =>
      finding(one, {
        code,
        level,
        summary: `About "${one.name}"`,
        detail: `${code} of ${one.id}.`,
        dependents: [],
      }),
    );
  const findings = [
    ...about("delete-before-rebind", "warning"),
    ...about("dependent-also-deleted", "information"),
  ];
  return report(all, findings, { notes: all.map(({ id }) => `${id} is gone.`) });
}

export const samples: Record<string, Report> = {
  nothing: report([]),

  rotation: report([rotated, credential({ id: "d-1", deposed: "8f4a2b1c", create_before_destroy: null })]),

  blocked: blockedBy(25),

  unproven: report(
    [unreachable],
    [
      finding(unreachable, {
        code: "unproven",
        level: "error",
        summary: 'It is not proven that credential "deploy" can be deleted',
        detail: `Qovery could not be asked what uses the credential "deploy" (${unreachable.id}): no answer within 30 seconds. The plan's own state knows of no cluster, and none blocks the deletion.`,
        dependents: [],
        ways_out: ["check the plan again when Qovery can be reached"],
      }),
    ],
    {
      plan: plan({ errored: true, complete: false, applyable: false, deferred_changes: 1 }),
      notes: [
        "Planning ended with an error: Terraform will not apply this plan, and changes that failed are missing from it.",
        "Changes that Terraform deferred to a later plan are not decided: 1.",
      ],
    },
  ),

  cascade: report(
    [cascading],
    [
      finding(cascading, {
        code: "delete-before-rebind",
        level: "warning",
        summary: 'Credential "gateway" may be deleted before its resources are moved',
        detail:
          'The plan moves one resource off the EntryGuard credential "gateway" (7d9f2a34-2222-4aaa-8bbb-6f3a5a1c6a11) and deletes it. That succeeds only if the credential is create_before_destroy, which the plan does not show.',
        dependents: moving ? [named(moving)] : [],
        ways_out: [
          "show the state: belay guard --state FILE, with FILE from terraform state pull",
          "move the resources in one apply, and delete the credential in the next",
        ],
      }),
      finding(cascading, {
        code: "cascade",
        level: "warning",
        summary: 'Deleting credential "gateway" deletes what uses it',
        detail:
          'EntryGuard deletes one resource together with the credential "gateway" (7d9f2a34-2222-4aaa-8bbb-6f3a5a1c6a11), if it is deleted first.',
        dependents: moving ? [named(moving)] : [],
        ways_out: ["move resources to another credential in a change of its own, before this one"],
      }),
      finding(cascading, {
        code: "dependent-also-deleted",
        level: "information",
        summary: 'What uses credential "gateway" leaves it in the same plan',
        detail:
          'one resource of the EntryGuard credential "gateway" (7d9f2a34-2222-4aaa-8bbb-6f3a5a1c6a11), or the binding, is deleted by this plan too.',
        dependents: gone ? [named(gone, "is deleted")] : [],
      }),
    ],
  ),

  order: report(
    [tooEarly],
    [
      finding(tooEarly, {
        code: "delete-before-rebind",
        level: "error",
        summary: 'Credential "deploy" is deleted before its clusters are moved',
        detail: `Terraform will delete the Qovery credential "deploy" (${tooEarly.id}) first and move one cluster off it afterwards, because it is not create_before_destroy. The apply will stop at the deletion.`,
        dependents: tooEarly.dependents.map((each) => named(each)),
        ways_out: [
          "give the credential's resource lifecycle { create_before_destroy = true }, and plan again",
          "move the clusters in one apply, and delete the credential in the next",
        ],
      }),
    ],
  ),

  link: report(
    [linked],
    [
      finding(linked, {
        code: "link-unknown",
        level: "error",
        summary: 'Credential "deploy" may be deleted while it is in use',
        detail: `This plan deletes the Qovery credential "deploy" (${linked.id}). Which credential one cluster will use is known only after the apply, and the plan does not show that it is one that it creates: it may be this one.`,
        dependents: linked.dependents.slice(0, 1).map((each) => named(each)),
        ways_out: [
          "let the link refer to the resource of the new credential itself, and plan again",
          "move the clusters in one apply, and delete the credential in the next",
        ],
      }),
      finding(linked, {
        code: "dependent-declared",
        level: "warning",
        summary: 'Only a declaration says that what uses credential "deploy" leaves it',
        detail: `This plan deletes the Qovery credential "deploy" (${linked.id}). That one cluster will have left it by then is what the change of a declaration says; what really becomes of it this plan does not show.`,
        dependents: linked.dependents.slice(1).map((each) => named(each)),
        ways_out: ["delete or move the clusters in one apply, and delete the credential in the next"],
      }),
    ],
  ),

  unnamed: report(
    [credential({ id: "", verdict: "unproven", dependents_from: "plan" })],
    [
      finding(credential({ id: "" }), {
        code: "unproven",
        level: "error",
        summary: 'It is not proven that credential "deploy" can be deleted',
        detail:
          'This plan deletes the Qovery credential "deploy" (qovery_aws_credentials.deploy), and does not tell which one that is: its id is not set in the state. So nobody can say what uses it.',
        dependents: [],
      }),
    ],
  ),

  stray: report(
    [unsure],
    [
      finding(unsure, {
        code: "dependent-stray",
        level: "warning",
        summary: 'It is not known whether one object store uses credential "backups"',
        detail:
          'This plan deletes the Civo credential "backups" (3e8a17c2-7777-4aaa-8bbb-6f3a5a1c6a11). Civo has one object store whose credential is none that it lists, and that this plan leaves alone. It counts as no use of this one. Should it be a use of it, Civo itself refuses the deletion.',
        dependents: [
          {
            id: "s-1",
            name: "nightly",
            address: null,
            reason: null,
            note: "its owner (nobody) is no credential of LON1",
          },
        ],
        ways_out: ["look at Civo which credential it uses, before you apply"],
      }),
    ],
  ),

  hostile: withName(hostileName),
};
