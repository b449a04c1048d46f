// Generated from src/provider/taikun/kinds by `npm run generate`. Do not edit.
import type { Construct } from "constructs";
import {
  TaikunAiCredential as Resource,
  type TaikunAiCredentialConfig,
} from "../../gen/providers/belay/taikun-ai-credential/index.js";
import { IdSpace } from "../../id-space.js";
import { type DeclaredKind, declared } from "../../kinds/declared.js";
import { TaikunCredential } from "../credential.js";
import { managed, type TaikunCredentialProps } from "../managed-credential.js";

const kind: DeclaredKind = {
  fields: [{ prop: "apiKey", versionProp: "apiKeyVersion" }],
  variants: [],
};

/** Props of {@link TaikunAiCredential}, besides those that all credentials have. */
export interface TaikunAiCredentialProps extends TaikunCredentialProps {
  /**
   * The API key: a token of CDKTF, such as `new SecretVariable(stack, "api_key").stringValue`. A literal is
   * refused. It is kept in no plan and no state, unless `storeSecretInState` is set.
   */
  readonly apiKey: string;
  /**
   * Any whole number from 0 on. Terraform cannot see that the API key has changed: a change of the version
   * replaces the credential.
   * @default 1
   */
  readonly apiKeyVersion?: number;
  /**
   * Whether Terraform keeps the API key, in clear, in plan and state: then a change is seen without a version.
   * It must then come from an ordinary variable, not from a `SecretVariable`.
   * @default false
   */
  readonly storeSecretInState?: boolean;
}

/**
 * An API key that Taikun's assistant uses for projects. Terraform always creates its replacement before it
 * destroys it, so that what uses it can move in between.
 *
 * @example
 * const apiKey = new SecretVariable(stack, "api_key");
 * const prod = new TaikunAiCredential(stack, "prod", {
 *   name: "ai-prod",
 *   apiKey: apiKey.stringValue,
 * });
 * new TaikunAiBinding(stack, "paris", { projectId: "42", credential: prod });
 */
export class TaikunAiCredential extends TaikunCredential {
  readonly idSpace = IdSpace.TAIKUN_AI;
  /** The resource that it declares. */
  readonly resource: Resource;
  private id?: string;

  constructor(scope: Construct, id: string, props: TaikunAiCredentialProps) {
    super(scope, id, props);
    const common = managed(this, props);
    const config = { ...common, ...declared(this, kind, props) } as TaikunAiCredentialConfig;
    this.resource = new Resource(this, "Resource", config);
  }

  get credentialId(): string {
    // Every reading makes a token of its own, with a stack trace.
    this.id ??= this.resource.id;
    return this.id;
  }
}
