/** An account of Civo, in one region: a store names its owner by an access key, and cannot change it. */
import { type Ask, asking, type Behind, type Reported, usesOf } from "./http.js";

const REGION = "LON1";
const CREDENTIALS = "/v2/objectstore/credentials";
const STORES = "/v2/objectstores";

interface Credential {
  readonly id: string;
  readonly access_key_id: string;
}
interface Store {
  readonly id: string;
  readonly owner_info: { readonly credential_id?: string };
}

export class CivoAccount implements Behind {
  readonly #ask: Ask;

  constructor(endpoint: string, token: string) {
    const ask = asking(endpoint, `bearer ${token}`);
    this.#ask = (method, path, body) => ask(method, `${path}?region=${REGION}&per_page=100`, body);
  }

  async report(): Promise<Reported> {
    const { items: credentials } = (await this.#ask("GET", CREDENTIALS)) as { items: Credential[] };
    const { items: stores } = (await this.#ask("GET", STORES)) as { items: Store[] };
    const uses = usesOf(
      credentials,
      stores.map(({ id, owner_info }) => ({ id, credential: owner_info.credential_id ?? null })),
    );
    return { uses, keys: new Map(credentials.map(({ id, access_key_id }) => [id, access_key_id])) };
  }

  async credential(name: string) {
    const body = { name, access_key_id: null, secret_access_key_id: null, region: REGION };
    const { id, access_key_id: key } = (await this.#ask("POST", CREDENTIALS, body)) as Credential;
    return { id, key };
  }

  async dependent(name: string, credentialId: string): Promise<string> {
    const access_key_id = (await this.report()).keys.get(credentialId);
    const body = { name, access_key_id, max_size_gb: 500, region: REGION };
    return ((await this.#ask("POST", STORES, body)) as Store).id;
  }

  async move(): Promise<void> {
    throw new Error("Civo cannot change the owner of a store");
  }

  async remove(storeId: string): Promise<void> {
    await this.#ask("DELETE", `${STORES}/${storeId}`);
  }

  credentialPath = (id: string) => `/civo${CREDENTIALS}/${id}`;
  dependentPath = (id: string) => `/civo${STORES}/${id}`;
}
