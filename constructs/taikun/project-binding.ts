import { Construct } from "constructs";
import type { BelayProvider } from "../belay-provider.js";
import { wholeId } from "../check/checks.js";
import { checkId, checkRequired } from "../check/literal.js";
import { checkTwins, type Unique } from "../check/twins.js";
import { TaikunAiBinding as AiBinding } from "../gen/providers/belay/taikun-ai-binding/index.js";
import { TaikunBackupBinding as BackupBinding } from "../gen/providers/belay/taikun-backup-binding/index.js";
import { IdSpace } from "../id-space.js";
import type { ITaikunCredential } from "./credential.js";
import type { TaikunIdSpace } from "./id-space.js";
import { using } from "./uses.js";

/** What a binding of a project says besides its credential. */
export interface TaikunBindingOptions {
  /** The project's id at Taikun, a whole number, written as text. A change replaces the binding. */
  readonly projectId: string;
  /**
   * The Taikun organization's id, which only a Partner needs to name.
   * @default - the credential's
   */
  readonly organizationId?: string;
  /** @default - the credential's, if it is of the same stack */
  readonly provider?: BelayProvider;
}

/** Props of {@link TaikunBackupBinding}. */
export interface TaikunBackupBindingProps extends TaikunBindingOptions {
  /** The credential with which the project's backups are kept. Changed in place; in between they are disabled. */
  readonly credential: ITaikunCredential<IdSpace.TAIKUN_BACKUP>;
}

/** Props of {@link TaikunAiBinding}. */
export interface TaikunAiBindingProps extends TaikunBindingOptions {
  /** The credential that the project's assistant uses. Changed in place; in between it is disabled. */
  readonly credential: ITaikunCredential<IdSpace.TAIKUN_AI>;
}

/**
 * Declares which backup credential a Taikun project uses, and so that its backups are enabled. A project uses one.
 *
 * @example
 * const shared = TaikunCredential.fromCredentialName(stack, "shared", IdSpace.TAIKUN_BACKUP, "backup-prod");
 * new TaikunBackupBinding(stack, "paris", { projectId: "42", credential: shared });
 */
export class TaikunBackupBinding extends Construct {
  /** The resource that it declares. */
  readonly resource: BackupBinding;

  constructor(scope: Construct, id: string, props: TaikunBackupBindingProps) {
    super(scope, id);
    const config = binding(this, IdSpace.TAIKUN_BACKUP, props);
    this.resource = new BackupBinding(this, "Resource", config);
    checkTwins(this, once("backup"));
  }
}

/**
 * Declares which AI credential a Taikun project uses, and so that its assistant is enabled. A project uses one.
 *
 * @example
 * const shared = TaikunCredential.fromCredentialName(stack, "shared", IdSpace.TAIKUN_AI, "assistant-prod");
 * new TaikunAiBinding(stack, "paris", { projectId: "42", credential: shared });
 */
export class TaikunAiBinding extends Construct {
  /** The resource that it declares. */
  readonly resource: AiBinding;

  constructor(scope: Construct, id: string, props: TaikunAiBindingProps) {
    super(scope, id);
    const config = binding(this, IdSpace.TAIKUN_AI, props);
    this.resource = new AiBinding(this, "Resource", config);
    checkTwins(this, once("ai"));
  }
}

function binding<Space extends TaikunIdSpace>(
  construct: Construct,
  idSpace: Space,
  props: TaikunBindingOptions & { readonly credential: ITaikunCredential<Space> },
) {
  checkId(construct);
  const { projectId } = props;
  checkRequired(construct, "projectId", projectId, wholeId);
  return { projectId, ...using(construct, { idSpace, use: "it binds a project of Taikun to" }, props) };
}

/** Two would take the project from each other at every apply. */
const once = (purpose: "backup" | "ai"): Unique => ({
  type: `belay_taikun_${purpose}_binding`,
  argument: "project_id",
  prop: "projectId",
  perStack: true,
  complaint: (first, second, project) =>
    `${first} and ${second} bind the same project, ${project}, and a project uses one ${purpose === "ai" ? "AI" : purpose} credential. Remove one of them.`,
});
