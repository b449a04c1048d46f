/**
 * A registry with this release and nothing else, by the protocol of Terraform's and OpenTofu's:
 * https://developer.hashicorp.com/terraform/internals/provider-registry-protocol
 */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { serve } from "./https.js";
import { release, releaseFile, version } from "./prepared.js";

export async function openRegistry(publicKey: { armored: string; id: string }) {
  const zip = basename(releaseFile(".zip"));
  const [, os, arch] = /_([a-z]+)_([a-z0-9]+)\.zip$/.exec(zip) ?? [];
  const sums = basename(releaseFile("SHA256SUMS"));
  const [shasum] = new RegExp(`^[0-9a-f]+(?=  ${zip}$)`, "m").exec(readFileSync(release(sums), "utf8")) ?? [];
  const protocols = (
    JSON.parse(readFileSync(releaseFile("manifest.json"), "utf8")) as {
      metadata: { protocol_versions: string[] };
    }
  ).metadata.protocol_versions;
  const provider = "/v1/providers/belay-iac/belay";
  const answers: Record<string, object> = {
    "/.well-known/terraform.json": { "providers.v1": "/v1/providers/" },
    [`${provider}/versions`]: { versions: [{ version, protocols, platforms: [{ os, arch }] }] },
    [`${provider}/${version}/download/${os}/${arch}`]: {
      protocols,
      os,
      arch,
      filename: zip,
      download_url: `/files/${zip}`,
      shasums_url: `/files/${sums}`,
      shasums_signature_url: `/files/${sums}.sig`,
      shasum,
      signing_keys: { gpg_public_keys: [{ key_id: publicKey.id, ascii_armor: publicKey.armored }] },
    },
  };
  const { host, close } = await serve(({ url = "" }, response) => {
    const answer = answers[url];
    if (answer) response.setHeader("content-type", "application/json").end(JSON.stringify(answer));
    else if (/^\/files\/[\w.-]+$/.test(url)) response.end(readFileSync(release(basename(url))));
    else response.writeHead(404).end();
  });
  return { source: `${host}/belay-iac/belay`, close };
}
