/** The rules of the official providers: what a planned change really does there. */
import { describe, test } from "@jest/globals";
import { change, prior, unchanged } from "../plan/plan-json.js";
import { answer, type Case, check } from "./told.js";

describe("qovery: a cluster names its credential, and is moved in place", () => {
  const AWS = "qovery_aws_credentials.a";
  const credential = (id: string) => ({ id, name: id, organization_id: "org" });
  const cluster = (id: string, credentials_id: string | null) => ({
    id,
    name: `name of ${id}`,
    credentials_id,
  });
  const uses = (list: Readonly<Record<string, readonly string[]>>) => [answer("qovery", "org", list)];
  const keyed = 'module.region["eu-west-3"].qovery_cluster.this["a.b[0]"]';

  test.each<Case>([
    ...["aws", "gcp", "scaleway", "eks_anywhere_vsphere"].map((cloud) => ({
      name: `${cloud} credentials are credentials`,
      changes: [change(`qovery_${cloud}_credentials.a`, "delete", credential("c1"))],
      answers: uses({ c1: ["d1"] }),
      verdicts: ["c1 blocked: d1 not-taken-off"],
    })),
    {
      name: "the cluster is deleted, too",
      changes: [
        change(AWS, "delete", credential("c1")),
        change("qovery_cluster.x", "delete", cluster("d1", "c1")),
      ],
      answers: uses({ c1: ["d1"] }),
      verdicts: ["c1 allowed: d1 deleted"],
    },
    {
      name: "the cluster is deleted, and the platform has it on this credential though its state does not",
      changes: [
        change(AWS, "delete", credential("c1")),
        change("qovery_cluster.x", "delete", cluster("d1", "c2")),
      ],
      answers: uses({ c1: ["d1"] }),
      verdicts: ["c1 allowed: d1 deleted"],
    },
    {
      name: "the cluster moves",
      changes: [
        change(AWS, "delete", credential("c1")),
        change("qovery_cluster.x", "update", cluster("d1", "c1"), cluster("d1", "c2")),
      ],
      verdicts: ["c1 allowed: d1 moves to c2"],
    },
    {
      name: "the cluster is updated in another way",
      changes: [
        change(AWS, "delete", credential("c1")),
        change("qovery_cluster.x", "update", cluster("d1", "c1"), { ...cluster("d1", "c1"), name: "new" }),
      ],
      verdicts: ["c1 blocked: d1 stays"],
    },
    {
      name: "the cluster is replaced onto the same credential by literal id",
      changes: [
        change(AWS, "delete", credential("c1")),
        change("qovery_cluster.x", "delete, create", cluster("d1", "c1"), cluster("", "c1"), {
          unknown: ["id"],
        }),
      ],
      verdicts: ["c1 blocked: d1 deleted, a new one at qovery_cluster.x put-on"],
    },
    {
      name: "the cluster is replaced onto another credential",
      changes: [
        change(AWS, "delete", credential("c1")),
        change("qovery_cluster.x", "create, delete", cluster("d1", "c1"), cluster("", "c2"), {
          unknown: ["id"],
        }),
      ],
      verdicts: ["c1 allowed: d1 deleted"],
    },
    {
      name: "the cluster is forgotten",
      changes: [
        change(AWS, "delete", credential("c1")),
        change("qovery_cluster.x", "forget", cluster("d1", "c1")),
      ],
      verdicts: ["c1 blocked: d1 not-taken-off"],
    },
    {
      name: "the cluster is unchanged",
      changes: [change(AWS, "delete", credential("c1")), unchanged("qovery_cluster.x", cluster("d1", "c1"))],
      verdicts: ["c1 blocked: d1 stays"],
    },
    {
      name: "a cluster without a credential has nothing to do with it",
      changes: [change(AWS, "delete", credential("c1")), unchanged("qovery_cluster.x", cluster("d1", null))],
      verdicts: ["c1 allowed"],
    },
    {
      name: "a cluster without a credential in its configuration, updated in another way",
      changes: [
        change(AWS, "delete", credential("c1")),
        change("qovery_cluster.x", "update", cluster("d1", null), { ...cluster("d1", null), name: "new" }),
      ],
      answers: uses({ c1: ["d1"] }),
      verdicts: ["c1 blocked: d1 not-taken-off"],
    },
    {
      name: "a cluster in a keyed module is known by its whole address",
      changes: [
        change(`module.region["eu-west-3"].${AWS}`, "delete", credential("c1")),
        unchanged(keyed, cluster("d1", "c1")),
      ],
      verdicts: ["c1 blocked: d1 stays"],
    },
    {
      name: "a binding of Belay and a cluster of the official provider are about one dependent",
      changes: [
        change("belay_qovery_aws_credential.a", "delete", { ...credential("c1"), associated_clusters: [] }),
        change("qovery_cluster.x", "delete", cluster("d1", "c1")),
      ],
      verdicts: ["c1 allowed: d1 deleted"],
    },
  ])("$name", check);
});

