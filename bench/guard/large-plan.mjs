// A plan as `terraform show -json` writes it: hundreds of modules of several providers, and some credentials that go.
import { createHash } from "node:crypto";

/** What has nothing to do with credentials: nearly all of it. */
const OTHERS = [
  {
    type: "aws_s3_object",
    provider: "registry.terraform.io/hashicorp/aws",
    attributes: (n) => ({
      bucket: `reports-${n % 97}`,
      bucket_key_enabled: false,
      content: null,
      content_type: "application/json",
      etag: hex(n, 32),
      force_destroy: false,
      id: `reports/${n}.json`,
      key: `reports/${n}.json`,
      server_side_encryption: "AES256",
      storage_class: "STANDARD",
      tags: { team: `team-${n % 13}`, stage: "production" },
    }),
  },
  {
    type: "cloudflare_record",
    provider: "registry.terraform.io/cloudflare/cloudflare",
    attributes: (n) => ({
      allow_overwrite: false,
      comment: `Managed by Terraform: host ${n}. “Ask platform@example.com” – naïve, 日本`,
      content: `10.${n % 200}.${n % 250}.${n % 240}`,
      hostname: `host-${n}.example.com`,
      id: hex(n, 32),
      name: `host-${n}`,
      proxied: n % 2 === 0,
      tags: [],
      ttl: 300,
      type: "A",
      zone_id: hex(n % 5, 32),
    }),
  },
  {
    type: "kubernetes_config_map",
    provider: "registry.terraform.io/hashicorp/kubernetes",
    attributes: (n) => ({
      binary_data: {},
      data: { "app.yaml": `name: "app-${n}"\nreplicas: ${n % 9}\nlog:\n\tlevel: info\n` },
      id: `default/app-${n}`,
      immutable: false,
      metadata: [
        { annotations: null, generation: 0, labels: { app: `app-${n}` }, name: `app-${n}`, uid: uuid(n) },
      ],
    }),
  },
];

/** Credentials, each with a type of dependent and how that names its credential. */
const CREDENTIALS = [
  {
    provider: "registry.terraform.io/belay-iac/belay",
    type: "belay_qovery_aws_credential",
    values: (n) => ({ organization_id: uuid(1), role_arn: `arn:aws:iam::123456789012:role/role-${n}` }),
    dependent: "belay_qovery_cluster_binding",
    link: (n, credential) => ({
      organization_id: uuid(1),
      cluster_id: uuid(700_000 + n),
      credential_id: credential,
    }),
  },
  {
    provider: "registry.terraform.io/qovery/qovery",
    type: "qovery_aws_credentials",
    values: (n) => ({ organization_id: uuid(1), access_key_id: hex(n, 20) }),
    dependent: "qovery_cluster",
    link: (n, credential) => ({ name: `cluster-${n}`, region: "eu-west-3", credentials_id: credential }),
  },
  {
    provider: "registry.terraform.io/itera-io/taikun",
    type: "taikun_backup_credential",
    values: (n) => ({ s3_endpoint: "https://s3.example.com", s3_region: `region-${n % 4}` }),
    dependent: "taikun_project",
    link: (n, credential) => ({
      name: `project-${n}`,
      cloud_credential_id: null,
      backup_credential_id: credential,
    }),
  },
];

const HEAD = {
  format_version: "1.2",
  terraform_version: "1.15.4",
  variables: { stage: { value: "production" } },
};
const TAIL = { timestamp: "2026-01-05T08:00:00Z", applyable: true, complete: true, errored: false };

/**
 * The text of a plan with so many resource changes, in pieces; the same text each time. `deletions` of them delete credentials,
 * each with one dependent: every second one is moved to another credential, and the others stay, which blocks the deletion.
 */
export function* largePlan({ changes, deletions }) {
  const all = () => resources(changes, deletions);
  yield `${JSON.stringify(HEAD).slice(0, -1)},"planned_values":{"outputs":{},"root_module":`;
  yield* modules(all, "after");
  yield '},"resource_changes":[';
  yield* list(all(), changeOf);
  yield '],"output_changes":{},"prior_state":{"format_version":"1.0","terraform_version":"1.15.4","values":{"outputs":{},"root_module":';
  yield* modules(all, "before");
  yield '}},"configuration":{"provider_config":{},"root_module":{"resources":[';
  yield* list(configured(all), configurationOf);
  yield `]}},${JSON.stringify(TAIL).slice(1)}`;
}

