/** What happens to the credential at the platform when its construct leaves the program. */
export enum RemovalPolicy {
  /** It is deleted, unless something still uses it: then the plan is refused. */
  GUARDED = "guarded",
  /** It stays, and Terraform forgets it. The policy must have been deployed before the construct is removed. */
  RETAIN = "retain",
}