describe("civo: a store names its owner by access key, and never gets another one", () => {
  const A = "civo_object_store_credential.a";
  const credential = (id: string, access_key_id: string) => ({ id, name: id, region: "LON1", access_key_id });
  const store = (id: string, access_key_id: string) => ({ id, name: id, access_key_id, region: "LON1" });
  const S = "civo_object_store.s";

  test.each<Case>([
    {
      name: "the store is linked by the access key",
      changes: [change(A, "delete", credential("c1", "KEY1")), unchanged(S, store("d1", "KEY1"))],
      verdicts: ["c1 blocked: d1 stays"],
    },
    {
      name: "a store of another key is not linked",
      changes: [change(A, "delete", credential("c1", "KEY1")), unchanged(S, store("d1", "KEY2"))],
      verdicts: ["c1 allowed"],
    },
    {
      name: "the store is deleted, too",
      changes: [change(A, "delete", credential("c1", "KEY1")), change(S, "delete", store("d1", "KEY1"))],
      verdicts: ["c1 allowed: d1 deleted"],
    },
    {
      name: "an update of the key is never sent: the store stays",
      changes: [
        change(A, "delete", credential("c1", "KEY1")),
        change(S, "update", store("d1", "KEY1"), store("d1", "KEY2")),
      ],
      verdicts: ["c1 blocked: d1 stays"],
    },
    {
      name: "an update of the key to one not known yet is not sent either",
      changes: [
        change(A, "delete, create", credential("c1", "KEY1"), credential("", ""), {
          unknown: ["id", "access_key_id"],
        }),
        change(S, "update", store("d1", "KEY1"), store("d1", ""), { unknown: ["access_key_id"] }),
      ],
      verdicts: ["c1 blocked: d1 stays"],
    },
    {
      name: "an update of the key takes nothing off, also where the platform and the state differ",
      changes: [
        change(A, "delete", credential("c1", "KEY1")),
        change(S, "update", store("d1", "KEY2"), store("d1", "KEY3")),
      ],
      answers: [answer("civo", "LON1", { c1: ["d1"] })],
      verdicts: ["c1 blocked: d1 not-taken-off"],
    },
    {
      name: "the store is replaced onto another key",
      changes: [
        change(A, "delete", credential("c1", "KEY1")),
        change(S, "delete, create", store("d1", "KEY1"), store("", "KEY2"), { unknown: ["id"] }),
      ],
      verdicts: ["c1 allowed: d1 deleted"],
    },
    {
      name: "a new store on the key of a deleted credential",
      changes: [
        change(A, "delete", credential("c1", "KEY1")),
        change(S, "create", null, store("", "KEY1"), { unknown: ["id"] }),
      ],
      verdicts: ["c1 blocked: a new one at civo_object_store.s put-on"],
    },
    {
      name: "a credential that is replaced and keeps its access key",
      changes: [
        change(A, "delete, create", credential("c1", "KEY1"), credential("", "KEY1"), { unknown: ["id"] }),
        unchanged(S, store("d1", "KEY1")),
      ],
      verdicts: ["c1 blocked: d1 stays"],
    },
    {
      name: "a rename is an update: nothing is deleted",
      changes: [
        change(A, "update", credential("c1", "KEY1"), { ...credential("c1", "KEY1"), name: "new" }),
        unchanged(S, store("d1", "KEY1")),
      ],
      verdicts: [],
    },
    {
      name: "a rename of the resource without moved deletes the old one",
      changes: [
        change(A, "delete", credential("c1", "KEY1")),
        change("civo_object_store_credential.b", "create", null, credential("", ""), {
          unknown: ["id", "access_key_id"],
        }),
        change(S, "update", store("d1", "KEY1"), store("d1", ""), { unknown: ["access_key_id"] }),
      ],
      verdicts: ["c1 blocked: d1 stays"],
    },
    {
      name: "a store that the plan leaves out is linked by the state",
      changes: [change(A, "delete", credential("c1", "KEY1"))],
      prior: [prior(A, credential("c1", "KEY1")), prior(S, store("d1", "KEY1"))],
      verdicts: ["c1 blocked: d1 not-taken-off"],
    },
  ])("$name", check);
});

