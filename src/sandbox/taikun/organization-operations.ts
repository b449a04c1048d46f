import type { Answer, Call } from "../platform.js";
import type { Accounts } from "./accounts.js";
import { answerList, filtered } from "./answer-list.js";
import type { Ground } from "./ground.js";

/** Which organizations there are, by operation id. */
export function organizationOperations(
  accounts: Accounts,
  ground: Ground,
): Record<string, (call: Call) => Answer> {
  const seen = ({ caller }: Call) => {
    const all = accounts.organizations.list(caller.tenantId);
    return ground.seenBy(
      caller,
      all.map(({ id, name }) => ({ id, name, organizationId: id })),
    );
  };
  return {
    listOrganizations: (call) =>
      answerList(ground, call, seen(call), ({ id, name }) => ({ id, name, fullName: name })),
    listOrganizationNames: (call) => {
      const { number, name: accountName } = accounts.describe(call.caller.tenantId);
      const all = call.query.IsInfra === true ? [] : filtered(call, seen(call));
      const body = all.map(({ id, name }) => ({ id, name, isInfra: false, accountId: number, accountName }));
      return { status: 200, body };
    },
  };
}
