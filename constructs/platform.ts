/** A service that holds credentials. */
export enum Platform {
  QOVERY = "qovery",
  ENTRYGUARD = "entryguard",
  CIVO = "civo",
  TAIKUN = "taikun",
}
