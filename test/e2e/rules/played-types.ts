/** Resource types of providers that the example rules are for: as much of each as the rules name. */

/** A text; a list of objects, as of a block; or a map of texts. */
export type Shape = "text" | "map" | { readonly [attribute: string]: Shape };

const role = { role_id: "text" } as const;

/** By type. Each has an `id`, too. What ends in `arn`, `key_id` or is named in `MADE` is made by the platform. */
export const PLAYED: Readonly<Record<string, Readonly<Record<string, Shape>>>> = {
  aws_iam_role: { arn: "text", name: "text" },
  aws_iam_instance_profile: { arn: "text", name: "text", role: "text" },
  aws_lambda_function: { function_name: "text", role: "text" },
  aws_eks_cluster: { name: "text", role_arn: "text" },
  aws_ecs_task_definition: { family: "text", task_role_arn: "text", execution_role_arn: "text" },
  aws_instance: { iam_instance_profile: "text", tags: "map" },
  aws_launch_template: { name: "text", iam_instance_profile: { name: "text", arn: "text" } },
  aws_kms_key: { key_id: "text", arn: "text", description: "text" },
  aws_kms_alias: { name: "text", target_key_id: "text" },
  aws_ebs_volume: { kms_key_id: "text", tags: "map" },
  aws_db_instance: { identifier: "text", kms_key_id: "text" },
  aws_secretsmanager_secret: { name: "text", kms_key_id: "text" },
  aws_s3_bucket_server_side_encryption_configuration: {
    bucket: "text",
    rule: { apply_server_side_encryption_by_default: { kms_master_key_id: "text" } },
  },
  confluent_service_account: { display_name: "text" },
  confluent_api_key: { display_name: "text", owner: { id: "text", kind: "text" } },
  confluent_role_binding: { principal: "text", role_name: "text" },
  confluent_kafka_acl: { principal: "text", resource_name: "text" },
  mongodbatlas_cloud_provider_access_setup: { role_id: "text", provider_name: "text", project_id: "text" },
  mongodbatlas_cloud_backup_snapshot_export_bucket: {
    export_bucket_id: "text",
    bucket_name: "text",
    iam_role_id: "text",
    role_id: "text",
  },
  mongodbatlas_encryption_at_rest: {
    project_id: "text",
    aws_kms_config: role,
    azure_key_vault_config: role,
    google_cloud_kms_config: role,
  },
  rancher2_cloud_credential: { name: "text" },
  rancher2_cluster_v2: {
    name: "text",
    cloud_credential_secret_name: "text",
    rke_config: {
      machine_pools: { name: "text", cloud_credential_secret_name: "text" },
      etcd: { s3_config: { cloud_credential_name: "text" } },
    },
  },
  rancher2_node_template: { name: "text", cloud_credential_id: "text" },
  rancher2_cluster: {
    name: "text",
    aks_config_v2: { cloud_credential_id: "text" },
    eks_config_v2: { cloud_credential_id: "text" },
    gke_config_v2: { google_credential_secret: "text" },
  },
};

/** Of each type: what the platform makes, and a plan does not know of an object that is new. */
export const MADE: Readonly<Record<string, readonly string[]>> = {
  aws_iam_role: ["id", "arn"],
  aws_iam_instance_profile: ["id", "arn"],
  aws_kms_key: ["id", "arn", "key_id"],
  mongodbatlas_cloud_provider_access_setup: ["id", "role_id"],
  mongodbatlas_cloud_backup_snapshot_export_bucket: ["id", "export_bucket_id"],
};

export type Values = Readonly<Record<string, unknown>>;

/** With everything that the type has, which Terraform and the guard want to see. */
export function whole(type: string, values: Values): Values {
  return filled({ id: "text", ...PLAYED[type] }, values);
}

function filled(shapes: Readonly<Record<string, Shape>>, values: Values): Values {
  return Object.fromEntries(
    Object.entries(shapes).map(([name, shape]) => {
      const value = values[name] ?? null;
      const isBlock = typeof shape === "object" && Array.isArray(value);
      return [name, isBlock ? value.map((one: Values) => filled(shape, one)) : value];
    }),
  );
}
