import { Construct } from "constructs";
import { invalid } from "../check/literal.js";

/** Where the constructs of one sort stand that a method of credentials declares. */
export interface Place {
  /** The id of the construct that they stand in: `bindings`. */
  readonly folder: string;
  /** Of what is in the way there: `bind() puts bindings under this id.` */
  readonly puts: string;
  /** Of a second one of this id. */
  readonly taken: (id: string) => string;
}

const FOLDER = Symbol.for("belay-iac/beside-credentials");

/** Beside the credential, and not below it: on another credential of the same scope it keeps its address. */
export function beside(credential: Construct, { folder, puts, taken }: Place, id: string): Construct {
  const scope = credential.node.scope as Construct;
  const there = scope.node.tryFindChild(folder);
  if (there === undefined) return Object.assign(new Construct(scope, folder), { [FOLDER]: true });
  if (!(FOLDER in there)) throw invalid(there, `${puts} Give the construct another one.`);
  if (there.node.tryFindChild(id)) throw invalid(there, taken(id));
  return there as Construct;
}
