/**
 * `belay-iac/constructs/aws`: constructs beside Belay's that need the optional peer `@cdktf/provider-aws`.
 *
 * @module belay-iac/constructs/aws
 */
export { QoveryAwsRole, type QoveryAwsRoleProps, type RoleStatement } from "./qovery-aws-role.js";
