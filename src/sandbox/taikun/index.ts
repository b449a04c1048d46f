import { STATUS_CODES } from "node:http";
import type { House } from "../house.js";
import type { Platform } from "../platform.js";
import { openTenants } from "../tenants.js";
import { openAccounts, type TaikunAccess } from "./accounts.js";
import { answerChecker } from "./answer-checker.js";
import { authenticate } from "./authenticate.js";
import { authorize } from "./authorize.js";
import { usualBehaviour } from "./behaviour.js";
import { billingRuleOperations } from "./billing-rule-operations.js";
import { cloudOperations } from "./cloud-operations.js";
import { testControls } from "./controls.js";
import { credentialOperations } from "./credential-operations.js";
import { openCredentialsOf } from "./credentials-of.js";
import { dependentsOf } from "./dependents.js";
import { deploymentOperations } from "./deployment-operations.js";
import { createGround } from "./ground.js";
import { loginOperations } from "./login-operations.js";
import { organizationOperations } from "./organization-operations.js";
import { projectExtras } from "./project-extras.js";
import { projectOperations } from "./project-operations.js";
import { openProjects } from "./projects.js";
import { openRules } from "./rules.js";
import { showbackRuleOperations } from "./showback-rule-operations.js";
import { openUsers } from "./users.js";

/** Taikun, as far as its contract goes. A tenant is an account, which has organizations. */
export function createTaikun(house: House): Platform<TaikunAccess> {
  const behaviour = usualBehaviour();
  const tenants = openTenants(house, []);
  const users = openUsers(house);
  const accounts = openAccounts(house, tenants, users);
  const projects = openProjects(house);
  const rules = openRules(house);
  const ground = createGround(users, accounts, house.clock, behaviour);
  const dependents = dependentsOf(projects, rules);
  const credentials = openCredentialsOf(house, ground, dependents);

  return {
    ownPaths: ["/api/v1/", "/showback/v1/"],
    access: accounts.first,
    authenticate: (visit) => authenticate(tenants, users, behaviour, visit),
    authorize: (call) => authorize(users, behaviour, call),
    errorBody: ({ status, message }) =>
      behaviour.errors === "text"
        ? message
        : { title: STATUS_CODES[status] ?? "Error", status, detail: message },
    unlisted: (method, path, body) => answerChecker(behaviour, method, path, body),
    operations: {
      ...loginOperations(tenants, users, accounts, ground),
      ...organizationOperations(accounts, ground),
      ...credentialOperations(credentials, dependents, accounts, ground),
      ...cloudOperations(credentials, dependents),
      ...projectOperations(projects, credentials, accounts, ground),
      ...deploymentOperations(projects, credentials, ground),
      ...projectExtras(projects, ground),
      ...billingRuleOperations(rules.billing, credentials, accounts, ground),
      ...showbackRuleOperations(rules.showback, credentials, accounts, ground),
    },
    controls: testControls(accounts, credentials, projects, ground),
  };
}
