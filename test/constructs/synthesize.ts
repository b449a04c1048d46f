/** Stacks of a test, and what they synthesize to. */
import { type App, type AppConfig, TerraformStack, Testing } from "cdktf";
import { BelayProvider } from "../../constructs/index.js";

export const PARIS = "0d14b9a2-e975-48ca-a6f5-0469449f291c";
export const LYON = "7a3c6f0e-6f0b-4a86-9a53-0d9f7b8f3b10";
export const CREDENTIAL = "3fa85f64-5717-4562-b3fc-2c963f66afa6";
export const ORGANIZATION = "8d4c2d6e-0f0f-4c5e-9a58-8a4f2f6f9e01";
export const ROLE = { name: "aws-prod-eu-west-3", roleArn: "arn:aws:iam::123456789012:role/qovery" };

export interface Synthesized {
  readonly provider: { readonly belay: Record<string, unknown>[] };
  readonly ephemeral?: Record<string, Record<string, Record<string, unknown>>>;
  readonly resource: Record<string, Record<string, Record<string, unknown>>>;
  readonly data: Record<string, Record<string, Record<string, unknown>>>;
  readonly locals: Record<string, string>;
  readonly variable: Record<string, Record<string, unknown>>;
  readonly removed?: unknown;
}

export const newApp = (config: AppConfig = {}): App => Testing.app({ stackTraces: false, ...config });

/** A stack named `platform`, with Belay's provider. */
export function newStack(app: App = newApp(), id = "platform"): TerraformStack {
  const stack = new TerraformStack(app, id);
  new BelayProvider(stack, "belay");
  return stack;
}

/** The stack's JSON, after its validations. */
export const synthesize = (stack: TerraformStack): Synthesized =>
  JSON.parse(Testing.synth(stack, true)) as Synthesized;

/** The blocks of one type, whatever their names. */
export const blocks = (of: Synthesized["resource"] | undefined, type: string): Record<string, unknown>[] =>
  Object.values(of?.[type] ?? {});

/** The one block of one type. */
export function block(of: Synthesized["resource"] | undefined, type: string): Record<string, unknown> {
  const [one, ...others] = blocks(of, type);
  if (!one || others.length > 0) throw new Error(`there are ${one ? others.length + 1 : 0} ${type}`);
  return one;
}

/** The warnings that a construct has been given. */
export const warnings = (construct: { node: { metadata: { type: string; data?: unknown }[] } }): unknown[] =>
  construct.node.metadata.filter(({ type }) => type === "@cdktf/warn").map(({ data }) => data);

/** What a program that must fail says. */
export function message(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return String(error);
  }
  throw new Error("nothing was thrown");
}