function* resources(changes, deletions) {
  for (let n = 0; n < deletions; n++) {
    const { provider, type, values, dependent, link } = CREDENTIALS[n % CREDENTIALS.length];
    const credential = uuid(n);
    const isMoved = n % 2 === 0;
    const own = { provider, module: "" };
    const dependentValues = (to) => ({ id: uuid(500_000 + n), ...link(n, to) });
    yield {
      ...own,
      type,
      name: `old_${n}`,
      actions: ["delete"],
      before: { id: credential, name: `old-${n}`, ...values(n) },
      after: null,
    };
    yield {
      ...own,
      type: dependent,
      name: `user_${n}`,
      actions: isMoved ? ["update"] : ["no-op"],
      before: dependentValues(credential),
      after: dependentValues(isMoved ? uuid(900_000) : credential),
    };
  }
  for (let n = 0; n < changes - 2 * deletions; n++) {
    const { provider, type, attributes } = OTHERS[n % OTHERS.length];
    const before = n % 10 === 0 ? null : attributes(n);
    const isUpdated = n % 7 === 0;
    yield {
      provider,
      module: moduleOf(n),
      type,
      name: `this_${n % 100}`,
      actions: before === null ? ["create"] : isUpdated ? ["update"] : ["no-op"],
      before,
      after: isUpdated || before === null ? attributes(n + 1) : before,
    };
  }
}

const moduleOf = (n) => `module.service["service-${Math.floor(n / 100)}"]`;

/** A tree of modules of one level, as the state and the planned values have it. `side`: `before` or `after`. */
function* modules(all, side) {
  let module = "";
  let separator = "";
  yield '{"resources":[';
  for (const one of all()) {
    if (one[side] === null) continue;
    if (one.module !== module) {
      const isFirst = module === "";
      module = one.module;
      separator = "";
      yield `${isFirst ? '],"child_modules":[' : "]},"}{"address":${JSON.stringify(module)},"resources":[`;
    }
    yield separator + JSON.stringify(resourceOf(one, side));
    separator = ",";
  }
  yield module === "" ? "]}" : "]}]}";
}

const addressOf = ({ module, type, name }) => [module, type, name].filter(Boolean).join(".");

const naming = ({ type, name, provider }) => ({ mode: "managed", type, name, provider_name: provider });

const resourceOf = (one, side) => ({
  address: addressOf(one),
  ...naming(one),
  schema_version: 0,
  values: one[side],
  sensitive_values: {},
});

const changeOf = (one) => ({
  address: addressOf(one),
  ...(one.module && { module_address: one.module }),
  ...naming(one),
  change: {
    actions: one.actions,
    before: one.before,
    after: one.after,
    after_unknown: one.before === null ? { id: true } : {},
    before_sensitive: one.before === null ? false : {},
    after_sensitive: one.after === null ? false : {},
  },
});

/** One module is called many times, so that its configuration is there once. */
function* configured(all) {
  for (const one of all()) if (one.module === "" || one.module === moduleOf(0)) yield one;
}

/** Configuration that only refers to other values has no values of its own. */
const configurationOf = ({ type, name, provider, before, after }) => ({
  address: `${type}.${name}`,
  mode: "managed",
  type,
  name,
  provider_config_key: provider.split("/").at(-1),
  expressions: Object.fromEntries(
    Object.keys(after ?? before).map((key) => [key, { references: [`each.value.${key}`, "each.value"] }]),
  ),
  schema_version: 0,
});

function* list(values, write) {
  let separator = "";
  for (const value of values) {
    yield separator + JSON.stringify(write(value));
    separator = ",";
  }
}

/** Digits that look random and are the same each time. */
const hex = (n, length) => createHash("sha256").update(String(n)).digest("hex").slice(0, length);

const uuid = (n) => hex(n, 32).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, "$1-$2-4$3-8$4-$5");
