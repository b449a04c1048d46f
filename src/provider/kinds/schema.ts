/** The schema that follows from a kind: its arguments, each secret in three forms, and what all kinds have. */
import type { IdSpace } from "../../guard/walk/index.js";
import { type Attribute, bool, number, type Schema, schema, string } from "../../plugin/index.js";
import { madeElsewhere } from "../made-up.js";
import { dependentsArgument, dependentsAttribute } from "../platform/dependents.js";
import type { PlatformDescription } from "../platform/platform.js";
import { scopeAttributes } from "../platform/scope.js";
import { duration, notBlank, oneOf, wholeNumber } from "../validators.js";
import { argumentAttribute } from "./argument-attribute.js";
import {
  type Answer,
  commonFields,
  type Field,
  fieldsOf,
  type Kind,
  type Secret,
  type Variant,
} from "./kind.js";
import { tableOf } from "./kind-table.js";
import { type Changes, changedWhole } from "./request.js";

export function kindSchema(platform: PlatformDescription, kind: Kind): Schema {
  const { name, id, kindArgument, waitArgument } = platform;
  const changes = changesOf(platform, kind);
  const space = spaceOf(platform, kind);
  const { many } = space.dependent;
  return schema({
    description: `${kind.description} ${platform.note} The deletion of a credential that ${many} still use is refused while Terraform plans.`,
    attributes: {
      id: string({
        computed: true,
        stable: true,
        description: `The credential's id at ${name}, ${id.description}.`,
      }),
      ...scopeAttributes(platform),
      name: string({
        required: true,
        description: `What people see at ${name}. A descriptive name says which account and environment it is for.${changes === "whole" ? "" : " A change replaces."}`,
        validators: [kind.nameCheck ?? notBlank],
        ...(changes === "parts" && { requiresReplace: true }),
      }),
      ...Object.assign({}, ...Object.keys(kind.fields).map((field) => attributesOf(platform, kind, field))),
      on_destroy: onDestroyAttribute(name, many),
      ...(waitArgument && {
        [waitArgument.name]: string({
          optional: true,
          description: waitArgument.description,
          validators: [duration],
        }),
      }),
      ...(kindArgument && {
        [kindArgument.name]: string({
          computed: true,
          stable: true,
          description: `${kindArgument.description} ${kindWords(kind)}`,
        }),
      }),
      [dependentsArgument(space)]: dependentsAttribute(
        space.dependent.one,
        `The ${many} that use the credential, as ${name} reported them when a plan or an apply last read the credential; the data sources ask anew. Null where none was reported. Never the reason for a difference in a plan.`,
      ),
    },
  });
}

/** What the platform can change of a credential of the kind. */
export const changesOf = (platform: PlatformDescription, kind: Kind): Changes =>
  kind.changes ?? platform.changes;

export function spaceOf(platform: PlatformDescription, kind: Kind): IdSpace {
  const space = platform.spaces.find((one) => one.kind === kind.space);
  if (!space) throw new Error(`${platform.name} has no id space ${kind.space}`);
  return space;
}

function kindWords({ variants }: Kind): string {
  const words = new Map(variants.map(({ answers, called }) => [answers, called.replace(/^an? /, "")]));
  if (words.size === 1) return `\`${[...words.keys()][0]}\`.`;
  const all = [...words].map(([word, called]) => `\`${word}\` (${called})`);
  return `${all.slice(0, -1).join(", ")} or ${all.at(-1)}.`;
}

function attributesOf(platform: PlatformDescription, kind: Kind, name: string): Record<string, Attribute> {
  const field = kind.fields[name] as Field;
  switch (field.is) {
    case "argument": {
      const isReplaced = changesOf(platform, kind) === "nothing" ? !field.apart : field.replaces;
      const text = `${field.description}${relations(kind, name)}${isReplaced ? " A change replaces." : ""}`;
      return { [name]: argumentAttribute(field, text, isForAll(kind, name)) };
    }
    case "secret":
      return secretAttributes(platform.name, changesOf(platform, kind), name, field, relations(kind, name));
    case "answer": {
      const others = kind.variants.filter((variant) => !fieldsOf(kind, variant, "answer").includes(name));
      const nulls = others.length > 0 ? ` Null for ${others.map(({ called }) => called).join(" and ")}.` : "";
      const options = { computed: true, stable: true, description: `${field.description}${nulls}` } as const;
      return { [name]: answerAttribute(field.type, options) };
    }
  }
}

/** What only the platform fills in. */
export const answerAttribute = (
  type: Answer["type"],
  options: { readonly computed: true; readonly stable?: true; readonly description: string },
): Attribute => (type === "number" ? number(options) : type === "bool" ? bool(options) : string(options));

