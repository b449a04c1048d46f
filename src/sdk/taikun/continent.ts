/** The continents whose two spellings Taikun's own clients know. */
const short: Readonly<Record<string, string>> = { europe: "eu", asia: "as", america: "us" };

/**
 * A continent as a request has it, from how a list writes it. One that is not known stays as it is.
 *
 * @example
 * shortContinent("Europe"); // "eu"
 */
export function shortContinent(continent: string | null): string | null {
  return continent ? (short[continent.toLowerCase()] ?? continent) : null;
}
