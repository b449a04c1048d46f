/** Whose ids they are: the credentials of a platform whose ids are told apart by id alone. */
export enum IdSpace {
  QOVERY = "qovery",
  ENTRYGUARD = "entryguard",
  CIVO = "civo",
  TAIKUN_CLOUD = "taikun/cloud",
  TAIKUN_BACKUP = "taikun/backup",
  TAIKUN_BILLING = "taikun/billing",
  TAIKUN_SHOWBACK = "taikun/showback",
  TAIKUN_AI = "taikun/ai",
}
