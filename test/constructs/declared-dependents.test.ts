/** What is declared of another provider's clusters: by hand, and by the aspect. */
import { describe, expect, test } from "@jest/globals";
import {
  App,
  TerraformCount,
  TerraformIterator,
  TerraformResource,
  type TerraformResourceConfig,
  TerraformStack,
  Testing,
} from "cdktf";
import type { Construct } from "constructs";
import {
  BelayProvider,
  DeclareDependents,
  DeclaredDependent,
  IdSpace,
  QoveryAwsCredential,
} from "../../constructs/index.js";
import { knownRules } from "../../src/guard/rules/known/index.js";
import { platforms } from "../../src/provider/platforms.js";
import {
  block,
  blocks,
  CREDENTIAL,
  message,
  newApp,
  newStack,
  PARIS,
  ROLE,
  synthesize,
} from "./synthesize.js";

const TYPE = "belay_dependent";

/** A cluster as the official provider's generated class would declare it. */
const cluster = (scope: Construct, id: string, more: Partial<TerraformResourceConfig> = {}) =>
  new TerraformResource(scope, id, { terraformResourceType: "qovery_cluster", ...more });

const idOf = (one: TerraformResource) => one.getStringAttribute("id");

describe("by hand", () => {
  test("says what it is told", () => {
    const stack = newStack();
    const eu = new BelayProvider(stack, "eu", { alias: "eu" });
    const props = { idSpace: IdSpace.QOVERY, credentialId: CREDENTIAL, dependentId: PARIS, provider: eu };
    new DeclaredDependent(stack, "paris", props);
    expect(block(synthesize(stack).resource, TYPE)).toEqual({
      id_space: "qovery",
      credential_id: CREDENTIAL,
      dependent_id: PARIS,
      provider: "belay.eu",
    });
  });

  test("by a credential, it refers to both, and keeps its address on another credential", () => {
    const addresses = ["old", "next"].map((id) => {
      const stack = newStack();
      const paris = cluster(stack, "paris");
      const credentials = ["old", "next"].map((one) => new QoveryAwsCredential(stack, one, ROLE));
      credentials.find(({ node }) => node.id === id)?.declare("paris", idOf(paris));
      const { resource } = synthesize(stack);
      expect(block(resource, TYPE)).toMatchObject({
        id_space: "qovery",
        credential_id: expect.stringMatching(
          new RegExp(`^\\$\\{belay_qovery_aws_credential\\.${id}_\\w+\\.id\\}$`),
        ),
        dependent_id: `\${qovery_cluster.paris.id}`,
      });
      return Object.keys(resource[TYPE] ?? {});
    });
    expect(addresses[1]).toEqual(addresses[0]);
  });

  test.each([
    [{ idSpace: undefined }, "idSpace is missing."],
    [{ idSpace: "lunar" }, `idSpace must be ${Object.values(IdSpace).join(" or ")}, and not lunar.`],
    [{ idSpace: IdSpace.TAIKUN_BACKUP }, "credentialId must be a whole number"],
    [{ credentialId: undefined }, "credentialId is missing."],
    [{ credentialId: "7" }, "credentialId must be a UUID"],
    [{ dependentId: "" }, "dependentId is empty."],
  ])("a mistake is refused at once: %p", (wrong, said) => {
    const props = { idSpace: IdSpace.QOVERY, credentialId: CREDENTIAL, dependentId: PARIS, ...wrong };
    expect(message(() => new DeclaredDependent(newStack(), "paris", props as never))).toContain(
      `platform/paris: ${said}`,
    );
  });

  test("a cluster is bound or declared, and not both under one id", () => {
    const prod = new QoveryAwsCredential(newStack(), "prod", ROLE);
    prod.bind("paris", PARIS);
    expect(() => prod.declare("paris", PARIS)).toThrow('a binding "paris" is declared already');
    expect(() => prod.declare("lyon", "7")).toThrow("platform/prod: clusterId must be a UUID");
  });

  test("there is every id space that the provider has", () => {
    expect(Object.values(IdSpace)).toEqual(platforms.flatMap(({ spaces }) => spaces.map(({ kind }) => kind)));
  });
});

/** What is declared in a stack, by address. */
const declaredIn = (stack: TerraformStack) => synthesize(stack).resource?.[TYPE] ?? {};

