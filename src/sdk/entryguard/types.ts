/** EntryGuard's types as the client gives them out: those of the contract, whose words for kinds and states are open. */
import type { components } from "./gen/contract.js";

type Schemas = components["schemas"];

/**
 * A credential as EntryGuard shows it: never with any part of what it holds.
 * @interface
 */
export type Credential = Schemas["Credential"];
/**
 * What a credential opens and closes, such as a security group.
 * @interface
 */
export type Resource = Schemas["Resource"];
/** What is opened at a resource. */
export type ResourceConfig = Schemas["ResourceConfig"];
/**
 * A person who is let in for a time, with an address at each resource.
 * @interface
 */
export type Session = Schemas["Session"];
/**
 * One address of a session at one resource.
 * @interface
 */
export type ResourceIp = Schemas["ResourceIp"];
/**
 * An address that is always let in.
 * @interface
 */
export type StaticIpRule = Schemas["StaticIpRule"];
/**
 * A resource at which a rule lets in.
 * @interface
 */
export type RuleResource = Schemas["RuleResource"];
/**
 * Who wants to log in.
 * @interface
 */
export type LoginRequest = Schemas["LoginRequest"];
/**
 * The second factor of a login.
 * @interface
 */
export type VerifyMfaRequest = Schemas["VerifyMfaRequest"];
/**
 * What another token is asked for with.
 * @interface
 */
export type RefreshRequest = Schemas["RefreshRequest"];
/**
 * What a login is answered with: a token, or what stands in its way.
 * @interface
 */
export type LoginResponse = Schemas["LoginResponse"];
/**
 * A token, and how long it is good.
 * @interface
 */
export type Tokens = Schemas["Tokens"];
/**
 * Who logs in.
 * @interface
 */
export type User = Schemas["User"];
/**
 * Who calls.
 * @interface
 */
export type Me = Schemas["Me"];

/** A credential to store: of AWS, GCP, Azure or APISIX. */
export type CredentialRequest = Schemas["CredentialRequest"];
/**
 * An access key of AWS with its secret.
 * @interface
 */
export type AwsCredentialRequest = Schemas["AwsCredentialRequest"];
/**
 * The key file of a service account of Google Cloud.
 * @interface
 */
export type GcpCredentialRequest = Schemas["GcpCredentialRequest"];
/**
 * A service principal of Azure with its secret.
 * @interface
 */
export type AzureCredentialRequest = Schemas["AzureCredentialRequest"];
/**
 * An APISIX gateway with the key of its admin API.
 * @interface
 */
export type ApisixCredentialRequest = Schemas["ApisixCredentialRequest"];
/**
 * A resource to create.
 * @interface
 */
export type ResourceRequest = Schemas["ResourceRequest"];
/**
 * What is to change of a resource.
 * @interface
 */
export type ResourceUpdate = Schemas["ResourceUpdate"];
