/** What Terraform may rely on: destroys are planned, schemas may be cached, resources may take over other types' states. */
export const CAPABILITIES = {
  plan_destroy: true,
  get_provider_schema_optional: true,
  move_resource_state: true,
};