describe("by the aspect", () => {
  const one = (official: string, link = "credentials_id") => ({
    id_space: "qovery",
    credential_id: `\${${official}.${link}}`,
    dependent_id: `\${${official}.id}`,
  });

  test("every official cluster of a stack with Belay's provider, and nothing else", () => {
    const app = newApp();
    const stack = newStack(app);
    const [bare, other] = ["bare", "other"].map((id) => new TerraformStack(app, id));
    for (const id of ["paris", "lyon"]) cluster(stack, id);
    cluster(bare as TerraformStack, "nice");
    new TerraformResource(stack, "data", { terraformResourceType: "terraform_data" });
    new BelayProvider(other as TerraformStack, "belay");
    cluster(other as TerraformStack, "oslo");
    DeclareDependents.of(app);
    expect(Object.values(declaredIn(stack))).toEqual([
      one("qovery_cluster.lyon"),
      one("qovery_cluster.paris"),
    ]);
    expect(Object.values(declaredIn(other as TerraformStack))).toEqual([one("qovery_cluster.oslo")]);
    expect(declaredIn(bare as TerraformStack)).toEqual({});
    expect(() => app.synth()).not.toThrow();
  });

  test("once, however often it is asked for and synthesized", () => {
    const stack = newStack();
    cluster(stack, "paris");
    expect(DeclareDependents.of(stack)).toBe(DeclareDependents.of(stack));
    const first = declaredIn(stack);
    expect(Object.keys(first)).toHaveLength(1);
    expect(declaredIn(stack)).toEqual(first);
  });

  test("but for one that the program declares itself", () => {
    const stack = newStack();
    const prod = new QoveryAwsCredential(stack, "prod", ROLE);
    const paris = cluster(stack, "paris");
    cluster(stack, "paris-2");
    prod.declare("mine", idOf(paris));
    DeclareDependents.of(stack);
    const ids = Object.values(declaredIn(stack)).map(({ dependent_id }) => dependent_id);
    expect(ids.sort()).toEqual([`\${qovery_cluster.paris-2.id}`, `\${qovery_cluster.paris.id}`]);
  });

  const project = (stack: TerraformStack, links: Readonly<Record<string, string>>) => {
    const resource = new TerraformResource(stack, "paris", { terraformResourceType: "taikun_project" });
    for (const [argument, value] of Object.entries(links)) resource.addOverride(argument, value);
    return resource;
  };
  const ofProject = (space: "cloud" | "backup") => ({
    ...one("taikun_project.paris", `${space}_credential_id`),
    id_space: `taikun/${space}`,
  });

  test("a project of Taikun for its cloud credential, and for its backup credential where it has one", () => {
    const [with_, without] = [newStack(), newStack()];
    project(with_, { cloud_credential_id: "12", backup_credential_id: "12" });
    project(without, { cloud_credential_id: "12" });
    for (const stack of [with_, without]) DeclareDependents.of(stack);
    expect(Object.values(declaredIn(with_))).toEqual(
      expect.arrayContaining([ofProject("cloud"), ofProject("backup")]),
    );
    expect(Object.values(declaredIn(without))).toEqual([ofProject("cloud")]);
  });

  test("of two links, the one that the program does not declare itself", () => {
    const stack = newStack();
    const paris = project(stack, { cloud_credential_id: "12", backup_credential_id: "12" });
    new DeclaredDependent(stack, "mine", {
      idSpace: IdSpace.TAIKUN_CLOUD,
      credentialId: "12",
      dependentId: idOf(paris),
    });
    DeclareDependents.of(stack);
    const declared = Object.values(declaredIn(stack));
    expect(declared.map(({ id_space }) => id_space).sort()).toEqual(["taikun/backup", "taikun/cloud"]);
    expect(declared).toContainEqual(ofProject("backup"));
  });

  test("no rule of Taikun's that counts Taikun's own metric", () => {
    const stack = newStack();
    new TerraformResource(stack, "cores", { terraformResourceType: "taikun_showback_rule" });
    DeclareDependents.of(stack);
    expect(declaredIn(stack)).toEqual({});
  });

  test("as often as the cluster is written", () => {
    const stack = newStack();
    cluster(stack, "counted", { count: TerraformCount.of(2) });
    cluster(stack, "each", { forEach: TerraformIterator.fromList(["a", "b"]) });
    DeclareDependents.of(stack);
    expect(Object.values(declaredIn(stack))).toEqual([
      { ...one("qovery_cluster.counted[count.index]"), count: `\${length(qovery_cluster.counted)}` },
      { ...one("qovery_cluster.each[each.key]"), for_each: `\${toset(keys(qovery_cluster.each))}` },
    ]);
  });

  test("by the stack's provider, which may be its only one with an alias", () => {
    const stack = new TerraformStack(newApp(), "platform");
    new BelayProvider(stack, "belay", { alias: "eu" });
    cluster(stack, "paris");
    DeclareDependents.of(stack);
    expect(Object.values(declaredIn(stack))).toMatchObject([{ provider: "belay.eu" }]);
  });

  test("where no provider is that of all, one must be chosen", () => {
    const stack = new TerraformStack(newApp(), "platform");
    for (const alias of ["eu", "us"]) new BelayProvider(stack, alias, { alias });
    cluster(stack, "paris");
    DeclareDependents.of(stack);
    expect(() => synthesize(stack)).toThrow("platform/paris/belay-dependent names no provider");
  });

  test("a stack that is made too late fails the synthesis of the app", () => {
    const app = Testing.stubVersion(new App({ outdir: newApp().outdir, stackTraces: false }));
    DeclareDependents.of(app);
    cluster(newStack(app), "paris");
    expect(() => app.synth()).toThrow("platform was made after DeclareDependents.of(…)");
  });

  test("of every official type whose link is a credential's id, at the platforms that there are", () => {
    const spaces: readonly string[] = Object.values(IdSpace);
    const rules = knownRules
      .flatMap(({ dependents = [] }) => dependents)
      .filter(({ type, kind, matches }) => !type.startsWith("belay_") && !matches && spaces.includes(kind));
    expect(rules.length).toBeGreaterThan(0);
    for (const type of new Set(rules.map((rule) => rule.type))) {
      const stack = newStack();
      const official = new TerraformResource(stack, "it", { terraformResourceType: type });
      const links = rules.filter((rule) => rule.type === type);
      for (const { credential } of links) official.addOverride(credential, `\${var.credential}`);
      DeclareDependents.of(stack);
      const known = links.map(({ kind, credential }) => ({
        ...one(`${type}.it`, credential),
        id_space: kind,
      }));
      const found = blocks(synthesize(stack).resource, TYPE);
      expect(found).toHaveLength(known.length);
      expect(found).toEqual(expect.arrayContaining(known));
    }
  });
});