function secretAttributes(
  platform: string,
  changes: Changes,
  name: string,
  { description, check }: Secret,
  relations: string,
): Record<string, Attribute> {
  return {
    [name]: string({
      optional: true,
      sensitive: true,
      description: `${description}, which Terraform keeps in clear in plan and state. Prefer \`${name}_wo\`. ${platform} never returns it, so a change made elsewhere is not seen.${relations}`,
      ...madeElsewhere(check),
    }),
    [`${name}_wo`]: string({
      optional: true,
      writeOnly: true,
      description: `${description}, kept in no plan and no state (Terraform 1.11 and later). Terraform cannot see that it has changed: raise \`${name}_wo_version\` ${WHEN_SENT[changes](platform)}${relations}`,
      ...madeElsewhere(check),
    }),
    [`${name}_wo_version`]: number({
      optional: true,
      description: `A whole number from 0 on, which \`${name}_wo\` needs; ${WHEN_RAISED[changes](name, platform)}`,
      validators: [wholeNumber],
    }),
  };
}

/** When a write-only secret is sent, after the words "raise its version". */
const WHEN_SENT: Readonly<Record<Changes, (platform: string) => string>> = {
  whole: (platform) =>
    `to send it again. ${platform} takes a credential only as a whole, so any other change there, a new name included, sends along what it holds in that run; the plan warns of it.`,
  parts: () => "to send it again. A change of what belongs to it sends it along; the plan warns of it.",
  nothing: (platform) => `to replace the credential, as ${platform} can change none.`,
};

const WHEN_RAISED: Readonly<Record<Changes, (name: string, platform: string) => string>> = {
  whole: (name, platform) =>
    `a change sends \`${name}_wo\` to ${platform}. Where it is the same, another change of the credential sends it all the same.`,
  parts: (name, platform) => `a change sends \`${name}_wo\` to ${platform}.`,
  nothing: () => "a change replaces the credential.",
};

/** What else a field of a variant needs, and which fields it is instead of; of a secret for all that it must be given. */
function relations(kind: Kind, name: string): string {
  if (isForAll(kind, name))
    return kind.fields[name]?.is === "secret" ? ` One of \`${name}_wo\` and \`${name}\` must be set.` : "";
  const words = (variant: Variant, except?: string) =>
    variant.fields
      .filter((one) => one !== except && kind.fields[one]?.is !== "answer")
      .map((one) => (kind.fields[one]?.is === "secret" ? `\`${one}_wo\` or \`${one}\`` : `\`${one}\``))
      .join(" and ");
  const own = kind.variants.find(({ fields }) => fields.includes(name)) as Variant;
  const needs = words(own, name);
  const others = kind.variants.filter((one) => one !== own);
  const instead = others.map((one) => words(one)).filter(Boolean);
  const without = others.find(({ fields }) => fields.length === 0);
  return [
    ...(needs === "" ? [] : [` Needs ${needs}.`]),
    ...(instead.length === 0 ? [] : [` Instead of ${instead.join("; or ")}.`]),
    ...(without ? [` Without them: ${without.called}.`] : []),
  ].join("");
}

const isForAll = (kind: Kind, name: string): boolean =>
  kind.variants.length === 1 || commonFields(kind).includes(name);

/** What destroying does. No default and not computed: null deletes, as do states that are older than the argument. */
const onDestroyAttribute = (platform: string, many: string) =>
  string({
    optional: true,
    description: `What destroying the credential, or replacing it, does at ${platform}: \`delete\` (the default) deletes it there; \`keep\` leaves it there with its ${many}, and Terraform only forgets it. What counts is the value in the state: apply it before the change that removes or replaces the credential.`,
    validators: [oneOf("delete", "keep")],
  });

/** The arguments that say what Belay does, and are sent nowhere. */
export const localArguments = ({ waitArgument }: PlatformDescription): string[] => [
  "on_destroy",
  ...(waitArgument ? [waitArgument.name] : []),
];

/** The arguments whose change sends a secret along. */
export const checkedArguments = (platform: PlatformDescription, kind: Kind): string[] => {
  const table = tableOf(kind);
  if (changesOf(platform, kind) === "whole") return [...changedWhole(table), ...kindWord(platform)];
  const own = new Set(kind.variants.flatMap(({ fields }) => fields));
  const secrets = table.secrets.filter(({ plain }) => own.has(plain));
  return [
    ...table.arguments.filter((name) => own.has(name)),
    ...secrets.flatMap(({ plain, version }) => [plain, version]),
  ];
};

/** The arguments whose change is a request. */
export const sentArguments = (platform: PlatformDescription, kind: Kind): string[] => [
  ...changedWhole(tableOf(kind)),
  ...tableOf(kind).apart,
  ...kindWord(platform),
];

const kindWord = ({ kindArgument }: PlatformDescription) => (kindArgument ? [kindArgument.name] : []);
