/** What resources of Taikun say, as expressions by argument. */
import type { TaikunSpace } from "../case.js";

type Arguments = Readonly<Record<string, string>>;
const quoted = (text: string) => JSON.stringify(text);

/** `turn`: not empty where it is replaced by an argument. Its name says whose id space it is of. */
export function taikunCredential(space: TaikunSpace, label: string, turn: string): Arguments {
  const name = quoted(`${space}-${label}${turn}`);
  const url = quoted("https://prometheus.example.com");
  const secret = quoted(`secret-of-${label}${turn}`);
  switch (space) {
    case "billing":
      return { name, prometheus_username: quoted("belay"), prometheus_password: secret, prometheus_url: url };
    case "showback":
      return { name, url, username: quoted("belay"), password: secret };
    case "backup":
      return {
        name,
        s3_access_key_id: quoted(`ACCESS_KEY_OF_${label}`),
        s3_secret_access_key: quoted(`secret-of-${label}`),
        s3_endpoint: quoted(`https://s3${turn}.example.com`),
        s3_region: quoted("eu-west-1"),
      };
    case "ai":
      return { name, api_key: secret };
  }
}

export function taikunBinding(
  space: TaikunSpace,
  cluster: string,
  to: string,
  projects: ReadonlyMap<string, string>,
): Arguments {
  const rule = {
    name: quoted(cluster),
    metric_name: quoted("up"),
    type: quoted("Sum"),
    price: "1",
  };
  switch (space) {
    case "billing":
      return { ...rule, labels: '[{ label = "job", value = "x" }]', billing_credential_id: to };
    case "showback":
      return { ...rule, kind: quoted("External"), showback_credential_id: to };
    default:
      return { project_id: quoted(projects.get(cluster) ?? ""), credential_id: to };
  }
}
