import { Enums, Models, Serialize, Spec } from "@cyclonedx/cyclonedx-library";

/**
 * The bill of materials of one executable, CycloneDX 1.6 in JSON: the packages whose code is in it, and the Bun. Without a serial
 * number and a time, which would differ from build to build.
 */
export function billOfMaterials(packages, { version, target, sha256, bun }) {
  const bom = new Models.Bom();
  bom.metadata.component = new Models.Component(Enums.ComponentType.Application, "belay", {
    bomRef: "belay",
    version,
    description: `Terraform provider and command line, for ${target.name}`,
    hashes: new Models.HashDictionary([[Enums.HashAlgorithm["SHA-256"], sha256]]),
  });
  const runtime = component(Enums.ComponentType.Platform, target.runtime, {
    version: bun.version,
    license: "MIT",
    hashes: [
      [
        Enums.HashAlgorithm["SHA-512"],
        Buffer.from(bun.integrity.replace("sha512-", ""), "base64").toString("hex"),
      ],
    ],
  });
  const parts = packages.map(({ name, ...about }) => component(Enums.ComponentType.Library, name, about));
  for (const part of [runtime, ...parts]) {
    bom.components.add(part);
    bom.metadata.component.dependencies.add(part.bomRef);
  }
  const normalize = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  return `${new Serialize.JsonSerializer(normalize).serialize(bom, { sortLists: true, space: 2 })}\n`;
}

function component(type, fullName, { version, license, hashes = [] }) {
  const [name, group] = fullName.split("/").reverse();
  const purl = `pkg:npm/${fullName.replace("@", "%40")}@${version}`;
  return new Models.Component(type, name, {
    bomRef: purl,
    ...(group && { group }),
    version,
    purl,
    licenses: new Models.LicenseRepository([new Models.SpdxLicense(license)]),
    hashes: new Models.HashDictionary(hashes),
  });
}