describe("taikun: four kinds of credentials, each with ids of its own", () => {
  const named = (id: string) => ({ id, name: `name of ${id}` });
  const project = (id: string, cloud: string | null, backup: string | null = null) => ({
    ...named(id),
    cloud_credential_id: cloud,
    backup_credential_id: backup,
  });
  const P = "taikun_project.p";
  const cloudDeleted = change("taikun_cloud_credential_aws.a", "delete", named("5"));
  const backupDeleted = change("taikun_backup_credential.b", "delete", named("5"));

  test.each<Case>([
    ...["aws", "azure", "gcp", "openstack", "proxmox", "vsphere", "zadara"].map((cloud) => ({
      name: `a project uses a cloud credential of ${cloud}`,
      changes: [
        change(`taikun_cloud_credential_${cloud}.a`, "delete", named("5")),
        unchanged(P, project("9", "5")),
      ],
      verdicts: ["5 blocked: 9 stays"],
    })),
    {
      name: "a backup credential with the id of a used cloud credential is another one",
      changes: [backupDeleted, unchanged(P, project("9", "5"))],
      verdicts: ["5 allowed"],
    },
    {
      name: "a cloud credential with the id of a used backup credential is another one",
      changes: [cloudDeleted, unchanged(P, project("9", "7", "5"))],
      verdicts: ["5 allowed"],
    },
    {
      name: "in the state that the plan leaves out, too, each kind has ids of its own",
      changes: [backupDeleted, cloudDeleted],
      prior: [prior(P, project("9", "5"))],
      verdicts: ["5 allowed", "5 blocked: 9 not-taken-off"],
    },
    {
      name: "a project uses both: each has its own verdict",
      changes: [
        cloudDeleted,
        backupDeleted,
        change(P, "update", project("9", "5", "5"), project("9", "5", "6")),
      ],
      verdicts: ["5 blocked: 9 stays", "5 allowed: 9 moves to 6"],
    },
    {
      name: "a backup credential that a project gives up",
      changes: [backupDeleted, change(P, "update", project("9", "5", "5"), project("9", "5", null))],
      verdicts: ["5 allowed: 9 detached"],
    },
    {
      name: "a replaced cloud credential replaces its projects",
      changes: [
        change("taikun_cloud_credential_aws.a", "delete, create", named("5"), named(""), { unknown: ["id"] }),
        change(P, "delete, create", project("9", "5"), project("", ""), {
          unknown: ["id", "cloud_credential_id"],
        }),
      ],
      configuration: {
        root_module: {
          resources: [
            {
              address: P,
              expressions: {
                cloud_credential_id: {
                  references: ["taikun_cloud_credential_aws.a.id", "taikun_cloud_credential_aws.a"],
                },
              },
            },
          ],
        },
      },
      verdicts: ["5 allowed: 9 deleted"],
    },
    ...["billing", "showback"].map((what) => ({
      name: `a ${what} rule uses a ${what} credential`,
      changes: [
        change(`taikun_${what}_credential.a`, "delete", named("5")),
        unchanged(`taikun_${what}_rule.x`, { ...named("7"), [`${what}_credential_id`]: "5" }),
      ],
      verdicts: ["5 blocked: 7 stays"],
    })),
    {
      name: "a billing rule is no showback rule",
      changes: [
        change("taikun_showback_credential.a", "delete", named("5")),
        unchanged("taikun_billing_rule.x", { ...named("7"), billing_credential_id: "5" }),
      ],
      verdicts: ["5 allowed"],
    },
  ])("$name", check);
});
