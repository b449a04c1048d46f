/** Constructs beside Belay's that need the optional peer `@cdktf/provider-aws`. */
export { QoveryAwsRole, type QoveryAwsRoleProps, type RoleStatement } from "./qovery-aws-role.js";
