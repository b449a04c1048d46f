/** A body as a form: one part per field, none for a field without a value. Throws a TypeError that names the operation and the field. */
export function asFormData(id: string, body: unknown): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(body ?? {})) {
    if (value === undefined || value === null) continue;
    if (value instanceof Blob) form.append(name, value);
    else if (["string", "number", "boolean"].includes(typeof value)) form.append(name, String(value));
    else throw new TypeError(`${id}: body.${name} must be text, a number, a boolean or a Blob.`);
  }
  return form;
}
