/** Whose ids they are: the credentials of a platform whose ids are told apart by id alone. */
export enum IdSpace {
  QOVERY = "qovery",
  ENTRYGUARD = "entryguard",
  CIVO = "civo",
}
