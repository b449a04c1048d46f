/** An organization of EntryGuard: its resources are what uses its credentials. */
import type { Deletion } from "../case.js";
import { type Ask, asking, type Behind, type Reported, usesOf } from "./http.js";

export class EntryGuardOrganization implements Behind {
  readonly #ask: Ask;

  constructor(
    endpoint: string,
    token: string,
    /** Of the whole sandbox. */
    readonly setDeletion: (deletion: Deletion) => Promise<unknown>,
  ) {
    this.#ask = asking(endpoint, `Bearer ${token}`);
  }

  async report(): Promise<Reported> {
    const credentials = (await this.#ask("GET", "/credentials")) as { id: string }[];
    const resources = (await this.#ask("GET", "/resources")) as { id: string; credentialId: string | null }[];
    const uses = usesOf(
      credentials,
      resources.map(({ id, credentialId: credential }) => ({ id, credential })),
    );
    return { uses, keys: new Map() };
  }

  async credential(name: string) {
    const credentialData = { accessKeyId: "ACCESS_KEY_OF_ANOTHER", secretAccessKey: `secret-of-${name}` };
    const body = { name, provider: "AWS", credentialType: "ACCESS_KEY", credentialData };
    const { id } = (await this.#ask("POST", "/credentials", body)) as { id: string };
    return { id, key: "" };
  }

  async dependent(name: string, credentialId: string): Promise<string> {
    const made = await this.#ask("POST", "/resources", {
      name,
      credentialId,
      provider: "AWS",
      resourceType: `TYPE_OF_${name}`,
      resourceIdentifier: `${name}-made-elsewhere`,
      region: "eu-west-3",
    });
    return (made as { id: string }).id;
  }

  async deactivate(resourceId: string): Promise<void> {
    await this.#ask("PATCH", `/resources/${resourceId}`, { isActive: false });
  }

  async move(resourceId: string, credentialId: string): Promise<void> {
    await this.#ask("PATCH", `/resources/${resourceId}`, { credentialId });
  }

  async remove(resourceId: string): Promise<void> {
    await this.#ask("DELETE", `/resources/${resourceId}`);
  }

  credentialPath = (id: string) => `/entryguard/credentials/${id}`;
  dependentPath = (id: string) => `/entryguard/resources/${id}`;
}
